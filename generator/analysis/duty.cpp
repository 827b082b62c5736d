#include "analysis/duty.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/answer.h"
#include "analysis/framework_links.h"

namespace analysis {
namespace {

int depth_of(const model::Model& model, const model::Unit& unit) {
  int depth = 0;
  const model::Unit* here = &unit;
  while (here && here->parent && depth < static_cast<int>(model.units.size())) {
    here = model::find(model.units, here->parent->id);
    ++depth;
  }
  return depth;
}

// Counts each unit for the answer that holds for it.
void count_units(DutyFigures& duty, const model::Model& model) {
  for (const model::Unit& unit : model.units) {
    if (Answer* const answer = const_cast<Answer*>(answer_for(duty, model, unit.id))) {
      ++answer->units_covered;
    } else {
      ++duty.units_without_answer;
    }
  }
}

// The answer that is the worst of those that hold for a unit.
const Answer* worst_for(const std::vector<const DutyFigures*>& duties, const model::Model& model,
                        std::string_view unit) {
  const Answer* worst = nullptr;
  for (const DutyFigures* const duty : duties) {
    const Answer* const answer = answer_for(*duty, model, unit);
    if (answer && (!worst || answer->state < worst->state)) worst = answer;
  }
  return worst;
}

// Of a duty that nobody answers for by itself, but that the same work satisfies as these: it stands as the
// worst of them does, in each unit that answers for one of them.
std::vector<Answer> borrowed(const std::vector<const DutyFigures*>& duties, const model::Model& model) {
  std::vector<Answer> answers;
  for (const DutyFigures* const duty : duties) {
    for (const Answer& each : duty->answers) {
      const bool has_it =
          std::ranges::any_of(answers, [&](const Answer& other) { return other.unit == each.unit; });
      if (has_it) continue;
      answers.push_back(*worst_for(duties, model, each.unit->id));
      answers.back().unit = each.unit;
    }
  }
  return answers;
}

// Only other frameworks than the main one are met through another: the law that a site is ordered by asks for
// an answer of its own.
void lend_answers(std::vector<DutyFigures>& duties, const model::Model& model) {
  const model::Framework* const main = main_framework(model);
  const SatisfiedTogether together = satisfied_together(model);
  std::vector<std::pair<DutyFigures*, std::vector<Answer>>> lent;
  for (DutyFigures& duty : duties) {
    const auto others = together.find(duty.reference);
    if (duty.place.framework == main || !duty.answers.empty() || others == together.end()) continue;
    std::vector<const DutyFigures*> answered;
    for (const DutyFigures& other : duties) {
      if (!other.answers.empty() && std::ranges::count(others->second, other.reference) > 0)
        answered.push_back(&other);
    }
    lent.emplace_back(&duty, borrowed(answered, model));
  }
  for (auto& [duty, answers] : lent) duty->answers = std::move(answers);
}

bool serves(const std::vector<source::Given<source::Reference>>& duties, std::string_view reference) {
  return std::any_of(duties.begin(), duties.end(),
                     [&](const auto& duty) { return duty && duty->id == reference; });
}

}  // namespace

const Answer* answer_for(const DutyFigures& duty, const model::Model& model, std::string_view unit) {
  const model::Unit* here = model::find(model.units, unit);
  for (std::size_t step = 0; here && step <= model.units.size(); ++step) {
    for (const Answer& answer : duty.answers) {
      if (answer.unit == here) return &answer;
    }
    here = here->parent ? model::find(model.units, here->parent->id) : nullptr;
  }
  return nullptr;
}

std::vector<DutyFigures> duties(const model::Edition& edition) {
  const model::Model& model = edition.model;
  std::vector<DutyFigures> result;
  std::map<std::string_view, std::size_t> positions;
  for (const model::Framework& framework : model.frameworks) {
    for (const model::Section& section : framework.sections) {
      for (const model::Duty& duty : section.duties) {
        result.push_back(
            {.reference = model::duty_reference(framework, duty), .place = {&framework, &section, &duty}});
      }
    }
  }
  for (std::size_t index = 0; index < result.size(); ++index) positions[result[index].reference] = index;
  for (const model::Responsibility& responsibility : model.responsibilities) {
    const model::Unit* const unit =
        responsibility.unit ? model::find(model.units, responsibility.unit->id) : nullptr;
    const auto duty = responsibility.duty ? positions.find(responsibility.duty->id) : positions.end();
    if (!unit || duty == positions.end()) continue;
    result[duty->second].answers.push_back(answer_on(responsibility, *unit, edition.made_for.as_of));
  }
  lend_answers(result, model);
  for (DutyFigures& duty : result) {
    std::ranges::stable_sort(duty.answers, {},
                             [&](const Answer& answer) { return depth_of(model, *answer.unit); });
    if (!duty.answers.empty()) duty.state = duty.answers.front().state;
    count_units(duty, model);
  }
  for (const model::Project& project : model.projects) {
    for (const auto& reference : project.duties) {
      const auto duty = reference ? positions.find(reference->id) : positions.end();
      if (duty != positions.end()) result[duty->second].projects.push_back(&project);
    }
  }
  for (const model::Measure& measure : model.measures) {
    for (DutyFigures& duty : result) {
      const model::Project* const project =
          measure.project ? model::find(model.projects, measure.project->id) : nullptr;
      if (serves(measure.duties, duty.reference) ||
          (project && measure.duties.empty() && serves(project->duties, duty.reference))) {
        duty.measures.push_back(&measure);
      }
    }
  }
  return result;
}

}  // namespace analysis
