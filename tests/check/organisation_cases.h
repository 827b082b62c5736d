#pragma once

#include "case.h"

namespace check {

// Units, duties, who answers for them, and what people can do.
inline const Case organisation_cases[] = {
    {"ReferenceNearOne",
     {{"content/units/nursing-home.yaml", "parent: fjordvik", "parent: fjordvk"}},
     R"(content/units/nursing-home.yaml:2:9: feil: «fjordvk» finnes ikke i content/units [references]
    2 | parent: fjordvk
      |         ^
tips: mente du «fjordvik»?
  nb: se content/units/fjordvik.yaml:1:1
)",
     R"(content/units/nursing-home.yaml:2:9: error: there is no 'fjordvk' in content/units [references]
    2 | parent: fjordvk
      |         ^
hint: did you mean 'fjordvik'?
  note: see content/units/fjordvik.yaml:1:1
)"},
    {"ReferenceNearNone",
     {{"content/projects/falls/project.yaml", "unit: nursing-home", "unit: legevakt"}},
     R"(content/projects/falls/project.yaml:2:7: feil: «legevakt» finnes ikke i content/units [references]
    2 | unit: legevakt
      |       ^
tips: rett id-en, eller lag content/units/legevakt.yaml
)",
     R"(content/projects/falls/project.yaml:2:7: error: there is no 'legevakt' in content/units [references]
    2 | unit: legevakt
      |       ^
hint: mend the id, or make content/units/legevakt.yaml
)"},
    {"DutyNearOne",
     {{"content/projects/falls/project.yaml", "duties: [8b]", "duties: [§ 8 c)]"}},
     R"(content/projects/falls/project.yaml:7:10: feil: det finnes ingen plikt «§ 8 c)» [references]
    7 | duties: [§ 8 c)]
      |          ^
tips: mente du «8b»?
  nb: se content/frameworks/ledelse.yaml:7:15
)",
     R"(content/projects/falls/project.yaml:7:10: error: there is no duty '§ 8 c)' [references]
    7 | duties: [§ 8 c)]
      |          ^
hint: did you mean '8b'?
  note: see content/frameworks/ledelse.yaml:7:15
)"},
    {"DutyOfAnotherFramework",
     {{"content/projects/falls/project.yaml", "duties: [8b]", "duties: [ledels/8b]"}},
     R"(content/projects/falls/project.yaml:7:10: feil: det finnes ingen plikt «ledels/8b» [references]
    7 | duties: [ledels/8b]
      |          ^
tips: mente du «ledelse/8b»?
  nb: se content/frameworks/ledelse.yaml:7:15
)",
     R"(content/projects/falls/project.yaml:7:10: error: there is no duty 'ledels/8b' [references]
    7 | duties: [ledels/8b]
      |          ^
hint: did you mean 'ledelse/8b'?
  note: see content/frameworks/ledelse.yaml:7:15
)"},
    {"DutyNearNone",
     {{"content/projects/falls/project.yaml", "duties: [8b]", "duties: [internkontroll]"}},
     R"(content/projects/falls/project.yaml:7:10: feil: det finnes ingen plikt «internkontroll» [references]
    7 | duties: [internkontroll]
      |          ^
)",
     R"(content/projects/falls/project.yaml:7:10: error: there is no duty 'internkontroll' [references]
    7 | duties: [internkontroll]
      |          ^
)"},
    {"HolderOfAnUnknownRole",
     {{"content/responsibilities/correct.yaml", "owner: adviser", "owner: advisor@fjordvik"}},
     R"(content/responsibilities/correct.yaml:3:8: feil: «advisor» finnes ikke i content/roles [references]
    3 | owner: advisor@fjordvik
      |        ^
tips: mente du «adviser»?
  nb: se content/roles/adviser.yaml:1:1
)",
     R"(content/responsibilities/correct.yaml:3:8: error: there is no 'advisor' in content/roles [references]
    3 | owner: advisor@fjordvik
      |        ^
hint: did you mean 'adviser'?
  note: see content/roles/adviser.yaml:1:1
)"},
    {"HolderInAnUnknownUnit",
     {{"content/responsibilities/correct.yaml", "owner: adviser", "owner: adviser@fjordvika"}},
     R"(content/responsibilities/correct.yaml:3:8: feil: «fjordvika» finnes ikke i content/units [references]
    3 | owner: adviser@fjordvika
      |        ^
tips: mente du «fjordvik»?
  nb: se content/units/fjordvik.yaml:1:1
)",
     R"(content/responsibilities/correct.yaml:3:8: error: there is no 'fjordvika' in content/units [references]
    3 | owner: adviser@fjordvika
      |        ^
hint: did you mean 'fjordvik'?
  note: see content/units/fjordvik.yaml:1:1
)"},
    {"HalfAHolder",
     {{"content/responsibilities/correct.yaml", "owner: adviser", "owner: adviser@"}},
     R"(content/responsibilities/correct.yaml:3:8: feil: «adviser@» er bare halvparten av en rolle i en enhet [references]
    3 | owner: adviser@
      |        ^
tips: skriv rollen alene, eller rolle@enhet: kvalitetsradgiver@hjemmetjenesten
)",
     R"(content/responsibilities/correct.yaml:3:8: error: 'adviser@' is only half of a role in a unit [references]
    3 | owner: adviser@
      |        ^
hint: write the role alone, or role@unit: quality-adviser@home-care
)"},
    {"TwoTopUnits",
     {{"content/units/nursing-home.yaml", "parent: fjordvik\n", ""}},
     R"(content/units/nursing-home.yaml:1:1: advarsel: «fjordvik» og «nursing-home» er begge øverst i organisasjonen [unit-tree]
    1 | title: Sykehjemmet
      | ^
tips: gi den ene feltet parent
  nb: se content/units/fjordvik.yaml:1:1
)",
     R"(content/units/nursing-home.yaml:1:1: warning: 'fjordvik' and 'nursing-home' are both at the top of the organisation [unit-tree]
    1 | title: Sykehjemmet
      | ^
hint: give one of them the field parent
  note: see content/units/fjordvik.yaml:1:1
)"},
    {"UnitsInARing",
     {{"content/units/fjordvik.yaml", "title: Fjordvik kommune",
       "title: Fjordvik kommune\n"
       "parent: nursing-home"}},
     R"(content/units/fjordvik.yaml:2:9: feil: enhetene ligger under hverandre i ring: fjordvik → nursing-home → fjordvik [unit-tree]
    2 | parent: nursing-home
      |         ^
tips: la en av dem høre til en enhet utenfor ringen
)",
     R"(content/units/fjordvik.yaml:2:9: error: the units lie below each other in a ring: fjordvik → nursing-home → fjordvik [unit-tree]
    2 | parent: nursing-home
      |         ^
hint: let one of them belong to a unit outside the ring
)"},
    {"UnitBelowItself",
     {{"content/units/nursing-home.yaml", "parent: fjordvik", "parent: nursing-home"}},
     R"(content/units/nursing-home.yaml:2:9: feil: enhetene ligger under hverandre i ring: nursing-home → nursing-home [unit-tree]
    2 | parent: nursing-home
      |         ^
tips: la en av dem høre til en enhet utenfor ringen
)",
     R"(content/units/nursing-home.yaml:2:9: error: the units lie below each other in a ring: nursing-home → nursing-home [unit-tree]
    2 | parent: nursing-home
      |         ^
hint: let one of them belong to a unit outside the ring
)"},
    {"FrameworkWithoutDuties",
     {{"content/frameworks/pasient.yaml", nullptr,
       "title: Et annet regelverk\n"
       "sections: []\n"}},
     R"(content/frameworks/pasient.yaml:1:1: advarsel: regelverket «pasient» har ingen plikter [duty-keys]
    1 | title: Et annet regelverk
      | ^
tips: skriv pliktene under sections og duties
content/frameworks/pasient.yaml:2:11: feil: feltet «sections» er tomt [fields]
    2 | sections: []
      |           ^
tips: skriv en verdi, eller ta bort linjen
)",
     R"(content/frameworks/pasient.yaml:1:1: warning: the regulation 'pasient' has no duties [duty-keys]
    1 | title: Et annet regelverk
      | ^
hint: write the duties below sections and duties
content/frameworks/pasient.yaml:2:11: error: the field 'sections' is empty [fields]
    2 | sections: []
      |           ^
hint: write a value, or take the line out
)"},
    {"SectionThatIsNoNumber",
     {{"content/frameworks/ledelse.yaml", "\"9\"", "\"§ 9\""}},
     R"(content/frameworks/ledelse.yaml:8:10: feil: «§ 9» er ikke nummeret på en paragraf [duty-keys]
    8 |   - key: "§ 9"
      |          ^
tips: skriv bare tallet: "6"
)",
     R"(content/frameworks/ledelse.yaml:8:10: error: '§ 9' is not the number of a section [duty-keys]
    8 |   - key: "§ 9"
      |          ^
hint: write the number only: "6"
)"},
    {"SectionTwice",
     {{"content/frameworks/ledelse.yaml", "\"9\"", "\"8\""}},
     R"(content/frameworks/ledelse.yaml:8:10: feil: paragrafen «8» står her en gang til [duty-keys]
    8 |   - key: "8"
      |          ^
tips: samle pliktene under den ene, eller rett nummeret
  nb: se content/frameworks/ledelse.yaml:3:10
content/frameworks/ledelse.yaml:12:15: feil: 9b står under paragraf 8, men hører til paragraf 9 [duty-keys]
   12 |       - {key: 9b, text: Rette det som ikke er godt nok}
      |               ^
tips: flytt den dit, eller rett nøkkelen
)",
     R"(content/frameworks/ledelse.yaml:8:10: error: the section '8' stands here once more [duty-keys]
    8 |   - key: "8"
      |          ^
hint: put the duties below one of them, or mend the number
  note: see content/frameworks/ledelse.yaml:3:10
content/frameworks/ledelse.yaml:12:15: error: 9b stands below section 8, but belongs to section 9 [duty-keys]
   12 |       - {key: 9b, text: Rette det som ikke er godt nok}
      |               ^
hint: move it there, or mend the key
)"},
    {"DutyKeyMalformed",
     {{"content/frameworks/ledelse.yaml", "key: 9b", "key: ni b"}},
     R"(content/frameworks/ledelse.yaml:12:15: feil: «ni b» er ikke paragraf og bokstav [duty-keys]
   12 |       - {key: ni b, text: Rette det som ikke er godt nok}
      |               ^
tips: skriv tallet og en liten bokstav: 6f
content/responsibilities/correct.yaml:1:7: feil: det finnes ingen plikt «9b» [references]
    1 | duty: 9b
      |       ^
tips: mente du «8b»?
  nb: se content/frameworks/ledelse.yaml:7:15
content/threads/learning.yaml:2:13: feil: det finnes ingen plikt «9b» [references]
    2 | steps: [8b, 9b]
      |             ^
tips: mente du «8b»?
  nb: se content/frameworks/ledelse.yaml:7:15
)",
     R"(content/frameworks/ledelse.yaml:12:15: error: 'ni b' is not a section and a letter [duty-keys]
   12 |       - {key: ni b, text: Rette det som ikke er godt nok}
      |               ^
hint: write the number and a small letter: 6f
content/responsibilities/correct.yaml:1:7: error: there is no duty '9b' [references]
    1 | duty: 9b
      |       ^
hint: did you mean '8b'?
  note: see content/frameworks/ledelse.yaml:7:15
content/threads/learning.yaml:2:13: error: there is no duty '9b' [references]
    2 | steps: [8b, 9b]
      |             ^
hint: did you mean '8b'?
  note: see content/frameworks/ledelse.yaml:7:15
)"},
    {"DutyKeyWithItsSign",
     {{"content/frameworks/ledelse.yaml", "key: 9b", "key: § 9 b)"}},
     R"(content/frameworks/ledelse.yaml:12:15: feil: «§ 9 b)» er ikke skrevet som nøkkelen til en plikt [duty-keys]
   12 |       - {key: § 9 b), text: Rette det som ikke er godt nok}
      |               ^
tips: skriv 9b
content/responsibilities/correct.yaml:1:7: feil: det finnes ingen plikt «9b» [references]
    1 | duty: 9b
      |       ^
tips: mente du «8b»?
  nb: se content/frameworks/ledelse.yaml:7:15
content/threads/learning.yaml:2:13: feil: det finnes ingen plikt «9b» [references]
    2 | steps: [8b, 9b]
      |             ^
tips: mente du «8b»?
  nb: se content/frameworks/ledelse.yaml:7:15
)",
     R"(content/frameworks/ledelse.yaml:12:15: error: '§ 9 b)' is not written as the key of a duty [duty-keys]
   12 |       - {key: § 9 b), text: Rette det som ikke er godt nok}
      |               ^
hint: write 9b
content/responsibilities/correct.yaml:1:7: error: there is no duty '9b' [references]
    1 | duty: 9b
      |       ^
hint: did you mean '8b'?
  note: see content/frameworks/ledelse.yaml:7:15
content/threads/learning.yaml:2:13: error: there is no duty '9b' [references]
    2 | steps: [8b, 9b]
      |             ^
hint: did you mean '8b'?
  note: see content/frameworks/ledelse.yaml:7:15
)"},
    {"DutyInWrongSection",
     {{"content/frameworks/ledelse.yaml", "{key: 9b", "{key: 6x"}},
     R"(content/frameworks/ledelse.yaml:12:15: feil: 6x står under paragraf 9, men hører til paragraf 6 [duty-keys]
   12 |       - {key: 6x, text: Rette det som ikke er godt nok}
      |               ^
tips: flytt den dit, eller rett nøkkelen
content/frameworks/ledelse.yaml:12:15: advarsel: ingen svarer for plikten 6x [holders]
   12 |       - {key: 6x, text: Rette det som ikke er godt nok}
      |               ^
tips: lag en fil i content/responsibilities med duty: 6x, unit og owner
content/responsibilities/correct.yaml:1:7: feil: det finnes ingen plikt «9b» [references]
    1 | duty: 9b
      |       ^
tips: mente du «8b»?
  nb: se content/frameworks/ledelse.yaml:7:15
content/threads/learning.yaml:2:13: feil: det finnes ingen plikt «9b» [references]
    2 | steps: [8b, 9b]
      |             ^
tips: mente du «8b»?
  nb: se content/frameworks/ledelse.yaml:7:15
)",
     R"(content/frameworks/ledelse.yaml:12:15: error: 6x stands below section 9, but belongs to section 6 [duty-keys]
   12 |       - {key: 6x, text: Rette det som ikke er godt nok}
      |               ^
hint: move it there, or mend the key
content/frameworks/ledelse.yaml:12:15: warning: nobody answers for the duty 6x [holders]
   12 |       - {key: 6x, text: Rette det som ikke er godt nok}
      |               ^
hint: make a file in content/responsibilities with duty: 6x, unit and owner
content/responsibilities/correct.yaml:1:7: error: there is no duty '9b' [references]
    1 | duty: 9b
      |       ^
hint: did you mean '8b'?
  note: see content/frameworks/ledelse.yaml:7:15
content/threads/learning.yaml:2:13: error: there is no duty '9b' [references]
    2 | steps: [8b, 9b]
      |             ^
hint: did you mean '8b'?
  note: see content/frameworks/ledelse.yaml:7:15
)"},
    {"DutyTwice",
     {{"content/frameworks/ledelse.yaml", "      - {key: 9b",
       "      - {key: 9b, text: Rette.}\n"
       "      - {key: 9b"}},
     R"(content/frameworks/ledelse.yaml:13:15: feil: plikten «9b» står her en gang til [duty-keys]
   13 |       - {key: 9b, text: Rette det som ikke er godt nok}
      |               ^
tips: gi den ene en annen bokstav, eller slett den
  nb: se content/frameworks/ledelse.yaml:12:15
)",
     R"(content/frameworks/ledelse.yaml:13:15: error: the duty '9b' stands here once more [duty-keys]
   13 |       - {key: 9b, text: Rette det som ikke er godt nok}
      |               ^
hint: give one of them another letter, or delete it
  note: see content/frameworks/ledelse.yaml:12:15
)"},
    {"DutyUnderAnotherPhase",
     {{"content/frameworks/ledelse.yaml", "{key: 8b,", "{key: 8b, phase: act,"}},
     R"(content/frameworks/ledelse.yaml:7:26: feil: 8b hører til «evaluere», ikke «korrigere» [governance-phases]
    7 |       - {key: 8b, phase: act, text: Vurdere om det vi gjør er godt nok}
      |                          ^
tips: mente du 9b?
  nb: se content/frameworks/ledelse.yaml:3:5
)",
     R"(content/frameworks/ledelse.yaml:7:26: error: 8b belongs to 'evaluere', not 'korrigere' [governance-phases]
    7 |       - {key: 8b, phase: act, text: Vurdere om det vi gjør er godt nok}
      |                          ^
hint: did you mean 9b?
  note: see content/frameworks/ledelse.yaml:3:5
)"},
    {"DutyInTheSectionOfAnotherPhase",
     {{"content/frameworks/ledelse.yaml", "      - {key: 9b",
       "      - {key: 8c, text: Rette opp.}\n"
       "      - {key: 9b"},
      {"content/frameworks/ledelse.yaml", "sections:",
       "aliases: [{label: 8c, duty: 9b}]\n"
       "sections:"}},
     R"(content/frameworks/ledelse.yaml:13:15: advarsel: ingen svarer for plikten 8c [holders]
   13 |       - {key: 8c, text: Rette opp.}
      |               ^
tips: lag en fil i content/responsibilities med duty: 8c, unit og owner
content/frameworks/ledelse.yaml:13:15: feil: 8c hører til «evaluere», ikke «korrigere» [governance-phases]
   13 |       - {key: 8c, text: Rette opp.}
      |               ^
tips: mente du 9b?
  nb: se content/frameworks/ledelse.yaml:4:5
)",
     R"(content/frameworks/ledelse.yaml:13:15: warning: nobody answers for the duty 8c [holders]
   13 |       - {key: 8c, text: Rette opp.}
      |               ^
hint: make a file in content/responsibilities with duty: 8c, unit and owner
content/frameworks/ledelse.yaml:13:15: error: 8c belongs to 'evaluere', not 'korrigere' [governance-phases]
   13 |       - {key: 8c, text: Rette opp.}
      |               ^
hint: did you mean 9b?
  note: see content/frameworks/ledelse.yaml:4:5
)"},
    {"ThreadThatTurnsBack",
     {{"content/threads/learning.yaml", "[8b, 9b]", "[9b, 8b]"}},
     R"(content/threads/learning.yaml:2:13: advarsel: tråden går bakover i sirkelen: 8b kommer etter 9b [thread-steps]
    2 | steps: [9b, 8b]
      |             ^
)",
     R"(content/threads/learning.yaml:2:13: warning: the thread goes back in the circle: 8b comes after 9b [thread-steps]
    2 | steps: [9b, 8b]
      |             ^
)"},
    {"ThreadWithAnOldLabel",
     {{"content/threads/learning.yaml", "[8b, 9b]", "[9b, 8b]"},
      {"content/frameworks/ledelse.yaml", "sections:",
       "aliases: [{label: 8b, duty: 9b}]\n"
       "sections:"}},
     R"(content/threads/learning.yaml:2:13: advarsel: tråden går bakover i sirkelen: 8b kommer etter 9b [thread-steps]
    2 | steps: [9b, 8b]
      |             ^
tips: mente du 9b?
)",
     R"(content/threads/learning.yaml:2:13: warning: the thread goes back in the circle: 8b comes after 9b [thread-steps]
    2 | steps: [9b, 8b]
      |             ^
hint: did you mean 9b?
)"},
    {"TwoAnswersForOneDuty",
     {{"content/responsibilities/more.yaml", nullptr,
       "- id: also\n"
       "  duty: 8b\n"
       "  unit: fjordvik\n"
       "  owner: adviser\n"
       "  evidence: [{kind: procedure, title: Rutine}]\n"
       "  reviews: [2026-05-04]\n"}},
     R"(content/responsibilities/evaluate.yaml:1:7: feil: 8b har to svar for enheten «fjordvik»: dette og «also» [holders]
    1 | duty: 8b
      |       ^
tips: slå dem sammen, eller la den ene gjelde en annen enhet
  nb: se content/responsibilities/more.yaml:1:3
)",
     R"(content/responsibilities/evaluate.yaml:1:7: error: 8b has two answers for the unit 'fjordvik': this and 'also' [holders]
    1 | duty: 8b
      |       ^
hint: make them one, or let one of them be about another unit
  note: see content/responsibilities/more.yaml:1:3
)"},
    {"DutyWithoutHolder",
     {{"content/responsibilities/correct.yaml", "duty: 9b", "duty: 8b"},
      {"content/responsibilities/correct.yaml", "unit: fjordvik", "unit: nursing-home"}},
     R"(content/frameworks/ledelse.yaml:12:15: advarsel: ingen svarer for plikten 9b [holders]
   12 |       - {key: 9b, text: Rette det som ikke er godt nok}
      |               ^
tips: lag en fil i content/responsibilities med duty: 9b, unit og owner
)",
     R"(content/frameworks/ledelse.yaml:12:15: warning: nobody answers for the duty 9b [holders]
   12 |       - {key: 9b, text: Rette det som ikke er godt nok}
      |               ^
hint: make a file in content/responsibilities with duty: 9b, unit and owner
)"},
    {"ResponsibilityWithoutOwner",
     {{"content/responsibilities/correct.yaml", "owner: adviser\n", ""}},
     R"(content/responsibilities/correct.yaml:1:1: advarsel: ansvaret for 9b har ingen eier [holders]
    1 | duty: 9b
      | ^
tips: skriv hvilken rolle som svarer for den: owner: rolle@enhet
)",
     R"(content/responsibilities/correct.yaml:1:1: warning: the responsibility for 9b has no owner [holders]
    1 | duty: 9b
      | ^
hint: write which role answers for it: owner: role@unit
)"},
    {"OwnerOnlyFromNextYear",
     {{"content/responsibilities/correct.yaml", "owner: adviser\n",
       "owner:\n"
       "  - {from: 2027-01-01, value: adviser}\n"}},
     R"(content/responsibilities/correct.yaml:1:1: advarsel: ansvaret for 9b har ingen eier [holders]
    1 | duty: 9b
      | ^
tips: skriv hvilken rolle som svarer for den: owner: rolle@enhet
)",
     R"(content/responsibilities/correct.yaml:1:1: warning: the responsibility for 9b has no owner [holders]
    1 | duty: 9b
      | ^
hint: write which role answers for it: owner: role@unit
)"},
    {"NoEvidence",
     {{"content/responsibilities/correct.yaml",
       "evidence:\n"
       "  - {kind: plan_overview, title: Oversikt over tiltak}\n",
       ""}},
     R"(content/responsibilities/correct.yaml:1:1: advarsel: ingenting viser hvordan 9b blir fulgt [evidence]
    1 | duty: 9b
      | ^
tips: skriv under evidence hva noen kan se på, for eksempel en prosedyre
)",
     R"(content/responsibilities/correct.yaml:1:1: warning: nothing shows how 9b is met [evidence]
    1 | duty: 9b
      | ^
hint: write below evidence what one can look at, for instance a procedure
)"},
    {"NeverReviewed",
     {{"content/responsibilities/correct.yaml", "reviews: [2026-03-02]\n", ""}},
     R"(content/responsibilities/correct.yaml:1:1: advarsel: 9b er aldri gjennomgått [reviews]
    1 | duty: 9b
      | ^
tips: skriv dagen den ble gjennomgått under reviews
)",
     R"(content/responsibilities/correct.yaml:1:1: warning: 9b has never been reviewed [reviews]
    1 | duty: 9b
      | ^
hint: write the day of its review below reviews
)"},
    {"ReviewedLongAgo",
     {{"content/responsibilities/correct.yaml", "2026-03-02", "2025-10-30"}},
     R"(content/responsibilities/correct.yaml:6:11: advarsel: 9b ble sist gjennomgått 2025-10-30, mer enn et år før 2026-10-31 [reviews]
    6 | reviews: [2025-10-30]
      |           ^
tips: gå gjennom den på nytt, og skriv dagen under reviews
)",
     R"(content/responsibilities/correct.yaml:6:11: warning: 9b was last reviewed on 2025-10-30, more than a year before 2026-10-31 [reviews]
    6 | reviews: [2025-10-30]
      |           ^
hint: review it again, and write the day below reviews
)"},
    {"ReviewOverdue",
     {{"content/responsibilities/evaluate.yaml", "2027-03-01", "2026-10-30"}},
     R"(content/responsibilities/evaluate.yaml:7:14: advarsel: 8b skulle vært gjennomgått 2026-10-30, og nå er det 2026-10-31 [reviews]
    7 | next_review: 2026-10-30
      |              ^
tips: gå gjennom den, og skriv dagen under reviews og en ny next_review
)",
     R"(content/responsibilities/evaluate.yaml:7:14: warning: 8b was due for review on 2026-10-30, and now it is 2026-10-31 [reviews]
    7 | next_review: 2026-10-30
      |              ^
hint: review it, and write the day below reviews and a new next_review
)"},
    {"ExceptionEnded",
     {{"content/responsibilities/correct.yaml", "unit:",
       "exception: {reason: Nytt system kommer, from: 2026-01-01, until: 2026-09-30}\n"
       "unit:"}},
     R"(content/responsibilities/correct.yaml:2:66: advarsel: unntaket fra 9b gikk ut 2026-09-30 [exceptions]
    2 | exception: {reason: Nytt system kommer, from: 2026-01-01, until: 2026-09-30}
      |                                                                  ^
tips: ta det bort, eller begrunn det på nytt med en ny dato
)",
     R"(content/responsibilities/correct.yaml:2:66: warning: the exception from 9b ended on 2026-09-30 [exceptions]
    2 | exception: {reason: Nytt system kommer, from: 2026-01-01, until: 2026-09-30}
      |                                                                  ^
hint: take it out, or justify it again with a new date
)"},
    {"MoreTrainedThanThereAre",
     {{"content/competence-items/set-aims.csv", "12;20", "21;20"}},
     R"(content/competence-items/set-aims.csv:2:33: feil: 21 har kompetansen, men det er bare 20 i gruppen [competence-counts]
    2 | nursing-home;leaders;2026-09-01;21;20
      |                                 ^
tips: se om tallene er byttet om
)",
     R"(content/competence-items/set-aims.csv:2:33: error: 21 have the competence, but there are only 20 in the group [competence-counts]
    2 | nursing-home;leaders;2026-09-01;21;20
      |                                 ^
hint: see whether the numbers are exchanged
)"},
    {"CountedTwice",
     {{"content/competence-items/set-aims.csv", "12;20",
       "12;20\n"
       "nursing-home;leaders;2026-09-01;13;20"}},
     R"(content/competence-items/set-aims.csv:3:1: feil: «leaders» i «nursing-home» er talt to ganger 2026-09-01 [competence-counts]
    3 | nursing-home;leaders;2026-09-01;13;20
      | ^
tips: behold den ene raden
  nb: se content/competence-items/set-aims.csv:2:1
)",
     R"(content/competence-items/set-aims.csv:3:1: error: 'leaders' in 'nursing-home' is counted twice on 2026-09-01 [competence-counts]
    3 | nursing-home;leaders;2026-09-01;13;20
      | ^
hint: keep one of the rows
  note: see content/competence-items/set-aims.csv:2:1
)"},
    {"TwoTargetsForOneGroup",
     {{"content/competence-items/set-aims.yaml", "data:",
       "  - {role_group: leaders, percent: 90}\n"
       "data:"}},
     R"(content/competence-items/set-aims.yaml:4:18: feil: rollegruppen «leaders» har to mål [competence-counts]
    4 |   - {role_group: leaders, percent: 90}
      |                  ^
tips: behold det ene; et mål som endrer seg, skrives [{from: …, value: …}] i percent
  nb: se content/competence-items/set-aims.yaml:3:18
)",
     R"(content/competence-items/set-aims.yaml:4:18: error: the role group 'leaders' has two targets [competence-counts]
    4 |   - {role_group: leaders, percent: 90}
      |                  ^
hint: keep one; a target that changes is written [{from: …, value: …}] in percent
  note: see content/competence-items/set-aims.yaml:3:18
)"},
    {"NoAccessibilityStatement",
     {{"site.yaml", "accessibility_statement_url: https://example.org/erklaering\n", ""}},
     R"(site.yaml:1:1: advarsel: nettstedet har ingen lenke til tilgjengelighetserklæringen [accessibility-statement]
    1 | title: Kvalitet i Fjordvik
      | ^
tips: legg til accessibility_statement_url: https://…; loven krever den også på intranett
)",
     R"(site.yaml:1:1: warning: the site has no link to its accessibility statement [accessibility-statement]
    1 | title: Kvalitet i Fjordvik
      | ^
hint: add accessibility_statement_url: https://…; the law asks for it on intranets too
)"},
    {"LanguageTwice",
     {{"site.yaml", "[nb, en]", "[nb, en, nb]"}},
     R"(site.yaml:3:21: feil: språket «nb» står her en gang til [site-languages]
    3 | languages: [nb, en, nb]
      |                     ^
tips: ta det bort
  nb: se site.yaml:3:13
)",
     R"(site.yaml:3:21: error: the language 'nb' stands here once more [site-languages]
    3 | languages: [nb, en, nb]
      |                     ^
hint: take it out
  note: see site.yaml:3:13
)"},
    {"RuleThatDoesNotExist",
     {{"site.yaml", "as_of",
       "rules: [{rule: aim, severity: error}]\n"
       "excuses: [{rule: maling, file: site.yaml, reason: Avtalt}]\n"
       "as_of"}},
     R"(site.yaml:4:16: feil: det finnes ingen regel som heter «aim» [rules]
    4 | rules: [{rule: aim, severity: error}]
      |                ^
tips: mente du «aims»?
site.yaml:5:18: feil: det finnes ingen regel som heter «maling» [rules]
    5 | excuses: [{rule: maling, file: site.yaml, reason: Avtalt}]
      |                  ^
)",
     R"(site.yaml:4:16: error: there is no rule named 'aim' [rules]
    4 | rules: [{rule: aim, severity: error}]
      |                ^
hint: did you mean 'aims'?
site.yaml:5:18: error: there is no rule named 'maling' [rules]
    5 | excuses: [{rule: maling, file: site.yaml, reason: Avtalt}]
      |                  ^
)"},
    {"WarningRaisedToAnError",
     {{"site.yaml", "as_of",
       "rules: [{rule: reviews, severity: error}]\n"
       "as_of"},
      {"content/responsibilities/evaluate.yaml", "2027-03-01", "2026-10-30"}},
     R"(content/responsibilities/evaluate.yaml:7:14: feil: 8b skulle vært gjennomgått 2026-10-30, og nå er det 2026-10-31 [reviews]
    7 | next_review: 2026-10-30
      |              ^
tips: gå gjennom den, og skriv dagen under reviews og en ny next_review
)",
     R"(content/responsibilities/evaluate.yaml:7:14: error: 8b was due for review on 2026-10-30, and now it is 2026-10-31 [reviews]
    7 | next_review: 2026-10-30
      |              ^
hint: review it, and write the day below reviews and a new next_review
)"},
    {"PlaceExcused",
     {{"site.yaml", "as_of",
       "excuses: [{rule: reviews, file: content/responsibilities/evaluate.yaml, line: 7, reason: Flyttet til "
       "november}]\n"
       "as_of"},
      {"content/responsibilities/evaluate.yaml", "2027-03-01", "2026-10-30"}},
     R"()",
     R"()"},
    {"ExcuseOfAnotherLine",
     {{"site.yaml", "as_of",
       "excuses: [{rule: reviews, file: content/responsibilities/evaluate.yaml, line: 6, reason: Flyttet til "
       "november}]\n"
       "as_of"},
      {"content/responsibilities/evaluate.yaml", "2027-03-01", "2026-10-30"}},
     R"(content/responsibilities/evaluate.yaml:7:14: advarsel: 8b skulle vært gjennomgått 2026-10-30, og nå er det 2026-10-31 [reviews]
    7 | next_review: 2026-10-30
      |              ^
tips: gå gjennom den, og skriv dagen under reviews og en ny next_review
site.yaml:4:11: advarsel: unntaket fra «reviews» trengs ikke lenger [rules]
    4 | excuses: [{rule: reviews, file: content/responsibilities/evaluate.yaml, line: 6, reason: Flyttet ti…
      |           ^
tips: ta det bort fra site.yaml
)",
     R"(content/responsibilities/evaluate.yaml:7:14: warning: 8b was due for review on 2026-10-30, and now it is 2026-10-31 [reviews]
    7 | next_review: 2026-10-30
      |              ^
hint: review it, and write the day below reviews and a new next_review
site.yaml:4:11: warning: the excuse from 'reviews' is no longer needed [rules]
    4 | excuses: [{rule: reviews, file: content/responsibilities/evaluate.yaml, line: 6, reason: Flyttet ti…
      |           ^
hint: take it out of site.yaml
)"},
    {"ExcuseThatNothingNeeds",
     {{"site.yaml", "as_of",
       "excuses: [{rule: aims, file: content/projects/falls/project.yaml, reason: Avtalt}]\n"
       "as_of"}},
     R"(site.yaml:4:11: advarsel: unntaket fra «aims» trengs ikke lenger [rules]
    4 | excuses: [{rule: aims, file: content/projects/falls/project.yaml, reason: Avtalt}]
      |           ^
tips: ta det bort fra site.yaml
)",
     R"(site.yaml:4:11: warning: the excuse from 'aims' is no longer needed [rules]
    4 | excuses: [{rule: aims, file: content/projects/falls/project.yaml, reason: Avtalt}]
      |           ^
hint: take it out of site.yaml
)"},
    {"ExcuseOfWhatMustBeMended",
     {{"site.yaml", "as_of",
       "excuses: [{rule: fields, file: content/units/nursing-home.yaml, reason: Avtalt}]\n"
       "as_of"},
      {"content/units/nursing-home.yaml", "parent",
       "farge: blå\n"
       "parent"}},
     R"(content/units/nursing-home.yaml:2:1: feil: ukjent felt «farge» [fields]
    2 | farge: blå
      | ^
tips: feltene som kan stå her, er title, parent, about, classification
site.yaml:4:11: feil: feil i regelen «fields» kan ikke fravikes [rules]
    4 | excuses: [{rule: fields, file: content/units/nursing-home.yaml, reason: Avtalt}]
      |           ^
tips: rett feilen, og ta unntaket bort fra site.yaml
)",
     R"(content/units/nursing-home.yaml:2:1: error: unknown field 'farge' [fields]
    2 | farge: blå
      | ^
hint: the fields that may stand here are title, parent, about, classification
site.yaml:4:11: error: errors of the rule 'fields' cannot be excused [rules]
    4 | excuses: [{rule: fields, file: content/units/nursing-home.yaml, reason: Avtalt}]
      |           ^
hint: mend the error, and take the excuse out of site.yaml
)"},
};

}  // namespace check
