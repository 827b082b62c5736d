#pragma once

#include "model/classification.h"

namespace model {

// What kind of training it is.
enum class CourseKind { course, programme, improvement_agent_training, simulation };
inline constexpr std::array<std::string_view, 4> course_kind_words{
    "course", "programme", "improvement_agent_training", "simulation"};
constexpr std::span<const std::string_view> words_of(CourseKind) { return course_kind_words; }

// One time that a course is held.
struct CourseRun {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Date> from;
  source::Given<source::Date> to;
  source::Given<source::Reference> unit;
  source::Given<int> places;
  source::Given<int> registered;
  source::Given<int> completed;
  source::Given<source::Text> note;

  static const source::Table table;
};

// A course, or a programme of several parts, in improvement.
struct Course {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<CourseKind> kind;
  std::vector<source::Given<source::Reference>> items;
  std::vector<source::Given<source::Reference>> role_groups;
  source::Given<double> duration_hours;
  source::Dated<source::Reference> owner;
  source::Given<source::Address> address;
  std::vector<CourseRun> runs;
  source::Given<source::FileName> data;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
