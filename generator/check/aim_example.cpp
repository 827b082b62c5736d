#include "check/aim_example.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "model/aim_words.h"
#include "source/both_languages.h"

namespace check {
namespace {

using model::Aim;
using model::Direction;
using model::Measure;
using source::Given;
using source::Language;
using source::Text;

// The words of the sentence. A verb and its directions: "skal ned fra".
struct Sentence {
  Language language;
  std::string_view subject, baseline, target, for_whom, day;  // what to fill in
  std::string_view increase, decrease, change;                // "skal opp fra"
  std::string_view to, whom, by;
  char decimal_sign;
  std::array<std::string_view, 12> months;
  std::string_view day_ends;  // "31." or "31"
};

constexpr Sentence sentences[] = {
    {Language::nb,
     "«det vi måler»",
     "«tallet i dag»",
     "«tallet vi vil nå»",
     "«hvem det gjelder»",
     "«dag»",
     "skal opp fra",
     "skal ned fra",
     "skal fra",
     "til",
     "for",
     "innen",
     ',',
     {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
      "november", "desember"},
     "."},
    {Language::en,
     "«what we measure»",
     "«the number today»",
     "«the number to reach»",
     "«whom it is about»",
     "«day»",
     "shall rise from",
     "shall fall from",
     "shall go from",
     "to",
     "for",
     "by",
     '.',
     {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December"},
     ""},
};

std::string text_in(const Given<Text>& text, Language language) {
  const Text::Version* const version = text ? text->in(language) : nullptr;
  return version ? version->text : std::string();
}

// Whether all words of a text stand in another, one after the other.
bool says(std::string_view text, std::string_view other) {
  const auto words = model::words_in_small_letters(text), wanted = model::words_in_small_letters(other);
  return !std::ranges::search(words, wanted).empty();
}

// A text that goes on inside a sentence: "Alle beboere" as "alle beboere", but "NEWS2" as it is.
std::string inside_a_sentence(std::string text) {
  const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
  if (text.size() > 1 && is_capital(text[0]) && !is_capital(text[1])) text[0] |= 0x20;
  // Æ, Ø and Å are C3 86, C3 98 and C3 85; their small letters lie 20 further on.
  if (text.size() > 2 && text[0] == '\xC3' && static_cast<unsigned char>(text[1]) <= 0x9E)
    text[1] = static_cast<char>(text[1] + 0x20);
  return text;
}

std::string written(double value, char decimal_sign) {
  std::string text = fmt::format("{}", value);
  std::ranges::replace(text, '.', decimal_sign);
  return text;
}

std::string or_else(std::string text, std::string_view placeholder) {
  return text.empty() ? std::string(placeholder) : text;
}

std::string number_or(const Given<double>& value, std::string_view placeholder, char decimal_sign) {
  return value ? written(*value, decimal_sign) : std::string(placeholder);
}

// As the author says; else as the numbers say; else as is wanted of the measure.
std::optional<Direction> direction_of(const Aim& aim, const Measure* measure) {
  if (aim.direction) return *aim.direction;
  if (aim.baseline && aim.target && *aim.baseline != *aim.target)
    return *aim.target > *aim.baseline ? Direction::increase : Direction::decrease;
  return measure ? measure->improvement.value : std::nullopt;
}

std::string_view verb_of(const Sentence& words, std::optional<Direction> direction) {
  if (direction == Direction::increase) return words.increase;
  return direction == Direction::decrease ? words.decrease : words.change;
}

// What the numbers count, unless the subject has said so.
std::string unit_of(const Aim& aim, const Measure* measure, const std::string& subject, Language language) {
  std::string unit = text_in(aim.unit, language);
  if (unit.empty() && measure) unit = text_in(measure->unit_label, language);
  return unit.empty() || says(subject, unit) ? std::string() : " " + unit;
}

std::string day_of(const Aim& aim, const Sentence& words) {
  if (!aim.by) return std::string(words.day);
  return fmt::format("{}{} {} {}", unsigned{aim.by->day()}, words.day_ends,
                     words.months[unsigned{aim.by->month()} - 1], int{aim.by->year()});
}

std::string example_in(const Sentence& words, const Aim& aim, const Measure* measure) {
  const std::string title = measure ? text_in(measure->title, words.language) : std::string();
  return fmt::format("{} {} {} {} {}{} {} {} {} {}", or_else(title, words.subject),
                     verb_of(words, direction_of(aim, measure)),
                     number_or(aim.baseline, words.baseline, words.decimal_sign), words.to,
                     number_or(aim.target, words.target, words.decimal_sign),
                     unit_of(aim, measure, title, words.language), words.whom,
                     or_else(inside_a_sentence(text_in(aim.for_whom, words.language)), words.for_whom),
                     words.by, day_of(aim, words));
}

}  // namespace

std::string aim_example(const Aim& aim, const model::Model& model) {
  const Measure* const measure = aim.measure ? model::find(model.measures, aim.measure->id) : nullptr;
  return source::in_both_languages(example_in(sentences[0], aim, measure),
                                   example_in(sentences[1], aim, measure));
}

}  // namespace check
