#include <algorithm>

#include "analysis/figures.h"
#include "site/chart_example.h"
#include "site/collation.h"
#include "site/measure_chart.h"
#include "site/measure_words.h"
#include "site/reading.h"

// How to read one kind of chart: an example of it, what it shows, what it cannot tell, and the measures here
// that use it.
namespace site {
namespace {

struct GuideTerms {
  std::string_view key;
  std::string_view terms[4];
};

// The words of the glossary that each guide leans on.
constexpr GuideTerms terms_of_guides[] = {
    {"run", {"median", "run", "crossing", "signal"}},
    {"i", {"control-limits", "centre-line", "common-cause", "special-cause"}},
    {"xmr", {"control-limits", "centre-line", "common-cause", "special-cause"}},
    {"mr", {"control-limits", "control-chart", "special-cause"}},
    {"xbar", {"control-limits", "centre-line", "special-cause"}},
    {"s", {"control-limits", "control-chart", "special-cause"}},
    {"p", {"control-limits", "centre-line", "special-cause"}},
    {"pp", {"control-limits", "centre-line", "common-cause"}},
    {"u", {"control-limits", "centre-line", "special-cause"}},
    {"up", {"control-limits", "centre-line", "common-cause"}},
    {"c", {"control-limits", "centre-line", "special-cause"}},
    {"g", {"control-limits", "adverse-event", "special-cause"}},
    {"t", {"control-limits", "adverse-event", "special-cause"}},
    {"funnel", {"control-limits", "common-cause", "quality-indicator", "special-cause"}},
    {"small_multiples", {"median", "unit", "quality-indicator"}},
    {"dumbbell", {"baseline", "target"}},
    {"driver", {"driver-diagram", "primary-driver", "secondary-driver", "change-idea"}},
    {"ramp", {"pdsa-ramp", "pdsa-cycle", "small-scale-test"}},
    {"staircase", {"maturity", "target"}},
};

// More measures than these are found on the page of all measures.
constexpr std::size_t most_measures = 12;

struct ChartGuideView {
  Frame frame;
  std::string shows;
  html::Html chart;
  std::string finding;  // what the example says of its end; may be empty
  std::vector<std::string> reading;
  std::string cannot;
  std::vector<Link> terms;
  std::vector<Link> measures;
  std::optional<html::Url> general;  // the page on reading charts
  std::optional<Link> previous;
  std::optional<Link> next;

  static constexpr auto members() {
    return std::array{html::member<&ChartGuideView::frame>("frame"),
                      html::member<&ChartGuideView::shows>("shows"),
                      html::member<&ChartGuideView::chart>("chart"),
                      html::member<&ChartGuideView::finding>("finding"),
                      html::member<&ChartGuideView::reading>("reading"),
                      html::member<&ChartGuideView::cannot>("cannot"),
                      html::member<&ChartGuideView::terms>("terms"),
                      html::member<&ChartGuideView::measures>("measures"),
                      html::member<&ChartGuideView::general>("general"),
                      html::member<&ChartGuideView::previous>("previous"),
                      html::member<&ChartGuideView::next>("next")};
  }
};

std::string word_key(std::string_view key, std::string_view what) {
  return "chart_guide." + std::string(key) + "_" + std::string(what);
}

// A site without measures has no charts to read.
std::vector<std::string> keys(const Material& material) {
  if (material.model().measures.empty()) return {};
  const auto all = chart_guide_keys();
  return {all.begin(), all.end()};
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{kind_names("measure", language), words.text("chart_guides.path"), std::string(key)},
          words.text(word_key(key, "title")),
          material.strictest,
          "chart_guides",
          ""};
}

void add_example(Rendering& rendering, ChartGuideView& view) {
  const std::string_view key = rendering.page.key;
  const auto measure = example_measure(key, rendering.words);
  if (!measure) {
    view.chart =
        rendering.chart_at_both_widths([&](double width) { return example_scene(rendering, key, width); });
    view.reading = {rendering.word(word_key(key, "read"))};
    return;
  }
  const analysis::MeasureFigures figures = example_figures(rendering.material, *measure);
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return measure_scene(figures, rendering.words, width, rendering.text_width); });
  // An example whose sign lies further back would seem to be judged wrongly: the verdict is about its end.
  if (figures.has_signal()) view.finding = verdict_sentence(figures, rendering.words);
  view.reading = how_to_read(figures, rendering.words);
}

void add_terms(const Rendering& rendering, ChartGuideView& view) {
  for (const GuideTerms& guide : terms_of_guides) {
    if (guide.key != rendering.page.key) continue;
    for (const std::string_view id : guide.terms) {
      const model::Term* const term = model::find(rendering.model().terms, id);
      if (term)
        view.terms.push_back(rendering.link("term", term->id, text_in(term->title, rendering.language)));
    }
  }
}

void add_measures(const Rendering& rendering, ChartGuideView& view) {
  for (const analysis::MeasureFigures& figures : rendering.material.figures.measures) {
    if (chart_guide_of(figures) != rendering.page.key) continue;
    view.measures.push_back(
        rendering.link("measure", figures.measure->id, text_in(figures.measure->title, rendering.language)));
  }
  sort_by_text<Link>(view.measures, Collation(rendering.language),
                     [](const Link& link) { return link.text; });
  if (view.measures.size() > most_measures) view.measures.resize(most_measures);
}

void add_neighbours(const Rendering& rendering, ChartGuideView& view) {
  const auto all = chart_guide_keys();
  const auto here = std::ranges::find(all, rendering.page.key);
  const auto link_to = [&](std::string_view key) {
    return rendering.link("chart_guide", key, rendering.word(word_key(key, "title")));
  };
  if (here != all.begin()) view.previous = link_to(*(here - 1));
  if (here + 1 != all.end()) view.next = link_to(*(here + 1));
}

ChartGuideView view(Rendering& rendering) {
  ChartGuideView view;
  view.shows = rendering.word(word_key(rendering.page.key, "shows"));
  add_example(rendering, view);
  view.cannot = rendering.word(word_key(rendering.page.key, "cannot"));
  add_terms(rendering, view);
  add_measures(rendering, view);
  view.general = rendering.address("page", "slik-leser-du-diagrammene");
  add_neighbours(rendering, view);
  rendering.description = view.shows;
  return view;
}

}  // namespace

PageKind chart_guide_page() { return page_kind<ChartGuideView, view>("chart_guide", keys, describe); }

}  // namespace site
