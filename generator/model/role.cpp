#include "model/role.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field role_fields[] = {
    source::field<&Role::title>(
        "title", {.required = true,
                  .help = {"Rollens navn, aldri en persons", "The role's name, never a person's"},
                  .example = "Kvalitetsrådgiver"}),
    source::field<&Role::role_group>("role_group", {.help = {"Rollegruppen i kompetansematrisen",
                                                             "The role group in the competence matrix"},
                                                    .refers_to = "role_group"}),
    source::field<&Role::about>("about", {.help = {"Hva rollen svarer for, i én setning",
                                                   "What the role answers for, in one sentence"}}),
    source::field<&Role::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Role::table =
    source::table<Role>("role", {"En rolle, aldri en person", "A role, never a person"}, role_fields);

}  // namespace model
