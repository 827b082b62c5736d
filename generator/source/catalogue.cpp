#include <algorithm>
#include <cassert>

#include "source/diagnostic.h"

namespace source {

// Every message that an author of a site can meet.
// The nb text is written first, by hand, in plain bokmål; what was written stands in « » (nb) and ' '
// (en). Lower case, no full stop. The hint says the way out; it is left out where an argument that
// it names is empty. Rules name what site.yaml can raise or excuse.
//   {id, rule, severity,
//    nb, en,
//    hint_nb, hint_en},
const std::vector<Message>& catalogue() {
  constexpr auto error = Severity::error;
  [[maybe_unused]] constexpr auto warning = Severity::warning;
  static const std::vector<Message> messages = {
      // --- tree
      {"file-left-out", "files", error,  //
       "«{0}» er for stor: {1} MiB, høyst {2} MiB er tillatt",
       "'{0}' is too large: {1} MiB, at most {2} MiB are allowed",
       "del den i flere filer, eller ta ut det som ikke skal på nettstedet",
       "split it into several files, or take out what the site does not need"},
      {"file-too-large", "files", error,  //
       "filen er for stor: {0} MiB, høyst {1} MiB er tillatt",
       "the file is too large: {0} MiB, at most {1} MiB are allowed",
       "del den i flere filer, eller ta ut det som ikke skal på nettstedet",
       "split it into several files, or take out what the site does not need"},
      {"link-leads-out", "files", error,  //
       "den symbolske lenken «{0}» peker ut av mappen", "the symbolic link '{0}' leads out of the folder",
       "legg en kopi av filen i mappen i stedet", "put a copy of the file into the folder instead"},
      {"link-is-broken", "files", error,  //
       "den symbolske lenken «{0}» peker på noe som ikke finnes", "the symbolic link '{0}' leads to nothing",
       "slett lenken, eller legg filen på plass", "delete the link, or put the file in place"},
      {"file-name-not-utf-8", "files", error,  //
       "et filnavn i mappen «{0}» er ikke UTF-8: «{1}»",
       "a file name in the folder '{0}' is not UTF-8: '{1}'",
       "gi filen et navn med bokstavene a–z, tall og bindestrek",
       "give the file a name of the letters a-z, digits and hyphens"},

      {"not-a-file", "files", error,  //
       "«{0}» er verken en fil eller en mappe", "'{0}' is neither a file nor a folder", "ta den ut av mappen",
       "take it out of the folder"},
      {"link-to-folder", "files", error,  //
       "«{0}» er en symbolsk lenke til en mappe, og slike følges ikke",
       "'{0}' is a symbolic link to a folder, and these are not followed", "legg mappen selv her",
       "put the folder itself here"},
      {"folders-too-deep", "files", error,  //
       "mappen «{0}» ligger mer enn {1} nivåer ned", "the folder '{0}' lies more than {1} levels down",
       "flytt den lenger opp", "move it further up"},
      {"not-utf-8", "files", error,  //
       "filen er ikke lagret som UTF-8: her står byten {0}",
       "the file is not saved as UTF-8: here stands the byte {0}",
       "åpne filen i et tekstprogram og lagre den på nytt med tegnkoding «UTF-8»",
       "open the file in a text editor and save it again with the encoding 'UTF-8'"},
      {"control-character", "files", error,  //
       "her står et usynlig styretegn ({0})", "an invisible control character stands here ({0})",
       "slett tegnet; det følger ofte med når tekst limes inn fra andre programmer",
       "delete the character; it often comes along when text is pasted from other programs"},
      {"lone-carriage-return", "files", error,  //
       "linjen slutter med et gammelt Mac-linjeskift (bare CR)",
       "the line ends with an old Mac line break (CR alone)",
       "lagre filen på nytt med linjeskift av typen LF eller CRLF",
       "save the file again with line breaks of the kind LF or CRLF"},

      // --- yaml
      {"yaml-empty", "yaml", error,  //
       "her er det ingen felt", "there are no fields here",
       "skriv felt på formen «felt: verdi», eller slett filen",
       "write fields in the form 'field: value', or delete the file"},
      {"yaml-too-deep", "yaml", error,  //
       "verdiene ligger mer enn 32 nivåer inni hverandre",
       "the values lie more than 32 levels inside each other",
       "se etter en parentes som ikke er lukket, eller del filen i flere",
       "look for a bracket that is not closed, or split the file"},
      {"yaml-too-many-values", "yaml", error,  //
       "filen har mer enn 100 000 verdier", "the file has more than 100,000 values",
       "legg måletall i en CSV-fil, og nevn den i feltet «data»",
       "put measurements into a CSV file and name it in the field 'data'"},
      {"yaml-text-too-long", "yaml", error,  //
       "teksten er lengre enn 64 KiB", "the text is longer than 64 KiB",
       "legg lange tekster i en egen Markdown-fil", "put long texts into a Markdown file of their own"},
      {"yaml-directive", "yaml", error,  //
       "linjer som begynner med «%» er innstillinger for YAML, og de brukes ikke her",
       "lines that begin with '%' are settings of YAML, and these are not used here", "slett linjen",
       "delete the line"},
      {"yaml-anchor", "yaml", error,  //
       "«{0}» er et anker i YAML, og ankre brukes ikke her",
       "'{0}' is an anchor of YAML, and anchors are not used here",
       "slett ankeret, eller sett anførselstegn rundt teksten hvis tegnet hører til den",
       "delete the anchor, or put quotes around the text if the sign belongs to it"},
      {"yaml-alias", "yaml", error,  //
       "«*» først i en verdi viser til et anker, og ankre brukes ikke her",
       "'*' at the beginning of a value refers to an anchor, and anchors are not used here",
       "skriv verdien ut, eller sett anførselstegn rundt teksten hvis tegnet hører til den",
       "write the value out, or put quotes around the text if the sign belongs to it"},
      {"yaml-tag", "yaml", error,  //
       "«{0}» er et typemerke i YAML, og typemerker brukes ikke her",
       "'{0}' is a tag of YAML, and tags are not used here",
       "slett merket, eller sett anførselstegn rundt teksten hvis tegnet hører til den",
       "delete the tag, or put quotes around the text if the sign belongs to it"},
      {"yaml-merge-key", "yaml", error,  //
       "«<<» fletter inn felt fra et anker, og det brukes ikke her",
       "'<<' merges fields from an anchor, and that is not used here", "skriv feltene ut",
       "write the fields out"},
      {"yaml-second-document", "yaml", error,  //
       "her begynner et nytt dokument, men en fil kan bare ha ett",
       "a second document begins here, but a file can have one only",
       "slett linjen «---», eller legg resten i en egen fil",
       "delete the line '---', or put the rest into a file of its own"},
      {"yaml-behind-the-end", "yaml", error,  //
       "dette hører ikke til verdien over: en fil er enten felt eller en liste",
       "this does not belong to the value above: a file is either fields or a list",
       "se på innrykket, og på om linjene skal begynne med «- »",
       "look at the indentation, and whether the lines should begin with '- '"},
      {"yaml-unclosed-quote", "yaml", error,  //
       "anførselstegnet som begynner her, blir aldri lukket", "the quote that opens here never closes",
       "sett et likt anførselstegn der teksten slutter", "put the same quote where the text ends"},
      {"yaml-quote-runs-on", "yaml", error,  //
       "anførselstegnet som begynner her, blir først lukket på linje {0}",
       "the quote that opens here does not close before line {0}",
       "sett et likt anførselstegn der teksten slutter", "put the same quote where the text ends"},
      {"yaml-text-behind-quote", "yaml", error,  //
       "etter anførselstegnet som avslutter teksten, står det mer: «{0}»",
       "more stands behind the quote that ends the text: '{0}'",
       "sett anførselstegn rundt hele teksten; inni den skrives \" som \\\" og ' som ''",
       "put quotes around the whole text; inside of it, write \" as \\\" and ' as ''"},
      {"yaml-text-behind-value", "yaml", error,  //
       "etter verdien står det mer: «{0}»", "more stands behind the value: '{0}'",
       "flytt det til en linje for seg, eller sett anførselstegn rundt hele teksten",
       "move it to a line of its own, or put quotes around the whole text"},
      {"yaml-colon-in-text", "yaml", error,  //
       "teksten har et kolon med mellomrom etter, og det leses som et nytt felt",
       "the text has a colon with a space behind it, and that is read as a new field",
       "sett anførselstegn rundt teksten: {0}", "put quotes around the text: {0}"},
      {"yaml-missing-colon", "yaml", error,  //
       "linjen «{0}» har ikke noe kolon", "the line '{0}' has no colon",
       "skriv «felt: verdi», eller rykk linjen inn hvis den hører til teksten over",
       "write 'field: value', or indent the line if it belongs to the text above"},
      {"yaml-missing-key", "yaml", error,  //
       "foran kolonet mangler navnet på feltet", "the name of the field is missing in front of the colon",
       "skriv «felt: verdi», eller sett anførselstegn rundt teksten hvis kolonet hører til den",
       "write 'field: value', or put quotes around the text if the colon belongs to it"},
      {"yaml-key-not-text", "yaml", error,  //
       "navnet på et felt kan ikke være en liste eller ha egne felt",
       "the name of a field cannot be a list or have fields of its own",
       "sett anførselstegn rundt teksten hvis parentesen hører til den",
       "put quotes around the text if the bracket belongs to it"},
      {"yaml-repeated-key", "yaml", error,  //
       "feltet «{0}» står her en gang til", "the field '{0}' stands here once more",
       "behold den ene linjen og slett den andre; til den er slettet, gjelder den første",
       "keep one of the lines and delete the other; until then the first one counts"},
      {"yaml-tab", "yaml", error,  //
       "linjen er rykket inn med tabulator", "the line is indented with a tab",
       "rykk inn med mellomrom, to for hvert nivå", "indent with spaces, two for each level"},
      {"yaml-indentation", "yaml", error,  //
       "innrykket passer ikke med linjene over", "the indentation does not fit the lines above",
       "felt på samme nivå har like mange mellomrom foran seg, og felt under et annet felt to flere",
       "fields of one level have the same number of spaces before them, and fields below a field two more"},
      {"yaml-dash-in-text", "yaml", error,  //
       "linjen begynner med «- », men leses som en del av teksten over",
       "the line begins with '- ', but is read as a part of the text above",
       "rykk den inn like mye som de andre punktene i listen, eller sett anførselstegn rundt hele teksten",
       "indent it like the other items of the list, or put quotes around the whole text"},
      {"yaml-list-behind-field", "yaml", error,  //
       "en liste med «- » kan ikke begynne på samme linje som feltet",
       "a list with '- ' cannot begin on the line of its field",
       "la listen begynne på neste linje, eller sett anførselstegn rundt teksten",
       "let the list begin on the next line, or put quotes around the text"},
      {"yaml-open-bracket", "yaml", error,  //
       "parentesen «{0}» som begynner her, blir ikke lukket som den skal",
       "the bracket '{0}' that opens here does not close as it should",
       "avslutt med «{1}», og sett komma mellom verdiene",
       "end it with '{1}', and put commas between the values"},
      {"yaml-reserved-sign", "yaml", error,  //
       "en tekst uten anførselstegn kan ikke begynne med «{0}»",
       "a text without quotes cannot begin with '{0}'", "sett anførselstegn rundt teksten: {1}",
       "put quotes around the text: {1}"},
      {"yaml-escape", "yaml", error,  //
       "«{0}» har ingen betydning i en tekst med doble anførselstegn",
       "'{0}' has no meaning in a text in double quotes",
       "bruk enkle anførselstegn, eller skriv \\\\ for en omvendt skråstrek",
       "use single quotes, or write \\\\ for a backslash"},
      {"yaml-text-behind-block-sign", "yaml", error,  //
       "på linjen med «{0}» kan det ikke stå noe mer", "nothing more can stand on the line of the '{0}'",
       "la teksten begynne på neste linje, rykket inn", "let the text begin on the next line, indented"},
      {"yaml-syntax", "yaml", error,  //
       "dette kan ikke leses som YAML", "this cannot be read as YAML",
       "se etter et manglende kolon, anførselstegn eller innrykk her og på linjen over",
       "look for a missing colon, quote or indentation here and on the line above"},

      {"front-matter-open", "yaml", error,  //
       "feltene øverst i filen slutter ikke med en linje «---»",
       "the fields at the top of the file do not end with a line '---'",
       "sett en linje med «---» mellom feltene og teksten",
       "put a line with '---' between the fields and the text"},

      // --- csv
      {"csv-empty", "csv", error,  //
       "filen er tom", "the file is empty",
       "første linje er overskrifter, for eksempel «date;value»; deretter følger en linje for hvert punkt",
       "the first line has headings, for example 'date;value'; then comes one line for each point"},
      {"csv-no-rows", "csv", error,  //
       "det står ingen rader under overskriftene", "there are no rows below the headings",
       "skriv en linje for hvert punkt", "write one line for each point"},
      {"csv-utf-16", "csv", error,  //
       "filen er lagret som UTF-16 («Unicode-tekst»)", "the file is saved as UTF-16 ('Unicode text')",
       "lagre den på nytt fra regnearket som «CSV UTF-8»",
       "save it again from the spreadsheet as 'CSV UTF-8'"},
      {"csv-encoding", "csv", error,  //
       "filen er verken UTF-8 eller Windows-1252: her står byten {0}",
       "the file is neither UTF-8 nor Windows-1252: here stands the byte {0}",
       "lagre den på nytt fra regnearket som «CSV UTF-8»",
       "save it again from the spreadsheet as 'CSV UTF-8'"},
      {"csv-empty-heading", "csv", error,  //
       "kolonne {0} har ingen overskrift", "column {0} has no heading",
       "gi kolonnen en overskrift, eller slett den", "give the column a heading, or delete it"},
      {"csv-repeated-heading", "csv", error,  //
       "overskriften «{0}» står to ganger", "the heading '{0}' stands twice",
       "gi en av kolonnene et annet navn, eller slett den",
       "give one of the columns another name, or delete it"},
      {"csv-unclosed-quote", "csv", error,  //
       "anførselstegnet som begynner her, blir aldri lukket", "the quote that opens here never closes",
       "sett et anførselstegn der teksten slutter; inni teksten skrives det dobbelt",
       "put a quote where the text ends; inside of the text write it twice"},
      {"csv-text-behind-quote", "csv", error,  //
       "etter anførselstegnet som avslutter cellen, står det mer tekst",
       "more text stands behind the quote that ends the cell",
       "et anførselstegn inni en tekst skrives dobbelt", "write a quote inside of a text twice"},
      {"csv-too-few-cells", "csv", error,  //
       "raden har bare {0} av de {1} cellene som overskriftene krever",
       "the row has only {0} of the {1} cells that the headings ask for",
       "la cellen stå tom der en verdi mangler, men behold skilletegnet",
       "leave the cell empty where a value is missing, but keep the separator"},
      {"csv-too-many-cells", "csv", error,  //
       "raden har {0} celler, men overskriftene gir bare plass til {1}",
       "the row has {0} cells, but the headings have room for {1} only",
       "sett anførselstegn rundt en tekst som inneholder skilletegnet, eller gi kolonnen en overskrift",
       "put quotes around a text that contains the separator, or give the column a heading"},
      {"csv-decimal-comma", "csv", error,  //
       "kommaet skiller celler i denne filen: «{0},{1}» kan være ett tall eller to celler, {0} og {1}",
       "the comma separates cells in this file: '{0},{1}' can be one number or two cells, {0} and {1}",
       "lagre filen med semikolon mellom cellene, eller skriv {0}.{1}",
       "save the file with semicolons between the cells, or write {0}.{1}"},
      {"csv-other-separator", "csv", error,  //
       "raden skiller cellene med «{0}», men overskriftene er skilt med «{1}»",
       "the row separates its cells by '{0}', but the headings are separated by '{1}'",
       "bruk samme skilletegn i hele filen", "use the same separator in the whole file"},

      // Carries the rule and the severity of what it sums up.
      {"more-rows-alike", "fields", error,  //
       "det samme gjelder {0} rader til, utover de {1} første",
       "the same goes for {0} more rows, beyond the first {1}",
       "rett de første, og se om resten har samme årsak",
       "mend the first ones, and see whether the others have the same cause"},

      // --- numbers and dates
      {"not-a-number", "fields", error,  //
       "«{0}» er ikke et tall", "'{0}' is not a number",
       "skriv bare sifre, med punktum som desimaltegn: 12.5",
       "write digits only, with a point as decimal sign: 12.5"},
      {"cell-not-a-number", "fields", error,  //
       "«{0}» er ikke et tall", "'{0}' is not a number",
       "skriv bare sifre og desimaltegn, og la cellen stå tom hvis tallet mangler",
       "write digits and a decimal sign only, and leave the cell empty if the number is missing"},
      {"number-form", "fields", error,  //
       "«{0}» er ikke skrevet som et tall i YAML", "'{0}' is not written as a number of YAML",
       "mente du {1}?", "did you mean {1}?"},
      {"number-with-two-readings", "fields", error,  //
       "«{0}» kan være {1} eller {2} komma {3}", "'{0}' can be {1} or {2} point {3}",
       "skriv {1} uten skilletegn, eller {2},{3}0 med en desimal til",
       "write {1} without a sign, or {2}.{3}0 with one more decimal"},
      {"number-form-two-readings", "fields", error,  //
       "«{0}» er ikke skrevet som et tall i YAML", "'{0}' is not written as a number of YAML",
       "mente du {1} eller {2}.{3}?", "did you mean {1} or {2}.{3}?"},
      {"number-too-large", "fields", error,  //
       "tallet «{0}» er for stort", "the number '{0}' is too large", "se etter et siffer for mye",
       "look for a digit too many"},
      {"not-a-whole-number", "fields", error,  //
       "«{0}» er ikke et helt tall", "'{0}' is not a whole number", "mente du {1}?", "did you mean {1}?"},
      {"not-a-date", "fields", error,  //
       "«{0}» er ikke en dato", "'{0}' is not a date", "skriv år, måned og dag: 2025-03-01",
       "write year, month and day: 2025-03-01"},
      {"not-a-time", "fields", error,  //
       "«{0}» er verken en dato eller en periode", "'{0}' is neither a date nor a period",
       "skriv 2025-03-01, 2025-03 (måned), 2025-K1 (kvartal), 2025-T1 (tertial), 2025-U09 (uke) eller 2025",
       "write 2025-03-01, 2025-03 (month), 2025-Q1 (quarter), 2025-T1 (tertial), 2025-W09 (week) or 2025"},
      {"date-form", "fields", error,  //
       "«{0}» er ikke skrevet som en dato i YAML", "'{0}' is not written as a date of YAML", "mente du {1}?",
       "did you mean {1}?"},
      {"date-does-not-exist", "fields", error,  //
       "datoen «{0}» finnes ikke", "the date '{0}' does not exist", "måneden {1} har {2} dager",
       "the month {1} has {2} days"},
      {"period-does-not-exist", "fields", error,  //
       "perioden «{0}» finnes ikke", "the period '{0}' does not exist", "i {1} er {2} det høyeste tallet",
       "in {1} the highest number is {2}"},
      {"year-out-of-range", "fields", error,  //
       "året i «{0}» er {1}, og det er utenfor 1900–2199",
       "the year in '{0}' is {1}, which is outside 1900-2199", "se etter en tastefeil",
       "look for a slip of the finger"},
      {"date-with-two-readings", "fields", error,  //
       "«{0}» kan være {1} eller {2}", "'{0}' can be {1} or {2}", "skriv datoen på en av de to måtene",
       "write the date in one of these two ways"},
      {"date-serial-number", "fields", error,  //
       "«{0}» er regnearkets løpenummer for en dag, ikke en dato",
       "'{0}' is the spreadsheet's number of a day, not a date",
       "mente du {1}? gi kolonnen datoformat før du lagrer filen",
       "did you mean {1}? give the column a date format before you save the file"},

      // --- fields
      {"unknown-field", "fields", error,  //
       "ukjent felt «{0}»", "unknown field '{0}'", "mente du «{1}»?", "did you mean '{1}'?"},
      {"unknown-field-here", "fields", error,  //
       "ukjent felt «{0}»", "unknown field '{0}'", "feltene som kan stå her, er {1}",
       "the fields that may stand here are {1}"},
      {"missing-field", "fields", error,  //
       "feltet «{0}» mangler", "the field '{0}' is missing", "legg til en linje: {0}: {1}",
       "add a line: {0}: {1}"},
      {"empty-field", "fields", error,  //
       "feltet «{0}» er tomt", "the field '{0}' is empty", "skriv en verdi, eller ta bort linjen",
       "write a value, or take the line out"},
      {"expected-one-value", "fields", error,  //
       "feltet «{0}» skal ha én verdi, ikke en liste eller egne felt",
       "the field '{0}' takes one value, not a list or fields of its own",
       "skriv verdien på samme linje: {0}: {1}", "write the value on the same line: {0}: {1}"},
      {"list-for-number", "fields", error,  //
       "feltet «{0}» skal ha ett tall, men her står en liste med {1} verdier",
       "the field '{0}' takes one number, but here is a list of {1} values",
       "desimaltall skrives med punktum og uten klammer: {0}: {2}",
       "decimal numbers have a point and no brackets: {0}: {2}"},
      {"expected-list", "fields", error,  //
       "feltet «{0}» skal ha en liste", "the field '{0}' takes a list",
       "skriv {0}: [{1}], eller en linje med bindestrek for hver verdi",
       "write {0}: [{1}], or a line with a hyphen for each value"},
      {"expected-fields", "fields", error,  //
       "«{0}» skal ha egne felt under seg", "'{0}' takes fields of its own below it",
       "feltene som kan stå der, er {1}", "the fields that may stand there are {1}"},
      {"expected-record", "fields", error,  //
       "filen skal begynne med felt, hvert på sin linje",
       "the file should begin with fields, each on its line",
       "skriv for eksempel title: Fallforebygging, med mellomrom etter kolon",
       "write for instance title: Preventing falls, with a space after the colon"},
      {"unknown-word", "fields", error,  //
       "«{1}» er ikke en gyldig verdi for «{0}»", "'{1}' is not a value that '{0}' can have",
       "mente du «{2}»?", "did you mean '{2}'?"},
      {"unknown-word-here", "fields", error,  //
       "«{1}» er ikke en gyldig verdi for «{0}»", "'{1}' is not a value that '{0}' can have",
       "gyldige verdier er {2}", "it can be {2}"},
      {"not-a-flag", "fields", error,  //
       "feltet «{0}» skal være true eller false, ikke «{1}»",
       "the field '{0}' should be true or false, not '{1}'", "skriv true for ja og false for nei",
       "write true for yes and false for no"},
      {"number-out-of-range", "fields", error,  //
       "{1} er utenfor det som er lov for «{0}»", "{1} is outside what '{0}' allows", "verdien må være {2}",
       "the value must be {2}"},
      {"unknown-language", "fields", error,  //
       "«{0}» er ikke et språk som Sirkel kan", "'{0}' is not a language that Sirkel knows",
       "språkene er nb, nn og en", "the languages are nb, nn and en"},
      {"not-an-address", "fields", error,  //
       "«{0}» er ikke en adresse som kan lenkes til", "'{0}' is not an address that can be linked to",
       "adressen må begynne med https://, http:// eller mailto:",
       "the address must begin with https://, http:// or mailto:"},
      {"file-not-found", "fields", error,  //
       "finner ikke filen «{0}»", "cannot find the file '{0}'", "mente du «{1}»?", "did you mean '{1}'?"},
      {"fact-not-a-value", "fields", error,  //
       "hver verdi i «{0}» skal ha «from» og «value»", "each value of '{0}' takes 'from' and 'value'",
       "skriv - {from: 2026-03-01, value: …}", "write - {from: 2026-03-01, value: …}"},
      {"fact-without-day", "fields", error,  //
       "bare den første verdien i «{0}» kan mangle «from»",
       "only the first value of '{0}' may be without 'from'", "skriv datoen verdien gjelder fra",
       "write the date from which the value holds"},
      {"facts-not-in-order", "fields", error,  //
       "datoene i «{0}» står ikke i rekkefølge: {1} kommer etter {2}",
       "the dates of '{0}' are not in order: {1} stands after {2}", "sett den eldste først",
       "put the oldest first"},
      {"list-and-file", "fields", error,  //
       "«{0}» og «{1}» er begge gitt", "both '{0}' and '{1}' are given", "bruk enten listen eller CSV-filen",
       "use either the list or the CSV file"},
      {"unknown-column", "csv", error,  //
       "ukjent kolonne «{0}»", "unknown column '{0}'", "kolonnene som kan stå her, er {1}",
       "the columns that may stand here are {1}"},
      {"missing-column", "csv", error,  //
       "kolonnen «{0}» mangler", "the column '{0}' is missing", "legg til en kolonne som heter {1}",
       "add a column named {1}"},
      {"empty-cell", "csv", error,  //
       "cellen i kolonnen «{0}» er tom", "the cell of the column '{0}' is empty",
       "fyll den ut, eller ta bort raden", "fill it in, or take the row out"},
      {"repeated-column", "csv", error,  //
       "kolonnen «{0}» og kolonnen «{1}» er det samme feltet",
       "the column '{0}' and the column '{1}' are the same field", "ta bort den ene", "take one of them out"},
      {"not-whole", "csv", error,  //
       "{1} er ikke et helt tall fra 0 og opp, som «{0}» skal være",
       "{1} is not a whole number from 0 up, as '{0}' should be", "skriv antallet uten desimaler",
       "write the count without decimals"},

      // --- references
      {"missing-site", "files", error,  //
       "mappen har ingen site.yaml", "the folder has no site.yaml",
       "et nettsted er en mappe med site.yaml og content/; lag en med sirkel new",
       "a site is a folder with site.yaml and content/; make one with sirkel new"},
      {"unknown-folder", "files", error,  //
       "mappen «content/{0}» er ikke for noe slags innhold",
       "the folder 'content/{0}' is for no kind of content", "mente du «content/{1}»?",
       "did you mean 'content/{1}'?"},
      {"unknown-folder-here", "files", error,  //
       "mappen «content/{0}» er ikke for noe slags innhold",
       "the folder 'content/{0}' is for no kind of content", "mappene er {1}", "the folders are {1}"},
      {"file-out-of-place", "files", error,  //
       "filen brukes ikke av noe her", "nothing here uses this file", "{0}", "{0}"},
      {"missing-front-matter", "files", error,  //
       "siden mangler feltene øverst", "the page has no fields at its top",
       "begynn filen med en linje ---, så title: …, så en linje ---",
       "begin the file with a line ---, then title: …, then a line ---"},
      {"fields-not-used", "files", error,  //
       "feltene øverst i denne filen brukes ikke", "the fields at the top of this file are not used",
       "flytt dem til filen som posten står i; her skal bare teksten stå",
       "move them to the file of the record; here stands the text alone"},
      {"text-given-twice", "files", error,  //
       "«{0}» er gitt to ganger på {1}", "'{0}' is given twice in {1}", "behold den ene", "keep one of them"},
      {"file-beside-folders", "files", error,  //
       "filen ligger rett under content/ og brukes ikke",
       "the file lies right below content/ and is not used", "legg den i en av mappene {0}",
       "put it into one of the folders {0}"},
      {"yml-ending", "files", error,  //
       "filnavnet slutter på .yml", "the file name ends in .yml", "gi filen endelsen .yaml",
       "give the file the ending .yaml"},
      {"bad-id", "files", error,  //
       "«{0}» kan ikke være en id", "'{0}' cannot be an id",
       "bruk små bokstaver a–z, tall og bindestrek: {1}", "use the letters a-z, digits and hyphens: {1}"},
      {"record-without-id", "fields", error,  //
       "posten i listen mangler «id»", "the record in the list has no 'id'",
       "legg til id: og et kort navn med a–z, tall og bindestrek",
       "add id: and a short name of a-z, digits and hyphens"},
      {"repeated-id", "unique-ids", error,  //
       "id «{1}» er brukt av to poster av slaget {0}", "the id '{1}' is used by two records of the kind {0}",
       "gi den ene et annet navn", "give one of them another name"},
      {"folder-without-record", "files", error,  //
       "mappen «{0}» mangler filen {1}.yaml", "the folder '{0}' has no file {1}.yaml",
       "legg filen til, eller flytt det som står her", "add the file, or move what stands here"},

      // --- templates
      {"template-missing", "templates", error,  //
       "malen «{0}» mangler", "the template '{0}' is missing", "legg filen templates/{0}.html på plass",
       "put the file templates/{0}.html in place"},
      {"template-unused", "templates", warning,  //
       "ingen side bruker malen «{0}»", "no page uses the template '{0}'", "mente du «{1}»?",
       "did you mean '{1}'?"},
      {"template-tag-not-closed", "templates", error,  //
       "«{{» mangler sin «}}»", "'{{' lacks its '}}'", "avslutt med }} før neste {{ begynner",
       "end with }} before the next {{ begins"},
      {"template-tag-empty", "templates", error,  //
       "det står ingenting mellom «{{» og «}}»", "there is nothing between '{{' and '}}'",
       "skriv et navn, som {{title}}, eller slett merket",
       "write a name, such as {{title}}, or delete the tag"},
      {"template-tag-malformed", "templates", error,  //
       "«{{{0}}}» er ikke skrevet slik et merke skal være", "'{{{0}}}' is not how a tag is written",
       "bruk {{navn}}, {{navn.felt}}, {{#if navn}}, {{#each navn}}, {{else}}, {{>del}} eller {{t \"nøkkel\" "
       "navn=verdi}}",
       "use {{name}}, {{name.field}}, {{#if name}}, {{#each name}}, {{else}}, {{>part}} or {{t \"key\" "
       "name=value}}"},
      {"template-unescaped", "templates", error,  //
       "«{{{» og «{{&» finnes ikke: all tekst blir gjort trygg",
       "there is no '{{{' and no '{{&': all text is made safe", "bruk {{navn}}", "use {{name}}"},
      {"template-unknown-block", "templates", error,  //
       "blokken «#{0}» finnes ikke", "there is no block '#{0}'", "bruk {{#if navn}} eller {{#each navn}}",
       "use {{#if name}} or {{#each name}}"},
      {"template-block-not-closed", "templates", error,  //
       "«{{{0}}}» blir aldri avsluttet", "'{{{0}}}' is never closed", "sett inn {{/{1}}} der blokken slutter",
       "put {{/{1}}} where the block ends"},
      {"template-wrong-close", "templates", error,  //
       "«{{{0}}}» står der «{{{1}}}» skulle ha vært avsluttet",
       "'{{{0}}}' stands where '{{{1}}}' should have been closed", "skriv {{/{2}}} her",
       "write {{/{2}}} here"},
      {"template-closes-nothing", "templates", error,  //
       "«{{{0}}}» hører ikke til noen blokk", "'{{{0}}}' belongs to no block",
       "slett merket, eller sett inn {{#if …}} eller {{#each …}} der blokken begynner",
       "delete the tag, or put {{#if …}} or {{#each …}} where the block begins"},
      {"template-second-else", "templates", error,  //
       "«{{{0}}}» har mer enn én {{else}}", "'{{{0}}}' has more than one {{else}}",
       "legg en ny {{#if …}} inni den første {{else}}", "put another {{#if …}} inside the first {{else}}"},
      {"template-blocks-too-deep", "templates", error,  //
       "blokker ligger inni hverandre i mer enn {0} nivåer", "blocks are nested more than {0} levels deep",
       "del malen opp", "split the template up"},
      {"template-unknown-name", "templates", error,  //
       "navnet «{0}» finnes ikke her", "there is no name '{0}' here", "mente du «{1}»?",
       "did you mean '{1}'?"},
      {"template-no-fields", "templates", error,  //
       "«{0}» har ingen felter, heller ikke «{1}»", "'{0}' has no fields, so no '{1}' either",
       "skriv {{{0}}}", "write {{{0}}}"},
      {"template-maybe-absent", "templates", error,  //
       "«{0}» kan mangle", "'{0}' may be absent", "sett stedet inn i {{#if {0}}} … {{/if}}",
       "put the place into {{#if {0}}} … {{/if}}"},
      {"template-this-outside", "templates", error,  //
       "«this» betyr noe bare inni {{#each}}", "'this' means something only inside {{#each}}",
       "bruk navnet på verdien", "use the name of the value"},
      {"template-always-there", "templates", error,  //
       "«{0}» er alltid der", "'{0}' is always there", "spør etter ett av feltene, som {{#if {0}.felt}}",
       "ask for one of its fields, such as {{#if {0}.field}}"},
      {"template-not-a-list", "templates", error,  //
       "«{0}» er ingen liste og kan ikke gjentas", "'{0}' is no list and cannot be repeated",
       "bruk {{#if {0}}} for det som vises høyst én gang", "use {{#if {0}}} for what is shown at most once"},
      {"template-list-as-text", "templates", error,  //
       "«{0}» er en liste og kan ikke skrives ut", "'{0}' is a list and cannot be written out",
       "bruk {{#each {0}}} … {{/each}}", "use {{#each {0}}} … {{/each}}"},
      {"template-group-as-text", "templates", error,  //
       "«{0}» har flere felter og kan ikke skrives ut", "'{0}' has several fields and cannot be written out",
       "skriv ut ett av feltene, som {{{0}.felt}}", "write out one of its fields, such as {{{0}.field}}"},
      {"template-flag-as-text", "templates", error,  //
       "«{0}» er ja eller nei og kan ikke skrives ut", "'{0}' is yes or no and cannot be written out",
       "bruk {{#if {0}}} … {{else}} … {{/if}}", "use {{#if {0}}} … {{else}} … {{/if}}"},
      {"template-unknown-part", "templates", error,  //
       "malen «{0}» finnes ikke", "there is no template '{0}'", "mente du «{1}»?", "did you mean '{1}'?"},
      {"template-part-of-itself", "templates", error,  //
       "malen «{0}» tar inn seg selv", "the template '{0}' includes itself", "ta bort {{>{0}}}",
       "take {{>{0}}} away"},
      {"template-parts-too-deep", "templates", error,  //
       "maler tar inn hverandre i mer enn {0} nivåer",
       "templates include each other more than {0} levels deep", "slå noen av dem sammen",
       "join some of them"},
      {"template-unknown-word", "templates", error,  //
       "teksten «{0}» finnes ikke i templates/words/nb.yaml",
       "there is no text '{0}' in templates/words/nb.yaml", "mente du «{1}»?", "did you mean '{1}'?"},
      {"template-word-needs", "templates", error,  //
       "teksten «{0}» mangler en verdi for {{1}}", "the text '{0}' lacks a value for {{1}}",
       "skriv {{t \"{0}\" {1}=navn}}", "write {{t \"{0}\" {1}=name}}"},
      {"template-word-has-no", "templates", error,  //
       "teksten «{0}» har ikke noe {{1}}", "the text '{0}' has no {{1}}",
       "ta bort «{1}=», eller sett {{1}} inn i teksten", "take '{1}=' away, or put {{1}} into the text"},
      {"template-word-needs-number", "templates", error,  //
       "teksten «{0}» velger entall eller flertall etter {{1}}, og «{2}» er ikke et heltall",
       "the text '{0}' chooses singular or plural by {{1}}, and '{2}' is no whole number",
       "gi den antallet selv, ikke antallet som tekst", "give it the count itself, not the count as text"},
      {"template-word-needs-text", "templates", error,  //
       "«{2}» kan ikke settes inn for {{1}} i teksten «{0}»",
       "'{2}' cannot be put in for {{1}} in the text '{0}'", "gi en tekst eller et heltall",
       "give a text or a whole number"},
      {"template-hole-in-script", "templates", error,  //
       "«{0}» står i <{1}>, der ingen verdi kan gjøres trygg",
       "'{0}' stands in <{1}>, where no value can be made safe",
       "legg verdien i et data-attributt på et annet element",
       "put the value into a data attribute of another element"},
      {"template-hole-in-comment", "templates", error,  //
       "«{0}» står i en HTML-kommentar", "'{0}' stands in an HTML comment",
       "bruk {{! … }} for merknader som ikke skal på siden",
       "use {{! … }} for notes that do not belong on the page"},
      {"template-hole-in-tag", "templates", error,  //
       "«{0}» står inni et merke, men ikke i en attributtverdi",
       "'{0}' stands inside a tag, but not in an attribute's value",
       "skriv navn på elementer og attributter rett ut, og velg mellom dem med {{#if}}",
       "write names of elements and attributes out, and choose between them with {{#if}}"},
      {"template-hole-unquoted", "templates", error,  //
       "verdien av {1} mangler anførselstegn", "the value of {1} lacks quotes", "skriv {1}=\"{{…}}\"",
       "write {1}=\"{{…}}\""},
      {"template-hole-in-attribute", "templates", error,  //
       "«{0}» står i {1}, som kan kjøre kode eller laste noe utenfra",
       "'{0}' stands in {1}, which can run code or load something from outside",
       "bruk en klasse, et data-attributt eller et skript i en egen fil",
       "use a class, a data attribute or a script in a file of its own"},
      {"template-html-here", "templates", error,  //
       "«{0}» er HTML og kan stå bare mellom merker", "'{0}' is HTML and can stand only between tags",
       "bruk en verdi som er ren tekst", "use a value that is plain text"},
      {"template-text-as-address", "templates", error,  //
       "{1} tar bare en adresse, og «{0}» er ikke en", "{1} takes only an address, and '{0}' is none",
       "bruk en verdi som er en adresse", "use a value that is an address"},
      {"template-address-not-first", "templates", error,  //
       "adressen «{0}» må stå først i {1}, eller etter noe som «../» eller «#»",
       "the address '{0}' must come first in {1}, or after something like '../' or '#'",
       "ta bort det som står foran", "take away what stands before it"},
      {"template-uneven-block", "templates", error,  //
       "«{0}» slutter et annet sted i HTML-en enn der den begynner, eller enn {{else}}",
       "'{0}' ends elsewhere in the HTML than where it begins, or than {{else}}",
       "la blokken inneholde hele merker, hele attributter eller en del av én verdi",
       "let the block hold whole tags, whole attributes or a part of one value"},
      {"template-ends-inside", "templates", error,  //
       "malen slutter midt i et merke, en kommentar eller et skript",
       "the template ends inside a tag, a comment or a script", "avslutt det som er åpent",
       "close what is open"},

      // --- words
      {"words-no-bokmal", "words", error,  //
       "filen words/nb.yaml mangler", "the file words/nb.yaml is missing",
       "den ligger i mappen templates/ som følger med Sirkel",
       "it is in the folder templates/ that comes with Sirkel"},
      {"words-unknown-language", "words", error,  //
       "språket «{0}» finnes ikke i Sirkel", "Sirkel has no language '{0}'",
       "kall filen nb.yaml, nn.yaml eller en.yaml", "name the file nb.yaml, nn.yaml or en.yaml"},
      {"words-not-a-map", "words", error,  //
       "filen skal inneholde nøkler med tekster", "the file should hold keys with texts",
       "skriv nøkkel: tekst", "write key: text"},
      {"words-repeated", "words", error,  //
       "teksten «{0}» er oppgitt to ganger", "the text '{0}' is given twice", "slett den ene",
       "delete one of them"},
      {"words-no-text", "words", error,  //
       "«{0}» skal være en tekst", "'{0}' should be a text",
       "skriv teksten i anførselstegn, eller {one: …, other: …}",
       "write the text in quotes, or {one: …, other: …}"},
      {"words-plural-malformed", "words", error,  //
       "«{0}» skal ha akkurat «one» og «other»", "'{0}' should have exactly 'one' and 'other'",
       "«one» brukes når n er 1, «other» ellers", "'one' is used where n is 1, 'other' else"},
      {"words-placeholder-malformed", "words", error,  //
       "«{0}» har en krøllparentes som ikke er en plassholder", "'{0}' has a brace that is no placeholder",
       "skriv plassholdere som {n} eller {name}, med små bokstaver",
       "write placeholders such as {n} or {name}, in small letters"},
      {"words-placeholders-of-one", "words", error,  //
       "«one» i «{0}» har plassholderne {1}, men «other» har {2}",
       "'one' of '{0}' has the placeholders {1}, but 'other' has {2}", "bruk de samme i begge",
       "use the same in both"},
      {"words-placeholders-differ", "words", error,  //
       "plassholderne i «{0}» er ikke de samme som på bokmål: «{1}» her, «{2}» der",
       "the placeholders of '{0}' are not those of bokmål: '{1}' here, '{2}' there",
       "bruk de samme i alle språk", "use the same in all languages"},
      {"words-not-in-bokmal", "words", error,  //
       "teksten «{0}» finnes i «{1}», men ikke på bokmål", "the text '{0}' is in '{1}', but not in bokmål",
       "legg den til i nb.yaml, eller rett nøkkelen", "add it to nb.yaml, or mend the key"},
      {"words-fall-back", "words", warning,  //
       "{0} tekster mangler i «{1}» og vises på bokmål: {2}",
       "{0} texts are missing in '{1}' and are shown in bokmål: {2}", "legg dem til i words/{1}.yaml",
       "add them to words/{1}.yaml"},

      // --- markdown
      {"markdown-too-long", "markdown", error,  //
       "teksten er for lang: {0} KiB, høyst {1} KiB er tillatt",
       "the text is too long: {0} KiB, at most {1} KiB is allowed", "del den opp", "split it up"},
      {"markdown-too-many-bars", "markdown", error,  //
       "linjen har mer enn {0} «|»", "the line has more than {0} '|'", "legg store tabeller i en CSV-fil",
       "put large tables into a CSV file"},
      {"markdown-table-too-large", "markdown", error,  //
       "tabellen kan få mer enn {0} celler", "the table may get more than {0} cells",
       "legg store tabeller i en CSV-fil", "put large tables into a CSV file"},
      {"markdown-swells", "markdown", error,  //
       "teksten svulmer opp til mer enn {0} KiB HTML", "the text swells to more than {0} KiB of HTML",
       "se etter innrykk, sitater eller lenker som gjentas uten ende",
       "look for indents, quotes or links that repeat without end"},
      {"markdown-too-tangled", "markdown", error,  //
       "avsnittet har mer enn {0} hakeparenteser og krøllalfaer",
       "the paragraph has more than {0} square brackets and at signs", "del det opp", "split it up"},
      {"markdown-html", "markdown", warning,  //
       "HTML i Markdown vises ikke", "HTML in Markdown is not shown",
       "skriv det som Markdown, eller sett HTML-en mellom ` og ` for å vise den som kode",
       "write it as Markdown, or put the HTML between ` and ` to show it as code"},
      {"markdown-address", "markdown", error,  //
       "adressen «{0}» kan ikke brukes", "the address '{0}' cannot be used",
       "bruk https:, http:, mailto:, en lenke som «project:fall» eller en fil ved siden av teksten",
       "use https:, http:, mailto:, a link such as 'project:falls' or a file beside the text"},
      {"markdown-image-from-outside", "markdown", error,  //
       "bildet «{0}» ligger på et annet nettsted og blir ikke hentet",
       "the image '{0}' is on another site and is not loaded", "lagre det ved siden av teksten",
       "save it beside the text"},

      // --- rules
      {"unknown-rule", "rules", error,  //
       "det finnes ingen regel som heter «{0}»", "there is no rule named '{0}'", "mente du «{1}»?",
       "did you mean '{1}'?"},
      {"excuse-not-needed", "rules", warning,  //
       "unntaket fra «{0}» trengs ikke lenger", "the excuse from '{0}' is no longer needed",
       "ta det bort fra site.yaml", "take it out of site.yaml"},
      {"excuse-not-possible", "rules", error,  //
       "feil i regelen «{0}» kan ikke fravikes", "errors of the rule '{0}' cannot be excused",
       "rett feilen, og ta unntaket bort fra site.yaml",
       "mend the error, and take the excuse out of site.yaml"},
      {"dangling-reference", "references", error,  //
       "«{1}» finnes ikke i content/{0}", "there is no '{1}' in content/{0}", "mente du «{2}»?",
       "did you mean '{2}'?"},
      {"dangling-reference-here", "references", error,  //
       "«{1}» finnes ikke i content/{0}", "there is no '{1}' in content/{0}", "rett id-en, eller lag {2}",
       "mend the id, or make {2}"},
      {"unknown-duty", "references", error,  //
       "det finnes ingen plikt «{0}»", "there is no duty '{0}'", "mente du «{1}»?", "did you mean '{1}'?"},
      {"half-a-holder", "references", error,  //
       "«{0}» er bare halvparten av en rolle i en enhet", "'{0}' is only half of a role in a unit",
       "skriv rollen alene, eller rolle@enhet: kvalitetsradgiver@hjemmetjenesten",
       "write the role alone, or role@unit: quality-adviser@home-care"},
      {"two-top-units", "unit-tree", warning,  //
       "«{0}» og «{1}» er begge øverst i organisasjonen",
       "'{0}' and '{1}' are both at the top of the organisation", "gi den ene feltet parent",
       "give one of them the field parent"},
      {"units-in-a-ring", "unit-tree", error,  //
       "enhetene ligger under hverandre i ring: {0}", "the units lie below each other in a ring: {0}",
       "la en av dem høre til en enhet utenfor ringen", "let one of them belong to a unit outside the ring"},

      {"framework-without-duties", "duty-keys", warning,  //
       "regelverket «{0}» har ingen plikter", "the regulation '{0}' has no duties",
       "skriv pliktene under sections og duties", "write the duties below sections and duties"},
      {"section-key-malformed", "duty-keys", error,  //
       "«{0}» er ikke nummeret på en paragraf", "'{0}' is not the number of a section",
       "skriv bare tallet: \"6\"", "write the number only: \"6\""},
      {"repeated-section-key", "duty-keys", error,  //
       "paragrafen «{0}» står her en gang til", "the section '{0}' stands here once more",
       "samle pliktene under den ene, eller rett nummeret",
       "put the duties below one of them, or mend the number"},
      {"duty-key-malformed", "duty-keys", error,  //
       "«{0}» er ikke paragraf og bokstav", "'{0}' is not a section and a letter",
       "skriv tallet og en liten bokstav: 6f", "write the number and a small letter: 6f"},
      {"duty-key-form", "duty-keys", error,  //
       "«{0}» er ikke skrevet som nøkkelen til en plikt", "'{0}' is not written as the key of a duty",
       "skriv {1}", "write {1}"},
      {"duty-in-wrong-section", "duty-keys", error,  //
       "{0} står under paragraf {1}, men hører til paragraf {2}",
       "{0} stands below section {1}, but belongs to section {2}", "flytt den dit, eller rett nøkkelen",
       "move it there, or mend the key"},
      {"repeated-duty-key", "duty-keys", error,  //
       "plikten «{0}» står her en gang til", "the duty '{0}' stands here once more",
       "gi den ene en annen bokstav, eller slett den", "give one of them another letter, or delete it"},
      {"phase-of-another-section", "governance-phases", error,  //
       "{0} hører til «{1}», ikke «{2}»", "{0} belongs to '{1}', not '{2}'", "mente du {3}?",
       "did you mean {3}?"},
      {"thread-turns-back", "thread-steps", warning,  //
       "tråden går bakover i sirkelen: {0} kommer etter {1}",
       "the thread goes back in the circle: {0} comes after {1}", "mente du {2}?", "did you mean {2}?"},

      {"two-answers", "holders", error,  //
       "{0} har to svar for enheten «{1}»: dette og «{2}»",
       "{0} has two answers for the unit '{1}': this and '{2}'",
       "slå dem sammen, eller la den ene gjelde en annen enhet",
       "make them one, or let one of them be about another unit"},
      {"duty-without-holder", "holders", warning,  //
       "ingen svarer for plikten {0}", "nobody answers for the duty {0}",
       "lag en fil i content/responsibilities med duty: {0}, unit og owner",
       "make a file in content/responsibilities with duty: {0}, unit and owner"},
      {"duty-without-owner", "holders", warning,  //
       "ansvaret for {0} har ingen eier", "the responsibility for {0} has no owner",
       "skriv hvilken rolle som svarer for den: owner: rolle@enhet",
       "write which role answers for it: owner: role@unit"},
      {"no-evidence", "evidence", warning,  //
       "ingenting viser hvordan {0} blir fulgt", "nothing shows how {0} is met",
       "skriv under evidence hva noen kan se på, for eksempel en prosedyre",
       "write below evidence what one can look at, for instance a procedure"},
      {"never-reviewed", "reviews", warning,  //
       "{0} er aldri gjennomgått", "{0} has never been reviewed",
       "skriv dagen den ble gjennomgått under reviews", "write the day of its review below reviews"},
      {"review-too-old", "reviews", warning,  //
       "{0} ble sist gjennomgått {1}, mer enn et år før {2}",
       "{0} was last reviewed on {1}, more than a year before {2}",
       "gå gjennom den på nytt, og skriv dagen under reviews",
       "review it again, and write the day below reviews"},
      {"review-overdue", "reviews", warning,  //
       "{0} skulle vært gjennomgått {1}, og nå er det {2}",
       "{0} was due for review on {1}, and now it is {2}",
       "gå gjennom den, og skriv dagen under reviews og en ny next_review",
       "review it, and write the day below reviews and a new next_review"},
      {"exception-ended", "exceptions", warning,  //
       "unntaket fra {0} gikk ut {1}", "the exception from {0} ended on {1}",
       "ta det bort, eller begrunn det på nytt med en ny dato",
       "take it out, or justify it again with a new date"},

      {"dates-not-in-order", "dates-in-order", error,  //
       "«{0}» ({1}) er før «{2}» ({3})", "'{0}' ({1}) is before '{2}' ({3})",
       "rett den av datoene som er feil", "mend the date that is wrong"},
      {"phases-not-in-order", "dates-in-order", error,  //
       "fasen fra {0} står etter fasen fra {1}", "the phase from {0} stands after the phase from {1}",
       "sett den eldste først, og la hver fase ha sin egen dag",
       "put the oldest first, and give each phase a day of its own"},

      {"project-without-aim", "aims", warning,  //
       "prosjektet «{0}» er i gang, men har ikke noe mål", "the project '{0}' is running, but has no aim",
       "skriv under aim hvor mye, innen når og for hvem", "write below aim how much, by when and for whom"},
      {"aim-without-number", "aims", error,  //
       "målet sier ikke hvor mye", "the aim does not say how much",
       "legg til tallet som skal nås (target: 5), og skriv for eksempel: {1}",
       "add the number to reach (target: 5), and write for instance: {1}"},
      {"aim-only-vague", "aims", error,  //
       "målet sier ikke hvor mye: «{0}» kan ikke måles",
       "the aim does not say how much: '{0}' cannot be measured",
       "legg til tallet som skal nås (target: 5), og skriv for eksempel: {1}",
       "add the number to reach (target: 5), and write for instance: {1}"},
      {"aim-number-in-text-only", "aims", warning,  //
       "tallet står bare i teksten", "the number stands in the text only",
       "legg til target, så kan målet holdes mot målingene",
       "add target, so that the aim can be held against the figures"},
      {"aim-text-vague", "aims", warning,  //
       "teksten sier bare «{0}», men målet har et tall", "the text only says '{0}', but the aim has a number",
       "skriv tallet i teksten også, så alle ser hva som skal nås, for eksempel: {1}",
       "write the number in the text too, so that everyone sees what to reach, for instance: {1}"},
      {"aim-without-day", "aims", error,  //
       "målet sier ikke innen når", "the aim does not say by when",
       "legg til dagen (by: 2026-12-31), og skriv for eksempel: {0}",
       "add the day (by: 2026-12-31), and write for instance: {0}"},
      {"aim-day-in-text-only", "aims", warning,  //
       "dagen står bare i teksten", "the day stands in the text only",
       "legg til by, så kan nettstedet si fra når dagen er passert",
       "add by, so that the site can tell when the day has passed"},
      {"aim-day-passed", "aims", warning,  //
       "målet skulle vært nådd {0}, og nå er det {1}",
       "the aim should have been reached on {0}, and now it is {1}",
       "avslutt prosjektet, eller sett en ny dag og si hvorfor",
       "end the project, or set a new day and say why"},
      {"aim-without-population", "aims", error,  //
       "målet sier ikke for hvem", "the aim does not say for whom",
       "legg til hvem det gjelder (for_whom: Alle beboere på sykehjem), og skriv for eksempel: {0}",
       "add whom it is about (for_whom: All residents of nursing homes), and write for instance: {0}"},
      {"aim-direction", "aims", error,  //
       "«{0}» passer ikke med veien fra baseline til target",
       "'{0}' does not fit the way from baseline to target", "rett direction eller et av tallene",
       "mend direction or one of the numbers"},

      {"project-without-measure", "project-measures", warning,  //
       "prosjektet «{0}» er i gang, men har ingen målinger",
       "the project '{0}' is running, but has no measures",
       "legg en måling i prosjektets mappe, eller nevn den under measures",
       "put a measure into the project's folder, or name it below measures"},
      {"no-outcome-measure", "project-measures", warning,  //
       "ingen av målingene til «{0}» viser resultatet", "none of the measures of '{0}' shows the outcome",
       "legg til en måling med kind: outcome", "add a measure with kind: outcome"},
      {"measure-of-another-project", "project-measures", warning,  //
       "målingen «{0}» hører til prosjektet «{1}»", "the measure '{0}' belongs to the project '{1}'",
       "ta den bort her, eller rett feltet project i målingen",
       "take it out here, or mend the field project of the measure"},
      {"claim-contradicted", "claims", warning,  //
       "påstanden sier «{0}», men tallene i målingen «{1}» viser noe annet",
       "the claim says '{0}', but the figures of the measure '{1}' show otherwise",
       "rett påstanden, eller si hva tallene faktisk viser; se diagrammet på målingens side",
       "mend the claim, or say what the figures do show; see the chart on the measure's page"},
      {"score-not-a-half-step", "progress-scores", error,  //
       "{0} er ikke et halvt trinn", "{0} is not a half step", "skriv 0.5, 1, 1.5 og så videre opp til 5",
       "write 0.5, 1, 1.5 and so on up to 5"},
      {"team-without-user", "teams", warning,  //
       "teamet har ingen med brukererfaring", "the team has nobody with the experience of a user",
       "ta med en bruker: {strand: user, n: 1}", "take a user in: {strand: user, n: 1}"},

      {"strong-force-without-action", "forces", warning,  //
       "kraften holder igjen med styrke {0}, og ingenting er gjort med den",
       "the force holds back with strength {0}, and nothing is done about it",
       "skriv hva dere gjør: action: …", "write what you do about it: action: …"},
      {"readiness-not-in-order", "readiness", error,  //
       "vurderingen {0} står etter den fra {1}", "the judgement of {0} stands after that of {1}",
       "sett den eldste først, og vurder én gang på en dag", "put the oldest first, and judge once on a day"},
      {"unknown-step", "spread-steps", error,  //
       "pakken har ikke noe trinn som heter «{0}»", "the package has no step called '{0}'", "mente du «{1}»?",
       "did you mean '{1}'?"},
      {"unknown-step-here", "spread-steps", error,  //
       "pakken har ikke noe trinn som heter «{0}»", "the package has no step called '{0}'", "trinnene er {1}",
       "the steps are {1}"},
      {"step-key-twice", "spread-steps", error,  //
       "to av trinnene heter «{0}»", "two of the steps are called '{0}'", "gi hvert trinn sitt eget navn",
       "give each step a name of its own"},
      {"step-before-earlier", "spread-steps", warning,  //
       "«{0}» nådde trinnet «{1}» før «{2}»", "'{0}' reached the step '{1}' before '{2}'",
       "se etter en dato som er feil", "look for a date that is wrong"},
      {"step-left-out", "spread-steps", warning,  //
       "«{0}» har nådd trinnet «{1}», men ikke «{2}»", "'{0}' has reached the step '{1}', but not '{2}'",
       "skriv når den nådde det forrige trinnet", "write when it reached the step before"},
      {"unit-not-planned", "spread-steps", warning,  //
       "«{0}» er ikke blant enhetene som skal ta pakken i bruk",
       "'{0}' is not among the units that are to take the package up", "legg den til under units",
       "add it to units"},
      // --- maturity and journey
      {"ladder-not-upwards", "maturity-ladders", error,  //
       "her står nivå {0}, men det skulle vært nivå {1}", "level {0} stands here, where level {1} should be",
       "skriv nivåene nedenfra og opp: 1, 2, 3 og så videre",
       "write the levels from below: 1, 2, 3 and so on"},
      {"ladder-theme-twice", "maturity-ladders", error,  //
       "temaet «{0}» står to ganger", "the theme '{0}' stands twice", "ta bort det ene, eller rett navnet",
       "take one of them out, or mend the name"},
      {"more-than-one-ladder", "maturity-ladders", warning,  //
       "modenhetsstigen «{0}» brukes ikke; et nettsted har én, og «{1}» kommer først",
       "the maturity ladder '{0}' is not used; a site has one, and '{1}' comes first",
       "behold den ene filen i content/maturity-ladders",
       "keep one of the files in content/maturity-ladders"},
      {"level-not-on-ladder", "maturity-assessments", error,  //
       "nivå {0} finnes ikke på stigen «{1}», som har {2}",
       "there is no level {0} on the ladder '{1}', which has {2}", "skriv et av nivåene på stigen",
       "write one of the ladder's levels"},
      {"ladder-without-theme", "maturity-assessments", error,  //
       "stigen «{1}» har ikke temaet «{0}»", "the ladder '{1}' has no theme '{0}'", "mente du «{2}»?",
       "did you mean '{2}'?"},
      {"theme-assessed-twice", "maturity-assessments", error,  //
       "temaet «{0}» er vurdert to ganger", "the theme '{0}' is assessed twice", "behold det ene nivået",
       "keep one of the levels"},
      {"target-below-level", "maturity-assessments", warning,  //
       "målet er nivå {0}, men enheten er alt på nivå {1}",
       "the target is level {0}, but the unit is at level {1} already", "sett et nytt mål, eller rett nivået",
       "set a new target, or mend the level"},
      {"assessed-twice", "maturity-assessments", error,  //
       "«{0}» er vurdert to ganger {1}", "'{0}' is assessed twice on {1}",
       "behold den ene vurderingen, eller rett datoen", "keep one of the assessments, or mend the date"},
      {"climbed-too-fast", "maturity-assessments", warning,  //
       "fra nivå {0} til {1} på {2} dager er mer enn ett trinn på under et halvt år",
       "from level {0} to {1} in {2} days is more than one step in under half a year",
       "les begge vurderingene på nytt; er det riktig, gi en grunn under excuses i site.yaml",
       "read both assessments again; if they are right, give a reason below excuses in site.yaml"},
      {"assessment-overdue", "maturity-assessments", warning,  //
       "«{0}» skulle vært vurdert på nytt {1}; nå er det {2}",
       "'{0}' should have been assessed anew on {1}; now it is {2}",
       "gjør vurderingen, eller flytt next_date", "make the assessment, or move next_date"},
      {"journey-stage-out-of-order", "journey-stages", error,  //
       "etappe {0} begynner før etappe {1}, men står etter den",
       "stage {0} begins before stage {1}, but stands after it", "skriv etappene i den rekkefølgen de kommer",
       "write the stages in the order in which they come"},
      {"stages-overlap", "journey-stages", error,  //
       "etappe {0} begynner før etappe {1} er slutt ({2})",
       "stage {0} begins before stage {1} has ended ({2})", "rett den av datoene som er feil",
       "mend the date that is wrong"},
      {"stage-version-twice", "journey-stages", error,  //
       "etappe {0} står to ganger", "stage {0} stands twice", "gi hver etappe sitt eget nummer",
       "give each stage a number of its own"},
      {"result-outside-stage", "journey-stages", warning,  //
       "resultatet fra {0} ligger utenfor etappe {1} ({2} til {3})",
       "the result of {0} lies outside of stage {1} ({2} to {3})",
       "rett datoen, eller flytt resultatet til etappen det hører til",
       "mend the date, or move the result to the stage that it belongs to"},
      {"stage-done-early", "stage-statuses", warning,  //
       "etappe {0} er gjennomført, men varer til {1}", "stage {0} is done, but lasts until {1}",
       "rett status, eller sett to til dagen etappen sluttet",
       "mend the status, or set to to the day the stage ended"},
      {"stage-has-begun", "stage-statuses", warning,  //
       "etappe {0} er bare planlagt, men begynte {1}", "stage {0} is only planned, but began on {1}",
       "legg til {from: …, value: under_way} i status, eller flytt from",
       "add {from: …, value: under_way} to status, or move from"},
      {"stage-has-ended", "stage-statuses", warning,  //
       "etappe {0} er underveis, men sluttet {1}", "stage {0} is under way, but ended on {1}",
       "legg til {from: …, value: done} i status, eller flytt to",
       "add {from: …, value: done} to status, or move to"},
      {"method-step-twice", "method-steps", error,  //
       "metoden har trinnet «{0}» to ganger", "the method has the step '{0}' twice",
       "gi hvert trinn sin egen key", "give each step a key of its own"},
      {"method-step-unknown", "method-steps", error,  //
       "metoden «{0}» har ikke noe trinn «{1}»", "the method '{0}' has no step '{1}'", "mente du «{2}»?",
       "did you mean '{2}'?"},
      {"method-step-back", "method-steps", error,  //
       "«{0}» kommer før «{1}», og metoden «{2}» går ikke tilbake",
       "'{0}' comes before '{1}', and the method '{2}' does not go back",
       "rett trinnet, eller skriv going_back: true i metoden hvis den tåler det",
       "mend the step, or write going_back: true in the method if it may"},
      {"method-step-without-method", "method-steps", warning,  //
       "prosjektet sier hvilket trinn det er på, men ikke hvilken metode det følger",
       "the project says which step it is at, but not which method it follows",
       "legg til metoden, for eksempel method: model-for-improvement",
       "add the method, for instance method: model-for-improvement"},
      {"change-idea-twice", "change-ideas", error,  //
       "prosjektet har to endringsideer som heter «{0}»", "the project has two change ideas called '{0}'",
       "gi den ene en annen id", "give one of them another id"},
      {"unknown-change-idea", "change-ideas", error,  //
       "prosjektet har ingen endringsidé som heter «{0}»", "the project has no change idea called '{0}'",
       "mente du «{1}»?", "did you mean '{1}'?"},
      {"cycle-without-idea", "change-ideas", warning,  //
       "testen sier ikke hvilken endringsidé den prøver", "the test does not say which change idea it tries",
       "legg til change_idea med ideens id, som «{0}»", "add change_idea with the idea's id, such as '{0}'"},
      {"cycle-twice", "pdsa-cycles", error,  //
       "prosjektet har to tester som heter «{0}»", "the project has two tests called '{0}'",
       "gi den ene en annen id: den står i adressen til testens side",
       "give one of them another id: it stands in the address of the test's page"},
      {"cycle-not-compared", "pdsa-cycles", warning,  //
       "testen er over, men ingen har sagt om det gikk som ventet",
       "the test is over, but nobody has said whether it went as foretold",
       "skriv under study om det holdt (held: yes, partly eller no), og hva forskjellen var (compared)",
       "write below study whether it held (held: yes, partly or no), and what the difference was (compared)"},
      {"cycle-open-too-long", "pdsa-cycles", warning,  //
       "testen har vært åpen i {0} dager uten at noe er bestemt",
       "the test has been open for {0} days and nothing has been decided",
       "skriv under act hva den førte til: expand, adapt eller abandon",
       "write below act what it led to: expand, adapt or abandon"},
      {"cycles-of-one-size", "pdsa-cycles", warning,  //
       "{0} tester på rad av samme idé har prøvd på {1}: det lærer oss lite nytt",
       "{0} tests of the same idea in a row were tried on {1}: that teaches little new",
       "prøv på flere, eller bestem om ideen skal innføres, justeres eller forkastes",
       "test on more, or decide whether to implement, adapt or abandon the idea"},

      {"rules-set-and-lengths", "chart-settings", error,  //
       "reglene har både et sett og egne lengder", "the rules have both a set and lengths of their own",
       "behold set (anhoej eller nhs), eller skriv bare lengdene: {shift: 8, trend: 6}",
       "keep set (anhoej or nhs), or write the lengths alone: {shift: 8, trend: 6}"},
      {"pareto-needs-categories", "chart-settings", error,  //
       "et pareto-diagram viser kategorier, men målingen ligger ikke på kategorier",
       "a pareto chart shows categories, but the measure does not lie on categories",
       "skriv axis: category, eller velg en annen diagramtype",
       "write axis: category, or choose another chart"},
      {"centre-line-on-xmr", "chart-settings", error,  //
       "et xmr-diagram regner selv ut senterlinjen", "an xmr chart computes its centre line itself",
       "ta bort centre_line, eller bruk chart: i", "take centre_line out, or use chart: i"},
      {"xmr-baseline-short", "chart-settings", error,  //
       "basislinjen har {0} punkter, men et xmr-diagram trenger minst {1}",
       "the baseline has {0} points, but an xmr chart needs at least {1}",
       "ta med flere punkter, ta baseline bort, eller bruk chart: i",
       "take in more points, take baseline out, or use chart: i"},
      {"chart-for-rare-events", "chart-choice", warning,  //
       "{1} av {2} punkter er null; et {0}-diagram sier lite om så sjeldne hendelser",
       "{1} of {2} points are zero; a {0} chart says little about events so rare",
       "tell dagene mellom hendelsene og bruk chart: t, eller antallet mellom dem og bruk chart: g",
       "count the days between events and use chart: t, or what lies between them and use chart: g"},
      {"chart-for-large-denominators", "chart-choice", warning,  //
       "nevnerne er rundt {1}; grensene i et {0}-diagram blir da for trange",
       "the denominators are around {1}; the limits of a {0} chart are then too narrow",
       "bruk chart: {2}, som tar med variasjonen mellom periodene",
       "use chart: {2}, which takes in what varies between the periods"},
      {"strategic-aim-over", "strategic-aims", warning,  //
       "prosjektet er i gang, men målet «{0}» gjaldt til {1}",
       "the project is running, but the aim '{0}' held until {1}",
       "la prosjektet tjene et mål som gjelder, eller forleng målet",
       "let the project serve an aim that holds, or extend the aim"},
      {"challenge-without-answer", "challenges", warning,  //
       "ingen svarer på utfordringen «{0}»", "nobody answers the challenge '{0}'",
       "legg til answered_by, så svarer dataene, eller skriv et eget svar under answers",
       "add answered_by, so that the data answer, or write an answer of your own below answers"},
      {"challenge-answered-twice", "challenges", warning,  //
       "«{0}» svarer på utfordringen «{1}» også", "'{0}' answers the challenge '{1}' too",
       "la hver regel svare på én utfordring", "let each rule answer one challenge"},
      {"challenge-without-evidence", "challenges", warning,  //
       "svaret er at utfordringen er møtt, men ingenting viser det",
       "the answer is that the challenge is met, but nothing shows it",
       "legg til evidence: hva som viser det, og hvor det finnes",
       "add evidence: what shows it, and where it is found"},

      {"scale-not-upwards", "progress-scale", error,  //
       "trinnet {0} står etter trinnet {1}", "the step {0} stands after the step {1}",
       "skriv trinnene nedenfra og opp, hvert én gang", "write the steps from below, each once"},
      {"more-than-one-scale", "progress-scale", warning,  //
       "framdriftsskalaen «{0}» brukes ikke; et nettsted har én, og «{1}» kommer først",
       "the progress scale '{0}' is not used; a site has one, and '{1}' comes first",
       "behold den ene filen i content/progress-scales", "keep one of the files in content/progress-scales"},
      {"no-denominators", "measure-values", error,  //
       "et {0}-diagram trenger en nevner", "a {0} chart needs a denominator",
       "legg til kolonnen denominator, eller bruk chart: run",
       "add the column denominator, or use chart: run"},
      {"value-without-denominator", "measure-values", error,  //
       "tallet {0} har ingen nevner", "the number {0} has no denominator",
       "skriv nevneren, eller la begge stå tomme", "write the denominator, or leave both empty"},
      {"zero-denominator", "measure-values", error,  //
       "telleren er {0}, men nevneren er 0", "the numerator is {0}, but the denominator is 0",
       "rett nevneren; der ingenting ble målt, står begge tomme",
       "mend the denominator; where nothing was measured, leave both empty"},
      {"negative-denominator", "measure-values", error,  //
       "nevneren {0} er negativ", "the denominator {0} is negative", "ta bort minustegnet",
       "take the minus sign away"},
      {"numerator-over-denominator", "measure-values", error,  //
       "telleren {0} er større enn nevneren {1}", "the numerator {0} is greater than the denominator {1}",
       "se om de er byttet om; for hendelser som kan telles flere ganger, er chart: u riktig",
       "see whether they are exchanged; for events that may count several times, chart: u is right"},
      {"negative-count", "measure-values", error,  //
       "{0} er negativt, men et {1}-diagram teller", "{0} is negative, but a {1} chart counts",
       "ta bort minustegnet, eller bruk chart: run eller i",
       "take the minus sign away, or use chart: run or i"},
      {"time-not-positive", "measure-values", error,  //
       "{0} er ikke en tid mellom hendelser: den må være over 0",
       "{0} is not a time between events: it must be above 0",
       "skriv tiden som en brøk av dagen hvis to hendelser kom samme dag: 0.5",
       "write the time as a part of a day where two events came on one day: 0.5"},
      {"spread-on-t-chart", "measure-values", error,  //
       "et t-diagram viser tider, ikke spredningen av dem", "a t chart shows times, not their spread",
       "bruk aggregate: mean eller median", "use aggregate: mean or median"},
      {"number-too-large-to-show", "measure-values", error,  //
       "tallet {0} er for stort til å regnes på", "the number {0} is too large to be computed with",
       "se etter et siffer for mye, eller bruk en større enhet",
       "look for a digit too many, or use a larger unit"},
      {"target-without-direction", "measure-values", warning,  //
       "målingen har en målverdi, men improvement er neutral",
       "the measure has a target, but improvement is neutral",
       "skriv improvement: increase eller decrease, så kan målverdien holdes mot tallene",
       "write improvement: increase or decrease, so that the target can be held against the figures"},
      {"series-empty", "points", warning,  //
       "serien «{0}» har ingen verdier", "the series '{0}' has no values",
       "legg til punkter under points eller i en CSV-fil som data nevner",
       "add points below points or in a CSV file that data names"},
      {"moment-not-a-date", "points", error,  //
       "«{0}» er ingen dato, men målingen ligger på datoer",
       "'{0}' is no date, but the measure lies on dates",
       "skriv 2025-03-01 eller 2025-03, eller sett axis: category",
       "write 2025-03-01 or 2025-03, or set axis: category"},
      {"moment-not-a-number", "points", error,  //
       "«{0}» er ikke et tall, men målingen ligger på tall",
       "'{0}' is not a number, but the measure lies on numbers",
       "skriv tallet med punktum: 1.5, eller sett axis: category",
       "write the number with a point: 1.5, or set axis: category"},
      {"two-points-at-one-place", "points", error,  //
       "to punkter har samme plass: «{0}»", "two points have the same place: '{0}'",
       "slett det ene; skal radene bli ett punkt, sett period: month eller aggregate: mean",
       "delete one; if the rows should form one point, set period: month or aggregate: mean"},
      {"rows-put-together", "points", warning,  //
       "to rader for «{0}» slås sammen til ett punkt", "two rows for '{0}' are put together into one point",
       "slett den ene; er det meningen, sett aggregate: sum",
       "delete one; if it is meant, set aggregate: sum"},
      {"phase-moves", "moments", warning,  //
       "ingen rad er datert {0}; fasen begynner på {1}", "no row is dated {0}; the phase begins at {1}",
       "skriv from: {1}, eller legg raden til", "write from: {1}, or add the row"},
      {"phase-without-points", "moments", warning,  //
       "fasen fra {0} får ingen punkter og vises ikke", "the phase from {0} has no points and is not shown",
       "rett datoen, eller ta fasen bort", "mend the date, or take the phase out"},
      {"exclusion-not-in-data", "moments", warning,  //
       "det er ikke noe punkt «{0}» å holde utenfor", "there is no point '{0}' to leave out", "mente du {1}?",
       "did you mean {1}?"},
      {"note-not-in-data", "moments", warning,  //
       "det er ikke noe punkt «{0}», så merknaden vises ikke",
       "there is no point '{0}', so the note is not shown", "mente du {1}?", "did you mean {1}?"},
      {"baseline-before-data", "moments", warning,  //
       "basislinjen slutter {0}, før det første punktet {1}",
       "the baseline ends on {0}, before the first point {1}",
       "rett until, eller ta baseline bort; nå regnes det med alle punkter",
       "mend until, or take baseline out; now all points count"},
      {"baseline-too-long", "moments", warning,  //
       "basislinjen skal ha {0} punkter, men serien har bare {1}",
       "the baseline should have {0} points, but the series has only {1}",
       "skriv et mindre tall, eller ta baseline bort; nå regnes det med alle punkter",
       "write a smaller number, or take baseline out; now all points count"},
      {"baseline-short", "moments", warning,  //
       "basislinjen har {0} punkter; med færre enn {1} er den usikker",
       "the baseline has {0} points; with fewer than {1} it is uncertain",
       "ta med flere punkter, eller ta baseline bort", "take in more points, or take baseline out"},
      {"baseline-twice", "moments", error,  //
       "basislinjen har både first og until", "the baseline has both first and until", "behold den ene",
       "keep one of them"},
      {"baseline-with-phases", "moments", error,  //
       "until i basislinjen gjelder ikke når målingen har faser",
       "until of the baseline does not hold where the measure has phases",
       "skriv first: 12, som gjelder i hver fase", "write first: 12, which holds in every phase"},
      {"baseline-needs-dates", "moments", error,  //
       "until i basislinjen er en dato, men målingen ligger ikke på datoer",
       "until of the baseline is a date, but the measure does not lie on dates", "skriv first: 12 i stedet",
       "write first: 12 instead"},

      {"indicator-measured-otherwise", "indicator-measures", warning,  //
       "{0} er {1}, men de andre målingene av «{2}» har {3}; enhetene kan da ikke sees side om side",
       "{0} is {1}, but the other measures of '{2}' have {3}; the units cannot be seen side by side then",
       "skriv {0}: {3} her også, eller ta bort indicator: {2}",
       "write {0}: {3} here too, or take indicator: {2} out"},
      {"more-trained-than-there-are", "competence-counts", error,  //
       "{0} har kompetansen, men det er bare {1} i gruppen",
       "{0} have the competence, but there are only {1} in the group", "se om tallene er byttet om",
       "see whether the numbers are exchanged"},
      {"two-counts-on-one-day", "competence-counts", error,  //
       "«{1}» i «{0}» er talt to ganger {2}", "'{1}' in '{0}' is counted twice on {2}",
       "behold den ene raden", "keep one of the rows"},
      {"two-targets", "competence-counts", error,  //
       "rollegruppen «{0}» har to mål", "the role group '{0}' has two targets",
       "behold det ene; et mål som endrer seg, skrives [{from: …, value: …}] i percent",
       "keep one; a target that changes is written [{from: …, value: …}] in percent"},
      {"dialogue-key-twice", "dialogue-keys", error,  //
       "nøkkelen «{0}» står to ganger", "the key '{0}' stands twice",
       "gi den ene en egen nøkkel; runder som er holdt, finner temaene sine gjennom nøkkelen",
       "give one of them a key of its own; rounds that were held find their themes by the key"},
      {"levels-not-in-row", "dialogue-keys", error,  //
       "her skulle nivå {1} stå, ikke {0}", "level {1} should stand here, not {0}",
       "skriv nivåene i rekkefølge fra 1, uten hull", "write the levels in order from 1, without gaps"},
      {"unknown-theme", "round-scores", error,  //
       "«{1}» har ikke noe tema «{0}»", "'{1}' has no theme '{0}'", "mente du «{2}»?", "did you mean '{2}'?"},
      {"theme-of-several-areas", "round-scores", error,  //
       "flere områder har et tema «{0}»", "several areas have a theme '{0}'", "skriv området foran: «{1}»",
       "write the area before it: '{1}'"},
      {"theme-twice", "round-scores", error,  //
       "temaet «{0}» er vurdert to ganger", "the theme '{0}' is scored twice",
       "behold den vurderingen dere ble enige om", "keep the score that you agreed on"},
      {"level-not-in-tool", "round-scores", error,  //
       "{0} er ikke et nivå; verktøyet har nivå 1 til {1}", "{0} is no level; the tool has levels 1 to {1}",
       "skriv et av nivåene, eller not_relevant: true", "write one of the levels, or not_relevant: true"},
      {"level-and-not-relevant", "round-scores", error,  //
       "«{0}» har et nivå og er samtidig ikke aktuelt",
       "'{0}' has a level and is not relevant at the same time",
       "behold det ene: et tema som ikke er aktuelt, har ikke noe nivå",
       "keep one of them: a theme that is not relevant has no level"},
      {"score-says-nothing", "round-scores", error,  //
       "«{0}» har verken nivå eller not_relevant", "'{0}' has neither a level nor not_relevant",
       "skriv et nivå eller not_relevant: true, eller ta ut temaet",
       "write a level or not_relevant: true, or take the theme out"},
      {"themes-left-out", "round-scores", warning,  //
       "runden sier ikke noe om {0} av {1} temaer: {2}", "the round says nothing of {0} of {1} themes: {2}",
       "skriv et nivå, eller not_relevant: true for dem som ikke er aktuelle hos dere",
       "write a level, or not_relevant: true for those that do not apply to you"},
      {"round-without-participants", "round-scores", warning,  //
       "runden sier ikke hvor mange som var med, og da vises ikke svarene",
       "the round does not say how many took part, so its answers are not shown",
       "skriv participants: og antallet", "write participants: and the number"},
      {"two-rounds-on-one-day", "round-days", error,  //
       "«{0}» har to runder {1}", "'{0}' has two rounds on {1}",
       "slå dem sammen, eller rett datoen på den ene", "put them together, or mend the date of one"},

      // --- networks, needs and pipelines
      {"key-twice", "keys", error,  //
       "det korte navnet «{0}» er brukt to ganger", "the short name '{0}' is used twice",
       "gi det ene et annet navn", "give one of them another name"},
      {"unknown-gathering", "keys", error,  //
       "nettverket har ingen samling «{0}»; det har {1}", "the network has no gathering '{0}'; it has {1}",
       "mente du «{2}»?", "did you mean '{2}'?"},
      {"unknown-deadline", "keys", error,  //
       "nettverket har ingen frist «{0}»; det har {1}", "the network has no deadline '{0}'; it has {1}",
       "mente du «{2}»?", "did you mean '{2}'?"},
      {"unknown-stage", "keys", error,  //
       "løpet har ikke noe trinn «{0}»; det har {1}", "the pipeline has no stage '{0}'; it has {1}",
       "mente du «{2}»?", "did you mean '{2}'?"},
      {"gatherings-not-in-order", "networks", warning,  //
       "samlingen {0} står etter en som er senere, {1}", "the gathering on {0} stands after a later one, {1}",
       "sett samlingene i den rekkefølgen de holdes",
       "put the gatherings in the order in which they are held"},
      {"before-the-network", "networks", warning,  //
       "{0} er før nettverket begynner, {1}", "{0} is before the network begins, {1}",
       "rett datoen, eller la nettverket begynne før (from)",
       "mend the date, or let the network begin earlier (from)"},
      {"after-the-network", "networks", warning,  //
       "{0} er etter at nettverket slutter, {1}", "{0} is after the network ends, {1}",
       "rett datoen, eller la nettverket vare lenger (to)",
       "mend the date, or let the network last longer (to)"},
      {"attended-before-the-gathering", "networks", error,  //
       "ingen kan ha vært på samlingen «{0}» {2}, for den er {1}",
       "nobody can have been at the gathering '{0}' on {2}: it is on {1}",
       "ta bort linjen til samlingen er holdt, eller rett datoen",
       "take the line out until the gathering has been held, or mend the date"},
      {"attended-on-another-day", "networks", warning,  //
       "samlingen «{0}» var {1}, men teamet er ført opp {2}",
       "the gathering '{0}' was on {1}, but the team is listed on {2}",
       "skriv samlingens dato; en samling til er en samling for seg",
       "write the date of the gathering; another gathering is one of its own"},
      {"attended-twice", "networks", warning,  //
       "teamet står to ganger på samlingen «{0}»", "the team stands twice at the gathering '{0}'",
       "behold den ene linjen", "keep one of the lines"},
      {"submitted-before-the-network", "networks", warning,  //
       "levert {0}, før nettverket begynte, {1}", "delivered on {0}, before the network began, {1}",
       "rett datoen", "mend the date"},
      {"team-twice", "networks", error,  //
       "teamet fra «{0}» står to ganger i nettverket", "the team of '{0}' stands twice in the network",
       "slå dem sammen; to team fra én enhet har hvert sitt prosjekt",
       "put them together; two teams of one unit have a project each"},
      {"need-of-one-kind-of-source", "needs", warning,  //
       "behovet «{0}» har bare ett slags kilde: {1}", "the need '{0}' has one kind of source only: {1}",
       "spør en kilde til før dere svarer på det: brukere, ombudet, avvikene, en undersøkelse",
       "ask one more source before you answer it: users, the ombudsman, deviations, a survey"},
      {"pipeline-stage-out-of-order", "pipelines", error,  //
       "«{0}» kommer før «{1}» i løpet, men står etter det her",
       "'{0}' comes before '{1}' in the pipeline, but stands after it here",
       "sett trinnene i løpets rekkefølge; et trinn som hoppes over, utelates",
       "put the stages in the pipeline's order; a stage that is skipped is left out"},
      {"stage-dates-backwards", "pipelines", error,  //
       "«{0}» er nådd {1}, før «{2}», som er nådd {3}",
       "'{0}' is reached on {1}, before '{2}', which is reached on {3}", "rett den ene datoen",
       "mend one of the dates"},
      {"reached-after-the-end", "pipelines", warning,  //
       "«{0}» er nådd {1}, etter at det falt fra {2}",
       "'{0}' is reached on {1}, after it left the pipeline on {2}",
       "ta bort ended hvis det gikk videre, eller rett datoen",
       "take ended out if it went on, or mend the date"},
      {"benefit-before-the-last-stage", "pipelines", warning,  //
       "nytten er dokumentert før siste trinn, «{0}», er nådd",
       "the benefit is documented before the last stage, '{0}', is reached",
       "skriv expected til det er satt i verk og målt",
       "write expected until it is carried out and measured"},
      {"more-completed-than-registered", "courses", error,  //
       "{0} har fullført, men bare {1} var påmeldt", "{0} have completed it, but only {1} were registered",
       "se om tallene er byttet om", "see whether the numbers are exchanged"},
      {"more-registered-than-places", "courses", warning,  //
       "{0} er påmeldt, men det er bare {1} plasser", "{0} are registered, but there are only {1} places",
       "øk places, eller før ventelisten under note", "raise places, or tell of the waiting list below note"},
      {"course-of-no-use-to-group", "courses", warning,  //
       "kurset er for «{0}», men ingen av kompetansene det gir, har et mål for den gruppen",
       "the course is for '{0}', but none of the competences it gives has a target for that group",
       "føy kompetansen til under items, eller ta gruppen bort",
       "add the competence below items, or take the group out"},
      {"over-booked", "expertise-hours", warning,  //
       "«{0}» bruker {1} timer i måneden, men har {2}", "'{0}' uses {1} hours a month, but has {2}",
       "avtal mer tid, eller hjelp færre; er det avtalt, så skriv grunnen under excuses i site.yaml",
       "agree on more time, or help fewer; if it is agreed, write the reason below excuses in site.yaml"},
      {"agents-counted-twice", "improvement-agents", error,  //
       "forbedringsagentene er talt to ganger {0}", "the improvement agents are counted twice on {0}",
       "behold den ene raden", "keep one of the rows"},
      {"target-of-no-agents", "improvement-agents", warning,  //
       "målet er null forbedringsagenter", "the target is no improvement agents",
       "skriv hvor mange enheten vil ha, eller ta target bort",
       "write how many the unit wants, or take target out"},
      {"two-agents-records", "improvement-agents", error,  //
       "forbedringsagentene i «{0}» står her en gang til",
       "the improvement agents of '{0}' stand here once more", "samle tellingene i den ene",
       "gather the counts in one of them"},

      {"link-of-no-kind", "links", error,  //
       "lenken «{0}» fører ingen steder: «{1}» er ikke et slags innhold",
       "the link '{0}' leads nowhere: '{1}' is no kind of content", "mente du «{2}:»?",
       "did you mean '{2}:'?"},
      {"link-leads-nowhere", "links", error,  //
       "lenken «{0}» fører ingen steder", "the link '{0}' leads nowhere", "mente du «{1}»?",
       "did you mean '{1}'?"},
      {"image-leads-nowhere", "links", error,  //
       "finner ikke bildet «{0}»", "cannot find the image '{0}'", "mente du «{1}»?", "did you mean '{1}'?"},
      {"link-to-no-heading", "links", error,  //
       "teksten har ingen overskrift «{0}»", "the text has no heading '{0}'", "mente du «{1}»?",
       "did you mean '{1}'?"},
      {"link-to-file", "links", warning,  //
       "filen «{0}» blir ikke med til nettstedet, så lenken vises som ren tekst",
       "the file '{0}' is not taken to the site, so the link is shown as plain text",
       "lenk til det som filen handler om: project:fall, measure:fallrate, page:om",
       "link to what the file is about: project:falls, measure:fall-rate, page:about"},

      {"identity-number", "identity-numbers", error,  //
       "{0} er et fødselsnummer", "{0} is a national identity number",
       "ta det bort; er det noe annet, kan linjen unntas i site.yaml med en begrunnelse",
       "take it out; if it is something else, site.yaml can excuse the line with a reason"},
      {"identity-number-d", "identity-numbers", error,  //
       "{0} er et D-nummer", "{0} is a D number",
       "ta det bort; er det noe annet, kan linjen unntas i site.yaml med en begrunnelse",
       "take it out; if it is something else, site.yaml can excuse the line with a reason"},
      {"identity-number-plus-40", "identity-numbers", error,  //
       "{0} er et hjelpenummer fra helsetjenesten (måned + 40)",
       "{0} is an auxiliary number of the health service (month + 40)",
       "ta det bort; er det noe annet, kan linjen unntas i site.yaml med en begrunnelse",
       "take it out; if it is something else, site.yaml can excuse the line with a reason"},
      {"identity-number-fh", "identity-numbers", error,  //
       "{0} er et felles hjelpenummer (FH-nummer)", "{0} is a shared auxiliary number (FH number)",
       "ta det bort; er det noe annet, kan linjen unntas i site.yaml med en begrunnelse",
       "take it out; if it is something else, site.yaml can excuse the line with a reason"},
      {"identity-number-synthetic", "identity-numbers", warning,  //
       "{0} er et syntetisk fødselsnummer (måned + 80)",
       "{0} is a synthetic national identity number (month + 80)",
       "ta det bort, eller unnta linjen i site.yaml med at tallene er syntetiske",
       "take it out, or excuse the line in site.yaml because the data are synthetic"},
      {"identity-number-without-date", "identity-numbers", warning,  //
       "{0} har samme kontrollsifre som et fødselsnummer, men ingen dato",
       "{0} has the check digits of a national identity number, but no date",
       "er det et kontonummer eller lignende, kan linjen unntas i site.yaml med en begrunnelse",
       "if it is an account number or the like, site.yaml can excuse the line with a reason"},
      {"identity-number-near-word", "identity-numbers", warning,  //
       "{0} står ved et ord som «fnr», men kontrollsifrene stemmer ikke",
       "{0} stands near a word such as 'fnr', but its check digits do not hold",
       "ta det bort hvis det er et fødselsnummer som er skrevet feil",
       "take it out if it is a national identity number that was mistyped"},

      {"file-name-of-windows", "file-names", error,  //
       "«{0}» er et navn som Windows holder av til seg selv", "'{0}' is a name that Windows keeps for itself",
       "gi den et annet navn; ellers kan mappen ikke kopieres til en Windows-maskin",
       "give it another name; else the folder cannot be copied to a Windows machine"},
      {"csv-unused", "unused-files", warning,  //
       "ingen post bruker tallene i «{0}»", "no record uses the numbers in '{0}'",
       "nevn filen i feltet data, eller slett den", "name the file in the field data, or delete it"},
      {"file-unused", "unused-files", warning,  //
       "ingenting bruker filen «{0}»", "nothing uses the file '{0}'",
       "flytt den ut av content/, eller slett den", "move it out of content/, or delete it"},
      {"no-accessibility-statement", "accessibility-statement", warning,  //
       "nettstedet har ingen lenke til tilgjengelighetserklæringen",
       "the site has no link to its accessibility statement",
       "legg til accessibility_statement_url: https://…; loven krever den også på intranett",
       "add accessibility_statement_url: https://…; the law asks for it on intranets too"},
      {"language-twice", "site-languages", error,  //
       "språket «{0}» står her en gang til", "the language '{0}' stands here once more", "ta det bort",
       "take it out"},
      {"route-taken", "unique-routes", error,  //
       "to sider ville fått adressen «{0}»: «{1}» og «{2}»",
       "two pages would have the address '{0}': '{1}' and '{2}'", "gi den ene en annen id",
       "give one of them another id"},
      {"route-too-long", "unique-routes", error,  //
       "adressen «{0}» er for lang; høyst {1} tegn virker overalt",
       "the address '{0}' is too long; at most {1} characters work everywhere", "gi posten en kortere id",
       "give the record a shorter id"},

      // --- publishing
      {"risk-assessed-twice", "risks", error,  //
       "risikoen er vurdert to ganger {0}", "the risk is assessed twice on {0}",
       "behold den ene, eller rett dagen", "keep one of them, or mend the day"},
      {"risk-assessments-not-in-order", "risks", error,  //
       "vurderingen {0} står etter vurderingen {1}", "the assessment of {0} stands after that of {1}",
       "sett den eldste først; den første er vurderingen før tiltak",
       "put the oldest first; the first is that before treatment"},
      {"treated-before-assessed", "risks", warning,  //
       "tiltaket var på plass {0}, før risikoen først ble vurdert {1}",
       "the treatment was in place on {0}, before the risk was first assessed on {1}",
       "rett dagen, eller legg til vurderingen fra før tiltaket",
       "mend the day, or add the assessment from before the treatment"},
      {"party-without-interface", "risks", warning,  //
       "den andre parten er nevnt, men risikoen er ikke merket som en overgang",
       "the other party is named, but the risk is not marked as an interface",
       "skriv interface: true, eller ta bort interface_with",
       "write interface: true, or take out interface_with"},
      {"risk-without-owner", "risks", warning,  //
       "ingen svarer for risikoen «{0}»", "nobody answers for the risk '{0}'",
       "skriv hvilken rolle som svarer for den: owner: rolle@enhet",
       "write which role answers for it: owner: role@unit"},
      {"risk-aim-above-level", "risks", warning,  //
       "målet er nivå {0}, men risikoen er alt nede på {1}",
       "the aim is level {0}, but the risk is down to {1} already",
       "sett et lavere mål, eller rett vurderingen", "set a lower aim, or mend the assessment"},
      {"high-risk-untreated", "risks", warning,  //
       "risikoen «{0}» er på nivå {1} og har ingen tiltak",
       "the risk '{0}' is at level {1} and has no treatment",
       "skriv tiltakene under treatments, eller under accepted hvorfor den godtas",
       "write the treatments under treatments, or under accepted why it is accepted"},
      {"risk-acceptance-ended", "risks", warning,  //
       "risikoen «{0}» var godtatt til {1}, og nå er det {2}",
       "the risk '{0}' was accepted until {1}, and now it is {2}",
       "vurder den på nytt: skriv tiltak, eller en ny until",
       "consider it anew: write treatments, or a new until"},
      {"risk-not-assessed", "risks", warning,  //
       "risikoen «{0}» ble sist vurdert {1}, mer enn et år før {2}",
       "the risk '{0}' was last assessed on {1}, more than a year before {2}",
       "vurder den på nytt, også om nivået er det samme", "assess it anew, even if the level is the same"},
      {"risk-review-overdue", "risks", warning,  //
       "risikoen «{0}» skulle vært gjennomgått {1}, og nå er det {2}",
       "the risk '{0}' should have been reviewed on {1}, and now it is {2}",
       "gå gjennom den, og skriv dagen under reviews og en ny next_review",
       "review it, and write the day under reviews and a new next_review"},
      {"supervision-goes-back", "supervisions", error,  //
       "tilsynet går fra «{1}» tilbake til «{0}»", "the supervision goes from '{1}' back to '{0}'",
       "rett tilstanden; et nytt tilsyn får en egen post",
       "mend the state; a new supervision is a record of its own"},
      {"supervision-answer-overdue", "supervisions", warning,  //
       "svaret på tilsynet «{0}» skulle vært sendt {1}, og nå er det {2}",
       "the answer to the supervision '{0}' was due on {1}, and now it is {2}",
       "er det sendt, så skriv dagen under state: answered",
       "if it was sent, write the day under state: answered"},
      {"closed-with-open-finding", "supervisions", warning,  //
       "tilsynet «{0}» er avsluttet, men dette funnet er ikke lukket",
       "the supervision '{0}' is closed, but this finding is not",
       "skriv når det ble lukket: closed: 2026-05-31", "write when it was closed: closed: 2026-05-31"},
      {"breach-without-plan", "supervisions", warning,  //
       "bruddet på regelverket har ikke både tiltak og frist",
       "the breach of the rules does not have both an action and a date",
       "skriv hva som gjøres under action, og fristen under due",
       "write what is done under action, and by when under due"},
      {"closed-without-action", "supervisions", warning,  //
       "funnet er lukket {0}, men det står ikke hva som ble gjort",
       "the finding was closed on {0}, but not what was done", "skriv det under action",
       "write it under action"},
      {"supervision-here-and-elsewhere", "supervisions", error,  //
       "tilsynet er hos andre, men gjelder enheten «{0}»",
       "the supervision is elsewhere, but concerns the unit '{0}'", "ta bort unit eller elsewhere",
       "take out unit or elsewhere"},
      {"nothing-learned-elsewhere", "supervisions", warning,  //
       "det står ikke hva vi lærte av tilsynet «{0}» hos andre",
       "what we learned from the supervision '{0}' elsewhere is not said", "skriv det under learned",
       "write it under learned"},

      {"two-deviation-records", "deviations", error,  //
       "avvikene i «{0}» er ført to steder", "the deviations of '{0}' are recorded in two places",
       "slå dem sammen; en enhet har én fil med avvikstall",
       "put them together; a unit has one file of deviations"},
      {"deviations-not-a-month", "deviations", error,  //
       "«{0}» er ikke en måned", "'{0}' is not a month", "skriv måneden slik: 2026-03",
       "write the month like this: 2026-03"},
      {"deviations-month-twice", "deviations", error,  //
       "måneden {0} står to ganger", "the month {0} stands twice", "slå radene sammen eller rett den ene",
       "put the rows together, or correct one of them"},
      {"deviations-month-missing", "deviations", warning,  //
       "det mangler måneder: {1} kommer der {0} skulle stått",
       "months are missing: {1} comes where {0} should",
       "før inn månedene, med 0 der ingenting er meldt; til de er der, vises ingen avvikstall for dette "
       "tertialet og dem etter",
       "enter the months, with 0 where nothing was reported; until they are there, no deviations of this "
       "four-month period and those after it are shown"},
      {"deviations-part-too-large", "deviations", error,  //
       "«{0}» er {1}, men «{2}» er bare {3}", "'{0}' is {1}, but '{2}' is only {3}",
       "det første er en del av det andre; rett det som er feil",
       "the first is a part of the second; correct the one that is wrong"},
      {"deviations-open-does-not-follow", "deviations", error,  //
       "i {0} er {1} åpne, men åpne før, pluss meldt, minus lukket blir {2}",
       "{1} are open in {0}, but open before, plus reported, less closed is {2}",
       "tell på nytt; et avvik som er flyttet hit eller gjenåpnet, føres som meldt, og et som er flyttet "
       "bort, "
       "som lukket",
       "count again; a deviation that was moved here or reopened counts as reported, one moved away as "
       "closed"},
      {"deviation-kinds-do-not-add-up", "deviations", error,  //
       "typene i {0} er {1} til sammen, men {2} er meldt",
       "the kinds of {0} are {1} in all, but {2} are reported",
       "hvert meldt avvik har én type og én alvorlighet; rett typene eller antallet",
       "each reported deviation has one type and one severity; correct the kinds or the number"},
      {"deviation-finding-without-action", "deviation-findings", warning,  //
       "funnet har ikke noe tiltak", "the finding has no action",
       "skriv hva dere gjør, i feltet action, eller at dere lar det være og hvorfor",
       "say what you do in the field action, or that you do nothing and why"},
      {"deviation-closed-without-action", "deviation-findings", warning,  //
       "funnet er avsluttet, men ingen har skrevet hva som ble gjort",
       "the finding is closed, but nobody has written what was done", "skriv det i feltet action",
       "write it in the field action"},
      {"experience-ends-before-it-begins", "experiences", error,  //
       "«to» ({0}) er før «from» ({1})", "'to' ({0}) is before 'from' ({1})",
       "rett den av datoene som er feil", "mend the date that is wrong"},
      {"more-answers-than-invited", "experiences", error,  //
       "{0} svarte, men bare {1} ble spurt", "{0} answered, but only {1} were asked",
       "se om tallene er byttet om", "see whether the numbers are exchanged"},
      {"answers-not-counted", "experiences", warning,  //
       "«{0}» sier ikke hvor mange som svarte, og da vises verken resultatet eller endringene",
       "'{0}' does not say how many answered, and so neither its result nor its changes are shown",
       "skriv antallet under answers", "write the number as answers"},
      {"change-without-text", "experiences", warning,  //
       "det står ikke hva som ble gjort", "it does not say what was done", "skriv det under did",
       "write it as did"},
      {"declined-without-reason", "experiences", warning,  //
       "det står ikke hvorfor svaret ble nei", "it does not say why the answer was no",
       "skriv grunnen under did; de som sa det, skal kunne lese den",
       "write the reason as did; those who said it should be able to read it"},
      {"change-stands-still", "experiences", warning,  //
       "ikke noe nytt siden {0}, mer enn et år", "no news since {0}, more than a year",
       "skriv hva som har skjedd, eller declined med en grunn",
       "write what has happened, or declined with a reason"},
      {"factor-twice", "culture-surveys", error,  //
       "faktoren «{0}» står her to ganger", "the factor '{0}' stands here twice",
       "gi den ene et annet kort navn", "give one of them another short name"},
      {"unknown-factor", "culture-surveys", error,  //
       "undersøkelsen har ingen faktor «{0}»; den har {1}", "the survey has no factor '{0}'; it has {1}",
       "mente du «{2}»?", "did you mean '{2}'?"},
      {"interval-beside-mean", "culture-surveys", error,  //
       "snittet ligger utenfor sitt eget konfidensintervall",
       "the mean lies outside its own confidence interval", "se om kolonnene er byttet om",
       "see whether the columns are exchanged"},
      {"interval-with-one-end", "culture-surveys", error,  //
       "konfidensintervallet har bare den ene grensen", "the confidence interval has one limit only",
       "skriv både low og high, eller ingen av dem", "write both low and high, or neither"},
      {"more-culture-answers-than-invited", "culture-surveys", error,  //
       "{0} svarte, men bare {1} ble spurt", "{0} answered, but only {1} were asked",
       "se om tallene er byttet om", "see whether the numbers are exchanged"},
      {"culture-result-twice", "culture-surveys", error,  //
       "«{0}» i «{1}» står her en gang til", "'{0}' in '{1}' stands here once more", "behold den ene raden",
       "keep one of the rows"},
      {"factor-renamed", "culture-surveys", warning,  //
       "faktoren «{0}» heter «{1}» her, men «{2}» i «{3}», så de to blir ikke sammenlignet",
       "the factor '{0}' is '{1}' here, but '{2}' in '{3}', and so the two are not compared",
       "bruk det samme korte navnet i begge", "use the same short name in both"},
      {"two-leadership-records", "safety-leadership", error,  //
       "det lederne i «{0}» gjør, står her en gang til", "what leaders of '{0}' do stands here once more",
       "samle handlinger og visitter i den ene", "gather actions and walkrounds in one of them"},
      {"no-walkround", "walkround-follow-up", warning,  //
       "ingen visitt er holdt i «{0}»", "no walkround has been held in '{0}'",
       "hold en, og skriv den under walkrounds", "hold one, and write it below walkrounds"},
      {"walkround-overdue", "walkround-follow-up", warning,  //
       "siste visitt var {0}, for {1} dager siden; grensen er {2}",
       "the last walkround was on {0}, {1} days ago; the limit is {2}",
       "hold en ny, og skriv den under walkrounds", "hold another, and write it below walkrounds"},
      {"closed-before-found", "walkround-follow-up", error,  //
       "funnet er lukket {0}, før det ble funnet {1}",
       "the finding was closed on {0}, before it was found on {1}", "rett den av datoene som er feil",
       "mend the date that is wrong"},
      {"walkround-finding-without-action", "walkround-follow-up", warning,  //
       "ingen har sagt hva som gjøres med funnet", "nobody has said what is done about the finding",
       "skriv det under action, med owner og due; er det noe å ta vare på, skriv grade: strength",
       "write it as action, with owner and due; if it is worth keeping, write grade: strength"},
      {"walkround-finding-overdue", "walkround-follow-up", warning,  //
       "fristen var {0}, og funnet er ikke lukket", "it was due on {0}, and the finding is not closed",
       "lukk det med closed, eller gi en ny frist", "close it with closed, or set a new date"},
      {"exercise-without-day", "exercises", warning,  //
       "øvelsen «{0}» er verken planlagt eller holdt", "the exercise '{0}' is neither planned nor held",
       "skriv dagen i planned eller held", "write the day in planned or held"},
      {"exercise-overdue", "exercises", warning,  //
       "øvelsen «{0}» skulle vært holdt {1}, og nå er det {2}",
       "the exercise '{0}' was due on {1}, and now it is {2}",
       "skriv dagen den ble holdt i held, eller en ny dag i planned",
       "write the day it was held in held, or a new day in planned"},
      {"findings-before-exercise", "exercises", warning,  //
       "øvelsen «{0}» har funn, men er ikke holdt", "the exercise '{0}' has findings but was not held",
       "skriv dagen den ble holdt i held", "write the day it was held in held"},
      {"finding-without-action", "exercises", warning,  //
       "et funn i øvelsen «{0}» har ikke noe tiltak", "a finding of the exercise '{0}' has no action",
       "skriv i action hva som gjøres, eller grade: strength hvis det er noe å ta vare på",
       "write in action what is done, or grade: strength if it is worth keeping"},
      {"finding-overdue", "exercises", warning,  //
       "tiltaket skulle vært gjort {0}, og nå er det {1}", "the action was due on {0}, and now it is {1}",
       "skriv dagen i closed når det er gjort, eller en ny frist i due",
       "write the day in closed once it is done, or a new day in due"},
      {"finding-closed-too-early", "exercises", error,  //
       "funnet er lukket {0}, før øvelsen ble holdt {1}",
       "the finding is closed on {0}, before the exercise was held on {1}", "rett den av datoene som er feil",
       "mend the date that is wrong"},
      {"more-completed-than-are-to", "programmes", error,  //
       "{0} har fullført, men bare {1} skal", "{0} have completed it, but only {1} are to",
       "se om tallene er byttet om", "see whether the numbers are exchanged"},
      {"two-counts-of-a-step", "programmes", error,  //
       "trinnet «{0}» er talt to ganger for «{1}» {2}", "the step '{0}' is counted twice for '{1}' on {2}",
       "behold den ene raden", "keep one of the rows"},
      {"step-before-its-turn", "programmes", warning,  //
       "{1} har fullført «{0}», men bare {3} har fullført «{2}» før det",
       "{1} have completed '{0}', but only {3} have completed '{2}' before it",
       "rett det av tallene som er feil; den som har fullført et trinn, er med på det før også",
       "mend the number that is wrong; who has completed a step is counted in the one before too"},
      {"unknown-programme-step", "keys", error,  //
       "programmet har ikke noe trinn «{0}»; det har {1}", "the programme has no step '{0}'; it has {1}",
       "mente du «{2}»?", "did you mean '{2}'?"},
      {"unknown-recommendation", "keys", error,  //
       "det er ikke noe råd «{0}»; det er {1}", "there is no recommendation '{0}'; there is {1}",
       "mente du «{2}»?", "did you mean '{2}'?"},
      {"advice-twice", "advice", error,  //
       "«{0}» har allerede sagt hvor langt den er kommet med «{1}»",
       "'{0}' has already said how far it has come with '{1}'", "behold den ene raden",
       "keep one of the rows"},
      {"advice-overdue", "advice", warning,  //
       "«{0}» skulle hatt rådet «{1}» på plass {2}",
       "'{0}' was to have the recommendation '{1}' in place on {2}",
       "skriv dagen i done når det er på plass, eller en ny dag i planned",
       "write the day in done once it is in place, or a new day in planned"},
      {"document-expired", "documents", warning,  //
       "dokumentet «{0}» gjaldt til {1}, og nå er det {2}",
       "the document '{0}' was valid until {1}, and now it is {2}",
       "forny det og rett valid_to, eller ta det ut", "renew it and mend valid_to, or take it out"},
      {"document-overdue", "documents", warning,  //
       "dokumentet «{0}» skulle vært gjennomgått {1}, og nå er det {2}",
       "the document '{0}' was due for review on {1}, and now it is {2}",
       "gå gjennom det, og skriv dagen under reviews og en ny next_review",
       "review it, and write the day below reviews and a new next_review"},
      {"document-without-owner", "documents", warning,  //
       "ingen svarer for dokumentet «{0}»", "nobody answers for the document '{0}'", "skriv rollen i owner",
       "write the role in owner"},
      {"document-of-no-duty", "documents", warning,  //
       "dokumentet «{0}» hører ikke til noen plikt", "the document '{0}' belongs to no duty",
       "skriv pliktene i duties, eller vis til det i en plikts evidence",
       "write the duties in duties, or refer to it in the evidence of a duty"},
      {"expired-source-cited", "sources", warning,  //
       "kilden «{0}» gjaldt til {1} og er utgått", "the source '{0}' was in force until {1} and has expired",
       "vis til det som gjelder nå; på siden står den som utgått",
       "refer to what is in force now; the page marks it as expired"},
      {"superseded-source-cited", "sources", warning,  //
       "kilden «{0}» er avløst av «{1}»", "the source '{0}' is superseded by '{1}'",
       "vis til «{1}»; på siden står det at den er avløst",
       "refer to '{1}'; the page says that it is superseded"},
      {"source-not-looked-up", "sources", warning,  //
       "kilden «{0}» ble sist slått opp {1}, mer enn et år før {2}",
       "the source '{0}' was last looked up on {1}, more than a year before {2}",
       "se om den ennå gjelder, og skriv dagen i checked",
       "see whether it is still in force, and write the day in checked"},
      {"source-supersedes-itself", "sources", error,  //
       "kilden «{0}» er til slutt avløst av seg selv", "the source '{0}' is in the end superseded by itself",
       "ta bort superseded_by hos den nyeste av dem", "take superseded_by out of the newest of them"},
      {"satisfies-own-framework", "duties-met-together", error,  //
       "{0} sier at den oppfyller {1}, som er i det samme regelverket",
       "{0} says that it satisfies {1}, which is in the same framework",
       "nevn bare plikter i andre regelverk, som iso9001/9.2",
       "name duties of other frameworks only, such as iso9001/9.2"},
      {"second-organisation", "one-organisation", warning,  //
       "«{0}» er organisasjon nummer to; «{1}» står fra før og er den som vises",
       "'{0}' is a second organisation; '{1}' is there already and is the one that is shown",
       "slå dem sammen til én fil i content/organisation", "make them one file in content/organisation"},
      {"resource-never-checked", "resources", warning,  //
       "det står ikke når lenken til «{0}» sist ble sjekket",
       "it is not said when the link of '{0}' was last checked",
       "se at lenken virker, og skriv dagen: checked: 2026-10-31",
       "see that the link works, and write the day: checked: 2026-10-31"},
      {"resource-check-too-old", "resources", warning,  //
       "lenken til «{0}» ble sist sjekket {1}, mer enn et år før {2}",
       "the link of '{0}' was last checked on {1}, more than a year before {2}",
       "se om den virker, og skriv dagen under checked",
       "see whether it works, and write the day under checked"},
      {"resource-checked-later", "resources", warning,  //
       "lenken til «{0}» er sjekket {1}, og det er først {2}",
       "the link of '{0}' was checked on {1}, and it is only {2}", "rett dagen under checked",
       "correct the day under checked"},
      {"term-form-taken", "term-forms", warning,  //
       "«{0}» står for «{1}», men hører alt til «{2}»",
       "'{0}' stands for '{1}', but belongs to '{2}' already",
       "fjern ordet ett av stedene, så det bare leder til ett sted",
       "take the word out in one of the places, so that it leads to one place only"},
      {"satisfies-twice", "duties-met-together", warning,  //
       "{0} nevner {1} to ganger", "{0} names {1} twice", "fjern den ene", "take one of them out"},
      {"event-without-day", "events", error,  //
       "hendelsen «{0}» sier ikke når den er", "the event '{0}' does not say when it is",
       "skriv date: 2026-11-12, eller hvor ofte: every: month og working_day: 3",
       "write date: 2026-11-12, or how often: every: month and working_day: 3"},
      {"event-with-day-and-rule", "events", error,  //
       "hendelsen «{0}» har både en dag og en regel", "the event '{0}' has both a day and a rule",
       "behold date for det som skjer én gang, eller every for det som gjentas",
       "keep date for what happens once, or every for what is repeated"},
      {"event-with-two-days", "events", error,  //
       "hendelsen «{0}» har både dag og arbeidsdag", "the event '{0}' has both a day and a working day",
       "behold day eller working_day", "keep day or working_day"},
      {"event-month-without-months", "events", error,  //
       "måneden har ingen mening når hendelsen gjentas hver «{0}»",
       "a month means nothing where the event is repeated every {0}",
       "ta bort month, eller skriv every: year", "take month out, or write every: year"},
      {"event-month-beyond-period", "events", error,  //
       "month er {0}, men perioden «{1}» har bare {2}", "there is no month {0} in a {1}; it has {2}",
       "month teller fra 1 i perioden: 2 i et kvartal er februar, mai, august og november",
       "month counts from 1 in the period: 2 of a quarter is February, May, August and November"},
      {"event-day-beyond-week", "events", error,  //
       "en uke har ingen dag {0}", "a week has no day {0}", "skriv 1 for mandag til 7 for søndag",
       "write 1 for Monday to 7 for Sunday"},
      {"event-ends-before-it-begins", "events", error,  //
       "until {0} er før from {1}", "until {0} is before from {1}", "rett den ene dagen",
       "mend one of the days"},
      {"event-never", "events", warning,  //
       "hendelsen «{0}» faller ikke på noen dag fra {1} til {2}",
       "the event '{0}' falls on no day from {1} to {2}", "rett regelen eller dagene",
       "mend the rule or the days"},
      {"event-ended", "events", warning,  //
       "hendelsen «{0}» tok slutt {1}, før {2}, og vises ikke mer",
       "the event '{0}' ended on {1}, before {2}, and is no longer shown",
       "ta den bort, eller gi den en ny until", "take it out, or give it a new until"},
      {"comment-period", "comments", error,  //
       "«{0}» er ikke en periode", "'{0}' is not a period",
       "skriv måneden (2026-10), tertialet (2026-T3) eller året (2026) som kommentaren gjelder",
       "write the month (2026-10), tertial (2026-T3) or year (2026) that the comment is on"},
      {"comment-period-to-come", "comments", warning,  //
       "perioden {0} har ikke begynt, og nå er det {1}", "the period {0} has not begun, and it is {1} now",
       "se om årstallet er riktig; kommentaren vises først når perioden er over",
       "see whether the year is right; the comment is shown only when the period is over"},
      {"comment-on-two-projects", "comments", error,  //
       "kommentaren gjelder prosjektet «{0}», men målingen «{1}» hører til «{2}»",
       "the comment is on the project '{0}', but the measure '{1}' belongs to '{2}'",
       "ta bort project eller measure, eller skriv to kommentarer",
       "take out project or measure, or write two comments"},
      {"comment-without-text", "comments", error,  //
       "kommentaren «{0}» sier ingenting", "the comment '{0}' says nothing", "skriv teksten under linjen ---",
       "write the text below the line ---"},
      {"two-comments", "comments", warning,  //
       "det finnes alt en kommentar til det samme for {0}: «{1}»",
       "there already is a comment on the same for {0}: '{1}'", "slå dem sammen, eller rett perioden",
       "join them, or mend the period"},
      {"decision-without-owner", "decisions", warning,  //
       "ingen svarer for beslutningen «{0}»", "nobody answers for the decision '{0}'",
       "skriv rollen: owner: rolle@enhet", "write the role: owner: role@unit"},
      {"decision-without-due", "decisions", warning,  //
       "beslutningen «{0}» har ingen frist", "the decision '{0}' is not due on any day",
       "skriv due: og dagen den skal være gjennomført", "write due: and the day by which it is to be done"},
      {"decision-late", "decisions", warning,  //
       "fristen var {0}, og nå er det {1}", "it was due on {0}, and it is {1} now",
       "skriv done: og dagen hvis den er gjennomført; ellers skriv under follow_up hva som hindrer den",
       "write done: and the day if it is done; else write below follow_up what stands in its way"},
      {"decision-not-of-review", "decisions", warning,  //
       "beslutningen kommer fra gjennomgangen «{0}», men forum er «{1}»",
       "the decision comes from the review '{0}', but its forum is '{1}'",
       "skriv forum: management_review, eller ta bort review",
       "write forum: management_review, or take out review"},
      {"management-review-soon", "management-reviews", warning,  //
       "det er {1} dager siden ledelsens gjennomgang {0}; den neste må holdes senest {2}",
       "the management review of {0} was {1} days ago; the next one must be held by {2}",
       "kall inn til møtet; siden om ledelsens gjennomgang har det som skal gås gjennom",
       "call the meeting; the page on the management review has what is to be gone through"},
      {"management-review-missed", "management-reviews", warning,  //
       "plikten § 8 f er brutt: ledelsens gjennomgang {0} er {1} dager siden, og den neste skulle vært holdt "
       "senest {2}",
       "the duty of section 8 f is breached: the management review of {0} was {1} days ago, and the next one "
       "should have been held by {2}",
       "hold gjennomgangen nå, og skriv den under content/management-reviews/",
       "hold the review now, and write it below content/management-reviews/"},
      {"management-review-without-decisions", "management-reviews", warning,  //
       "ingen beslutning kommer fra gjennomgangen «{0}»", "no decision comes from the review '{0}'",
       "skriv review: {0} i beslutningene, eller skriv dem ned",
       "write review: {0} in its decisions, or write them down"},
      {"two-management-reviews", "management-reviews", warning,  //
       "en gjennomgang er alt skrevet ned {0}: «{1}»", "a review on {0} is already written down: '{1}'",
       "slå dem sammen, eller rett datoen", "join them, or mend the date"},
      {"measure-without-comment", "report-comments", warning,  //
       "målingen «{0}» har en egen side i rapporten for {1}, og ingen har kommentert den",
       "the measure '{0}' has a page of its own in the report for {1}, and nobody has commented on it",
       "skriv noen ord i content/comments/{0}-{1}.md, med period: {1} og measure: {0} øverst",
       "write a few words in content/comments/{0}-{1}.md, with period: {1} and measure: {0} on top"},
      {"archive-not-a-folder", "archive", error,  //
       "«{0}» er ikke en mappe", "'{0}' is not a folder",
       "legg de arkiverte månedene i en vanlig mappe; lenker følges ikke",
       "put the archived months into a plain folder; links are not followed"},
      {"archive-not-a-month", "archive", warning,  //
       "«{0}» hører ikke til noen arkivert måned, og utelates",
       "'{0}' belongs to no archived month and is left out",
       "flytt den et annet sted; en måned er en mappe som «sirkel archive» har laget, og lenker følges ikke",
       "move it elsewhere; a month is a folder that 'sirkel archive' has made, and links are not followed"},
      {"archive-without-list", "archive", error,  //
       "måneden «{0}» har ingen manifest.json som Sirkel har laget",
       "the month '{0}' has no manifest.json that Sirkel has made",
       "hent mappen fra en sikkerhetskopi, eller flytt den bort og kjør «sirkel archive --period {1}»",
       "restore the folder from a backup, or move it away and run 'sirkel archive --period {1}'"},
      {"archive-of-another-day", "archive", error,  //
       "mappen «{0}» holder en utgave per {1}, og det er ikke månedens siste dag",
       "the folder '{0}' holds an edition as of {1}, which is not the month's last day",
       "gi mappen navnet den hadde", "give the folder the name that it had"},
      {"archive-file-changed", "archive", error,  //
       "«{0}» er endret etter at måneden ble arkivert", "'{0}' was changed after the month was archived",
       "hent den fra en sikkerhetskopi eller fra det publiserte nettstedet, i archive/{1}/",
       "restore it from a backup or from the published site, in archive/{1}/"},
      {"archive-file-missing", "archive", error,  //
       "«{0}» er borte, eller ikke en vanlig fil", "'{0}' is gone, or no plain file",
       "hent den fra en sikkerhetskopi eller fra det publiserte nettstedet, i archive/{1}/",
       "restore it from a backup or from the published site, in archive/{1}/"},
      {"archive-file-too-large", "archive", error,  //
       "«{0}» er for stor; en fil i arkivet er høyst 128 MiB",
       "'{0}' is too large; a file of the archive has at most 128 MiB", "hent den fra en sikkerhetskopi",
       "restore it from a backup"},
      {"archive-file-added", "archive", warning,  //
       "«{0}» kom til etter at måneden ble arkivert, og utelates",
       "'{0}' came after the month was archived and is left out", "flytt den et annet sted",
       "move it elsewhere"},
      {"archive-month-published-otherwise", "archive", error,  //
       "«{0}» er ikke slik den ble publisert", "'{0}' is not as it was published",
       "hent den publiserte måneden fra «{1}»; skal den byttes ut, slett den mappen først",
       "restore the published month from '{1}'; if it shall be replaced, remove that folder first"},
      {"archive-month-would-be-lost", "archive", error,  //
       "«{0}» er ikke for dette publikumet, og ligger bare her",
       "'{0}' is not for these readers, and lies here only",
       "kopier den til «{1}» i nettstedets mappe først, så den ikke går tapt",
       "copy it to '{1}' in the site's folder first, so that it is not lost"},
  };
  return messages;
}

const Message& message(std::string_view id) {
  static const std::vector<const Message*> by_id = [] {
    std::vector<const Message*> sorted;
    for (const Message& entry : catalogue()) sorted.push_back(&entry);
    std::ranges::sort(sorted, {}, &Message::id);
    return sorted;
  }();
  const auto found = std::ranges::lower_bound(by_id, id, {}, &Message::id);
  assert(found != by_id.end() && (*found)->id == id && "a message that is not in the catalogue");
  return **found;
}

}  // namespace source
