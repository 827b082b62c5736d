#include "chart/text_width.h"

#include <cstdint>
#include <memory>
#include <unordered_map>

#include "chart/letters.h"
#include "chart/pango.h"

namespace chart {
namespace {

// Laying out a line by Pango takes ten microseconds, and a site has some hundred thousand of them. A
// line's width is the sum of its letters' widths and of the kerning between neighbours; both are asked of
// Pango once per pair and kept, at one size, since nothing is hinted or rounded.
class Measure {
 public:
  explicit Measure(const Typeface& typeface) : typeface_(typeface) {}

  double operator()(std::string_view text, double size, Weight weight) {
    double total = 0;
    std::string_view before;
    for (std::size_t at = 0; at < text.size();) {
      const std::string_view letter = letter_at(text, at);
      total += step(before, letter, weight);
      before = letter;
      at += letter.size();
    }
    return total * size / measured_size;
  }

 private:
  static constexpr double measured_size = 100;

  // How far `letter` takes the line on, when it follows `before` (empty: nothing).
  double step(std::string_view before, std::string_view letter, Weight weight) {
    const std::uint64_t key = code(before) << 33 | code(letter) << 1 | (weight == Weight::semibold);
    const auto [known, added] = steps_.try_emplace(key, 0.0);
    if (added)
      known->second = width(std::string(before) + std::string(letter), weight) - width(before, weight);
    return known->second;
  }

  static std::uint64_t code(std::string_view letter) {
    std::uint64_t bytes = 0;
    for (const char c : letter) bytes = bytes << 8 | static_cast<unsigned char>(c);
    return bytes;
  }

  double width(std::string_view text, Weight weight) const {
    if (text.empty()) return 0;
    PangoRectangle extents;
    pango_layout_get_extents(laid_out(typeface_, text, measured_size, weight).get(), nullptr, &extents);
    return extents.width / static_cast<double>(PANGO_SCALE);
  }

  const Typeface& typeface_;
  std::unordered_map<std::uint64_t, double> steps_;
};

}  // namespace

TextWidth text_width_in(const Typeface& typeface) {
  // Shared by the copies of the function, which all stay on the typeface's thread.
  const auto measure = std::make_shared<Measure>(typeface);
  return
      [measure](std::string_view text, double size, Weight weight) { return (*measure)(text, size, weight); };
}

}  // namespace chart
