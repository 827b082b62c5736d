#pragma once

#include <string>

#include "analysis/supervision.h"
#include "site/holder.h"

// What is said of supervisions and of what they found, in few words.
namespace site {

// A finding as one row of a table.
struct FindingRow {
  html::Html text;
  std::string grade;        // "brudd", "svakhet", "styrke"; may be empty
  std::string grade_sign;   // not read aloud
  std::string grade_state;  // data-state
  html::Html action;
  std::optional<Holder> owner;
  std::string due;
  std::string state;  // data-state
  std::string sign;   // not read aloud
  std::string standing;

  static constexpr auto members() {
    return std::array{html::member<&FindingRow::text>("text"),
                      html::member<&FindingRow::grade>("grade"),
                      html::member<&FindingRow::grade_sign>("grade_sign"),
                      html::member<&FindingRow::grade_state>("grade_state"),
                      html::member<&FindingRow::action>("action"),
                      html::member<&FindingRow::owner>("owner"),
                      html::member<&FindingRow::due>("due"),
                      html::member<&FindingRow::state>("state"),
                      html::member<&FindingRow::sign>("sign"),
                      html::member<&FindingRow::standing>("standing")};
  }
};
FindingRow finding_row(Rendering& rendering, const analysis::FindingFigures& figures);

// "Statsforvalteren"; empty where nobody is named.
std::string by_word(const Rendering& rendering, const model::Supervision& supervision);
// "varslet", "åpent", "besvart", "avsluttet".
std::string state_word(const Rendering& rendering, model::SupervisionState state);

// When the answer was or is due, and whether it was late; empty where no day is set.
std::string answer_sentence(const Rendering& rendering, const analysis::SupervisionFigures& figures);
// How many of the findings are closed.
std::string findings_sentence(const Rendering& rendering, const analysis::SupervisionFigures& figures);

}  // namespace site
