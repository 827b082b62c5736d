#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "site/portfolio.h"

// The lists of measures with what they say: of all, and of each unit with those below it.
namespace site {

// A table has no more rows than this; a longer list goes on in parts, on pages of their own.
inline constexpr std::size_t longest_signal_list = 500;

// Which measures a list shows. Its key is that of its page: "" for all, "unit/home-care" for a unit, with the
// number of a later part behind: "2", "unit/home-care/2".
struct SignalList {
  std::string unit = {};  // empty: all
  std::size_t part = 1;   // from 1

  bool operator==(const SignalList&) const = default;
};
std::string key_of(const SignalList& list);
// Requires a key that key_of() made.
SignalList signal_list_of(std::string_view key);

// The keys of all parts of the whole list and of the lists of units that have measures.
std::vector<std::string> signal_list_keys(const Material& material);

using MeasurePointers = std::vector<const analysis::MeasureFigures*>;

// All measures of the list, of every part: a unit's are its own and those of the units below it.
MeasurePointers listed(const Material& material, const SignalList& list);

// The way to the other parts; none where the list has one.
std::optional<ListParts> list_parts(const Rendering& rendering, const SignalList& list, std::size_t size);

// The units to choose between: from the whole list those of the upper levels, from a unit's list the units
// above it and right below it, with itself.
std::vector<NavigationLink> unit_choice(const Rendering& rendering, const SignalList& list);

}  // namespace site
