#include "app/figures_table.h"

#include <algorithm>

#include "app/measured_points.h"
#include "site/measure_words.h"
#include "site/rendering.h"
#include "site/summary.h"

namespace app {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;

enum class Align { left, right };

struct Column {
  Align align = Align::left;
  std::string heading;
  std::vector<std::string> cells;
};

// Letters, not bytes.
std::size_t length_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char letter) { return (static_cast<unsigned char>(letter) & 0xC0) != 0x80; }));
}

std::string padded(std::string_view text, std::size_t width, Align align) {
  const std::string spaces(width - length_of(text), ' ');
  return align == Align::left ? std::string(text) + spaces : spaces + std::string(text);
}

std::string one_line(std::string text) {
  std::ranges::replace_if(
      text, [](char letter) { return letter == '\n' || letter == '\r' || letter == '\t'; }, ' ');
  return text;
}

std::string lines_of(std::vector<Column> columns) {
  std::erase_if(columns, [](const Column& column) {
    return std::ranges::all_of(column.cells, [](const std::string& cell) { return cell.empty(); });
  });
  const std::size_t rows = columns.empty() ? 0 : columns.front().cells.size();
  std::vector<std::string> lines(rows + 1);
  for (const Column& column : columns) {
    std::size_t width = length_of(column.heading);
    for (const std::string& cell : column.cells) width = std::max(width, length_of(cell));
    for (std::size_t row = 0; row <= rows; ++row) {
      const std::string& cell = row == 0 ? column.heading : column.cells[row - 1];
      lines[row] += (lines[row].empty() ? "" : "  ") + padded(cell, width, column.align);
    }
  }
  std::string out;
  for (std::string& line : lines) {
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  }
  return out;
}

std::string centre_of(const MeasureFigures& figures, const html::Words& words) {
  return words.text("signal.the_" + std::string(site::centre_kind(figures)));
}

std::string signal_of(const MeasureFigures& figures, const SeriesPoint& point, const html::Words& words) {
  if (point.excluded) return words.text("chart.key_excluded");
  constexpr std::string_view names[] = {"outside_limits", "long_run", "few_crossings",
                                        "shift",          "trend",    "two_in_three"};
  std::string text;
  for (const analysis::Rule rule : point.signal.fired) {
    const std::string key = "rule_at." + std::string(names[static_cast<std::size_t>(rule)]) +
                            (point.signal.side == stats::Side::above ? "_above" : "_below");
    text += (text.empty() ? "" : ", ") + words.text(key, {{"centre", centre_of(figures, words)}});
  }
  return text;
}

std::string notes_of(const SeriesPoint& point, source::Language language) {
  std::string notes;
  for (const source::Text* const note : point.notes) {
    if (const auto* const version = note->in(language)) notes += (notes.empty() ? "" : " / ") + version->text;
  }
  return one_line(notes);
}

std::string table_of(const MeasureFigures& figures, const html::Words& words) {
  const source::Language language = words.language();
  const bool has_dates = figures.measure->axis.value_or(model::Axis::date) == model::Axis::date;
  Column place{Align::left, has_dates ? words.text("csv.date") : ""};
  Column value{Align::right, words.text("csv.value")};
  Column centre{Align::right, site::centre_name(figures, words)};
  Column lower{Align::right, words.text("chart.lower_limit")};
  Column upper{Align::right, words.text("chart.upper_limit")};
  Column target{Align::right, words.text("chart.target")};
  Column phase{Align::right, words.text("csv.phase")};
  Column signal{Align::left, words.text("measure_row.signal")};
  Column note{Align::left, words.text("csv.note")};
  const auto number = [&](std::optional<double> given) {
    return given ? site::value_text(figures, *given, language) : std::string();
  };
  const bool has_lines = !site::is_pareto(figures);
  for (const std::size_t index : measured_points(figures)) {
    const SeriesPoint& point = figures.points[index];
    place.cells.push_back(one_line(site::point_name(figures, point, language)));
    value.cells.push_back(number(point.value));
    centre.cells.push_back(number(has_lines ? point.centre_line : std::nullopt));
    lower.cells.push_back(number(point.lower_limit));
    upper.cells.push_back(number(point.upper_limit));
    target.cells.push_back(number(point.target));
    phase.cells.push_back(figures.parts.size() > 1 ? std::to_string(point.part) : "");
    signal.cells.push_back(signal_of(figures, point, words));
    note.cells.push_back(notes_of(point, language));
  }
  return lines_of({place, value, centre, lower, upper, target, phase, signal, note});
}

}  // namespace

std::string figures_table(const MeasureFigures& figures, const html::Words& words) {
  const std::string title = site::text_in(figures.measure->title, words.language());
  return one_line(title) + "\n" + site::summary(figures, words) + "\n\n" + table_of(figures, words);
}

}  // namespace app
