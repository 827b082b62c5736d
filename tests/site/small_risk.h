#pragma once

#include "site/small_site.h"

// A unit with risks in all standings, and supervision here and elsewhere.
inline std::vector<source::File> small_risk() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: leader, title: Leder}\n"},
      {"content/projects/projects.yaml",
       "- {id: lists, title: Riktige lister, unit: north, status: active, start: 2026-01-01}\n"},
      {"content/risks/risks.yaml",
       "- id: wrong-list\n"
       "  title: Feil liste\n"
       "  about: Listen stemmer ikke.\n"
       "  unit: north\n"
       "  interface: true\n"
       "  interface_with: Sykehuset\n"
       "  owner: leader@north\n"
       "  assessments:\n"
       "    - {date: 2025-01-01, consequence: 4, likelihood: 3, note: Før tiltak.}\n"
       "    - {date: 2026-10-05, consequence: 4, likelihood: 5, note: Flere feil.}\n"
       "  after_treatment: {consequence: 4, likelihood: 2}\n"
       "  treatments:\n"
       "    - {title: Skjema, owner: leader@north, due: 2026-10-30, project: lists}\n"
       "    - {title: Avtale, done: 2026-02-01, effect: Bedre.}\n"
       "  next_review: 2026-12-01\n"
       "- id: warm-fridge\n"
       "  title: Varmt kjøleskap\n"
       "  unit: north\n"
       "  owner: leader@north\n"
       "  assessments: [{date: 2026-01-01, consequence: 2, likelihood: 2}]\n"
       "- id: long-way\n"
       "  title: Lang vei\n"
       "  unit: north\n"
       "  owner: leader@north\n"
       "  assessments: [{date: 2026-01-01, consequence: 4, likelihood: 3}]\n"
       "  accepted: {date: 2026-01-02, by: leader@all, reason: Veien er lang., until: 2027-06-30}\n"},
      {"content/supervisions/supervisions.yaml",
       "- id: medicines\n"
       "  title: Legemidler\n"
       "  by: county_governor\n"
       "  unit: north\n"
       "  opened: 2026-01-01\n"
       "  state: [{from: 2026-01-01, value: open}, {from: 2026-06-11, value: answered}]\n"
       "  due: 2026-06-01\n"
       "  owner: leader@north\n"
       "  address: \"https://example.org/rapport\"\n"
       "  findings:\n"
       "    - {text: Listen manglet., grade: breach, action: Skjema, due: 2026-10-01}\n"
       "    - {text: Tre utgaver., grade: weakness, action: Én utgave, closed: 2026-03-02}\n"
       "    - {text: De melder., grade: strength}\n"
       "- id: elsewhere\n"
       "  title: Utskriving\n"
       "  by: board_of_health\n"
       "  elsewhere: en annen kommune\n"
       "  opened: 2026-05-01\n"
       "  state: closed\n"
       "  learned: Avtal hvem som møter.\n"
       "  findings: [{text: Vi visste ikke., action: Ny risiko}]\n"},
  };
}
