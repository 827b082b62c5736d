#pragma once

#include "app/resources.h"
#include "html/words.h"

namespace app {

// The interface's texts as the program brings them, without a site's own.
html::AllWords program_words(const Resources& resources);

}  // namespace app
