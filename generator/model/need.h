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

}  // namespace model
