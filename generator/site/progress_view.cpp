#include "site/progress_view.h"

#include <cmath>

namespace site {
namespace {

using analysis::EvidencedProgress;
using analysis::ProgressGap;
using model::ProgressEvidence;

const model::ProgressScale* scale_of(const Rendering& rendering) {
  const auto& scales = rendering.model().progress_scales;
  return scales.empty() ? nullptr : &scales.front();
}

// "3,5: forbedring", or the number alone where the scale has no such step.
std::string step_text(const Rendering& rendering, double score) {
  const std::string text = number(score, rendering.language);
  const model::ProgressScale* const scale = scale_of(rendering);
  if (!scale) return text;
  for (const model::ProgressStep& step : scale->steps) {
    if (step.score.value_or(0) != score) continue;
    return rendering.word("progress.step",
                          {{"score", text}, {"meaning", text_in(step.title, rendering.language)}});
  }
  return text;
}

bool is_percent(ProgressEvidence evidence) {
  return evidence == ProgressEvidence::way_to_target || evidence == ProgressEvidence::targets_reached;
}

// How much of it there is: "nå ingen", "nå 3", "nå 12 %".
std::string what_is_there(const Rendering& rendering, const ProgressGap& gap) {
  if (is_percent(gap.evidence))
    return rendering.word("progress.now", {{"has", percent(std::floor(gap.has), 0, rendering.language)}});
  if (gap.has == 0) return rendering.word("progress.now_none");
  return rendering.word("progress.now", {{"has", number(gap.has, rendering.language)}});
}

std::string gap_text(const Rendering& rendering, const ProgressGap& gap) {
  const std::string key =
      "progress." + std::string(model::evidence_words[static_cast<std::size_t>(gap.evidence)]);
  // There is one aim and one owner, or there is none.
  if (gap.evidence == ProgressEvidence::aim || gap.evidence == ProgressEvidence::owner)
    return rendering.word(key);
  std::string need;
  if (is_percent(gap.evidence) && gap.at_least >= 100) {
    need = rendering.word(gap.evidence == ProgressEvidence::way_to_target ? "progress.whole_way_to_target"
                                                                          : "progress.all_targets_reached");
  } else if (is_percent(gap.evidence)) {
    need = rendering.word(key, {{"share", percent(gap.at_least, 0, rendering.language)}});
  } else {
    need = rendering.word(key, {{"n", static_cast<int>(std::ceil(gap.at_least))}});
  }
  return rendering.word("progress.need", {{"need", need}, {"now", what_is_there(rendering, gap)}});
}

std::string distance_sentence(const Rendering& rendering, const EvidencedProgress& progress) {
  if (!progress.claimed) return {};
  const double distance = *progress.claimed - progress.score();
  if (distance == 0) return {};
  return rendering.word(distance > 0 ? "progress.claims_more" : "progress.claims_less",
                        {{"distance", number(std::abs(distance), rendering.language)}});
}

std::vector<ProgressMark> marks_of(const Rendering& rendering, const EvidencedProgress& progress) {
  std::vector<ProgressMark> marks;
  for (const model::ProgressStep& step : scale_of(rendering)->steps) {
    const double score = step.score.value_or(0);
    marks.push_back({.score = number(score, rendering.language),
                     .shown = score <= progress.score(),
                     .claimed = progress.claimed && score <= *progress.claimed});
  }
  return marks;
}

}  // namespace

std::string claimed_progress(const Rendering& rendering, const model::Project& project) {
  if (!project.progress_score.latest()) return {};
  std::string text = step_text(rendering, *project.progress_score.latest());
  if (const auto& from = project.progress_score.facts.back().from)
    text += " (" + short_date(*from, rendering.language) + ")";
  return text;
}

std::optional<ProgressView> progress_view(const Rendering& rendering,
                                          const analysis::ProjectFigures& project) {
  const auto& status = project.project->status.latest();
  const bool is_idea = status && *status == model::ProjectStatus::idea;
  if (!project.progress || !scale_of(rendering) || (is_idea && !project.progress->claimed))
    return std::nullopt;
  const EvidencedProgress& progress = *project.progress;
  ProgressView view;
  view.claimed = claimed_progress(rendering, *project.project);
  if (view.claimed.empty()) view.claimed = rendering.word("project.not_said");
  view.shown = progress.step ? step_text(rendering, progress.score()) : rendering.word("progress.nothing");
  view.distance = distance_sentence(rendering, progress);
  view.overclaimed = progress.is_overclaimed();
  view.marks = marks_of(rendering, progress);
  if (progress.next) {
    view.next = rendering.word("progress.next",
                               {{"score", number(progress.next->score.value_or(0), rendering.language)},
                                {"meaning", text_in(progress.next->title, rendering.language)}});
    for (const ProgressGap& gap : progress.missing) view.missing.push_back(gap_text(rendering, gap));
  }
  return view;
}

}  // namespace site
