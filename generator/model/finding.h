#pragma once

#include "model/classification.h"

namespace model {

// How grave a finding is: against the rules, weak, or worth keeping.
enum class FindingGrade { breach, weakness, strength };
inline constexpr std::array<std::string_view, 3> finding_grade_words{"breach", "weakness", "strength"};
constexpr std::span<const std::string_view> words_of(FindingGrade) { return finding_grade_words; }

// What somebody found, and what is done about it. No case is told, and no person.
struct Finding {
  source::Place place;
  source::Given<source::Text> text;
  source::Given<FindingGrade> grade;
  source::Given<source::Text> action;
  source::Given<source::Reference> owner;
  source::Given<source::Date> due;
  source::Given<source::Date> closed;

  static const source::Table table;
};

}  // namespace model
