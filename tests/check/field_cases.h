#pragma once

#include "case.h"

namespace check {

// How fields are read: every type of value, written wrong.
inline const Case field_cases[] = {
    {"UnknownFieldNearOne",
     {{"content/units/nursing-home.yaml", "title: Sykeh", "tittel: Sykeh"}},
     R"(content/units/nursing-home.yaml:1:1: feil: feltet «title» mangler [fields]
    1 | tittel: Sykehjemmet
      | ^
tips: legg til en linje: title: Solbakken sykehjem
content/units/nursing-home.yaml:1:1: feil: ukjent felt «tittel» [fields]
    1 | tittel: Sykehjemmet
      | ^
tips: mente du «title»?
)",
     R"(content/units/nursing-home.yaml:1:1: error: the field 'title' is missing [fields]
    1 | tittel: Sykehjemmet
      | ^
hint: add a line: title: Solbakken sykehjem
content/units/nursing-home.yaml:1:1: error: unknown field 'tittel' [fields]
    1 | tittel: Sykehjemmet
      | ^
hint: did you mean 'title'?
)"},
    {"UnknownFieldNearNone",
     {{"content/units/nursing-home.yaml", "parent",
       "farge: blå\n"
       "parent"}},
     R"(content/units/nursing-home.yaml:2:1: feil: ukjent felt «farge» [fields]
    2 | farge: blå
      | ^
tips: feltene som kan stå her, er title, parent, about, classification
)",
     R"(content/units/nursing-home.yaml:2:1: error: unknown field 'farge' [fields]
    2 | farge: blå
      | ^
hint: the fields that may stand here are title, parent, about, classification
)"},
    {"MissingField",
     {{"content/units/fjordvik.yaml", "title: Fjordvik kommune", "about: Kommunen ved fjorden"}},
     R"(content/units/fjordvik.yaml:1:1: feil: feltet «title» mangler [fields]
    1 | about: Kommunen ved fjorden
      | ^
tips: legg til en linje: title: Solbakken sykehjem
)",
     R"(content/units/fjordvik.yaml:1:1: error: the field 'title' is missing [fields]
    1 | about: Kommunen ved fjorden
      | ^
hint: add a line: title: Solbakken sykehjem
)"},
    {"EmptyField",
     {{"content/units/nursing-home.yaml", "title: Sykehjemmet", "title:"}},
     R"(content/units/nursing-home.yaml:1:1: feil: feltet «title» er tomt [fields]
    1 | title:
      | ^
tips: skriv en verdi, eller ta bort linjen
)",
     R"(content/units/nursing-home.yaml:1:1: error: the field 'title' is empty [fields]
    1 | title:
      | ^
hint: write a value, or take the line out
)"},
    {"TextAsAList",
     {{"content/units/nursing-home.yaml", "title: Sykehjemmet", "title: [Sykehjemmet, Nord]"}},
     R"(content/units/nursing-home.yaml:1:8: feil: feltet «title» skal ha én verdi, ikke en liste eller egne felt [fields]
    1 | title: [Sykehjemmet, Nord]
      |        ^
tips: skriv verdien på samme linje: title: Solbakken sykehjem
)",
     R"(content/units/nursing-home.yaml:1:8: error: the field 'title' takes one value, not a list or fields of its own [fields]
    1 | title: [Sykehjemmet, Nord]
      |        ^
hint: write the value on the same line: title: Solbakken sykehjem
)"},
    {"TextInAnUnknownLanguage",
     {{"content/units/nursing-home.yaml", "title: Sykehjemmet", "title: {nb: Sykehjemmet, sv: Sjukhemmet}"}},
     R"(content/units/nursing-home.yaml:1:26: feil: «sv» er ikke et språk som Sirkel kan [fields]
    1 | title: {nb: Sykehjemmet, sv: Sjukhemmet}
      |                          ^
tips: språkene er nb, nn og en
)",
     R"(content/units/nursing-home.yaml:1:26: error: 'sv' is not a language that Sirkel knows [fields]
    1 | title: {nb: Sykehjemmet, sv: Sjukhemmet}
      |                          ^
hint: the languages are nb, nn and en
)"},
    {"TextEmptyInOneLanguage",
     {{"content/units/nursing-home.yaml", "title: Sykehjemmet", "title: {nb: Sykehjemmet, en: ''}"}},
     R"(content/units/nursing-home.yaml:1:30: feil: feltet «en» er tomt [fields]
    1 | title: {nb: Sykehjemmet, en: ''}
      |                              ^
tips: skriv en verdi, eller ta bort linjen
)",
     R"(content/units/nursing-home.yaml:1:30: error: the field 'en' is empty [fields]
    1 | title: {nb: Sykehjemmet, en: ''}
      |                              ^
hint: write a value, or take the line out
)"},
    {"TextWithAColon",
     {{"content/units/nursing-home.yaml", "title: Sykehjemmet", "title: Sykehjem: nord"}},
     R"(content/units/nursing-home.yaml:1:16: feil: teksten har et kolon med mellomrom etter, og det leses som et nytt felt [yaml]
    1 | title: Sykehjem: nord
      |                ^
tips: sett anførselstegn rundt teksten: "Sykehjem: nord"
)",
     R"(content/units/nursing-home.yaml:1:16: error: the text has a colon with a space behind it, and that is read as a new field [yaml]
    1 | title: Sykehjem: nord
      |                ^
hint: put quotes around the text: "Sykehjem: nord"
)"},
    {"DateInTheOrderOfSpeech",
     {{"content/projects/falls/project.yaml", "start: 2026-01-12", "start: 12.01.2026"}},
     R"(content/projects/falls/project.yaml:5:8: feil: «12.01.2026» er ikke skrevet som en dato i YAML [fields]
    5 | start: 12.01.2026
      |        ^
tips: mente du 2026-01-12?
)",
     R"(content/projects/falls/project.yaml:5:8: error: '12.01.2026' is not written as a date of YAML [fields]
    5 | start: 12.01.2026
      |        ^
hint: did you mean 2026-01-12?
)"},
    {"DateThatDoesNotExist",
     {{"content/projects/falls/project.yaml", "start: 2026-01-12", "start: 2026-02-30"}},
     R"(content/projects/falls/project.yaml:5:8: feil: datoen «2026-02-30» finnes ikke [fields]
    5 | start: 2026-02-30
      |        ^
tips: måneden 2026-02 har 28 dager
)",
     R"(content/projects/falls/project.yaml:5:8: error: the date '2026-02-30' does not exist [fields]
    5 | start: 2026-02-30
      |        ^
hint: the month 2026-02 has 28 days
)"},
    {"DateInWords",
     {{"content/projects/falls/project.yaml", "start: 2026-01-12", "start: i januar"}},
     R"(content/projects/falls/project.yaml:5:8: feil: «i januar» er ikke en dato [fields]
    5 | start: i januar
      |        ^
tips: skriv år, måned og dag: 2025-03-01
)",
     R"(content/projects/falls/project.yaml:5:8: error: 'i januar' is not a date [fields]
    5 | start: i januar
      |        ^
hint: write year, month and day: 2025-03-01
)"},
    {"DateOfAnotherAge",
     {{"content/projects/falls/project.yaml", "start: 2026-01-12", "start: 1026-01-12"}},
     R"(content/projects/falls/project.yaml:5:8: feil: året i «1026-01-12» er 1026, og det er utenfor 1900–2199 [fields]
    5 | start: 1026-01-12
      |        ^
tips: se etter en tastefeil
)",
     R"(content/projects/falls/project.yaml:5:8: error: the year in '1026-01-12' is 1026, which is outside 1900-2199 [fields]
    5 | start: 1026-01-12
      |        ^
hint: look for a slip of the finger
)"},
    {"NumberWithADecimalComma",
     {{"content/projects/falls/project.yaml", "score: 2.5", "score: 2,5"}},
     R"(content/projects/falls/project.yaml:22:17: feil: «2,5» er ikke skrevet som et tall i YAML [fields]
   22 | progress_score: 2,5
      |                 ^
tips: mente du 2.5?
)",
     R"(content/projects/falls/project.yaml:22:17: error: '2,5' is not written as a number of YAML [fields]
   22 | progress_score: 2,5
      |                 ^
hint: did you mean 2.5?
)"},
    {"NumberWithTwoReadings",
     {{"content/projects/falls/fall-rate.yaml", "multiply: 1000", "multiply: 1,000"}},
     R"(content/projects/falls/fall-rate.yaml:6:11: feil: «1,000» er ikke skrevet som et tall i YAML [fields]
    6 | multiply: 1,000
      |           ^
tips: mente du 1000 eller 1.000?
)",
     R"(content/projects/falls/fall-rate.yaml:6:11: error: '1,000' is not written as a number of YAML [fields]
    6 | multiply: 1,000
      |           ^
hint: did you mean 1000 or 1.000?
)"},
    {"NumberInWords",
     {{"content/projects/falls/fall-rate.yaml", "multiply: 1000", "multiply: tusen"}},
     R"(content/projects/falls/fall-rate.yaml:6:11: feil: «tusen» er ikke et tall [fields]
    6 | multiply: tusen
      |           ^
tips: skriv bare sifre, med punktum som desimaltegn: 12.5
)",
     R"(content/projects/falls/fall-rate.yaml:6:11: error: 'tusen' is not a number [fields]
    6 | multiply: tusen
      |           ^
hint: write digits only, with a point as decimal sign: 12.5
)"},
    {"NumberTooLarge",
     {{"content/projects/falls/fall-rate.yaml", "target: 5", "target: 1e400"}},
     R"(content/projects/falls/fall-rate.yaml:7:9: feil: tallet «1e400» er for stort [fields]
    7 | target: 1e400
      |         ^
tips: se etter et siffer for mye
)",
     R"(content/projects/falls/fall-rate.yaml:7:9: error: the number '1e400' is too large [fields]
    7 | target: 1e400
      |         ^
hint: look for a digit too many
)"},
    {"NumberOutOfRange",
     {{"content/projects/falls/project.yaml", "score: 2.5", "score: 7"}},
     R"(content/projects/falls/project.yaml:22:17: feil: 7 er utenfor det som er lov for «progress_score» [fields]
   22 | progress_score: 7
      |                 ^
tips: verdien må være 0.5–5
)",
     R"(content/projects/falls/project.yaml:22:17: error: 7 is outside what 'progress_score' allows [fields]
   22 | progress_score: 7
      |                 ^
hint: the value must be 0.5–5
)"},
    {"NumberAsAList",
     {{"content/projects/falls/fall-rate.yaml", "multiply: 1000", "multiply: [1, 5]"}},
     R"(content/projects/falls/fall-rate.yaml:6:11: feil: feltet «multiply» skal ha ett tall, men her står en liste med 2 verdier [fields]
    6 | multiply: [1, 5]
      |           ^
tips: desimaltall skrives med punktum og uten klammer: multiply: 1.5
)",
     R"(content/projects/falls/fall-rate.yaml:6:11: error: the field 'multiply' takes one number, but here is a list of 2 values [fields]
    6 | multiply: [1, 5]
      |           ^
hint: decimal numbers have a point and no brackets: multiply: 1.5
)"},
    {"CountWithDecimals",
     {{"content/projects/falls/project.yaml", "n: 1}", "n: 1.5}"}},
     R"(content/projects/falls/project.yaml:24:23: feil: «1.5» er ikke et helt tall [fields]
   24 |   - {strand: user, n: 1.5}
      |                       ^
)",
     R"(content/projects/falls/project.yaml:24:23: error: '1.5' is not a whole number [fields]
   24 |   - {strand: user, n: 1.5}
      |                       ^
)"},
    {"CountBelowItsRange",
     {{"content/projects/falls/project.yaml", "question:", "sample_n: 0, question:"}},
     R"(content/projects/falls/project.yaml:18:22: feil: 0 er utenfor det som er lov for «sample_n» [fields]
   18 |     plan: {sample_n: 0, question: "Faller færre om natten?"}
      |                      ^
tips: verdien må være ≥ 1
)",
     R"(content/projects/falls/project.yaml:18:22: error: 0 is outside what 'sample_n' allows [fields]
   18 |     plan: {sample_n: 0, question: "Faller færre om natten?"}
      |                      ^
hint: the value must be ≥ 1
)"},
    {"CountInWords",
     {{"content/projects/falls/project.yaml", "n: 1}", "n: en}"}},
     R"(content/projects/falls/project.yaml:24:23: feil: «en» er ikke et tall [fields]
   24 |   - {strand: user, n: en}
      |                       ^
tips: skriv bare sifre, med punktum som desimaltegn: 12.5
)",
     R"(content/projects/falls/project.yaml:24:23: error: 'en' is not a number [fields]
   24 |   - {strand: user, n: en}
      |                       ^
hint: write digits only, with a point as decimal sign: 12.5
)"},
    {"FlagInNorwegian",
     {{"site.yaml", "as_of",
       "pictures: nei\n"
       "as_of"}},
     R"(site.yaml:4:11: feil: feltet «pictures» skal være true eller false, ikke «nei» [fields]
    4 | pictures: nei
      |           ^
tips: skriv true for ja og false for nei
)",
     R"(site.yaml:4:11: error: the field 'pictures' should be true or false, not 'nei' [fields]
    4 | pictures: nei
      |           ^
hint: write true for yes and false for no
)"},
    {"FlagLikeInYaml11",
     {{"site.yaml", "as_of",
       "pictures: no\n"
       "as_of"}},
     R"(site.yaml:4:11: feil: feltet «pictures» skal være true eller false, ikke «no» [fields]
    4 | pictures: no
      |           ^
tips: skriv true for ja og false for nei
)",
     R"(site.yaml:4:11: error: the field 'pictures' should be true or false, not 'no' [fields]
    4 | pictures: no
      |           ^
hint: write true for yes and false for no
)"},
    {"WordNearOne",
     {{"content/projects/falls/project.yaml", "status: active", "status: actve"}},
     R"(content/projects/falls/project.yaml:3:9: feil: «actve» er ikke en gyldig verdi for «status» [fields]
    3 | status: actve
      |         ^
tips: mente du «active»?
)",
     R"(content/projects/falls/project.yaml:3:9: error: 'actve' is not a value that 'status' can have [fields]
    3 | status: actve
      |         ^
hint: did you mean 'active'?
)"},
    {"WordNearNone",
     {{"content/projects/falls/project.yaml", "status: active", "status: ferdig"}},
     R"(content/projects/falls/project.yaml:3:9: feil: «ferdig» er ikke en gyldig verdi for «status» [fields]
    3 | status: ferdig
      |         ^
tips: gyldige verdier er idea, active, paused, implementing, sustained, closed, abandoned
)",
     R"(content/projects/falls/project.yaml:3:9: error: 'ferdig' is not a value that 'status' can have [fields]
    3 | status: ferdig
      |         ^
hint: it can be idea, active, paused, implementing, sustained, closed, abandoned
)"},
    {"WordWithoutAnyValue",
     {{"content/projects/falls/fall-rate.yaml", "kind: outcome", "kind: ~"}},
     R"(content/projects/falls/fall-rate.yaml:2:7: feil: «~» er ikke en gyldig verdi for «kind» [fields]
    2 | kind: ~
      |       ^
tips: gyldige verdier er outcome, process, balancing
)",
     R"(content/projects/falls/fall-rate.yaml:2:7: error: '~' is not a value that 'kind' can have [fields]
    2 | kind: ~
      |       ^
hint: it can be outcome, process, balancing
)"},
    {"AddressWithoutItsScheme",
     {{"content/frameworks/ledelse.yaml", "sections:",
       "official_text: www.example.org\n"
       "sections:"}},
     R"(content/frameworks/ledelse.yaml:2:16: feil: «www.example.org» er ikke en adresse som kan lenkes til [fields]
    2 | official_text: www.example.org
      |                ^
tips: adressen må begynne med https://, http:// eller mailto:
)",
     R"(content/frameworks/ledelse.yaml:2:16: error: 'www.example.org' is not an address that can be linked to [fields]
    2 | official_text: www.example.org
      |                ^
hint: the address must begin with https://, http:// or mailto:
)"},
    {"AddressWithScript",
     {{"content/frameworks/ledelse.yaml", "sections:",
       "official_text: \"javascript:alert(1)\"\n"
       "sections:"}},
     R"~(content/frameworks/ledelse.yaml:2:16: feil: «javascript:alert(1)» er ikke en adresse som kan lenkes til [fields]
    2 | official_text: "javascript:alert(1)"
      |                ^
tips: adressen må begynne med https://, http:// eller mailto:
)~",
     R"~(content/frameworks/ledelse.yaml:2:16: error: 'javascript:alert(1)' is not an address that can be linked to [fields]
    2 | official_text: "javascript:alert(1)"
      |                ^
hint: the address must begin with https://, http:// or mailto:
)~"},
    {"FileThatIsNotThere",
     {{"content/projects/falls/fall-rate.yaml", "data: fall-rate.csv", "data: fallrate.csv"}},
     R"(content/projects/falls/fall-rate.yaml:10:7: feil: finner ikke filen «fallrate.csv» [fields]
   10 | data: fallrate.csv
      |       ^
tips: mente du «fall-rate.csv»?
)",
     R"(content/projects/falls/fall-rate.yaml:10:7: error: cannot find the file 'fallrate.csv' [fields]
   10 | data: fallrate.csv
      |       ^
hint: did you mean 'fall-rate.csv'?
)"},
    {"RecordAsText",
     {{"content/projects/falls/project.yaml", "plan: {question: \"Faller færre om natten?\"}",
       "plan: Vi prøver"}},
     R"(content/projects/falls/project.yaml:18:11: feil: «cycle_plan» skal ha egne felt under seg [fields]
   18 |     plan: Vi prøver
      |           ^
tips: feltene som kan stå der, er question, prediction, predicted, sample_n
)",
     R"(content/projects/falls/project.yaml:18:11: error: 'cycle_plan' takes fields of its own below it [fields]
   18 |     plan: Vi prøver
      |           ^
hint: the fields that may stand there are question, prediction, predicted, sample_n
)"},
    {"ListAsText",
     {{"content/projects/falls/project.yaml", "duties: [8b]", "duties: 8b"}},
     R"(content/projects/falls/project.yaml:7:9: feil: feltet «duties» skal ha en liste [fields]
    7 | duties: 8b
      |         ^
tips: skriv duties: [8b], eller en linje med bindestrek for hver verdi
)",
     R"(content/projects/falls/project.yaml:7:9: error: the field 'duties' takes a list [fields]
    7 | duties: 8b
      |         ^
hint: write duties: [8b], or a line with a hyphen for each value
)"},
    {"DatedValueWithoutValue",
     {{"content/projects/falls/project.yaml", "status: active",
       "status:\n"
       "  - {from: 2026-01-12, verdi: active}"}},
     R"(content/projects/falls/project.yaml:4:5: feil: hver verdi i «status» skal ha «from» og «value» [fields]
    4 |   - {from: 2026-01-12, verdi: active}
      |     ^
tips: skriv - {from: 2026-03-01, value: …}
)",
     R"(content/projects/falls/project.yaml:4:5: error: each value of 'status' takes 'from' and 'value' [fields]
    4 |   - {from: 2026-01-12, verdi: active}
      |     ^
hint: write - {from: 2026-03-01, value: …}
)"},
    {"DatedValueWithoutDay",
     {{"content/projects/falls/project.yaml", "status: active",
       "status:\n"
       "  - {value: idea}\n"
       "  - {value: active}"}},
     R"(content/projects/falls/project.yaml:5:5: feil: bare den første verdien i «status» kan mangle «from» [fields]
    5 |   - {value: active}
      |     ^
tips: skriv datoen verdien gjelder fra
)",
     R"(content/projects/falls/project.yaml:5:5: error: only the first value of 'status' may be without 'from' [fields]
    5 |   - {value: active}
      |     ^
hint: write the date from which the value holds
)"},
    {"DatedValuesOutOfOrder",
     {{"content/projects/falls/project.yaml", "status: active",
       "status:\n"
       "  - {from: 2026-03-01, value: active}\n"
       "  - {from: 2026-01-12, value: idea}"}},
     R"(content/projects/falls/project.yaml:5:12: feil: datoene i «status» står ikke i rekkefølge: 2026-01-12 kommer etter 2026-03-01 [fields]
    5 |   - {from: 2026-01-12, value: idea}
      |            ^
tips: sett den eldste først
  nb: se content/projects/falls/project.yaml:4:12
)",
     R"(content/projects/falls/project.yaml:5:12: error: the dates of 'status' are not in order: 2026-01-12 stands after 2026-03-01 [fields]
    5 |   - {from: 2026-01-12, value: idea}
      |            ^
hint: put the oldest first
  note: see content/projects/falls/project.yaml:4:12
)"},
    {"ListAndFileAtOnce",
     {{"content/projects/falls/fall-rate.yaml", "data: f",
       "points: [{at: 2026-03, value: 5, denominator: 1000}]\n"
       "data: f"}},
     R"(content/projects/falls/fall-rate.yaml:9:10: advarsel: det er ikke noe punkt «2026-02», så merknaden vises ikke [moments]
    9 |   - {at: 2026-02, text: Nattlys}
      |          ^
tips: mente du 2026-03?
content/projects/falls/fall-rate.yaml:11:7: feil: «points» og «data» er begge gitt [fields]
   11 | data: fall-rate.csv
      |       ^
tips: bruk enten listen eller CSV-filen
)",
     R"(content/projects/falls/fall-rate.yaml:9:10: warning: there is no point '2026-02', so the note is not shown [moments]
    9 |   - {at: 2026-02, text: Nattlys}
      |          ^
hint: did you mean 2026-03?
content/projects/falls/fall-rate.yaml:11:7: error: both 'points' and 'data' are given [fields]
   11 | data: fall-rate.csv
      |       ^
hint: use either the list or the CSV file
)"},
};

}  // namespace check
