#pragma once

#include "model/classification.h"

namespace model {

// A word of the field, explained.
struct Term {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  std::vector<source::Given<source::Reference>> see_also;
  source::Given<Classification> classification;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field term_fields[] = {
    source::field<&Term::title>(
        "title", {.required = true, .help = {"Ordet, i hvert språk", "The word, in each language"}}),
    source::field<&Term::about>(
        "about", {.help = {"Hva det betyr, i et par setninger", "What it means, in a sentence or two"}}),
    source::field<&Term::see_also>(
        "see_also",
        {.help = {"Ord som henger sammen med det", "Words that belong with it"}, .refers_to = "term"}),
    source::field<&Term::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table Term::table =
    source::table<Term>("term", {"Et ord i ordlisten", "A word of the glossary"}, detail::term_fields);

}  // namespace model
