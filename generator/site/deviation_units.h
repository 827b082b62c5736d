#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/deviations_words.h"
#include "site/rendering.h"

namespace site {

// A unit's tertial, with the one before it in brackets.
struct DeviationUnitRow {
  std::string id;      // "unit-solbakken"; empty for the row of a unit itself below its sum
  std::string record;  // the id of its record; may be empty
  std::string depth;
  html::Html title;
  std::optional<html::Url> address;
  std::string remark;  // that it is a sum, or the unit alone
  std::string reported, reported_before;
  std::string closed, closed_before;
  std::string open, open_before;
  std::string days;
  std::string total;  // data-total; empty or "yes"

  static constexpr auto members() {
    return std::array{html::member<&DeviationUnitRow::id>("id"),
                      html::member<&DeviationUnitRow::record>("record"),
                      html::member<&DeviationUnitRow::depth>("depth"),
                      html::member<&DeviationUnitRow::title>("title"),
                      html::member<&DeviationUnitRow::address>("address"),
                      html::member<&DeviationUnitRow::remark>("remark"),
                      html::member<&DeviationUnitRow::reported>("reported"),
                      html::member<&DeviationUnitRow::reported_before>("reported_before"),
                      html::member<&DeviationUnitRow::closed>("closed"),
                      html::member<&DeviationUnitRow::closed_before>("closed_before"),
                      html::member<&DeviationUnitRow::open>("open"),
                      html::member<&DeviationUnitRow::open_before>("open_before"),
                      html::member<&DeviationUnitRow::days>("days"),
                      html::member<&DeviationUnitRow::total>("total")};
  }
};

// before: null where there is none.
std::vector<DeviationUnitRow> deviation_unit_rows(Rendering& rendering,
                                                  const analysis::DeviationTertialFigures& now,
                                                  const analysis::DeviationTertialFigures* before);

}  // namespace site
