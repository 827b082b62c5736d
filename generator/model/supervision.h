#pragma once

#include "model/finding.h"

namespace model {

// Who looked from outside.
enum class SupervisionBy { county_governor, board_of_health, ombudsman, audit, accreditation, other };
inline constexpr std::array<std::string_view, 6> supervision_by_words{
    "county_governor", "board_of_health", "ombudsman", "audit", "accreditation", "other"};
constexpr std::span<const std::string_view> words_of(SupervisionBy) { return supervision_by_words; }

// How far a supervision has come.
enum class SupervisionState { announced, open, answered, closed };
inline constexpr std::array<std::string_view, 4> supervision_state_words{"announced", "open", "answered",
                                                                         "closed"};
constexpr std::span<const std::string_view> words_of(SupervisionState) { return supervision_state_words; }

// Supervision and other findings from outside, here or elsewhere. (duties 6g, 8a, 9a)
struct Supervision {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<SupervisionBy> by;
  source::Given<source::Text> theme;
  source::Given<source::Reference> unit;
  source::Given<source::Text> elsewhere;
  source::Given<source::Date> opened;
  source::Dated<SupervisionState> state;
  source::Given<source::Date> due;
  std::vector<Finding> findings;
  source::Given<source::Text> learned;
  source::Given<source::Address> address;
  source::Dated<source::Reference> owner;
  std::vector<source::Given<source::Reference>> duties;
  std::vector<source::Given<source::Reference>> sources;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
