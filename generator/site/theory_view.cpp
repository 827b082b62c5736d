#include "site/theory_view.h"

#include <algorithm>

#include "chart/force_field.h"
#include "chart/triad_chart.h"
#include "site/theory_words.h"

namespace site {
namespace {

using analysis::Forces;
using analysis::Readiness;
using analysis::ReadinessSide;
using analysis::TheoryFigures;

constexpr std::array sides{ReadinessSide::will, ReadinessSide::ideas, ReadinessSide::execution};

// --- Lenses ---

LensesView lenses_view(Rendering& rendering, const TheoryFigures& theory) {
  LensesView view;
  const std::string missing = missing_lenses(rendering, theory);
  view.sentence = missing.empty() ? rendering.word("lens.all_answered")
                                  : rendering.word("lens.some_answered",
                                                   {{"n", theory.lenses_answered}, {"missing", missing}});
  for (std::size_t lens = 0; lens < theory.lenses.size(); ++lens) {
    const std::string word(analysis::lens_words[lens]);
    view.lenses.push_back({capitalised(lens_name(rendering, lens)), rendering.word("lens." + word + "_asks"),
                           theory.lenses[lens] ? rendering.text(*theory.lenses[lens]) : html::Html()});
  }
  return view;
}

// --- Will, ideas, execution ---

std::string level(const Rendering& rendering, int value) {
  return html::whole_number(value, rendering.language);
}

chart::TriadAxis axis_of(const Rendering& rendering, const Readiness& readiness, ReadinessSide side) {
  const int latest = analysis::level_of(readiness.latest(), side);
  chart::TriadAxis axis{.name = capitalised(side_name(rendering, side)),
                        .latest = static_cast<double>(latest),
                        .value = level(rendering, latest)};
  if (readiness.first()) {
    const int first = analysis::level_of(*readiness.first(), side);
    axis.first = first;
    axis.value = rendering.word("readiness.now_and_first", {{"n", latest}, {"first", first}});
  }
  if (std::ranges::find(readiness.weakest, side) != readiness.weakest.end()) {
    axis.remark = rendering.word("readiness.weakest_mark");
  }
  return axis;
}

chart::TriadChart triad_of(const Rendering& rendering, const Readiness& readiness) {
  const auto day = [&](const model::ReadinessTriad& triad) {
    return long_date(*triad.date, rendering.language);
  };
  chart::TriadChart triad{
      .title = rendering.word("readiness.title"),
      .latest_key = rendering.word("readiness.latest", {{"date", day(readiness.latest())}})};
  if (readiness.first()) {
    triad.first_key = rendering.word("readiness.first", {{"date", day(*readiness.first())}});
  }
  triad.description = weakest_sentence(rendering, readiness) + ".";
  for (std::size_t i = 0; i < sides.size(); ++i) {
    triad.axes[i] = axis_of(rendering, readiness, sides[i]);
    triad.description += " " + triad.axes[i].name + ": " + triad.axes[i].value + ".";
  }
  return triad;
}

ReadinessView readiness_view(Rendering& rendering, const Readiness& readiness) {
  ReadinessView view;
  view.headline = weakest_sentence(rendering, readiness);
  view.chart = rendering.chart(
      chart::draw(triad_of(rendering, readiness), Rendering::narrow_chart, rendering.text_width));
  for (auto triad = readiness.judgements.rbegin(); triad != readiness.judgements.rend(); ++triad) {
    view.rows.push_back({short_date(*(*triad)->date, rendering.language), level(rendering, *(*triad)->will),
                         level(rendering, *(*triad)->ideas), level(rendering, *(*triad)->execution),
                         rendering.text((*triad)->note)});
  }
  return view;
}

// --- Forces ---

bool is_unanswered(const Forces& forces, const model::Force* force) {
  return std::ranges::find(forces.unanswered, force) != forces.unanswered.end();
}

std::vector<chart::FieldForce> arrows(Rendering& rendering, const Forces& forces,
                                      const std::vector<const model::Force*>& side) {
  std::vector<chart::FieldForce> drawn;
  for (const model::Force* force : side) {
    drawn.push_back({.text = rendering.plain(force->text),
                     .strength = static_cast<double>(*force->strength),
                     .number = level(rendering, *force->strength),
                     .remark = is_unanswered(forces, force) ? rendering.word("force.no_action") : ""});
  }
  return drawn;
}

chart::ForceField field_of(Rendering& rendering, const Forces& forces) {
  chart::ForceField field{.title = rendering.word("force.title"),
                          .description = balance_sentence(rendering, forces) + ".",
                          .none_text = rendering.word("force.none")};
  const std::string warning = unanswered_sentence(rendering, forces);
  if (!warning.empty()) field.description += " " + warning + ".";
  field.driving_label = rendering.word("force.driving_sum", {{"n", forces.driving_sum}});
  field.restraining_label = rendering.word("force.restraining_sum", {{"n", forces.restraining_sum}});
  field.driving = arrows(rendering, forces, forces.driving);
  field.restraining = arrows(rendering, forces, forces.restraining);
  return field;
}

ForcesView forces_view(Rendering& rendering, const Forces& forces) {
  ForcesView view;
  view.headline = balance_sentence(rendering, forces);
  view.warning = unanswered_sentence(rendering, forces);
  const chart::ForceField field = field_of(rendering, forces);
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(field, width, rendering.text_width); });
  const auto add = [&](const std::vector<const model::Force*>& side, std::string_view word) {
    for (const model::Force* force : side) {
      view.rows.push_back({rendering.text(force->text), rendering.word(word),
                           level(rendering, *force->strength), rendering.text(force->action),
                           is_unanswered(forces, force)});
    }
  };
  add(forces.driving, "force.driving");
  add(forces.restraining, "force.restraining");
  return view;
}

// What the project has not written down, where it has begun to.
std::string missing_sentence(const Rendering& rendering, const TheoryView& view) {
  std::vector<std::string> missing;
  if (!view.readiness) missing.push_back(rendering.word("theory.the_triad"));
  if (!view.forces) missing.push_back(rendering.word("theory.the_forces"));
  if (!view.lenses) missing.push_back(rendering.word("theory.the_lenses"));
  if (missing.empty()) return {};
  return rendering.word("theory.not_written", {{"what", list_of(missing, rendering.language)}});
}

}  // namespace

std::optional<TheoryView> theory_view(Rendering& rendering, const analysis::ProjectFigures& project) {
  const TheoryFigures theory = analysis::theory(project);
  TheoryView view;
  if (theory.readiness) view.readiness = readiness_view(rendering, *theory.readiness);
  if (theory.forces) view.forces = forces_view(rendering, *theory.forces);
  if (project.project->lens_check) view.lenses = lenses_view(rendering, theory);
  if (!view.readiness && !view.forces && !view.lenses) return std::nullopt;
  view.missing = missing_sentence(rendering, view);
  view.all_projects = rendering.address("theory", "");
  return view;
}

std::string team_gap_sentence(const Rendering& rendering, const analysis::ProjectFigures& project) {
  const TheoryFigures theory = analysis::theory(project);
  const bool users = theory.lacks(model::Strand::user), relatives = theory.lacks(model::Strand::relatives);
  if (users && relatives) return rendering.word("theory.team_lacks_both");
  if (users) return rendering.word("theory.team_lacks_users");
  if (relatives) return rendering.word("theory.team_lacks_relatives");
  return {};
}

}  // namespace site
