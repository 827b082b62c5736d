#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/pdsa_ramp.h"

namespace site {

// A change idea with the ramp of its tests; or those that belong to no idea, without sign, state and chart.
struct IdeaTests {
  std::string anchor;
  html::Html title;
  html::Html sign;  // of its state
  std::string state;
  RampView ramp;

  static constexpr auto members() {
    return std::array{html::member<&IdeaTests::anchor>("anchor"), html::member<&IdeaTests::title>("title"),
                      html::member<&IdeaTests::sign>("sign"), html::member<&IdeaTests::state>("state"),
                      html::member<&IdeaTests::ramp>("ramp")};
  }
};

// What a project has tried: shown by templates/parts/project_tests.html.
struct ProjectTests {
  std::string sentence;                 // "5 tester: 4 gikk videre på flere og 1 ble justert."
  std::vector<std::string> loose_ends;  // what nobody has decided or looked at again
  bool has_ramps = false;
  std::vector<IdeaTests> ideas;  // that have been tried; last the tests without an idea

  static constexpr auto members() {
    return std::array{html::member<&ProjectTests::sentence>("sentence"),
                      html::member<&ProjectTests::loose_ends>("loose_ends"),
                      html::member<&ProjectTests::has_ramps>("has_ramps"),
                      html::member<&ProjectTests::ideas>("ideas")};
  }
};

// None where nothing was tried.
std::optional<ProjectTests> project_tests(Rendering& rendering, const analysis::ProjectFigures& project);

}  // namespace site
