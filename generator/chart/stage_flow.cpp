#include "chart/stage_flow.h"

#include <algorithm>
#include <cassert>

#include "chart/heading.h"
#include "chart/label_layout.h"
#include "chart/linked.h"
#include "chart/text_mark.h"

namespace chart {
namespace {

constexpr Lettering number_text{.size = 30, .weight = Weight::semibold};
constexpr Lettering name_text{.size = 13, .weight = Weight::semibold};
constexpr Lettering plain_text{.size = 12};
constexpr double name_line = 17, plain_line = 16;
constexpr double least_column = 128;  // narrower, and the words below an arrow are not read
constexpr double arrow_height = 52, arrow_head = 16, arrow_gap = 6;
constexpr double number_column = 84;  // of the arrows' room where they stand below each other
constexpr double radius = 5, sign_pitch = 15, sign_gap = 5;
constexpr double column_gap = 14, stage_gap = 12;

// Words and signs of a stage, laid out for a column.
struct Words {
  std::vector<std::string> name, note;
  struct Group {
    int count = 0;
    Symbol sign = {};
    std::vector<std::string> lines = {};
    bool beside = false;  // the text stands behind the signs, in their row
  };
  std::vector<Group> groups = {};
  double width = 0;
};

// In one row or more.
int signs_per_row(double width) { return std::max(1, static_cast<int>(width / sign_pitch)); }

int sign_rows(const Words::Group& group, double width) {
  return (group.count + signs_per_row(width) - 1) / signs_per_row(width);
}

Words words_of(const FlowStage& stage, double width, const TextWidth& text_width) {
  Words words{.name = wrapped(stage.name, width, name_text, text_width),
              .note = wrapped(stage.note, width, plain_text, text_width),
              .width = width};
  const auto add = [&](int count, Shape shape, Role role, const std::string& text) {
    if (count == 0) return;
    const double beside = count * sign_pitch + sign_gap;
    words.groups.push_back(
        {.count = count,
         .sign = {.size = radius, .shape = shape, .role = role},
         .lines = wrapped(text, width, plain_text, text_width),
         .beside = text_width(text, plain_text.size, plain_text.weight) + beside <= width});
  };
  add(stage.passed, Shape::circle, Role::cumulative_point, stage.passed_text);
  add(stage.waiting, Shape::diamond, Role::excluded, stage.waiting_text);
  add(stage.ended, Shape::square, Role::common, stage.ended_text);
  return words;
}

double height_of(const Words& words) {
  double height = static_cast<double>(words.name.size()) * name_line +
                  static_cast<double>(words.note.size()) * plain_line;
  for (const Words::Group& group : words.groups)
    height += 6 + sign_rows(group, words.width) * sign_pitch +
              (group.beside ? 0 : static_cast<double>(group.lines.size()) * plain_line);
  return height + 4;
}

double append_lines(std::vector<Drawn>& marks, const std::vector<std::string>& lines, double x, double y,
                    double line, Role role, Lettering lettering) {
  for (const std::string& text : lines) {
    append_text(marks, text, {x, y + 12.5}, Anchor::start, role, lettering);
    y += line;
  }
  return y;
}

void append_words(std::vector<Drawn>& marks, const Words& words, double x, double y) {
  y = append_lines(marks, words.name, x, y, name_line, Role::text, name_text);
  y = append_lines(marks, words.note, x, y, plain_line, Role::text_muted, plain_text);
  for (const Words::Group& group : words.groups) {
    y += 6;
    const int in_row = signs_per_row(words.width);
    for (int i = 0; i < group.count; ++i) {
      Symbol sign = group.sign;
      sign.at = {x + radius + 1 + (i % in_row) * sign_pitch, y + sign_pitch / 2 + (i / in_row) * sign_pitch};
      marks.push_back(std::move(sign));
    }
    if (group.beside)
      append_lines(marks, group.lines, x + group.count * sign_pitch + sign_gap, y - 0.7, plain_line,
                   Role::text, plain_text);
    y += sign_rows(group, words.width) * sign_pitch;
    if (!group.beside) y = append_lines(marks, group.lines, x, y, plain_line, Role::text, plain_text);
  }
}

// An arrow with its number: one that points on, or, last of all, one that ends straight.
enum class Points { right, down, nowhere };

Path arrow(Point corner, Size size, Points points, bool has_notch) {
  const double l = corner.x, t = corner.y, r = l + size.width, b = t + size.height;
  const double notch = has_notch ? arrow_head : 0, head = points == Points::nowhere ? 0 : arrow_head;
  std::vector<Step> steps;
  if (points == Points::down || (points == Points::nowhere && size.width <= number_column)) {
    const double middle = (l + r) / 2;
    steps = {
        Move{{l, t}},        LineTo{{middle, t + notch * 0.6}}, LineTo{{r, t}}, LineTo{{r, b - head * 0.6}},
        LineTo{{middle, b}}, LineTo{{l, b - head * 0.6}},       Close{}};
  } else {
    const double middle = (t + b) / 2;
    steps = {Move{{l, t}},
             LineTo{{r - head, t}},
             LineTo{{r, middle}},
             LineTo{{r - head, b}},
             LineTo{{l, b}},
             LineTo{{l + notch, middle}},
             Close{}};
  }
  return {std::move(steps), Role::cell_partly};
}

void append_number(std::vector<Drawn>& marks, const std::string& number, Point middle, double room,
                   const TextWidth& text_width) {
  Lettering lettering = number_text;
  while (lettering.size > 13 && text_width(number, lettering.size, lettering.weight) > room)
    lettering.size -= 1;
  append_text(marks, shortened(number, room, lettering, text_width),
              {middle.x, middle.y + lettering.size * 0.36}, Anchor::middle, Role::text, lettering);
}

void append_stage(std::vector<Mark>& marks, const FlowStage& stage, std::vector<Drawn> drawn) {
  append_linked(marks, std::move(drawn), stage.href, stage.name + ": " + stage.number);
}

double draw_across(std::vector<Mark>& marks, const StageFlow& chart, double y, double column,
                   const TextWidth& text_width) {
  double bottom = y;
  for (std::size_t i = 0; i < chart.stages.size(); ++i) {
    const FlowStage& stage = chart.stages[i];
    const double left = static_cast<double>(i) * column;
    const bool is_last = i + 1 == chart.stages.size();
    std::vector<Drawn> drawn;
    drawn.push_back(arrow({left + 1, y + 1},
                          {column - arrow_gap + (is_last ? 4 : arrow_head - 2), arrow_height},
                          is_last ? Points::nowhere : Points::right, i > 0));
    append_number(drawn, stage.number,
                  {left + (column + (is_last ? 0 : arrow_head)) / 2, y + 1 + arrow_height / 2},
                  column - 3 * arrow_head, text_width);
    const Words words = words_of(stage, column - column_gap, text_width);
    append_words(drawn, words, left + 1, y + arrow_height + 8);
    bottom = std::max(bottom, y + arrow_height + 8 + height_of(words));
    append_stage(marks, stage, std::move(drawn));
  }
  return bottom;
}

double draw_down(std::vector<Mark>& marks, const StageFlow& chart, double y, double width,
                 const TextWidth& text_width) {
  for (std::size_t i = 0; i < chart.stages.size(); ++i) {
    const FlowStage& stage = chart.stages[i];
    const bool is_last = i + 1 == chart.stages.size();
    const Words words = words_of(stage, width - number_column - column_gap, text_width);
    const double height = std::max(height_of(words), arrow_height) + stage_gap;
    std::vector<Drawn> drawn;
    const double head = is_last ? 0 : arrow_head * 0.6;
    drawn.push_back(arrow({1, y + 1}, {number_column - 2, height - arrow_gap + head},
                          is_last ? Points::nowhere : Points::down, i > 0));
    append_number(drawn, stage.number, {number_column / 2, y + 4 + height / 2}, number_column - 20,
                  text_width);
    append_words(drawn, words, number_column + column_gap, y);
    append_stage(marks, stage, std::move(drawn));
    y += height;
  }
  return y;
}

// Whether the words of every stage can stand below an arrow of that width without being broken.
bool has_room(const StageFlow& chart, double column, const TextWidth& text_width) {
  return column >= least_column &&
         std::all_of(chart.stages.begin(), chart.stages.end(), [&](const FlowStage& stage) {
           return longest_word(stage.name, name_text, text_width) <= column - column_gap &&
                  longest_word(stage.note, plain_text, text_width) <= column - column_gap;
         });
}

}  // namespace

Scene draw(const StageFlow& chart, double width, const TextWidth& text_width) {
  for ([[maybe_unused]] const FlowStage& stage : chart.stages)
    assert(stage.passed >= 0 && stage.waiting >= 0 && stage.ended >= 0 &&
           stage.passed + stage.waiting + stage.ended <= stage.reached);
  Scene scene{.size = {width, 0}, .title = chart.title, .description = chart.description};
  const double y = append_heading(scene.marks, chart.headline, chart.subtitle, width, text_width);
  const double column = width / static_cast<double>(std::max<std::size_t>(chart.stages.size(), 1));
  scene.size.height = has_room(chart, column, text_width)
                          ? draw_across(scene.marks, chart, y, column, text_width)
                          : draw_down(scene.marks, chart, y, width, text_width);
  return scene;
}

}  // namespace chart
