#pragma once

#include "site/small_site.h"

// Three units with four projects: one gets better, one gets worse, one is an idea, one is over.
inline std::vector<source::File> small_portfolio() {
  const auto monthly = [](std::string_view id, std::string_view title, bool rising) {
    std::string text = "- id: " + std::string(id) + "\n  title: " + std::string(title) +
                       "\n  kind: outcome\n  chart: run\n  axis: date\n  period: month\n"
                       "  improvement: decrease\n  target: 4\n  points:\n";
    // Two years on each side of their median: a long run, and few crossings.
    for (int month = 0; month < 24; ++month) {
      const bool late = month >= 12;
      const int value = (late == rising ? 8 : 5) + month % 2;
      text += "    - {at: " + std::to_string(2024 + (month + 10) / 12) + "-" +
              (((month + 10) % 12 + 1) < 10 ? "0" : "") + std::to_string((month + 10) % 12 + 1) +
              "-01, value: " + std::to_string(value) + "}\n";
    }
    return text;
  };
  return {
      {"site.yaml",
       "title: Kvalitet\norganisation: Vår kommune\nlanguages: [nb, en]\nmain_framework: rules\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n"
       "- {id: homes, title: Sykehjem, parent: all}\n"
       "- {id: clinic, title: Klinikk, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: leader, title: Leder}\n"},
      {"content/frameworks/rules.yaml",
       "title: Regler\n"
       "sections:\n"
       "  - key: \"12\"\n"
       "    title: Tenke\n"
       "    phase: plan\n"
       "    duties:\n"
       "      - {key: 12a, text: Tenke først.}\n"
       "      - {key: 12b, text: Tenke etter.}\n"},
      {"content/methods/model-for-improvement.yaml",
       "title: Forbedringsmodellen\nsteps: [{key: aim, title: Målet}, {key: pdsa, title: Teste}]\n"},
      {"content/measures/all.yaml", monthly("falls", "Fall", false) + monthly("waiting", "Ventetid", true)},
      {"content/projects/falls.yaml",
       "title: Færre fall\n"
       "unit: homes\n"
       "status: [{from: 2025-01-01, value: idea}, {from: 2025-03-01, value: active}]\n"
       "owner: leader@homes\n"
       "method: model-for-improvement\n"
       "duties: [12a]\n"
       "aim: {text: Færre fall innen nyttår., measure: falls, baseline: 8, target: 4, unit: fall, by: "
       "2026-12-31, for_whom: Beboerne}\n"
       "measures: [falls]\n"
       "drivers:\n"
       "  - title: Trygge rom\n"
       "    drivers:\n"
       "      - title: Lys\n"
       "        change_ideas: [{id: light, title: Nattlys}, {title: Sensor}]\n"
       "pdsa_cycles:\n"
       "  - title: Nattlys hos fem\n"
       "    change_idea: light\n"
       "    date: 2026-05-01\n"
       "    plan: {question: 'Hjelper det?', sample_n: 5}\n"
       "    act: {date: 2026-06-10, outcome: expand, next: En hel avdeling.}\n"
       "  - title: Nattlys hos én\n"
       "    change_idea: light\n"
       "    date: 2026-04-01\n"
       "    plan: {question: 'Går det an?', prediction: Ja., predicted: 4, sample_n: 1}\n"
       "    do: {from: 2026-04-02, to: 2026-04-09, happened: Det gikk.}\n"
       "    study: {date: 2026-04-10, result: Det virker., observed: 3, held: partly, compared: "
       "Som ventet.}\n"
       "    act: {date: 2026-04-10, outcome: adapt}\n"
       "progress_score: [{from: 2026-10-01, value: 3.5}]\n"
       "team: [{strand: professional, n: 3}, {strand: user, n: 0}]\n"
       "claims: [{text: Det er færre fall., kind: improvement, measure: falls, date: 2026-10-20}]\n"
       "story: \"# Før\\n\\nVi telte.\"\n"},
      {"content/projects/waiting.yaml",
       "title: Kortere kø\n"
       "unit: clinic\n"
       "status: active\n"
       "start: 2026-10-01\n"
       "duties: [12a, 12b]\n"
       "aim: {text: Bli bedre.}\n"
       "measures: [waiting]\n"},
      {"content/projects/apple.yaml",
       "title: Åpne dører\nunit: homes\nstatus: [{from: 2026-09-01, value: idea}]\n"},
      {"content/projects/zebra.yaml",
       "title: Zebra\nunit: clinic\nstatus: [{from: 2026-09-10, value: closed}]\n"},
  };
}
