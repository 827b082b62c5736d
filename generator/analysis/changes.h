#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/claim.h"
#include "analysis/figures.h"
#include "analysis/past_edition.h"

namespace analysis {

// What happened to a record between two editions.
enum class ChangeKind {
  project_new,
  project_ended,  // no longer worked on: in use, closed or given up
  project_status,
  project_moved,  // to another unit
  project_renamed,
  signal_new,  // a measure shows a change where it showed none
  signal_gone,
  signal_turned,  // it shows another change than before
  target_lost,    // by the newest value of a measure
  target_reached,
  aim_lost,  // of a project
  aim_reached,
  score_raised,  // that a project gives itself
  score_lowered,
  shown_raised,  // that its data show
  shown_lowered,
  hole_opened,  // a duty
  hole_closed,
  review_due,  // of a duty or a risk: the day has passed, and nobody has reviewed it
  review_done,
  gap_opened,  // fewer in a role group have a competence than should
  gap_closed,
  claim_unsupported,
  claim_supported,
  source_expired,
  source_superseded,  // by another
  figure_corrected,   // a row of a series says something else than it did in the archived edition
  figure_vanished,
  figure_added,  // for a period that had ended then
};
inline constexpr std::array<std::string_view, 29> change_kind_words{
    "project_new",       "project_ended",    "project_status",    "project_moved",   "project_renamed",
    "signal_new",        "signal_gone",      "signal_turned",     "target_lost",     "target_reached",
    "aim_lost",          "aim_reached",      "score_raised",      "score_lowered",   "shown_raised",
    "shown_lowered",     "hole_opened",      "hole_closed",       "review_due",      "review_done",
    "gap_opened",        "gap_closed",       "claim_unsupported", "claim_supported", "source_expired",
    "source_superseded", "figure_corrected", "figure_vanished",   "figure_added"};

// What readers look for, the weightiest first.
enum class ChangeGroup {
  worse,
  better,
  targets,  // that one value reached or missed, while nothing tells that the process changed
  projects,
  signals,  // that have no wanted direction
  duties,   // and reviews
  competence,
  claims,
  sources,
  figures,  // that were corrected
};
inline constexpr std::array<std::string_view, 10> change_group_words{
    "worse",  "better",     "targets", "projects", "signals",
    "duties", "competence", "claims",  "sources",  "figures"};

// A row of a series, as given.
struct RowValue {
  std::optional<double> value;
  std::optional<double> denominator;
  bool operator==(const RowValue&) const = default;
};

// What was, or is: a title; the id of a unit; a score, a value or percent; a day; …
using ChangeValue = std::variant<std::monostate, source::Text, std::string, double, source::Date,
                                 model::ProjectStatus, Variation, ClaimVerdict, DutyState, RowValue>;

struct RecordChange {
  ChangeKind kind{};
  ChangeGroup group{};
  std::string_view record;  // the kind of record: "project", "measure", "duty", "risk" …
  std::string id;
  ChangeValue before, after;
  std::optional<source::Date> day;                 // on which it happened, where that is known
  std::string unit;                                // reviews: whose; may be empty
  std::string role_group;                          // competence: whose
  std::optional<double> target;                    // of a measure on a target
  const MeasureFigures* figures_before = nullptr;  // of a measure: signals and targets
  const MeasureFigures* figures_now = nullptr;
  const model::Claim* claim = nullptr;
  source::Moment at;  // of a row
  source::Place row;  // where it stands now; of one that vanished the file that held it, line 0
};

// All that changed from one edition to another, made from the same content or from content that was mended in
// between. Lends both editions and their figures.
struct Changes {
  source::Date from, to;                 // the as-of days
  std::optional<source::Date> archived;  // the as-of day of the archived edition that was looked into
  std::vector<RecordChange> all;         // by group, then by kind, then as the editions have them

  std::size_t count(ChangeGroup group) const;
};

// Compares two editions for the same audience and unit.
//   archived: what readers saw on the earlier day; null: nobody can tell what was corrected since. One that
//   was made for readers who may see more is not looked into.
// Tells only of records that the later edition holds, and of rows that may be shown in both: what was left
// out of it (by its audience, its unit, a small count) is not told of by having gone.
Changes changes(const model::Edition& before, const Figures& figures_before, const model::Edition& now,
                const Figures& figures_now, const Clearance& clearance,
                const PastEdition* archived = nullptr);

// The day to compare with where nobody says another: the last one of the month before.
source::Date day_before_month(source::Date as_of);

}  // namespace analysis
