#include <algorithm>

#include "chart/step_line_chart.h"
#include "site/change_package_words.h"
#include "site/holder.h"
#include "site/project_facts.h"

// A change package: what is spread, how far each unit has come, how many have reached each step over time.
namespace site {
namespace {

using analysis::ChangePackageFigures;
using analysis::StepFigures;
using analysis::UnitUptake;

struct StepView {
  html::Html title;
  html::Html about;
  std::string reached;  // "5 av 7"

  static constexpr auto members() {
    return std::array{html::member<&StepView::title>("title"), html::member<&StepView::about>("about"),
                      html::member<&StepView::reached>("reached")};
  }
};

// A step that a unit has reached, or not yet.
struct UptakeCell {
  std::string step;  // its title
  std::string date;  // empty: not reached

  static constexpr auto members() {
    return std::array{html::member<&UptakeCell::step>("step"), html::member<&UptakeCell::date>("date")};
  }
};

struct UptakeRow {
  html::Html unit;
  std::optional<html::Url> address;
  std::string remark;  // "ikke i gang", "ikke planlagt"
  std::vector<UptakeCell> cells;
  std::vector<html::Html> notes;

  static constexpr auto members() {
    return std::array{html::member<&UptakeRow::unit>("unit"), html::member<&UptakeRow::address>("address"),
                      html::member<&UptakeRow::remark>("remark"), html::member<&UptakeRow::cells>("cells"),
                      html::member<&UptakeRow::notes>("notes")};
  }
};

// A day on which more units had reached a step.
struct CountRow {
  std::string date;
  html::Html step;
  std::string count;

  static constexpr auto members() {
    return std::array{html::member<&CountRow::date>("date"), html::member<&CountRow::step>("step"),
                      html::member<&CountRow::count>("count")};
  }
};

struct ChangePackageView {
  Frame frame;
  html::Html title;
  SpreadTag state;
  std::string lead;
  std::vector<ProjectFact> facts;
  html::Html about;
  std::string headline;
  html::Html chart;
  std::vector<CountRow> counts;
  std::vector<StepView> steps;
  std::vector<UptakeRow> units;
  std::string table_name;
  std::optional<html::Url> all_packages;

  static constexpr auto members() {
    return std::array{html::member<&ChangePackageView::frame>("frame"),
                      html::member<&ChangePackageView::title>("title"),
                      html::member<&ChangePackageView::state>("state"),
                      html::member<&ChangePackageView::lead>("lead"),
                      html::member<&ChangePackageView::facts>("facts"),
                      html::member<&ChangePackageView::about>("about"),
                      html::member<&ChangePackageView::headline>("headline"),
                      html::member<&ChangePackageView::chart>("chart"),
                      html::member<&ChangePackageView::counts>("counts"),
                      html::member<&ChangePackageView::steps>("steps"),
                      html::member<&ChangePackageView::units>("units"),
                      html::member<&ChangePackageView::table_name>("table_name"),
                      html::member<&ChangePackageView::all_packages>("all_packages")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::ChangePackage& package : material.model().change_packages) ids.push_back(package.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::ChangePackage& package = *model::find(material.model().change_packages, key);
  return {{kind_names("change_package", language), package.id},
          text_in(package.title, language),
          package.classification.value_or(model::Classification::internal),
          "spread",
          ""};
}

// --- Chart ---

double day_number(source::Date date) {
  return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::string of_planned(const Rendering& rendering, std::size_t n, const ChangePackageFigures& spread) {
  return rendering.word("spread.of_planned", {{"n", n}, {"all", spread.planned}});
}

chart::StepLine line_of(Rendering& rendering, const StepFigures& step, const ChangePackageFigures& spread) {
  chart::StepLine line{.name = rendering.plain(step.step->title),
                       .latest = of_planned(rendering, step.reached(), spread)};
  if (spread.package->started) line.steps.push_back({.x = day_number(*spread.package->started), .level = 0});
  for (const analysis::StepCount& count : step.counts) {
    line.steps.push_back({.x = day_number(count.date),
                          .level = static_cast<double>(count.units),
                          .tooltip = short_date(count.date, rendering.language) + ": " +
                                     of_planned(rendering, count.units, spread)});
  }
  // What was taken up before the start has been reported; a line runs forward all the same.
  std::ranges::stable_sort(line.steps, {}, &chart::LevelStep::x);
  return line;
}

chart::StepLineChart chart_of(Rendering& rendering, const ChangePackageFigures& spread) {
  const source::Language language = rendering.language;
  const source::Date as_of = rendering.material.edition.made_for.as_of;
  chart::StepLineChart chart{
      .title = rendering.word("spread.chart"),
      .description = spread_sentence(rendering, spread),
      .from = day_number(spread.package->started.value_or(as_of)),
      .until = day_number(as_of),
      .until_label = short_date(as_of, language),
      .number = [language](double value, int decimals) { return number(value, decimals, language); },
      .month_name =
          [language](int month) { return short_month_name(static_cast<unsigned>(month), language); }};
  for (const StepFigures& step : spread.steps) {
    chart.lines.push_back(line_of(rendering, step, spread));
    chart.description += " " + chart.lines.back().name + ": " + chart.lines.back().latest + ".";
  }
  chart.target = {.level = static_cast<double>(spread.planned),
                  .label = rendering.word("spread.target", {{"n", spread.planned}})};
  if (spread.target_date) {
    chart.target->by = day_number(*spread.target_date);
    chart.target->label = rendering.word(
        "spread.target_by", {{"n", spread.planned}, {"date", short_date(*spread.target_date, language)}});
  }
  return chart;
}

std::vector<CountRow> count_rows(Rendering& rendering, const ChangePackageFigures& spread) {
  struct Count {
    const StepFigures* step;
    analysis::StepCount count;
  };
  std::vector<Count> all;
  for (const StepFigures& step : spread.steps) {
    for (const analysis::StepCount& count : step.counts) all.push_back({&step, count});
  }
  std::ranges::stable_sort(all, {}, [](const Count& each) { return each.count.date; });
  std::vector<CountRow> rows;
  for (const Count& each : all) {
    rows.push_back({short_date(each.count.date, rendering.language), rendering.text(each.step->step->title),
                    of_planned(rendering, each.count.units, spread)});
  }
  return rows;
}

// --- Units ---

UptakeRow row_of(Rendering& rendering, const UnitUptake& unit, const ChangePackageFigures& spread) {
  UptakeRow row{.unit = rendering.text(unit.unit->title),
                .address = rendering.address("unit", unit.unit->id),
                .remark = {},
                .cells = {},
                .notes = {}};
  if (!unit.planned) {
    row.remark = rendering.word("spread.not_planned");
  } else if (!unit.has_begun()) {
    row.remark = rendering.word("spread.unit_not_begun");
  }
  for (std::size_t i = 0; i < unit.dates.size(); ++i) {
    row.cells.push_back({rendering.plain(spread.steps[i].step->title),
                         unit.dates[i] ? short_date(*unit.dates[i], rendering.language) : std::string()});
  }
  for (const model::Uptake* uptake : unit.notes) row.notes.push_back(rendering.text(uptake->note));
  return row;
}

std::vector<StepView> step_views(Rendering& rendering, const ChangePackageFigures& spread) {
  std::vector<StepView> views;
  for (const StepFigures& step : spread.steps) {
    views.push_back({rendering.text(step.step->title), rendering.text(step.step->about),
                     of_planned(rendering, step.reached(), spread)});
  }
  return views;
}

// --- The page ---

std::vector<ProjectFact> facts_of(Rendering& rendering, const model::ChangePackage& package,
                                  const ChangePackageFigures& spread) {
  std::vector<ProjectFact> facts;
  const auto add = [&](std::string_view word, html::Html value, std::optional<html::Url> address = {}) {
    if (!value.empty()) facts.push_back({rendering.word(word), std::move(value), std::move(address), false});
  };
  const model::Project* const project =
      package.project ? model::find(rendering.model().projects, package.project->id) : nullptr;
  if (project) {
    add("spread.from_project", rendering.text(project->title), rendering.address("project", project->id));
  }
  add("spread.owner", html::escaped(holder_text(rendering, package.owner)));
  if (package.started) {
    add("spread.started", html::escaped(long_date(*package.started, rendering.language)));
  }
  if (spread.target_date) {
    add("spread.target_date", html::escaped(long_date(*spread.target_date, rendering.language)));
  }
  return facts;
}

std::string lead_of(const Rendering& rendering, const ChangePackageFigures& spread) {
  std::string lead = spread_sentence(rendering, spread) + " " + uptake_sentence(rendering, spread);
  const std::string target = target_sentence(rendering, spread);
  return target.empty() ? lead : lead + " " + target;
}

ChangePackageView view(Rendering& rendering) {
  const model::ChangePackage& package = *model::find(rendering.model().change_packages, rendering.page.key);
  const ChangePackageFigures spread = analysis::spread(package, rendering.material.edition);
  ChangePackageView view;
  view.title = rendering.text(package.title);
  view.state = spread_tag(rendering, spread.state);
  view.lead = lead_of(rendering, spread);
  rendering.description = view.lead;
  view.facts = facts_of(rendering, package, spread);
  view.about = rendering.markdown(package.about, 3);
  view.headline = spread_sentence(rendering, spread);
  if (!spread.steps.empty() && spread.planned > 0) {
    const chart::StepLineChart chart = chart_of(rendering, spread);
    view.chart = rendering.chart_at_both_widths(
        [&](double width) { return chart::draw(chart, width, rendering.text_width); });
    view.counts = count_rows(rendering, spread);
  }
  view.steps = step_views(rendering, spread);
  for (const UnitUptake& unit : spread.units) view.units.push_back(row_of(rendering, unit, spread));
  view.table_name = rendering.word("spread.units");
  view.all_packages = rendering.address("spread", "");
  return view;
}

}  // namespace

PageKind change_package_page() {
  return page_kind<ChangePackageView, view>("change_package", keys, describe);
}

}  // namespace site
