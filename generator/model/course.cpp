#include "model/course.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field course_run_fields[] = {
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
constexpr source::Field course_fields[] = {
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

}  // namespace

constinit const source::Table CourseRun::table =
    source::table<CourseRun>("course_run", {"En gang kurset holdes", "A time it is held"}, course_run_fields);
constinit const source::Table Course::table =
    source::table<Course>("course", {"Et kurs i forbedring", "A course in improvement"}, course_fields);

}  // namespace model
