#include "site/measure_csv.h"

#include <algorithm>
#include <functional>
#include <map>

#include "analysis/pareto.h"
#include "site/csv_cell.h"
#include "site/measure_words.h"
#include "site/rendering.h"
#include "site/signal_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;

// A column that some rows of a series have; its cell of a point.
struct Column {
  std::string name;
  std::function<std::string(const SeriesPoint&)> cell;
};

std::string text_of(const source::Text& text, source::Language language) {
  const auto* version = text.in(language);
  return version ? version->text : std::string();
}

std::string notes_of(const SeriesPoint& point, const html::Words& words) {
  std::string notes;
  const auto add = [&](const std::string& text) {
    if (!text.empty()) notes += (notes.empty() ? "" : " / ") + text;
  };
  for (const source::Text* const note : point.notes) add(text_of(*note, words.language()));
  for (const analysis::MarkedTest& test : point.tests)
    add(words.text("pdsa.test") + " " + text_in(test.cycle->title, words.language()));
  return notes;
}

// Of a Pareto chart: the points from the greatest category on, with their shares.
struct Series {
  std::vector<const SeriesPoint*> points;
  std::map<const SeriesPoint*, const analysis::ParetoRow*> shares;
};

Series series_of(const MeasureFigures& figures, const std::vector<analysis::ParetoRow>& pareto) {
  Series series;
  for (const analysis::ParetoRow& row : pareto) {
    series.points.push_back(row.point);
    series.shares[row.point] = &row;
  }
  for (const SeriesPoint& point : figures.points) {
    if (!series.shares.contains(&point)) series.points.push_back(&point);
  }
  return series;
}

class Table {
 public:
  Table(const MeasureFigures& figures, const html::Words& words) : figures_(figures), words_(words) {}

  void add(std::string name, std::function<std::string(const SeriesPoint&)> cell) {
    columns_.push_back({std::move(name), std::move(cell)});
  }
  // A number that is left out where no point has it.
  void add_if_any(std::string name, std::optional<double> SeriesPoint::*number) {
    const bool any = std::ranges::any_of(
        figures_.points, [number](const SeriesPoint& point) { return (point.*number).has_value(); });
    if (!any) return;
    add(std::move(name), [number, language = words_.language()](const SeriesPoint& point) {
      return number_cell(point.*number, language);
    });
  }

  std::string written(const std::vector<const SeriesPoint*>& points) const {
    std::string out(csv_start);
    for (const Column& column : columns_)
      out += (&column == columns_.data() ? "" : ";") + text_cell(column.name);
    for (const SeriesPoint* const point : points) {
      out += "\r\n";
      for (const Column& column : columns_)
        out += (&column == columns_.data() ? "" : ";") + column.cell(*point);
    }
    return out + "\r\n";
  }

 private:
  const MeasureFigures& figures_;
  const html::Words& words_;
  std::vector<Column> columns_;
};

void add_shares(Table& table, const Series& series, const html::Words& words) {
  const auto share = [&series, language = words.language()](double analysis::ParetoRow::*percent) {
    return [&series, percent, language](const SeriesPoint& point) {
      const auto row = series.shares.find(&point);
      return row == series.shares.end() ? std::string() : number_cell(row->second->*percent, language);
    };
  };
  table.add(words.text("csv.share"), share(&analysis::ParetoRow::share));
  table.add(words.text("csv.so_far"), share(&analysis::ParetoRow::so_far));
}

void add_lines(Table& table, const MeasureFigures& figures, const html::Words& words) {
  table.add_if_any(centre_name(figures, words), &SeriesPoint::centre_line);
  table.add_if_any(words.text("chart.lower_limit"), &SeriesPoint::lower_limit);
  table.add_if_any(words.text("chart.lower_warning"), &SeriesPoint::lower_warning);
  table.add_if_any(words.text("chart.upper_warning"), &SeriesPoint::upper_warning);
  table.add_if_any(words.text("chart.upper_limit"), &SeriesPoint::upper_limit);
}

void add_verdicts(Table& table, const MeasureFigures& figures, const html::Words& words) {
  table.add(words.text("csv.phase"), [](const SeriesPoint& point) { return std::to_string(point.part); });
  table.add(words.text("csv.signal"),
            [&](const SeriesPoint& point) { return text_cell(rules_at(figures, point, words)); });
  table.add(words.text("csv.excluded"), [&](const SeriesPoint& point) {
    if (!point.excluded) return std::string();
    const std::string reason =
        point.excluded->reason ? text_of(*point.excluded->reason, words.language()) : std::string();
    return text_cell(reason.empty() ? words.text("word.yes") : reason);
  });
}

}  // namespace

std::string measure_csv(const Material& material, const MeasureFigures& figures) {
  const source::Language language = material.own_language();
  const html::Words& words = material.words.in(language);
  const auto pareto = is_pareto(figures) ? analysis::pareto(figures) : std::vector<analysis::ParetoRow>();
  const Series series = series_of(figures, pareto);
  Table table(figures, words);
  table.add(axis_name(figures, words), [](const SeriesPoint& point) {
    return text_cell(point.day ? source::to_iso(*point.day) : point.at.text);
  });
  table.add(words.text("csv.value"), [&](const SeriesPoint& point) {
    return point.hidden ? hidden_text(figures, material.clearance.smallest_shown(), words)
                        : number_cell(point.value, language);
  });
  table.add_if_any(words.text("csv.numerator"), &SeriesPoint::numerator);
  table.add_if_any(words.text("csv.denominator"), &SeriesPoint::denominator);
  if (!pareto.empty()) add_shares(table, series, words);
  if (!is_pareto(figures)) add_lines(table, figures, words);
  table.add_if_any(words.text("chart.target"), &SeriesPoint::target);
  add_verdicts(table, figures, words);
  table.add(words.text("csv.note"),
            [&](const SeriesPoint& point) { return text_cell(notes_of(point, words)); });
  return table.written(series.points);
}

}  // namespace site
