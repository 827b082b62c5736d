#pragma once

#include <string_view>

namespace app {

// The program's version, by `git describe` when it was configured.
std::string_view version();

}  // namespace app
