#include "chart/phase_lanes.h"

#include <algorithm>
#include <cassert>

namespace chart {
namespace {

constexpr Lettering lettering{.size = 12};
constexpr double line_height = 15;
constexpr double from_line = 5;     // between a line and its text
constexpr double least_width = 64;  // narrower columns are not read
constexpr double below_text = 4;

double height(const PhaseText& text) { return static_cast<double>(text.lines.size()) * line_height; }

enum class Place { right, left, across };

// At the right if the reason fits there in one line, or broken between words in a column worth reading; else
// at the left; and where neither has room, at the right across the lines that follow.
std::vector<Place> places(const std::vector<double>& lines, const std::vector<std::string>& reasons,
                          double left, double right, const TextWidth& text_width) {
  std::vector<Place> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const double room = (i + 1 < lines.size() ? lines[i + 1] : right) - lines[i] - 2 * from_line;
    const double column = std::max(least_width, longest_word(reasons[i], lettering, text_width));
    if (room >= column || text_width(reasons[i], lettering.size, lettering.weight) <= room)
      found.push_back(Place::right);
    else
      found.push_back(lines[i] - left - 2 * from_line >= column ? Place::left : Place::across);
    if (found.back() == Place::across) left = lines[i];  // texts at the left must not reach over this line
  }
  return found;
}

}  // namespace

// A line goes up as far as its own text. So the texts at the right of their lines stand lowest; above them
// those at the left, in order; above these those across, in reverse: then no line meets another's text.
std::vector<PhaseText> phase_texts(const std::vector<double>& lines, const std::vector<std::string>& reasons,
                                   double left, double right, const TextWidth& text_width) {
  assert(lines.size() == reasons.size());
  const std::vector<Place> place = places(lines, reasons, left, right, text_width);
  std::vector<PhaseText> texts(lines.size());
  double lowest_lane = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    texts[i] = {
        .line = lines[i], .lines = {}, .anchor = place[i] == Place::left ? Anchor::end : Anchor::start};
    if (place[i] == Place::across) left = lines[i];
    const double end = place[i] == Place::right && i + 1 < lines.size() ? lines[i + 1] - from_line : right;
    const double room = place[i] == Place::left ? lines[i] - left : end - lines[i];
    texts[i].lines = wrapped(reasons[i], room - from_line, lettering, text_width);
    if (place[i] == Place::right) lowest_lane = std::max(lowest_lane, height(texts[i]));
  }
  double used = lowest_lane;
  const auto stack = [&](PhaseText& text) {
    text.bottom = used;
    used += height(text);
  };
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (place[i] == Place::left) stack(texts[i]);
  for (std::size_t i = texts.size(); i-- > 0;)
    if (place[i] == Place::across) stack(texts[i]);
  return texts;
}

double lanes_height(const std::vector<PhaseText>& texts) {
  double highest = 0;
  for (const PhaseText& text : texts)
    if (!text.lines.empty()) highest = std::max(highest, text.bottom + height(text) + below_text);
  return highest;
}

void append(std::vector<Mark>& marks, const std::vector<PhaseText>& texts, double lanes_bottom,
            double plot_bottom) {
  for (const PhaseText& text : texts) {
    const double top =
        text.lines.empty() ? lanes_bottom : lanes_bottom - below_text - text.bottom - height(text);
    marks.push_back(Line{{text.line, top}, {text.line, plot_bottom}, text.role});
    const double x = text.anchor == Anchor::start ? text.line + from_line : text.line - from_line;
    for (std::size_t i = 0; i < text.lines.size(); ++i)
      marks.push_back(Label{.at = {x, top + 11 + static_cast<double>(i) * line_height},
                            .text = text.lines[i],
                            .role = Role::text,
                            .anchor = text.anchor,
                            .size = lettering.size});
  }
}

}  // namespace chart
