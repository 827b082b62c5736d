#pragma once

#include "case.h"

namespace check {

// Slips in risks and in supervision.
inline const Case risk_cases[] = {
    {"RiskAssessments",
     {{"content/risks/fall.yaml", nullptr,
       "title: Fall\n"
       "unit: nursing-home\n"
       "owner: adviser\n"
       "assessments:\n"
       "  - {date: 2026-05-01, consequence: 2, likelihood: 2}\n"
       "  - {date: 2026-04-01, consequence: 2, likelihood: 2}\n"
       "  - {date: 2026-04-01, consequence: 2, likelihood: 2}\n"
       "after_treatment: {consequence: 3, likelihood: 2}\n"
       "treatments: [{title: Nattlys, done: 2026-03-01}]\n"
       "interface_with: Sykehuset\n"}},
     R"(content/risks/fall.yaml:6:12: feil: vurderingen 2026-04-01 står etter vurderingen 2026-05-01 [risks]
    6 |   - {date: 2026-04-01, consequence: 2, likelihood: 2}
      |            ^
tips: sett den eldste først; den første er vurderingen før tiltak
  nb: se content/risks/fall.yaml:5:12
content/risks/fall.yaml:7:12: feil: risikoen er vurdert to ganger 2026-04-01 [risks]
    7 |   - {date: 2026-04-01, consequence: 2, likelihood: 2}
      |            ^
tips: behold den ene, eller rett dagen
  nb: se content/risks/fall.yaml:6:12
content/risks/fall.yaml:8:32: advarsel: målet er nivå 6, men risikoen er alt nede på 4 [risks]
    8 | after_treatment: {consequence: 3, likelihood: 2}
      |                                ^
tips: sett et lavere mål, eller rett vurderingen
  nb: se content/risks/fall.yaml:5:37
content/risks/fall.yaml:9:37: advarsel: tiltaket var på plass 2026-03-01, før risikoen først ble vurdert 2026-05-01 [risks]
    9 | treatments: [{title: Nattlys, done: 2026-03-01}]
      |                                     ^
tips: rett dagen, eller legg til vurderingen fra før tiltaket
  nb: se content/risks/fall.yaml:5:12
content/risks/fall.yaml:10:17: advarsel: den andre parten er nevnt, men risikoen er ikke merket som en overgang [risks]
   10 | interface_with: Sykehuset
      |                 ^
tips: skriv interface: true, eller ta bort interface_with
)",
     R"(content/risks/fall.yaml:6:12: error: the assessment of 2026-04-01 stands after that of 2026-05-01 [risks]
    6 |   - {date: 2026-04-01, consequence: 2, likelihood: 2}
      |            ^
hint: put the oldest first; the first is that before treatment
  note: see content/risks/fall.yaml:5:12
content/risks/fall.yaml:7:12: error: the risk is assessed twice on 2026-04-01 [risks]
    7 |   - {date: 2026-04-01, consequence: 2, likelihood: 2}
      |            ^
hint: keep one of them, or mend the day
  note: see content/risks/fall.yaml:6:12
content/risks/fall.yaml:8:32: warning: the aim is level 6, but the risk is down to 4 already [risks]
    8 | after_treatment: {consequence: 3, likelihood: 2}
      |                                ^
hint: set a lower aim, or mend the assessment
  note: see content/risks/fall.yaml:5:37
content/risks/fall.yaml:9:37: warning: the treatment was in place on 2026-03-01, before the risk was first assessed on 2026-05-01 [risks]
    9 | treatments: [{title: Nattlys, done: 2026-03-01}]
      |                                     ^
hint: mend the day, or add the assessment from before the treatment
  note: see content/risks/fall.yaml:5:12
content/risks/fall.yaml:10:17: warning: the other party is named, but the risk is not marked as an interface [risks]
   10 | interface_with: Sykehuset
      |                 ^
hint: write interface: true, or take out interface_with
)"},
    {"RiskFollowUp",
     {{"content/risks/fall.yaml", nullptr,
       "title: Fall\n"
       "unit: nursing-home\n"
       "assessments: [{date: 2025-10-30, consequence: 5, likelihood: 2}]\n"
       "next_review: 2026-10-30\n"}},
     R"(content/risks/fall.yaml:1:1: advarsel: ingen svarer for risikoen «fall» [risks]
    1 | title: Fall
      | ^
tips: skriv hvilken rolle som svarer for den: owner: rolle@enhet
content/risks/fall.yaml:3:22: advarsel: risikoen «fall» ble sist vurdert 2025-10-30, mer enn et år før 2026-10-31 [risks]
    3 | assessments: [{date: 2025-10-30, consequence: 5, likelihood: 2}]
      |                      ^
tips: vurder den på nytt, også om nivået er det samme
content/risks/fall.yaml:3:47: advarsel: risikoen «fall» er på nivå 10 og har ingen tiltak [risks]
    3 | assessments: [{date: 2025-10-30, consequence: 5, likelihood: 2}]
      |                                               ^
tips: skriv tiltakene under treatments, eller under accepted hvorfor den godtas
content/risks/fall.yaml:4:14: advarsel: risikoen «fall» skulle vært gjennomgått 2026-10-30, og nå er det 2026-10-31 [risks]
    4 | next_review: 2026-10-30
      |              ^
tips: gå gjennom den, og skriv dagen under reviews og en ny next_review
)",
     R"(content/risks/fall.yaml:1:1: warning: nobody answers for the risk 'fall' [risks]
    1 | title: Fall
      | ^
hint: write which role answers for it: owner: role@unit
content/risks/fall.yaml:3:22: warning: the risk 'fall' was last assessed on 2025-10-30, more than a year before 2026-10-31 [risks]
    3 | assessments: [{date: 2025-10-30, consequence: 5, likelihood: 2}]
      |                      ^
hint: assess it anew, even if the level is the same
content/risks/fall.yaml:3:47: warning: the risk 'fall' is at level 10 and has no treatment [risks]
    3 | assessments: [{date: 2025-10-30, consequence: 5, likelihood: 2}]
      |                                               ^
hint: write the treatments under treatments, or under accepted why it is accepted
content/risks/fall.yaml:4:14: warning: the risk 'fall' should have been reviewed on 2026-10-30, and now it is 2026-10-31 [risks]
    4 | next_review: 2026-10-30
      |              ^
hint: review it, and write the day under reviews and a new next_review
)"},
    {"RiskAcceptance",
     {{"content/risks/fall.yaml", nullptr,
       "title: Fall\n"
       "unit: nursing-home\n"
       "owner: adviser\n"
       "assessments: [{date: 2026-01-02, consequence: 5, likelihood: 2}]\n"
       "accepted: {date: 2026-01-02, reason: Det er sjeldent., until: 2026-10-30}\n"}},
     R"(content/risks/fall.yaml:5:63: advarsel: risikoen «fall» var godtatt til 2026-10-30, og nå er det 2026-10-31 [risks]
    5 | accepted: {date: 2026-01-02, reason: Det er sjeldent., until: 2026-10-30}
      |                                                               ^
tips: vurder den på nytt: skriv tiltak, eller en ny until
)",
     R"(content/risks/fall.yaml:5:63: warning: the risk 'fall' was accepted until 2026-10-30, and now it is 2026-10-31 [risks]
    5 | accepted: {date: 2026-01-02, reason: Det er sjeldent., until: 2026-10-30}
      |                                                               ^
hint: consider it anew: write treatments, or a new until
)"},
    {"SupervisionFollowUp",
     {{"content/supervisions/tilsyn.yaml", nullptr,
       "title: Legemidler\n"
       "by: county_governor\n"
       "unit: nursing-home\n"
       "opened: 2026-03-01\n"
       "state: open\n"
       "due: 2026-10-30\n"
       "findings:\n"
       "  - {text: Listen manglet., grade: breach, action: Skjema}\n"
       "  - {text: Tre utgaver., closed: 2026-02-01}\n"}},
     R"(content/supervisions/tilsyn.yaml:6:6: advarsel: svaret på tilsynet «tilsyn» skulle vært sendt 2026-10-30, og nå er det 2026-10-31 [supervisions]
    6 | due: 2026-10-30
      |      ^
tips: er det sendt, så skriv dagen under state: answered
content/supervisions/tilsyn.yaml:8:5: advarsel: bruddet på regelverket har ikke både tiltak og frist [supervisions]
    8 |   - {text: Listen manglet., grade: breach, action: Skjema}
      |     ^
tips: skriv hva som gjøres under action, og fristen under due
content/supervisions/tilsyn.yaml:9:34: advarsel: funnet er lukket 2026-02-01, men det står ikke hva som ble gjort [supervisions]
    9 |   - {text: Tre utgaver., closed: 2026-02-01}
      |                                  ^
tips: skriv det under action
content/supervisions/tilsyn.yaml:9:34: feil: «findings.closed» (2026-02-01) er før «opened» (2026-03-01) [dates-in-order]
    9 |   - {text: Tre utgaver., closed: 2026-02-01}
      |                                  ^
tips: rett den av datoene som er feil
  nb: se content/supervisions/tilsyn.yaml:4:9
)",
     R"(content/supervisions/tilsyn.yaml:6:6: warning: the answer to the supervision 'tilsyn' was due on 2026-10-30, and now it is 2026-10-31 [supervisions]
    6 | due: 2026-10-30
      |      ^
hint: if it was sent, write the day under state: answered
content/supervisions/tilsyn.yaml:8:5: warning: the breach of the rules does not have both an action and a date [supervisions]
    8 |   - {text: Listen manglet., grade: breach, action: Skjema}
      |     ^
hint: write what is done under action, and by when under due
content/supervisions/tilsyn.yaml:9:34: warning: the finding was closed on 2026-02-01, but not what was done [supervisions]
    9 |   - {text: Tre utgaver., closed: 2026-02-01}
      |                                  ^
hint: write it under action
content/supervisions/tilsyn.yaml:9:34: error: 'findings.closed' (2026-02-01) is before 'opened' (2026-03-01) [dates-in-order]
    9 |   - {text: Tre utgaver., closed: 2026-02-01}
      |                                  ^
hint: mend the date that is wrong
  note: see content/supervisions/tilsyn.yaml:4:9
)"},
    {"SupervisionStates",
     {{"content/supervisions/tilsyn.yaml", nullptr,
       "title: Legemidler\n"
       "by: audit\n"
       "opened: 2026-03-01\n"
       "state:\n"
       "  - {from: 2026-03-01, value: answered}\n"
       "  - {from: 2026-04-01, value: open}\n"
       "  - {from: 2026-05-01, value: closed}\n"
       "findings:\n"
       "  - {text: Listen manglet., grade: weakness, action: Skjema, due: 2026-06-01}\n"}},
     R"(content/supervisions/tilsyn.yaml:6:31: feil: tilsynet går fra «answered» tilbake til «open» [supervisions]
    6 |   - {from: 2026-04-01, value: open}
      |                               ^
tips: rett tilstanden; et nytt tilsyn får en egen post
  nb: se content/supervisions/tilsyn.yaml:5:31
content/supervisions/tilsyn.yaml:9:5: advarsel: tilsynet «tilsyn» er avsluttet, men dette funnet er ikke lukket [supervisions]
    9 |   - {text: Listen manglet., grade: weakness, action: Skjema, due: 2026-06-01}
      |     ^
tips: skriv når det ble lukket: closed: 2026-05-31
)",
     R"(content/supervisions/tilsyn.yaml:6:31: error: the supervision goes from 'answered' back to 'open' [supervisions]
    6 |   - {from: 2026-04-01, value: open}
      |                               ^
hint: mend the state; a new supervision is a record of its own
  note: see content/supervisions/tilsyn.yaml:5:31
content/supervisions/tilsyn.yaml:9:5: warning: the supervision 'tilsyn' is closed, but this finding is not [supervisions]
    9 |   - {text: Listen manglet., grade: weakness, action: Skjema, due: 2026-06-01}
      |     ^
hint: write when it was closed: closed: 2026-05-31
)"},
    {"SupervisionElsewhere",
     {{"content/supervisions/tilsyn.yaml", nullptr,
       "title: Legemidler\n"
       "by: board_of_health\n"
       "unit: nursing-home\n"
       "elsewhere: En annen kommune\n"
       "opened: 2026-03-01\n"
       "state: closed\n"}},
     R"(content/supervisions/tilsyn.yaml:4:12: advarsel: det står ikke hva vi lærte av tilsynet «tilsyn» hos andre [supervisions]
    4 | elsewhere: En annen kommune
      |            ^
tips: skriv det under learned
content/supervisions/tilsyn.yaml:4:12: feil: tilsynet er hos andre, men gjelder enheten «nursing-home» [supervisions]
    4 | elsewhere: En annen kommune
      |            ^
tips: ta bort unit eller elsewhere
  nb: se content/supervisions/tilsyn.yaml:3:7
)",
     R"(content/supervisions/tilsyn.yaml:4:12: warning: what we learned from the supervision 'tilsyn' elsewhere is not said [supervisions]
    4 | elsewhere: En annen kommune
      |            ^
hint: write it under learned
content/supervisions/tilsyn.yaml:4:12: error: the supervision is elsewhere, but concerns the unit 'nursing-home' [supervisions]
    4 | elsewhere: En annen kommune
      |            ^
hint: take out unit or elsewhere
  note: see content/supervisions/tilsyn.yaml:3:7
)"},
};

}  // namespace check
