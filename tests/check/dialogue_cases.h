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
     R"()",
     R"()"},
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
     R"()",
     R"()"},
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
     R"()",
     R"()"},
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
     R"()",
     R"()"},
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
     R"()",
     R"()"},
};

}  // namespace check
