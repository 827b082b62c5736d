#pragma once

#include "case.h"

namespace check {

// Slips in experience, culture surveys and what leaders do for safety.
inline const Case experience_cases[] = {
    {"ExperienceNumbers",
     {{"content/experiences/meals.yaml", nullptr,
       "title: Maten\n"
       "of: users\n"
       "level: service\n"
       "method: survey\n"
       "unit: nursing-home\n"
       "from: 2026-03-20\n"
       "to: 2026-03-02\n"
       "invited: 12\n"
       "answers: 21\n"}},
     R"(content/experiences/meals.yaml:7:5: feil: «to» (2026-03-02) er før «from» (2026-03-20) [experiences]
    7 | to: 2026-03-02
      |     ^
tips: rett den av datoene som er feil
  nb: se content/experiences/meals.yaml:6:7
content/experiences/meals.yaml:9:10: feil: 21 svarte, men bare 12 ble spurt [experiences]
    9 | answers: 21
      |          ^
tips: se om tallene er byttet om
  nb: se content/experiences/meals.yaml:8:10
)",
     R"(content/experiences/meals.yaml:7:5: error: 'to' (2026-03-02) is before 'from' (2026-03-20) [experiences]
    7 | to: 2026-03-02
      |     ^
hint: mend the date that is wrong
  note: see content/experiences/meals.yaml:6:7
content/experiences/meals.yaml:9:10: error: 21 answered, but only 12 were asked [experiences]
    9 | answers: 21
      |          ^
hint: see whether the numbers are exchanged
  note: see content/experiences/meals.yaml:8:10
)"},
    {"ExperienceNotCounted",
     {{"content/experiences/meals.yaml", nullptr,
       "title: Maten\n"
       "of: users\n"
       "level: service\n"
       "method: survey\n"
       "unit: nursing-home\n"
       "from: 2026-03-02\n"
       "to: 2026-03-20\n"
       "result: Maten er kald\n"}},
     R"(content/experiences/meals.yaml:4:9: advarsel: «meals» sier ikke hvor mange som svarte, og da vises verken resultatet eller endringene [experiences]
    4 | method: survey
      |         ^
tips: skriv antallet under answers
)",
     R"(content/experiences/meals.yaml:4:9: warning: 'meals' does not say how many answered, and so neither its result nor its changes are shown [experiences]
    4 | method: survey
      |         ^
hint: write the number as answers
)"},
    {"ExperienceChanges",
     {{"content/experiences/meals.yaml", nullptr,
       "title: Maten\n"
       "of: users\n"
       "level: service\n"
       "method: council\n"
       "unit: nursing-home\n"
       "from: 2025-03-02\n"
       "to: 2025-03-20\n"
       "changes:\n"
       "  - said: Maten er kald\n"
       "    state: done\n"
       "  - said: Vi vil ha mer fisk\n"
       "    state: declined\n"
       "  - said: Vi vil velge\n"
       "    did: Kjøkkenet prøver\n"
       "    state:\n"
       "      - {from: 2025-04-01, value: under_way}\n"}},
     R"(content/experiences/meals.yaml:10:12: advarsel: det står ikke hva som ble gjort [experiences]
   10 |     state: done
      |            ^
tips: skriv det under did
content/experiences/meals.yaml:12:12: advarsel: det står ikke hvorfor svaret ble nei [experiences]
   12 |     state: declined
      |            ^
tips: skriv grunnen under did; de som sa det, skal kunne lese den
content/experiences/meals.yaml:16:16: advarsel: ikke noe nytt siden 2025-04-01, mer enn et år [experiences]
   16 |       - {from: 2025-04-01, value: under_way}
      |                ^
tips: skriv hva som har skjedd, eller declined med en grunn
)",
     R"(content/experiences/meals.yaml:10:12: warning: it does not say what was done [experiences]
   10 |     state: done
      |            ^
hint: write it as did
content/experiences/meals.yaml:12:12: warning: it does not say why the answer was no [experiences]
   12 |     state: declined
      |            ^
hint: write the reason as did; those who said it should be able to read it
content/experiences/meals.yaml:16:16: warning: no news since 2025-04-01, more than a year [experiences]
   16 |       - {from: 2025-04-01, value: under_way}
      |                ^
hint: write what has happened, or declined with a reason
)"},
    {"CultureFactors",
     {{"content/culture-surveys/culture-2024.yaml", nullptr,
       "title: Kultur 2024\n"
       "date: 2024-04-01\n"
       "factors:\n"
       "  - {key: teamwork, title: Samarbeid}\n"},
      {"content/culture-surveys/culture-2026.yaml", nullptr,
       "title: Kultur 2026\n"
       "date: 2026-04-01\n"
       "factors:\n"
       "  - {key: team, title: Samarbeid}\n"
       "  - {key: learning, title: Læring}\n"
       "  - {key: learning, title: Læring av avvik}\n"
       "results:\n"
       "  - {unit: nursing-home, factor: lerning, mean: 70, answers: 20}\n"}},
     R"(content/culture-surveys/culture-2026.yaml:4:11: advarsel: faktoren «Samarbeid» heter «team» her, men «teamwork» i «culture-2024», så de to blir ikke sammenlignet [culture-surveys]
    4 |   - {key: team, title: Samarbeid}
      |           ^
tips: bruk det samme korte navnet i begge
  nb: se content/culture-surveys/culture-2024.yaml:4:11
content/culture-surveys/culture-2026.yaml:6:11: feil: faktoren «learning» står her to ganger [culture-surveys]
    6 |   - {key: learning, title: Læring av avvik}
      |           ^
tips: gi den ene et annet kort navn
  nb: se content/culture-surveys/culture-2026.yaml:5:11
content/culture-surveys/culture-2026.yaml:8:34: feil: undersøkelsen har ingen faktor «lerning»; den har team, learning [culture-surveys]
    8 |   - {unit: nursing-home, factor: lerning, mean: 70, answers: 20}
      |                                  ^
tips: mente du «learning»?
)",
     R"(content/culture-surveys/culture-2026.yaml:4:11: warning: the factor 'Samarbeid' is 'team' here, but 'teamwork' in 'culture-2024', and so the two are not compared [culture-surveys]
    4 |   - {key: team, title: Samarbeid}
      |           ^
hint: use the same short name in both
  note: see content/culture-surveys/culture-2024.yaml:4:11
content/culture-surveys/culture-2026.yaml:6:11: error: the factor 'learning' stands here twice [culture-surveys]
    6 |   - {key: learning, title: Læring av avvik}
      |           ^
hint: give one of them another short name
  note: see content/culture-surveys/culture-2026.yaml:5:11
content/culture-surveys/culture-2026.yaml:8:34: error: the survey has no factor 'lerning'; it has team, learning [culture-surveys]
    8 |   - {unit: nursing-home, factor: lerning, mean: 70, answers: 20}
      |                                  ^
hint: did you mean 'learning'?
)"},
    {"CultureNumbers",
     {{"content/culture-surveys/culture-2026.yaml", nullptr,
       "title: Kultur 2026\n"
       "date: 2026-04-01\n"
       "factors:\n"
       "  - {key: team, title: Samarbeid}\n"
       "  - {key: learning, title: Læring}\n"
       "results:\n"
       "  - {unit: nursing-home, factor: team, mean: 70, low: 75, high: 80, answers: 20, invited: 30}\n"
       "  - {unit: nursing-home, factor: learning, mean: 60, low: 55, answers: 20, invited: 12}\n"
       "  - {unit: nursing-home, factor: team, mean: 70, answers: 20}\n"}},
     R"(content/culture-surveys/culture-2026.yaml:7:55: feil: snittet ligger utenfor sitt eget konfidensintervall [culture-surveys]
    7 |   - {unit: nursing-home, factor: team, mean: 70, low: 75, high: 80, answers: 20, invited: 30}
      |                                                       ^
tips: se om kolonnene er byttet om
content/culture-surveys/culture-2026.yaml:8:59: feil: konfidensintervallet har bare den ene grensen [culture-surveys]
    8 |   - {unit: nursing-home, factor: learning, mean: 60, low: 55, answers: 20, invited: 12}
      |                                                           ^
tips: skriv både low og high, eller ingen av dem
content/culture-surveys/culture-2026.yaml:8:72: feil: 20 svarte, men bare 12 ble spurt [culture-surveys]
    8 |   - {unit: nursing-home, factor: learning, mean: 60, low: 55, answers: 20, invited: 12}
      |                                                                        ^
tips: se om tallene er byttet om
content/culture-surveys/culture-2026.yaml:9:5: feil: «team» i «nursing-home» står her en gang til [culture-surveys]
    9 |   - {unit: nursing-home, factor: team, mean: 70, answers: 20}
      |     ^
tips: behold den ene raden
  nb: se content/culture-surveys/culture-2026.yaml:7:5
)",
     R"(content/culture-surveys/culture-2026.yaml:7:55: error: the mean lies outside its own confidence interval [culture-surveys]
    7 |   - {unit: nursing-home, factor: team, mean: 70, low: 75, high: 80, answers: 20, invited: 30}
      |                                                       ^
hint: see whether the columns are exchanged
content/culture-surveys/culture-2026.yaml:8:59: error: the confidence interval has one limit only [culture-surveys]
    8 |   - {unit: nursing-home, factor: learning, mean: 60, low: 55, answers: 20, invited: 12}
      |                                                           ^
hint: write both low and high, or neither
content/culture-surveys/culture-2026.yaml:8:72: error: 20 answered, but only 12 were asked [culture-surveys]
    8 |   - {unit: nursing-home, factor: learning, mean: 60, low: 55, answers: 20, invited: 12}
      |                                                                        ^
hint: see whether the numbers are exchanged
content/culture-surveys/culture-2026.yaml:9:5: error: 'team' in 'nursing-home' stands here once more [culture-surveys]
    9 |   - {unit: nursing-home, factor: team, mean: 70, answers: 20}
      |     ^
hint: keep one of the rows
  note: see content/culture-surveys/culture-2026.yaml:7:5
)"},
    {"LeadershipTwice",
     {{"content/safety-leadership/first.yaml", nullptr, "unit: nursing-home\n"},
      {"content/safety-leadership/second.yaml", nullptr, "unit: nursing-home\n"}},
     R"(content/safety-leadership/second.yaml:1:7: feil: det lederne i «nursing-home» gjør, står her en gang til [safety-leadership]
    1 | unit: nursing-home
      |       ^
tips: samle handlinger og visitter i den ene
  nb: se content/safety-leadership/first.yaml:1:7
)",
     R"(content/safety-leadership/second.yaml:1:7: error: what leaders of 'nursing-home' do stands here once more [safety-leadership]
    1 | unit: nursing-home
      |       ^
hint: gather actions and walkrounds in one of them
  note: see content/safety-leadership/first.yaml:1:7
)"},
    {"WalkroundFollowUp",
     {{"content/safety-leadership/home.yaml", nullptr,
       "unit: nursing-home\n"
       "walkround_every_days: 60\n"
       "walkrounds:\n"
       "  - date: 2026-06-02\n"
       "    findings:\n"
       "      - {text: Døra er låst, action: Ny lås, closed: 2026-05-02}\n"
       "      - {text: Lampen er mørk}\n"
       "      - {text: Gulvet er glatt, action: Matte, due: 2026-07-01}\n"
       "      - {text: Ukemøtet virker, grade: strength}\n"}},
     R"(content/safety-leadership/home.yaml:4:11: advarsel: siste visitt var 2026-06-02, for 151 dager siden; grensen er 60 [walkround-follow-up]
    4 |   - date: 2026-06-02
      |           ^
tips: hold en ny, og skriv den under walkrounds
  nb: se content/safety-leadership/home.yaml:2:23
content/safety-leadership/home.yaml:6:54: feil: funnet er lukket 2026-05-02, før det ble funnet 2026-06-02 [walkround-follow-up]
    6 |       - {text: Døra er låst, action: Ny lås, closed: 2026-05-02}
      |                                                      ^
tips: rett den av datoene som er feil
  nb: se content/safety-leadership/home.yaml:4:11
content/safety-leadership/home.yaml:7:16: advarsel: ingen har sagt hva som gjøres med funnet [walkround-follow-up]
    7 |       - {text: Lampen er mørk}
      |                ^
tips: skriv det under action, med owner og due; er det noe å ta vare på, skriv grade: strength
content/safety-leadership/home.yaml:8:53: advarsel: fristen var 2026-07-01, og funnet er ikke lukket [walkround-follow-up]
    8 |       - {text: Gulvet er glatt, action: Matte, due: 2026-07-01}
      |                                                     ^
tips: lukk det med closed, eller gi en ny frist
)",
     R"(content/safety-leadership/home.yaml:4:11: warning: the last walkround was on 2026-06-02, 151 days ago; the limit is 60 [walkround-follow-up]
    4 |   - date: 2026-06-02
      |           ^
hint: hold another, and write it below walkrounds
  note: see content/safety-leadership/home.yaml:2:23
content/safety-leadership/home.yaml:6:54: error: the finding was closed on 2026-05-02, before it was found on 2026-06-02 [walkround-follow-up]
    6 |       - {text: Døra er låst, action: Ny lås, closed: 2026-05-02}
      |                                                      ^
hint: mend the date that is wrong
  note: see content/safety-leadership/home.yaml:4:11
content/safety-leadership/home.yaml:7:16: warning: nobody has said what is done about the finding [walkround-follow-up]
    7 |       - {text: Lampen er mørk}
      |                ^
hint: write it as action, with owner and due; if it is worth keeping, write grade: strength
content/safety-leadership/home.yaml:8:53: warning: it was due on 2026-07-01, and the finding is not closed [walkround-follow-up]
    8 |       - {text: Gulvet er glatt, action: Matte, due: 2026-07-01}
      |                                                     ^
hint: close it with closed, or set a new date
)"},
    {"NoWalkround",
     {{"content/safety-leadership/home.yaml", nullptr,
       "unit: nursing-home\n"
       "walkround_every_days: 60\n"}},
     R"(content/safety-leadership/home.yaml:2:23: advarsel: ingen visitt er holdt i «home» [walkround-follow-up]
    2 | walkround_every_days: 60
      |                       ^
tips: hold en, og skriv den under walkrounds
)",
     R"(content/safety-leadership/home.yaml:2:23: warning: no walkround has been held in 'home' [walkround-follow-up]
    2 | walkround_every_days: 60
      |                       ^
hint: hold one, and write it below walkrounds
)"},
};

}  // namespace check
