#include "model/finding.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field finding_fields[] = {
    source::field<&Finding::text>("text",
                                  {.required = true, .help = {"Hva som ble funnet", "What was found"}}),
    source::field<&Finding::grade>("grade", {.help = {"Hvor alvorlig det er", "How grave it is"}}),
    source::field<&Finding::action>("action", {.help = {"Hva som gjøres med det", "What is done about it"}}),
    source::field<&Finding::owner>(
        "owner", {.help = {"Rollen som svarer for tiltaket", "The role that answers for the action"},
                  .refers_to = "holder"}),
    source::field<&Finding::due>("due", {.help = {"Fristen", "When it is due"}}),
    source::field<&Finding::closed>(
        "closed", {.help = {"Når det ble lukket", "When it was closed"}, .known_from = "closed"}),
};

}  // namespace

constinit const source::Table Finding::table =
    source::table<Finding>("finding", {"Et funn", "A finding"}, finding_fields);

}  // namespace model
