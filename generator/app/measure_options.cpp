#include "app/measure_options.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/measure.h"

namespace app {
namespace {

using source::Field;
using source::Shape;
using source::Type;

// What a site tells its readers about a measure, without which its figures come out the same.
constexpr std::string_view fields_of_sites[] = {"kind",   "definition", "numerator",     "denominator",
                                                "source", "counts",     "classification"};

// How a value with fields of its own is written.
struct Example {
  std::string_view key;
  std::string_view text;
};
constexpr Example examples[] = {{"rules", "anhoej, nhs or shift=8,trend=6,two_in_three=all"},
                                {"baseline", "12 or until=2025-03-31"},
                                {"phases", "2025-09-01 or '2025-09-01,reason=New routine'"},
                                {"exclude", "2025-07-01 or '2025-07-01,reason=The ward moved'"},
                                {"notes", "'2025-09-01,text=New routine'"}};

bool is_an_option(const Field& field) {
  if (field.type == Type::reference || field.type == Type::file || field.key == "points") return false;
  return std::ranges::find(fields_of_sites, field.key) == std::end(fields_of_sites);
}

// "--phase,--phases": each use adds one of the list.
std::string names_of(const Field& field) {
  std::string name = "--" + std::string(field.key);
  std::ranges::replace(name, '_', '-');
  const bool is_plural = field.shape == Shape::list && name.ends_with('s');
  return is_plural ? name.substr(0, name.size() - 1) + "," + name : name;
}

std::string help_of(const Field& field) {
  std::string help(field.marks.help.en);
  if (help.size() > 1 && help[1] >= 'a') help[0] = static_cast<char>(help[0] | 0x20);
  if (!field.words.empty()) help += fmt::format(": {}", fmt::join(field.words, ", "));
  if (field.type == Type::flag) help += ": true or false";
  for (const Example& example : examples) {
    if (example.key == field.key) help += fmt::format(": {}", example.text);
  }
  return field.shape == Shape::list ? help + "; may be given several times" : help;
}

struct Part {
  std::string key;
  std::string value;
};

// The parts of `2025-09-01,reason=New routine, from September`: a comma without a name behind it is text.
std::vector<Part> parts_of(const source::Table& table, std::string_view typed) {
  std::vector<Part> parts;
  while (true) {
    const std::size_t comma = std::min(typed.find(','), typed.size());
    const std::string_view piece = typed.substr(0, comma);
    const std::size_t equals = piece.find('=');
    if (equals != std::string_view::npos) {
      parts.push_back({std::string(piece.substr(0, equals)), std::string(piece.substr(equals + 1))});
    } else if (parts.empty()) {
      parts.push_back({std::string(table.fields.front().key), std::string(piece)});
    } else {
      parts.back().value += "," + std::string(piece);
    }
    if (comma == typed.size()) return parts;
    typed.remove_prefix(comma + 1);
  }
}

std::string yaml_of(const Field& field, std::string_view typed) {
  if (field.type != Type::record) return yaml_text(typed);
  std::string result;
  for (const Part& part : parts_of(*field.record, typed)) {
    result += result.empty() ? "{" : ", ";
    result += yaml_text(part.key) + ": " + yaml_text(part.value);
  }
  return result + "}";
}

}  // namespace

std::string yaml_text(std::string_view text) {
  constexpr std::string_view plain = "-.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
  const bool needs_no_quotes = !text.empty() && text.front() != '-' && text.front() != '.' &&
                               text.find_first_not_of(plain) == std::string_view::npos;
  if (needs_no_quotes) return std::string(text);
  std::string result = "'";
  for (const char letter : text) result += letter == '\'' ? std::string("''") : std::string(1, letter);
  return result + "'";
}

std::vector<MeasureOption> measure_options() {
  std::vector<MeasureOption> options;
  for (const Field& field : model::Measure::table.fields) {
    if (is_an_option(field)) options.push_back({&field, names_of(field), help_of(field), {}});
  }
  return options;
}

OptionsRecord record_of(const std::vector<MeasureOption>& options) {
  OptionsRecord record;
  for (const MeasureOption& option : options) {
    if (option.values.empty()) continue;
    const std::string name = option.names.substr(0, option.names.find(','));
    record.keys.push_back(option.field->key);
    record.yaml += std::string(option.field->key) + ":";
    if (option.repeatable()) {
      record.yaml += '\n';
      record.typed.push_back(name);
    }
    for (const std::string& value : option.values) {
      record.yaml += (option.repeatable() ? " - " : " ") + yaml_of(*option.field, value) + "\n";
      record.typed.push_back(name + " " + value);
    }
  }
  return record;
}

}  // namespace app
