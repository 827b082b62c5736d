#include "analysis/deviation_clearance.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

#include "analysis/deviation_audit.h"
#include "model/deviation_type.h"
#include "model/edition.h"

namespace analysis {
namespace {

using source::Date;
using source::Period;
using testing::ElementsAre;
using testing::IsEmpty;

Date date(std::string_view iso) { return std::get<Date>(source::read_date(iso)); }

template <class T>
source::Given<T> given(T value) {
  return {std::move(value), {}};
}

source::Given<source::Moment> month(Date day) {
  return given(source::Moment{source::to_iso(Period::month, day), source::CalendarTime{day, Period::month}});
}

model::Unit unit(std::string id, std::string parent) {
  model::Unit made;
  made.id = std::move(id);
  if (!parent.empty()) made.parent = given(source::Reference{std::move(parent)});
  return made;
}

// What one unit had in a month: reported and closed; the rest follows by a fixed rule.
struct Month {
  int reported = 0;
  int closed = 0;
};

constexpr std::string_view types[] = {"falls", "medication", "violence"};

model::DeviationStat record(const std::string& unit_id, Date first, int open,
                            const std::vector<Month>& months, unsigned seed = 1) {
  std::mt19937 random(seed);
  model::DeviationStat made;
  made.id = unit_id;
  made.unit = given(source::Reference{unit_id});
  Date day = first;
  for (const Month& each : months) {
    model::DeviationPeriod row;
    open += each.reported - each.closed;
    row.period = month(day);
    row.reported = given(each.reported);
    row.closed = given(each.closed);
    row.open = given(open);
    row.open_over_30 = given(open == 0 ? 0 : static_cast<int>(random() % static_cast<unsigned>(open + 1)));
    row.open_over_90 = given(static_cast<int>(random() % static_cast<unsigned>(*row.open_over_30 + 1)));
    row.analysed = given(static_cast<int>(random() % static_cast<unsigned>(each.reported + 1)));
    row.with_action = given(static_cast<int>(random() % static_cast<unsigned>(*row.analysed + 1)));
    row.effect_checked = given(static_cast<int>(random() % static_cast<unsigned>(*row.with_action + 1)));
    row.median_days = given(static_cast<double>(10 + random() % 30));
    made.periods.push_back(row);
    for (int n = 0; n < each.reported; ++n) {
      model::DeviationCount count;
      count.period = month(day);
      count.type = given(source::Reference{std::string(types[random() % 7 < 3   ? 0
                                                             : random() % 5 < 4 ? 1
                                                                                : 2])});
      count.severity = given(static_cast<model::DeviationSeverity>(random() % 9 == 0 ? 4 : random() % 3));
      count.reported = given(1);
      made.kinds.push_back(count);
    }
    day = source::next(Period::month, day);
  }
  return made;
}

// With its types, and everything in the order in which a model holds it.
model::Model with_types(model::Model made) {
  for (const std::string_view type : types) {
    model::DeviationType each;
    each.id = type;
    made.deviation_types.push_back(each);
  }
  std::ranges::sort(made.units, {}, &model::Unit::id);
  std::ranges::sort(made.deviation_stats, {}, &model::DeviationStat::id);
  return made;
}

// One unit over two; each with so many reported and closed a month.
model::Model small_model(const std::vector<Month>& one, const std::vector<Month>& two, int open = 20) {
  model::Model made;
  made.units = {unit("top", ""), unit("one", "top"), unit("two", "top")};
  made.deviation_stats = {record("one", date("2026-01-01"), open, one, 1),
                          record("two", date("2026-01-01"), open, two, 2)};
  return with_types(std::move(made));
}

const Date first_tertial = date("2026-01-01");

TEST(DeviationClearance, ShowsAUnitWithAllItsNumbersOrNone) {
  // The first has 12 reported, but closes 3.
  const model::Model model = small_model({{3, 1}, {3, 1}, {3, 1}, {3, 0}}, {{9, 8}, {9, 8}, {9, 9}, {9, 9}});
  const DeviationClearance cleared(model, 5);
  const DeviationFlow one = cleared.own(first_tertial, "one");
  EXPECT_FALSE(one.reported.value());
  EXPECT_FALSE(one.closed.value());
  EXPECT_FALSE(one.open.value());
  // The other keeps it company; their sum tells neither.
  EXPECT_FALSE(cleared.own(first_tertial, "two").shown());
  EXPECT_EQ(cleared.total(first_tertial, "", 2).reported.value(), 48);
  EXPECT_EQ(cleared.total(first_tertial, "top", 2).open.value(), 51);
}

TEST(DeviationClearance, TellsNoSumOfOtherUnitsThanTheCallerKnows) {
  const model::Model model = small_model({{9, 8}, {9, 8}, {9, 8}, {9, 8}}, {{9, 8}, {9, 8}, {9, 9}, {9, 9}});
  const DeviationClearance cleared(model, 5);
  EXPECT_TRUE(cleared.total(first_tertial, "", 2).shown());
  EXPECT_FALSE(cleared.total(first_tertial, "", 1).shown());
}

// Open at the start is the open at the end less what came and went in between.
TEST(DeviationClearance, CountsWhatWasOpenAtTheStartAsTold) {
  const model::Model model =
      small_model({{9, 8}, {9, 8}, {9, 8}, {9, 8}}, {{9, 8}, {9, 8}, {9, 9}, {9, 9}}, 3);
  EXPECT_FALSE(DeviationClearance(model, 5).own(first_tertial, "one").shown());
}

TEST(DeviationClearance, WaitsForMonthsThatAreMissing) {
  model::Model model = small_model({{9, 8}, {9, 8}, {9, 8}, {9, 8}}, {{9, 8}, {9, 8}, {9, 9}});
  const DeviationClearance cleared(model, 5);
  EXPECT_THAT(cleared.tertials(), IsEmpty());
  EXPECT_EQ(cleared.months().size(), 3u);
  // A unit that has closed is not waited for; but its months are in no sum of the tertial.
  model.deviation_stats[1].ended = given(date("2026-03-20"));
  const DeviationClearance ended(model, 5);
  EXPECT_THAT(ended.tertials(), ElementsAre(first_tertial));
  EXPECT_TRUE(ended.own(first_tertial, "one").shown());
  EXPECT_FALSE(ended.total(first_tertial, "", 1).shown());
  EXPECT_FALSE(ended.month(date("2026-04-01")).value());
}

TEST(DeviationClearance, KeepsASmallMonthCompanyWithTheLastOne) {
  const model::Model model =
      small_model({{9, 8}, {2, 8}, {9, 8}, {9, 8}}, {{9, 8}, {0, 8}, {9, 9}, {9, 9}}, 50);
  const DeviationClearance cleared(model, 5);
  EXPECT_TRUE(cleared.total(first_tertial, "", 2).shown());
  EXPECT_EQ(cleared.month(date("2026-01-01")).value(), 18);
  EXPECT_FALSE(cleared.month(date("2026-02-01")).value());
  EXPECT_EQ(cleared.month(date("2026-03-01")).value(), 18);
  EXPECT_FALSE(cleared.month(date("2026-04-01")).value());
}

TEST(DeviationClearance, WithholdsATertialWhoseMonthsWouldTellASmallOne) {
  const model::Model model =
      small_model({{9, 8}, {2, 8}, {9, 8}, {0, 8}}, {{9, 8}, {0, 8}, {9, 9}, {0, 9}}, 60);
  const DeviationClearance cleared(model, 5);
  EXPECT_FALSE(cleared.total(first_tertial, "", 2).shown());
  EXPECT_FALSE(cleared.own(first_tertial, "one").shown());
  EXPECT_FALSE(cleared.split(first_tertial, DeviationSplit::type));
  EXPECT_EQ(cleared.month(date("2026-04-01")).value(), 0);
}

TEST(DeviationClearance, SplitsOnlyWhatAddsUp) {
  model::Model model = small_model({{9, 8}, {9, 8}, {9, 8}, {9, 8}}, {{9, 8}, {9, 8}, {9, 9}, {9, 9}});
  EXPECT_TRUE(DeviationClearance(model, 5).split(first_tertial, DeviationSplit::type));
  EXPECT_TRUE(DeviationClearance(model, 5).split(first_tertial, DeviationSplit::age));
  model.deviation_stats[0].kinds.pop_back();
  model.deviation_stats[1].periods.back().open_over_90.value.reset();
  EXPECT_FALSE(DeviationClearance(model, 5).split(first_tertial, DeviationSplit::type));
  EXPECT_FALSE(DeviationClearance(model, 5).split(first_tertial, DeviationSplit::severity));
  EXPECT_FALSE(DeviationClearance(model, 5).split(first_tertial, DeviationSplit::age));
}

TEST(DeviationClearance, MediansComeFromMonthsInWhichEnoughWereClosed) {
  model::Model model = small_model({{9, 4}, {9, 8}, {9, 8}, {9, 8}}, {{9, 8}, {9, 8}, {9, 9}, {9, 9}});
  for (std::size_t index = 0; index < 4; ++index)
    model.deviation_stats[0].periods[index].median_days = given(std::array{1.0, 30.0, 20.0, 40.0}[index]);
  EXPECT_EQ(DeviationClearance(model, 5).own(first_tertial, "one").median_days, 30.0);
}

// ---- Nothing small follows from what is shown ----

struct Case {
  model::Model whole;
  std::map<std::string, int> delay;  // months after which a unit's rows are there
  Date first;
  int months = 0;
};

// A tree of three levels with few and many deviations, units that come, go and report late.
Case random_case(unsigned seed) {
  std::mt19937 random(seed);
  const auto up_to = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
  Case made;
  made.first = std::array{date("2025-01-01"), date("2025-03-01"), date("2024-12-01")}[random() % 3];
  made.months = 12 + up_to(3);
  made.whole.units.push_back(unit("top", ""));
  const int size = up_to(3);
  for (int area = 0; area < 2 + up_to(2); ++area) {
    const std::string area_id = "area" + std::to_string(area);
    made.whole.units.push_back(unit(area_id, "top"));
    const int wards = area == 0 && up_to(4) == 0 ? 0 : 1 + up_to(3);
    for (int ward = wards == 0 ? -1 : 0; ward < wards; ++ward) {
      const std::string id = ward < 0 ? area_id : area_id + "-" + std::to_string(ward);
      if (ward >= 0) made.whole.units.push_back(unit(id, area_id));
      const int kind = up_to(5);
      const int most = kind <= 1 ? 1 + size : kind <= 3 ? 4 : 12;
      const int from = up_to(11) == 0 ? up_to(5) : 0;
      const int until = up_to(11) == 0 ? made.months - 1 - up_to(5) : made.months;
      Date start = made.first;
      for (int skip = 0; skip < from; ++skip) start = source::next(Period::month, start);
      int open = up_to(2 * most);
      std::vector<Month> months;
      int now_open = open;
      for (int index = from; index < until; ++index) {
        const int reported = up_to(most);
        const int closed = up_to(std::min(most, now_open + reported));
        now_open += reported - closed;
        months.push_back({reported, closed});
      }
      if (months.empty()) continue;
      model::DeviationStat stat = record(id, start, open, months, static_cast<unsigned>(random()));
      if (until < made.months)
        stat.ended = given(source::end_of(Period::month, stat.periods.back().period->time->first_day));
      // A unit that joins is there in time: until its first rows are, nobody can know that they lack.
      made.delay[id] = from == 0 && up_to(9) == 0 ? 1 : 0;
      made.whole.deviation_stats.push_back(std::move(stat));
    }
  }
  made.whole = with_types(std::move(made.whole));
  return made;
}

// The model as its authors had it at the end of a month.
model::Model known_after(const Case& made, Date month) {
  model::Model model = made.whole;
  for (model::DeviationStat& record : model.deviation_stats) {
    Date newest = month;
    for (int late = 0; late < made.delay.at(record.id); ++late)
      newest = source::start_of(Period::month, source::days_after(newest, -1));
    newest = std::max(newest, record.periods.front().period->time->first_day);
    if (newest > month) newest = month;
    std::erase_if(record.periods, [&](const auto& row) { return row.period->time->first_day > newest; });
    std::erase_if(record.kinds, [&](const auto& row) { return row.period->time->first_day > newest; });
    if (record.ended && *record.ended > source::end_of(Period::month, newest)) record.ended.value.reset();
  }
  return model;
}

// Everything that any edition has ever shown, of the whole and of each unit, put together.
TEST(DeviationClearance, NoSmallCountFollowsFromAllEditionsTogether) {
  std::size_t sums = 0;
  for (unsigned seed = 1; seed <= 45; ++seed) {
    const Case made = random_case(seed);
    DeviationAudit audit(made.whole, 5);
    Date month = made.first;
    for (int index = 0; index < made.months; ++index, month = source::next(Period::month, month)) {
      const model::Model known = known_after(made, month);
      const Clearance clearance(known, 5);
      std::vector<std::string> cuts{""};
      if (index + 1 == made.months)
        for (const model::Unit& each : known.units) cuts.push_back(each.id);
      for (const std::string& cut : cuts) {
        const model::Edition edition = model::edition(
            known, {source::end_of(Period::month, month), model::Classification::internal, cut});
        if (const auto figures = deviations(edition, clearance)) audit.read(*figures, cut);
      }
    }
    sums += audit.sums_read();
    ASSERT_THAT(audit.found(), IsEmpty()) << "seed " << seed;
  }
  EXPECT_GT(sums, 5000u);  // or else there was nothing to find
}

TEST(LinearAudit, FindsWhatSubtractionGives) {
  LinearAudit audit;
  audit.know({{0, 1}, {1, 1}, {2, 1}});
  audit.know({{0, 1}, {3, 1}});
  EXPECT_FALSE(audit.determines({{1, 1}}));
  audit.know({{2, 1}, {3, -1}});
  EXPECT_TRUE(audit.determines({{1, 1}}));  // the sum, less the second and the third
  EXPECT_TRUE(audit.determines({{0, 1}, {2, 1}}));
  EXPECT_FALSE(audit.determines({{0, 1}}));
}

}  // namespace
}  // namespace analysis
