#pragma once

#include "case.h"

namespace check {

// Charts whose settings do not go together, or that do not fit their data.
inline const Case chart_cases[] = {
    {"RulesWithASetAndLengths",
     {{"content/projects/falls/fall-rate.yaml", "multiply: 1000\n",
       "multiply: 1000\nrules: {set: nhs, shift: 8}\n"}},
     R"(content/projects/falls/fall-rate.yaml:7:14: feil: reglene har både et sett og egne lengder [chart-settings]
    7 | rules: {set: nhs, shift: 8}
      |              ^
tips: behold set (anhoej eller nhs), eller skriv bare lengdene: {shift: 8, trend: 6}
)",
     R"(content/projects/falls/fall-rate.yaml:7:14: error: the rules have both a set and lengths of their own [chart-settings]
    7 | rules: {set: nhs, shift: 8}
      |              ^
hint: keep set (anhoej or nhs), or write the lengths alone: {shift: 8, trend: 6}
)"},
    {"RulesBySetAlone",
     {{"content/projects/falls/fall-rate.yaml", "multiply: 1000\n", "multiply: 1000\nrules: nhsx\n"}},
     R"(content/projects/falls/fall-rate.yaml:7:8: feil: «nhsx» er ikke en gyldig verdi for «set» [fields]
    7 | rules: nhsx
      |        ^
tips: mente du «nhs»?
)",
     R"(content/projects/falls/fall-rate.yaml:7:8: error: 'nhsx' is not a value that 'set' can have [fields]
    7 | rules: nhsx
      |        ^
hint: did you mean 'nhs'?
)"},
    {"ParetoOnDates",
     {{"content/projects/falls/fall-rate.yaml", "chart: u\n", "chart: pareto\n"}},
     R"(content/projects/falls/fall-rate.yaml:3:8: feil: et pareto-diagram viser kategorier, men målingen ligger ikke på kategorier [chart-settings]
    3 | chart: pareto
      |        ^
tips: skriv axis: category, eller velg en annen diagramtype
)",
     R"(content/projects/falls/fall-rate.yaml:3:8: error: a pareto chart shows categories, but the measure does not lie on categories [chart-settings]
    3 | chart: pareto
      |        ^
hint: write axis: category, or choose another chart
)"},
    {"CentreLineOnXmr",
     {{"content/projects/falls/fall-rate.yaml", "chart: u\n", "chart: xmr\ncentre_line: 7\n"}},
     R"(content/projects/falls/fall-rate.yaml:4:14: feil: et xmr-diagram regner selv ut senterlinjen [chart-settings]
    4 | centre_line: 7
      |              ^
tips: ta bort centre_line, eller bruk chart: i
)",
     R"(content/projects/falls/fall-rate.yaml:4:14: error: an xmr chart computes its centre line itself [chart-settings]
    4 | centre_line: 7
      |              ^
hint: take centre_line out, or use chart: i
)"},
    {"ShortBaselineOnXmr",
     {{"content/projects/falls/fall-rate.yaml", "chart: u\n", "chart: xmr\nbaseline: {until: 2025-06-30}\n"}},
     R"(content/projects/falls/fall-rate.yaml:4:19: advarsel: basislinjen har 6 punkter; med færre enn 12 er den usikker [moments]
    4 | baseline: {until: 2025-06-30}
      |                   ^
tips: ta med flere punkter, eller ta baseline bort
content/projects/falls/fall-rate.yaml:4:19: feil: basislinjen har 6 punkter, men et xmr-diagram trenger minst 12 [chart-settings]
    4 | baseline: {until: 2025-06-30}
      |                   ^
tips: ta med flere punkter, ta baseline bort, eller bruk chart: i
)",
     R"(content/projects/falls/fall-rate.yaml:4:19: warning: the baseline has 6 points; with fewer than 12 it is uncertain [moments]
    4 | baseline: {until: 2025-06-30}
      |                   ^
hint: take in more points, or take baseline out
content/projects/falls/fall-rate.yaml:4:19: error: the baseline has 6 points, but an xmr chart needs at least 12 [chart-settings]
    4 | baseline: {until: 2025-06-30}
      |                   ^
hint: take in more points, take baseline out, or use chart: i
)"},
    {"RareEvents",
     {{"content/projects/falls/fall-rate.csv", nullptr,
       "date;value;denominator\n"
       "2025-01-01;0;1000\n"
       "2025-02-01;1;1000\n"
       "2025-03-01;0;1000\n"
       "2025-04-01;0;1000\n"
       "2025-05-01;2;1000\n"
       "2025-06-01;0;1000\n"
       "2025-07-01;0;1000\n"
       "2025-08-01;0;1000\n"
       "2025-09-01;1;1000\n"
       "2025-10-01;0;1000\n"
       "2025-11-01;0;1000\n"
       "2025-12-01;0;1000\n"
       "2026-01-01;1;1000\n"
       "2026-02-01;0;1000\n"}},
     R"(content/projects/falls/fall-rate.yaml:3:8: advarsel: 10 av 14 punkter er null; et u-diagram sier lite om så sjeldne hendelser [chart-choice]
    3 | chart: u
      |        ^
tips: tell dagene mellom hendelsene og bruk chart: t, eller antallet mellom dem og bruk chart: g
)",
     R"(content/projects/falls/fall-rate.yaml:3:8: warning: 10 of 14 points are zero; a u chart says little about events so rare [chart-choice]
    3 | chart: u
      |        ^
hint: count the days between events and use chart: t, or what lies between them and use chart: g
)"},
    {"LargeDenominators",
     {{"content/projects/falls/fall-rate.csv", nullptr,
       "date;value;denominator\n"
       "2025-01-01;8000;250000\n"
       "2025-02-01;8100;250000\n"
       "2025-03-01;7900;250000\n"
       "2025-04-01;8000;250000\n"
       "2025-05-01;8200;250000\n"
       "2025-06-01;8100;250000\n"
       "2025-07-01;7900;250000\n"
       "2025-08-01;8000;250000\n"
       "2025-09-01;8000;250000\n"
       "2025-10-01;8100;250000\n"
       "2025-11-01;8200;250000\n"
       "2025-12-01;7900;250000\n"
       "2026-01-01;8000;250000\n"
       "2026-02-01;8000;250000\n"}},
     R"(content/projects/falls/fall-rate.yaml:3:8: advarsel: nevnerne er rundt 250000; grensene i et u-diagram blir da for trange [chart-choice]
    3 | chart: u
      |        ^
tips: bruk chart: up, som tar med variasjonen mellom periodene
)",
     R"(content/projects/falls/fall-rate.yaml:3:8: warning: the denominators are around 250000; the limits of a u chart are then too narrow [chart-choice]
    3 | chart: u
      |        ^
hint: use chart: up, which takes in what varies between the periods
)"},
    {"ScaleDownwards",
     {{"content/progress-scales/progress.yaml", nullptr,
       "title: Framdrift\nsteps:\n  - {score: 1, title: Mandat}\n  - {score: 0.5, title: Intensjon}\n"}},
     R"(content/progress-scales/progress.yaml:4:13: feil: trinnet 0.5 står etter trinnet 1 [progress-scale]
    4 |   - {score: 0.5, title: Intensjon}
      |             ^
tips: skriv trinnene nedenfra og opp, hvert én gang
  nb: se content/progress-scales/progress.yaml:3:13
)",
     R"(content/progress-scales/progress.yaml:4:13: error: the step 0.5 stands after the step 1 [progress-scale]
    4 |   - {score: 0.5, title: Intensjon}
      |             ^
hint: write the steps from below, each once
  note: see content/progress-scales/progress.yaml:3:13
)"},
    {"TwoScales",
     {{"content/progress-scales/a.yaml", nullptr, "title: A\nsteps:\n  - {score: 1, title: Mandat}\n"},
      {"content/progress-scales/b.yaml", nullptr, "title: B\nsteps:\n  - {score: 1, title: Mandat}\n"}},
     R"(content/progress-scales/b.yaml:1:1: advarsel: framdriftsskalaen «b» brukes ikke; et nettsted har én, og «a» kommer først [progress-scale]
    1 | title: B
      | ^
tips: behold den ene filen i content/progress-scales
  nb: se content/progress-scales/a.yaml:1:1
)",
     R"(content/progress-scales/b.yaml:1:1: warning: the progress scale 'b' is not used; a site has one, and 'a' comes first [progress-scale]
    1 | title: B
      | ^
hint: keep one of the files in content/progress-scales
  note: see content/progress-scales/a.yaml:1:1
)"},
};

}  // namespace check
