#include "site/signal_list.h"

#include <algorithm>
#include <charconv>

namespace site {
namespace {

using analysis::UnitFigures;

constexpr std::string_view of_unit = "unit/";
// Of a tree with more units than this, the whole list leads to the upper levels alone; each unit's list leads
// on to those below it.
constexpr std::size_t most_unit_links = 40;

std::size_t parts_of(std::size_t size) {
  return std::max<std::size_t>(1, (size + longest_signal_list - 1) / longest_signal_list);
}

std::optional<std::size_t> whole_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool all = error == std::errc() && end == text.data() + text.size();
  return all ? std::optional(number) : std::nullopt;
}

void add_keys(std::vector<std::string>& keys, SignalList list, std::size_t size) {
  for (list.part = 1; list.part <= parts_of(size); ++list.part) keys.push_back(key_of(list));
}

void add_measures(MeasurePointers& measures, const std::vector<UnitFigures>& units, const UnitFigures& unit) {
  measures.insert(measures.end(), unit.measures.begin(), unit.measures.end());
  for (const std::size_t below : unit.below) add_measures(measures, units, units[below]);
}

void add_link(std::vector<NavigationLink>& links, const Rendering& rendering, const SignalList& list,
              const UnitFigures& unit) {
  const auto address = rendering.address("measures", key_of({.unit = unit.unit->id}));
  if (!address) return;
  links.push_back({*address, text_in(unit.unit->title, rendering.language), unit.unit->id == list.unit});
}

std::vector<NavigationLink> upper_units(const Rendering& rendering) {
  const auto& units = rendering.material.figures.units;
  std::vector<std::size_t> level;
  for (std::size_t place = 0; place < units.size(); ++place) {
    if (!units[place].parent) level.push_back(place);
  }
  std::vector<NavigationLink> links;
  while (!level.empty() && (links.empty() || links.size() + level.size() <= most_unit_links)) {
    std::vector<std::size_t> next;
    for (const std::size_t place : units_by_title(rendering, level)) {
      add_link(links, rendering, {}, units[place]);
      next.insert(next.end(), units[place].below.begin(), units[place].below.end());
    }
    level = std::move(next);
  }
  return links;
}

}  // namespace

std::string key_of(const SignalList& list) {
  std::string key = list.unit.empty() ? std::string() : std::string(of_unit) + list.unit;
  if (list.part > 1) key += (key.empty() ? "" : "/") + std::to_string(list.part);
  return key;
}

SignalList signal_list_of(std::string_view key) {
  if (!key.starts_with(of_unit)) return {.part = whole_number(key).value_or(1)};
  key.remove_prefix(of_unit.size());
  const std::size_t slash = std::min(key.find('/'), key.size());
  SignalList list{.unit = std::string(key.substr(0, slash))};
  if (slash < key.size()) list.part = whole_number(key.substr(slash + 1)).value_or(1);
  return list;
}

std::vector<std::string> signal_list_keys(const Material& material) {
  std::vector<std::string> keys;
  add_keys(keys, {}, material.figures.measures.size());
  for (const UnitFigures& unit : material.figures.units) {
    if (unit.totals.measures > 0) add_keys(keys, {.unit = unit.unit->id}, unit.totals.measures);
  }
  return keys;
}

MeasurePointers listed(const Material& material, const SignalList& list) {
  MeasurePointers measures;
  if (list.unit.empty()) {
    for (const analysis::MeasureFigures& figures : material.figures.measures) measures.push_back(&figures);
  } else {
    add_measures(measures, material.figures.units,
                 *analysis::find_unit(material.figures, material.model(), list.unit));
  }
  return measures;
}

std::optional<ListParts> list_parts(const Rendering& rendering, const SignalList& list, std::size_t size) {
  const std::size_t parts = parts_of(size);
  if (parts == 1) return std::nullopt;
  const auto address = [&](std::size_t part) {
    return rendering.address("measures", key_of({.unit = list.unit, .part = part}));
  };
  ListParts result{rendering.word("portfolio.part", {{"part", list.part}, {"parts", parts}}), {}, {}};
  if (list.part > 1) result.previous = address(list.part - 1);
  if (list.part < parts) result.next = address(list.part + 1);
  return result;
}

std::vector<NavigationLink> unit_choice(const Rendering& rendering, const SignalList& list) {
  if (list.unit.empty()) return upper_units(rendering);
  const auto& figures = rendering.material.figures;
  std::vector<const UnitFigures*> line{analysis::find_unit(figures, rendering.model(), list.unit)};
  while (line.back()->parent) line.push_back(&figures.units[*line.back()->parent]);
  std::vector<NavigationLink> links;
  for (auto above = line.rbegin(); above != line.rend(); ++above) add_link(links, rendering, list, **above);
  for (const std::size_t below : units_by_title(rendering, line.front()->below))
    add_link(links, rendering, list, figures.units[below]);
  return links;
}

}  // namespace site
