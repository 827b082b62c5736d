#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/project.h"
#include "site/project_words.h"

// What a project's page tells beside its figures.
namespace site {

// A fact with its name, perhaps with a link.
struct ProjectFact {
  std::string name;
  html::Html value;
  std::optional<html::Url> address;
  bool missing = false;  // not given; the value says so

  static constexpr auto members() {
    return std::array{html::member<&ProjectFact::name>("name"), html::member<&ProjectFact::value>("value"),
                      html::member<&ProjectFact::address>("address"),
                      html::member<&ProjectFact::missing>("missing")};
  }
};

// How much, by when, for whom, where. What an aim must say and does not is a fact too.
std::vector<ProjectFact> aim_facts(Rendering& rendering, const model::Project& project);

// Owner, times, method, latest news; and its own score, where there is no scale to hold it against.
std::vector<ProjectFact> project_facts(Rendering& rendering, const analysis::ProjectFigures& figures);

// Whether one kind of knowledge is in the team. How many bring it is not shown: they are few.
struct StrandView {
  std::string name;
  std::string mark;  // "✓" or "–"
  std::string word;  // "med", "mangler"

  static constexpr auto members() {
    return std::array{html::member<&StrandView::name>("name"), html::member<&StrandView::mark>("mark"),
                      html::member<&StrandView::word>("word")};
  }
};
// All kinds, in their order; none where the project says nothing of its team.
std::vector<StrandView> strand_views(const Rendering& rendering, const model::Project& project);

// A duty that the project serves.
struct ServedDuty {
  std::string name;  // "§ 6 f"
  html::Html text;
  std::optional<html::Url> address;

  static constexpr auto members() {
    return std::array{html::member<&ServedDuty::name>("name"), html::member<&ServedDuty::text>("text"),
                      html::member<&ServedDuty::address>("address")};
  }
};
std::vector<ServedDuty> served_duties(Rendering& rendering,
                                      const std::vector<source::Given<source::Reference>>& duties);

// A status and the day from which it held, the newest first.
struct StatusChange {
  std::string date;  // empty: since the project began
  StatusTag status;

  static constexpr auto members() {
    return std::array{html::member<&StatusChange::date>("date"),
                      html::member<&StatusChange::status>("status")};
  }
};
std::vector<StatusChange> status_changes(const Rendering& rendering, const model::Project& project);

}  // namespace site
