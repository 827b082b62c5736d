#pragma once

#include "case.h"

namespace check {

// A tool of two areas, and rounds held with it.
inline constexpr const char* small_tool =
    "title: Snakk sammen\n"
    "levels: [{level: 1, title: Startet}, {level: 2, title: Kommet langt}]\n"
    "areas:\n"
    "  - key: users\n"
    "    title: Brukerne\n"
    "    themes: [{key: asking, title: Å spørre}, {key: training, title: Øving}]\n"
    "  - key: teams\n"
    "    title: Laget\n"
    "    themes: [{key: training, title: Øving}]\n";

inline const Case dialogue_cases[] = {
    {"KeyOfAToolTwiceAndLevelsOutOfRow",
     {{"content/dialogues/talk.yaml", nullptr,
       "title: Snakk sammen\n"
       "levels: [{level: 1, title: Startet}, {level: 3, title: Kommet langt}]\n"
       "areas:\n"
       "  - key: users\n"
       "    title: Brukerne\n"
       "    themes: [{key: asking, title: Å spørre}, {key: asking, title: Å bestemme}]\n"
       "  - key: users\n"
       "    title: Laget\n"
       "    themes: [{key: asking, title: Å spørre}]\n"}},
     R"(content/dialogues/talk.yaml:2:46: feil: her skulle nivå 2 stå, ikke 3 [dialogue-keys]
    2 | levels: [{level: 1, title: Startet}, {level: 3, title: Kommet langt}]
      |                                              ^
tips: skriv nivåene i rekkefølge fra 1, uten hull
content/dialogues/talk.yaml:6:52: feil: nøkkelen «asking» står to ganger [dialogue-keys]
    6 |     themes: [{key: asking, title: Å spørre}, {key: asking, title: Å bestemme}]
      |                                                    ^
tips: gi den ene en egen nøkkel; runder som er holdt, finner temaene sine gjennom nøkkelen
  nb: se content/dialogues/talk.yaml:6:20
content/dialogues/talk.yaml:7:10: feil: nøkkelen «users» står to ganger [dialogue-keys]
    7 |   - key: users
      |          ^
tips: gi den ene en egen nøkkel; runder som er holdt, finner temaene sine gjennom nøkkelen
  nb: se content/dialogues/talk.yaml:4:10
)",
     R"(content/dialogues/talk.yaml:2:46: error: level 2 should stand here, not 3 [dialogue-keys]
    2 | levels: [{level: 1, title: Startet}, {level: 3, title: Kommet langt}]
      |                                              ^
hint: write the levels in order from 1, without gaps
content/dialogues/talk.yaml:6:52: error: the key 'asking' stands twice [dialogue-keys]
    6 |     themes: [{key: asking, title: Å spørre}, {key: asking, title: Å bestemme}]
      |                                                    ^
hint: give one of them a key of its own; rounds that were held find their themes by the key
  note: see content/dialogues/talk.yaml:6:20
content/dialogues/talk.yaml:7:10: error: the key 'users' stands twice [dialogue-keys]
    7 |   - key: users
      |          ^
hint: give one of them a key of its own; rounds that were held find their themes by the key
  note: see content/dialogues/talk.yaml:4:10
)"},
    {"ThemesAndLevelsThatAToolDoesNotHave",
     {{"content/dialogues/talk.yaml", nullptr, small_tool},
      {"content/rounds/first.yaml", nullptr,
       "dialogue: talk\n"
       "unit: nursing-home\n"
       "date: 2026-03-02\n"
       "participants: 8\n"
       "scores:\n"
       "  - {theme: askin, level: 1}\n"
       "  - {theme: training, level: 1}\n"
       "  - {theme: users/asking, level: 3}\n"
       "  - {theme: users/training, not_relevant: true}\n"
       "  - {theme: teams/training, level: 2}\n"}},
     R"(content/rounds/first.yaml:6:13: feil: «talk» har ikke noe tema «askin» [round-scores]
    6 |   - {theme: askin, level: 1}
      |             ^
tips: mente du «asking»?
  nb: se content/dialogues/talk.yaml:1:1
content/rounds/first.yaml:7:13: feil: flere områder har et tema «training» [round-scores]
    7 |   - {theme: training, level: 1}
      |             ^
tips: skriv området foran: «users/training»
content/rounds/first.yaml:8:34: feil: 3 er ikke et nivå; verktøyet har nivå 1 til 2 [round-scores]
    8 |   - {theme: users/asking, level: 3}
      |                                  ^
tips: skriv et av nivåene, eller not_relevant: true
)",
     R"(content/rounds/first.yaml:6:13: error: 'talk' has no theme 'askin' [round-scores]
    6 |   - {theme: askin, level: 1}
      |             ^
hint: did you mean 'asking'?
  note: see content/dialogues/talk.yaml:1:1
content/rounds/first.yaml:7:13: error: several areas have a theme 'training' [round-scores]
    7 |   - {theme: training, level: 1}
      |             ^
hint: write the area before it: 'users/training'
content/rounds/first.yaml:8:34: error: 3 is no level; the tool has levels 1 to 2 [round-scores]
    8 |   - {theme: users/asking, level: 3}
      |                                  ^
hint: write one of the levels, or not_relevant: true
)"},
    {"ScoresThatSayTooMuchOrNothing",
     {{"content/dialogues/talk.yaml", nullptr, small_tool},
      {"content/rounds/first.yaml", nullptr,
       "dialogue: talk\n"
       "unit: nursing-home\n"
       "date: 2026-03-02\n"
       "participants: 8\n"
       "scores:\n"
       "  - {theme: asking, level: 1}\n"
       "  - {theme: users/asking, level: 2}\n"
       "  - {theme: users/training, level: 1, not_relevant: true}\n"
       "  - {theme: teams/training, note: Vi snakket lenge}\n"}},
     R"(content/rounds/first.yaml:7:13: feil: temaet «users/asking» er vurdert to ganger [round-scores]
    7 |   - {theme: users/asking, level: 2}
      |             ^
tips: behold den vurderingen dere ble enige om
  nb: se content/rounds/first.yaml:6:13
content/rounds/first.yaml:8:36: feil: «users/training» har et nivå og er samtidig ikke aktuelt [round-scores]
    8 |   - {theme: users/training, level: 1, not_relevant: true}
      |                                    ^
tips: behold det ene: et tema som ikke er aktuelt, har ikke noe nivå
content/rounds/first.yaml:9:5: feil: «teams/training» har verken nivå eller not_relevant [round-scores]
    9 |   - {theme: teams/training, note: Vi snakket lenge}
      |     ^
tips: skriv et nivå eller not_relevant: true, eller ta ut temaet
)",
     R"(content/rounds/first.yaml:7:13: error: the theme 'users/asking' is scored twice [round-scores]
    7 |   - {theme: users/asking, level: 2}
      |             ^
hint: keep the score that you agreed on
  note: see content/rounds/first.yaml:6:13
content/rounds/first.yaml:8:36: error: 'users/training' has a level and is not relevant at the same time [round-scores]
    8 |   - {theme: users/training, level: 1, not_relevant: true}
      |                                    ^
hint: keep one of them: a theme that is not relevant has no level
content/rounds/first.yaml:9:5: error: 'teams/training' has neither a level nor not_relevant [round-scores]
    9 |   - {theme: teams/training, note: Vi snakket lenge}
      |     ^
hint: write a level or not_relevant: true, or take the theme out
)"},
    // The round before is not asked for what the tool got since.
    {"ThemesLeftOutOfTheLatestRound",
     {{"content/dialogues/talk.yaml", nullptr, small_tool},
      {"content/rounds/first.yaml", nullptr,
       "dialogue: talk\n"
       "unit: nursing-home\n"
       "date: 2025-03-03\n"
       "participants: 8\n"
       "scores: [{theme: asking, level: 1}]\n"},
      {"content/rounds/second.yaml", nullptr,
       "dialogue: talk\n"
       "unit: nursing-home\n"
       "date: 2026-03-02\n"
       "scores: [{theme: asking, level: 1}]\n"}},
     R"(content/rounds/second.yaml:1:1: advarsel: runden sier ikke hvor mange som var med, og da vises ikke svarene [round-scores]
    1 | dialogue: talk
      | ^
tips: skriv participants: og antallet
content/rounds/second.yaml:1:1: advarsel: runden sier ikke noe om 2 av 3 temaer: users/training, teams/training [round-scores]
    1 | dialogue: talk
      | ^
tips: skriv et nivå, eller not_relevant: true for dem som ikke er aktuelle hos dere
)",
     R"(content/rounds/second.yaml:1:1: warning: the round does not say how many took part, so its answers are not shown [round-scores]
    1 | dialogue: talk
      | ^
hint: write participants: and the number
content/rounds/second.yaml:1:1: warning: the round says nothing of 2 of 3 themes: users/training, teams/training [round-scores]
    1 | dialogue: talk
      | ^
hint: write a level, or not_relevant: true for those that do not apply to you
)"},
    {"TwoRoundsOnOneDay",
     {{"content/dialogues/talk.yaml", nullptr, small_tool},
      {"content/rounds/rounds.yaml", nullptr,
       "- id: first\n"
       "  dialogue: talk\n"
       "  unit: nursing-home\n"
       "  date: 2026-03-02\n"
       "  participants: 8\n"
       "  scores: [{theme: asking, level: 1}, {theme: users/training, level: 1}, {theme: teams/training, "
       "level: 1}]\n"
       "- id: second\n"
       "  dialogue: talk\n"
       "  unit: nursing-home\n"
       "  date: 2026-03-02\n"
       "  participants: 9\n"
       "  scores: [{theme: asking, level: 1}, {theme: users/training, level: 1}, {theme: teams/training, "
       "level: 1}]\n"}},
     R"(content/rounds/rounds.yaml:10:9: feil: «nursing-home» har to runder 2026-03-02 [round-days]
   10 |   date: 2026-03-02
      |         ^
tips: slå dem sammen, eller rett datoen på den ene
  nb: se content/rounds/rounds.yaml:4:9
)",
     R"(content/rounds/rounds.yaml:10:9: error: 'nursing-home' has two rounds on 2026-03-02 [round-days]
   10 |   date: 2026-03-02
      |         ^
hint: put them together, or mend the date of one
  note: see content/rounds/rounds.yaml:4:9
)"},
};

}  // namespace check
