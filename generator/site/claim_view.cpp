#include "site/claim_view.h"

#include <fmt/format.h>

#include "site/measure_words.h"
#include "site/summary.h"

namespace site {
namespace {

using analysis::ClaimFigures;
using analysis::ClaimReason;
using analysis::Variation;

struct VerdictLook {
  std::string_view word;
  std::string_view colour;
  std::string_view marks;  // within 16 by 16
};

// In the order of the verdicts.
constexpr VerdictLook looks[] = {
    {"claim_verdict.supported", "success", "<path d='m2.5 8.5 3.5 3.5 7.5-8' stroke-width='2'/>"},
    {"claim_verdict.not_supported", "warning", "<path d='M3 8h10' stroke-width='2'/>"},
    {"claim_verdict.contradicted", "danger", "<path d='m3.5 3.5 9 9m0-9-9 9' stroke-width='2'/>"},
    {"claim_verdict.too_little_data", "neutral",
     "<circle cx='8' cy='8' r='5.5' stroke-dasharray='2.2 2.1'/>"},
};

html::Html sign_of(const VerdictLook& look) {
  return html::trusted_markup(
      fmt::format("<svg viewBox='0 0 16 16' fill='none' stroke='currentColor' "
                  "stroke-width='1.5' aria-hidden='true'>{}</svg>",
                  look.marks));
}

// What the verdict rests on: the newest values, or, where these show nothing, the whole series.
std::string why(const ClaimFigures& claim, const html::Words& words) {
  if (!claim.measure) return words.text("claim_why.no_measure");
  const analysis::MeasureFigures& measure = *claim.measure;
  if (!measure.latest || is_on_categories(measure)) return summary(measure, words);
  const bool newest_decide =
      measure.variation == Variation::improvement || measure.variation == Variation::concern;
  const bool whole_decides =
      measure.overall.variation == Variation::improvement || measure.overall.variation == Variation::concern;
  const std::string whole = level_sentence(measure, words);
  return !newest_decide && whole_decides && !whole.empty() ? whole : change_sentence(measure, words);
}

ClaimView view_of(Rendering& rendering, const ClaimFigures& figures) {
  const VerdictLook& look = looks[static_cast<std::size_t>(figures.verdict)];
  ClaimView view{.text = rendering.text(figures.claim->text)};
  if (figures.claim->kind) {
    const auto kind = static_cast<std::size_t>(*figures.claim->kind);
    view.kind = rendering.word("claim." + std::string(model::claim_kind_words[kind]));
  }
  if (figures.claim->date) view.date = short_date(*figures.claim->date, rendering.language);
  view.colour = look.colour;
  view.sign = sign_of(look);
  view.verdict = rendering.word(look.word);
  view.why = why(figures, rendering.words);
  if (figures.measure) {
    const model::Measure& measure = *figures.measure->measure;
    view.measure = rendering.link("measure", measure.id, rendering.plain(measure.title));
  }
  return view;
}

}  // namespace

std::vector<ClaimView> claim_views(Rendering& rendering, const analysis::ProjectFigures& project) {
  std::vector<ClaimView> views;
  for (const ClaimFigures& claim : project.claims) views.push_back(view_of(rendering, claim));
  return views;
}

}  // namespace site
