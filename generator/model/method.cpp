#include "model/method.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field method_step_fields[] = {
    source::field<&MethodStep::key>(
        "key", {.required = true,
                .help = {"Kort navn som prosjektene viser til", "Short name that projects refer to"},
                .example = "aim"}),
    source::field<&MethodStep::title>(
        "title", {.required = true, .help = {"Hva trinnet heter", "What the step is called"}}),
    source::field<&MethodStep::about>("about", {.help = {"Hva som skjer her", "What happens here"}}),
    source::field<&MethodStep::questions>(
        "questions", {.help = {"Spørsmålene teamet svarer på", "The questions that the team answers"}}),
};
constexpr source::Field method_fields[] = {
    source::field<&Method::title>("title",
                                  {.required = true, .help = {"Metodens navn", "The method's name"}}),
    source::field<&Method::about>(
        "about", {.help = {"Hva metoden er, og når den passer", "What the method is, and when it fits"}}),
    source::field<&Method::source>("source",
                                   {.help = {"Hvor metoden kommer fra", "Where the method comes from"}}),
    source::field<&Method::source_address>("source_address",
                                           {.help = {"Lenke til kilden", "Link to the source"}}),
    source::field<&Method::going_back>("going_back",
                                       {.help = {"Kan et prosjekt gå tilbake til et tidligere trinn?",
                                                 "May a project go back to an earlier step?"}}),
    source::field<&Method::steps>(
        "steps", {.required = true, .help = {"Trinnene i rekkefølge", "The steps in order"}}),
    source::field<&Method::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table MethodStep::table = source::table<MethodStep>(
    "method_step", {"Et trinn i en metode", "A step of a method"}, method_step_fields);
constinit const source::Table Method::table = source::table<Method>(
    "method", {"En metode for forbedringsarbeid", "A method for improvement work"}, method_fields);

}  // namespace model
