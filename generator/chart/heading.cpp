#include "chart/heading.h"

#include "chart/label_layout.h"

namespace chart {
namespace {

double append_lines(std::vector<Mark>& marks, const std::string& text, double y, double width,
                    Lettering lettering, Role role, const TextWidth& text_width) {
  for (const std::string& line : wrapped(text, width, lettering, text_width)) {
    y += lettering.size * 1.35;
    marks.push_back(Label{.at = {0, y - lettering.size * 0.3},
                          .text = line,
                          .role = role,
                          .size = lettering.size,
                          .weight = lettering.weight});
  }
  return y;
}

}  // namespace

double append_heading(std::vector<Mark>& marks, const std::string& headline, const std::string& subtitle,
                      double width, const TextWidth& text_width) {
  constexpr Lettering large{.size = 17, .weight = Weight::semibold};
  constexpr Lettering small{.size = 13};
  double y = append_lines(marks, headline, 0, width, large, Role::text, text_width);
  y = append_lines(marks, subtitle, y, width, small, Role::text_muted, text_width);
  return y > 0 ? y + 10 : 0;
}

}  // namespace chart
