#pragma once

#include "model/classification.h"

namespace model {

// A page of free text.
struct Page {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> lead;
  source::Given<int> order;
  source::Given<source::Date> updated;
  source::Given<source::Markdown> body;
  source::Given<Classification> classification;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field page_fields[] = {
    source::field<&Page::title>("title", {.required = true, .help = {"Sidens tittel", "The page's title"}}),
    source::field<&Page::lead>("lead", {.help = {"Ingressen", "The lead"}}),
    source::field<&Page::order>("order",
                                {.help = {"Plass i menyen; uten tall står siden ikke i menyen",
                                          "Place in the menu; without it the page is not in the menu"}}),
    source::field<&Page::updated>("updated",
                                  {.help = {"Sist gjennomgått", "Last reviewed"}, .happens_on = true}),
    source::field<&Page::body>("body", {.help = {"Teksten; ellers det som står under linjen ---",
                                                 "The text; else what stands below the line ---"}}),
    source::field<&Page::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table Page::table =
    source::table<Page>("page", {"En side med fritekst", "A page of free text"}, detail::page_fields);

}  // namespace model
