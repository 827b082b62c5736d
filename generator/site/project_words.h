#pragma once

#include <optional>
#include <string>

#include "analysis/project.h"
#include "site/rendering.h"

// What is said of a project in few words, the same wherever it stands.
namespace site {

// A project's status as a tag: colour, sign and word. Shown by templates/parts/status_tag.html.
struct StatusTag {
  std::string colour;  // of the design system: data-color
  html::Html sign;     // not read aloud
  std::string word;

  static constexpr auto members() {
    return std::array{html::member<&StatusTag::colour>("colour"), html::member<&StatusTag::sign>("sign"),
                      html::member<&StatusTag::word>("word")};
  }
};

StatusTag status_tag(const Rendering& rendering, model::ProjectStatus status);
// None where the project has no status.
std::optional<StatusTag> status_tag(const Rendering& rendering, const model::Project& project);

// The aim in as few words as it allows: "Fra 8 til 5 fall per 1000 liggedøgn innen 31.12.2026"; where no
// number is given, its own sentence. Empty without an aim.
html::Html short_aim(Rendering& rendering, const model::Project& project);
// The same as plain text; empty where the aim has no number.
std::string short_aim_text(Rendering& rendering, const model::Aim& aim);

// The number of an aim with what it counts: "5 fall per 1000 liggedøgn", "95 %".
std::string aim_number(Rendering& rendering, const model::Aim& aim, double value);

}  // namespace site
