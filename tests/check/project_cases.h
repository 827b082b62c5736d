#pragma once

#include "case.h"

namespace check {

// Projects and their aims.
inline const Case project_cases[] = {
    {"EndBeforeStart",
     {{"content/projects/falls/project.yaml", "expected_end: 2026-12-31", "expected_end: 2025-12-31"}},
     R"(content/projects/falls/project.yaml:6:15: feil: «expected_end» (2025-12-31) er før «start» (2026-01-12) [dates-in-order]
    6 | expected_end: 2025-12-31
      |               ^
tips: rett den av datoene som er feil
  nb: se content/projects/falls/project.yaml:5:8
)",
     R"(content/projects/falls/project.yaml:6:15: error: 'expected_end' (2025-12-31) is before 'start' (2026-01-12) [dates-in-order]
    6 | expected_end: 2025-12-31
      |               ^
hint: mend the date that is wrong
  note: see content/projects/falls/project.yaml:5:8
)"},
    {"TestOutOfOrder",
     {{"content/projects/falls/project.yaml", "from: 2026-02-03, to: 2026-02-10",
       "from: 2026-01-03, to: 2026-01-02"}},
     R"(content/projects/falls/project.yaml:19:16: feil: «do.from» (2026-01-03) er før «date» (2026-02-02) [dates-in-order]
   19 |     do: {from: 2026-01-03, to: 2026-01-02}
      |                ^
tips: rett den av datoene som er feil
  nb: se content/projects/falls/project.yaml:17:11
content/projects/falls/project.yaml:19:32: feil: «do.to» (2026-01-02) er før «do.from» (2026-01-03) [dates-in-order]
   19 |     do: {from: 2026-01-03, to: 2026-01-02}
      |                                ^
tips: rett den av datoene som er feil
  nb: se content/projects/falls/project.yaml:19:16
)",
     R"(content/projects/falls/project.yaml:19:16: error: 'do.from' (2026-01-03) is before 'date' (2026-02-02) [dates-in-order]
   19 |     do: {from: 2026-01-03, to: 2026-01-02}
      |                ^
hint: mend the date that is wrong
  note: see content/projects/falls/project.yaml:17:11
content/projects/falls/project.yaml:19:32: error: 'do.to' (2026-01-02) is before 'do.from' (2026-01-03) [dates-in-order]
   19 |     do: {from: 2026-01-03, to: 2026-01-02}
      |                                ^
hint: mend the date that is wrong
  note: see content/projects/falls/project.yaml:19:16
)"},
    {"StudyBeforeTheTestEnded",
     {{"content/projects/falls/project.yaml", "{date: 2026-02-12", "{date: 2026-02-09"}},
     R"(content/projects/falls/project.yaml:20:19: feil: «study.date» (2026-02-09) er før «do.to» (2026-02-10) [dates-in-order]
   20 |     study: {date: 2026-02-09, result: Ingen falt}
      |                   ^
tips: rett den av datoene som er feil
  nb: se content/projects/falls/project.yaml:19:32
)",
     R"(content/projects/falls/project.yaml:20:19: error: 'study.date' (2026-02-09) is before 'do.to' (2026-02-10) [dates-in-order]
   20 |     study: {date: 2026-02-09, result: Ingen falt}
      |                   ^
hint: mend the date that is wrong
  note: see content/projects/falls/project.yaml:19:32
)"},
    {"AimDayBeforeStart",
     {{"content/projects/falls/project.yaml", "by: 2026-12-31", "by: 2025-12-31"}},
     R"(content/projects/falls/project.yaml:13:7: feil: «aim.by» (2025-12-31) er før «start» (2026-01-12) [dates-in-order]
   13 |   by: 2025-12-31
      |       ^
tips: rett den av datoene som er feil
  nb: se content/projects/falls/project.yaml:5:8
)",
     R"(content/projects/falls/project.yaml:13:7: error: 'aim.by' (2025-12-31) is before 'start' (2026-01-12) [dates-in-order]
   13 |   by: 2025-12-31
      |       ^
hint: mend the date that is wrong
  note: see content/projects/falls/project.yaml:5:8
)"},
    {"ExceptionEndsBeforeItBegins",
     {{"content/responsibilities/correct.yaml", "unit:",
       "exception: {reason: Nytt system, from: 2027-06-01, until: 2027-01-01}\n"
       "unit:"}},
     R"(content/responsibilities/correct.yaml:2:59: feil: «until» (2027-01-01) er før «from» (2027-06-01) [dates-in-order]
    2 | exception: {reason: Nytt system, from: 2027-06-01, until: 2027-01-01}
      |                                                           ^
tips: rett den av datoene som er feil
  nb: se content/responsibilities/correct.yaml:2:40
)",
     R"(content/responsibilities/correct.yaml:2:59: error: 'until' (2027-01-01) is before 'from' (2027-06-01) [dates-in-order]
    2 | exception: {reason: Nytt system, from: 2027-06-01, until: 2027-01-01}
      |                                                           ^
hint: mend the date that is wrong
  note: see content/responsibilities/correct.yaml:2:40
)"},
    {"ConversationEndsBeforeItBegins",
     {{"content/projects/falls/project.yaml", "team:",
       "needs_conversation: {reason: Står fast, from: 2026-12-01, until: 2026-11-01}\n"
       "team:"}},
     R"(content/projects/falls/project.yaml:23:66: feil: «until» (2026-11-01) er før «from» (2026-12-01) [dates-in-order]
   23 | needs_conversation: {reason: Står fast, from: 2026-12-01, until: 2026-11-01}
      |                                                                  ^
tips: rett den av datoene som er feil
  nb: se content/projects/falls/project.yaml:23:47
)",
     R"(content/projects/falls/project.yaml:23:66: error: 'until' (2026-11-01) is before 'from' (2026-12-01) [dates-in-order]
   23 | needs_conversation: {reason: Står fast, from: 2026-12-01, until: 2026-11-01}
      |                                                                  ^
hint: mend the date that is wrong
  note: see content/projects/falls/project.yaml:23:47
)"},
    {"VagueAimFailsOnAllThree",
     {{"content/projects/falls/project.yaml",
       "aim:\n"
       "  text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026\n"
       "  baseline: 8\n"
       "  target: 5\n"
       "  direction: decrease\n"
       "  by: 2026-12-31\n"
       "  for_whom: Alle som bor på sykehjemmet\n",
       "aim: {text: Vi vil ha bedre kvalitet i kommunen}\n"}},
     R"(content/projects/falls/project.yaml:8:13: feil: målet sier ikke hvor mye: «bedre» kan ikke måles [aims]
    8 | aim: {text: Vi vil ha bedre kvalitet i kommunen}
      |             ^
tips: legg til tallet som skal nås (target: 5), og skriv for eksempel: «det vi måler» skal fra «tallet i dag» til «tallet vi vil nå» for «hvem det gjelder» innen «dag»
content/projects/falls/project.yaml:8:13: feil: målet sier ikke innen når [aims]
    8 | aim: {text: Vi vil ha bedre kvalitet i kommunen}
      |             ^
tips: legg til dagen (by: 2026-12-31), og skriv for eksempel: «det vi måler» skal fra «tallet i dag» til «tallet vi vil nå» for «hvem det gjelder» innen «dag»
content/projects/falls/project.yaml:8:13: feil: målet sier ikke for hvem [aims]
    8 | aim: {text: Vi vil ha bedre kvalitet i kommunen}
      |             ^
tips: legg til hvem det gjelder (for_whom: Alle beboere på sykehjem), og skriv for eksempel: «det vi måler» skal fra «tallet i dag» til «tallet vi vil nå» for «hvem det gjelder» innen «dag»
)",
     R"(content/projects/falls/project.yaml:8:13: error: the aim does not say how much: 'bedre' cannot be measured [aims]
    8 | aim: {text: Vi vil ha bedre kvalitet i kommunen}
      |             ^
hint: add the number to reach (target: 5), and write for instance: «what we measure» shall go from «the number today» to «the number to reach» for «whom it is about» by «day»
content/projects/falls/project.yaml:8:13: error: the aim does not say by when [aims]
    8 | aim: {text: Vi vil ha bedre kvalitet i kommunen}
      |             ^
hint: add the day (by: 2026-12-31), and write for instance: «what we measure» shall go from «the number today» to «the number to reach» for «whom it is about» by «day»
content/projects/falls/project.yaml:8:13: error: the aim does not say for whom [aims]
    8 | aim: {text: Vi vil ha bedre kvalitet i kommunen}
      |             ^
hint: add whom it is about (for_whom: All residents of nursing homes), and write for instance: «what we measure» shall go from «the number today» to «the number to reach» for «whom it is about» by «day»
)"},
    {"AimIsWrittenAnewFromItsMeasureAndUnit",
     {{"content/projects/falls/project.yaml",
       "  text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026\n"
       "  baseline: 8\n"
       "  target: 5\n"
       "  direction: decrease\n"
       "  by: 2026-12-31\n"
       "  for_whom: Alle som bor på sykehjemmet\n",
       "  text: Ingen skal falle om natten i 2026\n"
       "  measure: fall-rate\n"
       "  baseline: 7.5\n"
       "  unit: {nb: fall i uken, en: falls a week}\n"
       "  by: 2026-12-31\n"
       "  for_whom: {nb: Ældre som har falt, en: Older people who have fallen}\n"}},
     R"(content/projects/falls/project.yaml:9:9: feil: målet sier ikke hvor mye [aims]
    9 |   text: Ingen skal falle om natten i 2026
      |         ^
tips: legg til tallet som skal nås (target: 5), og skriv for eksempel: Fall per 1000 liggedøgn skal ned fra 7,5 til «tallet vi vil nå» fall i uken for ældre som har falt innen 31. desember 2026
)",
     R"(content/projects/falls/project.yaml:9:9: error: the aim does not say how much [aims]
    9 |   text: Ingen skal falle om natten i 2026
      |         ^
hint: add the number to reach (target: 5), and write for instance: Fall per 1000 liggedøgn shall fall from 7.5 to «the number to reach» falls a week for older people who have fallen by 31 December 2026
)"},
    {"AimIsWrittenAnewFromItsNumbers",
     {{"content/projects/falls/project.yaml",
       "  text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026\n"
       "  baseline: 8\n"
       "  target: 5\n"
       "  direction: decrease\n"
       "  by: 2026-12-31\n"
       "  for_whom: Alle som bor på sykehjemmet\n",
       "  text: Vi skal bli flinkere\n"
       "  measure: fall-rate\n"
       "  baseline: 60\n"
       "  target: 80\n"
       "  unit: liggedøgn\n"
       "  by: 2026-12-31\n"}},
     R"(content/projects/falls/project.yaml:9:9: feil: målet sier ikke for hvem [aims]
    9 |   text: Vi skal bli flinkere
      |         ^
tips: legg til hvem det gjelder (for_whom: Alle beboere på sykehjem), og skriv for eksempel: Fall per 1000 liggedøgn skal opp fra 60 til 80 for «hvem det gjelder» innen 31. desember 2026
)",
     R"(content/projects/falls/project.yaml:9:9: error: the aim does not say for whom [aims]
    9 |   text: Vi skal bli flinkere
      |         ^
hint: add whom it is about (for_whom: All residents of nursing homes), and write for instance: Fall per 1000 liggedøgn shall rise from 60 to 80 for «whom it is about» by 31 December 2026
)"},
    {"AimWithoutNumber",
     {{"content/projects/falls/project.yaml",
       "  text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026\n"
       "  baseline: 8\n"
       "  target: 5\n",
       "  text: Ingen skal falle om natten\n"}},
     R"(content/projects/falls/project.yaml:9:9: feil: målet sier ikke hvor mye [aims]
    9 |   text: Ingen skal falle om natten
      |         ^
tips: legg til tallet som skal nås (target: 5), og skriv for eksempel: «det vi måler» skal ned fra «tallet i dag» til «tallet vi vil nå» for alle som bor på sykehjemmet innen 31. desember 2026
)",
     R"(content/projects/falls/project.yaml:9:9: error: the aim does not say how much [aims]
    9 |   text: Ingen skal falle om natten
      |         ^
hint: add the number to reach (target: 5), and write for instance: «what we measure» shall fall from «the number today» to «the number to reach» for alle som bor på sykehjemmet by 31 December 2026
)"},
    {"AimWhoseNumberIsInTheTextOnly",
     {{"content/projects/falls/project.yaml", "  target: 5\n", ""}},
     R"(content/projects/falls/project.yaml:9:9: advarsel: tallet står bare i teksten [aims]
    9 |   text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026
      |         ^
tips: legg til target, så kan målet holdes mot målingene
)",
     R"(content/projects/falls/project.yaml:9:9: warning: the number stands in the text only [aims]
    9 |   text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026
      |         ^
hint: add target, so that the aim can be held against the figures
)"},
    {"AimWhoseTextIsVague",
     {{"content/projects/falls/project.yaml", "Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026",
       "Økt trygghet"}},
     R"(content/projects/falls/project.yaml:9:9: advarsel: teksten sier bare «økt», men målet har et tall [aims]
    9 |   text: Økt trygghet
      |         ^
tips: skriv tallet i teksten også, så alle ser hva som skal nås, for eksempel: «det vi måler» skal ned fra 8 til 5 for alle som bor på sykehjemmet innen 31. desember 2026
)",
     R"(content/projects/falls/project.yaml:9:9: warning: the text only says 'økt', but the aim has a number [aims]
    9 |   text: Økt trygghet
      |         ^
hint: write the number in the text too, so that everyone sees what to reach, for instance: «what we measure» shall fall from 8 to 5 for alle som bor på sykehjemmet by 31 December 2026
)"},
    {"AimWithoutDay",
     {{"content/projects/falls/project.yaml", " innen utgangen av 2026", ""},
      {"content/projects/falls/project.yaml", "  by: 2026-12-31\n", ""}},
     R"(content/projects/falls/project.yaml:9:9: feil: målet sier ikke innen når [aims]
    9 |   text: Fra 8 til 5 fall per 1000 liggedøgn
      |         ^
tips: legg til dagen (by: 2026-12-31), og skriv for eksempel: «det vi måler» skal ned fra 8 til 5 for alle som bor på sykehjemmet innen «dag»
)",
     R"(content/projects/falls/project.yaml:9:9: error: the aim does not say by when [aims]
    9 |   text: Fra 8 til 5 fall per 1000 liggedøgn
      |         ^
hint: add the day (by: 2026-12-31), and write for instance: «what we measure» shall fall from 8 to 5 for alle som bor på sykehjemmet by «day»
)"},
    {"AimWhoseDayIsInTheTextOnly",
     {{"content/projects/falls/project.yaml", "  by: 2026-12-31\n", ""}},
     R"(content/projects/falls/project.yaml:9:9: advarsel: dagen står bare i teksten [aims]
    9 |   text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026
      |         ^
tips: legg til by, så kan nettstedet si fra når dagen er passert
)",
     R"(content/projects/falls/project.yaml:9:9: warning: the day stands in the text only [aims]
    9 |   text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026
      |         ^
hint: add by, so that the site can tell when the day has passed
)"},
    {"AimWhoseDayHasPassed",
     {{"content/projects/falls/project.yaml", "by: 2026-12-31", "by: 2026-06-30"}},
     R"(content/projects/falls/project.yaml:13:7: advarsel: målet skulle vært nådd 2026-06-30, og nå er det 2026-10-31 [aims]
   13 |   by: 2026-06-30
      |       ^
tips: avslutt prosjektet, eller sett en ny dag og si hvorfor
)",
     R"(content/projects/falls/project.yaml:13:7: warning: the aim should have been reached on 2026-06-30, and now it is 2026-10-31 [aims]
   13 |   by: 2026-06-30
      |       ^
hint: end the project, or set a new day and say why
)"},
    {"AimForNobody",
     {{"content/projects/falls/project.yaml", "  for_whom: Alle som bor på sykehjemmet\n", ""}},
     R"(content/projects/falls/project.yaml:9:9: feil: målet sier ikke for hvem [aims]
    9 |   text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026
      |         ^
tips: legg til hvem det gjelder (for_whom: Alle beboere på sykehjem), og skriv for eksempel: «det vi måler» skal ned fra 8 til 5 for «hvem det gjelder» innen 31. desember 2026
)",
     R"(content/projects/falls/project.yaml:9:9: error: the aim does not say for whom [aims]
    9 |   text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026
      |         ^
hint: add whom it is about (for_whom: All residents of nursing homes), and write for instance: «what we measure» shall fall from 8 to 5 for «whom it is about» by 31 December 2026
)"},
    {"AimInTheOtherDirection",
     {{"content/projects/falls/project.yaml", "direction: decrease", "direction: increase"}},
     R"(content/projects/falls/project.yaml:12:14: feil: «increase» passer ikke med veien fra baseline til target [aims]
   12 |   direction: increase
      |              ^
tips: rett direction eller et av tallene
  nb: se content/projects/falls/project.yaml:10:13
  nb: se content/projects/falls/project.yaml:11:11
)",
     R"(content/projects/falls/project.yaml:12:14: error: 'increase' does not fit the way from baseline to target [aims]
   12 |   direction: increase
      |              ^
hint: mend direction or one of the numbers
  note: see content/projects/falls/project.yaml:10:13
  note: see content/projects/falls/project.yaml:11:11
)"},
    {"ProjectWithoutAim",
     {{"content/projects/falls/project.yaml",
       "aim:\n"
       "  text: Fra 8 til 5 fall per 1000 liggedøgn innen utgangen av 2026\n"
       "  baseline: 8\n"
       "  target: 5\n"
       "  direction: decrease\n"
       "  by: 2026-12-31\n"
       "  for_whom: Alle som bor på sykehjemmet\n",
       ""}},
     R"(content/projects/falls/project.yaml:1:1: advarsel: prosjektet «falls» er i gang, men har ikke noe mål [aims]
    1 | title: Færre fall
      | ^
tips: skriv under aim hvor mye, innen når og for hvem
)",
     R"(content/projects/falls/project.yaml:1:1: warning: the project 'falls' is running, but has no aim [aims]
    1 | title: Færre fall
      | ^
hint: write below aim how much, by when and for whom
)"},
    {"ProjectWithoutMeasure",
     {{"content/projects/falls/fall-rate.yaml", nullptr, nullptr},
      {"content/projects/falls/fall-rate.csv", nullptr, nullptr},
      {"content/projects/falls/story.md", nullptr, nullptr}},
     R"(content/projects/falls/project.yaml:1:1: advarsel: prosjektet «falls» er i gang, men har ingen målinger [project-measures]
    1 | title: Færre fall
      | ^
tips: legg en måling i prosjektets mappe, eller nevn den under measures
)",
     R"(content/projects/falls/project.yaml:1:1: warning: the project 'falls' is running, but has no measures [project-measures]
    1 | title: Færre fall
      | ^
hint: put a measure into the project's folder, or name it below measures
)"},
    {"ProjectWithoutOutcomeMeasure",
     {{"content/projects/falls/fall-rate.yaml", "kind: outcome", "kind: process"}},
     R"(content/projects/falls/project.yaml:1:1: advarsel: ingen av målingene til «falls» viser resultatet [project-measures]
    1 | title: Færre fall
      | ^
tips: legg til en måling med kind: outcome
)",
     R"(content/projects/falls/project.yaml:1:1: warning: none of the measures of 'falls' shows the outcome [project-measures]
    1 | title: Færre fall
      | ^
hint: add a measure with kind: outcome
)"},
    {"MeasureOfAnotherProject",
     {{"content/projects/beds.yaml", nullptr,
       "title: Senger\n"
       "unit: nursing-home\n"
       "status: idea\n"
       "measures: [fall-rate]\n"},
      {"content/projects/falls/fall-rate.yaml", "kind:",
       "project: falls\n"
       "kind:"}},
     R"(content/projects/beds.yaml:4:12: advarsel: målingen «fall-rate» hører til prosjektet «falls» [project-measures]
    4 | measures: [fall-rate]
      |            ^
tips: ta den bort her, eller rett feltet project i målingen
  nb: se content/projects/falls/fall-rate.yaml:2:10
)",
     R"(content/projects/beds.yaml:4:12: warning: the measure 'fall-rate' belongs to the project 'falls' [project-measures]
    4 | measures: [fall-rate]
      |            ^
hint: take it out here, or mend the field project of the measure
  note: see content/projects/falls/fall-rate.yaml:2:10
)"},
    {"ScoreThatIsNoHalfStep",
     {{"content/projects/falls/project.yaml", "score: 2.5", "score: 2.3"}},
     R"(content/projects/falls/project.yaml:22:17: feil: 2.3 er ikke et halvt trinn [progress-scores]
   22 | progress_score: 2.3
      |                 ^
tips: skriv 0.5, 1, 1.5 og så videre opp til 5
)",
     R"(content/projects/falls/project.yaml:22:17: error: 2.3 is not a half step [progress-scores]
   22 | progress_score: 2.3
      |                 ^
hint: write 0.5, 1, 1.5 and so on up to 5
)"},
    {"TeamWithoutUser",
     {{"content/projects/falls/project.yaml", "strand: user", "strand: professional"}},
     R"(content/projects/falls/project.yaml:24:5: advarsel: teamet har ingen med brukererfaring [teams]
   24 |   - {strand: professional, n: 1}
      |     ^
tips: ta med en bruker: {strand: user, n: 1}
)",
     R"(content/projects/falls/project.yaml:24:5: warning: the team has nobody with the experience of a user [teams]
   24 |   - {strand: professional, n: 1}
      |     ^
hint: take a user in: {strand: user, n: 1}
)"},
};

}  // namespace check
