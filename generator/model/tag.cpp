#include "model/tag.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field tag_fields[] = {
    source::field<&Tag::title>("title", {.required = true, .help = {"Merkets navn", "The tag's name"}}),
    source::field<&Tag::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Tag::set>("set", {.required = true,
                                     .help = {"Inndelingen det hører til", "The set it belongs to"},
                                     .refers_to = "tag_set"}),
    source::field<&Tag::order>("order", {.help = {"Plass i inndelingen", "Place in the set"}, .low = 1}),
    source::field<&Tag::duties>("duties", {.help = {"Plikter som hører hjemme her: arbeid med dem regnes med",
                                                    "Duties that belong here: work on them is counted"},
                                           .refers_to = "duty"}),
    source::field<&Tag::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Tag::table = source::table<Tag>("tag", {"Et merke", "A tag"}, tag_fields);

}  // namespace model
