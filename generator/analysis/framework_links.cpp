#include "analysis/framework_links.h"

#include <algorithm>
#include <utility>

namespace analysis {
namespace {

template <class Use>
void for_each_duty(const model::Model& model, const Use& use) {
  for (const model::Framework& framework : model.frameworks) {
    for (const model::Section& section : framework.sections) {
      for (const model::Duty& duty : section.duties) use(framework, duty);
    }
  }
}

bool names(const std::vector<source::Given<source::Reference>>& references, std::string_view id) {
  return std::ranges::any_of(references, [&](const auto& each) { return each && each->id == id; });
}

MetBy met_by(const DutyFigures& duty) {
  if (duty.answers.empty() || duty.state == DutyState::hole) return MetBy::nobody;
  return is_borrowed(duty.answers.front(), duty) ? MetBy::through : MetBy::own;
}

std::vector<SharedEvidence> evidence_of(const std::vector<const DutyFigures*>& duties,
                                        const model::Model& model) {
  std::vector<SharedEvidence> result;
  for (const DutyFigures* const duty : duties) {
    if (!duty->answers.empty()) {
      for (const model::Evidence& evidence : duty->answers.front().responsibility->evidence)
        result.push_back({.duty = duty, .evidence = &evidence, .document = nullptr});
    }
    for (const model::Document& document : model.documents) {
      if (names(document.duties, duty->reference))
        result.push_back({.duty = duty, .evidence = nullptr, .document = &document});
    }
  }
  return result;
}

LinkedDuty linked(const FrameworkLinks& links, const DutyFigures& duty, const model::Model& model) {
  LinkedDuty result{.duty = &duty, .met = met_by(duty), .with = {}, .evidence = {}};
  for (const DutyFigures* const other : links.together_with(duty.reference)) {
    if (other->place.framework == links.main) result.with.push_back(other);
  }
  std::vector<const DutyFigures*> shown_by = result.with;
  if (result.met == MetBy::own) shown_by.insert(shown_by.begin(), &duty);
  result.evidence = evidence_of(shown_by, model);
  return result;
}

void count(LinkedFramework& framework, MetBy met) {
  std::size_t* const counts[] = {&framework.nobody, &framework.through, &framework.own};
  ++*counts[static_cast<std::size_t>(met)];
}

}  // namespace

const model::Framework* main_framework(const model::Model& model) {
  const auto& main = model.site.main_framework;
  if (const auto* const found = main ? model::find(model.frameworks, main->id) : nullptr) return found;
  return model.frameworks.empty() ? nullptr : &model.frameworks.front();
}

SatisfiedTogether satisfied_together(const model::Model& model) {
  std::vector<std::string> order;
  SatisfiedTogether result;
  for_each_duty(model, [&](const model::Framework& framework, const model::Duty& duty) {
    order.push_back(model::duty_reference(framework, duty));
    for (const auto& other : duty.also_satisfies) {
      if (!other || !model::find_duty(model, other->id)) continue;
      result[order.back()].push_back(other->id);
      result[other->id].push_back(order.back());
    }
  });
  for (auto& [reference, others] : result) {
    std::ranges::sort(others, {}, [&](const std::string& other) { return std::ranges::find(order, other); });
    const auto twice = std::ranges::unique(others);
    others.erase(twice.begin(), twice.end());
  }
  return result;
}

bool is_borrowed(const Answer& answer, const DutyFigures& duty) {
  return !answer.responsibility->duty || answer.responsibility->duty->id != duty.reference;
}

const std::vector<const DutyFigures*>& FrameworkLinks::together_with(std::string_view reference) const {
  static const std::vector<const DutyFigures*> none;
  const auto found = together.find(reference);
  return found == together.end() ? none : found->second;
}

const LinkedDuty* FrameworkLinks::find(std::string_view reference) const {
  for (const LinkedFramework& framework : others) {
    for (const LinkedDuty& duty : framework.duties) {
      if (duty.duty->reference == reference) return &duty;
    }
  }
  return nullptr;
}

std::unique_ptr<FrameworkLinks> framework_links(const model::Edition& edition,
                                                const std::vector<DutyFigures>& duties) {
  const model::Model& model = edition.model;
  if (model.frameworks.size() < 2) return nullptr;
  auto links = std::make_unique<FrameworkLinks>();
  links->main = main_framework(model);
  for (const auto& [reference, others] : satisfied_together(model)) {
    for (const std::string& other : others)
      links->together[reference].push_back(&*std::ranges::find(duties, other, &DutyFigures::reference));
  }
  for (const DutyFigures& duty : duties) {
    if (duty.place.framework == links->main) {
      links->duties.push_back(&duty);
      continue;
    }
    if (links->others.empty() || links->others.back().framework != duty.place.framework)
      links->others.push_back({.framework = duty.place.framework, .duties = {}});
    links->others.back().duties.push_back(linked(*links, duty, model));
    count(links->others.back(), links->others.back().duties.back().met);
  }
  return links;
}

}  // namespace analysis
