#pragma once

#include "case.h"

namespace check {

// Duties of several frameworks, the organisation, resources and the words of the glossary.
inline const Case across_cases[] = {
    {"SatisfiesItsOwnFrameworkAndTwice",
     {{"content/frameworks/pasient.yaml", nullptr,
       "title: Standard\n"
       "sections:\n"
       "  - key: \"9\"\n"
       "    title: Evaluere\n"
       "    phase: study\n"
       "    duties:\n"
       "      - {key: \"9.1\", text: Måle, also_satisfies: [ledelse/8b, ledelse/8b]}\n"
       "      - {key: \"9.2\", text: Se etter, also_satisfies: [pasient/9.1, ledelse/8b]}\n"}},
     R"(content/frameworks/pasient.yaml:7:63: advarsel: 9.1 nevner ledelse/8b to ganger [duties-met-together]
    7 |       - {key: "9.1", text: Måle, also_satisfies: [ledelse/8b, ledelse/8b]}
      |                                                               ^
tips: fjern den ene
  nb: se content/frameworks/pasient.yaml:7:51
content/frameworks/pasient.yaml:8:55: feil: 9.2 sier at den oppfyller pasient/9.1, som er i det samme regelverket [duties-met-together]
    8 |       - {key: "9.2", text: Se etter, also_satisfies: [pasient/9.1, ledelse/8b]}
      |                                                       ^
tips: nevn bare plikter i andre regelverk, som iso9001/9.2
)",
     R"(content/frameworks/pasient.yaml:7:63: warning: 9.1 names ledelse/8b twice [duties-met-together]
    7 |       - {key: "9.1", text: Måle, also_satisfies: [ledelse/8b, ledelse/8b]}
      |                                                               ^
hint: take one of them out
  note: see content/frameworks/pasient.yaml:7:51
content/frameworks/pasient.yaml:8:55: error: 9.2 says that it satisfies pasient/9.1, which is in the same framework [duties-met-together]
    8 |       - {key: "9.2", text: Se etter, also_satisfies: [pasient/9.1, ledelse/8b]}
      |                                                       ^
hint: name duties of other frameworks only, such as iso9001/9.2
)"},
    {"ClauseThatNobodyAnswersFor",
     {{"content/frameworks/pasient.yaml", nullptr,
       "title: Standard\n"
       "sections:\n"
       "  - key: \"9\"\n"
       "    title: Evaluere\n"
       "    phase: study\n"
       "    duties:\n"
       "      - {key: \"9.1\", text: Måle}\n"},
      {"site.yaml", "languages: [nb, en]\n", "languages: [nb, en]\nmain_framework: ledelse\n"}},
     R"(content/frameworks/pasient.yaml:7:15: advarsel: ingen svarer for plikten 9.1 [holders]
    7 |       - {key: "9.1", text: Måle}
      |               ^
tips: lag en fil i content/responsibilities med duty: 9.1, unit og owner
)",
     R"(content/frameworks/pasient.yaml:7:15: warning: nobody answers for the duty 9.1 [holders]
    7 |       - {key: "9.1", text: Måle}
      |               ^
hint: make a file in content/responsibilities with duty: 9.1, unit and owner
)"},
    {"SecondOrganisation",
     {{"content/organisation/fjordvik.yaml", nullptr, "title: Fjordvik kommune\n"},
      {"content/organisation/helse.yaml", nullptr, "title: Helse og omsorg\n"}},
     R"(content/organisation/helse.yaml:1:1: advarsel: «helse» er organisasjon nummer to; «fjordvik» står fra før og er den som vises [one-organisation]
    1 | title: Helse og omsorg
      | ^
tips: slå dem sammen til én fil i content/organisation
  nb: se content/organisation/fjordvik.yaml:1:1
)",
     R"(content/organisation/helse.yaml:1:1: warning: 'helse' is a second organisation; 'fjordvik' is there already and is the one that is shown [one-organisation]
    1 | title: Helse og omsorg
      | ^
hint: make them one file in content/organisation
  note: see content/organisation/fjordvik.yaml:1:1
)"},
    {"ResourceNotChecked",
     {{"content/resources/a.yaml", nullptr, "title: A\nkind: guide\naddress: https://example.org/a\n"},
      {"content/resources/b.yaml", nullptr,
       "title: B\nkind: guide\naddress: https://example.org/b\nchecked: 2025-10-30\n"},
      {"content/resources/c.yaml", nullptr,
       "title: C\nkind: guide\naddress: https://example.org/c\nchecked: 2026-11-01\n"}},
     R"(content/resources/a.yaml:1:1: advarsel: det står ikke når lenken til «a» sist ble sjekket [resources]
    1 | title: A
      | ^
tips: se at lenken virker, og skriv dagen: checked: 2026-10-31
content/resources/b.yaml:4:10: advarsel: lenken til «b» ble sist sjekket 2025-10-30, mer enn et år før 2026-10-31 [resources]
    4 | checked: 2025-10-30
      |          ^
tips: se om den virker, og skriv dagen under checked
content/resources/c.yaml:4:10: advarsel: lenken til «c» er sjekket 2026-11-01, og det er først 2026-10-31 [resources]
    4 | checked: 2026-11-01
      |          ^
tips: rett dagen under checked
)",
     R"(content/resources/a.yaml:1:1: warning: it is not said when the link of 'a' was last checked [resources]
    1 | title: A
      | ^
hint: see that the link works, and write the day: checked: 2026-10-31
content/resources/b.yaml:4:10: warning: the link of 'b' was last checked on 2025-10-30, more than a year before 2026-10-31 [resources]
    4 | checked: 2025-10-30
      |          ^
hint: see whether it works, and write the day under checked
content/resources/c.yaml:4:10: warning: the link of 'c' was checked on 2026-11-01, and it is only 2026-10-31 [resources]
    4 | checked: 2026-11-01
      |          ^
hint: correct the day under checked
)"},
    {"FormOfTwoTerms",
     {{"content/terms/median.yaml", nullptr, "title: Median\nalso: [serie]\n"},
      {"content/terms/run.yaml", nullptr, "title: Serie\n"}},
     R"(content/terms/median.yaml:2:8: advarsel: «serie» står for «median», men hører alt til «run» [term-forms]
    2 | also: [serie]
      |        ^
tips: fjern ordet ett av stedene, så det bare leder til ett sted
  nb: se content/terms/run.yaml:1:8
)",
     R"(content/terms/median.yaml:2:8: warning: 'serie' stands for 'median', but belongs to 'run' already [term-forms]
    2 | also: [serie]
      |        ^
hint: take the word out in one of the places, so that it leads to one place only
  note: see content/terms/run.yaml:1:8
)"},
};

}  // namespace check
