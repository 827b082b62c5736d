#pragma once

#include "site/small_site.h"

// A tool of three areas, and the rounds of three units: one has moved, one is small, one has only begun.
inline std::vector<source::File> small_dialogue() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n"
       "- {id: north, title: Nord, parent: all}\n"
       "- {id: south, title: Sør, parent: all}\n"
       "- {id: east, title: Øst, parent: all}\n"
       "- {id: west, title: Vest, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: leader, title: Leder}\n"},
      {"content/dialogues/talk.yaml",
       "title: Snakk sammen\n"
       "about: Sett av to timer.\n"
       "levels:\n"
       "  - {level: 1, title: Nettopp startet, about: Når noen husker det.}\n"
       "  - {level: 2, title: Godt i gang}\n"
       "  - {level: 3, title: Kommet langt}\n"
       "  - {level: 4, title: Eksemplarisk}\n"
       "areas:\n"
       "  - key: users\n"
       "    title: Brukerne\n"
       "    themes: [{key: asking, title: Å spørre, about: Vi spør.}, {key: deciding, title: Å bestemme}]\n"
       "  - key: safety\n"
       "    title: Trygghet\n"
       "    themes: [{key: speaking, title: Å si fra}]\n"
       "  - key: method\n"
       "    title: Metode\n"
       "    themes: [{key: measuring, title: Å måle}, {key: trying, title: Å prøve}]\n"},
      {"content/rounds/rounds.yaml",
       "- id: north-1\n"
       "  dialogue: talk\n"
       "  unit: north\n"
       "  date: 2025-03-04\n"
       "  participants: 9\n"
       "  led_by: leader@north\n"
       "  scores: [{theme: asking, level: 1}, {theme: deciding, level: 2}, {theme: speaking, level: 3}, "
       "{theme: measuring, level: 2}, {theme: trying, level: 2}]\n"
       "- id: north-2\n"
       "  dialogue: talk\n"
       "  unit: north\n"
       "  date: 2026-03-03\n"
       "  participants: 11\n"
       "  led_by: leader@north\n"
       "  surprise: At vi spør mer.\n"
       "  learned: Å spørre virker.\n"
       "  next: Spørre flere.\n"
       "  scores:\n"
       "    - {theme: asking, level: 4, note: Hver uke.}\n"
       "    - {theme: deciding, level: 2, action: Spørre igjen, action_owner: leader@north, action_due: "
       "2026-09-01}\n"
       "    - {theme: speaking, level: 2, note: Stille om natten.}\n"
       "    - {theme: measuring, not_relevant: true}\n"
       "    - {theme: trying, level: 3}\n"
       "- id: south-1\n"
       "  dialogue: talk\n"
       "  unit: south\n"
       "  date: 2025-04-01\n"
       "  participants: 6\n"
       "  scores: [{theme: asking, level: 2}, {theme: deciding, level: 3}, {theme: speaking, level: 1}, "
       "{theme: measuring, not_relevant: true}, {theme: trying, not_relevant: true}]\n"
       "- id: south-2\n"
       "  dialogue: talk\n"
       "  unit: south\n"
       "  date: 2026-04-07\n"
       "  participants: 4\n"
       "  surprise: At vi var så få.\n"
       "  scores: [{theme: asking, level: 4, note: Hemmelig}, {theme: deciding, level: 4}, {theme: speaking, "
       "level: 4}, {theme: measuring, level: 4}, {theme: trying, level: 4}]\n"
       "- id: east-1\n"
       "  dialogue: talk\n"
       "  unit: east\n"
       "  date: 2025-09-02\n"
       "  participants: 3\n"
       "  scores: [{theme: asking, level: 1}, {theme: deciding, level: 1}, {theme: speaking, level: 1}, "
       "{theme: measuring, level: 1}, {theme: trying, level: 1}]\n"},
  };
}
