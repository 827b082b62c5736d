#pragma once

#include "model/classification.h"

namespace model {

// Where a need was seen. Each is a kind of its own: three surveys are one independent source.
enum class NeedSourceKind {
  dialogue_meeting,
  survey,
  county_governor,
  ombudsman,
  board_of_health,
  own_experience,
  deviations,
  other
};
inline constexpr std::array<std::string_view, 8> need_source_kind_words{
    "dialogue_meeting", "survey",         "county_governor", "ombudsman",
    "board_of_health",  "own_experience", "deviations",      "other"};
constexpr std::span<const std::string_view> words_of(NeedSourceKind) { return need_source_kind_words; }

// One place where a need was seen.
struct NeedSource {
  source::Place place;
  source::Given<NeedSourceKind> kind;
  source::Given<source::Date> date;
  source::Given<source::Text> text;
  source::Given<source::Address> address;

  static const source::Table table;
};

// Something that people in the services need to learn or to get better at.
struct Need {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<source::Reference> unit;
  std::vector<NeedSource> sources;
  std::vector<source::Given<source::Reference>> answered_by;
  source::Given<Classification> classification;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field need_source_fields[] = {
    source::field<&NeedSource::kind>("kind", {.required = true, .help = {"Slags kilde", "Kind of source"}}),
    source::field<&NeedSource::date>("date",
                                     {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&NeedSource::text>("text", {.help = {"Hva den viser", "What it shows"}}),
    source::field<&NeedSource::address>("address", {.help = {"Lenke", "Link"}}),
};
inline constexpr source::Field need_fields[] = {
    source::field<&Need::title>("title", {.required = true, .help = {"Behovet", "The need"}}),
    source::field<&Need::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Need::unit>("unit", {.help = {"Enheten det gjelder; tom for hele organisasjonen",
                                                 "The unit it concerns; empty for the organisation"},
                                        .refers_to = "unit",
                                        .places_in_unit = true}),
    source::field<&Need::sources>(
        "sources", {.required = true, .help = {"Hvor behovet er sett", "Where the need was seen"}}),
    source::field<&Need::answered_by>(
        "answered_by",
        {.help = {"Prosjekter som svarer på det", "Projects that answer it"}, .refers_to = "project"}),
    source::field<&Need::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table NeedSource::table = source::table<NeedSource>(
    "need_source", {"En kilde til et behov", "A source of a need"}, detail::need_source_fields);
inline constexpr source::Table Need::table = source::table<Need>(
    "need", {"Et behov i behovskartleggingen", "A need of the needs mapping"}, detail::need_fields);

}  // namespace model
