#include "chart/label_layout.h"

#include <algorithm>
#include <cassert>

#include "chart/letters.h"

namespace chart {
namespace {

// The longest beginning, in whole letters, that is no wider than `width`; at least one letter.
std::string_view beginning(std::string_view text, double width, Lettering lettering,
                           const TextWidth& text_width) {
  std::size_t end = letter_at(text, 0).size();
  while (end < text.size()) {
    const std::size_t next = end + letter_at(text, end).size();
    if (text_width(text.substr(0, next), lettering.size, lettering.weight) > width) break;
    end = next;
  }
  return text.substr(0, end);
}

std::string_view next_word(std::string_view text) {
  const std::size_t space = text.find(' ');
  return space == std::string_view::npos ? text : text.substr(0, space);
}

// A run of places that touch each other, and the middle of their wishes.
struct Block {
  double sum = 0;  // of the wishes, each less its distance from the block's first place
  double count = 0;
  double place() const { return sum / count; }
};

}  // namespace

std::vector<std::string> wrapped(std::string_view text, double width, Lettering lettering,
                                 const TextWidth& text_width) {
  const auto fits = [&](std::string_view line) {
    return text_width(line, lettering.size, lettering.weight) <= width;
  };
  std::vector<std::string> lines;
  while (!text.empty()) {
    std::string_view word = next_word(text);
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (word.empty()) continue;
    if (!lines.empty() && fits(lines.back() + ' ' + std::string(word))) {
      lines.back() += ' ';
      lines.back() += word;
      continue;
    }
    while (!fits(word)) {
      const std::string_view part = beginning(word, width, lettering, text_width);
      if (part.size() == word.size()) break;  // a single letter that is too wide
      lines.emplace_back(part);
      word.remove_prefix(part.size());
    }
    lines.emplace_back(word);
  }
  return lines;
}

double longest_word(std::string_view text, Lettering lettering, const TextWidth& text_width) {
  double widest = 0;
  while (!text.empty()) {
    const std::string_view word = next_word(text);
    widest = std::max(widest, text_width(word, lettering.size, lettering.weight));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
  }
  return widest;
}

std::string shortened(std::string_view text, double width, Lettering lettering, const TextWidth& text_width) {
  if (text.empty() || text_width(text, lettering.size, lettering.weight) <= width) return std::string(text);
  const double room = width - text_width("…", lettering.size, lettering.weight);
  std::string_view kept = beginning(text, room, lettering, text_width);
  while (!kept.empty() && kept.back() == ' ') kept.remove_suffix(1);
  return std::string(kept) + "…";
}

// Isotonic regression by pooling neighbours that would stand in the wrong order; cutting its result at the
// ends gives the optimum between them.
std::vector<double> spread(const std::vector<double>& wanted, double distance, double low, double high) {
  assert(std::is_sorted(wanted.begin(), wanted.end()));
  if (wanted.empty()) return {};
  const auto gaps = static_cast<double>(wanted.size() - 1);
  if (gaps > 0) distance = std::min(distance, std::max(high - low, 0.0) / gaps);
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    Block block{wanted[i] - static_cast<double>(i) * distance, 1};
    while (!blocks.empty() && blocks.back().place() >= block.place()) {
      block = {block.sum + blocks.back().sum, block.count + blocks.back().count};
      blocks.pop_back();
    }
    blocks.push_back(block);
  }
  std::vector<double> places;
  for (const Block& block : blocks)
    for (int i = 0; i < static_cast<int>(block.count); ++i)
      places.push_back(std::max(low, std::min(block.place(), high - gaps * distance)) +
                       static_cast<double>(places.size()) * distance);
  return places;
}

std::vector<FlowPlace> flow(const std::vector<double>& widths, double available, double gap) {
  std::vector<FlowPlace> places;
  double x = 0;
  int row = 0;
  for (const double width : widths) {
    if (x > 0 && x + width > available) {
      x = 0;
      ++row;
    }
    places.push_back({x, row});
    x += width + gap;
  }
  return places;
}

}  // namespace chart
