#include "model/comment.h"
#include "site/chart_note.h"
#include "site/measure_chart.h"
#include "site/measure_row.h"
#include "site/measure_words.h"
#include "site/reading.h"
#include "site/report.h"
#include "site/report_measures.h"
#include "site/signal_words.h"
#include "site/summary.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::SeriesPoint;
using chart::DocumentCell;
using chart::DocumentParagraph;
using chart::DocumentTable;
using chart::ParagraphLook;

constexpr double paper_chart = 640;  // points: a little larger on paper than on a screen
constexpr std::size_t most_values = 8;

// "Demensavdelingen · Færre fall · Resultatmål".
std::string place_of(Rendering& rendering, const model::Measure& measure) {
  const model::Model& model = rendering.model();
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : " · ") + part; };
  if (const auto* unit = measure.unit ? model::find(model.units, measure.unit->id) : nullptr)
    add(rendering.plain(unit->title));
  if (const auto* project = measure.project ? model::find(model.projects, measure.project->id) : nullptr)
    add(rendering.plain(project->title));
  if (measure.kind)
    add(rendering.word("measure_kind." +
                       std::string(model::measure_kind_words[static_cast<std::size_t>(*measure.kind)])));
  return text;
}

// What the headline does not say: it tells of the variation.
std::string why_text(const Rendering& rendering, const FlaggedMeasure& flagged) {
  constexpr std::string_view keys[] = {"", "report.why_target_missed", "report.why_claim"};
  std::vector<std::string> parts;
  for (const FlagReason reason : flagged.reasons) {
    if (reason != FlagReason::wrong_way)
      parts.push_back(rendering.word(keys[static_cast<std::size_t>(reason)]));
  }
  return parts.empty() ? std::string() : " " + capitalised(list_of(parts, rendering.language)) + ".";
}

chart::DocumentPicture picture_of(const Rendering& rendering, const MeasureFigures& figures) {
  return {.scene = measure_scene(figures, rendering.words, paper_chart, rendering.text_width),
          .narrow = measure_scene(figures, rendering.words, Rendering::narrow_chart, rendering.text_width)};
}

// What the numbered flags in the chart are about, and why phases begin.
void add_notes(ReportPart& part, Rendering& rendering, const MeasureFigures& figures) {
  int number = 0;
  for (const SeriesPoint& point : figures.points) {
    if (!point.has_flag()) continue;
    ++number;
    std::vector<std::string> texts;
    for (const source::Text* const note : point.notes) texts.push_back(rendering.plain(*note));
    for (const analysis::MarkedTest& test : point.tests) texts.push_back(rendering.plain(test.cycle->title));
    std::string text;
    for (const std::string& each : texts) text += (text.empty() ? "" : " ") + each;
    part.blocks.push_back(DocumentParagraph{
        .label = rendering.word("report.flag",
                                {{"n", number}, {"when", point_name(figures, point, rendering.language)}}),
        .text = text,
        .look = ParagraphLook::note});
  }
}

std::size_t newest_row(const MeasureFigures& figures, std::size_t rows) {
  const std::size_t end = *figures.latest + 1;
  return end > rows ? end - rows : 0;
}

// The newest values, the newest first.
DocumentTable values_of(const Rendering& rendering, const MeasureFigures& figures) {
  DocumentTable table{
      .label = rendering.word("report.values"),
      .columns = {{.title = axis_name(figures, rendering.words), .share = 2},
                  {.title = rendering.word("report.value"), .share = 1, .is_number = true},
                  {.title = centre_name(figures, rendering.words), .share = 1, .is_number = true},
                  {.title = rendering.word("chart.target"), .share = 1, .is_number = true},
                  {.title = rendering.word("report.signal"), .share = 4}}};
  const auto text = [&](const std::optional<double>& value) {
    return value ? value_in_table(figures, *value, rendering.language) : std::string("–");
  };
  const std::size_t first = newest_row(figures, most_values);
  for (std::size_t index = *figures.latest + 1; index-- > first;) {
    const SeriesPoint& point = figures.points[index];
    const std::string value =
        point.hidden ? hidden_text(figures, rendering.material.clearance.smallest_shown(), rendering.words)
                     : text(point.value);
    table.rows.push_back({{.text = capitalised(point_name(figures, point, rendering.language))},
                          {.text = value},
                          {.text = text(point.centre_line)},
                          {.text = text(point.target)},
                          {.text = rules_at(figures, point, rendering.words)}});
  }
  return table;
}

void add_comments(ReportPart& part, Rendering& rendering, const std::vector<const model::Comment*>& comments,
                  const source::CalendarTime& period) {
  if (comments.empty()) {
    part.blocks.push_back(DocumentParagraph{
        .label = rendering.word("report.comment") + ":",
        .text = rendering.word("report.no_comment", {{"period", period_name(period.period, period.first_day,
                                                                            rendering.language)}})});
    return;
  }
  part.blocks.push_back(DocumentParagraph{.label = rendering.word("report.comment")});
  for (const model::Comment* const comment : comments) {
    for (chart::DocumentBlock& block : comment_blocks(rendering, *comment))
      part.blocks.push_back(std::move(block));
  }
}

}  // namespace

std::string measure_part_id(const model::Measure& measure) { return "measure-" + measure.id; }

ReportPart measure_part(Rendering& rendering, const FlaggedMeasure& flagged,
                        const std::vector<const model::Comment*>& comments,
                        const source::CalendarTime& period) {
  const MeasureFigures& figures = *flagged.figures;
  ReportPart part{.id = measure_part_id(*figures.measure),
                  .heading = rendering.plain(figures.measure->title),
                  .new_page = true,
                  .is_one_page = true,
                  .blocks = {}};
  part.blocks.push_back(
      DocumentParagraph{.text = place_of(rendering, *figures.measure), .look = ParagraphLook::note});
  part.blocks.push_back(
      DocumentParagraph{.text = headline(figures, rendering.words) + "." + why_text(rendering, flagged),
                        .look = ParagraphLook::lead});
  part.blocks.push_back(DocumentParagraph{.text = summary(figures, rendering.words)});
  for (const std::string& note : trust_notes(figures, rendering.words))
    part.blocks.push_back(DocumentParagraph{.text = note, .look = ParagraphLook::note});
  add_comments(part, rendering, comments, period);
  if (!figures.latest) return part;
  part.blocks.push_back(DocumentParagraph{.text = direction_sentence(figures, rendering.words) + ".",
                                          .look = ParagraphLook::note});
  part.blocks.push_back(picture_of(rendering, figures));
  add_notes(part, rendering, figures);
  if (!is_on_categories(figures)) part.blocks.push_back(values_of(rendering, figures));
  return part;
}

}  // namespace site
