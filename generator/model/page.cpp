#include "model/page.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field page_fields[] = {
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

}  // namespace

constinit const source::Table Page::table =
    source::table<Page>("page", {"En side med fritekst", "A page of free text"}, page_fields);

}  // namespace model
