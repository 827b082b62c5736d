#pragma once

#include "site/small_site.h"

// Three wards with agents, a course and two kinds of experts.
inline std::vector<source::File> small_competence() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n"
       "- {id: north, title: Nord, parent: all}\n"
       "- {id: south, title: Sør, parent: all}\n"
       "- {id: west, title: Vest, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: adviser, title: Rådgiver}\n"},
      {"content/role-groups/groups.yaml", "- {id: staff, title: Ansatte}\n"},
      {"content/competence-items/items.yaml",
       "- id: aims\n"
       "  title: Sette mål\n"
       "  targets: [{role_group: staff, percent: 60}]\n"
       "  counts: [{unit: south, role_group: staff, date: 2026-10-01, trained: 20, total: 40}]\n"
       "- id: culture\n"
       "  title: Skape kultur\n"
       "  targets: [{role_group: staff, percent: 60}]\n"
       "  counts: [{unit: south, role_group: staff, date: 2026-10-01, trained: 10, total: 40}]\n"},
      {"content/improvement-agents/agents.yaml",
       "- {id: n, unit: north, target: 10, counts: [{date: 2026-10-01, trained: 3, in_training: 0}]}\n"
       "- {id: s, unit: south, target: 10, counts: [{date: 2026-10-01, trained: 12, in_training: 6}]}\n"
       "- {id: w, unit: west, target: 10, counts: [{date: 2026-10-01, trained: 7, in_training: 0}]}\n"},
      {"content/courses/basics.yaml",
       "title: Grunnkurs\n"
       "kind: course\n"
       "items: [aims]\n"
       "role_groups: [staff]\n"
       "duration_hours: 3\n"
       "runs:\n"
       "  - {from: 2026-03-01, to: 2026-03-02, unit: south, places: 20, registered: 20, completed: 12}\n"
       "  - {from: 2026-04-01, to: 2026-04-02, unit: north, places: 20, registered: 20, completed: 17}\n"
       "  - {from: 2026-11-10, unit: south, places: 20, registered: 14}\n"
       "  - {from: 2026-12-01, unit: west, places: 20, registered: 2}\n"},
      {"content/expertise/expertise.yaml",
       "- {id: listening, title: Lytting, unit: all, capacity_hours: 20, used_hours: 8}\n"
       "- {id: measuring, title: Måling, unit: south, role: adviser@south, skills: [aims], capacity_hours: "
       "40, "
       "used_hours: 52, offers: [En diagramtime], contact: Felles postkasse}\n"},
  };
}
