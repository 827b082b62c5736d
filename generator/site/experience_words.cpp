#include "site/experience_words.h"

#include "analysis/figures.h"
#include "site/course_words.h"
#include "site/format.h"
#include "site/heat_table.h"

namespace site {
namespace {

using analysis::ExperienceFigures;
using analysis::ExperienceState;

template <class Word>
std::string word_of(const Rendering& rendering, std::string_view section, Word value) {
  return rendering.word(std::string(section) + "." +
                        std::string(model::words_of(value)[static_cast<std::size_t>(value)]));
}

struct Look {
  std::string_view state;
  std::string_view sign;
};

// Of each state of a change; the last where nobody has written what becomes of it.
constexpr Look looks[] = {{"soon", "◇"}, {"soon", "◐"}, {"done", "●"}, {"declined", "✕"}, {"lacking", "■"}};
constexpr std::string_view state_keys[] = {"planned", "under_way", "done", "declined", "undecided"};

std::size_t state_of(const model::ExperienceChange& change) {
  const auto& state = change.state.latest();
  return state ? static_cast<std::size_t>(*state) : analysis::change_states;
}

// What is done comes first, what nobody has answered last.
constexpr std::size_t told_order[] = {2, 1, 0, 3, 4};

std::string change_list(const Rendering& rendering,
                        const std::array<std::size_t, analysis::change_states + 1>& counts) {
  std::size_t all = 0;
  for (const std::size_t count : counts) all += count;
  std::vector<std::string> parts;
  for (const std::size_t state : told_order) {
    if (counts[state] == 0) continue;
    const std::string word = rendering.word("change_state." + std::string(state_keys[state]));
    parts.push_back(all == 1 ? word
                             : html::whole_number(static_cast<long long>(counts[state]), rendering.language) +
                                   " " + word);
  }
  return list_of(parts, rendering.language);
}

}  // namespace

std::string level_word(const Rendering& rendering, model::ExperienceLevel level) {
  return word_of(rendering, "experience_level", level);
}

std::string method_word(const Rendering& rendering, model::ExperienceMethod method) {
  return word_of(rendering, "experience_method", method);
}

std::string of_word(const Rendering& rendering, model::ExperienceOf of) {
  return word_of(rendering, "experience_of", of);
}

std::string experience_days(const Rendering& rendering, const model::Experience& experience) {
  const source::Language language = rendering.language;
  const source::Date from = *experience.from;
  if (!experience.to) return rendering.word("experience.since", {{"date", long_date(from, language)}});
  return day_span(from, *experience.to, language);
}

std::string answers_text(const Rendering& rendering, const ExperienceFigures& experience) {
  if (experience.state == ExperienceState::collecting) return rendering.word("experience.collecting");
  if (experience.state == ExperienceState::too_few)
    return rendering.word("experience.too_few", {{"n", rendering.material.clearance.smallest_shown()}});
  if (!experience.answers || !experience.answers->value()) return {};
  const std::string answers = rendering.word("experience.answers", {{"n", *experience.answers->value()}});
  if (!experience.response) return answers;
  const std::string counts = counts_text(rendering, *experience.response);
  if (counts.empty()) return answers;
  if (!experience.response->percent) return rendering.word("experience.response", {{"counts", counts}});
  return rendering.word(
      "experience.response_percent",
      {{"counts", counts}, {"percent", percent(*experience.response->percent, 0, rendering.language)}});
}

std::string change_counts(const Rendering& rendering, const analysis::Participation& counted) {
  std::array<std::size_t, analysis::change_states + 1> counts = {};
  std::copy(counted.changes.begin(), counted.changes.end(), counts.begin());
  counts.back() = counted.undecided;
  return change_list(rendering, counts);
}

std::string change_counts(const Rendering& rendering, const ExperienceFigures& experience) {
  std::array<std::size_t, analysis::change_states + 1> counts = {};
  for (const model::ExperienceChange* const change : experience.changes) ++counts[state_of(*change)];
  return change_list(rendering, counts);
}

SaidDid said_did(Rendering& rendering, const model::ExperienceChange& change) {
  const std::size_t state = state_of(change);
  const std::string key(state_keys[state]);
  SaidDid view{.said = rendering.text(change.said),
               .lead = rendering.word("experience.lead_" + key),
               .did = rendering.text(change.did),
               .state = std::string(looks[state].state),
               .sign = std::string(looks[state].sign),
               .project = {}};
  if (change.project) {
    const model::Project* const project = model::find(rendering.model().projects, change.project->id);
    if (project) view.project = rendering.link("project", project->id, rendering.plain(project->title));
  }
  return view;
}

}  // namespace site
