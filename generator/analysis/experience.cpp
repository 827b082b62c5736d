#include "analysis/experience.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string_view>

namespace analysis {
namespace {

// Answers one by one, so that a few are somebody.
bool counts_people(model::ExperienceMethod method) {
  using model::ExperienceMethod;
  return method == ExperienceMethod::survey || method == ExperienceMethod::interview ||
         method == ExperienceMethod::feedback_form;
}

ExperienceState state_of(const model::Experience& experience, source::Date as_of, int smallest_shown) {
  if (experience.to && *experience.to > as_of) return ExperienceState::collecting;
  return may_show(experience, smallest_shown) ? ExperienceState::told : ExperienceState::too_few;
}

ExperienceFigures figures_of(const model::Experience& experience, source::Date as_of,
                             const Clearance& clearance) {
  ExperienceFigures figures{.experience = &experience,
                            .state = state_of(experience, as_of, clearance.smallest_shown()),
                            .newest = experience.to ? *experience.to : *experience.from,
                            .answers = {},
                            .response = {},
                            .changes = {}};
  if (figures.state == ExperienceState::collecting) {
    figures.newest = *experience.from;
    return figures;
  }
  if (experience.answers) figures.answers = clearance.count(*experience.answers);
  if (experience.answers && experience.invited)
    figures.response = clearance.share(*experience.answers, *experience.invited);
  if (figures.state != ExperienceState::told) return figures;
  for (const model::ExperienceChange& change : experience.changes) figures.changes.push_back(&change);
  return figures;
}

void add_changes(Participation& result, const ExperienceFigures& figures) {
  for (const model::ExperienceChange* const change : figures.changes) {
    if (const auto& state = change->state.latest())
      ++result.changes[static_cast<std::size_t>(*state)];
    else
      ++result.undecided;
  }
}

UnitHeard heard_in(const model::Unit& unit, const std::vector<const ExperienceFigures*>& newest_first,
                   source::Date as_of) {
  UnitHeard heard{.unit = &unit};
  for (const ExperienceFigures* const each : newest_first) {
    if (!each->experience->unit || each->experience->unit->id != unit.id) continue;
    LevelHeard& level = heard.levels[static_cast<std::size_t>(*each->experience->level)];
    level.experiences.push_back(each);
    level.newest = std::max(level.newest.value_or(each->newest), each->newest);
  }
  for (LevelHeard& level : heard.levels)
    level.stale = level.newest && source::days_between(*level.newest, as_of) > heard_within_days;
  return heard;
}

}  // namespace

bool may_show(const model::Experience& experience, int smallest_shown) {
  if (experience.answers) return *experience.answers >= smallest_shown;
  return experience.method && !counts_people(*experience.method);
}

bool may_dump(const model::Experience& experience, const Clearance& clearance) {
  if (!may_show(experience, clearance.smallest_shown())) return false;
  if (!experience.invited) return true;
  return clearance.share(experience.answers.value_or(0), *experience.invited).whole.value().has_value();
}

std::vector<ExperienceFigures> experiences(const model::Edition& edition, const Clearance& clearance) {
  std::vector<ExperienceFigures> result;
  for (const model::Experience& each : edition.model.experiences)
    result.push_back(figures_of(each, edition.made_for.as_of, clearance));
  return result;
}

Voices voices_of(const model::Experience& experience) {
  return *experience.of == model::ExperienceOf::employees ? Voices::employees : Voices::users_and_relatives;
}

std::size_t Participation::all_changes() const {
  return std::accumulate(changes.begin(), changes.end(), undecided);
}

std::size_t Participation::stale_levels() const {
  std::size_t stale = 0;
  for (const UnitHeard& unit : units)
    stale += static_cast<std::size_t>(std::ranges::count(unit.levels, true, &LevelHeard::stale));
  return stale;
}

Participation participation(const model::Edition& edition, const std::vector<ExperienceFigures>& experiences,
                            Voices voices) {
  Participation result;
  for (const ExperienceFigures& each : experiences) {
    if (voices_of(*each.experience) == voices) result.experiences.push_back(&each);
  }
  std::ranges::stable_sort(result.experiences, std::greater(), &ExperienceFigures::newest);
  std::set<std::string_view> heard;
  for (const ExperienceFigures* const each : result.experiences) {
    const model::Experience& experience = *each->experience;
    ++result
          .counts[static_cast<std::size_t>(*experience.level)][static_cast<std::size_t>(*experience.method)];
    if (experience.unit) heard.insert(experience.unit->id);
    result.too_few += each->state == ExperienceState::too_few ? 1 : 0;
    result.collecting += each->state == ExperienceState::collecting ? 1 : 0;
    add_changes(result, *each);
  }
  std::set<std::string_view> above;
  for (const model::Unit& unit : edition.model.units) {
    if (unit.parent) above.insert(unit.parent->id);
  }
  for (const model::Unit& unit : edition.model.units) {
    if (heard.contains(unit.id))
      result.units.push_back(heard_in(unit, result.experiences, edition.made_for.as_of));
    else if (!above.contains(unit.id))
      result.unheard.push_back(&unit);
  }
  return result;
}

}  // namespace analysis
