#include "app/version.h"

namespace app {

std::string_view version() { return SIRKEL_VERSION; }

}  // namespace app
