#include "site/measure_csv.h"

#include <fmt/format.h>

#include "site/measure_words.h"
#include "site/rendering.h"

namespace site {
namespace {

std::string text_cell(std::string text) {
  // Spreadsheets run what begins so; an apostrophe makes it text. (OWASP: CSV injection)
  if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
    text.insert(0, "'");
  if (text.find_first_of(";\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char letter : text) {
    if (letter == '"') quoted += '"';
    quoted += letter;
  }
  return quoted + '"';
}

// Unrounded, so that what is computed from the file comes out as here.
std::string number_cell(std::optional<double> number, source::Language language) {
  if (!number) return {};
  std::string digits = fmt::format("{}", *number);
  if (language != source::Language::en) {
    if (const std::size_t point = digits.find('.'); point != std::string::npos) digits[point] = ',';
  }
  return digits;
}

struct Columns {
  bool denominators = false;
  bool limits = false;
  bool targets = false;
};

Columns columns_of(const analysis::MeasureFigures& figures) {
  Columns columns;
  for (const analysis::SeriesPoint& point : figures.points) {
    columns.denominators = columns.denominators || point.denominator;
    columns.limits = columns.limits || point.upper_limit || point.lower_limit;
    columns.targets = columns.targets || point.target;
  }
  return columns;
}

std::string notes_of(const analysis::SeriesPoint& point, source::Language language) {
  std::string notes;
  for (const source::Text* const note : point.notes) {
    if (const auto* version = note->in(language)) notes += (notes.empty() ? "" : " / ") + version->text;
  }
  return notes;
}

}  // namespace

std::string measure_csv(const Material& material, const analysis::MeasureFigures& figures) {
  const source::Language language = material.own_language();
  const html::Words& words = material.words.in(language);
  const Columns columns = columns_of(figures);
  std::string out = "\xEF\xBB\xBF";
  out += words.text("csv.date") + ";" + words.text("csv.value");
  if (columns.denominators) out += ";" + words.text("csv.numerator") + ";" + words.text("csv.denominator");
  out += ";" + centre_name(figures, words);
  if (columns.limits) out += ";" + words.text("chart.lower_limit") + ";" + words.text("chart.upper_limit");
  if (columns.targets) out += ";" + words.text("chart.target");
  out += ";" + words.text("csv.phase") + ";" + words.text("csv.excluded") + ";" + words.text("csv.note") +
         "\r\n";
  for (const analysis::SeriesPoint& point : figures.points) {
    out += text_cell(point.day ? source::to_iso(*point.day) : point.at.text) + ";";
    out += point.hidden ? hidden_text(figures, material.clearance.smallest_shown(), words)
                        : number_cell(point.value, language);
    if (columns.denominators) {
      out += ";" + number_cell(point.numerator, language) + ";" + number_cell(point.denominator, language);
    }
    out += ";" + number_cell(point.centre_line, language);
    if (columns.limits)
      out += ";" + number_cell(point.lower_limit, language) + ";" + number_cell(point.upper_limit, language);
    if (columns.targets) out += ";" + number_cell(point.target, language);
    out += fmt::format(";{};{};{}\r\n", point.part, point.excluded ? words.text("word.yes") : "",
                       text_cell(notes_of(point, language)));
  }
  return out;
}

}  // namespace site
