#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/change_idea.h"

namespace site {

// A secondary driver with its ideas. One further down stands by its whole way: "Hjelp er nær › Om natten".
struct SecondaryDriver {
  html::Html title;
  std::vector<IdeaView> ideas;

  static constexpr auto members() {
    return std::array{html::member<&SecondaryDriver::title>("title"),
                      html::member<&SecondaryDriver::ideas>("ideas")};
  }
};

struct PrimaryDriver {
  html::Html title;
  std::vector<SecondaryDriver> secondary;
  std::vector<IdeaView> ideas;  // without a secondary driver
  bool has_branches = false;

  static constexpr auto members() {
    return std::array{html::member<&PrimaryDriver::title>("title"),
                      html::member<&PrimaryDriver::secondary>("secondary"),
                      html::member<&PrimaryDriver::ideas>("ideas"),
                      html::member<&PrimaryDriver::has_branches>("has_branches")};
  }
};

// Aim, drivers and ideas, drawn and as a nested list. Shown by templates/parts/driver_diagram.html.
struct DriverDiagram {
  std::string sentence;  // how many ideas, and what has become of them
  html::Html chart;
  html::Html aim;
  std::vector<PrimaryDriver> primary;
  std::vector<IdeaView> ideas;  // without a driver
  bool has_branches = false;

  static constexpr auto members() {
    return std::array{html::member<&DriverDiagram::sentence>("sentence"),
                      html::member<&DriverDiagram::chart>("chart"),
                      html::member<&DriverDiagram::aim>("aim"),
                      html::member<&DriverDiagram::primary>("primary"),
                      html::member<&DriverDiagram::ideas>("ideas"),
                      html::member<&DriverDiagram::has_branches>("has_branches")};
  }
};

// None where the project names neither drivers nor ideas.
std::optional<DriverDiagram> driver_diagram(Rendering& rendering, const analysis::ProjectFigures& project);

}  // namespace site
