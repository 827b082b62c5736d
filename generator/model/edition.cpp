#include "model/edition.h"

#include <set>

#include "model/comment.h"
#include "model/edition_cuts.h"

namespace model {
namespace {

using source::Date;
using source::Field;
using source::Shape;
using source::Table;
using source::Type;

// A comment is where what it is about is, and never less sensitive: also where that itself is left out.
void settle_comment(Comment& comment, const Model& model) {
  const Measure* const measure = comment.measure ? find(model.measures, comment.measure->id) : nullptr;
  const Project* const project = comment.project ? find(model.projects, comment.project->id) : nullptr;
  Classification least = Classification::open;
  if (measure) least = std::max(least, classification_of(*measure, model));
  if (project) least = std::max(least, project->classification.value_or(Classification::internal));
  const Classification usual = measure || project ? least : Classification::internal;
  comment.classification.value = std::max(least, comment.classification.value_or(usual));
  if (measure && !comment.unit) comment.unit = measure->unit;
  if (project && !comment.unit) comment.unit = project->unit;
}

// A measure is where its project is and as sensitive, unless it says otherwise: also where the project itself
// is left out.
void settle_what_is_inherited(Model& model) {
  for (Measure& measure : model.measures) {
    measure.classification.value = classification_of(measure, model);
    const Project* const project = measure.project ? find(model.projects, measure.project->id) : nullptr;
    if (project && !measure.unit) measure.unit = project->unit;
  }
  for (Comment& comment : model.comments) settle_comment(comment, model);
}

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

// The framework that "duty:6f" means.
std::string framework_of_links(const Model& model) {
  if (model.site.main_framework) return model.site.main_framework->id;
  return model.frameworks.empty() ? std::string() : model.frameworks.front().id;
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
      } else if (field.type == Type::moment && field.marks.happens_on) {
        const auto& at = source::leaf<source::Moment>(field.value_of(record, index));
        if (at && at->time) consider({source::end_of(at->time->period, at->time->first_day), at.at});
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
  trim_links(shown, before, framework, result.left_out);
  trim_site(shown.site, result.made_for);
  return result;
}

}  // namespace model
