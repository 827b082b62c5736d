#pragma once

#include "case.h"

namespace check {

// A ladder that assessments stand on.
inline constexpr const char* sound_ladder =
    "title: Modenhet\n"
    "levels:\n"
    "  - {level: 1, title: Tilfeldig}\n"
    "  - {level: 2, title: Formalisert}\n"
    "  - {level: 3, title: Organisert}\n"
    "themes:\n"
    "  - {key: leadership, title: Lederansvar}\n";

// Maturity and the improvement journey.
inline const Case maturity_cases[] = {
    {"LadderLevelsNotUpwards",
     {{"content/maturity-ladders/maturity.yaml", nullptr,
       "title: Modenhet\n"
       "levels:\n"
       "  - {level: 1, title: Tilfeldig}\n"
       "  - {level: 4, title: Formalisert}\n"
       "  - {level: 3, title: Organisert}\n"
       "themes:\n"
       "  - {key: leadership, title: Lederansvar}\n"}},
     R"(content/maturity-ladders/maturity.yaml:4:13: feil: her står nivå 4, men det skulle vært nivå 2 [maturity-ladders]
    4 |   - {level: 4, title: Formalisert}
      |             ^
tips: skriv nivåene nedenfra og opp: 1, 2, 3 og så videre
)",
     R"(content/maturity-ladders/maturity.yaml:4:13: error: level 4 stands here, where level 2 should be [maturity-ladders]
    4 |   - {level: 4, title: Formalisert}
      |             ^
hint: write the levels from below: 1, 2, 3 and so on
)"},
    {"LadderThemeTwice",
     {{"content/maturity-ladders/maturity.yaml", nullptr,
       "title: Modenhet\n"
       "levels:\n"
       "  - {level: 1, title: Tilfeldig}\n"
       "  - {level: 2, title: Formalisert}\n"
       "  - {level: 3, title: Organisert}\n"
       "themes:\n"
       "  - {key: leadership, title: Lederansvar}\n"
       "  - {key: leadership, title: Ledelse}\n"}},
     R"(content/maturity-ladders/maturity.yaml:8:11: feil: temaet «leadership» står to ganger [maturity-ladders]
    8 |   - {key: leadership, title: Ledelse}
      |           ^
tips: ta bort det ene, eller rett navnet
  nb: se content/maturity-ladders/maturity.yaml:7:11
)",
     R"(content/maturity-ladders/maturity.yaml:8:11: error: the theme 'leadership' stands twice [maturity-ladders]
    8 |   - {key: leadership, title: Ledelse}
      |           ^
hint: take one of them out, or mend the name
  note: see content/maturity-ladders/maturity.yaml:7:11
)"},
    {"TwoLadders",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-ladders/other.yaml", nullptr,
       "title: En annen\n"
       "levels:\n"
       "  - {level: 1, title: Lav}\n"}},
     R"(content/maturity-ladders/other.yaml:1:1: advarsel: modenhetsstigen «other» brukes ikke; et nettsted har én, og «maturity» kommer først [maturity-ladders]
    1 | title: En annen
      | ^
tips: behold den ene filen i content/maturity-ladders
  nb: se content/maturity-ladders/maturity.yaml:1:1
)",
     R"(content/maturity-ladders/other.yaml:1:1: warning: the maturity ladder 'other' is not used; a site has one, and 'maturity' comes first [maturity-ladders]
    1 | title: En annen
      | ^
hint: keep one of the files in content/maturity-ladders
  note: see content/maturity-ladders/maturity.yaml:1:1
)"},
    {"LevelsNotOnTheLadder",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 4, target: 5, themes: "
       "[{theme: leadership, level: 6}]}\n"}},
     R"(content/maturity-assessments/home.yaml:1:78: feil: nivå 4 finnes ikke på stigen «maturity», som har 3 [maturity-assessments]
    1 | …er: maturity, unit: nursing-home, date: 2026-03-02, level: 4, target: 5, themes: [{theme: leadersh…
      |                                                             ^
tips: skriv et av nivåene på stigen
  nb: se content/maturity-ladders/maturity.yaml:1:1
content/maturity-assessments/home.yaml:1:89: feil: nivå 5 finnes ikke på stigen «maturity», som har 3 [maturity-assessments]
    1 | …y, unit: nursing-home, date: 2026-03-02, level: 4, target: 5, themes: [{theme: leadership, level: …
      |                                                             ^
tips: skriv et av nivåene på stigen
  nb: se content/maturity-ladders/maturity.yaml:1:1
content/maturity-assessments/home.yaml:1:128: feil: nivå 6 finnes ikke på stigen «maturity», som har 3 [maturity-assessments]
    1 | …unit: nursing-home, date: 2026-03-02, level: 4, target: 5, themes: [{theme: leadership, level: 6}]}
      |                                                                                                 ^
tips: skriv et av nivåene på stigen
  nb: se content/maturity-ladders/maturity.yaml:1:1
)",
     R"(content/maturity-assessments/home.yaml:1:78: error: there is no level 4 on the ladder 'maturity', which has 3 [maturity-assessments]
    1 | …er: maturity, unit: nursing-home, date: 2026-03-02, level: 4, target: 5, themes: [{theme: leadersh…
      |                                                             ^
hint: write one of the ladder's levels
  note: see content/maturity-ladders/maturity.yaml:1:1
content/maturity-assessments/home.yaml:1:89: error: there is no level 5 on the ladder 'maturity', which has 3 [maturity-assessments]
    1 | …y, unit: nursing-home, date: 2026-03-02, level: 4, target: 5, themes: [{theme: leadership, level: …
      |                                                             ^
hint: write one of the ladder's levels
  note: see content/maturity-ladders/maturity.yaml:1:1
content/maturity-assessments/home.yaml:1:128: error: there is no level 6 on the ladder 'maturity', which has 3 [maturity-assessments]
    1 | …unit: nursing-home, date: 2026-03-02, level: 4, target: 5, themes: [{theme: leadership, level: 6}]}
      |                                                                                                 ^
hint: write one of the ladder's levels
  note: see content/maturity-ladders/maturity.yaml:1:1
)"},
    {"ThemeNotOnTheLadder",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 2, themes: [{theme: "
       "leadershop, level: 2}]}\n"}},
     R"(content/maturity-assessments/home.yaml:1:98: feil: stigen «maturity» har ikke temaet «leadershop» [maturity-assessments]
    1 | … maturity, unit: nursing-home, date: 2026-03-02, level: 2, themes: [{theme: leadershop, level: 2}]}
      |                                                                              ^
tips: mente du «leadership»?
  nb: se content/maturity-ladders/maturity.yaml:1:1
)",
     R"(content/maturity-assessments/home.yaml:1:98: error: the ladder 'maturity' has no theme 'leadershop' [maturity-assessments]
    1 | … maturity, unit: nursing-home, date: 2026-03-02, level: 2, themes: [{theme: leadershop, level: 2}]}
      |                                                                              ^
hint: did you mean 'leadership'?
  note: see content/maturity-ladders/maturity.yaml:1:1
)"},
    {"ThemeAssessedTwice",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 2, themes: [{theme: "
       "leadership, level: 2}, {theme: leadership, level: 3}]}\n"}},
     R"(content/maturity-assessments/home.yaml:1:129: feil: temaet «leadership» er vurdert to ganger [maturity-assessments]
    1 | …date: 2026-03-02, level: 2, themes: [{theme: leadership, level: 2}, {theme: leadership, level: 3}]}
      |                                                                              ^
tips: behold det ene nivået
  nb: se content/maturity-assessments/home.yaml:1:98
)",
     R"(content/maturity-assessments/home.yaml:1:129: error: the theme 'leadership' is assessed twice [maturity-assessments]
    1 | …date: 2026-03-02, level: 2, themes: [{theme: leadership, level: 2}, {theme: leadership, level: 3}]}
      |                                                                              ^
hint: keep one of the levels
  note: see content/maturity-assessments/home.yaml:1:98
)"},
    {"TargetBelowLevel",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 3, target: 2}\n"}},
     R"(content/maturity-assessments/home.yaml:1:89: advarsel: målet er nivå 2, men enheten er alt på nivå 3 [maturity-assessments]
    1 | - {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 3, target: 2}
      |                                                                                         ^
tips: sett et nytt mål, eller rett nivået
  nb: se content/maturity-assessments/home.yaml:1:78
)",
     R"(content/maturity-assessments/home.yaml:1:89: warning: the target is level 2, but the unit is at level 3 already [maturity-assessments]
    1 | - {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 3, target: 2}
      |                                                                                         ^
hint: set a new target, or mend the level
  note: see content/maturity-assessments/home.yaml:1:78
)"},
    {"AssessedTwiceOnADay",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 2}\n"
       "- {id: second, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 3}\n"}},
     R"(content/maturity-assessments/home.yaml:2:60: feil: «nursing-home» er vurdert to ganger 2026-03-02 [maturity-assessments]
    2 | - {id: second, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 3}
      |                                                            ^
tips: behold den ene vurderingen, eller rett datoen
  nb: se content/maturity-assessments/home.yaml:1:59
)",
     R"(content/maturity-assessments/home.yaml:2:60: error: 'nursing-home' is assessed twice on 2026-03-02 [maturity-assessments]
    2 | - {id: second, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 3}
      |                                                            ^
hint: keep one of the assessments, or mend the date
  note: see content/maturity-assessments/home.yaml:1:59
)"},
    {"ClimbedTwoStepsInAQuarter",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 1}\n"
       "- {id: second, ladder: maturity, unit: nursing-home, date: 2026-06-02, level: 3}\n"}},
     R"(content/maturity-assessments/home.yaml:2:79: advarsel: fra nivå 1 til 3 på 92 dager er mer enn ett trinn på under et halvt år [maturity-assessments]
    2 | - {id: second, ladder: maturity, unit: nursing-home, date: 2026-06-02, level: 3}
      |                                                                               ^
tips: les begge vurderingene på nytt; er det riktig, gi en grunn under excuses i site.yaml
  nb: se content/maturity-assessments/home.yaml:1:78
)",
     R"(content/maturity-assessments/home.yaml:2:79: warning: from level 1 to 3 in 92 days is more than one step in under half a year [maturity-assessments]
    2 | - {id: second, ladder: maturity, unit: nursing-home, date: 2026-06-02, level: 3}
      |                                                                               ^
hint: read both assessments again; if they are right, give a reason below excuses in site.yaml
  note: see content/maturity-assessments/home.yaml:1:78
)"},
    {"AssessmentOverdue",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2024-03-02, level: 1, next_date: "
       "2025-03-02}\n"
       "- {id: second, ladder: maturity, unit: nursing-home, date: 2025-03-02, level: 1, next_date: "
       "2026-10-30}\n"}},
     R"(content/maturity-assessments/home.yaml:2:93: advarsel: «nursing-home» skulle vært vurdert på nytt 2026-10-30; nå er det 2026-10-31 [maturity-assessments]
    2 | …d: second, ladder: maturity, unit: nursing-home, date: 2025-03-02, level: 1, next_date: 2026-10-30}
      |                                                                                          ^
tips: gjør vurderingen, eller flytt next_date
)",
     R"(content/maturity-assessments/home.yaml:2:93: warning: 'nursing-home' should have been assessed anew on 2026-10-30; now it is 2026-10-31 [maturity-assessments]
    2 | …d: second, ladder: maturity, unit: nursing-home, date: 2025-03-02, level: 1, next_date: 2026-10-30}
      |                                                                                          ^
hint: make the assessment, or move next_date
)"},
    {"NextAssessmentBeforeThisOne",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 1, target: 2, "
       "target_date: 2026-03-01, next_date: 2027-03-02}\n"}},
     R"(content/maturity-assessments/home.yaml:1:105: feil: «target_date» (2026-03-01) er før «date» (2026-03-02) [dates-in-order]
    1 | …ursing-home, date: 2026-03-02, level: 1, target: 2, target_date: 2026-03-01, next_date: 2027-03-02}
      |                                                                   ^
tips: rett den av datoene som er feil
  nb: se content/maturity-assessments/home.yaml:1:59
)",
     R"(content/maturity-assessments/home.yaml:1:105: error: 'target_date' (2026-03-01) is before 'date' (2026-03-02) [dates-in-order]
    1 | …ursing-home, date: 2026-03-02, level: 1, target: 2, target_date: 2026-03-01, next_date: 2027-03-02}
      |                                                                   ^
hint: mend the date that is wrong
  note: see content/maturity-assessments/home.yaml:1:59
)"},
    {"StageOutOfOrder",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2025-01-01, to: 2025-12-31}\n"
       "  - {version: \"2.0\", title: Kunne, from: 2024-01-01, to: 2024-12-31}\n"}},
     R"(content/journeys/way.yaml:4:42: feil: etappe 2.0 begynner før etappe 1.0, men står etter den [journey-stages]
    4 |   - {version: "2.0", title: Kunne, from: 2024-01-01, to: 2024-12-31}
      |                                          ^
tips: skriv etappene i den rekkefølgen de kommer
  nb: se content/journeys/way.yaml:3:42
)",
     R"(content/journeys/way.yaml:4:42: error: stage 2.0 begins before stage 1.0, but stands after it [journey-stages]
    4 |   - {version: "2.0", title: Kunne, from: 2024-01-01, to: 2024-12-31}
      |                                          ^
hint: write the stages in the order in which they come
  note: see content/journeys/way.yaml:3:42
)"},
    {"StagesOverlap",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2024-01-01, to: 2024-12-31}\n"
       "  - {version: \"2.0\", title: Kunne, from: 2024-12-31, to: 2025-12-31}\n"}},
     R"(content/journeys/way.yaml:4:42: feil: etappe 2.0 begynner før etappe 1.0 er slutt (2024-12-31) [journey-stages]
    4 |   - {version: "2.0", title: Kunne, from: 2024-12-31, to: 2025-12-31}
      |                                          ^
tips: rett den av datoene som er feil
  nb: se content/journeys/way.yaml:3:58
)",
     R"(content/journeys/way.yaml:4:42: error: stage 2.0 begins before stage 1.0 has ended (2024-12-31) [journey-stages]
    4 |   - {version: "2.0", title: Kunne, from: 2024-12-31, to: 2025-12-31}
      |                                          ^
hint: mend the date that is wrong
  note: see content/journeys/way.yaml:3:58
)"},
    {"StageEndsBeforeItBegins",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2024-01-02, to: 2024-01-01}\n"}},
     R"(content/journeys/way.yaml:3:58: feil: «to» (2024-01-01) er før «from» (2024-01-02) [dates-in-order]
    3 |   - {version: "1.0", title: Ville, from: 2024-01-02, to: 2024-01-01}
      |                                                          ^
tips: rett den av datoene som er feil
  nb: se content/journeys/way.yaml:3:42
)",
     R"(content/journeys/way.yaml:3:58: error: 'to' (2024-01-01) is before 'from' (2024-01-02) [dates-in-order]
    3 |   - {version: "1.0", title: Ville, from: 2024-01-02, to: 2024-01-01}
      |                                                          ^
hint: mend the date that is wrong
  note: see content/journeys/way.yaml:3:42
)"},
    {"StageVersionTwice",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2024-01-01, to: 2024-12-31}\n"
       "  - {version: \"1.0\", title: Kunne, from: 2025-01-01, to: 2025-12-31}\n"}},
     R"(content/journeys/way.yaml:4:15: feil: etappe 1.0 står to ganger [journey-stages]
    4 |   - {version: "1.0", title: Kunne, from: 2025-01-01, to: 2025-12-31}
      |               ^
tips: gi hver etappe sitt eget nummer
  nb: se content/journeys/way.yaml:3:15
)",
     R"(content/journeys/way.yaml:4:15: error: stage 1.0 stands twice [journey-stages]
    4 |   - {version: "1.0", title: Kunne, from: 2025-01-01, to: 2025-12-31}
      |               ^
hint: give each stage a number of its own
  note: see content/journeys/way.yaml:3:15
)"},
    {"ResultOutsideItsStage",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2024-01-01, to: 2024-12-31, results: [{date: 2025-01-01, "
       "text: Vi ville}]}\n"}},
     R"(content/journeys/way.yaml:3:87: advarsel: resultatet fra 2025-01-01 ligger utenfor etappe 1.0 (2024-01-01 til 2024-12-31) [journey-stages]
    3 | ….0", title: Ville, from: 2024-01-01, to: 2024-12-31, results: [{date: 2025-01-01, text: Vi ville}]}
      |                                                                        ^
tips: rett datoen, eller flytt resultatet til etappen det hører til
)",
     R"(content/journeys/way.yaml:3:87: warning: the result of 2025-01-01 lies outside of stage 1.0 (2024-01-01 to 2024-12-31) [journey-stages]
    3 | ….0", title: Ville, from: 2024-01-01, to: 2024-12-31, results: [{date: 2025-01-01, text: Vi ville}]}
      |                                                                        ^
hint: mend the date, or move the result to the stage that it belongs to
)"},
    {"StageDoneBeforeItsEnd",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2026-01-01, to: 2026-12-31, status: done}\n"}},
     R"(content/journeys/way.yaml:3:78: advarsel: etappe 1.0 er gjennomført, men varer til 2026-12-31 [stage-statuses]
    3 |   - {version: "1.0", title: Ville, from: 2026-01-01, to: 2026-12-31, status: done}
      |                                                                              ^
tips: rett status, eller sett to til dagen etappen sluttet
  nb: se content/journeys/way.yaml:3:58
)",
     R"(content/journeys/way.yaml:3:78: warning: stage 1.0 is done, but lasts until 2026-12-31 [stage-statuses]
    3 |   - {version: "1.0", title: Ville, from: 2026-01-01, to: 2026-12-31, status: done}
      |                                                                              ^
hint: mend the status, or set to to the day the stage ended
  note: see content/journeys/way.yaml:3:58
)"},
    {"StagePlannedThoughBegun",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2026-10-31, to: 2026-12-31, status: planned}\n"}},
     R"(content/journeys/way.yaml:3:78: advarsel: etappe 1.0 er bare planlagt, men begynte 2026-10-31 [stage-statuses]
    3 |   - {version: "1.0", title: Ville, from: 2026-10-31, to: 2026-12-31, status: planned}
      |                                                                              ^
tips: legg til {from: …, value: under_way} i status, eller flytt from
  nb: se content/journeys/way.yaml:3:42
)",
     R"(content/journeys/way.yaml:3:78: warning: stage 1.0 is only planned, but began on 2026-10-31 [stage-statuses]
    3 |   - {version: "1.0", title: Ville, from: 2026-10-31, to: 2026-12-31, status: planned}
      |                                                                              ^
hint: add {from: …, value: under_way} to status, or move from
  note: see content/journeys/way.yaml:3:42
)"},
    {"StageUnderWayThoughEnded",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2026-01-01, to: 2026-10-30, status: under_way}\n"}},
     R"(content/journeys/way.yaml:3:78: advarsel: etappe 1.0 er underveis, men sluttet 2026-10-30 [stage-statuses]
    3 |   - {version: "1.0", title: Ville, from: 2026-01-01, to: 2026-10-30, status: under_way}
      |                                                                              ^
tips: legg til {from: …, value: done} i status, eller flytt to
  nb: se content/journeys/way.yaml:3:58
)",
     R"(content/journeys/way.yaml:3:78: warning: stage 1.0 is under way, but ended on 2026-10-30 [stage-statuses]
    3 |   - {version: "1.0", title: Ville, from: 2026-01-01, to: 2026-10-30, status: under_way}
      |                                                                              ^
hint: add {from: …, value: done} to status, or move to
  note: see content/journeys/way.yaml:3:58
)"},
};

}  // namespace check
