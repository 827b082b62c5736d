#include "chart/png_file.h"

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

namespace chart {
namespace {

constexpr std::uint32_t colour_bits = 0xffffff;

// From a colour to a number: its count first, its place in the palette later. Open addressing, since a
// million pixels are looked up.
class ColourTable {
 public:
  int& operator[](std::uint32_t colour) {
    std::size_t at = place(colour);
    if (slots_[at].key == empty) {
      if (++filled_ * 2 > slots_.size()) {
        grow();
        at = place(colour);
      }
      slots_[at] = {colour, 0};
    }
    return slots_[at].number;
  }

  struct Slot {
    std::uint32_t key = empty;
    int number = 0;
  };
  // All of them, the greatest number first.
  std::vector<Slot> sorted() const {
    std::vector<Slot> found;
    std::copy_if(slots_.begin(), slots_.end(), std::back_inserter(found),
                 [](const Slot& slot) { return slot.key != empty; });
    std::sort(found.begin(), found.end(), [](const Slot& a, const Slot& b) {
      return a.number != b.number ? a.number > b.number : a.key < b.key;
    });
    return found;
  }

 private:
  static constexpr std::uint32_t empty = 0xffffffff;

  std::size_t place(std::uint32_t colour) const {
    std::size_t at = (colour * 2654435761u >> 7) & (slots_.size() - 1);
    while (slots_[at].key != empty && slots_[at].key != colour) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  void grow() {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
    for (const Slot& slot : old)
      if (slot.key != empty) slots_[place(slot.key)] = slot;
  }

  std::vector<Slot> slots_ = std::vector<Slot>(1024);
  std::size_t filled_ = 0;
};

ColourTable counted(const Pixels& pixels) {
  ColourTable counts;
  for (int row = 0; row < pixels.height; ++row) {
    const std::uint32_t* line = pixels.first + static_cast<std::size_t>(row) * pixels.stride;
    for (int from = 0, to = 0; from < pixels.width; from = to) {
      const std::uint32_t colour = line[from] & colour_bits;
      while (to < pixels.width && (line[to] & colour_bits) == colour) ++to;
      counts[colour] += to - from;
    }
  }
  return counts;
}

std::uint32_t rounded(std::uint32_t colour, std::uint32_t steps) {
  std::uint32_t result = 0;
  for (int shift = 16; shift >= 0; shift -= 8) {
    const std::uint32_t channel = (colour >> shift) & 255;
    result |= ((channel * steps + 127) / 255 * 255 / steps) << shift;
  }
  return result;
}

struct Palette {
  std::vector<std::uint32_t> colours;  // at most 256
  ColourTable places;                  // of every colour of the picture
};

// Keeps the first `exact` colours and rounds the others.
Palette palette_of(const std::vector<ColourTable::Slot>& colours, std::size_t exact, std::uint32_t steps) {
  Palette palette;
  ColourTable known;  // place + 1
  for (std::size_t i = 0; i < colours.size(); ++i) {
    const std::uint32_t shown = i < exact ? colours[i].key : rounded(colours[i].key, steps);
    int& place = known[shown];
    if (place == 0) {
      palette.colours.push_back(shown);
      place = static_cast<int>(palette.colours.size());
    }
    palette.places[colours[i].key] = place - 1;
  }
  return palette;
}

Palette palette_of(const Pixels& pixels) {
  constexpr std::size_t most = 256;
  const auto colours = counted(pixels).sorted();
  if (colours.size() <= most) return palette_of(colours, colours.size(), 255);
  for (const std::uint32_t steps : {15u, 7u, 3u, 1u}) {
    Palette palette = palette_of(colours, most / 4, steps);
    if (palette.colours.size() <= most) return palette;
  }
  assert(false && "64 exact colours and 8 rounded ones always fit");
  return {};
}

// Each row begins with the number of its filter: none.
std::string rows_of(const Pixels& pixels, Palette& palette) {
  const auto row_size = static_cast<std::size_t>(pixels.width) + 1;
  std::string rows(row_size * static_cast<std::size_t>(pixels.height), '\0');
  for (int row = 0; row < pixels.height; ++row) {
    const std::uint32_t* line = pixels.first + static_cast<std::size_t>(row) * pixels.stride;
    char* out = rows.data() + static_cast<std::size_t>(row) * row_size + 1;
    for (int from = 0, to = 0; from < pixels.width; from = to) {
      const std::uint32_t colour = line[from] & colour_bits;
      while (to < pixels.width && (line[to] & colour_bits) == colour) ++to;
      std::fill(out + from, out + to, static_cast<char>(palette.places[colour]));
    }
  }
  return rows;
}

std::string compressed(const std::string& bytes) {
  struct Free {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
  };
  const std::unique_ptr<libdeflate_compressor, Free> compressor(libdeflate_alloc_compressor(6));
  if (!compressor) throw std::runtime_error("cannot make a PNG: out of memory");
  std::string out(libdeflate_zlib_compress_bound(compressor.get(), bytes.size()), '\0');
  out.resize(libdeflate_zlib_compress(compressor.get(), bytes.data(), bytes.size(), out.data(), out.size()));
  assert(!out.empty());
  return out;
}

void append_number(std::string& out, std::uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift);
}

void append_chunk(std::string& out, std::string_view name, std::string_view data) {
  append_number(out, static_cast<std::uint32_t>(data.size()));
  const std::size_t begin = out.size();
  out += name;
  out += data;
  append_number(out, libdeflate_crc32(0, out.data() + begin, out.size() - begin));
}

std::string header(const Pixels& pixels) {
  std::string data;
  append_number(data, static_cast<std::uint32_t>(pixels.width));
  append_number(data, static_cast<std::uint32_t>(pixels.height));
  constexpr char eight_bits_of_palette[] = {8, 3, 0, 0, 0};
  return data.append(eight_bits_of_palette, sizeof eight_bits_of_palette);
}

std::string resolution(std::uint32_t pixels_per_metre) {
  std::string data;
  append_number(data, pixels_per_metre);
  append_number(data, pixels_per_metre);
  data += '\1';
  return data;
}

std::string palette_bytes(const Palette& palette) {
  std::string data;
  for (const std::uint32_t colour : palette.colours)
    for (int shift = 16; shift >= 0; shift -= 8) data += static_cast<char>(colour >> shift);
  return data;
}

}  // namespace

std::string png_file(const Pixels& pixels, std::uint32_t pixels_per_metre) {
  Palette palette = palette_of(pixels);
  std::string out = "\x89PNG\r\n\x1a\n";
  append_chunk(out, "IHDR", header(pixels));
  append_chunk(out, "pHYs", resolution(pixels_per_metre));
  append_chunk(out, "PLTE", palette_bytes(palette));
  append_chunk(out, "IDAT", compressed(rows_of(pixels, palette)));
  append_chunk(out, "IEND", "");
  return out;
}

}  // namespace chart
