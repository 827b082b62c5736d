#include <map>

#include "check/each_rule.h"
#include "model/culture_survey.h"
#include "source/row_faults.h"

namespace check {
namespace {

using model::CultureFactor;
using model::CultureResult;
using model::CultureSurvey;

const CultureFactor* find_factor(const CultureSurvey& survey, std::string_view key) {
  for (const CultureFactor& factor : survey.factors) {
    if (factor.key && *factor.key == key) return &factor;
  }
  return nullptr;
}

std::string_view title_of(const CultureFactor& factor) {
  return factor.title && !factor.title->versions.empty() ? factor.title->versions.front().text
                                                         : std::string_view();
}

void check_factors(const CultureSurvey& survey, Diagnostics& diagnostics) {
  for (const CultureFactor& factor : survey.factors) {
    const CultureFactor* const first = factor.key ? find_factor(survey, *factor.key) : nullptr;
    if (first && first != &factor)
      diagnostics.report("factor-twice", factor.key.at, {*factor.key}, {first->key.at});
  }
}

void check_known(const CultureSurvey& survey, const CultureResult& row, source::RowFaults& faults) {
  if (!row.factor || find_factor(survey, *row.factor)) return;
  std::vector<std::string_view> keys;
  std::string all;
  for (const CultureFactor& factor : survey.factors) {
    if (!factor.key || find_factor(survey, *factor.key) != &factor) continue;
    keys.push_back(*factor.key);
    all += (all.empty() ? "" : ", ") + *factor.key;
  }
  faults.report("unknown-factor", row.factor.at,
                {*row.factor, all.empty() ? "–" : all, source::nearest(*row.factor, keys)});
}

void check_numbers(const CultureResult& row, source::RowFaults& faults) {
  if (row.low && row.mean && *row.low > *row.mean) faults.report("interval-beside-mean", row.low.at);
  if (row.high && row.mean && *row.high < *row.mean) faults.report("interval-beside-mean", row.high.at);
  if (row.low.value.has_value() != row.high.value.has_value())
    faults.report("interval-with-one-end", row.low ? row.low.at : row.high.at);
  if (row.answers && row.invited && *row.answers > *row.invited)
    faults.report("more-culture-answers-than-invited", row.answers.at,
                  {std::to_string(*row.answers), std::to_string(*row.invited)});
}

void check_results(const CultureSurvey& survey, Diagnostics& diagnostics) {
  source::RowFaults faults;
  std::map<std::pair<std::string_view, std::string_view>, source::Place> met;
  for (const CultureResult& row : survey.results) {
    check_known(survey, row, faults);
    check_numbers(row, faults);
    if (!row.unit || !row.factor) continue;
    const auto [first, is_new] = met.try_emplace({row.unit->id, *row.factor}, row.place);
    if (!is_new)
      faults.report("culture-result-twice", row.place, {*row.factor, row.unit->id}, {first->second});
  }
  faults.append_to(diagnostics);
}

// A factor that has got another key cannot be followed from one survey to the next.
void check_renamed(const CultureSurvey& before, const CultureSurvey& survey, Diagnostics& diagnostics) {
  for (const CultureFactor& factor : survey.factors) {
    if (!factor.key || title_of(factor).empty() || find_factor(before, *factor.key)) continue;
    for (const CultureFactor& old : before.factors) {
      if (!old.key || title_of(old) != title_of(factor) || find_factor(survey, *old.key)) continue;
      diagnostics.report("factor-renamed", factor.key.at,
                         {std::string(title_of(factor)), *factor.key, *old.key, before.id}, {old.key.at});
    }
  }
}

}  // namespace

void culture_surveys(const Input& input, Diagnostics& diagnostics) {
  for (const CultureSurvey& survey : input.model.culture_surveys) {
    check_factors(survey, diagnostics);
    check_results(survey, diagnostics);
    const CultureSurvey* before = nullptr;
    for (const CultureSurvey& each : input.model.culture_surveys) {
      if (!each.date || !survey.date || *each.date >= *survey.date) continue;
      if (!before || *each.date > *before->date) before = &each;
    }
    if (before) check_renamed(*before, survey, diagnostics);
  }
}

}  // namespace check
