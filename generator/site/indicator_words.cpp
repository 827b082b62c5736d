#include "site/indicator_words.h"

#include <algorithm>
#include <cassert>

#include "analysis/unit.h"
#include "site/format.h"
#include "site/measure_row.h"
#include "site/measure_words.h"
#include "site/rendering.h"

namespace site {
namespace {

using analysis::FunnelFigures;
using analysis::FunnelUnit;
using analysis::IndicatorFigures;
using analysis::MeasureFigures;
using analysis::Variation;
using stats::Side;

std::string count(const IndicatorFigures& figures, Variation variation, source::Language language) {
  return html::whole_number(
      std::ranges::count(figures.measures, variation,
                         [](const MeasureFigures* measure) { return measure->variation; }),
      language);
}

bool lies_outside(const FunnelUnit& unit) { return unit.outside != Side::on; }

// The months where the time is of whole months, else its days.
std::string time_of(const FunnelFigures& funnel, const html::Words& words) {
  const source::Language language = words.language();
  const bool of_months = source::start_of(source::Period::month, funnel.from) == funnel.from &&
                         source::end_of(source::Period::month, funnel.until) == funnel.until;
  const auto name = [&](source::Date day) {
    return of_months
               ? period_name(source::Period::month, source::start_of(source::Period::month, day), language)
               : long_date(day, language);
  };
  return words.text("indicator.time", {{"from", name(funnel.from)}, {"until", name(funnel.until)}});
}

// A sentence about units, named with a text for each; empty where there are none.
template <class Items, class Name>
void add_sentence(std::vector<std::string>& sentences, std::string_view key, const html::Words& words,
                  const Items& items, const Name& name) {
  std::vector<std::string> names;
  for (const auto& item : items) names.push_back(name(item));
  if (names.empty()) return;
  sentences.push_back(words.text(key, {{"n", names.size()}, {"units", list_of(names, words.language())}}));
}

}  // namespace

std::string name_in(const MeasureFigures& figures, const IndicatorFigures& indicator,
                    const model::Model& model, source::Language language) {
  const model::Unit* const unit = analysis::unit_of(*figures.measure, model);
  const auto in_unit = std::ranges::count_if(indicator.measures, [&](const MeasureFigures* other) {
    return analysis::unit_of(*other->measure, model) == unit;
  });
  return text_in(unit && in_unit == 1 ? unit->title : figures.measure->title, language);
}

std::string units_sentence(const IndicatorFigures& figures, const html::Words& words) {
  return words.text("indicator.lead", {{"n", figures.measures.size()},
                                       {"worse", count(figures, Variation::concern, words.language())},
                                       {"better", count(figures, Variation::improvement, words.language())}});
}

std::string range_headline(const IndicatorFigures& figures, const model::Model& model,
                           const html::Words& words) {
  std::vector<const MeasureFigures*> with_level;
  for (const MeasureFigures* measure : figures.on_one_scale) {
    if (measure->levels) with_level.push_back(measure);
  }
  if (with_level.size() < 2) return {};
  const auto [lowest, highest] =
      std::ranges::minmax(with_level, {}, [](const MeasureFigures* measure) { return measure->levels->now; });
  const std::string low = value_in_table(*lowest, lowest->levels->now, words.language());
  const std::string high = value_with_unit(*highest, highest->levels->now, words.language());
  return words.text("indicator.range", {{"low", low},
                                        {"low_unit", name_in(*lowest, figures, model, words.language())},
                                        {"high", high},
                                        {"high_unit", name_in(*highest, figures, model, words.language())}});
}

std::string funnel_headline(const FunnelFigures& funnel, const html::Words& words) {
  const auto outside = std::ranges::count_if(funnel.units, lies_outside);
  if (outside == 0) return words.text("indicator.funnel_none");
  return words.text(
      "indicator.funnel_outside",
      {{"n", outside},
       {"all", html::whole_number(static_cast<long long>(funnel.units.size()), words.language())}});
}

std::string funnel_subtitle(const FunnelFigures& funnel, const html::Words& words) {
  return words.text("indicator.funnel_subtitle",
                    {{"time", capitalised(time_of(funnel, words))},
                     {"centre", value_with_unit(shown_as(funnel), funnel.centre, words.language())}});
}

std::vector<std::string> funnel_sentences(const IndicatorFigures& figures, const model::Model& model,
                                          const html::Words& words) {
  const FunnelFigures& funnel = *figures.funnel;
  const auto with_value = [&](const FunnelUnit& unit) {
    return name_in(*unit.measure, figures, model, words.language()) + " (" +
           value_in_table(shown_as(funnel), *unit.against_whole.value, words.language()) + ")";
  };
  const auto name = [&](const MeasureFigures* measure) {
    return name_in(*measure, figures, model, words.language());
  };
  const auto units_that = [&](const auto& hold) {
    std::vector<FunnelUnit> units;
    std::ranges::copy_if(funnel.units, std::back_inserter(units), hold);
    return units;
  };
  std::vector<std::string> sentences;
  const auto add_outside = [&](std::string_view key, Variation verdict, Side side) {
    add_sentence(sentences, key, words, units_that([&](const FunnelUnit& unit) {
                   return unit.verdict == verdict && unit.outside == side;
                 }),
                 with_value);
  };
  for (const Side side : {Side::above, Side::below}) {
    const bool above = side == Side::above;
    add_outside(above ? "indicator.worse_above" : "indicator.worse_below", Variation::concern, side);
    add_outside(above ? "indicator.better_above" : "indicator.better_below", Variation::improvement, side);
    add_outside(above ? "indicator.above" : "indicator.below", Variation::change, side);
  }
  add_sentence(sentences, "indicator.far_out", words, units_that([](const FunnelUnit& unit) {
                 return !lies_outside(unit) && unit.far_out != Side::on;
               }),
               with_value);
  add_sentence(sentences, "indicator.without_counts", words, funnel.without_counts, name);
  add_sentence(sentences, "indicator.above_others", words, funnel.above_others, name);
  return sentences;
}

const MeasureFigures& shown_as(const FunnelFigures& funnel) {
  const auto percent =
      std::ranges::find_if(funnel.units, [](const FunnelUnit& unit) { return unit.measure->percent; });
  return *(percent == funnel.units.end() ? funnel.units.front() : *percent).measure;
}

}  // namespace site
