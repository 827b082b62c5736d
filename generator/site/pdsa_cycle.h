#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/project.h"
#include "chart/outcome_sign.h"
#include "site/rendering.h"

namespace site {

// What a test led to, or that nothing is decided yet, as a tag.
struct OutcomeTag {
  std::string colour;  // of the design system: data-color
  html::Html sign;     // not read aloud
  std::string word;

  static constexpr auto members() {
    return std::array{html::member<&OutcomeTag::colour>("colour"), html::member<&OutcomeTag::sign>("sign"),
                      html::member<&OutcomeTag::word>("word")};
  }
};
OutcomeTag outcome_tag(const Rendering& rendering, const analysis::CycleFigures& cycle);
chart::TestOutcome chart_outcome(const analysis::CycleFigures& cycle);

// Whether it went as foretold: "Ja", "Delvis", "Nei", "Ikke sammenlignet"; empty where there is nothing to
// compare yet.
std::string held_word(const Rendering& rendering, const analysis::CycleFigures& cycle);

// "20.01.2025–16.02.2025"; of a test that was not run yet the day it was planned.
std::string when(const Rendering& rendering, const model::PdsaCycle& cycle);

// "Prøvd på 22."; empty where it is not said.
std::string sample_sentence(const Rendering& rendering, const analysis::CycleFigures& cycle);

// A sentence where nothing was decided for too long; else empty.
std::string open_sentence(const Rendering& rendering, const analysis::CycleFigures& cycle);

// The key of the test's page, and its address.
std::string cycle_page_key(const model::Project& project, std::string_view key);
std::optional<html::Url> cycle_address(const Rendering& rendering, const model::Project& project,
                                       std::string_view key);

// A test as a row of a table or an entry of a list.
struct CycleRow {
  std::optional<html::Url> address;
  html::Html title;
  std::string when;
  std::string size;  // "22"; empty where it is not said
  std::string held;
  std::string facts;  // the last three in one line: "20.01.2025–16.02.2025 · Prøvd på 22 · Som ventet? Ja"
  OutcomeTag outcome;
  std::string open;      // see open_sentence()
  bool is_this = false;  // the one that the page is about

  static constexpr auto members() {
    return std::array{html::member<&CycleRow::address>("address"), html::member<&CycleRow::title>("title"),
                      html::member<&CycleRow::when>("when"),       html::member<&CycleRow::size>("size"),
                      html::member<&CycleRow::held>("held"),       html::member<&CycleRow::facts>("facts"),
                      html::member<&CycleRow::outcome>("outcome"), html::member<&CycleRow::open>("open"),
                      html::member<&CycleRow::is_this>("is_this")};
  }
};
CycleRow cycle_row(Rendering& rendering, const model::Project& project, const analysis::CycleFigures& cycle);

}  // namespace site
