#pragma once

#include "case.h"

namespace check {

// Slips in the annual wheel.
inline const Case calendar_cases[] = {
    {"EventDays",
     {{"content/events/events.yaml", nullptr,
       "- {id: a, title: Uten dag}\n"
       "- {id: b, title: Begge deler, date: 2026-11-12, every: year}\n"
       "- {id: c, title: To dager, every: month, day: 3, working_day: 3}\n"
       "- {id: d, title: Utenfor kvartalet, every: quarter, month: 4}\n"
       "- {id: e, title: Uken har ingen måned, every: week, month: 2}\n"
       "- {id: f, title: Dag åtte, every: week, day: 8}\n"}},
     R"(content/events/events.yaml:1:3: feil: hendelsen «a» sier ikke når den er [events]
    1 | - {id: a, title: Uten dag}
      |   ^
tips: skriv date: 2026-11-12, eller hvor ofte: every: month og working_day: 3
content/events/events.yaml:2:56: feil: hendelsen «b» har både en dag og en regel [events]
    2 | - {id: b, title: Begge deler, date: 2026-11-12, every: year}
      |                                                        ^
tips: behold date for det som skjer én gang, eller every for det som gjentas
  nb: se content/events/events.yaml:2:37
content/events/events.yaml:3:63: feil: hendelsen «c» har både dag og arbeidsdag [events]
    3 | - {id: c, title: To dager, every: month, day: 3, working_day: 3}
      |                                                               ^
tips: behold day eller working_day
  nb: se content/events/events.yaml:3:47
content/events/events.yaml:4:60: feil: month er 4, men perioden «quarter» har bare 3 [events]
    4 | - {id: d, title: Utenfor kvartalet, every: quarter, month: 4}
      |                                                            ^
tips: month teller fra 1 i perioden: 2 i et kvartal er februar, mai, august og november
  nb: se content/events/events.yaml:4:44
content/events/events.yaml:5:60: feil: måneden har ingen mening når hendelsen gjentas hver «week» [events]
    5 | - {id: e, title: Uken har ingen måned, every: week, month: 2}
      |                                                            ^
tips: ta bort month, eller skriv every: year
  nb: se content/events/events.yaml:5:47
content/events/events.yaml:6:46: feil: en uke har ingen dag 8 [events]
    6 | - {id: f, title: Dag åtte, every: week, day: 8}
      |                                              ^
tips: skriv 1 for mandag til 7 for søndag
)",
     R"(content/events/events.yaml:1:3: error: the event 'a' does not say when it is [events]
    1 | - {id: a, title: Uten dag}
      |   ^
hint: write date: 2026-11-12, or how often: every: month and working_day: 3
content/events/events.yaml:2:56: error: the event 'b' has both a day and a rule [events]
    2 | - {id: b, title: Begge deler, date: 2026-11-12, every: year}
      |                                                        ^
hint: keep date for what happens once, or every for what is repeated
  note: see content/events/events.yaml:2:37
content/events/events.yaml:3:63: error: the event 'c' has both a day and a working day [events]
    3 | - {id: c, title: To dager, every: month, day: 3, working_day: 3}
      |                                                               ^
hint: keep day or working_day
  note: see content/events/events.yaml:3:47
content/events/events.yaml:4:60: error: there is no month 4 in a quarter; it has 3 [events]
    4 | - {id: d, title: Utenfor kvartalet, every: quarter, month: 4}
      |                                                            ^
hint: month counts from 1 in the period: 2 of a quarter is February, May, August and November
  note: see content/events/events.yaml:4:44
content/events/events.yaml:5:60: error: a month means nothing where the event is repeated every week [events]
    5 | - {id: e, title: Uken har ingen måned, every: week, month: 2}
      |                                                            ^
hint: take month out, or write every: year
  note: see content/events/events.yaml:5:47
content/events/events.yaml:6:46: error: a week has no day 8 [events]
    6 | - {id: f, title: Dag åtte, every: week, day: 8}
      |                                              ^
hint: write 1 for Monday to 7 for Sunday
)"},
    {"EventEnds",
     {{"content/events/events.yaml", nullptr,
       "- {id: a, title: Baklengs, every: month, from: 2027-02-01, until: 2027-01-31}\n"
       "- {id: b, title: Aldri, every: year, month: 6, from: 2027-01-01, until: 2027-05-31}\n"
       "- {id: c, title: Slutt, every: month, until: 2026-09-30}\n"
       "- {id: d, title: Ennå, every: month, until: 2026-10-31}\n"}},
     R"(content/events/events.yaml:1:67: feil: until 2027-01-31 er før from 2027-02-01 [events]
    1 | - {id: a, title: Baklengs, every: month, from: 2027-02-01, until: 2027-01-31}
      |                                                                   ^
tips: rett den ene dagen
  nb: se content/events/events.yaml:1:48
content/events/events.yaml:2:73: advarsel: hendelsen «b» faller ikke på noen dag fra 2027-01-01 til 2027-05-31 [events]
    2 | - {id: b, title: Aldri, every: year, month: 6, from: 2027-01-01, until: 2027-05-31}
      |                                                                         ^
tips: rett regelen eller dagene
  nb: se content/events/events.yaml:2:54
content/events/events.yaml:3:46: advarsel: hendelsen «c» tok slutt 2026-09-30, før 2026-10-31, og vises ikke mer [events]
    3 | - {id: c, title: Slutt, every: month, until: 2026-09-30}
      |                                              ^
tips: ta den bort, eller gi den en ny until
)",
     R"(content/events/events.yaml:1:67: error: until 2027-01-31 is before from 2027-02-01 [events]
    1 | - {id: a, title: Baklengs, every: month, from: 2027-02-01, until: 2027-01-31}
      |                                                                   ^
hint: mend one of the days
  note: see content/events/events.yaml:1:48
content/events/events.yaml:2:73: warning: the event 'b' falls on no day from 2027-01-01 to 2027-05-31 [events]
    2 | - {id: b, title: Aldri, every: year, month: 6, from: 2027-01-01, until: 2027-05-31}
      |                                                                         ^
hint: mend the rule or the days
  note: see content/events/events.yaml:2:54
content/events/events.yaml:3:46: warning: the event 'c' ended on 2026-09-30, before 2026-10-31, and is no longer shown [events]
    3 | - {id: c, title: Slutt, every: month, until: 2026-09-30}
      |                                              ^
hint: take it out, or give it a new until
)"},
};

}  // namespace check
