#include "model/edition.h"

#include <set>

#include "model/left_out_links.h"
#include "source/visit.h"

namespace model {
namespace {

using source::Date;
using source::Field;
using source::Shape;
using source::Table;
using source::Type;

const source::Given<Date>* date_field(const Table& table, const void* record, std::string_view key) {
  const Field* const field = table.find(key);
  return field ? &source::leaf<Date>(field->value_of(record, 0)) : nullptr;
}

std::size_t keep_where(const Field& field, void* record, const std::vector<bool>& kept) {
  field.keep(record, kept);
  return static_cast<std::size_t>(std::count(kept.begin(), kept.end(), false));
}

// ---- What follows from other records, settled while all of them are there ----

// A measure is where its project is and as sensitive, unless it says otherwise: also where the project itself
// is left out.
void settle_what_is_inherited(Model& model) {
  for (Measure& measure : model.measures) {
    measure.classification.value = classification_of(measure, model);
    const Project* const project = measure.project ? find(model.projects, measure.project->id) : nullptr;
    if (project && !measure.unit) measure.unit = project->unit;
  }
}

// ---- By day ----

bool happened_later(const Table& table, const void* record, Date day) {
  for (const Field& field : table.fields) {
    if (!field.marks.happens_on || field.shape != Shape::one) continue;
    const auto& date = source::leaf<Date>(field.value_of(record, 0));
    if (date && *date > day) return true;
  }
  return false;
}

// Leaves out what was not known on the day; answers whether the record itself was.
bool trim_to_day(const Table& table, void* record, Date day, std::size_t& later) {
  if (happened_later(table, record, day)) return false;
  std::vector<const Field*> not_yet_known;
  for (const Field& field : table.fields) {
    if (field.marks.known_from.empty()) continue;
    const auto* const date = date_field(table, record, field.marks.known_from);
    if (date && *date && **date > day) not_yet_known.push_back(&field);
  }
  for (const Field* const field : not_yet_known) {
    const std::vector<bool> none(field->size(record), false);
    later += keep_where(*field, record, none);
  }
  for (const Field& field : table.fields) {
    const std::size_t size = field.size(record);
    std::vector<bool> kept(size, true);
    for (std::size_t index = 0; index < size; ++index) {
      void* const value = field.value(record, index);
      if (field.shape == Shape::dated) {
        const auto& from = *field.from(record, index);
        kept[index] = !from || *from <= day;
      } else if (field.type == Type::record) {
        kept[index] = trim_to_day(*field.record, value, day, later);
      } else if (field.marks.happens_on) {
        const auto& date = source::leaf<Date>(value);
        kept[index] = !date || *date <= day;
      }
    }
    later += keep_where(field, record, kept);
    // A record whose status only begins later is not there yet.
    if (field.shape == Shape::dated && field.marks.required && size > 0 && field.size(record) == 0)
      return false;
  }
  return true;
}

bool begins_later(const source::Given<source::Moment>& at, Date day) {
  return at && at->time && at->time->first_day > day;
}

// Points, phases, exclusions and notes are placed by moments, whose length the measure knows. On other axes
// than that of dates "2030" is a number or a name.
void trim_series(Measure& measure, Date day, std::size_t& later) {
  if (measure.axis.value_or(Axis::date) != Axis::date) return;
  later += std::erase_if(measure.points, [&](const Point& point) {
    return point.at && point.at->time && visible_from(measure, *point.at) > day;
  });
  later += std::erase_if(measure.phases, [&](const Phase& phase) { return begins_later(phase.from, day); });
  later += std::erase_if(measure.exclude,
                         [&](const Exclusion& exclusion) { return begins_later(exclusion.at, day); });
  later += std::erase_if(measure.notes, [&](const Note& note) { return begins_later(note.at, day); });
}

void trim_to_day(Model& model, Date day, LeftOut& left_out) {
  for (const Kind& kind : all_kinds) {
    std::vector<bool> kept(kind.records.size(&model));
    for (std::size_t index = 0; index < kept.size(); ++index) {
      kept[index] = trim_to_day(*kind.records.record, kind.records.value(&model, index), day, left_out.later);
    }
    left_out.later += keep_where(kind.records, &model, kept);
  }
  for (Measure& measure : model.measures) trim_series(measure, day, left_out.later);
}

// ---- By audience ----

void trim_to_audience(Model& model, Classification audience, LeftOut& left_out) {
  for (const Kind& kind : all_kinds) {
    const Field* const own = kind.records.record->find("classification");
    std::vector<bool> kept(kind.records.size(&model));
    for (std::size_t index = 0; index < kept.size(); ++index) {
      const void* const record = kind.records.value_of(&model, index);
      kept[index] =
          (own ? source::leaf<Classification>(own->value_of(record, 0)).value_or(Classification::internal)
               : Classification::internal) <= audience;
    }
    left_out.above_audience += keep_where(kind.records, &model, kept);
  }
}

// ---- By unit ----

std::vector<std::string> ancestors(const Model& model, std::string_view unit) {
  std::vector<std::string> result;
  const Unit* here = find(model.units, unit);
  while (here && here->parent && result.size() <= model.units.size()) {
    result.push_back(here->parent->id);
    here = find(model.units, here->parent->id);
  }
  return result;
}

// Places the nearest answer from above in the unit, for duties that it has no answer of its own for.
void take_over_responsibilities(Model& model, const std::string& unit) {
  std::set<std::string, std::less<>> answered;
  const auto placed_in = [](const Responsibility& responsibility, std::string_view id) {
    return responsibility.unit && responsibility.unit->id == id;
  };
  for (const Responsibility& responsibility : model.responsibilities) {
    if (placed_in(responsibility, unit) && responsibility.duty) answered.insert(responsibility.duty->id);
  }
  for (const std::string& above : ancestors(model, unit)) {
    for (Responsibility& responsibility : model.responsibilities) {
      if (!placed_in(responsibility, above) || !responsibility.duty) continue;
      if (answered.insert(responsibility.duty->id).second) responsibility.unit.value->id = unit;
    }
  }
}

bool is_inside(const Table& table, const void* record, const std::vector<std::string>& units) {
  for (const Field& field : table.fields) {
    if (!field.marks.places_in_unit) continue;
    const auto& reference = source::leaf<source::Reference>(field.value_of(record, 0));
    if (reference && !std::binary_search(units.begin(), units.end(), reference->id)) return false;
  }
  return true;
}

void trim_rows_to_units(const Table& table, void* record, const std::vector<std::string>& units,
                        std::size_t& outside) {
  for (const Field& field : table.fields) {
    if (field.type != Type::record) continue;
    std::vector<bool> kept(field.size(record));
    for (std::size_t index = 0; index < kept.size(); ++index) {
      void* const value = field.value(record, index);
      kept[index] = is_inside(*field.record, value, units);
      if (kept[index]) trim_rows_to_units(*field.record, value, units, outside);
    }
    outside += keep_where(field, record, kept);
  }
}

void trim_to_unit(Model& model, const std::string& unit, LeftOut& left_out) {
  const std::vector<std::string> units = subtree(model, unit);
  for (const Kind& kind : all_kinds) {
    const bool is_unit = kind.records.key == "unit";
    std::vector<bool> kept(kind.records.size(&model));
    for (std::size_t index = 0; index < kept.size(); ++index) {
      void* const record = kind.records.value(&model, index);
      const std::string& id = *kind.records.record->id(record);
      kept[index] = is_unit ? std::binary_search(units.begin(), units.end(), id)
                            : is_inside(*kind.records.record, record, units);
      if (kept[index] && !is_unit)
        trim_rows_to_units(*kind.records.record, record, units, left_out.outside_unit);
    }
    left_out.outside_unit += keep_where(kind.records, &model, kept);
  }
}

// ---- References to what was left out ----

bool leads_somewhere(const Model& model, const Field& field, source::Given<source::Reference>& reference) {
  if (!reference || exists(model, field.marks.refers_to, reference->id)) return true;
  if (field.marks.refers_to != "holder") return false;
  const Holder holder = holder_of(reference->id);
  if (!find(model.roles, holder.role)) return false;
  reference.value->id = std::string(holder.role);  // the role is there, its unit is not
  return true;
}

// Of a dated field the day stays, without its value: else the value before it would seem to hold still.
std::size_t empty_where(const Field& field, void* record, const std::vector<bool>& kept) {
  for (std::size_t index = 0; index < kept.size(); ++index) {
    if (!kept[index]) source::leaf<source::Reference>(field.value(record, index)) = {};
  }
  return static_cast<std::size_t>(std::count(kept.begin(), kept.end(), false));
}

// Answers whether the record can stay.
bool trim_references(const Model& model, const Table& table, void* record, std::size_t& references) {
  bool stays = true;
  for (const Field& field : table.fields) {
    if (field.type != Type::record && field.type != Type::reference) continue;
    std::vector<bool> kept(field.size(record), true);
    for (std::size_t index = 0; index < kept.size(); ++index) {
      void* const value = field.value(record, index);
      kept[index] = field.type == Type::record
                        ? trim_references(model, *field.record, value, references)
                        : leads_somewhere(model, field, source::leaf<source::Reference>(value));
    }
    if (field.shape == Shape::dated) {
      references += empty_where(field, record, kept);
      continue;
    }
    const std::size_t gone = keep_where(field, record, kept);
    references += gone;
    // What is placed in a unit goes with it, also where it need not be placed in one.
    const bool needed = field.marks.required || (field.marks.places_in_unit && &table != &Unit::table);
    if (gone > 0 && needed && (field.shape == Shape::one || field.size(record) == 0)) stays = false;
  }
  return stays;
}

// The framework that "duty:6f" means.
std::string framework_of_links(const Model& model) {
  if (model.site.main_framework) return model.site.main_framework->id;
  return model.frameworks.empty() ? std::string() : model.frameworks.front().id;
}

// before: what could be linked to when nothing was left out.
void trim_links(Model& model, const LinkNames& before, std::string_view framework, std::size_t& references) {
  LinkNames left_out = before;
  for (const std::string& name : link_names(model)) left_out.erase(name);
  if (left_out.empty()) return;
  for (const Kind& kind : all_kinds) {
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      source::for_each_leaf(
          *kind.records.record, kind.records.value(&model, index), [&](const Field& field, void* value) {
            if (field.type != Type::markdown) return;
            auto& markdown = source::leaf<source::Markdown>(value);
            if (!markdown) return;
            for (auto& version : markdown.value->versions)
              version.text = without_links_to(left_out, framework, version.text, references);
          });
    }
  }
}

// A record that goes may leave others without a reference, so until nothing changes.
void trim_references(Model& model, LeftOut& left_out) {
  for (bool changed = true; changed;) {
    changed = false;
    for (const Kind& kind : all_kinds) {
      std::vector<bool> kept(kind.records.size(&model));
      for (std::size_t index = 0; index < kept.size(); ++index) {
        kept[index] = trim_references(model, *kind.records.record, kind.records.value(&model, index),
                                      left_out.references);
      }
      if (keep_where(kind.records, &model, kept) > 0) changed = true;
    }
  }
  source::Given<source::Reference>& main = model.site.main_framework;
  if (main && !find(model.frameworks, main->id)) main = {};
}

// The site as it was made: excuses name files and reasons that only checking is about.
void trim_site(Site& site, const EditionFor& made_for) {
  site.as_of.value = made_for.as_of;
  site.audience.value = made_for.audience;
  site.rules.clear();
  site.excuses.clear();
}

}  // namespace

source::Date visible_from(const Measure& measure, const source::Moment& at) {
  const source::Period own = at.time->period;
  const source::Period period = measure.period ? *measure.period
                                : own != source::Period::day
                                    ? own
                                    : measure.frequency.value_or(source::Period::day);
  return source::end_of(period, at.time->first_day);
}

Classification classification_of(const Measure& measure, const Model& model) {
  const bool rare_events =
      measure.chart && (*measure.chart == ChartKind::g || *measure.chart == ChartKind::t);
  const Classification least = rare_events ? Classification::internal : Classification::open;
  if (measure.classification) return std::max(least, *measure.classification);
  const Project* const project = measure.project ? find(model.projects, measure.project->id) : nullptr;
  const Classification inherited =
      project ? project->classification.value_or(Classification::internal) : Classification::internal;
  return std::max(least, inherited);
}

std::vector<std::string> subtree(const Model& model, std::string_view unit) {
  std::set<std::string, std::less<>> inside;
  if (find(model.units, unit)) inside.emplace(unit);
  for (std::size_t before = 0; before != inside.size();) {
    before = inside.size();
    for (const Unit& each : model.units) {
      if (each.parent && inside.contains(each.parent->id)) inside.insert(each.id);
    }
  }
  return {inside.begin(), inside.end()};
}

std::optional<Date> last_update(const Table& table, const void* record) {
  std::optional<Date> newest;
  const auto consider = [&](const source::Given<Date>& date) {
    if (date && (!newest || *date > *newest)) newest = *date;
  };
  for (const Field& field : table.fields) {
    for (std::size_t index = 0; index < field.size(record); ++index) {
      if (field.shape == Shape::dated) {
        consider(*field.from(const_cast<void*>(record), index));
      } else if (field.type == Type::record) {
        const auto inner = last_update(*field.record, field.value_of(record, index));
        if (inner && (!newest || *inner > *newest)) newest = inner;
      } else if (field.type == Type::date &&
                 (field.marks.happens_on || field.marks.known_from == field.key)) {
        consider(source::leaf<Date>(field.value_of(record, index)));
      }
    }
  }
  return newest;
}

Edition edition(Model model, EditionFor made_for) {
  Edition result{std::move(model), std::move(made_for), {}};
  Model& shown = result.model;
  const std::string& unit = result.made_for.unit;
  const LinkNames before = link_names(shown);
  const std::string framework = framework_of_links(shown);
  settle_what_is_inherited(shown);
  trim_to_day(shown, result.made_for.as_of, result.left_out);
  // What covers the unit comes before the audience: else an answer from further up would seem to hold where
  // the nearest one may not be shown.
  if (!unit.empty()) take_over_responsibilities(shown, unit);
  trim_to_audience(shown, result.made_for.audience, result.left_out);
  if (!unit.empty()) trim_to_unit(shown, unit, result.left_out);
  trim_references(shown, result.left_out);
  trim_links(shown, before, framework, result.left_out.references);
  trim_site(shown.site, result.made_for);
  return result;
}

}  // namespace model
