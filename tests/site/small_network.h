#pragma once

#include "site/small_site.h"

// Two units that learn together: a network that goes on, needs with their sources, and a pipeline.
inline std::vector<source::File> small_network() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n"
       "- {id: north, title: Nord, parent: all}\n"
       "- {id: south, title: Sør, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: adviser, title: Veileder}\n"},
      {"content/projects/projects.yaml",
       "- {id: falls, title: Færre fall, unit: north, status: active, start: 2026-01-01}\n"
       "- {id: food, title: God mat, unit: south, status: idea}\n"},
      {"content/measures/falls.yaml",
       "title: Fall\nproject: falls\nkind: outcome\nchart: run\nimprovement: decrease\nperiod: month\n"
       "points: [{at: 2026-03, value: 5}, {at: 2026-09, value: 4}]\n"},
      {"content/networks/learn.yaml",
       "title: Lære sammen\n"
       "theme: Trygghet\n"
       "about: Vi lærer.\n"
       "from: 2026-03-15\n"
       "to: 2026-12-15\n"
       "format: mixed\n"
       "organiser: adviser@all\n"
       "needs: [safer]\n"
       "gatherings:\n"
       "  - {key: one, date: 2026-05-04, title: Oppstart}\n"
       "  - {key: two, date: 2026-11-20, about: Vi deler.}\n"
       "deadlines:\n"
       "  - {key: plan, title: Plan, date: 2026-06-01, asks_for: En måleplan.}\n"
       "  - {key: story, date: 2026-11-10}\n"
       "teams:\n"
       "  - unit: north\n"
       "    project: falls\n"
       "    attended: [{gathering: one, date: 2026-05-04}]\n"
       "    submitted: [{deadline: plan, date: 2026-06-03}]\n"
       "  - {unit: south, project: food}\n"},
      {"content/needs/needs.yaml",
       "- id: safer\n"
       "  title: Tryggere dager\n"
       "  sources: [{kind: survey, date: 2026-01-01, text: Spurt.}, {kind: deviations, date: 2026-01-02}]\n"
       "- id: seen-by-three\n"
       "  title: Tolk i tide\n"
       "  unit: north\n"
       "  sources: [{kind: survey, date: 2026-01-01}, {kind: survey, date: 2026-02-01}, "
       "{kind: ombudsman, date: 2026-01-02}, {kind: other, date: 2026-01-03, address: "
       "\"https://example.org/kilde\"}]\n"},
      {"content/pipelines/way.yaml",
       "title: Fra oppgave til praksis\n"
       "about: Hånd i hånd.\n"
       "owner: adviser\n"
       "stages:\n"
       "  - {key: start, title: Oppstart, carried_by: Studenter}\n"
       "  - {key: approved, title: Godkjent}\n"
       "  - {key: use, title: I bruk, about: Legene overtar.}\n"
       "items:\n"
       "  - {key: a, title: Ringe hjem, unit: north, project: falls, reached: [{stage: start, date: "
       "2026-01-05}, {stage: approved, date: 2026-04-06, handed_to: Legene}, {stage: use, date: "
       "2026-05-04}], "
       "benefit: documented, benefit_text: Færre fall.}\n"
       "  - {key: b, title: Lese ark, reached: [{stage: start, date: 2026-01-05}, {stage: approved, date: "
       "2026-04-06}]}\n"
       "  - {key: c, title: Måle puls, reached: [{stage: start, date: 2026-01-05}], ended: {date: "
       "2026-02-02, "
       "reason: Ingen tid.}, benefit: expected}\n"},
  };
}
