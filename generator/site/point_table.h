#pragma once

#include <string>
#include <vector>

#include "analysis/measure.h"
#include "site/rendering.h"

namespace site {

// A point of a series as a row of numbers.
struct PointRow {
  std::string when;
  std::string value;
  std::string numerator;
  std::string denominator;
  std::string share;   // of a Pareto chart: of all …
  std::string so_far;  // … and together with the greater ones
  std::string centre;
  std::string lower;
  std::string lower_warning;
  std::string upper_warning;
  std::string upper;
  std::string target;
  std::string rules;  // that fired
  html::Html remark;  // why there is no value, why it is left out, what begins here, what happened

  static constexpr auto members() {
    return std::array{html::member<&PointRow::when>("when"),
                      html::member<&PointRow::value>("value"),
                      html::member<&PointRow::numerator>("numerator"),
                      html::member<&PointRow::denominator>("denominator"),
                      html::member<&PointRow::share>("share"),
                      html::member<&PointRow::so_far>("so_far"),
                      html::member<&PointRow::centre>("centre"),
                      html::member<&PointRow::lower>("lower"),
                      html::member<&PointRow::lower_warning>("lower_warning"),
                      html::member<&PointRow::upper_warning>("upper_warning"),
                      html::member<&PointRow::upper>("upper"),
                      html::member<&PointRow::target>("target"),
                      html::member<&PointRow::rules>("rules"),
                      html::member<&PointRow::remark>("remark")};
  }
};

// A chart's numbers: the newest first, of categories in their own order, of a Pareto chart the greatest
// first. Columns that no row fills are not shown.
struct PointTable {
  std::string caption;
  std::string first_column;  // "Dato", "Kategori"
  std::string centre_name;   // empty where there is no such line
  bool denominators = false;
  bool shares = false;
  bool limits = false;
  bool warnings = false;
  bool targets = false;
  bool rules = false;
  bool remarks = false;
  std::vector<PointRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&PointTable::caption>("caption"),
                      html::member<&PointTable::first_column>("first_column"),
                      html::member<&PointTable::centre_name>("centre_name"),
                      html::member<&PointTable::denominators>("denominators"),
                      html::member<&PointTable::shares>("shares"),
                      html::member<&PointTable::limits>("limits"),
                      html::member<&PointTable::warnings>("warnings"),
                      html::member<&PointTable::targets>("targets"),
                      html::member<&PointTable::rules>("rules"),
                      html::member<&PointTable::remarks>("remarks"),
                      html::member<&PointTable::rows>("rows")};
  }
};

PointTable point_table(Rendering& rendering, const analysis::MeasureFigures& figures);

}  // namespace site
