#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/aim.h"
#include "site/project_facts.h"

namespace site {

// How far a project's aim has come, and how it first read. Shown by templates/parts/aim_section.html, which
// looks for it by the name `aim_section`.
struct AimSection {
  std::optional<html::Html> chart;  // where there is something to draw
  std::string sentences;
  std::vector<ProjectFact> numbers;  // those of the chart
  html::Html earlier;                // may be empty
  std::optional<html::Url> bank;     // of all aims

  static constexpr auto members() {
    return std::array{html::member<&AimSection::chart>("chart"),
                      html::member<&AimSection::sentences>("sentences"),
                      html::member<&AimSection::numbers>("numbers"),
                      html::member<&AimSection::earlier>("earlier"), html::member<&AimSection::bank>("bank")};
  }
};

// None where the project has no aim.
std::optional<AimSection> aim_section(Rendering& rendering, const analysis::ProjectFigures& project);

}  // namespace site
