#pragma once

#include <string>
#include <vector>

#include "site/maturity_words.h"

namespace site {

// A theme of the ladder in a unit.
struct MaturityThemeRow {
  html::Html title;
  html::Html about;
  std::string level;    // "3 Organisert"
  std::string against;  // how it lies to the level as a whole
  std::string since;    // what became of it since the assessment before; may be empty

  static constexpr auto members() {
    return std::array{
        html::member<&MaturityThemeRow::title>("title"), html::member<&MaturityThemeRow::about>("about"),
        html::member<&MaturityThemeRow::level>("level"), html::member<&MaturityThemeRow::against>("against"),
        html::member<&MaturityThemeRow::since>("since")};
  }
};

// A level on the way from where a unit is to where it wants to be.
struct MaturityWayLevel {
  std::string role;  // "Nå", "På veien", "Mål"
  std::string level;
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&MaturityWayLevel::role>("role"),
                      html::member<&MaturityWayLevel::level>("level"),
                      html::member<&MaturityWayLevel::about>("about")};
  }
};

struct MaturityFact {
  std::string name;
  std::string value;

  static constexpr auto members() {
    return std::array{html::member<&MaturityFact::name>("name"), html::member<&MaturityFact::value>("value")};
  }
};

// Where a unit stands now. Shown by templates/parts/maturity_standing.html, which looks for it by the name
// `standing`.
struct MaturityStanding {
  std::string headline;
  std::string subtitle;
  html::Html chart;
  html::Html rationale;
  std::string level;  // as a whole
  std::string since;  // since the assessment before; empty where there is none
  std::vector<MaturityThemeRow> themes;
  std::string way_heading;
  std::vector<MaturityWayLevel> way;
  std::vector<MaturityFact> facts;

  static constexpr auto members() {
    return std::array{html::member<&MaturityStanding::headline>("headline"),
                      html::member<&MaturityStanding::subtitle>("subtitle"),
                      html::member<&MaturityStanding::chart>("chart"),
                      html::member<&MaturityStanding::rationale>("rationale"),
                      html::member<&MaturityStanding::level>("level"),
                      html::member<&MaturityStanding::since>("since"),
                      html::member<&MaturityStanding::themes>("themes"),
                      html::member<&MaturityStanding::way_heading>("way_heading"),
                      html::member<&MaturityStanding::way>("way"),
                      html::member<&MaturityStanding::facts>("facts")};
  }
};
MaturityStanding maturity_standing(const OnLadder& on);

struct MaturityHistoryRow {
  std::string date;
  std::string level;
  std::string themes;  // "Lederansvar 3, Brukermedvirkning 2"; may be empty
  std::string target;
  html::Html rationale;

  static constexpr auto members() {
    return std::array{html::member<&MaturityHistoryRow::date>("date"),
                      html::member<&MaturityHistoryRow::level>("level"),
                      html::member<&MaturityHistoryRow::themes>("themes"),
                      html::member<&MaturityHistoryRow::target>("target"),
                      html::member<&MaturityHistoryRow::rationale>("rationale")};
  }
};

// All assessments of a unit, as a line and as a table, newest first. Shown by
// templates/parts/maturity_history.html, which looks for it by the name `history`.
struct MaturityHistory {
  std::string headline;  // empty where there is only one assessment: then there is no chart either
  html::Html chart;
  std::vector<MaturityHistoryRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&MaturityHistory::headline>("headline"),
                      html::member<&MaturityHistory::chart>("chart"),
                      html::member<&MaturityHistory::rows>("rows")};
  }
};
MaturityHistory maturity_history(const OnLadder& on);

}  // namespace site
