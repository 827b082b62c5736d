#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/measure.h"
#include "site/rendering.h"

// From start to now: how far the outcome measures have come.
namespace site {

struct LevelRow {
  html::Html title;
  std::optional<html::Url> address;
  html::Html place;        // its unit
  std::string unit_label;  // what the values are; may be empty
  std::string start;       // "12,3"
  std::string now;         // "4,1"
  std::string change;      // in the wanted direction: "+67 %"; empty where it cannot be told
  std::string target;      // may be empty
  std::string signal;      // data-signal: whether it has changed more than by chance
  html::Html sign;
  std::string verdict;

  static constexpr auto members() {
    return std::array{
        html::member<&LevelRow::title>("title"),    html::member<&LevelRow::address>("address"),
        html::member<&LevelRow::place>("place"),    html::member<&LevelRow::unit_label>("unit_label"),
        html::member<&LevelRow::start>("start"),    html::member<&LevelRow::now>("now"),
        html::member<&LevelRow::change>("change"),  html::member<&LevelRow::target>("target"),
        html::member<&LevelRow::signal>("signal"),  html::member<&LevelRow::sign>("sign"),
        html::member<&LevelRow::verdict>("verdict")};
  }
};

// A chart of at most most_level_rows measures with its numbers. Shown by templates/parts/level_section.html,
// which looks for it by the name `levels`.
struct LevelSection {
  std::string headline;
  std::string subtitle;
  html::Html chart;
  std::string label;  // of the table, read aloud
  std::vector<LevelRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&LevelSection::headline>("headline"),
                      html::member<&LevelSection::subtitle>("subtitle"),
                      html::member<&LevelSection::chart>("chart"),
                      html::member<&LevelSection::label>("label"), html::member<&LevelSection::rows>("rows")};
  }
};

inline constexpr std::size_t most_level_rows = 30;

// A level as its measure writes values. The median of whole numbers may lie half-way between two of them.
std::string level_text(const analysis::MeasureFigures& figures, double value, source::Language language);

// The outcome measures among these that have come some way, see MeasureFigures::levels.
std::vector<const analysis::MeasureFigures*> with_levels(
    const std::vector<const analysis::MeasureFigures*>& measures);

// Grouped by unit, in the order of the measures. Requires at most most_level_rows of with_levels().
LevelSection level_section(Rendering& rendering,
                           const std::vector<const analysis::MeasureFigures*>& measures);

}  // namespace site
