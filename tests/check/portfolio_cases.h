#pragma once

#include "case.h"

namespace check {

// Strategic aims and challenges.
inline const Case portfolio_cases[] = {
    {"StrategicAimThatIsOver",
     {{"content/strategic-aims/safe.yaml", nullptr, "title: Trygge tjenester\nto: 2026-06-30\n"},
      {"content/projects/falls/project.yaml", "duties: [8b]\n", "duties: [8b]\nstrategic_aim: safe\n"}},
     R"(content/projects/falls/project.yaml:8:16: advarsel: prosjektet er i gang, men målet «safe» gjaldt til 2026-06-30 [strategic-aims]
    8 | strategic_aim: safe
      |                ^
tips: la prosjektet tjene et mål som gjelder, eller forleng målet
  nb: se content/strategic-aims/safe.yaml:2:5
)",
     R"(content/projects/falls/project.yaml:8:16: warning: the project is running, but the aim 'safe' held until 2026-06-30 [strategic-aims]
    8 | strategic_aim: safe
      |                ^
hint: let the project serve an aim that holds, or extend the aim
  note: see content/strategic-aims/safe.yaml:2:5
)"},
    {"StrategicAimThatEndsBeforeItBegins",
     {{"content/strategic-aims/safe.yaml", nullptr,
       "title: Trygge tjenester\nfrom: 2026-06-30\nto: 2026-01-31\n"}},
     R"(content/strategic-aims/safe.yaml:3:5: feil: «to» (2026-01-31) er før «from» (2026-06-30) [dates-in-order]
    3 | to: 2026-01-31
      |     ^
tips: rett den av datoene som er feil
  nb: se content/strategic-aims/safe.yaml:2:7
)",
     R"(content/strategic-aims/safe.yaml:3:5: error: 'to' (2026-01-31) is before 'from' (2026-06-30) [dates-in-order]
    3 | to: 2026-01-31
      |     ^
hint: mend the date that is wrong
  note: see content/strategic-aims/safe.yaml:2:7
)"},
    {"ChallengeThatNobodyAnswers",
     {{"content/challenges/c1.yaml", nullptr, "title: Er ansvaret klart?\n"}},
     R"(content/challenges/c1.yaml:1:1: advarsel: ingen svarer på utfordringen «c1» [challenges]
    1 | title: Er ansvaret klart?
      | ^
tips: legg til answered_by, så svarer dataene, eller skriv et eget svar under answers
)",
     R"(content/challenges/c1.yaml:1:1: warning: nobody answers the challenge 'c1' [challenges]
    1 | title: Er ansvaret klart?
      | ^
hint: add answered_by, so that the data answer, or write an answer of your own below answers
)"},
    {"ChallengesWithTheSameRule",
     {{"content/challenges/c1.yaml", nullptr, "title: Er ansvaret klart?\nanswered_by: responsibility\n"},
      {"content/challenges/c2.yaml", nullptr, "title: Er kunnskapen sikret?\nanswered_by: responsibility\n"}},
     R"(content/challenges/c2.yaml:2:14: advarsel: «responsibility» svarer på utfordringen «c1» også [challenges]
    2 | answered_by: responsibility
      |              ^
tips: la hver regel svare på én utfordring
  nb: se content/challenges/c1.yaml:2:14
)",
     R"(content/challenges/c2.yaml:2:14: warning: 'responsibility' answers the challenge 'c1' too [challenges]
    2 | answered_by: responsibility
      |              ^
hint: let each rule answer one challenge
  note: see content/challenges/c1.yaml:2:14
)"},
    {"ChallengeMetWithoutEvidence",
     {{"content/challenges/c1.yaml", nullptr,
       "title: Er ansvaret klart?\n"
       "answers:\n"
       "  - {date: 2026-09-01, answer: yes, because: Alle vet hvem som svarer for hva.}\n"}},
     R"(content/challenges/c1.yaml:3:32: advarsel: svaret er at utfordringen er møtt, men ingenting viser det [challenges]
    3 |   - {date: 2026-09-01, answer: yes, because: Alle vet hvem som svarer for hva.}
      |                                ^
tips: legg til evidence: hva som viser det, og hvor det finnes
)",
     R"(content/challenges/c1.yaml:3:32: warning: the answer is that the challenge is met, but nothing shows it [challenges]
    3 |   - {date: 2026-09-01, answer: yes, because: Alle vet hvem som svarer for hva.}
      |                                ^
hint: add evidence: what shows it, and where it is found
)"},
};

}  // namespace check
