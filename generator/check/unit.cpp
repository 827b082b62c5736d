#include <map>

#include "check/each_rule.h"

namespace check {
namespace {

using model::Unit;

const Unit* parent_of(const model::Model& model, const Unit& unit) {
  return unit.parent ? model::find(model.units, unit.parent->id) : nullptr;
}

// "a → b → a", beginning with the id that sorts first, so that a ring is told in one way only.
std::string ring_text(const model::Model& model, const Unit& first) {
  std::string text = first.id;
  const Unit* unit = &first;
  do {
    unit = parent_of(model, *unit);
    text += " → " + unit->id;
  } while (unit != &first);
  return text;
}

// Each unit is walked up from once: `met_from` remembers from where a unit was met first.
void report_rings(const model::Model& model, Diagnostics& diagnostics) {
  std::map<const Unit*, const Unit*> met_from;
  for (const Unit& start : model.units) {
    const Unit* unit = &start;
    while (unit && met_from.try_emplace(unit, &start).second) unit = parent_of(model, *unit);
    if (!unit || met_from[unit] != &start) continue;
    const Unit* first = unit;
    for (const Unit* each = parent_of(model, *unit); each != unit; each = parent_of(model, *each)) {
      if (each->id < first->id) first = each;
    }
    diagnostics.report("units-in-a-ring", first->parent.at, {ring_text(model, *first)});
  }
}

}  // namespace

void unit_tree(const Input& input, Diagnostics& diagnostics) {
  const Unit* top = nullptr;
  for (const Unit& unit : input.model.units) {
    if (unit.parent) continue;
    if (top) diagnostics.report("two-top-units", unit.place, {top->id, unit.id}, {top->place});
    if (!top) top = &unit;
  }
  report_rings(input.model, diagnostics);
}

}  // namespace check
