#pragma once

#include "site/small_site.h"

// Two units that exercise, are trained step by step and follow advice; with the documents and sources that
// they build on.
inline std::vector<source::File> small_training() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n"
       "- {id: north, title: Nord, parent: all}\n"
       "- {id: south, title: Sør, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: leader, title: Leder}\n"},
      {"content/frameworks/ledelse.yaml",
       "title: Forskrift\n"
       "sections:\n"
       "  - {key: \"6\", title: Planlegge, phase: plan, duties: [{key: 6c, text: Ha oversikt.}]}\n"
       "  - {key: \"7\", title: Gjennomføre, phase: do, duties: [{key: 7b, text: Kunne faget.}]}\n"},
      {"content/responsibilities/answers.yaml",
       "- id: one\n"
       "  duty: 7b\n"
       "  unit: north\n"
       "  owner: leader@north\n"
       "  evidence: [{kind: competence_overview, title: Matrisen, date: 2026-02-03}]\n"},
      {"content/projects/falls/project.yaml",
       "title: Færre fall\nunit: north\nstatus: active\nsources: [old, plan]\n"},
      {"content/projects/falls/story.md",
       "Vi bygger på [den gamle forskriften](source:old) og [loven](source:law).\n"},
      {"content/sources/sources.yaml",
       "- {id: law, title: Loven, kind: law, publisher: Stortinget, valid_from: 2012-01-01, checked: "
       "2026-01-01}\n"
       "- {id: old, title: Gammel forskrift, kind: regulation, valid_from: 2003-01-01, valid_to: 2016-12-31, "
       "superseded_by: new}\n"
       "- {id: new, title: Ny forskrift, kind: regulation, valid_from: 2017-01-01, checked: 2024-01-01, "
       "address: \"https://example.org/ny\", duties: [6c]}\n"
       "- {id: plan, title: Lokal plan, kind: plan, valid_from: 2020-01-01, valid_to: 2025-12-31}\n"},
      {"content/documents/documents.yaml",
       "- {id: outbreak, title: Utbruddsplan, kind: procedure, unit: all, owner: leader@all, duties: [7b], "
       "valid_from: 2020-01-01, valid_to: 2026-10-21, address: \"https://example.org/plan\", sources: "
       "[plan]}\n"
       "- {id: fine, title: God rutine, kind: procedure, duties: [7b], reviews: [2026-05-04], next_review: "
       "2027-05-04}\n"},
      {"content/exercises/exercises.yaml",
       "- id: tisk\n"
       "  title: TISK\n"
       "  kind: tabletop\n"
       "  scenario: Smitte på avdelingen.\n"
       "  unit: north\n"
       "  planned: 2026-10-01\n"
       "  held: 2026-10-01\n"
       "  duration_min: 90\n"
       "  participants: 3\n"
       "  plan_tested: outbreak\n"
       "  owner: leader@north\n"
       "  duties: [7b]\n"
       "  sources: [plan]\n"
       "  findings:\n"
       "    - {text: Utstyret manglet., grade: weakness, action: Kjøpt., due: 2026-10-20, closed: "
       "2026-10-15}\n"
       "    - {text: Ingen ringte., action: Ny liste., due: 2026-10-20, owner: leader@north}\n"
       "    - {text: Rolig ledelse., grade: strength}\n"
       "- {id: alarm, title: Alarm, kind: skills, unit: south, planned: 2026-10-11}\n"
       "- {id: next, title: Neste, kind: simulation, unit: south, planned: 2026-11-10}\n"},
      {"content/programmes/klinobs.yaml",
       "title: KlinObs\n"
       "steps: [{key: one, title: Se, about: Måle.}, {key: two, title: Si fra}]\n"
       "target: 80\n"
       "data: klinobs.csv\n"
       "owner: leader@all\n"
       "duties: [7b]\n"
       "sources: [law]\n"},
      {"content/programmes/klinobs.csv",
       "unit;step;as_of;completed;total\n"
       "north;one;2026-03-01;10;20\nsouth;one;2026-03-01;15;30\n"
       "north;one;2026-09-01;19;25\nsouth;one;2026-09-01;28;34\n"
       "north;two;2026-09-01;4;25\nsouth;two;2026-09-01;12;34\n"},
      {"content/advice/early.yaml",
       "title: Tidlig oppdagelse\n"
       "points: [{key: see, title: Se, about: Skåre likt.}, {key: say, title: Si fra}]\n"
       "owner: leader@all\n"
       "duties: [6c]\n"
       "sources: [law]\n"
       "states:\n"
       "  - {unit: north, point: see, planned: 2026-09-01, done: 2026-10-01}\n"
       "  - {unit: north, point: say, planned: 2026-12-01, note: Venter på kurs.}\n"
       "  - {unit: south, point: see, planned: 2026-10-21}\n"},
  };
}
