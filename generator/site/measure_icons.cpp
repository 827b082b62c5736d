#include "site/measure_icons.h"

#include "chart/variation_icon.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Variation;

chart::VariationIcon icon_of(const MeasureFigures& figures) {
  if (figures.variation == Variation::too_little_data) return chart::VariationIcon::few;
  if (figures.variation == Variation::not_judged) return chart::VariationIcon::not_judged;
  switch (analysis::variation_icon(figures)) {
    case stats::VariationIcon::common_cause:
      return chart::VariationIcon::common_cause;
    case stats::VariationIcon::improvement_high:
      return chart::VariationIcon::improvement_high;
    case stats::VariationIcon::improvement_low:
      return chart::VariationIcon::improvement_low;
    case stats::VariationIcon::concern_high:
      return chart::VariationIcon::concern_high;
    case stats::VariationIcon::concern_low:
      return chart::VariationIcon::concern_low;
    case stats::VariationIcon::neutral_high:
      return chart::VariationIcon::neutral_high;
    case stats::VariationIcon::neutral_low:
      return chart::VariationIcon::neutral_low;
  }
  return chart::VariationIcon::common_cause;
}

}  // namespace

html::Html variation_icon(Rendering& rendering, const MeasureFigures& figures) {
  return rendering.chart(chart::variation_icon(icon_of(figures)), "icon");
}

std::optional<stats::Assurance> shown_assurance(const MeasureFigures& figures) {
  return figures.variation == Variation::too_little_data ? std::nullopt : figures.assurance;
}

html::Html assurance_icon(Rendering& rendering, const MeasureFigures& figures) {
  const auto assurance = shown_assurance(figures);
  return assurance ? assurance_icon(rendering, *assurance) : html::Html();
}

std::string assurance_word(const MeasureFigures& figures, const html::Words& words) {
  const auto assurance = shown_assurance(figures);
  return assurance ? assurance_word(*assurance, words) : std::string();
}

html::Html assurance_icon(Rendering& rendering, stats::Assurance assurance) {
  constexpr chart::AssuranceIcon icons[] = {chart::AssuranceIcon::pass, chart::AssuranceIcon::fail,
                                            chart::AssuranceIcon::inconsistent};
  return rendering.chart(chart::assurance_icon(icons[static_cast<std::size_t>(assurance)]), "icon");
}

std::string assurance_word(stats::Assurance assurance, const html::Words& words) {
  constexpr std::string_view keys[] = {"assurance.pass", "assurance.fail", "assurance.by_chance"};
  return words.text(keys[static_cast<std::size_t>(assurance)]);
}

}  // namespace site
