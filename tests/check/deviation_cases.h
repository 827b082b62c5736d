#pragma once

#include "case.h"

namespace check {

// Slips in the numbers of deviations.
inline const Case deviation_cases[] = {
    {"DeviationRows",
     {{"content/deviation-types/falls.yaml", nullptr, "title: Fall\n"},
      {"content/deviation-stats/nursing-home.yaml", nullptr,
       "unit: nursing-home\n"
       "periods:\n"
       "  - {period: 2026-01, reported: 5, closed: 2, open: 8, open_over_30: 9, analysed: 6}\n"
       "  - {period: 2026-02, reported: 4, closed: 1, open: 9}\n"
       "  - {period: 2026-02, reported: 4, closed: 1, open: 12}\n"
       "  - {period: 2026-05, reported: 1, closed: 9, open: 2}\n"
       "  - {period: 2026-06-01, reported: 1}\n"
       "kinds:\n"
       "  - {period: 2026-01, type: falls, severity: minor, reported: 5}\n"
       "  - {period: 2026-02, type: falls, severity: minor, reported: 3}\n"
       "  - {period: 2026-05, type: falls, severity: minor, reported: 1}\n"},
      {"content/deviation-stats/again.yaml", nullptr, "unit: nursing-home\n"}},
     R"(content/deviation-stats/nursing-home.yaml:1:7: feil: avvikene i «nursing-home» er ført to steder [deviations]
    1 | unit: nursing-home
      |       ^
tips: slå dem sammen; en enhet har én fil med avvikstall
  nb: se content/deviation-stats/again.yaml:1:7
content/deviation-stats/nursing-home.yaml:3:70: feil: «open_over_30» er 9, men «open» er bare 8 [deviations]
    3 |   - {period: 2026-01, reported: 5, closed: 2, open: 8, open_over_30: 9, analysed: 6}
      |                                                                      ^
tips: det første er en del av det andre; rett det som er feil
content/deviation-stats/nursing-home.yaml:3:83: feil: «analysed» er 6, men «reported» er bare 5 [deviations]
    3 |   - {period: 2026-01, reported: 5, closed: 2, open: 8, open_over_30: 9, analysed: 6}
      |                                                                                   ^
tips: det første er en del av det andre; rett det som er feil
content/deviation-stats/nursing-home.yaml:4:53: feil: i 2026-02 er 9 åpne, men åpne før, pluss meldt, minus lukket blir 11 [deviations]
    4 |   - {period: 2026-02, reported: 4, closed: 1, open: 9}
      |                                                     ^
tips: tell på nytt; et avvik som er flyttet hit eller gjenåpnet, føres som meldt, og et som er flyttet bort, som lukket
content/deviation-stats/nursing-home.yaml:5:14: feil: måneden 2026-02 står to ganger [deviations]
    5 |   - {period: 2026-02, reported: 4, closed: 1, open: 12}
      |              ^
tips: slå radene sammen eller rett den ene
  nb: se content/deviation-stats/nursing-home.yaml:4:14
content/deviation-stats/nursing-home.yaml:6:14: advarsel: det mangler måneder: 2026-05 kommer der 2026-03 skulle stått [deviations]
    6 |   - {period: 2026-05, reported: 1, closed: 9, open: 2}
      |              ^
tips: før inn månedene, med 0 der ingenting er meldt; til de er der, vises ingen avvikstall for dette tertialet og dem etter
content/deviation-stats/nursing-home.yaml:7:14: feil: «2026-06-01» er ikke en måned [deviations]
    7 |   - {period: 2026-06-01, reported: 1}
      |              ^
tips: skriv måneden slik: 2026-03
content/deviation-stats/nursing-home.yaml:10:14: feil: typene i 2026-02 er 3 til sammen, men 4 er meldt [deviations]
   10 |   - {period: 2026-02, type: falls, severity: minor, reported: 3}
      |              ^
tips: hvert meldt avvik har én type og én alvorlighet; rett typene eller antallet
)",
     R"(content/deviation-stats/nursing-home.yaml:1:7: error: the deviations of 'nursing-home' are recorded in two places [deviations]
    1 | unit: nursing-home
      |       ^
hint: put them together; a unit has one file of deviations
  note: see content/deviation-stats/again.yaml:1:7
content/deviation-stats/nursing-home.yaml:3:70: error: 'open_over_30' is 9, but 'open' is only 8 [deviations]
    3 |   - {period: 2026-01, reported: 5, closed: 2, open: 8, open_over_30: 9, analysed: 6}
      |                                                                      ^
hint: the first is a part of the second; correct the one that is wrong
content/deviation-stats/nursing-home.yaml:3:83: error: 'analysed' is 6, but 'reported' is only 5 [deviations]
    3 |   - {period: 2026-01, reported: 5, closed: 2, open: 8, open_over_30: 9, analysed: 6}
      |                                                                                   ^
hint: the first is a part of the second; correct the one that is wrong
content/deviation-stats/nursing-home.yaml:4:53: error: 9 are open in 2026-02, but open before, plus reported, less closed is 11 [deviations]
    4 |   - {period: 2026-02, reported: 4, closed: 1, open: 9}
      |                                                     ^
hint: count again; a deviation that was moved here or reopened counts as reported, one moved away as closed
content/deviation-stats/nursing-home.yaml:5:14: error: the month 2026-02 stands twice [deviations]
    5 |   - {period: 2026-02, reported: 4, closed: 1, open: 12}
      |              ^
hint: put the rows together, or correct one of them
  note: see content/deviation-stats/nursing-home.yaml:4:14
content/deviation-stats/nursing-home.yaml:6:14: warning: months are missing: 2026-05 comes where 2026-03 should [deviations]
    6 |   - {period: 2026-05, reported: 1, closed: 9, open: 2}
      |              ^
hint: enter the months, with 0 where nothing was reported; until they are there, no deviations of this four-month period and those after it are shown
content/deviation-stats/nursing-home.yaml:7:14: error: '2026-06-01' is not a month [deviations]
    7 |   - {period: 2026-06-01, reported: 1}
      |              ^
hint: write the month like this: 2026-03
content/deviation-stats/nursing-home.yaml:10:14: error: the kinds of 2026-02 are 3 in all, but 4 are reported [deviations]
   10 |   - {period: 2026-02, type: falls, severity: minor, reported: 3}
      |              ^
hint: each reported deviation has one type and one severity; correct the kinds or the number
)"},
    {"DeviationFindings",
     {{"content/deviation-stats/nursing-home.yaml", nullptr,
       "unit: nursing-home\n"
       "learned:\n"
       "  - {text: Heisen var ikke kontrollert}\n"
       "  - {text: Listen var gal, closed: 2026-02-01}\n"}},
     R"(content/deviation-stats/nursing-home.yaml:3:5: advarsel: funnet har ikke noe tiltak [deviation-findings]
    3 |   - {text: Heisen var ikke kontrollert}
      |     ^
tips: skriv hva dere gjør, i feltet action, eller at dere lar det være og hvorfor
content/deviation-stats/nursing-home.yaml:4:36: advarsel: funnet er avsluttet, men ingen har skrevet hva som ble gjort [deviation-findings]
    4 |   - {text: Listen var gal, closed: 2026-02-01}
      |                                    ^
tips: skriv det i feltet action
)",
     R"(content/deviation-stats/nursing-home.yaml:3:5: warning: the finding has no action [deviation-findings]
    3 |   - {text: Heisen var ikke kontrollert}
      |     ^
hint: say what you do in the field action, or that you do nothing and why
content/deviation-stats/nursing-home.yaml:4:36: warning: the finding is closed, but nobody has written what was done [deviation-findings]
    4 |   - {text: Listen var gal, closed: 2026-02-01}
      |                                    ^
hint: write it in the field action
)"},
};

}  // namespace check
