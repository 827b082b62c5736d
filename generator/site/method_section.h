#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/method.h"
#include "analysis/project.h"
#include "site/rendering.h"

namespace site {

// A step of a method with when a project was at it.
struct MethodStepView {
  html::Html title;
  std::string state;               // "her er vi", "har vært her", "ikke kommet hit"
  bool now = false;                // where the project is, or stopped
  std::vector<std::string> stays;  // "03.06.2024–24.06.2024"; "siden 07.09.2026 (kom tilbake)"

  static constexpr auto members() {
    return std::array{
        html::member<&MethodStepView::title>("title"), html::member<&MethodStepView::state>("state"),
        html::member<&MethodStepView::now>("now"), html::member<&MethodStepView::stays>("stays")};
  }
};

// Where in its method a project is: the steps as a path, and as a list. Shown by
// templates/parts/method_section.html, which looks for it by the name `method_section`.
struct MethodSection {
  html::Html method;
  std::optional<html::Url> address;
  std::string sentence;
  std::optional<html::Html> chart;  // where the project says at which step it is
  std::vector<MethodStepView> steps;

  static constexpr auto members() {
    return std::array{
        html::member<&MethodSection::method>("method"), html::member<&MethodSection::address>("address"),
        html::member<&MethodSection::sentence>("sentence"), html::member<&MethodSection::chart>("chart"),
        html::member<&MethodSection::steps>("steps")};
  }
};

// None where the project follows no method that the edition has.
std::optional<MethodSection> method_section(Rendering& rendering, const model::Project& project);

}  // namespace site
