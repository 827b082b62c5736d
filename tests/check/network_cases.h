#pragma once

#include "case.h"

namespace check {

// Slips in learning networks, needs and pipelines.
inline const Case network_cases[] = {
    {"NetworkKeys",
     {{"content/networks/learn.yaml", nullptr,
       "title: Lære\n"
       "from: 2026-01-01\n"
       "gatherings:\n"
       "  - {key: start, date: 2026-02-02}\n"
       "  - {key: start, date: 2026-03-02}\n"
       "deadlines:\n"
       "  - {key: plan, date: 2026-04-02}\n"
       "teams:\n"
       "  - unit: nursing-home\n"
       "    attended: [{gathering: strat, date: 2026-02-02}]\n"
       "    submitted: [{deadline: resultat, date: 2026-04-01}]\n"}},
     "?", "?"},
    {"NetworkDates",
     {{"content/networks/learn.yaml", nullptr,
       "title: Lære\n"
       "from: 2026-02-01\n"
       "to: 2026-12-01\n"
       "gatherings:\n"
       "  - {key: a, date: 2026-06-02}\n"
       "  - {key: b, date: 2026-03-02}\n"
       "  - {key: c, date: 2026-12-24}\n"
       "deadlines:\n"
       "  - {key: plan, date: 2026-01-02}\n"}},
     "?", "?"},
    {"NetworkTeams",
     {{"content/networks/learn.yaml", nullptr,
       "title: Lære\n"
       "from: 2026-02-01\n"
       "gatherings:\n"
       "  - {key: a, date: 2026-03-02}\n"
       "  - {key: b, date: 2026-11-02}\n"
       "deadlines:\n"
       "  - {key: plan, date: 2026-04-02}\n"
       "teams:\n"
       "  - unit: nursing-home\n"
       "    attended:\n"
       "      - {gathering: a, date: 2026-03-03}\n"
       "      - {gathering: a, date: 2026-03-02}\n"
       "      - {gathering: b, date: 2026-10-30}\n"
       "    submitted: [{deadline: plan, date: 2026-01-31}]\n"
       "  - {unit: nursing-home}\n"
       "  - {unit: nursing-home, project: falls}\n"}},
     "?", "?"},
    {"NetworkEndsBeforeItBegins",
     {{"content/networks/learn.yaml", nullptr, "title: Lære\nfrom: 2026-02-01\nto: 2025-12-01\n"}},
     "?", "?"},
    {"NeedOfOneKindOfSource",
     {{"content/needs/interpreter.yaml", nullptr,
       "title: Tolk i tide\n"
       "sources:\n"
       "  - {kind: survey, date: 2026-01-01}\n"
       "  - {kind: survey, date: 2026-02-01}\n"}},
     "?", "?"},
    {"PipelineStages",
     {{"content/pipelines/way.yaml", nullptr,
       "title: Løp\n"
       "stages: [{key: start, title: A}, {key: godkjent, title: B}, {key: bruk, title: C}]\n"
       "items:\n"
       "  - key: a\n"
       "    title: T\n"
       "    reached:\n"
       "      - {stage: godkjennt, date: 2026-01-01}\n"
       "      - {stage: bruk, date: 2026-02-01}\n"
       "      - {stage: start, date: 2026-03-01}\n"
       "  - key: b\n"
       "    title: U\n"
       "    reached:\n"
       "      - {stage: start, date: 2026-02-01}\n"
       "      - {stage: godkjent, date: 2026-01-01}\n"}},
     "?", "?"},
    {"PipelineEnds",
     {{"content/pipelines/way.yaml", nullptr,
       "title: Løp\n"
       "stages: [{key: start, title: A}, {key: bruk, title: B}]\n"
       "items:\n"
       "  - key: a\n"
       "    title: T\n"
       "    reached: [{stage: start, date: 2026-01-01}, {stage: bruk, date: 2026-03-01}]\n"
       "    ended: {date: 2026-02-01, reason: Ingen tid}\n"
       "  - key: b\n"
       "    title: U\n"
       "    reached: [{stage: start, date: 2026-01-01}]\n"
       "    benefit: documented\n"
       "  - key: c\n"
       "    title: V\n"
       "    reached: [{stage: start, date: 2026-01-01}, {stage: bruk, date: 2026-03-01}]\n"
       "    benefit: [{from: 2026-01-01, value: expected}, {from: 2026-02-01, value: documented}]\n"}},
     "?", "?"},
};

}  // namespace check
