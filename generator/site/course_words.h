#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/course.h"
#include "site/rendering.h"

namespace site {

// "25. november 2026", "16.–17. mars 2027", "8. september – 1. desember 2026".
std::string day_span(source::Date from, source::Date to, source::Language language);
std::string run_days(const model::CourseRun& run, source::Language language);

// "14 ledige plasser", "fullt", "åpent for påmelding"; empty where nothing is told of places.
std::string places_text(const Rendering& rendering, const analysis::RunFigures& run);

// "Kurs, 4 timer"
std::string kind_text(const Rendering& rendering, const model::Course& course);

// "a; b; c", for names that have commas and "og" in them.
std::string joined(const std::vector<std::string>& parts);

// The role groups that it is for: "Helsepersonell; Øverste leder".
std::string audience_text(Rendering& rendering, const model::Course& course);

// What there is to know of the next time in a sentence; says so where no day is set.
std::string next_sentence(Rendering& rendering, const analysis::CourseFigures& course);

// How many times something is held from now on, and what comes first.
std::string courses_sentence(Rendering& rendering);

// A time that a course is held; shown by templates/parts/run_rows.html.
struct RunRow {
  html::Html course;
  std::optional<html::Url> course_address;
  std::string days;
  std::string key;  // "Kull 5"; may be empty
  html::Html unit;  // empty: for all
  std::optional<html::Url> unit_address;
  std::string registered;  // "17", "skjult"
  std::string places;      // of those to come
  std::string completed;   // of those held: "12 av 17", "skjult"
  std::string percent;     // "71 %"; may be empty
  html::Html note;

  static constexpr auto members() {
    return std::array{html::member<&RunRow::course>("course"),
                      html::member<&RunRow::course_address>("course_address"),
                      html::member<&RunRow::days>("days"),
                      html::member<&RunRow::key>("key"),
                      html::member<&RunRow::unit>("unit"),
                      html::member<&RunRow::unit_address>("unit_address"),
                      html::member<&RunRow::registered>("registered"),
                      html::member<&RunRow::places>("places"),
                      html::member<&RunRow::completed>("completed"),
                      html::member<&RunRow::percent>("percent"),
                      html::member<&RunRow::note>("note")};
  }
};
RunRow run_row(Rendering& rendering, const analysis::CourseFigures& course, const analysis::RunFigures& run);

// Rows of all courses' runs that are so, the nearest in time first.
//   unit: only those held for it; null: all.
std::vector<RunRow> coming_runs(Rendering& rendering, const model::Unit* unit, std::size_t most);
std::vector<RunRow> held_runs(Rendering& rendering, const model::Unit* unit, std::size_t most);

}  // namespace site
