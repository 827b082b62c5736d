// Every way in which YAML can be broken, and what its author is told, word for word.
#include "source/yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

#include "messages.h"

namespace source {
namespace {

struct Case {
  const char* name;
  std::string_view yaml;
  bool is_read;  // does a document come out all the same?
  std::string_view nb;
  std::string_view en;
};

void PrintTo(const Case& broken, std::ostream* out) { *out << broken.name; }

const Case cases[] = {
    {"ColonInAText", "title: Mål: 30 dager\n", true,
     "1:11 teksten har et kolon med mellomrom etter, og det leses som et nytt felt\n"
     "    sett anførselstegn rundt teksten: \"Mål: 30 dager\"\n",
     "1:11 the text has a colon with a space behind it, and that is read as a new field\n"
     "    put quotes around the text: \"Mål: 30 dager\"\n"},
    {"ColonInSeveralTexts",
     "title: Mål: 30 dager\n"
     "aim: Fall: 2: per uke # merknad\n"
     "done: true\n",
     true,
     "1:11 teksten har et kolon med mellomrom etter, og det leses som et nytt felt\n"
     "    sett anførselstegn rundt teksten: \"Mål: 30 dager\"\n"
     "2:10 teksten har et kolon med mellomrom etter, og det leses som et nytt felt\n"
     "    sett anførselstegn rundt teksten: \"Fall: 2: per uke\"\n",
     "1:11 the text has a colon with a space behind it, and that is read as a new field\n"
     "    put quotes around the text: \"Mål: 30 dager\"\n"
     "2:10 the text has a colon with a space behind it, and that is read as a new field\n"
     "    put quotes around the text: \"Fall: 2: per uke\"\n"},
    {"ColonAtTheEndOfAText", "title: Mål:\n", true,
     "1:11 teksten har et kolon med mellomrom etter, og det leses som et nytt felt\n"
     "    sett anførselstegn rundt teksten: \"Mål:\"\n",
     "1:11 the text has a colon with a space behind it, and that is read as a new field\n"
     "    put quotes around the text: \"Mål:\"\n"},
    {"ColonInATextInBraces", "a: {x: y: z, b: 1}\n", true,
     "1:9 teksten har et kolon med mellomrom etter, og det leses som et nytt felt\n"
     "    sett anførselstegn rundt teksten: \"y: z\"\n",
     "1:9 the text has a colon with a space behind it, and that is read as a new field\n"
     "    put quotes around the text: \"y: z\"\n"},
    {"ColonInATextWithQuotes", "title: Si \"ja\": nå\n", true,
     "1:15 teksten har et kolon med mellomrom etter, og det leses som et nytt felt\n"
     "    sett anførselstegn rundt teksten: 'Si \"ja\": nå'\n",
     "1:15 the text has a colon with a space behind it, and that is read as a new field\n"
     "    put quotes around the text: 'Si \"ja\": nå'\n"},
    {"TabsAsIndentation",
     "a:\n"
     "\tb: 1\n"
     "\tc: 2\n",
     false,
     "2:1 linjen er rykket inn med tabulator\n"
     "    rykk inn med mellomrom, to for hvert nivå\n"
     "3:1 linjen er rykket inn med tabulator\n"
     "    rykk inn med mellomrom, to for hvert nivå\n",
     "2:1 the line is indented with a tab\n"
     "    indent with spaces, two for each level\n"
     "3:1 the line is indented with a tab\n"
     "    indent with spaces, two for each level\n"},
    {"ATabAmongSpaces",
     "a:\n"
     "  b: 1\n"
     "\tc: 2\n",
     false,
     "3:1 linjen er rykket inn med tabulator\n"
     "    rykk inn med mellomrom, to for hvert nivå\n",
     "3:1 the line is indented with a tab\n"
     "    indent with spaces, two for each level\n"},
    {"ATabBeforeAnItem",
     "a:\n"
     "  - b\n"
     "\t- c\n",
     false,
     "3:1 linjen er rykket inn med tabulator\n"
     "    rykk inn med mellomrom, to for hvert nivå\n",
     "3:1 the line is indented with a tab\n"
     "    indent with spaces, two for each level\n"},
    {"IndentationBetweenTwoLevels",
     "a:\n"
     "  b: 1\n"
     " c: 2\n",
     false,
     "3:2 innrykket passer ikke med linjene over\n"
     "    felt på samme nivå har like mange mellomrom foran seg, og felt under et annet felt to flere\n",
     "3:2 the indentation does not fit the lines above\n"
     "    fields of one level have the same number of spaces before them, and fields below a field two "
     "more\n"},
    {"IndentationBelowAValue",
     "a: b\n"
     "  c: d\n",
     false,
     "2:3 innrykket passer ikke med linjene over\n"
     "    felt på samme nivå har like mange mellomrom foran seg, og felt under et annet felt to flere\n",
     "2:3 the indentation does not fit the lines above\n"
     "    fields of one level have the same number of spaces before them, and fields below a field two "
     "more\n"},
    {"AListBelowAValue",
     "a: 1\n"
     "- b\n",
     false,
     "2:1 innrykket passer ikke med linjene over\n"
     "    felt på samme nivå har like mange mellomrom foran seg, og felt under et annet felt to flere\n",
     "2:1 the indentation does not fit the lines above\n"
     "    fields of one level have the same number of spaces before them, and fields below a field two "
     "more\n"},
    {"AFieldBelowAList",
     "- a\n"
     "b: c\n",
     false,
     "2:1 dette hører ikke til verdien over: en fil er enten felt eller en liste\n"
     "    se på innrykket, og på om linjene skal begynne med «- »\n",
     "2:1 this does not belong to the value above: a file is either fields or a list\n"
     "    look at the indentation, and whether the lines should begin with '- '\n"},
    {"AnItemIndentedTooFar",
     "- a\n"
     " - b\n",
     false,
     "2:2 linjen begynner med «- », men leses som en del av teksten over\n"
     "    rykk den inn like mye som de andre punktene i listen, eller sett anførselstegn rundt hele "
     "teksten\n",
     "2:2 the line begins with '- ', but is read as a part of the text above\n"
     "    indent it like the other items of the list, or put quotes around the whole text\n"},
    {"AListOnTheLineOfItsField", "a: - b\n", false,
     "1:4 en liste med «- » kan ikke begynne på samme linje som feltet\n"
     "    la listen begynne på neste linje, eller sett anførselstegn rundt teksten\n",
     "1:4 a list with '- ' cannot begin on the line of its field\n"
     "    let the list begin on the next line, or put quotes around the text\n"},
    {"AQuoteThatNeverCloses",
     "a: \"x\n"
     "b: 1\n",
     false,
     "1:4 anførselstegnet som begynner her, blir aldri lukket\n"
     "    sett et likt anførselstegn der teksten slutter\n",
     "1:4 the quote that opens here never closes\n"
     "    put the same quote where the text ends\n"},
    {"ASingleQuoteThatNeverCloses",
     "a: 'x\n"
     "b: 1\n",
     false,
     "1:4 anførselstegnet som begynner her, blir aldri lukket\n"
     "    sett et likt anførselstegn der teksten slutter\n",
     "1:4 the quote that opens here never closes\n"
     "    put the same quote where the text ends\n"},
    {"AQuoteThatClosesByAccident",
     "a: \"x\n"
     "b: \"y\"\n"
     "c: 1\n",
     false,
     "1:4 anførselstegnet som begynner her, blir først lukket på linje 2\n"
     "    sett et likt anførselstegn der teksten slutter\n",
     "1:4 the quote that opens here does not close before line 2\n"
     "    put the same quote where the text ends\n"},
    {"AQuoteThatSwallowsFields",
     "a: \"x\n"
     "b: 1\n"
     "c: \"\n",
     false,
     "1:4 anførselstegnet som begynner her, blir først lukket på linje 3\n"
     "    sett et likt anførselstegn der teksten slutter\n",
     "1:4 the quote that opens here does not close before line 3\n"
     "    put the same quote where the text ends\n"},
    {"AQuoteAroundADocumentMark",
     "a: \"x\n"
     "---\n"
     "y\"\n",
     false,
     "1:4 anførselstegnet som begynner her, blir aldri lukket\n"
     "    sett et likt anførselstegn der teksten slutter\n",
     "1:4 the quote that opens here never closes\n"
     "    put the same quote where the text ends\n"},
    {"TextBehindAQuote", "a: \"x\" y\n", false,
     "1:8 etter anførselstegnet som avslutter teksten, står det mer: «y»\n"
     "    sett anførselstegn rundt hele teksten; inni den skrives \" som \\\" og ' som ''\n",
     "1:8 more stands behind the quote that ends the text: 'y'\n"
     "    put quotes around the whole text; inside of it, write \" as \\\" and ' as ''\n"},
    {"AnApostropheInSingleQuotes", "a: 'det's'\n", false,
     "1:9 etter anførselstegnet som avslutter teksten, står det mer: «s'»\n"
     "    sett anførselstegn rundt hele teksten; inni den skrives \" som \\\" og ' som ''\n",
     "1:9 more stands behind the quote that ends the text: 's''\n"
     "    put quotes around the whole text; inside of it, write \" as \\\" and ' as ''\n"},
    {"AnUnknownEscape", "a: \"C:\\qa\"\n", false,
     "1:7 «\\q» har ingen betydning i en tekst med doble anførselstegn\n"
     "    bruk enkle anførselstegn, eller skriv \\\\ for en omvendt skråstrek\n",
     "1:7 '\\q' has no meaning in a text in double quotes\n"
     "    use single quotes, or write \\\\ for a backslash\n"},
    {"ABadHexEscape", "a: \"\\xZZ\"\n", false,
     "1:5 «\\x» har ingen betydning i en tekst med doble anførselstegn\n"
     "    bruk enkle anførselstegn, eller skriv \\\\ for en omvendt skråstrek\n",
     "1:5 '\\x' has no meaning in a text in double quotes\n"
     "    use single quotes, or write \\\\ for a backslash\n"},
    {"RepeatedKeys",
     "a: 1\n"
     "b: 2\n"
     "a: 3\n"
     "\"a\": 4\n",
     true,
     "3:1 feltet «a» står her en gang til\n"
     "    behold den ene linjen og slett den andre; til den er slettet, gjelder den første\n"
     "4:1 feltet «a» står her en gang til\n"
     "    behold den ene linjen og slett den andre; til den er slettet, gjelder den første\n",
     "3:1 the field 'a' stands here once more\n"
     "    keep one of the lines and delete the other; until then the first one counts\n"
     "4:1 the field 'a' stands here once more\n"
     "    keep one of the lines and delete the other; until then the first one counts\n"},
    {"RepeatedKeysInAnItem",
     "x:\n"
     "  - {a: 1, a: 2}\n",
     true,
     "2:12 feltet «a» står her en gang til\n"
     "    behold den ene linjen og slett den andre; til den er slettet, gjelder den første\n",
     "2:12 the field 'a' stands here once more\n"
     "    keep one of the lines and delete the other; until then the first one counts\n"},
    {"ALineWithoutColon",
     "a: b\n"
     "c\n"
     "d: e\n",
     false,
     "2:1 linjen «c» har ikke noe kolon\n"
     "    skriv «felt: verdi», eller rykk linjen inn hvis den hører til teksten over\n",
     "2:1 the line 'c' has no colon\n"
     "    write 'field: value', or indent the line if it belongs to the text above\n"},
    {"ALastLineWithoutColon",
     "a: b\n"
     "c\n",
     false,
     "2:1 linjen «c» har ikke noe kolon\n"
     "    skriv «felt: verdi», eller rykk linjen inn hvis den hører til teksten over\n",
     "2:1 the line 'c' has no colon\n"
     "    write 'field: value', or indent the line if it belongs to the text above\n"},
    {"AFirstLineWithoutColon",
     "hei\n"
     "b: c\n",
     false,
     "1:1 linjen «hei» har ikke noe kolon\n"
     "    skriv «felt: verdi», eller rykk linjen inn hvis den hører til teksten over\n",
     "1:1 the line 'hei' has no colon\n"
     "    write 'field: value', or indent the line if it belongs to the text above\n"},
    {"AMissingKey", ": a\n", false,
     "1:1 foran kolonet mangler navnet på feltet\n"
     "    skriv «felt: verdi», eller sett anførselstegn rundt teksten hvis kolonet hører til den\n",
     "1:1 the name of the field is missing in front of the colon\n"
     "    write 'field: value', or put quotes around the text if the colon belongs to it\n"},
    {"AListAsKey", "[a, b]: c\n", false,
     "1:1 navnet på et felt kan ikke være en liste eller ha egne felt\n"
     "    sett anførselstegn rundt teksten hvis parentesen hører til den\n",
     "1:1 the name of a field cannot be a list or have fields of its own\n"
     "    put quotes around the text if the bracket belongs to it\n"},
    {"AMapAsKey",
     "? {a: b}\n"
     ": c\n",
     false,
     "1:3 navnet på et felt kan ikke være en liste eller ha egne felt\n"
     "    sett anførselstegn rundt teksten hvis parentesen hører til den\n",
     "1:3 the name of a field cannot be a list or have fields of its own\n"
     "    put quotes around the text if the bracket belongs to it\n"},
    {"AnAnchorAndItsAlias",
     "a: &x 1\n"
     "b: *x\n",
     false,
     "1:4 «&x» er et anker i YAML, og ankre brukes ikke her\n"
     "    slett ankeret, eller sett anførselstegn rundt teksten hvis tegnet hører til den\n"
     "2:4 «*» først i en verdi viser til et anker, og ankre brukes ikke her\n"
     "    skriv verdien ut, eller sett anførselstegn rundt teksten hvis tegnet hører til den\n",
     "1:4 '&x' is an anchor of YAML, and anchors are not used here\n"
     "    delete the anchor, or put quotes around the text if the sign belongs to it\n"
     "2:4 '*' at the beginning of a value refers to an anchor, and anchors are not used here\n"
     "    write the value out, or put quotes around the text if the sign belongs to it\n"},
    {"AnAliasOfNothing", "a: *x\n", true,
     "1:4 en tekst uten anførselstegn kan ikke begynne med «*»\n"
     "    sett anførselstegn rundt teksten: \"*x\"\n",
     "1:4 a text without quotes cannot begin with '*'\n"
     "    put quotes around the text: \"*x\"\n"},
    {"AnAnchorThatHoldsItself", "&a [*a]\n", false,
     "1:1 «&a» er et anker i YAML, og ankre brukes ikke her\n"
     "    slett ankeret, eller sett anførselstegn rundt teksten hvis tegnet hører til den\n"
     "1:5 «*» først i en verdi viser til et anker, og ankre brukes ikke her\n"
     "    skriv verdien ut, eller sett anførselstegn rundt teksten hvis tegnet hører til den\n",
     "1:1 '&a' is an anchor of YAML, and anchors are not used here\n"
     "    delete the anchor, or put quotes around the text if the sign belongs to it\n"
     "1:5 '*' at the beginning of a value refers to an anchor, and anchors are not used here\n"
     "    write the value out, or put quotes around the text if the sign belongs to it\n"},
    {"BoldText",
     "a: **fet** tekst\n"
     "b: 1\n",
     true,
     "1:4 en tekst uten anførselstegn kan ikke begynne med «*»\n"
     "    sett anførselstegn rundt teksten: \"**fet** tekst\"\n",
     "1:4 a text without quotes cannot begin with '*'\n"
     "    put quotes around the text: \"**fet** tekst\"\n"},
    {"ASignAtTheBeginning",
     "a: @navn\n"
     "b: `kode`\n"
     "c: % andel\n"
     "d: & co\n",
     true,
     "1:4 en tekst uten anførselstegn kan ikke begynne med «@»\n"
     "    sett anførselstegn rundt teksten: \"@navn\"\n"
     "2:4 en tekst uten anførselstegn kan ikke begynne med «`»\n"
     "    sett anførselstegn rundt teksten: \"`kode`\"\n"
     "3:4 en tekst uten anførselstegn kan ikke begynne med «%»\n"
     "    sett anførselstegn rundt teksten: \"% andel\"\n"
     "4:4 en tekst uten anførselstegn kan ikke begynne med «&»\n"
     "    sett anførselstegn rundt teksten: \"& co\"\n",
     "1:4 a text without quotes cannot begin with '@'\n"
     "    put quotes around the text: \"@navn\"\n"
     "2:4 a text without quotes cannot begin with '`'\n"
     "    put quotes around the text: \"`kode`\"\n"
     "3:4 a text without quotes cannot begin with '%'\n"
     "    put quotes around the text: \"% andel\"\n"
     "4:4 a text without quotes cannot begin with '&'\n"
     "    put quotes around the text: \"& co\"\n"},
    {"ACommaAtTheBeginning", "a: , og\n", false,
     "1:4 en tekst uten anførselstegn kan ikke begynne med «,»\n"
     "    sett anførselstegn rundt teksten: \", og\"\n",
     "1:4 a text without quotes cannot begin with ','\n"
     "    put quotes around the text: \", og\"\n"},
    {"ABracketThatClosesNothing", "a: ]\n", false,
     "1:4 en tekst uten anførselstegn kan ikke begynne med «]»\n"
     "    sett anførselstegn rundt teksten: \"]\"\n",
     "1:4 a text without quotes cannot begin with ']'\n"
     "    put quotes around the text: \"]\"\n"},
    {"ATag",
     "a: !!str 08\n"
     "b: !kg 3\n",
     false,
     "1:4 «!!str» er et typemerke i YAML, og typemerker brukes ikke her\n"
     "    slett merket, eller sett anførselstegn rundt teksten hvis tegnet hører til den\n"
     "2:4 «!kg» er et typemerke i YAML, og typemerker brukes ikke her\n"
     "    slett merket, eller sett anførselstegn rundt teksten hvis tegnet hører til den\n",
     "1:4 '!!str' is a tag of YAML, and tags are not used here\n"
     "    delete the tag, or put quotes around the text if the sign belongs to it\n"
     "2:4 '!kg' is a tag of YAML, and tags are not used here\n"
     "    delete the tag, or put quotes around the text if the sign belongs to it\n"},
    {"AMergeKey",
     "a: {b: 1}\n"
     "<<: {c: 2}\n",
     false,
     "2:1 «<<» fletter inn felt fra et anker, og det brukes ikke her\n"
     "    skriv feltene ut\n",
     "2:1 '<<' merges fields from an anchor, and that is not used here\n"
     "    write the fields out\n"},
    {"ADirective",
     "# hei\n"
     "%YAML 1.2\n"
     "---\n"
     "a: b\n",
     false,
     "2:1 linjer som begynner med «%» er innstillinger for YAML, og de brukes ikke her\n"
     "    slett linjen\n",
     "2:1 lines that begin with '%' are settings of YAML, and these are not used here\n"
     "    delete the line\n"},
    {"ASecondDocument",
     "a: b\n"
     "---\n"
     "c: d\n",
     false,
     "2:1 her begynner et nytt dokument, men en fil kan bare ha ett\n"
     "    slett linjen «---», eller legg resten i en egen fil\n",
     "2:1 a second document begins here, but a file can have one only\n"
     "    delete the line '---', or put the rest into a file of its own\n"},
    {"ASecondMapInBraces",
     "{a: b}\n"
     "{c: d}\n",
     false,
     "2:1 dette hører ikke til verdien over: en fil er enten felt eller en liste\n"
     "    se på innrykket, og på om linjene skal begynne med «- »\n",
     "2:1 this does not belong to the value above: a file is either fields or a list\n"
     "    look at the indentation, and whether the lines should begin with '- '\n"},
    {"AnOpenList",
     "a: [1, 2\n"
     "b: 3\n",
     false,
     "1:4 parentesen «[» som begynner her, blir ikke lukket som den skal\n"
     "    avslutt med «]», og sett komma mellom verdiene\n",
     "1:4 the bracket '[' that opens here does not close as it should\n"
     "    end it with ']', and put commas between the values\n"},
    {"AnOpenMap", "a: {b: c\n", false,
     "1:4 parentesen «{» som begynner her, blir ikke lukket som den skal\n"
     "    avslutt med «}», og sett komma mellom verdiene\n",
     "1:4 the bracket '{' that opens here does not close as it should\n"
     "    end it with '}', and put commas between the values\n"},
    {"TextBehindAList", "a: [1] b\n", false,
     "1:8 etter verdien står det mer: «b»\n"
     "    flytt det til en linje for seg, eller sett anførselstegn rundt hele teksten\n",
     "1:8 more stands behind the value: 'b'\n"
     "    move it to a line of its own, or put quotes around the whole text\n"},
    {"TextBehindABlockSign",
     "a: | tekst\n"
     "  x\n",
     false,
     "1:6 på linjen med «|» kan det ikke stå noe mer\n"
     "    la teksten begynne på neste linje, rykket inn\n",
     "1:6 nothing more can stand on the line of the '|'\n"
     "    let the text begin on the next line, indented\n"},
    {"AnEmptyFile", "", false,
     "1:1 her er det ingen felt\n"
     "    skriv felt på formen «felt: verdi», eller slett filen\n",
     "1:1 there are no fields here\n"
     "    write fields in the form 'field: value', or delete the file\n"},
    {"CommentsOnly",
     "# hei\n"
     "\n",
     false,
     "1:1 her er det ingen felt\n"
     "    skriv felt på formen «felt: verdi», eller slett filen\n",
     "1:1 there are no fields here\n"
     "    write fields in the form 'field: value', or delete the file\n"},
    {"BytesThatAreNotUtf8",
     "a: 1\n"
     "b: sm\xF8"
     "r\n",
     false,
     "2:6 filen er ikke lagret som UTF-8: her står byten F8\n"
     "    åpne filen i et tekstprogram og lagre den på nytt med tegnkoding «UTF-8»\n",
     "2:6 the file is not saved as UTF-8: here stands the byte F8\n"
     "    open the file in a text editor and save it again with the encoding 'UTF-8'\n"},
    {"ControlCharacters",
     "a: x\007y\n"
     "b: \xC2\x85"
     "\n",
     false,
     "1:5 her står et usynlig styretegn (U+0007)\n"
     "    slett tegnet; det følger ofte med når tekst limes inn fra andre programmer\n"
     "2:4 her står et usynlig styretegn (U+0085)\n"
     "    slett tegnet; det følger ofte med når tekst limes inn fra andre programmer\n",
     "1:5 an invisible control character stands here (U+0007)\n"
     "    delete the character; it often comes along when text is pasted from other programs\n"
     "2:4 an invisible control character stands here (U+0085)\n"
     "    delete the character; it often comes along when text is pasted from other programs\n"},
    {"ALoneCarriageReturn", "a: b\rc: d\r", false,
     "1:5 linjen slutter med et gammelt Mac-linjeskift (bare CR)\n"
     "    lagre filen på nytt med linjeskift av typen LF eller CRLF\n",
     "1:5 the line ends with an old Mac line break (CR alone)\n"
     "    save the file again with line breaks of the kind LF or CRLF\n"},
    {"ASeparatorThatNoEditorShows", "a: x\u2028y\n", false,
     "1:5 her står et usynlig styretegn (U+2028)\n"
     "    slett tegnet; det følger ofte med når tekst limes inn fra andre programmer\n",
     "1:5 an invisible control character stands here (U+2028)\n"
     "    delete the character; it often comes along when text is pasted from other programs\n"},
    {"ATabBehindADash", "a:\n  -\tb\n", false,
     "2:4 linjen er rykket inn med tabulator\n"
     "    rykk inn med mellomrom, to for hvert nivå\n",
     "2:4 the line is indented with a tab\n"
     "    indent with spaces, two for each level\n"},
    {"ABracketAtTheEndOfAFile", "a: {", false,
     "1:4 parentesen «{» som begynner her, blir ikke lukket som den skal\n"
     "    avslutt med «}», og sett komma mellom verdiene\n",
     "1:4 the bracket '{' that opens here does not close as it should\n"
     "    end it with '}', and put commas between the values\n"},
    {"APercentSignAtTheBeginningOfALine", "a: 1\n%b: 2\n", true,
     "2:1 en tekst uten anførselstegn kan ikke begynne med «%»\n"
     "    sett anførselstegn rundt teksten: \"%b: 2\"\n",
     "2:1 a text without quotes cannot begin with '%'\n"
     "    put quotes around the text: \"%b: 2\"\n"},
    {"AQuestionMark", "a: ? b\n", false,
     "1:4 en tekst uten anførselstegn kan ikke begynne med «?»\n"
     "    sett anførselstegn rundt teksten: \"? b\"\n",
     "1:4 a text without quotes cannot begin with '?'\n"
     "    put quotes around the text: \"? b\"\n"},
    {"AnIdentityNumberInAMessage", "a: 01994512345: x\n", true,
     "1:15 teksten har et kolon med mellomrom etter, og det leses som et nytt felt\n"
     "    sett anførselstegn rundt teksten: \"01●●●●●●●●●: x\"\n",
     "1:15 the text has a colon with a space behind it, and that is read as a new field\n"
     "    put quotes around the text: \"01●●●●●●●●●: x\"\n"},
};

class BrokenYaml : public testing::TestWithParam<Case> {};

TEST_P(BrokenYaml, IsToldWordForWord) {
  Diagnostics diagnostics;
  const auto document = read_yaml(GetParam().yaml, {0, 1, 1}, diagnostics);
  EXPECT_EQ(messages(diagnostics, Language::nb), GetParam().nb);
  EXPECT_EQ(messages(diagnostics, Language::en), GetParam().en);
  EXPECT_EQ(document.has_value(), GetParam().is_read);
}

INSTANTIATE_TEST_SUITE_P(Every, BrokenYaml, testing::ValuesIn(cases),
                         [](const auto& instance) { return std::string(instance.param.name); });

}  // namespace
}  // namespace source
