#include "site/project_facts.h"

#include <algorithm>

#include "site/duty_words.h"
#include "site/holder.h"
#include "site/progress_view.h"

namespace site {
namespace {

void add(std::vector<ProjectFact>& facts, std::string name, html::Html value,
         std::optional<html::Url> address = {}) {
  if (!value.empty()) facts.push_back({std::move(name), std::move(value), std::move(address), false});
}

// Leaders should see that an aim does not say it.
void add_or_missing(std::vector<ProjectFact>& facts, const Rendering& rendering, std::string_view word,
                    html::Html value) {
  const bool missing = value.empty();
  if (missing) value = html::escaped(rendering.word("project.not_said"));
  facts.push_back({rendering.word(word), std::move(value), {}, missing});
}

html::Html how_much(Rendering& rendering, const model::Aim& aim) {
  if (!aim.target) return {};
  const std::string target = aim_number(rendering, aim, *aim.target);
  if (!aim.baseline) return html::escaped(target);
  return html::escaped(rendering.word("project.aim_from_to",
                                      {{"from", number(*aim.baseline, rendering.language)}, {"to", target}}));
}

html::Html day(const Rendering& rendering, const source::Given<source::Date>& date) {
  return date ? html::escaped(long_date(*date, rendering.language)) : html::Html();
}

}  // namespace

std::vector<ProjectFact> aim_facts(Rendering& rendering, const model::Project& project) {
  std::vector<ProjectFact> facts;
  if (!project.aim) return facts;
  const model::Aim& aim = *project.aim;
  add_or_missing(facts, rendering, "project.how_much", how_much(rendering, aim));
  add_or_missing(facts, rendering, "project.by_when", day(rendering, aim.by));
  add_or_missing(facts, rendering, "project.for_whom", rendering.text(aim.for_whom));
  add(facts, rendering.word("project.where"), rendering.text(aim.where));
  return facts;
}

std::vector<ProjectFact> project_facts(Rendering& rendering, const analysis::ProjectFigures& figures) {
  const model::Project& project = *figures.project;
  std::vector<ProjectFact> facts;
  if (const auto owner = holder(rendering, project.owner)) {
    html::Html name = owner->role;
    if (!owner->unit.empty()) name += html::escaped(", ") + owner->unit;
    add(facts, rendering.word("project.owner"), std::move(name));
  }
  add(facts, rendering.word("project.start"), day(rendering, project.start));
  add(facts, rendering.word("project.expected_end"), day(rendering, project.expected_end.latest()));
  if (project.method) {
    const model::Method* const method = model::find(rendering.model().methods, project.method->id);
    if (method)
      add(facts, rendering.word("project.method"), rendering.text(method->title),
          rendering.address("method", method->id));
  }
  if (!progress_view(rendering, figures)) {
    add(facts, rendering.word("project.own_score"), html::escaped(claimed_progress(rendering, project)));
  }
  if (figures.last_update) {
    add(facts, rendering.word("project.latest_news"),
        html::escaped(long_date(*figures.last_update, rendering.language)));
  }
  return facts;
}

std::vector<StrandView> strand_views(const Rendering& rendering, const model::Project& project) {
  std::vector<StrandView> views;
  if (project.team.empty()) return views;
  for (std::size_t strand = 0; strand < model::strand_words.size(); ++strand) {
    const bool present = std::ranges::any_of(project.team, [&](const model::TeamStrand& member) {
      return member.strand && static_cast<std::size_t>(*member.strand) == strand && member.n.value_or(0) > 0;
    });
    views.push_back({rendering.word("strand." + std::string(model::strand_words[strand])),
                     present ? "✓" : "–",
                     rendering.word(present ? "project.in_team" : "project.not_in_team")});
  }
  return views;
}

std::vector<ServedDuty> served_duties(Rendering& rendering,
                                      const std::vector<source::Given<source::Reference>>& duties) {
  std::vector<ServedDuty> views;
  for (const auto& reference : duties) {
    const model::DutyPlace place =
        reference ? model::find_duty(rendering.model(), reference->id) : model::DutyPlace();
    if (!place) continue;
    views.push_back(
        {duty_name(*place.duty), rendering.text(place.duty->text), rendering.address("duty", reference->id)});
  }
  return views;
}

std::vector<StatusChange> status_changes(const Rendering& rendering, const model::Project& project) {
  std::vector<StatusChange> changes;
  for (const auto& fact : project.status.facts) {
    if (!fact.value) continue;
    changes.push_back({fact.from ? short_date(*fact.from, rendering.language) : std::string(),
                       status_tag(rendering, *fact.value)});
  }
  std::ranges::reverse(changes);
  return changes;
}

}  // namespace site
