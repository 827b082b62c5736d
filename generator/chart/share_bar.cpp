#include "chart/share_bar.h"

#include <algorithm>
#include <cassert>

#include "chart/label_layout.h"
#include "chart/linked.h"

namespace chart {
namespace {

constexpr Lettering name_text{.size = 13};
constexpr Lettering number_text{.size = 13, .weight = Weight::semibold};
constexpr double row_height = 30;
constexpr double bar_height = 16;
constexpr double gap = 12;           // between name and bar
constexpr double number_gap = 8;     // between bar and number
constexpr double widest_name = 0.5;  // of the picture

double width_of(std::string_view text, Lettering lettering, const TextWidth& text_width) {
  return text_width(text, lettering.size, lettering.weight);
}

struct Columns {
  double name = 0;      // width of the names
  double bar = 0;       // left end of the bars
  double length = 0;    // of the longest bar
  double greatest = 0;  // what that bar stands for
};

Columns columns_of(const ShareBar& bar, double width, const TextWidth& text_width) {
  Columns columns{.greatest = bar.whole};
  double number = 0;
  for (const Share& share : bar.shares) {
    assert(share.count >= 0);
    columns.name = std::max(columns.name, width_of(share.name, name_text, text_width));
    number = std::max(number, width_of(share.number, number_text, text_width));
    columns.greatest = std::max(columns.greatest, share.count);
  }
  columns.name = std::min(columns.name, width * widest_name);
  columns.bar = columns.name + gap;
  columns.length = std::max(0.0, width - columns.bar - number_gap - number);
  return columns;
}

std::vector<Drawn> row_of(const Share& share, const Columns& columns, double middle, double width,
                          const TextWidth& text_width) {
  const double share_of_greatest = columns.greatest > 0 ? share.count / columns.greatest : 0;
  const double length = columns.length * share_of_greatest;
  std::vector<Drawn> marks;
  marks.push_back(Label{.at = {0, middle + 4.6},
                        .text = shortened(share.name, columns.name, name_text, text_width),
                        .role = Role::text,
                        .size = name_text.size});
  marks.push_back(
      Rect{{columns.bar, middle - bar_height / 2}, {columns.length, bar_height}, Role::bar_track, 3});
  // A count that is not nothing has a bar that is seen.
  if (length > 0)
    marks.push_back(Rect{{columns.bar, middle - bar_height / 2},
                         {std::max(length, 3.0), bar_height},
                         share.emphasis == Emphasis::strong ? Role::bar_emphasis : Role::bar,
                         3});
  const double room = width - columns.bar - number_gap;
  marks.push_back(Label{.at = {width, middle + 4.6},
                        .text = shortened(share.number, room, number_text, text_width),
                        .role = Role::text,
                        .anchor = Anchor::end,
                        .size = number_text.size,
                        .weight = number_text.weight});
  return marks;
}

}  // namespace

Scene draw(const ShareBar& bar, double width, const TextWidth& text_width) {
  const Columns columns = columns_of(bar, width, text_width);
  Scene scene{.size = {width, static_cast<double>(bar.shares.size()) * row_height},
              .title = bar.title,
              .description = bar.description,
              .marks = {}};
  double middle = row_height / 2;
  for (const Share& share : bar.shares) {
    std::vector<Drawn> row = row_of(share, columns, middle, width, text_width);
    middle += row_height;
    append_linked(scene.marks, std::move(row), share.href, share.name + ": " + share.number);
  }
  return scene;
}

}  // namespace chart
