#include "chart/pareto_rows.h"

#include <algorithm>
#include <string>

#include "chart/heading.h"
#include "chart/label_layout.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering name_text{.size = 13};
constexpr Lettering number_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering title_text{.size = 12};
constexpr double name_line = 17;
constexpr double bar_height = 16;
constexpr double after_row = 10;
constexpr double gap = 8;

double width_of(std::string_view text, Lettering lettering, const TextWidth& text_width) {
  return text_width(text, lettering.size, lettering.weight);
}

// Where the parts of a row stand across: the name at the left of its bar or above it, the bar with its number
// behind it, the share at the right edge.
struct Columns {
  bool names_above = true;
  double name = 0;    // room for the name
  double left = 0;    // of the bars
  double length = 0;  // of the longest bar
  double greatest = 0;
};

std::string share_text(const ParetoChart& chart, const ParetoCategory& category) {
  return category.so_far > 0 ? chart.percent(category.so_far, 0) : std::string();
}

Columns columns_of(const ParetoChart& chart, double width, const TextWidth& text_width) {
  constexpr double narrow_width = 520;
  Columns columns{.names_above = width < narrow_width, .name = width};
  double name = 0, number = 0, share = 0;
  for (const ParetoCategory& category : chart.categories) {
    name = std::max(name, width_of(category.name, name_text, text_width));
    number = std::max(number, width_of(category.number, number_text, text_width));
    share = std::max(share, width_of(share_text(chart, category), name_text, text_width));
    columns.greatest = std::max(columns.greatest, category.count);
  }
  if (!columns.names_above) {
    columns.name = std::min(name, width * 0.4);
    columns.left = columns.name + 2 * gap;
  }
  columns.length = std::max(0.0, width - columns.left - number - share - 3 * gap);
  return columns;
}

// Titles of the two columns.
double append_titles(std::vector<Mark>& marks, const ParetoChart& chart, double y, double width,
                     const TextWidth& text_width) {
  if (chart.count_label.empty() && chart.share_label.empty()) return y;
  const double half = width / 2 - gap;
  append_text(marks, shortened(chart.count_label, half, title_text, text_width), {0, y + 12}, Anchor::start,
              Role::text_muted, title_text);
  append_text(marks, shortened(chart.share_label, half, title_text, text_width), {width, y + 12}, Anchor::end,
              Role::text_muted, title_text);
  return y + 22;
}

// A row from `y` downwards; gives the y below it.
double append_row(std::vector<Mark>& marks, const ParetoChart& chart, const ParetoCategory& category,
                  const Columns& columns, double y, double width, const TextWidth& text_width) {
  const auto lines = wrapped(category.name, columns.name, name_text, text_width);
  const double name_height = static_cast<double>(lines.size()) * name_line;
  const double height =
      columns.names_above ? name_height + bar_height + 2 : std::max(name_height, bar_height);
  const double middle = columns.names_above ? y + height - bar_height / 2 : y + height / 2;
  double baseline = (columns.names_above ? y : middle - name_height / 2) + 13;
  for (const std::string& line : lines) {
    append_text(marks, line, {0, baseline}, Anchor::start, Role::text, name_text);
    baseline += name_line;
  }
  const double length = columns.greatest > 0 ? columns.length * category.count / columns.greatest : 0;
  if (length > 0)
    marks.push_back(Rect{{columns.left, middle - bar_height / 2},
                         {std::max(length, 3.0), bar_height},
                         category.is_needed ? Role::bar_emphasis : Role::bar,
                         2});
  append_text(marks, category.number,
              {columns.left + (length > 0 ? std::max(length, 3.0) + gap : 0), middle + 4.6}, Anchor::start,
              Role::text, number_text);
  append_text(marks, share_text(chart, category), {width, middle + 4.6}, Anchor::end, Role::text_muted,
              name_text);
  return y + height;
}

}  // namespace

Scene pareto_rows(const ParetoChart& chart, double width, const TextWidth& text_width) {
  const Columns columns = columns_of(chart, width, text_width);
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  y = append_titles(scene.marks, chart, y, width, text_width);
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    const ParetoCategory& category = chart.categories[i];
    y = append_row(scene.marks, chart, category, columns, y, width, text_width);
    const bool is_threshold =
        category.is_needed && i + 1 < chart.categories.size() && !chart.categories[i + 1].is_needed;
    if (is_threshold) scene.marks.push_back(Line{{0, y + 7}, {width, y + 7}, Role::threshold});
    y += is_threshold ? 14 : after_row;
  }
  scene.size.height = y;
  return scene;
}

}  // namespace chart
