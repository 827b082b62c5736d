#pragma once

#include "case.h"

namespace check {

// Files and folders, CSV and YAML, as they come through the whole.
inline const Case file_cases[] = {
    {"NoSite",
     {{"site.yaml", nullptr, nullptr}},
     R"(feil: mappen har ingen site.yaml [files]
tips: et nettsted er en mappe med site.yaml og content/; lag en med sirkel new
)",
     R"(error: the folder has no site.yaml [files]
hint: a site is a folder with site.yaml and content/; make one with sirkel new
)"},
    {"FileWithTextOnly",
     {{"content/units/nursing-home.yaml", nullptr, "Sykehjemmet ved fjorden\n"}},
     R"(content/units/nursing-home.yaml:1:1: feil: filen skal begynne med felt, hvert på sin linje [fields]
    1 | Sykehjemmet ved fjorden
      | ^
tips: skriv for eksempel title: Fallforebygging, med mellomrom etter kolon
)",
     R"(content/units/nursing-home.yaml:1:1: error: the file should begin with fields, each on its line [fields]
    1 | Sykehjemmet ved fjorden
      | ^
hint: write for instance title: Preventing falls, with a space after the colon
)"},
    {"FileWithoutAnything",
     {{"content/units/nursing-home.yaml", nullptr, "\n"}},
     R"(content/units/nursing-home.yaml:1:1: feil: her er det ingen felt [yaml]
tips: skriv felt på formen «felt: verdi», eller slett filen
)",
     R"(content/units/nursing-home.yaml:1:1: error: there are no fields here [yaml]
hint: write fields in the form 'field: value', or delete the file
)"},
    {"FileEndingInYml",
     {{"content/units/ward.yml", nullptr, "title: Avdelingen\n"}},
     R"(content/units/ward.yml: feil: filnavnet slutter på .yml [files]
tips: gi filen endelsen .yaml
)",
     R"(content/units/ward.yml: error: the file name ends in .yml [files]
hint: give the file the ending .yaml
)"},
    {"FolderNearOne",
     {{"content/project/beds.yaml", nullptr, "title: Senger\n"}},
     R"(content/project/beds.yaml: feil: mappen «content/project» er ikke for noe slags innhold [files]
tips: mente du «content/projects»?
)",
     R"(content/project/beds.yaml: error: the folder 'content/project' is for no kind of content [files]
hint: did you mean 'content/projects'?
)"},
    {"FolderNearNone",
     {{"content/bilder/sol.png", nullptr, "x"}},
     R"(content/bilder/sol.png: feil: mappen «content/bilder» er ikke for noe slags innhold [files]
tips: mappene er units, roles, frameworks, threads, responsibilities, role-groups, competence-items, progress-scales, methods, strategic-aims, challenges, projects, indicators, measures, change-packages, dialogues, rounds, maturity-ladders, maturity-assessments, journeys, expertise, courses, improvement-agents, networks, needs, pipelines, risks, deviation-types, deviation-stats, experiences, culture-surveys, safety-leadership, exercises, programmes, advice, supervisions, documents, sources, tag-sets, tags, organisation, resources, decisions, management-reviews, comments, events, pages, terms
)",
     R"(content/bilder/sol.png: error: the folder 'content/bilder' is for no kind of content [files]
hint: the folders are units, roles, frameworks, threads, responsibilities, role-groups, competence-items, progress-scales, methods, strategic-aims, challenges, projects, indicators, measures, change-packages, dialogues, rounds, maturity-ladders, maturity-assessments, journeys, expertise, courses, improvement-agents, networks, needs, pipelines, risks, deviation-types, deviation-stats, experiences, culture-surveys, safety-leadership, exercises, programmes, advice, supervisions, documents, sources, tag-sets, tags, organisation, resources, decisions, management-reviews, comments, events, pages, terms
)"},
    {"NameThatIsNoId",
     {{"content/roles/Øverste leder.yaml", nullptr, "title: Øverste leder\n"}},
     R"(content/roles/Øverste leder.yaml: feil: «Øverste leder» kan ikke være en id [files]
tips: bruk små bokstaver a–z, tall og bindestrek: overste-leder
)",
     R"(content/roles/Øverste leder.yaml: error: 'Øverste leder' cannot be an id [files]
hint: use the letters a-z, digits and hyphens: overste-leder
)"},
    {"RecordsWithoutIds",
     {{"content/roles/more.yaml", nullptr,
       "- title: Leder\n"
       "- id: nurse\n"
       "  title: Sykepleier\n"}},
     R"(content/roles/more.yaml:1:3: feil: posten i listen mangler «id» [fields]
    1 | - title: Leder
      |   ^
tips: legg til id: og et kort navn med a–z, tall og bindestrek
)",
     R"(content/roles/more.yaml:1:3: error: the record in the list has no 'id' [fields]
    1 | - title: Leder
      |   ^
hint: add id: and a short name of a-z, digits and hyphens
)"},
    {"TwoRecordsOfOneId",
     {{"content/roles/more.yaml", nullptr,
       "- id: adviser\n"
       "  title: Rådgiver\n"}},
     R"(content/roles/more.yaml:1:3: feil: id «adviser» er brukt av to poster av slaget role [unique-ids]
    1 | - id: adviser
      |   ^
tips: gi den ene et annet navn
  nb: se content/roles/adviser.yaml:1:1
)",
     R"(content/roles/more.yaml:1:3: error: the id 'adviser' is used by two records of the kind role [unique-ids]
    1 | - id: adviser
      |   ^
hint: give one of them another name
  note: see content/roles/adviser.yaml:1:1
)"},
    {"TextBesideNoRecord",
     {{"content/projects/beds/story.md", nullptr, "En fortelling.\n"}},
     R"(content/projects/beds/story.md: feil: mappen «beds» mangler filen project.yaml [files]
tips: legg filen til, eller flytt det som står her
)",
     R"(content/projects/beds/story.md: error: the folder 'beds' has no file project.yaml [files]
hint: add the file, or move what stands here
)"},
    {"TextThatNoRecordTakes",
     {{"content/projects/falls/notat.md", nullptr, "Et notat.\n"}},
     R"(content/projects/falls/notat.md: feil: filen brukes ikke av noe her [files]
tips: content/projects/falls/story.md
)",
     R"(content/projects/falls/notat.md: error: nothing here uses this file [files]
hint: content/projects/falls/story.md
)"},
    {"PageWithoutFields",
     {{"content/pages/about.md", nullptr, "Skriv til oss.\n"}},
     R"(content/pages/about.md:1:1: feil: siden mangler feltene øverst [files]
    1 | Skriv til oss.
      | ^
tips: begynn filen med en linje ---, så title: …, så en linje ---
)",
     R"(content/pages/about.md:1:1: error: the page has no fields at its top [files]
    1 | Skriv til oss.
      | ^
hint: begin the file with a line ---, then title: …, then a line ---
)"},
    {"PageWhoseFieldsNeverEnd",
     {{"content/pages/about.md", nullptr,
       "---\n"
       "title: Om oss\n"
       "Skriv til oss.\n"}},
     R"(content/pages/about.md:1:1: feil: feltene øverst i filen slutter ikke med en linje «---» [yaml]
    1 | ---
      | ^
tips: sett en linje med «---» mellom feltene og teksten
)",
     R"(content/pages/about.md:1:1: error: the fields at the top of the file do not end with a line '---' [yaml]
    1 | ---
      | ^
hint: put a line with '---' between the fields and the text
)"},
    {"UnknownColumn",
     {{"content/projects/falls/fall-rate.csv", nullptr,
       "date;value;denominator;fløy\n"
       "2026-01-01;6;1000;nord\n"
       "2026-02-01;5;1000;nord\n"}},
     R"(content/projects/falls/fall-rate.csv:1:24: feil: ukjent kolonne «fløy» [csv]
    1 | date;value;denominator;fløy
      |                        ^
tips: kolonnene som kan stå her, er at, value, denominator, target, centre_line, note
)",
     R"(content/projects/falls/fall-rate.csv:1:24: error: unknown column 'fløy' [csv]
    1 | date;value;denominator;fløy
      |                        ^
hint: the columns that may stand here are at, value, denominator, target, centre_line, note
)"},
    {"MissingColumn",
     {{"content/competence-items/set-aims.csv", "date;trained;total", "trained;total"},
      {"content/competence-items/set-aims.csv", "2026-09-01;", ""}},
     R"(content/competence-items/set-aims.csv:1:1: feil: kolonnen «date» mangler [csv]
    1 | unit;role_group;trained;total
      | ^
tips: legg til en kolonne som heter date
)",
     R"(content/competence-items/set-aims.csv:1:1: error: the column 'date' is missing [csv]
    1 | unit;role_group;trained;total
      | ^
hint: add a column named date
)"},
    {"ColumnTwice",
     {{"content/competence-items/set-aims.csv", "trained;total", "trained;antall"}},
     R"(content/competence-items/set-aims.csv:1:1: feil: kolonnen «total» mangler [csv]
    1 | unit;role_group;date;trained;antall
      | ^
tips: legg til en kolonne som heter total
content/competence-items/set-aims.csv:1:30: feil: kolonnen «trained» og kolonnen «antall» er det samme feltet [csv]
    1 | unit;role_group;date;trained;antall
      |                              ^
tips: ta bort den ene
)",
     R"(content/competence-items/set-aims.csv:1:1: error: the column 'total' is missing [csv]
    1 | unit;role_group;date;trained;antall
      | ^
hint: add a column named total
content/competence-items/set-aims.csv:1:30: error: the column 'trained' and the column 'antall' are the same field [csv]
    1 | unit;role_group;date;trained;antall
      |                              ^
hint: take one of them out
)"},
    {"EmptyCell",
     {{"content/competence-items/set-aims.csv", "2026-09-01;12;20", ";12;20"}},
     R"(content/competence-items/set-aims.csv:2:22: feil: cellen i kolonnen «date» er tom [csv]
    2 | nursing-home;leaders;;12;20
      |                      ^
tips: fyll den ut, eller ta bort raden
)",
     R"(content/competence-items/set-aims.csv:2:22: error: the cell of the column 'date' is empty [csv]
    2 | nursing-home;leaders;;12;20
      |                      ^
hint: fill it in, or take the row out
)"},
    {"CellThatIsNoNumber",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8", "2025-01-01;åtte"}},
     R"(content/projects/falls/fall-rate.csv:2:12: feil: «åtte» er ikke et tall [fields]
    2 | 2025-01-01;åtte;1000
      |            ^
tips: skriv bare sifre og desimaltegn, og la cellen stå tom hvis tallet mangler
)",
     R"(content/projects/falls/fall-rate.csv:2:12: error: 'åtte' is not a number [fields]
    2 | 2025-01-01;åtte;1000
      |            ^
hint: write digits and a decimal sign only, and leave the cell empty if the number is missing
)"},
    {"CellWithTwoReadings",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8;1000", "2025-01-01;8;1.234"}},
     R"(content/projects/falls/fall-rate.csv:2:14: feil: «1.234» kan være 1234 eller 1 komma 234 [fields]
    2 | 2025-01-01;8;1.234
      |              ^
tips: skriv 1234 uten skilletegn, eller 1,2340 med en desimal til
)",
     R"(content/projects/falls/fall-rate.csv:2:14: error: '1.234' can be 1234 or 1 point 234 [fields]
    2 | 2025-01-01;8;1.234
      |              ^
hint: write 1234 without a sign, or 1.2340 with one more decimal
)"},
    {"CellThatIsNotWhole",
     {{"content/competence-items/set-aims.csv", "12;20", "12,5;20"}},
     R"(content/competence-items/set-aims.csv:2:33: feil: 12,5 er ikke et helt tall fra 0 og opp, som «trained» skal være [csv]
    2 | nursing-home;leaders;2026-09-01;12,5;20
      |                                 ^
tips: skriv antallet uten desimaler
)",
     R"(content/competence-items/set-aims.csv:2:33: error: 12,5 is not a whole number from 0 up, as 'trained' should be [csv]
    2 | nursing-home;leaders;2026-09-01;12,5;20
      |                                 ^
hint: write the count without decimals
)"},
    {"DateWithTwoReadings",
     {{"content/competence-items/set-aims.csv", "2026-09-01", "03/04/2026"}},
     R"(content/competence-items/set-aims.csv:2:22: feil: «03/04/2026» kan være 2026-04-03 eller 2026-03-04 [fields]
    2 | nursing-home;leaders;03/04/2026;12;20
      |                      ^
tips: skriv datoen på en av de to måtene
)",
     R"(content/competence-items/set-aims.csv:2:22: error: '03/04/2026' can be 2026-04-03 or 2026-03-04 [fields]
    2 | nursing-home;leaders;03/04/2026;12;20
      |                      ^
hint: write the date in one of these two ways
)"},
    {"DateAsTheSpreadsheetCountsIt",
     {{"content/competence-items/set-aims.csv", "2026-09-01", "46266"}},
     R"(content/competence-items/set-aims.csv:2:22: feil: «46266» er regnearkets løpenummer for en dag, ikke en dato [fields]
    2 | nursing-home;leaders;46266;12;20
      |                      ^
tips: mente du 2026-09-01? gi kolonnen datoformat før du lagrer filen
)",
     R"(content/competence-items/set-aims.csv:2:22: error: '46266' is the spreadsheet's number of a day, not a date [fields]
    2 | nursing-home;leaders;46266;12;20
      |                      ^
hint: did you mean 2026-09-01? give the column a date format before you save the file
)"},
    {"RowWithTooFewCells",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8;1000", "2025-01-01;8"}},
     R"(content/projects/falls/fall-rate.csv:2:12: feil: raden har bare 2 av de 3 cellene som overskriftene krever [csv]
    2 | 2025-01-01;8
      |            ^
tips: la cellen stå tom der en verdi mangler, men behold skilletegnet
)",
     R"(content/projects/falls/fall-rate.csv:2:12: error: the row has only 2 of the 3 cells that the headings ask for [csv]
    2 | 2025-01-01;8
      |            ^
hint: leave the cell empty where a value is missing, but keep the separator
)"},
    {"CsvWithAnOpenQuote",
     {{"content/projects/falls/fall-rate.csv", "2025-01-01;8", "\"2025-01-01;8"}},
     R"(content/projects/falls/fall-rate.csv:2:1: feil: anførselstegnet som begynner her, blir aldri lukket [csv]
    2 | "2025-01-01;8;1000
      | ^
tips: sett et anførselstegn der teksten slutter; inni teksten skrives det dobbelt
)",
     R"(content/projects/falls/fall-rate.csv:2:1: error: the quote that opens here never closes [csv]
    2 | "2025-01-01;8;1000
      | ^
hint: put a quote where the text ends; inside of the text write it twice
)"},
    {"YamlWithTabs",
     {{"content/projects/falls/fall-rate.yaml", "  - {at: 2026-02", "\t- {at: 2026-02"}},
     R"(content/projects/falls/fall-rate.yaml:9:1: feil: linjen er rykket inn med tabulator [yaml]
    9 | 	- {at: 2026-02, text: Nattlys}
      | ^
tips: rykk inn med mellomrom, to for hvert nivå
)",
     R"(content/projects/falls/fall-rate.yaml:9:1: error: the line is indented with a tab [yaml]
    9 | 	- {at: 2026-02, text: Nattlys}
      | ^
hint: indent with spaces, two for each level
)"},
    {"YamlWithAnOpenQuote",
     {{"content/units/nursing-home.yaml", "title: Sykehjemmet", "title: \"Sykehjemmet"}},
     R"(content/units/nursing-home.yaml:1:8: feil: anførselstegnet som begynner her, blir aldri lukket [yaml]
    1 | title: "Sykehjemmet
      |        ^
tips: sett et likt anførselstegn der teksten slutter
)",
     R"(content/units/nursing-home.yaml:1:8: error: the quote that opens here never closes [yaml]
    1 | title: "Sykehjemmet
      |        ^
hint: put the same quote where the text ends
)"},
    {"YamlWithAnAlias",
     {{"content/units/nursing-home.yaml", "title: Sykehjemmet", "title: *navn"}},
     R"(content/units/nursing-home.yaml:1:8: feil: en tekst uten anførselstegn kan ikke begynne med «*» [yaml]
    1 | title: *navn
      |        ^
tips: sett anførselstegn rundt teksten: "*navn"
)",
     R"(content/units/nursing-home.yaml:1:8: error: a text without quotes cannot begin with '*' [yaml]
    1 | title: *navn
      |        ^
hint: put quotes around the text: "*navn"
)"},
    {"YamlWithAKeyTwice",
     {{"content/units/nursing-home.yaml", "parent: fjordvik",
       "parent: fjordvik\n"
       "parent: annet"}},
     R"(content/units/nursing-home.yaml:3:1: feil: feltet «parent» står her en gang til [yaml]
    3 | parent: annet
      | ^
tips: behold den ene linjen og slett den andre; til den er slettet, gjelder den første
  nb: se content/units/nursing-home.yaml:2:1
)",
     R"(content/units/nursing-home.yaml:3:1: error: the field 'parent' stands here once more [yaml]
    3 | parent: annet
      | ^
hint: keep one of the lines and delete the other; until then the first one counts
  note: see content/units/nursing-home.yaml:2:1
)"},
    {"YamlIndentedWrongly",
     {{"content/projects/falls/project.yaml", "  target: 5", " target: 5"}},
     R"(content/projects/falls/project.yaml:11:2: feil: innrykket passer ikke med linjene over [yaml]
   11 |  target: 5
      |  ^
tips: felt på samme nivå har like mange mellomrom foran seg, og felt under et annet felt to flere
content/projects/falls/story.md: feil: mappen «falls» mangler filen project.yaml [files]
tips: legg filen til, eller flytt det som står her
)",
     R"(content/projects/falls/project.yaml:11:2: error: the indentation does not fit the lines above [yaml]
   11 |  target: 5
      |  ^
hint: fields of one level have the same number of spaces before them, and fields below a field two more
content/projects/falls/story.md: error: the folder 'falls' has no file project.yaml [files]
hint: add the file, or move what stands here
)"},
    {"NameThatWindowsKeeps",
     {{"content/units/aux.yaml", nullptr,
       "title: Stab\n"
       "parent: fjordvik\n"}},
     R"(content/units/aux.yaml: feil: «aux.yaml» er et navn som Windows holder av til seg selv [file-names]
tips: gi den et annet navn; ellers kan mappen ikke kopieres til en Windows-maskin
)",
     R"(content/units/aux.yaml: error: 'aux.yaml' is a name that Windows keeps for itself [file-names]
hint: give it another name; else the folder cannot be copied to a Windows machine
)"},
    {"IdThatWindowsKeeps",
     {{"content/roles/more.yaml", nullptr,
       "- id: com1\n"
       "  title: Komiteleder\n"}},
     R"(content/roles/more.yaml:1:3: feil: «com1» er et navn som Windows holder av til seg selv [file-names]
    1 | - id: com1
      |   ^
tips: gi den et annet navn; ellers kan mappen ikke kopieres til en Windows-maskin
)",
     R"(content/roles/more.yaml:1:3: error: 'com1' is a name that Windows keeps for itself [file-names]
    1 | - id: com1
      |   ^
hint: give it another name; else the folder cannot be copied to a Windows machine
)"},
    {"CsvThatNothingUses",
     {{"content/projects/falls/old.csv", nullptr,
       "date;value\n"
       "2025-01-01;3\n"}},
     R"(content/projects/falls/old.csv: advarsel: ingen post bruker tallene i «old.csv» [unused-files]
tips: nevn filen i feltet data, eller slett den
)",
     R"(content/projects/falls/old.csv: warning: no record uses the numbers in 'old.csv' [unused-files]
hint: name the file in the field data, or delete it
)"},
    {"FileThatNothingUses",
     {{"content/projects/falls/plan.docx", nullptr, "PK"},
      {"content/pages/old/2024/about.md", nullptr, "Gammelt.\n"}},
     R"(content/pages/old/2024/about.md: advarsel: ingenting bruker filen «about.md» [unused-files]
tips: flytt den ut av content/, eller slett den
content/projects/falls/plan.docx: advarsel: ingenting bruker filen «plan.docx» [unused-files]
tips: flytt den ut av content/, eller slett den
)",
     R"(content/pages/old/2024/about.md: warning: nothing uses the file 'about.md' [unused-files]
hint: move it out of content/, or delete it
content/projects/falls/plan.docx: warning: nothing uses the file 'plan.docx' [unused-files]
hint: move it out of content/, or delete it
)"},
};

}  // namespace check
