#pragma once

#include <string_view>

#include "model/dialogue.h"

namespace model {

// A theme of a dialogue tool with the area that it stands in.
struct ThemePlace {
  const DialogueArea* area = nullptr;
  const DialogueTheme* theme = nullptr;

  explicit operator bool() const { return theme != nullptr; }
  bool operator==(const ThemePlace&) const = default;
};

// The theme that a round calls "service_level" or, in full, "user_involvement/service_level". Empty where
// there is none, and where several areas have a theme of that short name.
ThemePlace find_theme(const Dialogue& dialogue, std::string_view written);

}  // namespace model
