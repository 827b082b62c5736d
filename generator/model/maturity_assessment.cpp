#include "model/maturity_assessment.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field theme_maturity_fields[] = {
    source::field<&ThemeMaturity::theme>("theme", {.required = true,
                                                   .help = {"Temaets korte navn", "The theme's short name"},
                                                   .example = "user-participation"}),
    source::field<&ThemeMaturity::level>(
        "level", {.required = true, .help = {"Nivået", "The level"}, .low = 1, .high = 9}),
};
constexpr source::Field maturity_assessment_fields[] = {
    source::field<&MaturityAssessment::ladder>("ladder", {.required = true,
                                                          .help = {"Modenhetsstigen", "The maturity ladder"},
                                                          .refers_to = "maturity_ladder"}),
    source::field<&MaturityAssessment::unit>(
        "unit",
        {.required = true, .help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
    source::field<&MaturityAssessment::date>(
        "date", {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&MaturityAssessment::level>(
        "level", {.required = true, .help = {"Nivået samlet", "The level as a whole"}, .low = 1, .high = 9}),
    source::field<&MaturityAssessment::themes>(
        "themes", {.help = {"Nivået for hvert tema", "The level of each theme"}}),
    source::field<&MaturityAssessment::rationale>(
        "rationale", {.help = {"Hva vurderingen bygger på", "What the assessment rests on"}}),
    source::field<&MaturityAssessment::target>(
        "target",
        {.help = {"Nivået enheten vil nå", "The level that the unit wants to reach"}, .low = 1, .high = 9}),
    source::field<&MaturityAssessment::target_date>(
        "target_date", {.help = {"Når det skal være nådd", "When it should be reached"}}),
    source::field<&MaturityAssessment::next_date>(
        "next_date", {.help = {"Når det vurderes igjen", "When it is assessed again"}}),
    source::field<&MaturityAssessment::assessed_by>(
        "assessed_by", {.help = {"Rollen som ledet vurderingen", "The role that led the assessment"},
                        .refers_to = "holder"}),
    source::field<&MaturityAssessment::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table ThemeMaturity::table = source::table<ThemeMaturity>(
    "theme_maturity", {"Et temas modenhet", "The maturity of a theme"}, theme_maturity_fields);
constinit const source::Table MaturityAssessment::table = source::table<MaturityAssessment>(
    "maturity_assessment", {"En modenhetsvurdering", "A maturity assessment"}, maturity_assessment_fields);

}  // namespace model
