#pragma once

#include "site/small_site.h"

// Two frameworks, a division of the work, an organisation, resources and terms.
inline std::vector<source::File> small_across() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\nmain_framework: law\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n- {id: homes, title: Sykehjem, parent: all}\n- {id: care, title: Hjemme, "
       "parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: chief, title: Sjef}\n"},
      {"content/frameworks/law.yaml",
       "title: Forskrift\nsections:\n"
       "  - {key: \"8\", title: Evaluere, phase: study, duties: [{key: 8a, text: Se etter.}]}\n"},
      {"content/frameworks/iso.yaml",
       "title: Standarden\nshort_title: ISO\nsections:\n"
       "  - key: \"9\"\n    title: Evaluering\n    phase: study\n    duties:\n"
       "      - {key: \"9.1\", text: Måle., also_satisfies: [law/8a]}\n"
       "      - {key: \"9.2\", text: Revidere.}\n"},
      {"content/responsibilities/all.yaml",
       "- {id: a, duty: 8a, unit: all, owner: chief@all, described: yes, practised: yes, evidence: [{kind: "
       "procedure, "
       "title: Rutinen}], reviews: [2026-03-01]}\n"},
      {"content/tag-sets/sets.yaml", "- {id: sides, title: Sider, about: Om sidene.}\n"},
      {"content/tags/tags.yaml",
       "- {id: safe, set: sides, title: Trygg, order: 1}\n- {id: fair, set: sides, title: Rettferdig, order: "
       "2}\n"},
      {"content/projects/projects.yaml",
       "- {id: a, title: Første, unit: all, status: active, tags: [safe]}\n- {id: b, title: Andre, unit: "
       "all, status: active}\n"},
      {"content/measures/measures.yaml",
       "- {id: m, title: Fall, unit: all, kind: process, chart: xmr, period: month, improvement: decrease, "
       "tags: [fair], "
       "points: [{at: 2026-01, value: 1}, {at: 2026-02, value: 2}]}\n"},
      {"content/organisation/all.yaml",
       "title: Alle kommune\nvision: Et godt liv\nmotto: To jobber\nmandate: Vi ser på medianen. Og medianen "
       "igjen.\n"
       "values: [{title: Åpen, about: Vi viser tallene.}]\n"},
      {"content/resources/resources.yaml",
       "- {id: guide, kind: guide, title: Veilederen, address: \"https://example.org/a\", checked: "
       "2026-10-01}\n"
       "- {id: old, kind: podcast, title: Podkasten, address: \"https://example.org/b\", checked: "
       "2025-01-01}\n"},
      {"content/terms/terms.yaml",
       "- {id: median, title: {nb: Median, en: Median}, about: Midten., also: [{nb: medianen}]}\n"},
  };
}
