#pragma once

#include "case.h"

namespace check {

// Slips in documents and sources.
inline const Case source_cases[] = {
    {"Documents",
     {{"content/documents/documents.yaml", nullptr,
       "- {id: over, title: A, kind: procedure, owner: adviser, duties: [8b], valid_from: 2025-01-01, "
       "valid_to: 2026-10-30}\n"
       "- {id: late, title: B, kind: procedure, owner: adviser, duties: [8b], next_review: 2026-10-30}\n"
       "- {id: nobody, title: C, kind: procedure, duties: [8b]}\n"
       "- {id: loose, title: D, kind: procedure, owner: adviser}\n"
       "- {id: backwards, title: E, kind: procedure, owner: adviser, duties: [8b], valid_from: 2027-01-01, "
       "valid_to: 2026-12-31}\n"}},
     R"(content/documents/documents.yaml:1:105: advarsel: dokumentet «over» gjaldt til 2026-10-30, og nå er det 2026-10-31 [documents]
    1 | …le: A, kind: procedure, owner: adviser, duties: [8b], valid_from: 2025-01-01, valid_to: 2026-10-30}
      |                                                                                          ^
tips: forny det og rett valid_to, eller ta det ut
content/documents/documents.yaml:2:84: advarsel: dokumentet «late» skulle vært gjennomgått 2026-10-30, og nå er det 2026-10-31 [documents]
    2 | - {id: late, title: B, kind: procedure, owner: adviser, duties: [8b], next_review: 2026-10-30}
      |                                                                                    ^
tips: gå gjennom det, og skriv dagen under reviews og en ny next_review
content/documents/documents.yaml:3:3: advarsel: ingen svarer for dokumentet «nobody» [documents]
    3 | - {id: nobody, title: C, kind: procedure, duties: [8b]}
      |   ^
tips: skriv rollen i owner
content/documents/documents.yaml:4:3: advarsel: dokumentet «loose» hører ikke til noen plikt [documents]
    4 | - {id: loose, title: D, kind: procedure, owner: adviser}
      |   ^
tips: skriv pliktene i duties, eller vis til det i en plikts evidence
content/documents/documents.yaml:5:110: feil: «valid_to» (2026-12-31) er før «valid_from» (2027-01-01) [dates-in-order]
    5 | …le: E, kind: procedure, owner: adviser, duties: [8b], valid_from: 2027-01-01, valid_to: 2026-12-31}
      |                                                                                          ^
tips: rett den av datoene som er feil
  nb: se content/documents/documents.yaml:5:88
)",
     R"(content/documents/documents.yaml:1:105: warning: the document 'over' was valid until 2026-10-30, and now it is 2026-10-31 [documents]
    1 | …le: A, kind: procedure, owner: adviser, duties: [8b], valid_from: 2025-01-01, valid_to: 2026-10-30}
      |                                                                                          ^
hint: renew it and mend valid_to, or take it out
content/documents/documents.yaml:2:84: warning: the document 'late' was due for review on 2026-10-30, and now it is 2026-10-31 [documents]
    2 | - {id: late, title: B, kind: procedure, owner: adviser, duties: [8b], next_review: 2026-10-30}
      |                                                                                    ^
hint: review it, and write the day below reviews and a new next_review
content/documents/documents.yaml:3:3: warning: nobody answers for the document 'nobody' [documents]
    3 | - {id: nobody, title: C, kind: procedure, duties: [8b]}
      |   ^
hint: write the role in owner
content/documents/documents.yaml:4:3: warning: the document 'loose' belongs to no duty [documents]
    4 | - {id: loose, title: D, kind: procedure, owner: adviser}
      |   ^
hint: write the duties in duties, or refer to it in the evidence of a duty
content/documents/documents.yaml:5:110: error: 'valid_to' (2026-12-31) is before 'valid_from' (2027-01-01) [dates-in-order]
    5 | …le: E, kind: procedure, owner: adviser, duties: [8b], valid_from: 2027-01-01, valid_to: 2026-12-31}
      |                                                                                          ^
hint: mend the date that is wrong
  note: see content/documents/documents.yaml:5:88
)"},
    {"SourcesThatNoLongerHold",
     {{"content/sources/sources.yaml", nullptr,
       "- {id: plan, title: A, kind: plan, valid_to: 2025-12-31}\n"
       "- {id: old, title: B, kind: regulation, superseded_by: new}\n"
       "- {id: new, title: C, kind: regulation, valid_from: 2017-01-01, checked: 2025-10-30}\n"},
      {"content/pages/about.md", nullptr,
       "---\n"
       "title: Om oss\n"
       "---\n"
       "Vi bygger på [den gamle](source:old) og [den nye](source:new).\n"},
      {"content/documents/rutine.yaml", nullptr,
       "title: Rutine\n"
       "kind: procedure\n"
       "owner: adviser\n"
       "duties: [8b]\n"
       "sources: [plan, new]\n"}},
     R"(content/documents/rutine.yaml:5:11: advarsel: kilden «plan» gjaldt til 2025-12-31 og er utgått [sources]
    5 | sources: [plan, new]
      |           ^
tips: vis til det som gjelder nå; på siden står den som utgått
  nb: se content/sources/sources.yaml:1:46
content/pages/about.md:4:14: advarsel: kilden «old» er avløst av «new» [sources]
    4 | Vi bygger på [den gamle](source:old) og [den nye](source:new).
      |              ^
tips: vis til «new»; på siden står det at den er avløst
  nb: se content/sources/sources.yaml:2:56
content/sources/sources.yaml:3:74: advarsel: kilden «new» ble sist slått opp 2025-10-30, mer enn et år før 2026-10-31 [sources]
    3 | - {id: new, title: C, kind: regulation, valid_from: 2017-01-01, checked: 2025-10-30}
      |                                                                          ^
tips: se om den ennå gjelder, og skriv dagen i checked
)",
     R"(content/documents/rutine.yaml:5:11: warning: the source 'plan' was in force until 2025-12-31 and has expired [sources]
    5 | sources: [plan, new]
      |           ^
hint: refer to what is in force now; the page marks it as expired
  note: see content/sources/sources.yaml:1:46
content/pages/about.md:4:14: warning: the source 'old' is superseded by 'new' [sources]
    4 | Vi bygger på [den gamle](source:old) og [den nye](source:new).
      |              ^
hint: refer to 'new'; the page says that it is superseded
  note: see content/sources/sources.yaml:2:56
content/sources/sources.yaml:3:74: warning: the source 'new' was last looked up on 2025-10-30, more than a year before 2026-10-31 [sources]
    3 | - {id: new, title: C, kind: regulation, valid_from: 2017-01-01, checked: 2025-10-30}
      |                                                                          ^
hint: see whether it is still in force, and write the day in checked
)"},
    {"SourcesInACircle",
     {{"content/sources/sources.yaml", nullptr,
       "- {id: a, title: A, kind: plan, superseded_by: b}\n"
       "- {id: b, title: B, kind: plan, superseded_by: a}\n"
       "- {id: c, title: C, kind: plan, valid_from: 2026-02-01, valid_to: 2026-01-01}\n"}},
     R"(content/sources/sources.yaml:1:48: feil: kilden «a» er til slutt avløst av seg selv [sources]
    1 | - {id: a, title: A, kind: plan, superseded_by: b}
      |                                                ^
tips: ta bort superseded_by hos den nyeste av dem
content/sources/sources.yaml:2:48: feil: kilden «b» er til slutt avløst av seg selv [sources]
    2 | - {id: b, title: B, kind: plan, superseded_by: a}
      |                                                ^
tips: ta bort superseded_by hos den nyeste av dem
content/sources/sources.yaml:3:67: feil: «valid_to» (2026-01-01) er før «valid_from» (2026-02-01) [dates-in-order]
    3 | - {id: c, title: C, kind: plan, valid_from: 2026-02-01, valid_to: 2026-01-01}
      |                                                                   ^
tips: rett den av datoene som er feil
  nb: se content/sources/sources.yaml:3:45
)",
     R"(content/sources/sources.yaml:1:48: error: the source 'a' is in the end superseded by itself [sources]
    1 | - {id: a, title: A, kind: plan, superseded_by: b}
      |                                                ^
hint: take superseded_by out of the newest of them
content/sources/sources.yaml:2:48: error: the source 'b' is in the end superseded by itself [sources]
    2 | - {id: b, title: B, kind: plan, superseded_by: a}
      |                                                ^
hint: take superseded_by out of the newest of them
content/sources/sources.yaml:3:67: error: 'valid_to' (2026-01-01) is before 'valid_from' (2026-02-01) [dates-in-order]
    3 | - {id: c, title: C, kind: plan, valid_from: 2026-02-01, valid_to: 2026-01-01}
      |                                                                   ^
hint: mend the date that is wrong
  note: see content/sources/sources.yaml:3:45
)"},
};

}  // namespace check
