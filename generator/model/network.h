#pragma once

#include "model/classification.h"

namespace model {

// How a network meets.
enum class NetworkFormat { physical, digital, mixed };
inline constexpr std::array<std::string_view, 3> network_format_words{"physical", "digital", "mixed"};
constexpr std::span<const std::string_view> words_of(NetworkFormat) { return network_format_words; }

// A day on which all teams meet.
struct Gathering {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Date> date;
  source::Given<source::Text> about;

  static const source::Table table;
};

// A day by which the teams deliver something.
struct NetworkDeadline {
  source::Place place;
  source::Given<std::string> key;
  source::Given<source::Text> title;
  source::Given<source::Date> date;
  source::Given<source::Text> asks_for;

  static const source::Table table;
};

// That a team was at a gathering.
struct Attendance {
  source::Place place;
  source::Given<std::string> gathering;
  source::Given<source::Date> date;

  static const source::Table table;
};

// That a team has delivered what a deadline asks for.
struct Submission {
  source::Place place;
  source::Given<std::string> deadline;
  source::Given<source::Date> date;

  static const source::Table table;
};

// A unit's team in a network.
struct NetworkTeam {
  source::Place place;
  source::Given<source::Reference> unit;
  source::Given<source::Reference> project;
  std::vector<Attendance> attended;
  std::vector<Submission> submitted;

  static const source::Table table;
};

// A learning network: teams that meet a few times and test and measure at home in between.
struct Network {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> theme;
  source::Given<source::Markdown> about;
  source::Given<source::Date> from;
  source::Given<source::Date> to;
  source::Given<NetworkFormat> format;
  source::Dated<source::Reference> organiser;
  std::vector<source::Given<source::Reference>> needs;
  std::vector<Gathering> gatherings;
  std::vector<NetworkDeadline> deadlines;
  std::vector<NetworkTeam> teams;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
