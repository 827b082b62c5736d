#include "analysis/calendar.h"

#include <gmock/gmock.h>

#include <set>

#include "analysis/read_site.h"

namespace analysis {
namespace {

std::vector<source::File> calendar_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n"
       "- {id: north, title: Nord, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: leader, title: Leder}\n- {id: adviser, title: Rådgiver}\n"},
      {"content/frameworks/ledelse.yaml",
       "title: Forskrift\n"
       "sections:\n"
       "  - {key: \"7\", title: Gjennomføre, phase: do, duties: [{key: 7a, text: A.}, {key: 7b, text: "
       "B.}]}\n"},
      {"content/responsibilities/answers.yaml",
       "- {id: one, duty: 7a, unit: all, owner: adviser@all, next_review: 2026-10-01}\n"
       "- {id: two, duty: 7b, unit: all, owner: adviser@all, next_review: 2026-10-01}\n"
       "- {id: three, duty: 7b, unit: north, owner: leader@north, next_review: 2026-11-20}\n"},
      {"content/events/events.yaml",
       "- {id: report, title: Rapport, owner: adviser@all, every: month, working_day: 3}\n"
       "- {id: budget, title: Budsjett, every: year, month: 11, day: 30}\n"
       "- {id: gone, title: Forbi, date: 2026-03-01}\n"
       "- {id: far, title: Langt fram, date: 2028-03-01}\n"},
      {"content/exercises/exercises.yaml",
       "- {id: late, title: Sen, kind: tabletop, unit: north, planned: 2026-10-30, owner: leader@north}\n"
       "- {id: today, title: Nå, kind: tabletop, unit: north, planned: 2026-10-31, owner: leader@north}\n"
       "- id: held\n"
       "  title: Holdt\n"
       "  kind: tabletop\n"
       "  unit: north\n"
       "  held: 2026-10-01\n"
       "  findings:\n"
       "    - {text: a, action: b, due: 2026-10-20, closed: 2026-10-19}\n"
       "    - {text: c, action: d, due: 2026-10-21, owner: leader@north}\n"
       "    - {text: e, grade: strength, due: 2026-10-21}\n"},
      {"content/decisions/decisions.yaml",
       "- {id: open, title: Åpen, date: 2026-05-01, due: 2026-12-01, owner: adviser@all}\n"
       "- {id: done, title: Ferdig, date: 2026-05-01, due: 2026-09-01, done: 2026-08-01}\n"},
      {"content/courses/course.yaml",
       "title: Kurs\n"
       "kind: course\n"
       "owner: adviser@all\n"
       "runs:\n"
       "  - {key: autumn, from: 2026-10-26, to: 2026-11-02}\n"
       "  - {key: spring, from: 2026-03-26}\n"},
  };
}

std::vector<std::string> lines_of(const Calendar& calendar) {
  std::vector<std::string> lines;
  for (const CalendarEntry& entry : calendar.entries)
    lines.push_back(source::to_iso(entry.day) + " " + entry.key);
  return lines;
}

const CalendarEntry& entry_of(const ReadSite& site, std::string_view key) {
  for (const CalendarEntry& each : site.figures.calendar->entries) {
    if (each.key == key) return each;
  }
  throw std::logic_error("no such entry");
}

const RoleDue& role_of(const std::vector<RoleDue>& roles, std::string_view id) {
  for (const RoleDue& each : roles) {
    if (each.role == id) return each;
  }
  throw std::logic_error("no such role");
}

std::vector<std::string> keys_of(const std::vector<const CalendarEntry*>& entries) {
  std::vector<std::string> keys;
  for (const CalendarEntry* const entry : entries) keys.push_back(entry->key);
  return keys;
}

TEST(Calendar, HoldsEventsFromTheYearsBeginningToTheEndOfTwelveMonths) {
  const ReadSite site(calendar_files());
  const Calendar& calendar = *site.figures.calendar;
  EXPECT_EQ(source::to_iso(calendar.first), "2026-10-01");
  EXPECT_EQ(source::to_iso(calendar.last), "2027-09-30");
  const std::vector<std::string> lines = lines_of(calendar);
  EXPECT_THAT(lines, testing::Contains("2026-01-06 event-report-2026-01"));
  EXPECT_THAT(lines, testing::Contains("2027-09-03 event-report-2027-09"));
  EXPECT_THAT(lines, testing::Contains("2026-11-30 event-budget-2026"));
  EXPECT_THAT(lines, testing::Contains("2026-03-01 event-gone-once"));
  EXPECT_EQ(entry_of(site, "event-report-2026-10").state, CalendarState::past);
  EXPECT_EQ(entry_of(site, "event-report-2026-11").state, CalendarState::ahead);
}

TEST(Calendar, ListsEventsByTheirNextDayAndThoseThatAreOverLast) {
  const ReadSite site(calendar_files());
  std::vector<std::string> events;
  for (const WheelEvent& each : site.figures.calendar->events)
    events.push_back(each.event->id + " " + (each.next ? source::to_iso(*each.next) : "over"));
  EXPECT_EQ(events, (std::vector<std::string>{"report 2026-11-04", "budget 2026-11-30", "far 2028-03-01",
                                              "gone over"}));
  EXPECT_EQ(site.figures.calendar->events.front().days.size(), 12u);
}

TEST(Calendar, KeepsWhatMustBeDoneUntilItIs) {
  const ReadSite site(calendar_files());
  EXPECT_EQ(entry_of(site, "exercise-late-planned").state, CalendarState::overdue);
  EXPECT_EQ(entry_of(site, "exercise-today-planned").state, CalendarState::ahead);
  EXPECT_EQ(entry_of(site, "exercise-held-finding-2").state, CalendarState::overdue);
  EXPECT_EQ(entry_of(site, "decision-open-due").state, CalendarState::ahead);
  const std::vector<std::string> lines = lines_of(*site.figures.calendar);
  EXPECT_THAT(lines, testing::Not(testing::Contains(testing::HasSubstr("finding-1"))));
  EXPECT_THAT(lines, testing::Not(testing::Contains(testing::HasSubstr("finding-3"))));
  EXPECT_THAT(lines, testing::Not(testing::Contains(testing::HasSubstr("decision-done"))));
}

TEST(Calendar, ForgetsWhatHasBeenAndKeepsWhatGoesOn) {
  const ReadSite site(calendar_files());
  EXPECT_EQ(source::to_iso(entry_of(site, "course-course-run-autumn").last_day), "2026-11-02");
  EXPECT_THAT(lines_of(*site.figures.calendar),
              testing::Not(testing::Contains(testing::HasSubstr("run-spring"))));
}

TEST(Calendar, GathersReviewsOfTheSameHolderAndDay) {
  const ReadSite site(calendar_files());
  const CalendarEntry& entry = entry_of(site, "duty-reviews-adviser-all-2026-10-01");
  EXPECT_EQ(entry.state, CalendarState::overdue);
  ASSERT_EQ(entry.items.size(), 2u);
  EXPECT_EQ(entry.items[0].id, "one");
  EXPECT_EQ(entry.items[1].id, "two");
}

TEST(Calendar, HasEachKeyOnceAlsoInLaterEditions) {
  for (const std::string_view as_of : {"2026-10-31", "2026-11-30"}) {
    const ReadSite site(calendar_files(), as_of);
    std::set<std::string> keys;
    for (const CalendarEntry& entry : site.figures.calendar->entries) {
      EXPECT_TRUE(keys.insert(entry.key).second) << entry.key;
      EXPECT_EQ(entry.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"), std::string::npos);
    }
    EXPECT_TRUE(keys.contains("event-budget-2026"));
    EXPECT_TRUE(keys.contains("decision-open-due"));
  }
}

TEST(DueByRole, IsWhatIsOverdueAndWhatComesInThirtyDays) {
  const ReadSite site(calendar_files());
  const auto roles = due_by_role(*site.figures.calendar, site.edition.made_for.as_of);
  EXPECT_EQ(keys_of(role_of(roles, "leader").overdue),
            (std::vector<std::string>{"exercise-held-finding-2", "exercise-late-planned"}));
  EXPECT_EQ(keys_of(role_of(roles, "leader").soon),
            (std::vector<std::string>{"exercise-today-planned", "duty-reviews-leader-north-2026-11-20"}));
  EXPECT_EQ(keys_of(role_of(roles, "adviser").overdue),
            std::vector<std::string>{"duty-reviews-adviser-all-2026-10-01"});
  EXPECT_EQ(keys_of(role_of(roles, "adviser").soon),
            (std::vector<std::string>{"course-course-run-autumn", "event-report-2026-11"}));
  EXPECT_EQ(roles.back().role, "");  // nobody answers for the budget
  EXPECT_EQ(keys_of(roles.back().soon), std::vector<std::string>{"event-budget-2026"});
}

TEST(Calendar, OfASiteWithoutDatesIsEmpty) {
  const std::vector<source::File> files = {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n"}};
  const ReadSite site(files);
  EXPECT_TRUE(site.figures.calendar->entries.empty());
  EXPECT_TRUE(site.figures.calendar->events.empty());
}

}  // namespace
}  // namespace analysis
