#include "model/theme_place.h"

namespace model {

ThemePlace find_theme(const Dialogue& dialogue, std::string_view written) {
  const std::size_t slash = written.find('/');
  const bool in_full = slash != std::string_view::npos;
  const std::string_view area_key = in_full ? written.substr(0, slash) : std::string_view();
  const std::string_view theme_key = in_full ? written.substr(slash + 1) : written;
  ThemePlace found;
  for (const DialogueArea& area : dialogue.areas) {
    if (in_full && area.key.value_or("") != area_key) continue;
    for (const DialogueTheme& theme : area.themes) {
      if (!theme.key || *theme.key != theme_key) continue;
      if (found) return {};
      found = {&area, &theme};
    }
  }
  return found;
}

}  // namespace model
