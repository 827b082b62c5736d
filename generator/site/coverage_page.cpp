#include <algorithm>
#include <charconv>

#include "analysis/framework_links.h"
#include "analysis/portfolio.h"
#include "site/duty_words.h"
#include "site/portfolio.h"
#include "site/portfolio_views.h"

// Which projects serve which duties: one table for each framework, and what neither side has.
namespace site {
namespace {

using analysis::DutyFigures;
using analysis::ProjectFigures;
using analysis::Service;

// A table with more columns than this cannot be read; it goes on in parts, on pages of their own.
constexpr std::size_t most_columns = 24;
// A list goes no further; the portfolio has all of them.
constexpr std::size_t most_listed = 100;

struct CoverageColumn {
  html::Html title;
  std::optional<html::Url> address;

  static constexpr auto members() {
    return std::array{html::member<&CoverageColumn::title>("title"),
                      html::member<&CoverageColumn::address>("address")};
  }
};

struct CoverageCell {
  html::Html sign;   // not read aloud; empty where there is nothing
  std::string word;  // read aloud

  static constexpr auto members() {
    return std::array{html::member<&CoverageCell::sign>("sign"), html::member<&CoverageCell::word>("word")};
  }
};

struct CoverageRow {
  std::string reference;  // "§ 6 f"
  html::Html text;
  std::optional<html::Url> address;
  std::vector<CoverageCell> cells;
  std::string projects;  // how many serve it, of all parts
  std::string measures;

  static constexpr auto members() {
    return std::array{
        html::member<&CoverageRow::reference>("reference"), html::member<&CoverageRow::text>("text"),
        html::member<&CoverageRow::address>("address"),     html::member<&CoverageRow::cells>("cells"),
        html::member<&CoverageRow::projects>("projects"),   html::member<&CoverageRow::measures>("measures")};
  }
};

struct CoverageSection {
  std::string title;
  std::vector<CoverageRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&CoverageSection::title>("title"),
                      html::member<&CoverageSection::rows>("rows")};
  }
};

struct CoverageItem {
  std::optional<html::Url> address;
  html::Html title;
  html::Html remark;  // may be empty

  static constexpr auto members() {
    return std::array{html::member<&CoverageItem::address>("address"),
                      html::member<&CoverageItem::title>("title"),
                      html::member<&CoverageItem::remark>("remark")};
  }
};

struct CoverageView {
  Frame frame;
  std::string lead;
  std::vector<NavigationLink> portfolio_views;
  html::Html served_sign;
  html::Html measured_sign;
  std::vector<CoverageColumn> columns;
  std::vector<CoverageSection> sections;
  long long width = 0;  // of a row, in cells
  std::optional<ListParts> list_parts;
  std::vector<CoverageItem> idle_duties;     // without activity
  std::vector<CoverageItem> other_projects;  // that serve no duty
  std::string more_projects;                 // that there are more of them; may be empty

  static constexpr auto members() {
    return std::array{html::member<&CoverageView::frame>("frame"),
                      html::member<&CoverageView::lead>("lead"),
                      html::member<&CoverageView::portfolio_views>("portfolio_views"),
                      html::member<&CoverageView::served_sign>("served_sign"),
                      html::member<&CoverageView::measured_sign>("measured_sign"),
                      html::member<&CoverageView::columns>("columns"),
                      html::member<&CoverageView::sections>("sections"),
                      html::member<&CoverageView::width>("width"),
                      html::member<&CoverageView::list_parts>("list_parts"),
                      html::member<&CoverageView::idle_duties>("idle_duties"),
                      html::member<&CoverageView::other_projects>("other_projects"),
                      html::member<&CoverageView::more_projects>("more_projects")};
  }
};

using Duties = std::vector<DutyFigures>;

Duties duties_of(const Material& material, std::string_view framework) {
  Duties duties;
  for (const DutyFigures& duty : material.figures.duties)
    if (duty.place.framework->id == framework) duties.push_back(duty);
  return duties;
}

bool serves_any(const ProjectFigures& project, const Duties& duties) {
  return std::ranges::any_of(analysis::services_of(project, duties),
                             [](Service service) { return service != Service::none; });
}

std::size_t columns_of(const Material& material, std::string_view framework) {
  const Duties duties = duties_of(material, framework);
  return static_cast<std::size_t>(std::ranges::count_if(
      material.figures.projects, [&](const ProjectFigures& project) { return serves_any(project, duties); }));
}

struct CoverageKey {
  std::string framework;
  std::size_t part = 1;
};

std::string text_of(const CoverageKey& key) {
  return key.part == 1 ? key.framework : key.framework + "/" + std::to_string(key.part);
}

CoverageKey read_key(std::string_view text) {
  CoverageKey key{std::string(text.substr(0, text.find('/')))};
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos)
    std::from_chars(text.data() + slash + 1, text.data() + text.size(), key.part);
  return key;
}

std::size_t parts_of(std::size_t columns) {
  return std::max<std::size_t>(1, (columns + most_columns - 1) / most_columns);
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> keys;
  if (material.figures.projects.empty()) return keys;
  for (const model::Framework& framework : material.model().frameworks) {
    const std::size_t columns = columns_of(material, framework.id);
    // Projects name the duties of the main framework; others have a table where some project names one of
    // theirs.
    if (columns == 0 && &framework != analysis::main_framework(material.model())) continue;
    const std::size_t parts = parts_of(columns);
    for (std::size_t part = 1; part <= parts; ++part) keys.push_back(text_of({framework.id, part}));
  }
  return keys;
}

PageDescription describe(const Material& material, std::string_view text, source::Language language) {
  const CoverageKey key = read_key(text);
  const html::Words& words = material.words.in(language);
  std::string title = words.text("coverage.title");
  std::vector<std::string> folders{kind_names("project", language), words.text("coverage.path")};
  const model::Framework* const framework = model::find(material.model().frameworks, key.framework);
  // That of the main framework keeps its address when the site follows one more.
  if (framework != analysis::main_framework(material.model())) {
    title = words.text("coverage.title_of", {{"framework", text_in(framework->title, language)}});
    folders.push_back(key.framework);
  }
  if (key.part > 1) {
    title = words.text("portfolio.title_part", {{"title", title}, {"part", key.part}});
    folders.push_back(std::to_string(key.part));
  }
  return {std::move(folders), std::move(title), material.strictest, "portfolio", ""};
}

html::Html sign_of(Service service) {
  switch (service) {
    case Service::served:
      return html::trusted_markup(
          "<svg viewBox='0 0 16 16' aria-hidden='true'><rect x='2' y='2' width='12' "
          "height='12' fill='currentColor'/></svg>");
    case Service::measured:
      return html::trusted_markup(
          "<svg viewBox='0 0 16 16' fill='none' stroke='currentColor' "
          "stroke-width='2' aria-hidden='true'><circle cx='8' cy='8' r='5'/></svg>");
    case Service::none:
      break;
  }
  return {};
}

std::string word_of(const Rendering& rendering, Service service) {
  return service == Service::served     ? rendering.word("coverage.served")
         : service == Service::measured ? rendering.word("coverage.measured")
                                        : std::string();
}

std::string whole(const Rendering& rendering, std::size_t count) {
  return number(static_cast<double>(count), 0, rendering.language);
}

void add_table(CoverageView& view, Rendering& rendering, const Duties& duties,
               const ProjectPointers& projects) {
  std::vector<std::vector<Service>> services;
  for (const ProjectFigures* project : projects) {
    view.columns.push_back(
        {rendering.text(project->project->title), rendering.address("project", project->project->id)});
    services.push_back(analysis::services_of(*project, duties));
  }
  view.width = static_cast<long long>(projects.size()) + 3;
  for (std::size_t index = 0; index < duties.size(); ++index) {
    const DutyFigures& duty = duties[index];
    if (index == 0 || duties[index - 1].place.section != duty.place.section)
      view.sections.push_back({section_name(*duty.place.section, rendering.language), {}});
    CoverageRow row{.reference = duty_name(*duty.place.duty),
                    .text = rendering.text(duty.place.duty->text),
                    .address = rendering.address("duty", duty.reference),
                    .cells = {},
                    .projects = whole(rendering, duty.projects.size()),
                    .measures = whole(rendering, duty.measures.size())};
    for (const auto& of_project : services)
      row.cells.push_back({sign_of(of_project[index]), word_of(rendering, of_project[index])});
    view.sections.back().rows.push_back(std::move(row));
  }
}

void add_lists(CoverageView& view, Rendering& rendering, const Duties& duties,
               const ProjectPointers& without_duty) {
  for (const DutyFigures& duty : duties) {
    if (analysis::has_activity(duty)) continue;
    view.idle_duties.push_back({rendering.address("duty", duty.reference),
                                html::escaped(duty_name(*duty.place.duty)),
                                rendering.text(duty.place.duty->text)});
  }
  for (const ProjectFigures* project : without_duty) {
    if (view.other_projects.size() == most_listed) break;
    const auto& unit = project->project->unit;
    const model::Unit* const found = unit ? model::find(rendering.model().units, unit->id) : nullptr;
    view.other_projects.push_back({rendering.address("project", project->project->id),
                                   rendering.text(project->project->title),
                                   found ? rendering.text(found->title) : html::Html()});
  }
  if (without_duty.size() > most_listed)
    view.more_projects = rendering.word("coverage.more", {{"n", without_duty.size() - most_listed}});
}

std::optional<ListParts> parts_view(const Rendering& rendering, const CoverageKey& key, std::size_t columns) {
  const std::size_t parts = parts_of(columns);
  if (parts == 1) return std::nullopt;
  ListParts result{rendering.word("portfolio.part", {{"part", key.part}, {"parts", parts}}), {}, {}};
  if (key.part > 1) result.previous = rendering.address("coverage", text_of({key.framework, key.part - 1}));
  if (key.part < parts) result.next = rendering.address("coverage", text_of({key.framework, key.part + 1}));
  return result;
}

CoverageView view(Rendering& rendering) {
  const CoverageKey key = read_key(rendering.page.key);
  const Duties duties = duties_of(rendering.material, key.framework);
  ProjectPointers serving, others;
  for (const ProjectFigures* project :
       sorted(rendering, selected(rendering.material, {}), ProjectOrder::title))
    (serves_any(*project, duties) ? serving : others).push_back(project);
  const auto active = static_cast<std::size_t>(std::ranges::count_if(duties, analysis::has_activity));

  CoverageView view;
  view.lead = rendering.word("coverage.lead", {{"n", active}, {"all", duties.size()}});
  view.lead += " " + (others.empty() ? rendering.word("coverage.lead_all_serve")
                                     : rendering.word("coverage.lead_others", {{"n", others.size()}}));
  rendering.description = view.lead;
  view.portfolio_views = portfolio_views(rendering);
  view.served_sign = sign_of(Service::served);
  view.measured_sign = sign_of(Service::measured);
  view.list_parts = parts_view(rendering, key, serving.size());
  const auto first = static_cast<std::ptrdiff_t>((key.part - 1) * most_columns);
  const auto last = static_cast<std::ptrdiff_t>(std::min(serving.size(), key.part * most_columns));
  add_table(view, rendering, duties, {serving.begin() + first, serving.begin() + last});
  add_lists(view, rendering, duties, others);
  return view;
}

}  // namespace

PageKind coverage_page() { return page_kind<CoverageView, view>("coverage", keys, describe); }

}  // namespace site
