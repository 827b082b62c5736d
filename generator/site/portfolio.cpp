#include "site/portfolio.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>

#include "site/duty_words.h"

namespace site {
namespace {

using analysis::ProjectFigures;
using analysis::UnitFigures;

// In the order of ListedBy.
constexpr std::string_view listed_by_words[] = {"all", "unit", "status", "duty", "sorted"};

std::optional<std::size_t> whole_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::size_t parts_of(std::size_t size) {
  return std::max<std::size_t>(1, (size + longest_project_list - 1) / longest_project_list);
}

void add_keys(std::vector<std::string>& keys, Selection selection, std::size_t size) {
  if (size == 0) return;
  for (selection.part = 1; selection.part <= parts_of(size); ++selection.part) {
    // The first part of all is the portfolio itself.
    if (selection.by != ListedBy::all || selection.part > 1) keys.push_back(key_of(selection));
  }
}

bool has_status(const ProjectFigures& project, std::string_view word) {
  const auto& status = project.project->status.latest();
  return status && model::project_status_words[static_cast<std::size_t>(*status)] == word;
}

void add_projects(ProjectPointers& projects, const Material& material, const UnitFigures& unit) {
  projects.insert(projects.end(), unit.projects.begin(), unit.projects.end());
  for (const std::size_t below : unit.below) add_projects(projects, material, material.figures.units[below]);
}

ProjectPointers projects_of_duty(const Material& material, std::string_view reference) {
  ProjectPointers projects;
  const analysis::DutyFigures* const duty = analysis::find_duty(material.figures, reference);
  if (!duty) return projects;
  for (const model::Project* project : duty->projects) {
    projects.push_back(analysis::find_project(material.figures, material.model(), project->id));
  }
  return projects;
}

}  // namespace

std::string key_of(const Selection& selection) {
  std::string key(listed_by_words[static_cast<std::size_t>(selection.by)]);
  if (!selection.what.empty()) key += "/" + selection.what;
  if (selection.part > 1) key += "/" + std::to_string(selection.part);
  return key;
}

Selection selection_of(std::string_view key) {
  const auto word = std::ranges::find(listed_by_words, key.substr(0, key.find('/')));
  assert(word != std::end(listed_by_words) && "the key of a list");
  Selection selection{.by = static_cast<ListedBy>(word - listed_by_words)};
  std::string_view rest = key.substr(std::min(key.size(), word->size() + 1));
  // A duty's reference has one '/' of its own.
  const int own = selection.by == ListedBy::duty ? 1 : 0;
  const std::size_t last = rest.rfind('/');
  if (selection.by == ListedBy::all) {
    selection.part = whole_number(rest).value_or(1);
  } else if (std::ranges::count(rest, '/') > own) {
    selection.part = whole_number(rest.substr(last + 1)).value_or(1);
    selection.what = rest.substr(0, last);
  } else {
    selection.what = rest;
  }
  return selection;
}

std::vector<std::string> portfolio_list_keys(const Material& material) {
  std::vector<std::string> keys;
  const auto& figures = material.figures;
  add_keys(keys, {.by = ListedBy::all}, figures.projects.size());
  for (const UnitFigures& unit : figures.units) {
    add_keys(keys, {.by = ListedBy::unit, .what = unit.unit->id}, unit.totals.projects);
  }
  for (const std::string_view word : model::project_status_words) {
    const auto size = std::ranges::count_if(
        figures.projects, [&](const ProjectFigures& project) { return has_status(project, word); });
    add_keys(keys, {.by = ListedBy::status, .what = std::string(word)}, static_cast<std::size_t>(size));
  }
  for (const analysis::DutyFigures& duty : figures.duties) {
    add_keys(keys, {.by = ListedBy::duty, .what = duty.reference}, duty.projects.size());
  }
  if (figures.projects.size() > longest_project_list) return keys;
  for (const std::string_view order : project_orders) {
    add_keys(keys, {.by = ListedBy::sorted, .what = std::string(order)}, figures.projects.size());
  }
  return keys;
}

ProjectPointers selected(const Material& material, const Selection& selection) {
  ProjectPointers projects;
  switch (selection.by) {
    case ListedBy::unit:
      if (const UnitFigures* const unit =
              analysis::find_unit(material.figures, material.model(), selection.what)) {
        add_projects(projects, material, *unit);
      }
      return projects;
    case ListedBy::duty:
      return projects_of_duty(material, selection.what);
    case ListedBy::status:
    case ListedBy::all:
    case ListedBy::sorted:
      break;
  }
  for (const ProjectFigures& project : material.figures.projects) {
    if (selection.by != ListedBy::status || has_status(project, selection.what)) projects.push_back(&project);
  }
  return projects;
}

std::string list_title(const Material& material, const Selection& selection, source::Language language) {
  const html::Words& words = material.words.in(language);
  switch (selection.by) {
    case ListedBy::all:
      return words.text("portfolio.title");
    case ListedBy::unit: {
      const model::Unit* const unit = model::find(material.model().units, selection.what);
      return words.text("portfolio.title_unit", {{"unit", text_in(unit->title, language)}});
    }
    case ListedBy::status:
      return words.text("portfolio.title_status", {{"status", words.text("status." + selection.what)}});
    case ListedBy::duty: {
      const model::DutyPlace place = model::find_duty(material.model(), selection.what);
      return words.text("portfolio.title_duty", {{"duty", duty_name(*place.duty)}});
    }
    case ListedBy::sorted:
      return words.text("portfolio.sorted_" + selection.what);
  }
  return {};
}

ProjectOrder order_of(const Selection& selection) {
  if (selection.by != ListedBy::sorted) return ProjectOrder::usual;
  const auto order = std::ranges::find(project_orders, selection.what) - project_orders;
  return static_cast<ProjectOrder>(order + 1);  // the usual one comes before them
}

ProjectPointers part_of(const ProjectPointers& projects, std::size_t part) {
  const std::size_t first = std::min(projects.size(), (part - 1) * longest_project_list);
  const std::size_t last = std::min(projects.size(), first + longest_project_list);
  return {projects.begin() + static_cast<std::ptrdiff_t>(first),
          projects.begin() + static_cast<std::ptrdiff_t>(last)};
}

std::optional<ListParts> list_parts(const Rendering& rendering, const Selection& selection,
                                    std::size_t size) {
  const std::size_t parts = parts_of(size);
  if (parts == 1) return std::nullopt;
  const auto address = [&](std::size_t part) {
    if (selection.by == ListedBy::all && part == 1) return rendering.address("portfolio", "");
    Selection other = selection;
    other.part = part;
    return rendering.address("portfolio_list", key_of(other));
  };
  ListParts result{rendering.word("portfolio.part", {{"part", selection.part}, {"parts", parts}}), {}, {}};
  if (selection.part > 1) result.previous = address(selection.part - 1);
  if (selection.part < parts) result.next = address(selection.part + 1);
  return result;
}

}  // namespace site
