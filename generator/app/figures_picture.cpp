#include "app/figures_picture.h"

#include <fmt/format.h>

#include "app/standalone_svg.h"
#include "chart/heading.h"
#include "chart/pdf_painter.h"
#include "chart/png_painter.h"
#include "site/measure_chart.h"
#include "site/measure_pareto.h"
#include "site/measure_words.h"
#include "site/rendering.h"

namespace app {
namespace {

using analysis::SeriesPoint;

std::string subtitle_of(const analysis::MeasureFigures& figures, const html::Words& words) {
  const std::string headline = site::headline(figures, words) + ".";
  return site::is_pareto(figures) ? headline
                                  : headline + " " + site::direction_sentence(figures, words) + ".";
}

// The chart with what it says above it.
template <class Chart>
chart::Scene drawn(Chart chart, const analysis::MeasureFigures& figures, double width,
                   const html::Words& words, const chart::TextWidth& text_width) {
  chart.headline = chart.title;
  chart.subtitle = subtitle_of(figures, words);
  return chart::draw(chart, width, text_width);
}

// On a page, notes and reasons stand below the chart; here the picture carries them. Notes have the numbers
// of their flags.
std::vector<std::string> remarks_of(const analysis::MeasureFigures& figures, const html::Words& words) {
  std::vector<std::string> remarks;
  int number = 0;
  for (const SeriesPoint& point : figures.points) {
    const std::string when = site::point_name(figures, point, words.language());
    if (point.has_flag()) ++number;
    for (const source::Text* const note : point.notes) {
      if (const auto* const version = note->in(words.language()))
        remarks.push_back(fmt::format("({}) {}: {}", number, when, version->text));
    }
    if (!point.excluded) continue;
    const std::string reason = site::text_in(point.excluded->reason, words.language());
    remarks.push_back(fmt::format("{}, {}{}{}", words.text("chart.key_excluded"), when,
                                  reason.empty() ? "" : ": ", reason));
  }
  return remarks;
}

// The text below all that the scene has, broken to its width.
void append_below(chart::Scene& scene, const std::string& text, const chart::TextWidth& text_width) {
  constexpr double gap = 4;
  std::vector<chart::Mark> lines;
  chart::append_heading(lines, "", text, scene.size.width, text_width);
  double bottom = scene.size.height;
  for (chart::Mark& line : lines) {
    auto& label = std::get<chart::Label>(line);
    label.at.y += scene.size.height;
    bottom = label.at.y + gap;
    scene.marks.push_back(std::move(line));
  }
  scene.size.height = bottom;
}

chart::Scene scene_of(const analysis::MeasureFigures& figures, double width, const html::Words& words,
                      const chart::TextWidth& text_width) {
  chart::Scene scene = site::is_pareto(figures)
                           ? drawn(site::measure_pareto(figures, words), figures, width, words, text_width)
                           : drawn(site::measure_chart(figures, words), figures, width, words, text_width);
  const std::vector<std::string> remarks = remarks_of(figures, words);
  if (!remarks.empty()) scene.size.height += 6;
  for (const std::string& remark : remarks) append_below(scene, remark, text_width);
  return scene;
}

}  // namespace

std::optional<PictureForm> picture_form(const std::filesystem::path& file) {
  constexpr std::pair<std::string_view, PictureForm> forms[] = {
      {".svg", PictureForm::svg}, {".png", PictureForm::png}, {".pdf", PictureForm::pdf}};
  std::string ending = file.extension().string();
  for (char& letter : ending) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter | 0x20);
  }
  for (const auto& [name, form] : forms) {
    if (name == ending) return form;
  }
  return std::nullopt;
}

std::string picture_of(const analysis::MeasureFigures& figures, PictureForm form, double width,
                       const html::Words& words, const Resources& resources) {
  const chart::Typeface typeface(resources.font.string());
  const chart::Scene scene = scene_of(figures, width, words, chart::text_width_in(typeface));
  switch (form) {
    case PictureForm::png:
      return chart::png(scene, typeface);
    case PictureForm::pdf:
      return chart::pdf_page(scene, typeface);
    case PictureForm::svg:
      break;
  }
  return standalone_svg(scene, bytes_of(resources.assets / "chart.css"));
}

}  // namespace app
