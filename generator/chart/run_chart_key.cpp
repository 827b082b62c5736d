#include "chart/run_chart_key.h"

#include <algorithm>

#include "chart/label_layout.h"

namespace chart {
namespace {

constexpr Lettering lettering{.size = 13};
constexpr double row_height = 20;
constexpr double gap = 18;
constexpr double line_sample = 26;
constexpr double symbol_sample = 12;
constexpr double after_sample = 6;

// Rows of texts, each with a sample before it, which `draw_sample(index, left, middle)` adds.
double append_rows(std::vector<Mark>& marks, const std::vector<std::string>& texts, double sample, double y,
                   double width, const TextWidth& text_width, auto draw_sample) {
  if (texts.empty()) return y;
  const double room = width - sample - after_sample;
  std::vector<double> widths;
  for (const std::string& text : texts)
    widths.push_back(sample + after_sample +
                     std::min(room, text_width(text, lettering.size, lettering.weight)));
  const auto places = flow(widths, width, gap);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const double middle = y + places[i].row * row_height + row_height / 2;
    draw_sample(i, places[i].x, middle);
    marks.push_back(Label{.at = {places[i].x + sample + after_sample, middle + 4.6},
                          .text = shortened(texts[i], room, lettering, text_width),
                          .role = Role::text,
                          .size = lettering.size});
  }
  return y + (places.back().row + 1) * row_height;
}

struct KeySign {
  std::string text;
  Symbol symbol;
};

bool shows(const RunChart& chart, Verdict verdict) {
  return std::any_of(chart.points.begin(), chart.points.end(), [verdict](const RunPoint& point) {
    return point.value && !point.excluded && point.verdict == verdict;
  });
}

bool shows_excluded(const RunChart& chart) {
  return std::any_of(chart.points.begin(), chart.points.end(),
                     [](const RunPoint& point) { return point.value && point.excluded; });
}

std::vector<KeySign> signs_of(const RunChart& chart) {
  constexpr double radius = 5;
  std::vector<KeySign> signs;
  const auto add = [&](const std::string& text, Verdict verdict) {
    if (!text.empty() && shows(chart, verdict)) signs.push_back({text, verdict_symbol(verdict, {}, radius)});
  };
  add(chart.key.common, Verdict::common);
  add(chart.key.improvement, Verdict::improvement);
  add(chart.key.concern, Verdict::concern);
  add(chart.key.neutral, Verdict::neutral_signal);
  if (!chart.key.excluded.empty() && shows_excluded(chart))
    signs.push_back({chart.key.excluded, {.at = {}, .size = radius - 0.5, .role = Role::excluded}});
  return signs;
}

}  // namespace

double append_line_key(std::vector<Mark>& marks, const std::vector<std::pair<const Stretch*, Role>>& lines,
                       double y, double width, const TextWidth& text_width) {
  std::vector<std::string> texts;
  for (const auto& [stretch, role] : lines) texts.push_back(stretch->label);
  const double below = append_rows(
      marks, texts, line_sample, y, width, text_width, [&](std::size_t i, double left, double middle) {
        marks.push_back(Line{{left, middle}, {left + line_sample, middle}, lines[i].second});
      });
  return below + (texts.empty() ? 0 : 4);
}

double append_symbol_key(std::vector<Mark>& marks, const RunChart& chart, double y, double width,
                         const TextWidth& text_width) {
  const auto signs = signs_of(chart);
  std::vector<std::string> texts;
  for (const KeySign& sign : signs) texts.push_back(sign.text);
  return append_rows(marks, texts, symbol_sample, y + (texts.empty() ? 0 : 8), width, text_width,
                     [&](std::size_t i, double left, double middle) {
                       Symbol symbol = signs[i].symbol;
                       symbol.at = {left + symbol_sample / 2, middle};
                       marks.push_back(symbol);
                     });
}

}  // namespace chart
