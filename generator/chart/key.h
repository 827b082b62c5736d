#pragma once

#include <string>
#include <variant>
#include <vector>

#include "chart/fill.h"
#include "chart/scene.h"
#include "chart/text_width.h"
#include "chart/verdict.h"

// Keys: what lines and signs of a chart mean.
namespace chart {

// Texts of the key below a plot: what the points' shapes mean. Each is shown if its text is not empty and its
// sign is in the chart.
struct PointKey {
  std::string common = {}, improvement = {}, concern = {}, neutral = {}, excluded = {};
};

// Which signs a chart shows.
class SignsShown {
 public:
  void add(Verdict verdict) { shown_[static_cast<int>(verdict)] = true; }
  void add_excluded() { shown_[4] = true; }
  void add(const SignsShown& others) {
    for (int i = 0; i < 5; ++i) shown_[i] |= others.shown_[i];
  }
  bool has(Verdict verdict) const { return shown_[static_cast<int>(verdict)]; }
  bool has_excluded() const { return shown_[4]; }

 private:
  bool shown_[5] = {};
};

// A piece of a line with a sign on it.
struct MarkedLine {
  Role line = Role::value_line;
  Symbol symbol = {};
};

// A text after a sample of what it names: a piece of a line, a sign (wherever that stands), both, or a filled
// area.
struct KeyEntry {
  std::string text = {};
  std::variant<Role, Symbol, MarkedLine, Fill> sample = Role::value_line;
};

// The entries for the signs that are shown and have a text.
std::vector<KeyEntry> key_entries(const PointKey& key, const SignsShown& shown);

// The entries side by side, in rows from `y` downwards, each cut to `width`; gives the y below them (`y` if
// there are none).
double append_key(std::vector<Mark>& marks, const std::vector<KeyEntry>& entries, double y, double width,
                  const TextWidth& text_width);

}  // namespace chart
