#include "model/indicator.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field indicator_fields[] = {
    source::field<&Indicator::title>(
        "title", {.required = true, .help = {"Indikatorens navn", "The indicator's name"}}),
    source::field<&Indicator::about>("about",
                                     {.help = {"Hva som måles likt i enhetene, og hvordan det bør leses",
                                               "What the units measure alike, and how it should be read"}}),
    source::field<&Indicator::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Indicator::table = source::table<Indicator>(
    "indicator",
    {"En indikator som flere enheter måler likt", "An indicator that several units measure alike"},
    indicator_fields);

}  // namespace model
