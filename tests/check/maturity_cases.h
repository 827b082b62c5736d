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
     R"()",
     R"()"},
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
     R"()",
     R"()"},
    {"TwoLadders",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-ladders/other.yaml", nullptr,
       "title: En annen\n"
       "levels:\n"
       "  - {level: 1, title: Lav}\n"}},
     R"()",
     R"()"},
    {"LevelsNotOnTheLadder",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 4, target: 5, themes: "
       "[{theme: leadership, level: 6}]}\n"}},
     R"()",
     R"()"},
    {"ThemeNotOnTheLadder",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 2, themes: [{theme: "
       "leadershop, level: 2}]}\n"}},
     R"()",
     R"()"},
    {"ThemeAssessedTwice",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 2, themes: [{theme: "
       "leadership, level: 2}, {theme: leadership, level: 3}]}\n"}},
     R"()",
     R"()"},
    {"TargetBelowLevel",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 3, target: 2}\n"}},
     R"()",
     R"()"},
    {"AssessedTwiceOnADay",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 2}\n"
       "- {id: second, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 3}\n"}},
     R"()",
     R"()"},
    {"ClimbedTwoStepsInAQuarter",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 1}\n"
       "- {id: second, ladder: maturity, unit: nursing-home, date: 2026-06-02, level: 3}\n"}},
     R"()",
     R"()"},
    {"AssessmentOverdue",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2024-03-02, level: 1, next_date: "
       "2025-03-02}\n"
       "- {id: second, ladder: maturity, unit: nursing-home, date: 2025-03-02, level: 1, next_date: "
       "2026-10-30}\n"}},
     R"()",
     R"()"},
    {"NextAssessmentBeforeThisOne",
     {{"content/maturity-ladders/maturity.yaml", nullptr, sound_ladder},
      {"content/maturity-assessments/home.yaml", nullptr,
       "- {id: first, ladder: maturity, unit: nursing-home, date: 2026-03-02, level: 1, target: 2, "
       "target_date: 2026-03-02, next_date: 2027-03-02}\n"}},
     R"()",
     R"()"},
    {"StageOutOfOrder",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2025-01-01, to: 2025-12-31}\n"
       "  - {version: \"2.0\", title: Kunne, from: 2024-01-01, to: 2024-12-31}\n"}},
     R"()",
     R"()"},
    {"StagesOverlap",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2024-01-01, to: 2024-12-31}\n"
       "  - {version: \"2.0\", title: Kunne, from: 2024-12-31, to: 2025-12-31}\n"}},
     R"()",
     R"()"},
    {"StageEndsBeforeItBegins",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2024-01-02, to: 2024-01-01}\n"}},
     R"()",
     R"()"},
    {"StageVersionTwice",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2024-01-01, to: 2024-12-31}\n"
       "  - {version: \"1.0\", title: Kunne, from: 2025-01-01, to: 2025-12-31}\n"}},
     R"()",
     R"()"},
    {"ResultOutsideItsStage",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2024-01-01, to: 2024-12-31, results: [{date: 2025-01-01, "
       "text: Vi ville}]}\n"}},
     R"()",
     R"()"},
    {"StageDoneBeforeItsEnd",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2026-01-01, to: 2026-12-31, status: done}\n"}},
     R"()",
     R"()"},
    {"StagePlannedThoughBegun",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2026-10-31, to: 2026-12-31, status: planned}\n"}},
     R"()",
     R"()"},
    {"StageUnderWayThoughEnded",
     {{"content/journeys/way.yaml", nullptr,
       "title: Reisen\n"
       "stages:\n"
       "  - {version: \"1.0\", title: Ville, from: 2026-01-01, to: 2026-10-30, status: under_way}\n"}},
     R"()",
     R"()"},
};

}  // namespace check
