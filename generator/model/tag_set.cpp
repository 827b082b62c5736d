#include "model/tag_set.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field tag_set_fields[] = {
    source::field<&TagSet::title>(
        "title", {.required = true, .help = {"Hva det deles etter", "What the work is divided by"}}),
    source::field<&TagSet::about>("about", {.help = {"Hva inndelingen er til", "What the division is for"}}),
    source::field<&TagSet::order>("order", {.help = {"Plass i lister", "Place in lists"}, .low = 1}),
    source::field<&TagSet::source>(
        "source", {.help = {"Kilden til inndelingen", "The source of the division"}, .refers_to = "source"}),
    source::field<&TagSet::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table TagSet::table =
    source::table<TagSet>("tag_set", {"En måte å se på tvers", "A way to look across"}, tag_set_fields);

}  // namespace model
