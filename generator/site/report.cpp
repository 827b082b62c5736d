#include "site/report.h"

#include <algorithm>

#include "model/comment.h"
#include "site/changes.h"
#include "site/duty_circle.h"
#include "site/report_overview.h"

namespace site {
namespace {

using analysis::DutyState;
using analysis::ProjectFigures;
using chart::DocumentBlock;
using chart::DocumentParagraph;
using chart::ParagraphLook;

std::size_t flagged_for(const std::vector<FlaggedMeasure>& flagged, FlagReason reason) {
  return static_cast<std::size_t>(std::ranges::count_if(flagged, [&](const FlaggedMeasure& measure) {
    return std::ranges::count(measure.reasons, reason) > 0;
  }));
}

// No measure has a value in the period: it is too early to say anything of it.
bool has_values_in(const analysis::Figures& figures, const source::CalendarTime& period) {
  const source::Date end = source::end_of(period.period, period.first_day);
  return std::ranges::any_of(figures.measures, [&](const analysis::MeasureFigures& measure) {
    return std::ranges::any_of(measure.points, [&](const analysis::SeriesPoint& point) {
      return point.day && (point.value || point.hidden) && *point.day >= period.first_day &&
             *point.day <= end;
    });
  });
}

std::vector<std::string> verdict_of(const Rendering& rendering, const source::CalendarTime& period,
                                    const std::vector<FlaggedMeasure>& flagged) {
  const analysis::Figures& figures = rendering.material.figures;
  const auto talks = std::ranges::count_if(figures.projects, &ProjectFigures::needs_conversation);
  const auto better = std::ranges::count(figures.measures, analysis::Variation::improvement,
                                         &analysis::MeasureFigures::variation);
  std::vector<std::string> sentences;
  if (!figures.projects.empty())
    sentences.push_back(
        talks == 0 ? rendering.word("report.no_talks")
                   : rendering.word("report.talks", {{"n", talks}, {"all", figures.projects.size()}}));
  if (!figures.measures.empty()) {
    sentences.push_back(rendering.word(
        "report.signals",
        {{"n", better},
         {"worse", html::whole_number(static_cast<long long>(flagged_for(flagged, FlagReason::wrong_way)),
                                      rendering.language)},
         {"missed",
          html::whole_number(static_cast<long long>(flagged_for(flagged, FlagReason::target_missed)),
                             rendering.language)}}));
    if (!has_values_in(figures, period))
      sentences.push_back(
          rendering.word("report.no_values",
                         {{"period", period_name(period.period, period.first_day, rendering.language)}}));
  }
  const std::vector<const analysis::DutyFigures*> duties = main_duties(rendering);
  if (!duties.empty()) {
    const auto holes =
        static_cast<std::size_t>(std::ranges::count(duties, DutyState::hole, &analysis::DutyFigures::state));
    sentences.push_back(holes == 0 ? rendering.word("report.no_holes")
                                   : rendering.word("report.holes", {{"n", holes}, {"all", duties.size()}}));
  }
  return sentences;
}

std::string where_of(const Rendering& rendering) {
  const model::Site& site = rendering.model().site;
  const std::string organisation =
      text_in(site.organisation ? site.organisation : site.title, rendering.language);
  const model::Unit* const unit =
      model::find(rendering.model().units, rendering.material.edition.made_for.unit);
  return unit ? text_in(unit->title, rendering.language) + " – " + organisation : organisation;
}

// Those that stand whole nowhere else: neither in the overview nor on a measure's page.
ReportPart remaining_comments(const Report& report, Rendering& rendering,
                              const std::vector<const model::Comment*>& comments,
                              const std::vector<FlaggedMeasure>& flagged) {
  ReportPart part{
      .id = "comments", .heading = rendering.word("report.comments"), .new_page = true, .blocks = {}};
  for (const model::Comment* const comment : comments) {
    const auto has_page = [&](const FlaggedMeasure& measure) {
      return comment->measure && comment->measure->id == measure.figures->measure->id;
    };
    if (comment == report.shown_comment || std::ranges::any_of(flagged, has_page)) continue;
    if (comment->measure) {
      const model::Measure* const measure = model::find(rendering.model().measures, comment->measure->id);
      if (measure) part.blocks.push_back(DocumentParagraph{.label = rendering.plain(measure->title)});
    }
    for (DocumentBlock& block : comment_blocks(rendering, *comment)) part.blocks.push_back(std::move(block));
  }
  return part;
}

// The first words on the period, as far as they leave room for the rest.
ReportPart comment_part(Report& report, Rendering& rendering,
                        const std::vector<const model::Comment*>& comments, const ReportLimits& limits) {
  ReportPart part{.id = "comment", .heading = rendering.word("report.comment"), .blocks = {}};
  const bool general = !comments.empty() && !comments.front()->measure && !comments.front()->project;
  if (general) {
    part.blocks = comment_blocks(rendering, *comments.front(), limits.letters_of_comment);
    if (comment_fits(rendering, *comments.front(), limits.letters_of_comment))
      report.shown_comment = comments.front();
  }
  const std::size_t rest = comments.size() - (general ? 1 : 0);
  if (rest > 0)
    part.blocks.push_back(DocumentParagraph{.text = rendering.word("report.more_comments", {{"n", rest}}),
                                            .look = ParagraphLook::note});
  return part;
}

void add(std::vector<ReportPart>& to, ReportPart part) {
  if (!part.blocks.empty()) to.push_back(std::move(part));
}

}  // namespace

Report report_overview(Rendering& rendering, const source::CalendarTime& period, const ReportLimits& limits) {
  const std::vector<FlaggedMeasure> flagged = flagged_measures(rendering.material.figures);
  const std::vector<const model::Comment*> comments = comments_on(rendering.model(), period);
  Report report{.period = period,
                .title = report_title(rendering.words, period),
                .where = where_of(rendering),
                .verdict = verdict_of(rendering, period, flagged)};
  add(report.overview, comment_part(report, rendering, comments, limits));
  add(report.overview, conversations_part(rendering, flagged, limits));
  add(report.overview, signals_part(rendering, flagged, limits));
  const std::size_t first_page = report.overview.size();
  add(report.overview, aims_part(rendering, limits));
  add(report.overview, duties_part(rendering, limits));
  add(report.overview, competence_part(rendering, limits));
  add_changes(report, rendering, limits);
  if (report.overview.size() > first_page) report.overview[first_page].new_page = true;
  return report;
}

void add_details(Report& report, Rendering& rendering) {
  const std::vector<FlaggedMeasure> flagged = flagged_measures(rendering.material.figures);
  const std::vector<const model::Comment*> comments = comments_on(rendering.model(), report.period);
  for (const FlaggedMeasure& measure : flagged)
    report.details.push_back(
        measure_part(rendering, measure, comments_on(comments, *measure.figures->measure), report.period));
  add(report.details, remaining_comments(report, rendering, comments, flagged));
  const bool follows_comments = !report.details.empty() && report.details.back().id == "comments";
  add(report.details, portfolio_part(rendering));
  if (follows_comments) report.details.back().new_page = report.details.back().id == "comments";
}

void add_changes(Report& report, Rendering& rendering, const ReportLimits& limits) {
  const analysis::Changes* const changes = rendering.material.changes;
  if (!changes) return;
  ReportPart part{.id = "changes", .heading = rendering.word("changes.title"), .blocks = {}};
  part.blocks.push_back(DocumentParagraph{.text = changes_sentence(rendering, *changes)});
  const std::vector<ChangeLine> lines = change_lines(rendering, *changes);
  for (std::size_t index = 0; index < std::min(lines.size(), limits.rows_of_second_page); ++index) {
    const ChangeLine& line = lines[index];
    part.blocks.push_back(DocumentParagraph{
        .label = line.record.text + ".", .text = line.sentence, .look = ParagraphLook::item});
  }
  if (lines.size() > limits.rows_of_second_page)
    part.blocks.push_back(DocumentParagraph{
        .text = rendering.word("report.more", {{"n", lines.size() - limits.rows_of_second_page}}),
        .look = ParagraphLook::note});
  report.overview.push_back(std::move(part));
}

std::string report_title(const html::Words& words, const source::CalendarTime& period) {
  return words.text("report.title",
                    {{"period", period_name(period.period, period.first_day, words.language())}});
}

}  // namespace site
