#include "site/pipeline_words.h"

// All pipelines, where there are more than one.
namespace site {
namespace {

struct PipelineRow {
  std::optional<html::Url> address;
  html::Html title;
  std::string counts;
  std::string lead;
  std::string benefit;

  static constexpr auto members() {
    return std::array{html::member<&PipelineRow::address>("address"),
                      html::member<&PipelineRow::title>("title"),
                      html::member<&PipelineRow::counts>("counts"), html::member<&PipelineRow::lead>("lead"),
                      html::member<&PipelineRow::benefit>("benefit")};
  }
};

struct PipelinesView {
  Frame frame;
  std::string lead;
  std::vector<PipelineRow> pipelines;

  static constexpr auto members() {
    return std::array{html::member<&PipelinesView::frame>("frame"),
                      html::member<&PipelinesView::lead>("lead"),
                      html::member<&PipelinesView::pipelines>("pipelines")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().pipelines.size() > 1 ? only_page(material) : std::vector<std::string>();
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("pipeline", language)},
          material.words.in(language).text("pipeline.all"),
          material.strictest,
          "learning",
          ""};
}

PipelinesView view(Rendering& rendering) {
  PipelinesView view;
  view.lead = rendering.word("pipeline.all_lead");
  for (const analysis::PipelineFigures& each : rendering.material.figures.pipelines) {
    view.pipelines.push_back({.address = rendering.address("pipeline", each.pipeline->id),
                              .title = rendering.text(each.pipeline->title),
                              .counts = pipeline_counts(rendering, each),
                              .lead = pipeline_lead(rendering, each),
                              .benefit = benefit_sentence(rendering, each)});
  }
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind pipelines_page() { return page_kind<PipelinesView, view>("pipelines", keys, describe); }

}  // namespace site
