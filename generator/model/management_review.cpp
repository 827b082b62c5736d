#include "model/management_review.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field review_input_fields[] = {
    source::field<&ReviewInput::title>("title", {.required = true, .help = {"Temaet", "The heading"}}),
    source::field<&ReviewInput::text>(
        "text", {.required = true, .help = {"Hva gjennomgangen viste", "What the review showed"}}),
};
constexpr source::Field management_review_fields[] = {
    source::field<&ManagementReview::title>(
        "title", {.required = true, .help = {"Gjennomgangens navn", "The review's name"}}),
    source::field<&ManagementReview::date>("date",
                                           {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&ManagementReview::period>(
        "period", {.help = {"Perioden den så på: 2025", "The period it looked at: 2025"}, .example = "2025"}),
    source::field<&ManagementReview::unit>("unit", {.help = {"Enheten det gjelder", "The unit it concerns"},
                                                    .refers_to = "unit",
                                                    .places_in_unit = true,
                                                    .csv_names = "enhet"}),
    source::field<&ManagementReview::owner>("owner",
                                            {.help = {"Rollen som svarer for det: rolle eller rolle@enhet",
                                                      "The role that answers for it: role or role@unit"},
                                             .refers_to = "holder",
                                             .example = "quality-adviser@home-care"}),
    source::field<&ManagementReview::summary>("summary", {.help = {"Konklusjonen", "The conclusion"}}),
    source::field<&ManagementReview::inputs>(
        "inputs", {.help = {"Temaene som ble gått gjennom", "The headings that were gone through"}}),
    source::field<&ManagementReview::next>("next", {.help = {"Neste gjennomgang", "Next review"}}),
    source::field<&ManagementReview::address>("address",
                                              {.help = {"Lenke til referatet", "Link to the minutes"}}),
    source::field<&ManagementReview::duties>(
        "duties", {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                   .refers_to = "duty",
                   .example = "6d"}),
    source::field<&ManagementReview::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table ReviewInput::table = source::table<ReviewInput>(
    "review_input", {"Et tema i gjennomgangen", "A heading of the review"}, review_input_fields);
constinit const source::Table ManagementReview::table = source::table<ManagementReview>(
    "management_review", {"Ledelsens gjennomgang", "A management review"}, management_review_fields);

}  // namespace model
