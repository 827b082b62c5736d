#include "model/progress_scale.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field progress_need_fields[] = {
    source::field<&ProgressNeed::evidence>(
        "evidence", {.required = true, .help = {"Hva dataene skal vise", "What the data should show"}}),
    source::field<&ProgressNeed::at_least>(
        "at_least",
        {.help = {"Minst så mye; 1 om ikke annet er sagt", "At least so much; 1 unless said"}, .low = 0}),
};
constexpr source::Field progress_step_fields[] = {
    source::field<&ProgressStep::score>(
        "score", {.required = true, .help = {"Trinnet", "The step"}, .low = 0, .high = 5}),
    source::field<&ProgressStep::title>(
        "title", {.required = true, .help = {"Hva trinnet heter", "What the step is called"}}),
    source::field<&ProgressStep::needs>(
        "needs", {.help = {"Det som må finnes i dataene, i tillegg til det lavere trinn krever",
                           "What must be in the data, besides what lower steps need"}}),
};
constexpr source::Field progress_scale_fields[] = {
    source::field<&ProgressScale::title>("title",
                                         {.required = true, .help = {"Skalaens navn", "The scale's name"}}),
    source::field<&ProgressScale::source>(
        "source", {.help = {"Hvor skalaen kommer fra", "Where the scale comes from"}}),
    source::field<&ProgressScale::steps>(
        "steps", {.required = true, .help = {"Trinnene, nedenfra og opp", "The steps, from below"}}),
    source::field<&ProgressScale::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table ProgressNeed::table =
    source::table<ProgressNeed>("progress_need", {"Noe et trinn krever", "Something that a step needs"},
                                progress_need_fields, "evidence");
constinit const source::Table ProgressStep::table = source::table<ProgressStep>(
    "progress_step", {"Et trinn på skalaen", "A step of the scale"}, progress_step_fields);
constinit const source::Table ProgressScale::table = source::table<ProgressScale>(
    "progress_scale", {"Skalaen for framdrift i prosjekter", "The scale for the progress of projects"},
    progress_scale_fields);

}  // namespace model
