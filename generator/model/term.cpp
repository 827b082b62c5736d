#include "model/term.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field term_fields[] = {
    source::field<&Term::title>(
        "title", {.required = true, .help = {"Ordet, i hvert språk", "The word, in each language"}}),
    source::field<&Term::about>(
        "about", {.help = {"Hva det betyr, i et par setninger", "What it means, in a sentence or two"}}),
    source::field<&Term::also>("also", {.help = {"Andre former av ordet som lenkes i tekster: medianen",
                                                 "Other forms of the word that texts link: medians"}}),
    source::field<&Term::see_also>(
        "see_also",
        {.help = {"Ord som henger sammen med det", "Words that belong with it"}, .refers_to = "term"}),
    source::field<&Term::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Term::table =
    source::table<Term>("term", {"Et ord i ordlisten", "A word of the glossary"}, term_fields);

}  // namespace model
