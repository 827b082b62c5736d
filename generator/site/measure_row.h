#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/measure.h"
#include "site/rendering.h"

namespace site {

// A measure as one row of a table: what it is, and what its figures say.
struct MeasureRow {
  std::optional<html::Url> address;
  html::Html title;
  html::Html place;  // its unit, or its project's
  std::optional<html::Url> place_address;
  std::string kind;        // "Resultatmål"
  std::string unit_label;  // what the values are, where it is more than a percent sign: "per 1000 liggedøgn"
  html::Html project;
  std::optional<html::Url> project_address;
  std::string value;         // the latest
  std::string when;          // of the latest
  bool late = false;         // a newer one should be there
  std::string target;        // may be empty
  std::string target_state;  // "nådd", "ikke nådd"; empty without target
  std::optional<html::Html> sparkline;
  std::string signal;  // data-signal
  html::Html verdict_sign;
  std::string verdict;
  std::string since;    // when what the verdict tells of began: "siden mars 2026"; may be empty
  std::string overall;  // what phases hide: "bedre enn i starten"; may be empty
  html::Html assurance_icon;
  // Whether the target is reached: "Når målet sikkert"; where no limits tell, how often it was: "9 av de
  // siste 12 verdiene". May be empty.
  std::string assurance;

  static constexpr auto members() {
    return std::array{html::member<&MeasureRow::address>("address"),
                      html::member<&MeasureRow::title>("title"),
                      html::member<&MeasureRow::place>("place"),
                      html::member<&MeasureRow::place_address>("place_address"),
                      html::member<&MeasureRow::kind>("kind"),
                      html::member<&MeasureRow::unit_label>("unit_label"),
                      html::member<&MeasureRow::project>("project"),
                      html::member<&MeasureRow::project_address>("project_address"),
                      html::member<&MeasureRow::value>("value"),
                      html::member<&MeasureRow::when>("when"),
                      html::member<&MeasureRow::late>("late"),
                      html::member<&MeasureRow::target>("target"),
                      html::member<&MeasureRow::target_state>("target_state"),
                      html::member<&MeasureRow::sparkline>("sparkline"),
                      html::member<&MeasureRow::signal>("signal"),
                      html::member<&MeasureRow::verdict_sign>("verdict_sign"),
                      html::member<&MeasureRow::verdict>("verdict"),
                      html::member<&MeasureRow::since>("since"),
                      html::member<&MeasureRow::overall>("overall"),
                      html::member<&MeasureRow::assurance_icon>("assurance_icon"),
                      html::member<&MeasureRow::assurance>("assurance")};
  }
};

// A value in a table: a percent sign stands behind each number; a longer unit stands once, elsewhere.
std::string value_in_table(const analysis::MeasureFigures& figures, double value, source::Language language);

MeasureRow measure_row(Rendering& rendering, const analysis::MeasureFigures& figures);

// The worst news first, see place_of_signal; those alike by title in the page's language.
void put_worst_first(const Rendering& rendering, std::vector<const analysis::MeasureFigures*>& measures);

// A table of measures, shown by templates/parts/measure_rows.html, which looks for it by the name
// `measure_list`.
struct MeasureList {
  std::string label;  // read aloud; unique on the page
  std::vector<MeasureRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&MeasureList::label>("label"), html::member<&MeasureList::rows>("rows")};
  }
};

// In that order.
MeasureList measure_list(Rendering& rendering, std::string label,
                         std::vector<const analysis::MeasureFigures*> measures);

}  // namespace site
