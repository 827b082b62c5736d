#include "model/model.h"

#include "model/advice.h"
#include "model/comment.h"
#include "model/culture_survey.h"
#include "model/decision.h"
#include "model/deviation_stat.h"
#include "model/deviation_type.h"
#include "model/document.h"
#include "model/event.h"
#include "model/exercise.h"
#include "model/experience.h"
#include "model/management_review.h"
#include "model/organisation.h"
#include "model/programme.h"
#include "model/resource.h"
#include "model/risk.h"
#include "model/safety_leadership.h"
#include "model/source.h"
#include "model/supervision.h"
#include "model/tag.h"
#include "model/tag_set.h"

namespace model {

Model::Model() = default;
Model::Model(const Model& other) = default;
Model::Model(Model&& other) noexcept = default;
Model& Model::operator=(const Model& other) = default;
Model& Model::operator=(Model&& other) noexcept = default;
Model::~Model() = default;

const Kind* find_kind(std::string_view name) {
  for (const Kind& kind : all_kinds) {
    if (kind.records.key == name) return &kind;
  }
  return nullptr;
}

namespace {

// Lists are sorted by id, so that a kind that only its table knows is searched by halves too.
bool holds(const Kind& kind, const Model& model, std::string_view id) {
  std::size_t low = 0;
  std::size_t high = kind.records.size(&model);
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    void* const record = const_cast<void*>(kind.records.value_of(&model, middle));
    if (*kind.records.record->id(record) < id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == kind.records.size(&model)) return false;
  return *kind.records.record->id(const_cast<void*>(kind.records.value_of(&model, low))) == id;
}

}  // namespace

bool exists(const Model& model, std::string_view kind, std::string_view id) {
  if (kind == "duty") return static_cast<bool>(find_duty(model, id));
  if (kind == "holder") {
    const Holder holder = holder_of(id);
    return find(model.roles, holder.role) && (holder.unit.empty() || find(model.units, holder.unit));
  }
  const Kind* const found = find_kind(kind);
  return found && holds(*found, model, id);
}

DutyPlace find_duty(const Model& model, std::string_view reference) {
  const std::size_t slash = reference.find('/');
  if (slash == std::string_view::npos) return {};
  const Framework* const framework = find(model.frameworks, reference.substr(0, slash));
  if (!framework) return {};
  const std::string_view key = reference.substr(slash + 1);
  for (const Section& section : framework->sections) {
    for (const Duty& duty : section.duties) {
      if (duty.key && *duty.key == key) return {framework, &section, &duty};
    }
  }
  return {};
}

std::string duty_reference(const Framework& framework, const Duty& duty) {
  return framework.id + "/" + duty.key.value_or("");
}

Holder holder_of(std::string_view reference) {
  const std::size_t at = reference.find('@');
  if (at == std::string_view::npos) return {reference, {}};
  return {reference.substr(0, at), reference.substr(at + 1)};
}

std::vector<source::Language> languages(const Site& site) {
  std::vector<source::Language> result;
  for (const auto& language : site.languages) {
    if (language) result.push_back(static_cast<source::Language>(*language));
  }
  if (result.empty()) result.push_back(source::Language::nb);
  return result;
}

}  // namespace model
