#pragma once

#include "site/small_site.h"

// An organisation of four units with a framework of its own numbers, for the pages of duties, units and
// competence.
inline std::vector<source::File> small_organisation() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\nmain_framework: rules\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n"
       "- {id: homes, title: Sykehjem, parent: all}\n"
       "- {id: north, title: Nord, parent: homes}\n"
       "- {id: south, title: Sør, parent: homes}\n"},
      {"content/roles/roles.yaml",
       "- {id: chief, title: Sjef}\n"
       "- {id: leader, title: Leder}\n"},
      {"content/frameworks/rules.yaml",
       "title: Regler om noe\n"
       "official_text: https://example.org/regler\n"
       "sections:\n"
       "  - key: \"12\"\n"
       "    title: Tenke\n"
       "    phase: plan\n"
       "    duties:\n"
       "      - {key: 12a, text: Tenke først.}\n"
       "      - {key: 12b, text: Tenke etter.}\n"
       "      - {key: 12c, text: Hvile litt.}\n"
       "  - key: \"14\"\n"
       "    title: Rette\n"
       "    phase: act\n"
       "    duties:\n"
       "      - {key: 14a, text: Rette opp.}\n"
       "aliases:\n"
       "  - {label: 13x, duty: 14a, note: Et gammelt navn.}\n"},
      {"content/frameworks/other.yaml",
       "title: Andre regler\n"
       "sections:\n"
       "  - key: \"1\"\n"
       "    title: Alt\n"
       "    phase: do\n"
       "    duties:\n"
       "      - {key: 1a, text: Gjøre alt.}\n"},
      {"content/threads/care.yaml", "title: Omtanke\nsteps: [12a, 14a]\nabout: Se [12a](duty:12a).\n"},
      {"content/responsibilities/all.yaml",
       "- id: all-12a\n"
       "  duty: 12a\n"
       "  unit: all\n"
       "  owner: chief@all\n"
       "  how: Vi tenker.\n"
       "  described: yes\n"
       "  practised: yes\n"
       "  evidence:\n"
       "    - {kind: procedure, title: Tenkerutinen, date: 2026-01-02, address: "
       "\"https://example.org/rutine\"}\n"
       "  reviews: [2025-03-01, 2026-03-01]\n"
       "  next_review: 2027-03-01\n"
       "- id: north-12a\n"
       "  duty: 12a\n"
       "  unit: north\n"
       "  described: no\n"
       "- id: all-12b\n"
       "  duty: 12b\n"
       "  unit: all\n"
       "  owner: chief@all\n"
       "  described: yes\n"
       "  practised: yes\n"
       "  evidence: [{kind: procedure, title: Ettertanke}]\n"
       "  reviews: [2026-02-01]\n"
       "  next_review: 2026-09-01\n"
       "- id: all-12c\n"
       "  duty: 12c\n"
       "  unit: all\n"
       "  owner: chief@all\n"
       "  exception: {reason: Vi bygger om., from: 2026-01-01, until: 2027-01-01}\n"
       "- id: homes-14a\n"
       "  duty: 14a\n"
       "  unit: homes\n"
       "  owner: leader@homes\n"
       "  described: partly\n"
       "  practised: yes\n"
       "  evidence: [{kind: procedure, title: Rettelser}]\n"
       "  reviews: [2026-02-01]\n"},
      {"content/role-groups/groups.yaml",
       "- {id: leaders, title: Ledere, order: 1}\n"
       "- {id: staff, title: Ansatte, order: 2}\n"},
      {"content/competence-items/aims.yaml",
       "title: Sette mål\n"
       "order: 1\n"
       "targets: [{role_group: staff, percent: 60}]\n"
       "counts:\n"
       "  - {unit: north, role_group: staff, date: 2026-04-01, trained: 10, total: 40}\n"
       "  - {unit: north, role_group: staff, date: 2026-10-01, trained: 143, total: 240}\n"
       "  - {unit: south, role_group: staff, date: 2026-10-01, trained: 97, total: 163}\n"},
      {"content/competence-items/tests.yaml",
       "title: Teste smått\n"
       "order: 2\n"
       "targets: [{role_group: staff, percent: 50}, {role_group: leaders, percent: 100}]\n"
       "counts:\n"
       "  - {unit: north, role_group: staff, date: 2026-10-01, trained: 3, total: 77}\n"
       "  - {unit: south, role_group: staff, date: 2026-10-01, trained: 41, total: 88}\n"},
      {"content/projects/falls.yaml",
       "title: Færre fall\n"
       "unit: north\n"
       "status: active\n"
       "start: 2026-01-01\n"
       "owner: leader@north\n"
       "duties: [12a]\n"},
      {"content/measures/falls.yaml",
       "title: Fall\n"
       "unit: north\n"
       "project: falls\n"
       "kind: outcome\n"
       "chart: run\n"
       "improvement: decrease\n"
       "duties: [12a]\n"
       "points: [{at: 2026-08-01, value: 7}, {at: 2026-09-01, value: 6}]\n"},
      {"content/pages/how.md",
       "---\ntitle: Slik gjør vi det\nlead: Kort fortalt.\nupdated: 2026-05-04\n---\nLes om "
       "[tanker](duty:12a).\n"},
  };
}
