#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/rendering.h"

namespace site {

// A change idea; tested or not where the project says which.
struct IdeaView {
  html::Html title;
  std::string mark;    // "✓" or "○"; empty where nothing is said
  std::string tested;  // "prøvd"

  static constexpr auto members() {
    return std::array{html::member<&IdeaView::title>("title"), html::member<&IdeaView::mark>("mark"),
                      html::member<&IdeaView::tested>("tested")};
  }
};

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

// Aim, drivers and ideas as a nested list, shown by templates/parts/driver_diagram.html.
struct DriverDiagram {
  html::Html aim;
  std::vector<PrimaryDriver> primary;

  static constexpr auto members() {
    return std::array{html::member<&DriverDiagram::aim>("aim"),
                      html::member<&DriverDiagram::primary>("primary")};
  }
};

// None where the project names no drivers.
std::optional<DriverDiagram> driver_diagram(Rendering& rendering, const model::Project& project);

std::vector<IdeaView> idea_views(Rendering& rendering, const std::vector<model::ChangeIdea>& ideas);

}  // namespace site
