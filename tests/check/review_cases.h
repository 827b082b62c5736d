#pragma once

#include "case.h"

namespace check {

// Slips in comments, decisions and management reviews.
inline const Case review_cases[] = {
    {"CommentOnADay",
     {{"content/comments/falls.md", nullptr,
       "---\n"
       "period: 2026-10-05\n"
       "project: falls\n"
       "---\n"
       "Færre falt.\n"}},
     R"(content/comments/falls.md:2:9: feil: «2026-10-05» er ikke en periode [comments]
    2 | period: 2026-10-05
      |         ^
tips: skriv måneden (2026-10), tertialet (2026-T3) eller året (2026) som kommentaren gjelder
)",
     R"(content/comments/falls.md:2:9: error: '2026-10-05' is not a period [comments]
    2 | period: 2026-10-05
      |         ^
hint: write the month (2026-10), tertial (2026-T3) or year (2026) that the comment is on
)"},
    {"CommentOnAPeriodToCome",
     {{"content/comments/falls.md", nullptr,
       "---\n"
       "period: 2027-01\n"
       "project: falls\n"
       "---\n"
       "Færre falt.\n"}},
     R"(content/comments/falls.md:2:9: advarsel: perioden 2027-01 har ikke begynt, og nå er det 2026-10-31 [comments]
    2 | period: 2027-01
      |         ^
tips: se om årstallet er riktig; kommentaren vises først når perioden er over
)",
     R"(content/comments/falls.md:2:9: warning: the period 2027-01 has not begun, and it is 2026-10-31 now [comments]
    2 | period: 2027-01
      |         ^
hint: see whether the year is right; the comment is shown only when the period is over
)"},
    {"CommentsTwiceOnOnePeriod",
     {{"content/comments/a.md", nullptr,
       "---\n"
       "period: 2026-09\n"
       "project: falls\n"
       "---\n"
       "Færre falt.\n"},
      {"content/comments/b.md", nullptr,
       "---\n"
       "period: 2026-09\n"
       "project: falls\n"
       "---\n"
       "Flere falt.\n"}},
     R"(content/comments/b.md:2:9: advarsel: det finnes alt en kommentar til det samme for 2026-09: «a» [comments]
    2 | period: 2026-09
      |         ^
tips: slå dem sammen, eller rett perioden
  nb: se content/comments/a.md:2:9
)",
     R"(content/comments/b.md:2:9: warning: there already is a comment on the same for 2026-09: 'a' [comments]
    2 | period: 2026-09
      |         ^
hint: join them, or mend the period
  note: see content/comments/a.md:2:9
)"},
    {"CommentWithoutText",
     {{"content/comments/falls.md", nullptr,
       "---\n"
       "period: 2026-09\n"
       "project: falls\n"
       "---\n"}},
     R"(content/comments/falls.md:2:1: feil: kommentaren «falls» sier ingenting [comments]
    2 | period: 2026-09
      | ^
tips: skriv teksten under linjen ---
)",
     R"(content/comments/falls.md:2:1: error: the comment 'falls' says nothing [comments]
    2 | period: 2026-09
      | ^
hint: write the text below the line ---
)"},
    {"DecisionWithoutOwner",
     {{"content/decisions/board.yaml", nullptr,
       "- id: board\n"
       "  title: Tavle i alle områder\n"
       "  date: 2026-03-02\n"
       "  due: 2026-12-01\n"}},
     R"(content/decisions/board.yaml:1:3: advarsel: ingen svarer for beslutningen «board» [decisions]
    1 | - id: board
      |   ^
tips: skriv rollen: owner: rolle@enhet
)",
     R"(content/decisions/board.yaml:1:3: warning: nobody answers for the decision 'board' [decisions]
    1 | - id: board
      |   ^
hint: write the role: owner: role@unit
)"},
    {"DecisionWithoutDue",
     {{"content/decisions/board.yaml", nullptr,
       "- id: board\n"
       "  title: Tavle i alle områder\n"
       "  date: 2026-03-02\n"
       "  owner: adviser@fjordvik\n"}},
     R"(content/decisions/board.yaml:1:3: advarsel: beslutningen «board» har ingen frist [decisions]
    1 | - id: board
      |   ^
tips: skriv due: og dagen den skal være gjennomført
)",
     R"(content/decisions/board.yaml:1:3: warning: the decision 'board' is not due on any day [decisions]
    1 | - id: board
      |   ^
hint: write due: and the day by which it is to be done
)"},
    {"DecisionThatIsLate",
     {{"content/decisions/board.yaml", nullptr,
       "- id: board\n"
       "  title: Tavle i alle områder\n"
       "  date: 2026-03-02\n"
       "  owner: adviser@fjordvik\n"
       "  due: 2026-09-30\n"}},
     R"(content/decisions/board.yaml:5:8: advarsel: fristen var 2026-09-30, og nå er det 2026-10-31 [decisions]
    5 |   due: 2026-09-30
      |        ^
tips: skriv done: og dagen hvis den er gjennomført; ellers skriv under follow_up hva som hindrer den
)",
     R"(content/decisions/board.yaml:5:8: warning: it was due on 2026-09-30, and it is 2026-10-31 now [decisions]
    5 |   due: 2026-09-30
      |        ^
hint: write done: and the day if it is done; else write below follow_up what stands in its way
)"},
    {"DecisionDoneAndFollowedUpBeforeItWasTaken",
     {{"content/decisions/board.yaml", nullptr,
       "- id: board\n"
       "  title: Tavle i alle områder\n"
       "  date: 2026-03-02\n"
       "  owner: adviser@fjordvik\n"
       "  due: 2026-12-01\n"
       "  done: 2026-02-03\n"
       "  follow_up: [{date: 2026-02-01, text: I gang}]\n"}},
     R"(content/decisions/board.yaml:6:9: feil: «done» (2026-02-03) er før «date» (2026-03-02) [dates-in-order]
    6 |   done: 2026-02-03
      |         ^
tips: rett den av datoene som er feil
  nb: se content/decisions/board.yaml:3:9
content/decisions/board.yaml:7:22: feil: «follow_up.date» (2026-02-01) er før «date» (2026-03-02) [dates-in-order]
    7 |   follow_up: [{date: 2026-02-01, text: I gang}]
      |                      ^
tips: rett den av datoene som er feil
  nb: se content/decisions/board.yaml:3:9
)",
     R"(content/decisions/board.yaml:6:9: error: 'done' (2026-02-03) is before 'date' (2026-03-02) [dates-in-order]
    6 |   done: 2026-02-03
      |         ^
hint: mend the date that is wrong
  note: see content/decisions/board.yaml:3:9
content/decisions/board.yaml:7:22: error: 'follow_up.date' (2026-02-01) is before 'date' (2026-03-02) [dates-in-order]
    7 |   follow_up: [{date: 2026-02-01, text: I gang}]
      |                      ^
hint: mend the date that is wrong
  note: see content/decisions/board.yaml:3:9
)"},
    {"DecisionOfAReviewTakenElsewhere",
     {{"content/decisions/board.yaml", nullptr,
       "- id: board\n"
       "  title: Tavle i alle områder\n"
       "  date: 2026-03-02\n"
       "  owner: adviser@fjordvik\n"
       "  due: 2026-12-01\n"
       "  forum: council\n"
       "  review: held\n"},
      {"content/management-reviews/all.yaml", nullptr,
       "- {id: held, title: Gjennomgang, date: 2026-03-02, unit: fjordvik}\n"}},
     R"(content/decisions/board.yaml:6:10: advarsel: beslutningen kommer fra gjennomgangen «held», men forum er «council» [decisions]
    6 |   forum: council
      |          ^
tips: skriv forum: management_review, eller ta bort review
  nb: se content/decisions/board.yaml:7:11
)",
     R"(content/decisions/board.yaml:6:10: warning: the decision comes from the review 'held', but its forum is 'council' [decisions]
    6 |   forum: council
      |          ^
hint: write forum: management_review, or take out review
  note: see content/decisions/board.yaml:7:11
)"},
    {"ManagementReviewSoon",
     {{"content/decisions/board.yaml", nullptr,
       "- id: board\n"
       "  title: Tavle i alle områder\n"
       "  date: 2026-03-02\n"
       "  owner: adviser@fjordvik\n"
       "  due: 2026-12-01\n"
       "  review: held\n"},
      {"content/management-reviews/all.yaml", nullptr,
       "- {id: held, title: Gjennomgang, date: 2025-11-30, unit: fjordvik}\n"}},
     R"(content/management-reviews/all.yaml:1:40: advarsel: det er 335 dager siden ledelsens gjennomgang 2025-11-30; den neste må holdes senest 2026-11-30 [management-reviews]
    1 | - {id: held, title: Gjennomgang, date: 2025-11-30, unit: fjordvik}
      |                                        ^
tips: kall inn til møtet; siden om ledelsens gjennomgang har det som skal gås gjennom
)",
     R"(content/management-reviews/all.yaml:1:40: warning: the management review of 2025-11-30 was 335 days ago; the next one must be held by 2026-11-30 [management-reviews]
    1 | - {id: held, title: Gjennomgang, date: 2025-11-30, unit: fjordvik}
      |                                        ^
hint: call the meeting; the page on the management review has what is to be gone through
)"},
    {"ManagementReviewMissed",
     {{"content/decisions/board.yaml", nullptr,
       "- id: board\n"
       "  title: Tavle i alle områder\n"
       "  date: 2026-03-02\n"
       "  owner: adviser@fjordvik\n"
       "  due: 2026-12-01\n"
       "  review: held\n"},
      {"content/management-reviews/all.yaml", nullptr,
       "- {id: held, title: Gjennomgang, date: 2025-10-30, unit: fjordvik}\n"}},
     R"(content/management-reviews/all.yaml:1:40: advarsel: plikten § 8 f er brutt: ledelsens gjennomgang 2025-10-30 er 366 dager siden, og den neste skulle vært holdt senest 2026-10-30 [management-reviews]
    1 | - {id: held, title: Gjennomgang, date: 2025-10-30, unit: fjordvik}
      |                                        ^
tips: hold gjennomgangen nå, og skriv den under content/management-reviews/
)",
     R"(content/management-reviews/all.yaml:1:40: warning: the duty of section 8 f is breached: the management review of 2025-10-30 was 366 days ago, and the next one should have been held by 2026-10-30 [management-reviews]
    1 | - {id: held, title: Gjennomgang, date: 2025-10-30, unit: fjordvik}
      |                                        ^
hint: hold the review now, and write it below content/management-reviews/
)"},
    {"ManagementReviewWithoutDecisions",
     {{"content/management-reviews/all.yaml", nullptr,
       "- {id: held, title: Gjennomgang, date: 2026-03-02, unit: fjordvik}\n"}},
     R"(content/management-reviews/all.yaml:1:3: advarsel: ingen beslutning kommer fra gjennomgangen «held» [management-reviews]
    1 | - {id: held, title: Gjennomgang, date: 2026-03-02, unit: fjordvik}
      |   ^
tips: skriv review: held i beslutningene, eller skriv dem ned
)",
     R"(content/management-reviews/all.yaml:1:3: warning: no decision comes from the review 'held' [management-reviews]
    1 | - {id: held, title: Gjennomgang, date: 2026-03-02, unit: fjordvik}
      |   ^
hint: write review: held in its decisions, or write them down
)"},
    {"ManagementReviewsTwiceOnADay",
     {{"content/decisions/board.yaml", nullptr,
       "- id: board\n"
       "  title: Tavle i alle områder\n"
       "  date: 2026-03-02\n"
       "  owner: adviser@fjordvik\n"
       "  due: 2026-12-01\n"
       "  review: held\n"},
      {"content/management-reviews/all.yaml", nullptr,
       "- {id: held, title: Gjennomgang, date: 2026-03-02, unit: fjordvik}\n"
       "- {id: held-again, title: Gjennomgang, date: 2026-03-02, unit: fjordvik}\n"}},
     R"(content/management-reviews/all.yaml:2:46: advarsel: en gjennomgang er alt skrevet ned 2026-03-02: «held» [management-reviews]
    2 | - {id: held-again, title: Gjennomgang, date: 2026-03-02, unit: fjordvik}
      |                                              ^
tips: slå dem sammen, eller rett datoen
  nb: se content/management-reviews/all.yaml:1:40
)",
     R"(content/management-reviews/all.yaml:2:46: warning: a review on 2026-03-02 is already written down: 'held' [management-reviews]
    2 | - {id: held-again, title: Gjennomgang, date: 2026-03-02, unit: fjordvik}
      |                                              ^
hint: join them, or mend the date
  note: see content/management-reviews/all.yaml:1:40
)"},
    {"CommentOnAMeasureOfAnotherProject",
     {{"content/comments/falls.md", nullptr,
       "---\n"
       "period: 2026-09\n"
       "measure: fall-rate\n"
       "project: quiet\n"
       "---\n"
       "Færre falt.\n"},
      {"content/projects/quiet/project.yaml", nullptr,
       "title: Rolige netter\n"
       "unit: nursing-home\n"
       "status: idea\n"}},
     R"(content/comments/falls.md:4:10: feil: kommentaren gjelder prosjektet «quiet», men målingen «fall-rate» hører til «falls» [comments]
    4 | project: quiet
      |          ^
tips: ta bort project eller measure, eller skriv to kommentarer
  nb: se content/comments/falls.md:3:10
)",
     R"(content/comments/falls.md:4:10: error: the comment is on the project 'quiet', but the measure 'fall-rate' belongs to 'falls' [comments]
    4 | project: quiet
      |          ^
hint: take out project or measure, or write two comments
  note: see content/comments/falls.md:3:10
)"},
};

}  // namespace check
