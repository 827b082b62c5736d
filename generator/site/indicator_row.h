#pragma once

#include <string>
#include <vector>

#include "site/rendering.h"

namespace site {

// An indicator as a line of a list: how its units stand.
struct IndicatorRow {
  html::Html title;
  std::optional<html::Url> address;
  std::string says;    // "6 enheter: 1 i forverring og 2 i forbedring."
  std::string funnel;  // "Én av 6 enheter skiller seg fra helheten"; empty without a funnel

  static constexpr auto members() {
    return std::array{
        html::member<&IndicatorRow::title>("title"), html::member<&IndicatorRow::address>("address"),
        html::member<&IndicatorRow::says>("says"), html::member<&IndicatorRow::funnel>("funnel")};
  }
};

// All that have a page, by title.
std::vector<IndicatorRow> indicator_rows(Rendering& rendering);

}  // namespace site
