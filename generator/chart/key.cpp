#include "chart/key.h"

#include <algorithm>

#include "chart/label_layout.h"

namespace chart {
namespace {

constexpr Lettering lettering{.size = 13};
constexpr double row_height = 20;
constexpr double gap = 18;
constexpr double after_sample = 6;

double sample_width(const KeyEntry& entry) {
  constexpr double widths[] = {26, 12, 38, 20};  // in the order of the samples
  return widths[entry.sample.index()];
}

double text_left(const KeyEntry& entry) { return sample_width(entry) + after_sample; }

void append_sample(std::vector<Mark>& marks, const KeyEntry& entry, double left, double middle) {
  const double right = left + sample_width(entry);
  const auto append_line = [&](Role role) { marks.push_back(Line{{left, middle}, {right, middle}, role}); };
  const auto append_symbol = [&](Symbol symbol) {
    symbol.at = {(left + right) / 2, middle};
    marks.push_back(std::move(symbol));
  };
  if (const auto* line = std::get_if<Role>(&entry.sample)) append_line(*line);
  if (const auto* symbol = std::get_if<Symbol>(&entry.sample)) append_symbol(*symbol);
  if (const auto* marked = std::get_if<MarkedLine>(&entry.sample)) {
    append_line(marked->line);
    append_symbol(marked->symbol);
  }
  if (const Fill* fill = std::get_if<Fill>(&entry.sample)) {
    append_filled(marks, {.corner = {left + 1, middle - 6}, .size = {sample_width(entry) - 2, 12}}, *fill);
  }
}

}  // namespace

std::vector<KeyEntry> key_entries(const PointKey& key, const SignsShown& shown) {
  constexpr double radius = 5;
  std::vector<KeyEntry> entries;
  const auto add = [&](const std::string& text, Verdict verdict) {
    if (!text.empty() && shown.has(verdict)) entries.push_back({text, verdict_symbol(verdict, {}, radius)});
  };
  add(key.common, Verdict::common);
  add(key.improvement, Verdict::improvement);
  add(key.concern, Verdict::concern);
  add(key.neutral, Verdict::neutral_signal);
  if (!key.excluded.empty() && shown.has_excluded())
    entries.push_back({key.excluded, Symbol{.at = {}, .size = radius - 0.5, .role = Role::excluded}});
  return entries;
}

double append_key(std::vector<Mark>& marks, const std::vector<KeyEntry>& entries, double y, double width,
                  const TextWidth& text_width) {
  if (entries.empty()) return y;
  std::vector<double> widths;
  for (const KeyEntry& entry : entries)
    widths.push_back(
        std::min(width, text_left(entry) + text_width(entry.text, lettering.size, lettering.weight)));
  const auto places = flow(widths, width, gap);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const double middle = y + places[i].row * row_height + row_height / 2;
    append_sample(marks, entries[i], places[i].x, middle);
    marks.push_back(
        Label{.at = {places[i].x + text_left(entries[i]), middle + 4.6},
              .text = shortened(entries[i].text, width - text_left(entries[i]), lettering, text_width),
              .role = Role::text,
              .size = lettering.size});
  }
  return y + (places.back().row + 1) * row_height;
}

}  // namespace chart
