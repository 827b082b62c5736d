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

namespace detail {
inline constexpr source::Field course_run_fields[] = {
    source::field<&CourseRun::key>(
        "key", {.help = {"Kort navn", "Short name"}, .csv_names = "navn", .example = "host-2026"}),
    source::field<&CourseRun::from>("from", {.required = true, .help = {"Fra", "From"}, .csv_names = "fra"}),
    source::field<&CourseRun::to>("to", {.help = {"Til", "Until"}, .csv_names = "til"}),
    source::field<&CourseRun::unit>(
        "unit", {.help = {"Enheten den holdes for; tom for alle", "The unit it is held for; empty for all"},
                 .refers_to = "unit",
                 .places_in_unit = true,
                 .csv_names = "enhet"}),
    source::field<&CourseRun::places>("places",
                                      {.help = {"Plasser", "Places"}, .low = 1, .csv_names = "plasser"}),
    source::field<&CourseRun::registered>(
        "registered",
        {.help = {"Påmeldte", "Registered"}, .low = 0, .counts_persons = true, .csv_names = "påmeldte"}),
    source::field<&CourseRun::completed>("completed", {.help = {"Fullførte", "Completed"},
                                                       .low = 0,
                                                       .counts_persons = true,
                                                       .known_from = "to",
                                                       .csv_names = "fullførte"}),
    source::field<&CourseRun::note>("note", {.help = {"Merknad", "Note"}, .csv_names = "merknad"}),
};
inline constexpr source::Field course_fields[] = {
    source::field<&Course::title>("title", {.required = true, .help = {"Kursets navn", "The course's name"}}),
    source::field<&Course::about>("about", {.help = {"Hva det gir", "What it gives"}}),
    source::field<&Course::kind>("kind", {.help = {"Slags opplæring", "Kind of training"}}),
    source::field<&Course::items>("items", {.help = {"Kompetansen det gir", "The competence it gives"},
                                            .refers_to = "competence_item"}),
    source::field<&Course::role_groups>(
        "role_groups",
        {.help = {"Rollegruppene det er for", "The role groups it is for"}, .refers_to = "role_group"}),
    source::field<&Course::duration_hours>(
        "duration_hours", {.help = {"Varighet i timer", "Duration in hours"}, .unit = "hours", .low = 0}),
    source::field<&Course::owner>(
        "owner",
        {.help = {"Rollen som svarer for kurset", "The role that answers for it"}, .refers_to = "holder"}),
    source::field<&Course::address>(
        "address", {.help = {"Lenke til påmelding eller innhold", "Link to registration or content"}}),
    source::field<&Course::runs>("runs", {.help = {"Gangene det holdes", "The times it is held"}}),
    source::field<&Course::data>(
        "data", {.help = {"CSV-fil med gangene i stedet for runs", "CSV file with the times instead of runs"},
                 .fills = "runs",
                 .example = "kursganger.csv"}),
    source::field<&Course::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table CourseRun::table = source::table<CourseRun>(
    "course_run", {"En gang kurset holdes", "A time it is held"}, detail::course_run_fields);
inline constexpr source::Table Course::table = source::table<Course>(
    "course", {"Et kurs i forbedring", "A course in improvement"}, detail::course_fields);

}  // namespace model
