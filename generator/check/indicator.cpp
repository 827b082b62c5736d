#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "check/each_rule.h"

namespace check {
namespace {

using model::Measure;

// What measures of one indicator must have alike, as written: its text, and where it stands.
struct Setting {
  std::string text;
  source::Place at;
};

template <class Word>
Setting word_setting(const source::Given<Word>& given, std::string_view otherwise) {
  if (!given) return {std::string(otherwise), {}};
  return {std::string(model::words_of(*given)[static_cast<std::size_t>(*given)]), given.at};
}

Setting chart_of(const Measure& measure) { return word_setting(measure.chart, "run"); }
Setting improvement_of(const Measure& measure) { return word_setting(measure.improvement, "neutral"); }
Setting multiply_of(const Measure& measure) {
  if (!measure.multiply) return {"1", {}};
  return {fmt::format("{}", *measure.multiply), measure.multiply.at};
}

struct Alike {
  std::string_view field;
  Setting (*setting_of)(const Measure&);
};
constexpr Alike must_be_alike[] = {
    {"chart", chart_of}, {"improvement", improvement_of}, {"multiply", multiply_of}};

using Measures = std::vector<const Measure*>;

// The first of those that have the setting that most of them have.
const Measure& usual(const Measures& measures, const Alike& alike) {
  std::map<std::string, std::ptrdiff_t> counts;
  for (const Measure* measure : measures) ++counts[alike.setting_of(*measure).text];
  return **std::ranges::max_element(
      measures, {}, [&](const Measure* measure) { return counts[alike.setting_of(*measure).text]; });
}

void check_alike(const Measures& measures, const Alike& alike, Diagnostics& diagnostics) {
  const Measure& model_measure = usual(measures, alike);
  const Setting expected = alike.setting_of(model_measure);
  for (const Measure* measure : measures) {
    const Setting own = alike.setting_of(*measure);
    if (own.text == expected.text) continue;
    const source::Place at = own.at == source::Place() ? measure->indicator.at : own.at;
    const source::Place other = expected.at == source::Place() ? model_measure.indicator.at : expected.at;
    diagnostics.report("indicator-measured-otherwise", at,
                       {std::string(alike.field), own.text, measure->indicator->id, expected.text}, {other});
  }
}

}  // namespace

void indicator_measures(const Input& input, Diagnostics& diagnostics) {
  std::map<std::string_view, Measures> by_indicator;
  for (const Measure& measure : input.model.measures) {
    if (measure.indicator) by_indicator[measure.indicator->id].push_back(&measure);
  }
  for (const auto& [indicator, measures] : by_indicator) {
    for (const Alike& alike : must_be_alike) check_alike(measures, alike, diagnostics);
  }
}

}  // namespace check
