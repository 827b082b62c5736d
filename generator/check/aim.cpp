// How much, by when, for whom. (domain § 3.5: the aim's linter)
#include <algorithm>
#include <array>

#include "check/aim_example.h"
#include "check/each_rule.h"
#include "check/project_status.h"
#include "model/aim_words.h"

namespace check {
namespace {

using model::Aim;
using source::Text;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool is_number(const std::string& word) { return std::ranges::any_of(word, is_digit); }

bool is_year(const std::string& word) {
  return word.size() == 4 && word >= "2010" && word <= "2099" && std::ranges::all_of(word, is_digit);
}

bool is_month(std::string_view word) {
  constexpr std::array<std::string_view, 21> months{
      "januar", "februar",   "mars",    "april",    "mai",      "juni",     "juli",
      "august", "september", "oktober", "november", "desember", "january",  "february",
      "march",  "may",       "june",    "july",     "october",  "december", "tertial"};
  return std::ranges::find(months, word) != months.end();
}

// What a text says of numbers and days.
struct Says {
  bool how_much = false;  // a number that is no part of a day or year
  bool when = false;      // a year or a month
};

Says what_says(std::string_view text) {
  const std::vector<std::string> words = model::words_in_small_letters(text);
  Says says;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is_year(words[at]) || is_month(words[at])) {
      says.when = true;
      continue;
    }
    const bool before_month = at + 1 < words.size() && is_month(words[at + 1]);
    const bool within_date = at + 1 < words.size() && is_number(words[at]) && is_number(words[at + 1]) &&
                             at + 2 < words.size() && is_year(words[at + 2]);  // 31.12.2026
    const bool second_of_date =
        at > 0 && is_number(words[at - 1]) && at + 1 < words.size() && is_year(words[at + 1]);
    const bool of_iso_date = (at > 0 && is_year(words[at - 1]) && is_number(words[at])) ||
                             (at > 1 && is_year(words[at - 2]) && is_number(words[at]));
    if (is_number(words[at]) && !before_month && !within_date && !second_of_date && !of_iso_date) {
      says.how_much = true;
    }
  }
  return says;
}

std::string first_vague_word(const Text& text) {
  for (const Text::Version& version : text.versions) {
    const std::string word = model::first_vague_word(version.text);
    if (!word.empty()) return word;
  }
  return {};
}

// All versions say the same; what one of them says is said.
Says what_says(const Text& text) {
  Says all;
  for (const Text::Version& version : text.versions) {
    const Says says = what_says(version.text);
    all.how_much |= says.how_much;
    all.when |= says.when;
  }
  return all;
}

source::Place place_of(const Aim& aim) {
  const bool has_text = aim.text && !aim.text->versions.empty();
  return has_text ? aim.text->versions.front().at : aim.place;
}

//   example: how the aim may read, see aim_example.
void check_how_much(const Aim& aim, const Says& says, const std::string& vague, const std::string& example,
                    Diagnostics& diagnostics) {
  if (!aim.target && says.how_much) {
    diagnostics.report("aim-number-in-text-only", place_of(aim));
  } else if (!aim.target) {
    diagnostics.report(vague.empty() ? "aim-without-number" : "aim-only-vague", place_of(aim),
                       {vague, example});
  } else if (!says.how_much && !vague.empty()) {
    diagnostics.report("aim-text-vague", place_of(aim), {vague, example});
  }
}

// A day before the project's start is another rule's.
bool has_passed(const model::Project& project, source::Date day) {
  const auto& by = project.aim->by;
  return is_running(project, day) && *by < day && (!project.start || *by >= *project.start);
}

void check_when(const model::Project& project, const Says& says, source::Date day, const std::string& example,
                Diagnostics& diagnostics) {
  const Aim& aim = *project.aim;
  if (!aim.by) {
    diagnostics.report(says.when ? "aim-day-in-text-only" : "aim-without-day", place_of(aim), {example});
  } else if (has_passed(project, day)) {
    diagnostics.report("aim-day-passed", aim.by.at, {source::to_iso(*aim.by), source::to_iso(day)});
  }
}

// From 8 to 5 is a decrease, whatever `direction` says.
void check_direction(const Aim& aim, Diagnostics& diagnostics) {
  if (!aim.direction || !aim.baseline || !aim.target) return;
  const bool wrong = (*aim.direction == model::Direction::increase && *aim.target < *aim.baseline) ||
                     (*aim.direction == model::Direction::decrease && *aim.target > *aim.baseline);
  if (!wrong) return;
  const auto word = model::direction_words[static_cast<std::size_t>(*aim.direction)];
  diagnostics.report("aim-direction", aim.direction.at, {std::string(word)},
                     {aim.baseline.at, aim.target.at});
}

}  // namespace

void aims(const Input& input, Diagnostics& diagnostics) {
  for (const model::Project& project : input.model.projects) {
    if (!project.aim) {
      if (is_running(project, input.as_of))
        diagnostics.report("project-without-aim", project.place, {project.id});
      continue;
    }
    const Aim& aim = *project.aim;
    const Text text = aim.text.value_or({});
    const Says says = what_says(text);
    const std::string example = aim_example(aim, input.model);
    check_how_much(aim, says, first_vague_word(text), example, diagnostics);
    check_when(project, says, input.as_of, example, diagnostics);
    if (!aim.for_whom) diagnostics.report("aim-without-population", place_of(aim), {example});
    check_direction(aim, diagnostics);
  }
}

}  // namespace check
