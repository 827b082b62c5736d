#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/decision.h"
#include "site/holder.h"

// What is said of decisions wherever they stand.
namespace site {

// How it stands, as sign and word: "Over fristen: 12 dager", "under arbeid", "Gjennomført 3. mars 2026".
struct DecisionStanding {
  std::string state;  // data-state
  std::string sign;   // not read aloud
  std::string text;

  static constexpr auto members() {
    return std::array{html::member<&DecisionStanding::state>("state"),
                      html::member<&DecisionStanding::sign>("sign"),
                      html::member<&DecisionStanding::text>("text")};
  }
};
DecisionStanding decision_standing(const Rendering& rendering, const analysis::DecisionFigures& figures);

// Where and when: "Ledelsens gjennomgang 3. mars 2026".
std::string decision_taken(const Rendering& rendering, const model::Decision& decision);

// How many decisions stand how, as a sentence: "9 beslutninger: 5 er gjennomført, 2 er under arbeid og 2 er
// over fristen." Requires one decision or more.
std::string decision_counts(const Rendering& rendering,
                            const std::vector<const analysis::DecisionFigures*>& decisions);

// A decision as one row of a table, shown by templates/parts/decision_rows.html, which looks for them by the
// name `decisions`.
struct DecisionRow {
  html::Html title;
  std::optional<html::Url> address;
  std::string taken;
  std::string holder;  // empty where nobody answers for it
  std::string due;     // may be empty
  DecisionStanding standing;

  static constexpr auto members() {
    return std::array{
        html::member<&DecisionRow::title>("title"), html::member<&DecisionRow::address>("address"),
        html::member<&DecisionRow::taken>("taken"), html::member<&DecisionRow::holder>("holder"),
        html::member<&DecisionRow::due>("due"),     html::member<&DecisionRow::standing>("standing")};
  }
};

// In the order given; at most so many.
std::vector<DecisionRow> decision_rows(Rendering& rendering,
                                       const std::vector<const analysis::DecisionFigures*>& decisions,
                                       std::size_t most);

// The decisions on a project or of a unit, late ones first: every one that is not done, and of those done the
// newest.
std::vector<DecisionRow> decisions_on_project(Rendering& rendering, std::string_view project);
std::vector<DecisionRow> decisions_of_unit(Rendering& rendering, std::string_view unit);

}  // namespace site
