#include "analysis/correction.h"

#include <algorithm>

#include "model/measure_axis.h"

namespace analysis {
namespace {

// The rows at one place of a series, then and now.
struct Rows {
  std::vector<const PastPoint*> before;
  std::vector<const model::Point*> now;
  bool hidden = false;
};

// As the dump of an edition writes it.
std::string dumped(const source::Moment& at) {
  return at.time ? source::to_iso(at.time->period, at.time->first_day) : at.text;
}

source::Moment read(const std::string& at) {
  const auto time = source::read_calendar_time(at);
  const auto* const read = std::get_if<source::CalendarTime>(&time);
  return {at, read ? std::optional(*read) : std::nullopt};
}

RowValue value_of(const PastPoint& point) { return {point.value, point.denominator}; }
RowValue value_of(const model::Point& point) { return {point.value.value, point.denominator.value}; }

class MeasureRows {
 public:
  MeasureRows(const model::Measure& measure, const Clearance& clearance, const model::MayShow& may_show)
      : measure_(measure), clearance_(clearance), may_show_(may_show) {}

  void add(const PastPoint& point) {
    Rows& rows = rows_[point.at];
    rows.before.push_back(&point);
    // What was many enough to be shown then may be too few by the rule of today.
    if (point.hidden || (point.value && !clearance_.may_show(measure_, *point.value, point.denominator)))
      rows.hidden = true;
  }
  void add(const model::Point& point) {
    if (!point.at) return;
    Rows& rows = rows_[dumped(*point.at)];
    rows.now.push_back(&point);
    if (!may_show_(model::Point::table, &point, &measure_)) rows.hidden = true;
  }
  std::map<std::string, Rows, std::less<>>& all() { return rows_; }

 private:
  const model::Measure& measure_;
  const Clearance& clearance_;
  const model::MayShow& may_show_;
  std::map<std::string, Rows, std::less<>> rows_;  // by when
};

// Takes out the pairs that agree.
void leave_what_differs(Rows& rows) {
  std::erase_if(rows.before, [&](const PastPoint* before) {
    const auto same = std::ranges::find_if(
        rows.now, [&](const model::Point* now) { return value_of(*now) == value_of(*before); });
    if (same == rows.now.end()) return false;
    rows.now.erase(same);
    return true;
  });
}

// The file that a measure's rows stand in.
source::Place file_of_rows(const model::Measure& measure) {
  const source::Place place = measure.points.empty() ? measure.place : measure.points.front().place;
  return {.file = place.file};
}

void add_differences(std::vector<RecordChange>& changes, const model::Measure& measure, const std::string& at,
                     const Rows& rows) {
  const std::size_t pairs = std::max(rows.before.size(), rows.now.size());
  for (std::size_t index = 0; index < pairs; ++index) {
    const PastPoint* const before = index < rows.before.size() ? rows.before[index] : nullptr;
    const model::Point* const now = index < rows.now.size() ? rows.now[index] : nullptr;
    const ChangeKind kind = !before ? ChangeKind::figure_added
                            : !now  ? ChangeKind::figure_vanished
                                    : ChangeKind::figure_corrected;
    RecordChange change{.kind = kind, .group = ChangeGroup::figures, .record = "measure", .id = measure.id};
    if (before) change.before = value_of(*before);
    if (now) change.after = value_of(*now);
    change.at = read(at);
    change.row = now ? now->place : file_of_rows(measure);
    changes.push_back(std::move(change));
  }
}

// Only on an axis of dates can a row be known to have come too late; elsewhere a new category is just new.
bool should_have_been_there(const model::Measure& measure, const model::Point& point, source::Date as_of) {
  return measure.axis.value_or(model::Axis::date) == model::Axis::date && point.at && point.at->time &&
         model::visible_from(measure, *point.at) <= as_of;
}

}  // namespace

std::vector<RecordChange> corrections(const PastEdition& archived, const model::Edition& now,
                                      const Clearance& clearance) {
  std::vector<RecordChange> changes;
  const model::MayShow may_show = showing(clearance, now.model);
  for (const model::Measure& measure : now.model.measures) {
    const auto past = archived.measures.find(measure.id);
    if (past == archived.measures.end()) continue;
    MeasureRows rows(measure, clearance, may_show);
    for (const PastPoint& point : past->second) rows.add(point);
    for (const model::Point& point : measure.points) {
      const bool was_there = point.at && rows.all().contains(dumped(*point.at));
      if (was_there || should_have_been_there(measure, point, archived.as_of)) rows.add(point);
    }
    for (auto& [at, each] : rows.all()) {
      if (each.hidden) continue;
      leave_what_differs(each);
      add_differences(changes, measure, at, each);
    }
  }
  return changes;
}

}  // namespace analysis
