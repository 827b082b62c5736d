#include "analysis/changes.h"

#include <algorithm>

#include "analysis/aim.h"
#include "analysis/correction.h"
#include "model/risk.h"
#include "model/source.h"

namespace analysis {
namespace {

using model::Project;
using source::Date;

// Two editions side by side, and what was found to differ.
struct Comparison {
  const model::Edition& before;
  const Figures& figures_before;
  const model::Edition& now;
  const Figures& figures_now;
  std::vector<RecordChange> found;

  Date from() const { return before.made_for.as_of; }
  Date to() const { return now.made_for.as_of; }
  bool is_between(Date day) const { return day > from() && day <= to(); }
  // A day that is told of must lie between the two: what began to hold earlier was only written down later.
  std::optional<Date> told(const std::optional<Date>& day) const {
    return day && is_between(*day) ? day : std::nullopt;
  }
  RecordChange& add(ChangeKind kind, ChangeGroup group, std::string_view record, std::string_view id) {
    return found.emplace_back(
        RecordChange{.kind = kind, .group = group, .record = record, .id = std::string(id)});
  }
};

template <class T>
std::optional<Date> began(const source::Dated<T>& dated) {
  return dated.facts.empty() ? std::nullopt : dated.facts.back().from.value;
}

// --- Projects ---

bool is_over(model::ProjectStatus status) {
  return status == model::ProjectStatus::sustained || status == model::ProjectStatus::closed ||
         status == model::ProjectStatus::abandoned;
}

void compare_status(Comparison& comparison, const Project& before, const Project& now) {
  const auto& was = before.status.latest();
  const auto& is = now.status.latest();
  if (!was || !is || *was == *is) return;
  const bool ended = is_over(*is) && !is_over(*was);
  RecordChange& change = comparison.add(ended ? ChangeKind::project_ended : ChangeKind::project_status,
                                        ChangeGroup::projects, "project", now.id);
  change.before = *was;
  change.after = *is;
  change.day = comparison.told(began(now.status));
}

// Where a project is and what it is called holds from when it is written, not from a day: so the archived
// edition knows it best.
void compare_place(Comparison& comparison, const Project& before, const Project& now,
                   const PastProject* archived) {
  const std::string was = archived ? archived->unit : before.unit ? before.unit->id : std::string();
  const std::string is = now.unit ? now.unit->id : std::string();
  if (was != is) {
    RecordChange& change =
        comparison.add(ChangeKind::project_moved, ChangeGroup::projects, "project", now.id);
    change.before = was;
    change.after = is;
  }
  const source::Text title = archived ? archived->title : before.title.value_or({});
  if (now.title && title != *now.title) {
    RecordChange& change =
        comparison.add(ChangeKind::project_renamed, ChangeGroup::projects, "project", now.id);
    change.before = title;
    change.after = *now.title;
  }
}

void compare_scores(Comparison& comparison, const ProjectFigures& before, const ProjectFigures& now) {
  const auto add = [&](double was, double is, ChangeKind raised, ChangeKind lowered) -> RecordChange& {
    RecordChange& change = is > was ? comparison.add(raised, ChangeGroup::better, "project", now.project->id)
                                    : comparison.add(lowered, ChangeGroup::worse, "project", now.project->id);
    change.before = was;
    change.after = is;
    return change;
  };
  const auto& was = before.project->progress_score.latest();
  const auto& is = now.project->progress_score.latest();
  if (was && is && *was != *is) {
    add(*was, *is, ChangeKind::score_raised, ChangeKind::score_lowered).day =
        comparison.told(began(now.project->progress_score));
  }
  if (before.progress && now.progress && before.progress->score() != now.progress->score()) {
    add(before.progress->score(), now.progress->score(), ChangeKind::shown_raised, ChangeKind::shown_lowered);
  }
}

bool is_there(AimState state) { return state == AimState::reached || state == AimState::held; }

void compare_aims(Comparison& comparison, const ProjectFigures& before, const ProjectFigures& now) {
  const AimFigures was = aim_figures(before, comparison.from());
  const AimFigures is = aim_figures(now, comparison.to());
  if (was.state == AimState::not_known || is.state == AimState::not_known) return;
  if (is_there(was.state) == is_there(is.state)) return;
  RecordChange& change =
      is_there(is.state)
          ? comparison.add(ChangeKind::aim_reached, ChangeGroup::better, "project", now.project->id)
          : comparison.add(ChangeKind::aim_lost, ChangeGroup::worse, "project", now.project->id);
  if (was.now) change.before = *was.now;
  if (is.now) change.after = *is.now;
  change.target = is.target;
}

// Claims have no ids: one is the same as long as it says the same.
void compare_claims(Comparison& comparison, const ProjectFigures& before, const ProjectFigures& now) {
  for (const ClaimFigures& is : now.claims) {
    const auto was = std::ranges::find_if(before.claims, [&](const ClaimFigures& each) {
      return each.claim->text == is.claim->text && each.claim->kind == is.claim->kind;
    });
    if (was == before.claims.end()) continue;
    const bool held = was->verdict == ClaimVerdict::supported;
    const bool holds = is.verdict == ClaimVerdict::supported;
    if (held == holds) continue;
    RecordChange& change = comparison.add(holds ? ChangeKind::claim_supported : ChangeKind::claim_unsupported,
                                          ChangeGroup::claims, "project", now.project->id);
    change.before = was->verdict;
    change.after = is.verdict;
    change.claim = is.claim;
  }
}

const PastProject* find_archived(const PastEdition* archived, std::string_view id) {
  if (!archived) return nullptr;
  const auto found = archived->projects.find(id);
  return found == archived->projects.end() ? nullptr : &found->second;
}

void compare_projects(Comparison& comparison, const PastEdition* archived) {
  for (const ProjectFigures& now : comparison.figures_now.projects) {
    const Project& project = *now.project;
    const ProjectFigures* const before =
        find_project(comparison.figures_before, comparison.before.model, project.id);
    if (!before) {
      RecordChange& change =
          comparison.add(ChangeKind::project_new, ChangeGroup::projects, "project", project.id);
      if (project.status.latest()) change.after = *project.status.latest();
      change.day = comparison.told(project.start ? project.start.value : began(project.status));
      continue;
    }
    compare_status(comparison, *before->project, project);
    compare_place(comparison, *before->project, project, find_archived(archived, project.id));
    compare_scores(comparison, *before, now);
    compare_aims(comparison, *before, now);
    compare_claims(comparison, *before, now);
  }
}

// --- Measures ---

bool is_signal(Variation variation) {
  return variation == Variation::improvement || variation == Variation::concern ||
         variation == Variation::change;
}

// What came says which way things go; of a signal that went, what it was.
ChangeGroup group_of(Variation before, Variation now) {
  if (now == Variation::improvement || (before == Variation::concern && !is_signal(now)))
    return ChangeGroup::better;
  if (now == Variation::concern || (before == Variation::improvement && !is_signal(now)))
    return ChangeGroup::worse;
  return ChangeGroup::signals;
}

// The day on which the newest value could first be seen.
std::optional<Date> newest_seen(const MeasureFigures& figures) {
  if (!figures.latest || !figures.points[*figures.latest].at.time) return std::nullopt;
  return model::visible_from(*figures.measure, figures.points[*figures.latest].at);
}

void add_measure_change(Comparison& comparison, ChangeKind kind, ChangeGroup group,
                        const MeasureFigures& before, const MeasureFigures& now, ChangeValue was,
                        ChangeValue is) {
  RecordChange& change = comparison.add(kind, group, "measure", now.measure->id);
  change.before = std::move(was);
  change.after = std::move(is);
  change.day = comparison.told(newest_seen(now));
  change.figures_before = &before;
  change.figures_now = &now;
}

void compare_signals(Comparison& comparison, const MeasureFigures& before, const MeasureFigures& now) {
  const bool had = is_signal(before.variation), has = is_signal(now.variation);
  if (before.variation == now.variation || (!had && !has)) return;
  const ChangeKind kind = !had  ? ChangeKind::signal_new
                          : has ? ChangeKind::signal_turned
                                : ChangeKind::signal_gone;
  add_measure_change(comparison, kind, group_of(before.variation, now.variation), before, now,
                     before.variation, now.variation);
}

void compare_targets(Comparison& comparison, const MeasureFigures& before, const MeasureFigures& now) {
  if (before.target == TargetState::none || now.target == TargetState::none || before.target == now.target)
    return;
  const bool reached = now.target == TargetState::reached;
  // One value beyond the target tells of nothing, unless the rules see a change that way.
  const ChangeGroup group = reached && now.variation == Variation::improvement ? ChangeGroup::better
                            : !reached && now.variation == Variation::concern  ? ChangeGroup::worse
                                                                               : ChangeGroup::targets;
  const SeriesPoint& newest = now.points[*now.latest];
  add_measure_change(comparison, reached ? ChangeKind::target_reached : ChangeKind::target_lost, group,
                     before, now, *before.points[*before.latest].value, *newest.value);
  comparison.found.back().target = newest.target;
}

void compare_measures(Comparison& comparison) {
  for (const MeasureFigures& now : comparison.figures_now.measures) {
    const MeasureFigures* const before =
        find_measure(comparison.figures_before, comparison.before.model, now.measure->id);
    if (!before) continue;
    compare_signals(comparison, *before, now);
    compare_targets(comparison, *before, now);
  }
}

// --- Duties, risks and their reviews ---

void compare_holes(Comparison& comparison) {
  for (const DutyFigures& now : comparison.figures_now.duties) {
    const DutyFigures* const before = find_duty(comparison.figures_before, now.reference);
    if (!before) continue;
    const bool was = before->state == DutyState::hole, is = now.state == DutyState::hole;
    if (was == is) continue;
    RecordChange& change = comparison.add(is ? ChangeKind::hole_opened : ChangeKind::hole_closed,
                                          ChangeGroup::duties, "duty", now.reference);
    change.before = before->state;
    change.after = now.state;
  }
}

// A review that was done between the two days, or whose day passed between them without one.
//   next: the day of the next review; it has passed on the day after it.
void compare_reviews(Comparison& comparison, std::string_view record, std::string_view id,
                     const source::Given<source::Reference>& unit,
                     const std::vector<source::Given<Date>>& reviews, const std::optional<Date>& next) {
  std::optional<Date> newest;
  for (const auto& review : reviews) {
    if (review && (!newest || *review > *newest)) newest = *review;
  }
  const auto add = [&](ChangeKind kind, Date day) {
    RecordChange& change = comparison.add(kind, ChangeGroup::duties, record, id);
    change.after = day;
    change.day = day;
    if (unit) change.unit = unit->id;
  };
  if (newest && comparison.is_between(*newest)) add(ChangeKind::review_done, *newest);
  if (next && *next >= comparison.from() && *next < comparison.to() && (!newest || *newest < *next))
    add(ChangeKind::review_due, *next);
}

void compare_duties_and_risks(Comparison& comparison) {
  compare_holes(comparison);
  for (const model::Responsibility& each : comparison.now.model.responsibilities) {
    if (each.duty)
      compare_reviews(comparison, "duty", each.duty->id, each.unit, each.reviews,
                      each.next_review.latest().value);
  }
  for (const model::Risk& risk : comparison.now.model.risks) {
    compare_reviews(comparison, "risk", risk.id, risk.unit, risk.reviews, risk.next_review.latest().value);
  }
}

// --- Competence and sources ---

const CompetenceCell* same_cell(const CompetenceMatrix& matrix, const CompetenceCell& cell) {
  for (const CompetenceRow& row : matrix.rows) {
    if (row.item->id != cell.item->id) continue;
    for (const CompetenceCell& each : row.cells) {
      if (each.role_group->id == cell.role_group->id) return &each;
    }
  }
  return nullptr;
}

std::optional<Date> newest_count(const model::CompetenceItem& item, std::string_view role_group) {
  std::optional<Date> newest;
  for (const model::CompetenceCount& count : item.counts) {
    if (count.role_group && count.role_group->id == role_group && count.date &&
        (!newest || *count.date > *newest))
      newest = *count.date;
  }
  return newest;
}

void compare_cell(Comparison& comparison, const CompetenceCell& now) {
  const CompetenceCell* const before = same_cell(comparison.figures_before.competence, now);
  // Where either may not be shown, that it differs may not be shown either.
  if (!before || !before->gap || !now.gap || !before->share || !now.share) return;
  if (!before->share->percent || !now.share->percent) return;
  const bool was = *before->gap > 0, is = *now.gap > 0;
  if (was == is) return;
  RecordChange& change = comparison.add(is ? ChangeKind::gap_opened : ChangeKind::gap_closed,
                                        ChangeGroup::competence, "competence_item", now.item->id);
  change.role_group = now.role_group->id;
  change.before = *before->share->percent;
  change.after = *now.share->percent;
  change.target = now.target;
  change.day = comparison.told(newest_count(*now.item, now.role_group->id));
}

void compare_competence(Comparison& comparison) {
  for (const CompetenceRow& row : comparison.figures_now.competence.rows) {
    for (const CompetenceCell& cell : row.cells) compare_cell(comparison, cell);
  }
}

void compare_sources(Comparison& comparison) {
  const std::vector<model::Source>& sources = comparison.now.model.sources;
  for (const model::Source& each : sources) {
    const model::Source* const next =
        each.superseded_by ? model::find(sources, each.superseded_by->id) : nullptr;
    const auto state = [&](Date day) { return model::state_on(each, next, day); };
    const model::SourceState is = state(comparison.to());
    if (state(comparison.from()) != model::SourceState::in_force || is == model::SourceState::in_force)
      continue;
    if (is == model::SourceState::superseded) {
      RecordChange& change =
          comparison.add(ChangeKind::source_superseded, ChangeGroup::sources, "source", each.id);
      if (next) change.after = next->title.value_or({});
      change.day = each.valid_to ? *each.valid_to : *next->valid_from;  // else it was so before
    } else {
      RecordChange& change =
          comparison.add(ChangeKind::source_expired, ChangeGroup::sources, "source", each.id);
      change.after = *each.valid_to;
      change.day = *each.valid_to;
    }
  }
}

}  // namespace

std::size_t Changes::count(ChangeGroup group) const {
  return static_cast<std::size_t>(std::ranges::count(all, group, &RecordChange::group));
}

Changes changes(const model::Edition& before, const Figures& figures_before, const model::Edition& now,
                const Figures& figures_now, const Clearance& clearance, const PastEdition* archived) {
  if (archived && archived->audience > now.made_for.audience) archived = nullptr;
  Comparison comparison{before, figures_before, now, figures_now, {}};
  compare_projects(comparison, archived);
  compare_measures(comparison);
  compare_duties_and_risks(comparison);
  compare_competence(comparison);
  compare_sources(comparison);
  Changes result{.from = before.made_for.as_of, .to = now.made_for.as_of, .all = std::move(comparison.found)};
  if (archived) {
    result.archived = archived->as_of;
    for (RecordChange& change : corrections(*archived, now, clearance))
      result.all.push_back(std::move(change));
  }
  std::ranges::stable_sort(result.all, [](const RecordChange& left, const RecordChange& right) {
    return std::pair(left.group, left.kind) < std::pair(right.group, right.kind);
  });
  return result;
}

Date day_before_month(Date as_of) {
  return source::days_after(source::start_of(source::Period::month, as_of), -1);
}

}  // namespace analysis
