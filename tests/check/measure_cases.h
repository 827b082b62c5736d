#pragma once

#include "case.h"

namespace check {

// Series that cannot be charted as they stand.
inline const Case measure_cases[] = {
    {"NoDenominators",
     {{"content/projects/falls/fall-rate.csv", nullptr,
       "date;value\n"
       "2025-01-01;8\n"
       "2025-02-01;7\n"},
      {"content/projects/falls/fall-rate.yaml",
       "notes:\n"
       "  - {at: 2026-02, text: Nattlys}\n",
       ""}},
     R"(content/projects/falls/fall-rate.yaml:3:8: feil: et u-diagram trenger en nevner [measure-values]
    3 | chart: u
      |        ^
tips: legg til kolonnen denominator, eller bruk chart: run
)",
     R"(content/projects/falls/fall-rate.yaml:3:8: error: a u chart needs a denominator [measure-values]
    3 | chart: u
      |        ^
hint: add the column denominator, or use chart: run
)"},
    {"ValueWithoutDenominator",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8;1000", "2025-01-01;8;"}},
     R"(content/projects/falls/fall-rate.csv:2:12: feil: tallet 8 har ingen nevner [measure-values]
    2 | 2025-01-01;8;
      |            ^
tips: skriv nevneren, eller la begge stå tomme
)",
     R"(content/projects/falls/fall-rate.csv:2:12: error: the number 8 has no denominator [measure-values]
    2 | 2025-01-01;8;
      |            ^
hint: write the denominator, or leave both empty
)"},
    {"SomethingOfNothing",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8;1000", "2025-01-01;8;0"}},
     R"(content/projects/falls/fall-rate.csv:2:14: feil: telleren er 8, men nevneren er 0 [measure-values]
    2 | 2025-01-01;8;0
      |              ^
tips: rett nevneren; der ingenting ble målt, står begge tomme
)",
     R"(content/projects/falls/fall-rate.csv:2:14: error: the numerator is 8, but the denominator is 0 [measure-values]
    2 | 2025-01-01;8;0
      |              ^
hint: mend the denominator; where nothing was measured, leave both empty
)"},
    {"NegativeDenominator",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8;1000", "2025-01-01;8;-1000"}},
     R"(content/projects/falls/fall-rate.csv:2:14: feil: nevneren -1000 er negativ [measure-values]
    2 | 2025-01-01;8;-1000
      |              ^
tips: ta bort minustegnet
)",
     R"(content/projects/falls/fall-rate.csv:2:14: error: the denominator -1000 is negative [measure-values]
    2 | 2025-01-01;8;-1000
      |              ^
hint: take the minus sign away
)"},
    {"NumeratorOverDenominator",
     {{"content/projects/falls/fall-rate.yaml", "chart: u", "chart: p"},
      {"content/projects/falls/fall-rate.csv", "2025-01-01;8;1000", "2025-01-01;1008;1000"}},
     R"(content/projects/falls/fall-rate.csv:2:12: feil: telleren 1008 er større enn nevneren 1000 [measure-values]
    2 | 2025-01-01;1008;1000
      |            ^
tips: se om de er byttet om; for hendelser som kan telles flere ganger, er chart: u riktig
)",
     R"(content/projects/falls/fall-rate.csv:2:12: error: the numerator 1008 is greater than the denominator 1000 [measure-values]
    2 | 2025-01-01;1008;1000
      |            ^
hint: see whether they are exchanged; for events that may count several times, chart: u is right
)"},
    {"NegativeCount",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8", "2025-01-01;-8"}},
     R"(content/projects/falls/fall-rate.csv:2:12: feil: -8 er negativt, men et u-diagram teller [measure-values]
    2 | 2025-01-01;-8;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
)",
     R"(content/projects/falls/fall-rate.csv:2:12: error: -8 is negative, but a u chart counts [measure-values]
    2 | 2025-01-01;-8;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
)"},
    {"TimeThatIsNotPositive",
     {{"content/projects/falls/fall-rate.yaml", nullptr,
       "title: Dager mellom fall\n"
       "kind: outcome\n"
       "chart: t\n"
       "improvement: increase\n"
       "points:\n"
       "  - {at: 2025-01-04, value: 12}\n"
       "  - {at: 2025-02-11, value: 0}\n"},
      {"content/projects/falls/fall-rate.csv", nullptr, nullptr}},
     R"(content/projects/falls/fall-rate.yaml:7:29: feil: 0 er ikke en tid mellom hendelser: den må være over 0 [measure-values]
    7 |   - {at: 2025-02-11, value: 0}
      |                             ^
tips: skriv tiden som en brøk av dagen hvis to hendelser kom samme dag: 0.5
)",
     R"(content/projects/falls/fall-rate.yaml:7:29: error: 0 is not a time between events: it must be above 0 [measure-values]
    7 |   - {at: 2025-02-11, value: 0}
      |                             ^
hint: write the time as a part of a day where two events came on one day: 0.5
)"},
    {"SpreadOfTimes",
     {{"content/projects/falls/fall-rate.yaml", nullptr,
       "title: Dager mellom fall\n"
       "kind: outcome\n"
       "chart: t\n"
       "improvement: increase\n"
       "period: month\n"
       "aggregate: sd\n"
       "points:\n"
       "  - {at: 2025-01-04, value: 12}\n"},
      {"content/projects/falls/fall-rate.csv", nullptr, nullptr}},
     R"(content/projects/falls/fall-rate.yaml:6:12: feil: et t-diagram viser tider, ikke spredningen av dem [measure-values]
    6 | aggregate: sd
      |            ^
tips: bruk aggregate: mean eller median
)",
     R"(content/projects/falls/fall-rate.yaml:6:12: error: a t chart shows times, not their spread [measure-values]
    6 | aggregate: sd
      |            ^
hint: use aggregate: mean or median
)"},
    {"NumberTooLargeToCompute",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8;1000", "2025-01-01;8;0,000000000000001"}},
     R"(content/projects/falls/fall-rate.csv:2:12: feil: tallet 8 er for stort til å regnes på [measure-values]
    2 | 2025-01-01;8;0,000000000000001
      |            ^
tips: se etter et siffer for mye, eller bruk en større enhet
)",
     R"(content/projects/falls/fall-rate.csv:2:12: error: the number 8 is too large to be computed with [measure-values]
    2 | 2025-01-01;8;0,000000000000001
      |            ^
hint: look for a digit too many, or use a larger unit
)"},
    {"NumberThatGrowsTooLarge",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8", "2025-01-01;8000000000000000"}},
     R"(content/projects/falls/fall-rate.csv:2:12: feil: tallet 8000000000000000 er for stort til å regnes på [measure-values]
    2 | 2025-01-01;8000000000000000;1000
      |            ^
tips: se etter et siffer for mye, eller bruk en større enhet
)",
     R"(content/projects/falls/fall-rate.csv:2:12: error: the number 8000000000000000 is too large to be computed with [measure-values]
    2 | 2025-01-01;8000000000000000;1000
      |            ^
hint: look for a digit too many, or use a larger unit
)"},
    {"TargetWithoutDirection",
     {{"content/projects/falls/fall-rate.yaml", "improvement: decrease", "improvement: neutral"}},
     R"(content/projects/falls/fall-rate.yaml:7:9: advarsel: målingen har en målverdi, men improvement er neutral [measure-values]
    7 | target: 5
      |         ^
tips: skriv improvement: increase eller decrease, så kan målverdien holdes mot tallene
  nb: se content/projects/falls/fall-rate.yaml:5:14
)",
     R"(content/projects/falls/fall-rate.yaml:7:9: warning: the measure has a target, but improvement is neutral [measure-values]
    7 | target: 5
      |         ^
hint: write improvement: increase or decrease, so that the target can be held against the figures
  note: see content/projects/falls/fall-rate.yaml:5:14
)"},
    {"ManyRowsAlike",
     {{"content/projects/falls/fall-rate.csv", nullptr,
       "date;value;denominator\n"
       "2025-01-01;-1;1000\n"
       "2025-02-01;-2;1000\n"
       "2025-03-01;-3;1000\n"
       "2025-04-01;-4;1000\n"
       "2025-05-01;-5;1000\n"
       "2025-06-01;-6;1000\n"
       "2025-07-01;-7;1000\n"
       "2025-08-01;-8;1000\n"
       "2025-09-01;-9;1000\n"
       "2025-10-01;-10;1000\n"
       "2025-11-01;-11;1000\n"
       "2025-12-01;-12;1000\n"},
      {"content/projects/falls/fall-rate.yaml",
       "notes:\n"
       "  - {at: 2026-02, text: Nattlys}\n",
       ""}},
     R"(content/projects/falls/fall-rate.csv:2:12: feil: -1 er negativt, men et u-diagram teller [measure-values]
    2 | 2025-01-01;-1;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
content/projects/falls/fall-rate.csv:3:12: feil: -2 er negativt, men et u-diagram teller [measure-values]
    3 | 2025-02-01;-2;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
content/projects/falls/fall-rate.csv:4:12: feil: -3 er negativt, men et u-diagram teller [measure-values]
    4 | 2025-03-01;-3;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
content/projects/falls/fall-rate.csv:5:12: feil: -4 er negativt, men et u-diagram teller [measure-values]
    5 | 2025-04-01;-4;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
content/projects/falls/fall-rate.csv:6:12: feil: -5 er negativt, men et u-diagram teller [measure-values]
    6 | 2025-05-01;-5;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
content/projects/falls/fall-rate.csv:7:12: feil: -6 er negativt, men et u-diagram teller [measure-values]
    7 | 2025-06-01;-6;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
content/projects/falls/fall-rate.csv:8:12: feil: -7 er negativt, men et u-diagram teller [measure-values]
    8 | 2025-07-01;-7;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
content/projects/falls/fall-rate.csv:9:12: feil: -8 er negativt, men et u-diagram teller [measure-values]
    9 | 2025-08-01;-8;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
content/projects/falls/fall-rate.csv:10:12: feil: -9 er negativt, men et u-diagram teller [measure-values]
   10 | 2025-09-01;-9;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
content/projects/falls/fall-rate.csv:11:12: feil: -10 er negativt, men et u-diagram teller [measure-values]
   11 | 2025-10-01;-10;1000
      |            ^
tips: ta bort minustegnet, eller bruk chart: run eller i
content/projects/falls/fall-rate.csv:12:12: feil: det samme gjelder 2 rader til, utover de 10 første [measure-values]
   12 | 2025-11-01;-11;1000
      |            ^
tips: rett de første, og se om resten har samme årsak
)",
     R"(content/projects/falls/fall-rate.csv:2:12: error: -1 is negative, but a u chart counts [measure-values]
    2 | 2025-01-01;-1;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
content/projects/falls/fall-rate.csv:3:12: error: -2 is negative, but a u chart counts [measure-values]
    3 | 2025-02-01;-2;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
content/projects/falls/fall-rate.csv:4:12: error: -3 is negative, but a u chart counts [measure-values]
    4 | 2025-03-01;-3;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
content/projects/falls/fall-rate.csv:5:12: error: -4 is negative, but a u chart counts [measure-values]
    5 | 2025-04-01;-4;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
content/projects/falls/fall-rate.csv:6:12: error: -5 is negative, but a u chart counts [measure-values]
    6 | 2025-05-01;-5;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
content/projects/falls/fall-rate.csv:7:12: error: -6 is negative, but a u chart counts [measure-values]
    7 | 2025-06-01;-6;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
content/projects/falls/fall-rate.csv:8:12: error: -7 is negative, but a u chart counts [measure-values]
    8 | 2025-07-01;-7;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
content/projects/falls/fall-rate.csv:9:12: error: -8 is negative, but a u chart counts [measure-values]
    9 | 2025-08-01;-8;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
content/projects/falls/fall-rate.csv:10:12: error: -9 is negative, but a u chart counts [measure-values]
   10 | 2025-09-01;-9;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
content/projects/falls/fall-rate.csv:11:12: error: -10 is negative, but a u chart counts [measure-values]
   11 | 2025-10-01;-10;1000
      |            ^
hint: take the minus sign away, or use chart: run or i
content/projects/falls/fall-rate.csv:12:12: error: the same goes for 2 more rows, beyond the first 10 [measure-values]
   12 | 2025-11-01;-11;1000
      |            ^
hint: mend the first ones, and see whether the others have the same cause
)"},
    {"SeriesWithoutValues",
     {{"content/projects/falls/fall-rate.yaml",
       "notes:\n"
       "  - {at: 2026-02, text: Nattlys}\n",
       ""},
      {"content/projects/falls/fall-rate.csv", nullptr,
       "date;value;denominator\n"
       "2025-01-01;;\n"}},
     R"(content/projects/falls/fall-rate.yaml:8:7: advarsel: serien «fall-rate» har ingen verdier [points]
    8 | data: fall-rate.csv
      |       ^
tips: legg til punkter under points eller i en CSV-fil som data nevner
)",
     R"(content/projects/falls/fall-rate.yaml:8:7: warning: the series 'fall-rate' has no values [points]
    8 | data: fall-rate.csv
      |       ^
hint: add points below points or in a CSV file that data names
)"},
    {"CategoryOnDates",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8", "Nordfløyen;8"}},
     R"(content/projects/falls/fall-rate.csv:2:1: feil: «Nordfløyen» er ingen dato, men målingen ligger på datoer [points]
    2 | Nordfløyen;8;1000
      | ^
tips: skriv 2025-03-01 eller 2025-03, eller sett axis: category
)",
     R"(content/projects/falls/fall-rate.csv:2:1: error: 'Nordfløyen' is no date, but the measure lies on dates [points]
    2 | Nordfløyen;8;1000
      | ^
hint: write 2025-03-01 or 2025-03, or set axis: category
)"},
    {"DateInDoubtOnDates",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8", "03/04/2025;8"}},
     R"(content/projects/falls/fall-rate.csv:2:1: feil: «03/04/2025» kan være 2025-04-03 eller 2025-03-04 [fields]
    2 | 03/04/2025;8;1000
      | ^
tips: skriv datoen på en av de to måtene
)",
     R"(content/projects/falls/fall-rate.csv:2:1: error: '03/04/2025' can be 2025-04-03 or 2025-03-04 [fields]
    2 | 03/04/2025;8;1000
      | ^
hint: write the date in one of these two ways
)"},
    {"DateThatDoesNotExistOnDates",
     {{"content/projects/falls/fall-rate.yaml", "at: 2026-02,", "at: 2026-13,"}},
     R"(content/projects/falls/fall-rate.yaml:9:10: feil: perioden «2026-13» finnes ikke [fields]
    9 |   - {at: 2026-13, text: Nattlys}
      |          ^
tips: i 2026 er 12 det høyeste tallet
)",
     R"(content/projects/falls/fall-rate.yaml:9:10: error: the period '2026-13' does not exist [fields]
    9 |   - {at: 2026-13, text: Nattlys}
      |          ^
hint: in 2026 the highest number is 12
)"},
    {"CommaOnNumbers",
     {{"content/projects/falls/fall-rate.yaml", nullptr,
       "title: Fall etter alder\n"
       "kind: outcome\n"
       "chart: run\n"
       "axis: number\n"
       "improvement: decrease\n"
       "points:\n"
       "  - {at: \"1,5\", value: 12}\n"
       "  - {at: 2, value: 11}\n"},
      {"content/projects/falls/fall-rate.csv", nullptr, nullptr}},
     R"(content/projects/falls/fall-rate.yaml:7:10: feil: «1,5» er ikke et tall, men målingen ligger på tall [points]
    7 |   - {at: "1,5", value: 12}
      |          ^
tips: skriv tallet med punktum: 1.5, eller sett axis: category
)",
     R"(content/projects/falls/fall-rate.yaml:7:10: error: '1,5' is not a number, but the measure lies on numbers [points]
    7 |   - {at: "1,5", value: 12}
      |          ^
hint: write the number with a point: 1.5, or set axis: category
)"},
    {"TwoPointsOnOneDate",
     {{"content/projects/falls/fall-rate.yaml", "period: month\n", ""},
      {"content/projects/falls/fall-rate.yaml", "at: 2026-02,", "at: 2026-02-01,"},
      {"content/projects/falls/fall-rate.csv", "2025-02-01;7", "2025-01-01;7"}},
     R"(content/projects/falls/fall-rate.csv:3:1: feil: to punkter har samme plass: «2025-01-01» [points]
    3 | 2025-01-01;7;1000
      | ^
tips: slett det ene; skal radene bli ett punkt, sett period: month eller aggregate: mean
  nb: se content/projects/falls/fall-rate.csv:2:1
)",
     R"(content/projects/falls/fall-rate.csv:3:1: error: two points have the same place: '2025-01-01' [points]
    3 | 2025-01-01;7;1000
      | ^
hint: delete one; if the rows should form one point, set period: month or aggregate: mean
  note: see content/projects/falls/fall-rate.csv:2:1
)"},
    {"TwoRowsForOneMonth",
     {{"content/projects/falls/fall-rate.csv", "2025-02-01;7", "2025-01-01;7"}},
     R"(content/projects/falls/fall-rate.csv:3:1: advarsel: to rader for «2025-01-01» slås sammen til ett punkt [points]
    3 | 2025-01-01;7;1000
      | ^
tips: slett den ene; er det meningen, sett aggregate: sum
  nb: se content/projects/falls/fall-rate.csv:2:1
)",
     R"(content/projects/falls/fall-rate.csv:3:1: warning: two rows for '2025-01-01' are put together into one point [points]
    3 | 2025-01-01;7;1000
      | ^
hint: delete one; if it is meant, set aggregate: sum
  note: see content/projects/falls/fall-rate.csv:2:1
)"},
    {"PhaseThatMoves",
     {{"content/projects/falls/fall-rate.yaml", "data:",
       "phases:\n"
       "  - {from: 2024-09-01, reason: Ny rutine}\n"
       "data:"}},
     R"(content/projects/falls/fall-rate.yaml:11:12: advarsel: ingen rad er datert 2024-09-01; fasen begynner på 2025-01-01 [moments]
   11 |   - {from: 2024-09-01, reason: Ny rutine}
      |            ^
tips: skriv from: 2025-01-01, eller legg raden til
  nb: se content/projects/falls/fall-rate.csv:2:1
)",
     R"(content/projects/falls/fall-rate.yaml:11:12: warning: no row is dated 2024-09-01; the phase begins at 2025-01-01 [moments]
   11 |   - {from: 2024-09-01, reason: Ny rutine}
      |            ^
hint: write from: 2025-01-01, or add the row
  note: see content/projects/falls/fall-rate.csv:2:1
)"},
    {"PhaseBehindTheLastPoint",
     {{"content/projects/falls/fall-rate.yaml", "data:",
       "phases:\n"
       "  - {from: 2026-05-01, reason: Ny rutine}\n"
       "data:"}},
     R"(content/projects/falls/fall-rate.yaml:11:12: advarsel: fasen fra 2026-05-01 får ingen punkter og vises ikke [moments]
   11 |   - {from: 2026-05-01, reason: Ny rutine}
      |            ^
tips: rett datoen, eller ta fasen bort
)",
     R"(content/projects/falls/fall-rate.yaml:11:12: warning: the phase from 2026-05-01 has no points and is not shown [moments]
   11 |   - {from: 2026-05-01, reason: Ny rutine}
      |            ^
hint: mend the date, or take the phase out
)"},
    {"PhasesOutOfOrder",
     {{"content/projects/falls/fall-rate.yaml", "data:",
       "phases:\n"
       "  - {from: 2025-09-01, reason: Ny rutine}\n"
       "  - {from: 2025-05-01, reason: Flytting}\n"
       "data:"}},
     R"(content/projects/falls/fall-rate.yaml:12:12: feil: fasen fra 2025-05-01 står etter fasen fra 2025-09-01 [dates-in-order]
   12 |   - {from: 2025-05-01, reason: Flytting}
      |            ^
tips: sett den eldste først, og la hver fase ha sin egen dag
  nb: se content/projects/falls/fall-rate.yaml:11:12
)",
     R"(content/projects/falls/fall-rate.yaml:12:12: error: the phase from 2025-05-01 stands after the phase from 2025-09-01 [dates-in-order]
   12 |   - {from: 2025-05-01, reason: Flytting}
      |            ^
hint: put the oldest first, and give each phase a day of its own
  note: see content/projects/falls/fall-rate.yaml:11:12
)"},
    {"ExclusionOfNoPoint",
     {{"content/projects/falls/fall-rate.yaml", "data:",
       "exclude:\n"
       "  - {at: 2026-03, reason: Flytting}\n"
       "data:"}},
     R"(content/projects/falls/fall-rate.yaml:11:10: advarsel: det er ikke noe punkt «2026-03» å holde utenfor [moments]
   11 |   - {at: 2026-03, reason: Flytting}
      |          ^
tips: mente du 2026-02-01?
)",
     R"(content/projects/falls/fall-rate.yaml:11:10: warning: there is no point '2026-03' to leave out [moments]
   11 |   - {at: 2026-03, reason: Flytting}
      |          ^
hint: did you mean 2026-02-01?
)"},
    {"NoteAtNoPoint",
     {{"content/projects/falls/fall-rate.yaml", "at: 2026-02,", "at: 2024-12-24,"}},
     R"(content/projects/falls/fall-rate.yaml:9:10: advarsel: det er ikke noe punkt «2024-12-24», så merknaden vises ikke [moments]
    9 |   - {at: 2024-12-24, text: Nattlys}
      |          ^
tips: mente du 2025-01-01?
)",
     R"(content/projects/falls/fall-rate.yaml:9:10: warning: there is no point '2024-12-24', so the note is not shown [moments]
    9 |   - {at: 2024-12-24, text: Nattlys}
      |          ^
hint: did you mean 2025-01-01?
)"},
    {"BaselineBeforeTheData",
     {{"content/projects/falls/fall-rate.yaml", "data:",
       "baseline: {until: 2024-12-31}\n"
       "data:"}},
     R"(content/projects/falls/fall-rate.yaml:10:19: advarsel: basislinjen slutter 2024-12-31, før det første punktet 2025-01-01 [moments]
   10 | baseline: {until: 2024-12-31}
      |                   ^
tips: rett until, eller ta baseline bort; nå regnes det med alle punkter
  nb: se content/projects/falls/fall-rate.csv:2:1
)",
     R"(content/projects/falls/fall-rate.yaml:10:19: warning: the baseline ends on 2024-12-31, before the first point 2025-01-01 [moments]
   10 | baseline: {until: 2024-12-31}
      |                   ^
hint: mend until, or take baseline out; now all points count
  note: see content/projects/falls/fall-rate.csv:2:1
)"},
    {"BaselineLongerThanTheData",
     {{"content/projects/falls/fall-rate.yaml", "data:",
       "baseline: {first: 24}\n"
       "data:"}},
     R"(content/projects/falls/fall-rate.yaml:10:19: advarsel: basislinjen skal ha 24 punkter, men serien har bare 14 [moments]
   10 | baseline: {first: 24}
      |                   ^
tips: skriv et mindre tall, eller ta baseline bort; nå regnes det med alle punkter
)",
     R"(content/projects/falls/fall-rate.yaml:10:19: warning: the baseline should have 24 points, but the series has only 14 [moments]
   10 | baseline: {first: 24}
      |                   ^
hint: write a smaller number, or take baseline out; now all points count
)"},
    {"BaselineOfFewPoints",
     {{"content/projects/falls/fall-rate.yaml", "data:",
       "baseline: {until: 2025-05-31}\n"
       "data:"}},
     R"(content/projects/falls/fall-rate.yaml:10:19: advarsel: basislinjen har 5 punkter; med færre enn 12 er den usikker [moments]
   10 | baseline: {until: 2025-05-31}
      |                   ^
tips: ta med flere punkter, eller ta baseline bort
)",
     R"(content/projects/falls/fall-rate.yaml:10:19: warning: the baseline has 5 points; with fewer than 12 it is uncertain [moments]
   10 | baseline: {until: 2025-05-31}
      |                   ^
hint: take in more points, or take baseline out
)"},
    {"BaselineTwice",
     {{"content/projects/falls/fall-rate.yaml", "data:",
       "baseline: {first: 12, until: 2025-12-31}\n"
       "data:"}},
     R"(content/projects/falls/fall-rate.yaml:10:30: feil: basislinjen har både first og until [moments]
   10 | baseline: {first: 12, until: 2025-12-31}
      |                              ^
tips: behold den ene
  nb: se content/projects/falls/fall-rate.yaml:10:19
)",
     R"(content/projects/falls/fall-rate.yaml:10:30: error: the baseline has both first and until [moments]
   10 | baseline: {first: 12, until: 2025-12-31}
      |                              ^
hint: keep one of them
  note: see content/projects/falls/fall-rate.yaml:10:19
)"},
    {"BaselineUntilBesidePhases",
     {{"content/projects/falls/fall-rate.yaml", "data:",
       "baseline: {until: 2025-12-31}\n"
       "phases:\n"
       "  - {from: 2025-09-01, reason: Ny rutine}\n"
       "data:"}},
     R"(content/projects/falls/fall-rate.yaml:10:19: feil: until i basislinjen gjelder ikke når målingen har faser [moments]
   10 | baseline: {until: 2025-12-31}
      |                   ^
tips: skriv first: 12, som gjelder i hver fase
  nb: se content/projects/falls/fall-rate.yaml:12:12
)",
     R"(content/projects/falls/fall-rate.yaml:10:19: error: until of the baseline does not hold where the measure has phases [moments]
   10 | baseline: {until: 2025-12-31}
      |                   ^
hint: write first: 12, which holds in every phase
  note: see content/projects/falls/fall-rate.yaml:12:12
)"},
    {"BaselineUntilOnCategories",
     {{"content/projects/falls/fall-rate.yaml", nullptr,
       "title: Fall etter fløy\n"
       "kind: outcome\n"
       "chart: run\n"
       "axis: category\n"
       "improvement: decrease\n"
       "baseline: {until: 2025-12-31}\n"
       "points:\n"
       "  - {at: Nord, value: 12}\n"
       "  - {at: Sør, value: 11}\n"},
      {"content/projects/falls/fall-rate.csv", nullptr, nullptr}},
     R"(content/projects/falls/fall-rate.yaml:6:19: feil: until i basislinjen er en dato, men målingen ligger ikke på datoer [moments]
    6 | baseline: {until: 2025-12-31}
      |                   ^
tips: skriv first: 12 i stedet
)",
     R"(content/projects/falls/fall-rate.yaml:6:19: error: until of the baseline is a date, but the measure does not lie on dates [moments]
    6 | baseline: {until: 2025-12-31}
      |                   ^
hint: write first: 12 instead
)"},
};

}  // namespace check
