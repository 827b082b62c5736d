#pragma once

#include <map>
#include <string>

namespace check {

// A small site without any fault, by path. The cases are slips made in it.
inline const std::map<std::string, std::string> sound_site = {
    {"site.yaml",
     "title: Kvalitet i Fjordvik\n"
     "organisation: Fjordvik kommune\n"
     "languages: [nb, en]\n"
     "as_of: 2026-10-31\n"
     "accessibility_statement_url: https://example.org/erklaering\n"},
    {"content/units/fjordvik.yaml", "title: Fjordvik kommune\n"},
    {"content/units/nursing-home.yaml",
     "title: Sykehjemmet\n"
     "parent: fjordvik\n"},
    {"content/roles/adviser.yaml", "title: Kvalitetsrådgiver\n"},
    {"content/role-groups/leaders.yaml", "title: Ledere\n"},
    {"content/competence-items/set-aims.yaml",
     "title: Sette mål\n"
     "targets:\n"
     "  - {role_group: leaders, percent: 80}\n"
     "data: set-aims.csv\n"},
    {"content/competence-items/set-aims.csv",
     "unit;role_group;date;trained;total\n"
     "nursing-home;leaders;2026-09-01;12;20\n"},
    {"content/frameworks/ledelse.yaml",
     "title: Forskrift om ledelse\n"
     "sections:\n"
     "  - key: \"8\"\n"
     "    title: Evaluere\n"
     "    phase: study\n"
     "    duties:\n"
     "      - {key: 8b, text: Vurdere om det vi gjør er godt nok}\n"
     "  - key: \"9\"\n"
     "    title: Korrigere\n"
     "    phase: act\n"
     "    duties:\n"
     "      - {key: 9b, text: Rette det som ikke er godt nok}\n"},
    {"content/threads/learning.yaml",
     "title: Lære av det vi gjør\n"
     "steps: [8b, 9b]\n"},
    {"content/responsibilities/evaluate.yaml",
     "duty: 8b\n"
     "unit: fjordvik\n"
     "owner: adviser@fjordvik\n"
     "evidence:\n"
     "  - {kind: procedure, title: Årlig gjennomgang}\n"
     "reviews: [2026-03-02]\n"
     "next_review: 2027-03-01\n"},
    {"content/responsibilities/correct.yaml",
     "duty: 9b\n"
     "unit: fjordvik\n"
     "owner: adviser\n"
     "evidence:\n"
     "  - {kind: plan_overview, title: Oversikt over tiltak}\n"
     "reviews: [2026-03-02]\n"},
    {"content/projects/falls/project.yaml",
     "title: Færre fall\n"
     "unit: nursing-home\n"
     "status: active\n"
     "owner: adviser@nursing-home\n"
     "start: 2026-01-12\n"
     "expected_end: 2026-12-31\n"
     "duties: [8b]\n"
     "aim:\n"
     "  text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026\n"
     "  baseline: 8\n"
     "  target: 5\n"
     "  direction: decrease\n"
     "  by: 2026-12-31\n"
     "  for_whom: Alle som bor på sykehjemmet\n"
     "pdsa_cycles:\n"
     "  - title: Nattlys på to rom\n"
     "    date: 2026-02-02\n"
     "    plan: {question: \"Faller færre om natten?\"}\n"
     "    do: {from: 2026-02-03, to: 2026-02-10}\n"
     "    study: {date: 2026-02-12, result: Ingen falt}\n"
     "    act: {date: 2026-02-13, outcome: expand}\n"
     "progress_score: 2.5\n"
     "team:\n"
     "  - {strand: user, n: 1}\n"},
    {"content/projects/falls/story.md",
     "Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:8b) sier.\n"},
    {"content/projects/falls/fall-rate.yaml",
     "title: Fall per 1000 liggedøgn\n"
     "kind: outcome\n"
     "chart: u\n"
     "period: month\n"
     "improvement: decrease\n"
     "multiply: 1000\n"
     "target: 5\n"
     "notes:\n"
     "  - {at: 2026-02, text: Nattlys}\n"
     "data: fall-rate.csv\n"},
    {"content/projects/falls/fall-rate.csv",
     "date;value;denominator\n"
     "2025-01-01;8;1000\n"
     "2025-02-01;7;1000\n"
     "2025-03-01;9;1000\n"
     "2025-04-01;6;1000\n"
     "2025-05-01;8;1000\n"
     "2025-06-01;7;1000\n"
     "2025-07-01;9;1000\n"
     "2025-08-01;8;1000\n"
     "2025-09-01;6;1000\n"
     "2025-10-01;7;1000\n"
     "2025-11-01;8;1000\n"
     "2025-12-01;7;1000\n"
     "2026-01-01;6;1000\n"
     "2026-02-01;5;1000\n"},
    {"content/pages/about.md",
     "---\n"
     "title: Om oss\n"
     "---\n"
     "Skriv til oss.\n"},
};

}  // namespace check
