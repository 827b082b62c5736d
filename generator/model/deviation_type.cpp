#include "model/deviation_type.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field deviation_type_fields[] = {
    source::field<&DeviationType::title>("title",
                                         {.required = true, .help = {"Typens navn", "The name of the type"}}),
    source::field<&DeviationType::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&DeviationType::order>("order", {.help = {"Plass i lister", "Place in lists"}, .low = 1}),
    source::field<&DeviationType::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table DeviationType::table = source::table<DeviationType>(
    "deviation_type", {"En type avvik", "A type of deviation"}, deviation_type_fields);

}  // namespace model
