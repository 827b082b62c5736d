#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/project.h"
#include "site/project_words.h"
#include "site/rendering.h"

namespace site {

// A project as one row of a table: what it wants, where it stands, and what its main measure says.
struct ProjectRow {
  std::optional<html::Url> address;
  html::Html title;
  html::Html unit;
  std::optional<html::Html> reason;  // why it needs a conversation, the weightiest
  std::optional<StatusTag> status;
  html::Html aim;
  std::string value;  // the main measure's latest
  std::optional<std::string> target;
  std::optional<html::Html> sparkline;
  std::string signal;  // data-signal; empty without a measure
  html::Html verdict_sign;
  std::string verdict;  // in a word
  std::string updated;  // the day; empty where nothing is dated

  // What filter.js filters and sorts by.
  std::string units;         // ids of its unit and of those above
  std::string status_word;   // "active"
  std::string duties;        // references
  std::string conversation;  // "yes" where it needs one
  std::size_t title_order = 0;
  std::size_t unit_order = 0;
  std::size_t status_order = 0;
  std::size_t signal_order = 0;
  std::string days_since_update;

  static constexpr auto members() {
    return std::array{html::member<&ProjectRow::address>("address"),
                      html::member<&ProjectRow::title>("title"),
                      html::member<&ProjectRow::unit>("unit"),
                      html::member<&ProjectRow::reason>("reason"),
                      html::member<&ProjectRow::status>("status"),
                      html::member<&ProjectRow::aim>("aim"),
                      html::member<&ProjectRow::value>("value"),
                      html::member<&ProjectRow::target>("target"),
                      html::member<&ProjectRow::sparkline>("sparkline"),
                      html::member<&ProjectRow::signal>("signal"),
                      html::member<&ProjectRow::verdict_sign>("verdict_sign"),
                      html::member<&ProjectRow::verdict>("verdict"),
                      html::member<&ProjectRow::updated>("updated"),
                      html::member<&ProjectRow::units>("units"),
                      html::member<&ProjectRow::status_word>("status_word"),
                      html::member<&ProjectRow::duties>("duties"),
                      html::member<&ProjectRow::conversation>("conversation"),
                      html::member<&ProjectRow::title_order>("title_order"),
                      html::member<&ProjectRow::unit_order>("unit_order"),
                      html::member<&ProjectRow::status_order>("status_order"),
                      html::member<&ProjectRow::signal_order>("signal_order"),
                      html::member<&ProjectRow::days_since_update>("days_since_update")};
  }
};

// A column of the table.
struct ProjectColumn {
  std::string text;
  std::string key;                   // what filter.js sorts by: "title-order"; empty: nothing
  std::optional<html::Url> address;  // of the page that is sorted so
  bool sorted = false;               // this page is
  bool number = false;

  static constexpr auto members() {
    return std::array{html::member<&ProjectColumn::text>("text"), html::member<&ProjectColumn::key>("key"),
                      html::member<&ProjectColumn::address>("address"),
                      html::member<&ProjectColumn::sorted>("sorted"),
                      html::member<&ProjectColumn::number>("number")};
  }
};

// A table of projects, shown by templates/parts/project_rows.html, which looks for it by the name
// `project_list`. A page whose table shall be sorted in place adds "filter.js" to its scripts.
struct ProjectList {
  std::string id;     // of the table: "prosjekter"
  std::string label;  // read aloud; unique on the page
  std::vector<ProjectColumn> columns;
  std::vector<ProjectRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&ProjectList::id>("id"), html::member<&ProjectList::label>("label"),
                      html::member<&ProjectList::columns>("columns"),
                      html::member<&ProjectList::rows>("rows")};
  }
};

using ProjectPointers = std::vector<const analysis::ProjectFigures*>;

// By which of a project's facts a list is sorted; equal ones by title.
enum class ProjectOrder {
  usual,  // those that need a conversation first, then the running ones, ideas, and what is over
  title,
  unit,
  status,   // in the order of the statuses
  signal,   // worsening first
  updated,  // the newest first
};

// The projects sorted, by the rules of the page's language.
ProjectPointers sorted(const Rendering& rendering, ProjectPointers projects, ProjectOrder order);

// The table, its rows in the order given.
//   order: by which they were sorted; that column says so.
ProjectList project_list(Rendering& rendering, std::string label, const ProjectPointers& projects,
                         ProjectOrder order = ProjectOrder::usual);

// The same on a page that tells of more than projects: in the usual order, and without the columns' links,
// which lead to the whole portfolio.
ProjectList short_project_list(Rendering& rendering, std::string label, ProjectPointers projects);

}  // namespace site
