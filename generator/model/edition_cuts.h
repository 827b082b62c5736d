#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "model/edition.h"
#include "model/left_out_links.h"

// What an edition leaves out, one cut after the other; edition.cpp says in which order. Each changes the
// model and counts what it takes.
namespace model {

// edition_day.cpp: what was not known on the day.
void trim_to_day(Model& model, source::Date day, LeftOut& left_out);

// edition_unit.cpp: places the nearest answer from above in the unit, for duties that it has no answer of its
// own for.
void take_over_responsibilities(Model& model, const std::string& unit);
// What lies outside the unit.
void trim_to_unit(Model& model, const std::string& unit, LeftOut& left_out);

// edition_references.cpp: references to what was left out, and what cannot be without them.
void trim_references(Model& model, LeftOut& left_out);
// Links in Markdown to what was left out.
//   before: what could be linked to when nothing was left out; framework: the one that "duty:6f" means.
void trim_links(Model& model, const LinkNames& before, std::string_view framework, LeftOut& left_out);

// Leaves out the values whose flag is false, and answers how many.
inline std::size_t keep_where(const source::Field& field, void* record, const std::vector<bool>& kept) {
  field.keep(record, kept);
  return static_cast<std::size_t>(std::count(kept.begin(), kept.end(), false));
}

}  // namespace model
