#pragma once

#include <string>

#include "model/model.h"

namespace model {

// What an edition is made for.
struct EditionFor {
  source::Date as_of;
  Classification audience = Classification::internal;
  std::string unit;  // id; empty for the whole organisation
};

// How much was left out; for the log, never for the site.
struct LeftOut {
  std::size_t later = 0;           // facts, events and records dated after the day
  std::size_t above_audience = 0;  // records
  std::size_t outside_unit = 0;    // records and rows
  std::size_t references = 0;      // to what was left out

  bool operator==(const LeftOut&) const = default;
};

// The model seen as of one day, for one audience and one unit. Holds nothing else.
struct Edition {
  Model model;
  EditionFor made_for;
  LeftOut left_out;
};

// Makes the edition. A model without errors gives one without dangling references.
// - Dated after the day: facts, events (a part with a date marked `happens_on`), texts `known_from` a
//   later date, points whose period has not ended, and records that begin later.
// - Above the audience: a record's own classification, else its project's, else internal. Charts of rare
//   events tell the day of a single event and are internal at least. Measures come out with the level and the
//   unit that they have from their projects.
// - Outside the unit: units that are not below it, and what is placed in them. A responsibility that
//   covers the unit from above stays, placed in the unit: it is true there.
// - References to what was left out go too: from lists, from optional fields; a record (or part) that
//   cannot be without one goes as a whole. Of a dated field the day stays without its value, so that the
//   value before it does not seem to hold. Markdown links become their text.
// - Of site.yaml: what is only about checking. Its day and audience are those of the edition.
Edition edition(Model model, EditionFor made_for);

// The first day on which a point of this measure may be shown: the day its period ends.
source::Date visible_from(const Measure& measure, const source::Moment& at);

// How strictly a record must be kept.
Classification classification_of(const Measure& measure, const Model& model);

// The unit and all below it, sorted by id.
std::vector<std::string> subtree(const Model& model, std::string_view unit);

// The newest day on which something happened or began to hold in a record.
std::optional<source::Date> last_update(const source::Table& table, const void* record);

}  // namespace model
