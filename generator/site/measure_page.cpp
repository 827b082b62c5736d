#include <algorithm>
#include <array>

#include "site/chart_example.h"
#include "site/chart_note.h"
#include "site/comment_view.h"
#include "site/measure_chart.h"
#include "site/measure_csv.h"
#include "site/measure_facts.h"
#include "site/measure_icons.h"
#include "site/measure_words.h"
#include "site/mentions.h"
#include "site/point_table.h"
#include "site/reading.h"
#include "site/suggested_phase.h"
#include "site/summary.h"

namespace site {
namespace {

using analysis::MeasureFigures;

struct MeasureView {
  Frame frame;
  std::vector<MentionGroup> mentions;  // what else is about it
  html::Html title;
  std::string signal;  // data-signal
  html::Html variation_icon;
  std::string variation;  // empty where nothing is judged
  html::Html assurance_icon;
  std::string assurance;
  std::string summary;
  std::string headline;
  std::string subtitle;
  std::optional<html::Html> chart;
  std::string hidden;
  std::vector<ChartNote> notes;
  std::vector<ChartNote> phases;
  std::vector<ChartNote> exclusions;
  std::optional<SuggestedPhase> suggested;
  std::vector<std::string> trust;
  std::vector<MeasureFact> facts;
  std::vector<Link> duties;
  std::vector<std::string> reading;
  std::optional<Link> guide;  // to this kind of chart
  PointTable table;
  std::optional<html::Url> csv;
  std::optional<html::Url> picture;
  std::optional<CommentList> comments;

  static constexpr auto members() {
    return std::array{html::member<&MeasureView::frame>("frame"),
                      html::member<&MeasureView::mentions>("mentions"),
                      html::member<&MeasureView::title>("title"),
                      html::member<&MeasureView::signal>("signal"),
                      html::member<&MeasureView::variation_icon>("variation_icon"),
                      html::member<&MeasureView::variation>("variation"),
                      html::member<&MeasureView::assurance_icon>("assurance_icon"),
                      html::member<&MeasureView::assurance>("assurance"),
                      html::member<&MeasureView::summary>("summary"),
                      html::member<&MeasureView::headline>("headline"),
                      html::member<&MeasureView::subtitle>("subtitle"),
                      html::member<&MeasureView::chart>("chart"),
                      html::member<&MeasureView::hidden>("hidden"),
                      html::member<&MeasureView::notes>("notes"),
                      html::member<&MeasureView::phases>("phases"),
                      html::member<&MeasureView::exclusions>("exclusions"),
                      html::member<&MeasureView::suggested>("suggested"),
                      html::member<&MeasureView::trust>("trust"),
                      html::member<&MeasureView::facts>("facts"),
                      html::member<&MeasureView::duties>("duties"),
                      html::member<&MeasureView::reading>("reading"),
                      html::member<&MeasureView::guide>("guide"),
                      html::member<&MeasureView::table>("table"),
                      html::member<&MeasureView::csv>("csv"),
                      html::member<&MeasureView::picture>("picture"),
                      html::member<&MeasureView::comments>("comments")};
  }
};

const MeasureFigures& figures_of(const Material& material, std::string_view id) {
  const model::Measure* const measure = model::find(material.model().measures, id);
  return material.figures.measures[static_cast<std::size_t>(measure - material.model().measures.data())];
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Measure& measure : material.model().measures) ids.push_back(measure.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Measure& measure = *model::find(material.model().measures, key);
  return {{kind_names("measure", language), measure.id},
          text_in(measure.title, language),
          chart_level(figures_of(material, key), material.model()),
          measure.project ? "project" : "measures",
          measure.project ? measure.project->id : std::string()};
}

// What the values are, and which way is better.
std::string subtitle_of(const Rendering& rendering, const MeasureFigures& figures) {
  std::string subtitle =
      is_on_categories(figures) ? std::string() : direction_sentence(figures, rendering.words);
  const std::string unit = unit_text(figures, rendering.language);
  if (unit.empty() || unit == "%") return subtitle;
  return capitalised(unit) + (subtitle.empty() ? "" : ". " + subtitle);
}

void add_verdict(MeasureView& view, Rendering& rendering, const MeasureFigures& figures) {
  view.signal = verdict_signal(figures);
  if (figures.variation != analysis::Variation::not_judged) {
    view.variation_icon = variation_icon(rendering, figures);
    view.variation = verdict_word(figures, rendering.words);
  }
  view.assurance_icon = assurance_icon(rendering, figures);
  view.assurance = assurance_word(figures, rendering.words);
  view.summary = summary(figures, rendering.words);
}

void add_chart(MeasureView& view, Rendering& rendering, const MeasureFigures& figures) {
  view.headline = headline(figures, rendering.words);
  view.subtitle = subtitle_of(rendering, figures);
  if (!figures.latest) return;
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return measure_scene(figures, rendering.words, width, rendering.text_width); });
  view.notes = flagged_notes(rendering, figures);
  view.phases = phase_notes(rendering, figures);
  view.exclusions = exclusion_notes(rendering, figures);
  view.reading = how_to_read(figures, rendering.words);
  const std::string guide(chart_guide_of(figures));
  if (const auto address = rendering.address("chart_guide", guide))
    view.guide = Link{*address, rendering.word("chart_guide." + guide + "_title")};
}

MeasureView view(Rendering& rendering) {
  const MeasureFigures& figures = figures_of(rendering.material, rendering.page.key);
  const model::Measure& measure = *figures.measure;
  MeasureView view;
  view.title = rendering.text(measure.title);
  add_verdict(view, rendering, figures);
  add_chart(view, rendering, figures);
  if (figures.hidden_points > 0)
    view.hidden = rendering.word("measure.hidden", {{"n", figures.hidden_points}});
  view.suggested = suggested_phase(figures, rendering.words);
  view.trust = trust_notes(figures, rendering.words);
  view.facts = measure_facts(rendering, figures);
  view.duties = measure_duties(rendering, measure);
  view.table = point_table(rendering, figures);
  view.csv = rendering.file(csv_path(measure));
  if (rendering.material.pictures) view.picture = rendering.file(picture_path(measure));
  rendering.description = view.summary;
  view.comments = comment_list(rendering, "measure", rendering.page.key);
  constexpr std::string_view shown[] = {"comment"};
  view.mentions = mentions(rendering, "measure", rendering.page.key, shown);
  return view;
}

// One file for all languages.
std::vector<OutputFile> csv_beside(const Material& material, const Page& page) {
  if (page.language != material.own_language()) return {};
  const MeasureFigures& figures = figures_of(material, page.key);
  return {{csv_path(*figures.measure), measure_csv(material, figures)}};
}

}  // namespace

PageKind measure_page() { return page_kind<MeasureView, view>("measure", keys, describe, csv_beside); }

}  // namespace site
