#include "model/role_group.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field role_group_fields[] = {
    source::field<&RoleGroup::title>("title",
                                     {.required = true, .help = {"Gruppens navn", "The group's name"}}),
    source::field<&RoleGroup::about>("about", {.help = {"Hvem gruppen er", "Who the group is"}}),
    source::field<&RoleGroup::order>("order",
                                     {.help = {"Plass i matrisen, fra 1", "Place in the matrix, from 1"}}),
    source::field<&RoleGroup::resource>("resource",
                                        {.help = {"Sant for eksperter som er en ressurs ved siden av linjen",
                                                  "True for experts who are a resource beside the line"}}),
    source::field<&RoleGroup::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table RoleGroup::table = source::table<RoleGroup>(
    "role_group", {"En rollegruppe i kompetansematrisen", "A role group in the competence matrix"},
    role_group_fields);

}  // namespace model
