#include "site/report_overview.h"

#include <algorithm>

#include "analysis/aim.h"
#include "site/aim_words.h"
#include "site/competence_gap.h"
#include "site/conversation_words.h"
#include "site/duty_circle.h"
#include "site/duty_words.h"
#include "site/heat_table.h"
#include "site/holder.h"
#include "site/measure_row.h"
#include "site/measure_words.h"
#include "site/project_row.h"
#include "site/project_words.h"
#include "site/signal_grid.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::ProjectFigures;
using chart::DocumentCell;
using chart::DocumentParagraph;
using chart::DocumentTable;
using chart::ParagraphLook;

std::string address_text(const Rendering& rendering, std::string_view kind, std::string_view key) {
  const auto address = rendering.address(kind, key);
  return address ? address->text() : std::string();
}

std::string unit_title(Rendering& rendering, const source::Given<source::Reference>& unit) {
  const model::Unit* const found = unit ? model::find(rendering.model().units, unit->id) : nullptr;
  return found ? rendering.plain(found->title) : std::string();
}

DocumentCell project_cell(Rendering& rendering, const ProjectFigures& project) {
  return {.text = rendering.plain(project.project->title),
          .detail = unit_title(rendering, project.project->unit),
          .strong = true,
          .address = address_text(rendering, "project", project.project->id)};
}

// The measure's part in the report where it has one, else its page.
DocumentCell measure_cell(Rendering& rendering, const MeasureFigures& measure,
                          const std::vector<FlaggedMeasure>& flagged) {
  DocumentCell cell{.text = headline(measure, rendering.words),
                    .detail = rendering.plain(measure.measure->title),
                    .sign = chart::verdict_sign(verdict_of(measure)),
                    .address = address_text(rendering, "measure", measure.measure->id)};
  if (std::ranges::find(flagged, &measure, &FlaggedMeasure::figures) != flagged.end())
    cell.place = measure_part_id(*measure.measure);
  return cell;
}

// That a list goes on; empty where it does not.
std::string more_text(const Rendering& rendering, std::size_t size, std::size_t shown) {
  return size > shown ? rendering.word("report.more", {{"n", size - shown}}) : std::string();
}

// How far down its scale an aim stands: what is lost, goes the wrong way or has no time left comes first.
int urgency(const analysis::AimFigures& figures) {
  using analysis::AimState;
  if (figures.state == AimState::wrong_way || figures.state == AimState::lost) return 0;
  if (figures.state == AimState::under_way) return figures.day_has_passed() ? 1 : figures.is_behind() ? 2 : 3;
  return figures.state == AimState::not_known ? 4 : 5;
}

struct AimOfProject {
  const ProjectFigures* project = nullptr;
  analysis::AimFigures figures;
};

std::vector<AimOfProject> running_aims(const Rendering& rendering) {
  std::vector<AimOfProject> aims;
  for (const ProjectFigures& project : rendering.material.figures.projects) {
    if (!project.running || !project.project->aim) continue;
    aims.push_back({&project, analysis::aim_figures(project, rendering.material.edition.made_for.as_of)});
  }
  std::ranges::stable_sort(aims, {}, [](const AimOfProject& aim) { return urgency(aim.figures); });
  return aims;
}

std::string aim_text(Rendering& rendering, const model::Project& project) {
  const std::string text = short_aim_text(rendering, *project.aim);
  return text.empty() ? rendering.plain(project.aim->text) : text;
}

std::string aims_sentence(const Rendering& rendering, const std::vector<AimOfProject>& aims) {
  const auto count = [&](auto... urgencies) {
    return std::ranges::count_if(
        aims, [&](const AimOfProject& aim) { return ((urgency(aim.figures) == urgencies) || ...); });
  };
  return rendering.word("report.aims_lead", {{"n", aims.size()},
                                             {"reached", html::whole_number(count(5), rendering.language)},
                                             {"behind", html::whole_number(count(1, 2), rendering.language)},
                                             {"wrong", html::whole_number(count(0), rendering.language)}});
}

const analysis::Answer* first_hole(const analysis::DutyFigures& duty) {
  return duty.answers.empty() ? nullptr : &duty.answers.front();
}

std::vector<DocumentCell> duty_row(Rendering& rendering, const analysis::DutyFigures& duty) {
  const analysis::Answer* const answer = first_hole(duty);
  const std::vector<analysis::HoleReason> holes =
      answer ? answer->holes : std::vector{analysis::HoleReason::no_answer};
  const std::string owner = answer ? holder_text(rendering, answer->responsibility->owner) : std::string();
  return {{.text = duty_title(*duty.place.duty, rendering.language),
           .address = address_text(rendering, "duty", duty.reference)},
          {.text = hole_sentence(rendering, holes)},
          {.text = owner.empty() ? rendering.word("report.nobody") : owner}};
}

// The rows that both kinds of cell of the signal grid are made of.
std::vector<DocumentCell> grid_row(const GridRow& row, chart::Verdict verdict) {
  std::vector<DocumentCell> cells{{.text = row.word, .sign = chart::verdict_sign(verdict)}};
  for (const GridCell& cell : row.cells) {
    DocumentCell shown{.text = cell.count.empty() ? "–" : cell.count, .strong = !cell.count.empty()};
    if (cell.address) shown.address = cell.address->text();
    cells.push_back(std::move(shown));
  }
  return cells;
}

chart::Verdict verdict_of_signal(const Rendering& rendering, const std::string& signal) {
  for (const MeasureFigures& measure : rendering.material.figures.measures) {
    if (verdict_signal(measure) == signal) return verdict_of(measure);
  }
  return chart::Verdict::common;
}

std::string flagged_names(Rendering& rendering, const std::vector<FlaggedMeasure>& flagged,
                          std::size_t most) {
  std::vector<std::string> names;
  for (const FlaggedMeasure& measure : flagged) {
    if (names.size() == most) break;
    names.push_back(
        rendering.word("report.quoted", {{"title", rendering.plain(measure.figures->measure->title)}}));
  }
  if (flagged.size() > most) names.push_back(rendering.word("report.others", {{"n", flagged.size() - most}}));
  return list_of(names, rendering.language);
}

}  // namespace

ReportPart conversations_part(Rendering& rendering, const std::vector<FlaggedMeasure>& flagged,
                              const ReportLimits& limits) {
  const auto all = analysis::conversations(rendering.material.figures.projects);
  ReportPart part{.id = "conversations", .heading = rendering.word("report.conversations"), .blocks = {}};
  if (all.empty()) {
    if (!rendering.material.figures.projects.empty())
      part.blocks.push_back(DocumentParagraph{.text = rendering.word("report.no_talks")});
    return part;
  }
  const std::size_t shown =
      std::min({all.size(), limits.rows_of_first_page, analysis::most_conversations_shown});
  DocumentTable table{.label = part.heading,
                      .columns = {{.title = rendering.word("report.project"), .share = 3},
                                  {.title = rendering.word("report.why"), .share = 4},
                                  {.title = rendering.word("report.figures"), .share = 4}}};
  for (std::size_t index = 0; index < shown; ++index) {
    const ProjectFigures& project = *all[index];
    const MeasureFigures* const measure = project.worrying ? project.worrying : project.main_measure;
    table.rows.push_back({project_cell(rendering, project),
                          {.text = reason_text(rendering, project, project.reasons.front())},
                          measure ? measure_cell(rendering, *measure, flagged) : DocumentCell{.text = "–"}});
  }
  table.more = more_text(rendering, all.size(), shown);
  part.blocks.push_back(std::move(table));
  return part;
}

ReportPart signals_part(Rendering& rendering, const std::vector<FlaggedMeasure>& flagged,
                        const ReportLimits& limits) {
  ReportPart part{.id = "signals", .heading = rendering.word("report.grid"), .blocks = {}};
  std::vector<const MeasureFigures*> measures;
  for (const MeasureFigures& measure : rendering.material.figures.measures) measures.push_back(&measure);
  if (measures.empty()) return part;
  put_worst_first(rendering, measures);
  const html::Url list = rendering.address("measures", "").value_or(html::Url());
  const SignalGrid grid = signal_grid(rendering, measures, [&](std::size_t) { return list; });
  DocumentTable table{.label = part.heading,
                      .columns = {{.title = rendering.word("signals.grid_corner"), .share = 2}}};
  for (const GridColumn& column : grid.columns)
    table.columns.push_back({.title = column.word, .share = 1.4, .is_number = true});
  for (const GridRow& row : grid.rows)
    table.rows.push_back(grid_row(row, verdict_of_signal(rendering, row.signal)));
  part.blocks.push_back(
      DocumentParagraph{.text = rendering.word("report.grid_about", {{"n", measures.size()}})});
  part.blocks.push_back(std::move(table));
  if (!flagged.empty())
    part.blocks.push_back(DocumentParagraph{
        .text = rendering.word(
            "report.flagged",
            {{"n", flagged.size()}, {"names", flagged_names(rendering, flagged, limits.rows_of_first_page)}}),
        .look = ParagraphLook::note});
  return part;
}

ReportPart aims_part(Rendering& rendering, const ReportLimits& limits) {
  ReportPart part{.id = "aims", .heading = rendering.word("report.aims"), .blocks = {}};
  const std::vector<AimOfProject> aims = running_aims(rendering);
  if (aims.empty()) return part;
  const std::size_t shown = std::min(aims.size(), limits.rows_of_second_page);
  DocumentTable table{.label = part.heading,
                      .columns = {{.title = rendering.word("report.project"), .share = 3},
                                  {.title = rendering.word("report.aim"), .share = 4},
                                  {.title = rendering.word("aim.now"), .share = 1, .is_number = true},
                                  {.title = rendering.word("report.so_far"), .share = 2.5},
                                  {.title = rendering.word("report.time"), .share = 1.8}}};
  for (std::size_t index = 0; index < shown; ++index) {
    const AimOfProject& aim = aims[index];
    DocumentCell project = project_cell(rendering, *aim.project);
    project.detail.clear();
    table.rows.push_back({std::move(project),
                          {.text = aim_text(rendering, *aim.project->project)},
                          {.text = now_text(rendering, aim.figures)},
                          {.text = way_text(rendering, aim.figures)},
                          {.text = time_text(rendering, aim.figures)}});
  }
  table.more = more_text(rendering, aims.size(), shown);
  part.blocks.push_back(DocumentParagraph{.text = aims_sentence(rendering, aims)});
  part.blocks.push_back(std::move(table));
  return part;
}

ReportPart duties_part(Rendering& rendering, const ReportLimits& limits) {
  ReportPart part{.id = "duties", .heading = rendering.word("report.duties"), .blocks = {}};
  DutyCounts counts;
  std::vector<const analysis::DutyFigures*> holes;
  for (const analysis::DutyFigures* const duty : main_duties(rendering)) {
    counts.add(duty->state);
    if (duty->state == analysis::DutyState::hole) holes.push_back(duty);
  }
  if (counts.all == 0) return part;
  part.blocks.push_back(DocumentParagraph{.text = counts_sentence(rendering, counts)});
  if (holes.empty()) return part;
  const std::size_t shown = std::min(holes.size(), limits.rows_of_second_page);
  DocumentTable table{.label = part.heading,
                      .columns = {{.title = rendering.word("report.duty"), .share = 5},
                                  {.title = rendering.word("duty.why_hole"), .share = 3},
                                  {.title = rendering.word("report.owner"), .share = 3}}};
  for (std::size_t index = 0; index < shown; ++index)
    table.rows.push_back(duty_row(rendering, *holes[index]));
  table.more = more_text(rendering, holes.size(), shown);
  part.blocks.push_back(std::move(table));
  return part;
}

ReportPart competence_part(Rendering& rendering, const ReportLimits& limits) {
  ReportPart part{.id = "competence", .heading = rendering.word("report.competence"), .blocks = {}};
  const analysis::CompetenceMatrix& matrix = rendering.material.figures.competence;
  if (matrix.empty()) return part;
  part.blocks.push_back(DocumentParagraph{.text = competence_sentence(rendering, matrix)});
  std::vector<const analysis::CompetenceCell*> gaps = cells_by_gap(matrix);
  std::erase_if(gaps, [](const analysis::CompetenceCell* cell) { return *cell->gap <= 0; });
  if (gaps.empty()) return part;
  const std::size_t shown = std::min({gaps.size(), limits.rows_of_second_page, std::size_t{5}});
  DocumentTable table{
      .label = part.heading,
      .columns = {{.title = rendering.word("competence.item"), .share = 4},
                  {.title = rendering.word("competence.role_group"), .share = 3},
                  {.title = rendering.word("competence.actual"), .share = 1, .is_number = true},
                  {.title = rendering.word("competence.target"), .share = 1, .is_number = true},
                  {.title = rendering.word("competence.points"), .share = 1.6, .is_number = true}}};
  for (std::size_t index = 0; index < shown; ++index) {
    const analysis::CompetenceCell& cell = *gaps[index];
    table.rows.push_back(
        {{.text = rendering.plain(cell.item->title), .address = address_text(rendering, "competence", "")},
         {.text = rendering.plain(cell.role_group->title)},
         {.text = share_text(rendering, *cell.share, cell.target)},
         {.text = percent(*cell.target, 0, rendering.language)},
         {.text = number(*cell.gap, *cell.gap < 1 ? 1 : 0, rendering.language)}});
  }
  table.more = more_text(rendering, gaps.size(), shown);
  part.blocks.push_back(std::move(table));
  return part;
}

ReportPart portfolio_part(Rendering& rendering) {
  ReportPart part{
      .id = "portfolio", .heading = rendering.word("report.portfolio"), .new_page = true, .blocks = {}};
  ProjectPointers projects;
  for (const ProjectFigures& project : rendering.material.figures.projects) projects.push_back(&project);
  if (projects.empty()) return part;
  DocumentTable table{
      .label = part.heading,
      .columns = {{.title = rendering.word("report.project"), .share = 3.4},
                  {.title = rendering.word("report.status"), .share = 1.3},
                  {.title = rendering.word("report.aim"), .share = 3.4},
                  {.title = rendering.word("report.figures"), .share = 2.8},
                  {.title = rendering.word("report.updated"), .share = 1.75, .is_number = true}}};
  for (const ProjectFigures* const project : sorted(rendering, std::move(projects), ProjectOrder::usual)) {
    const auto& status = project->project->status.latest();
    DocumentCell figures{.text = "–"};
    if (project->main_measure) {
      figures = {.text = verdict_word(*project->main_measure, rendering.words),
                 .sign = chart::verdict_sign(verdict_of(*project->main_measure))};
      if (const auto& latest = project->main_measure->latest)
        figures.detail = value_with_unit(*project->main_measure,
                                         *project->main_measure->points[*latest].value, rendering.language);
    }
    table.rows.push_back(
        {project_cell(rendering, *project),
         {.text = status ? rendering.word(
                               "status." +
                               std::string(model::project_status_words[static_cast<std::size_t>(*status)]))
                         : "–"},
         {.text = project->project->aim ? aim_text(rendering, *project->project) : "–"},
         std::move(figures),
         {.text = project->last_update ? short_date(*project->last_update, rendering.language) : "–"}});
  }
  part.blocks.push_back(DocumentParagraph{
      .text = rendering.word("report.portfolio_about", {{"n", rendering.material.figures.projects.size()}})});
  part.blocks.push_back(std::move(table));
  return part;
}

}  // namespace site
