#include "model/edition_cuts.h"

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

bool happened_later(const Table& table, const void* record, Date day) {
  for (const Field& field : table.fields) {
    if (!field.marks.happens_on || field.shape != Shape::one) continue;
    if (field.type == Type::moment) {
      // What a period tells is known when it has ended.
      const auto& at = source::leaf<source::Moment>(field.value_of(record, 0));
      if (at && at->time && source::end_of(at->time->period, at->time->first_day) > day) return true;
      continue;
    }
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
    const bool was_given = field->shape != Shape::one || field->type == Type::record ||
                           source::has_value(*field, field->value_of(record, 0));
    const std::size_t gone = keep_where(*field, record, none);
    if (was_given) later += gone;
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
      } else if (field.marks.happens_on && field.type == Type::date) {
        const auto& date = source::leaf<Date>(value);
        kept[index] = !date || *date <= day;
      }
    }
    later += keep_where(field, record, kept);
    // A record whose status only begins later is not there yet; nor is one whose rows all happen later.
    if (field.shape != Shape::one && field.marks.required && size > 0 && field.size(record) == 0)
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

}  // namespace

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

}  // namespace model
