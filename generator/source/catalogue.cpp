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
      {"file-too-large", "files", error,  //
       "filen er for stor: {0} MiB, høyst {1} MiB er tillatt",
       "the file is too large: {0} MiB, at most {1} MiB is allowed",
       "del den i flere filer, eller ta ut det som ikke skal på nettstedet",
       "split it into several files, or take out what the site does not need"},
      {"link-leads-out", "files", error,  //
       "den symbolske lenken «{0}» peker ut av mappen",
       "the symbolic link '{0}' leads out of the folder",
       "legg en kopi av filen i mappen i stedet",
       "put a copy of the file into the folder instead"},
      {"link-is-broken", "files", error,  //
       "den symbolske lenken «{0}» peker på noe som ikke finnes",
       "the symbolic link '{0}' leads to nothing",
       "slett lenken, eller legg filen på plass",
       "delete the link, or put the file in place"},
      {"file-name-not-utf-8", "files", error,  //
       "et filnavn i mappen «{0}» er ikke UTF-8: «{1}»",
       "a file name in the folder '{0}' is not UTF-8: '{1}'",
       "gi filen et navn med bokstavene a–z, tall og bindestrek",
       "give the file a name of the letters a-z, digits and hyphens"},

      // --- yaml

      // --- csv

      // --- fields
      {"unknown-field", "fields", error,  //
       "ukjent felt «{0}»", "unknown field '{0}'",
       "mente du «{1}»?", "did you mean '{1}'?"},
      {"unknown-field-here", "fields", error,  //
       "ukjent felt «{0}»", "unknown field '{0}'",
       "feltene som kan stå her, er {1}", "the fields that may stand here are {1}"},
      {"missing-field", "fields", error,  //
       "feltet «{0}» mangler", "the field '{0}' is missing",
       "legg til en linje: {0}: {1}", "add a line: {0}: {1}"},
      {"empty-field", "fields", error,  //
       "feltet «{0}» er tomt", "the field '{0}' is empty",
       "skriv en verdi, eller ta bort linjen", "write a value, or take the line out"},
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
       "filen skal begynne med felt, hvert på sin linje", "the file should begin with fields, each on its line",
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
       "the field '{0}' should be true or false, not '{1}'",
       "skriv true for ja og false for nei", "write true for yes and false for no"},
      {"number-out-of-range", "fields", error,  //
       "{1} er utenfor det som er lov for «{0}»", "{1} is outside what '{0}' allows",
       "verdien må være {2}", "the value must be {2}"},
      {"unknown-language", "fields", error,  //
       "«{0}» er ikke et språk som Sirkel kan", "'{0}' is not a language that Sirkel knows",
       "språkene er nb, nn og en", "the languages are nb, nn and en"},
      {"not-an-address", "fields", error,  //
       "«{0}» er ikke en adresse som kan lenkes til", "'{0}' is not an address that can be linked to",
       "adressen må begynne med https://, http:// eller mailto:",
       "the address must begin with https://, http:// or mailto:"},
      {"file-not-found", "fields", error,  //
       "finner ikke filen «{0}»", "cannot find the file '{0}'",
       "mente du «{1}»?", "did you mean '{1}'?"},
      {"fact-not-a-value", "fields", error,  //
       "hver verdi i «{0}» skal ha «from» og «value»", "each value of '{0}' takes 'from' and 'value'",
       "skriv - {from: 2026-03-01, value: …}", "write - {from: 2026-03-01, value: …}"},
      {"fact-without-day", "fields", error,  //
       "bare den første verdien i «{0}» kan mangle «from»", "only the first value of '{0}' may be without 'from'",
       "skriv datoen verdien gjelder fra", "write the date from which the value holds"},
      {"facts-not-in-order", "fields", error,  //
       "datoene i «{0}» står ikke i rekkefølge: {1} kommer etter {2}",
       "the dates of '{0}' are not in order: {1} stands after {2}",
       "sett den eldste først", "put the oldest first"},
      {"list-and-file", "fields", error,  //
       "«{0}» og «{1}» er begge gitt", "both '{0}' and '{1}' are given",
       "bruk enten listen eller CSV-filen", "use either the list or the CSV file"},
      {"unknown-column", "csv", error,  //
       "ukjent kolonne «{0}»", "unknown column '{0}'",
       "kolonnene som kan stå her, er {1}", "the columns that may stand here are {1}"},
      {"missing-column", "csv", error,  //
       "kolonnen «{0}» mangler", "the column '{0}' is missing",
       "legg til en kolonne som heter {1}", "add a column named {1}"},
      {"empty-cell", "csv", error,  //
       "cellen i kolonnen «{0}» er tom", "the cell of the column '{0}' is empty",
       "fyll den ut, eller ta bort raden", "fill it in, or take the row out"},
      {"repeated-column", "csv", error,  //
       "kolonnen «{0}» og kolonnen «{1}» er det samme feltet", "the column '{0}' and the column '{1}' are the same field",
       "ta bort den ene", "take one of them out"},
      {"not-whole", "csv", error,  //
       "{1} er ikke et helt tall fra 0 og opp, som «{0}» skal være",
       "{1} is not a whole number from 0 up, as '{0}' should be",
       "skriv antallet uten desimaler", "write the count without decimals"},

      // --- references
      {"missing-site", "files", error,  //
       "mappen har ingen site.yaml", "the folder has no site.yaml",
       "et nettsted er en mappe med site.yaml og content/; lag en med sirkel new",
       "a site is a folder with site.yaml and content/; make one with sirkel new"},
      {"unknown-folder", "files", error,  //
       "mappen «content/{0}» er ikke for noe slags innhold", "the folder 'content/{0}' is for no kind of content",
       "mente du «content/{1}»?", "did you mean 'content/{1}'?"},
      {"unknown-folder-here", "files", error,  //
       "mappen «content/{0}» er ikke for noe slags innhold", "the folder 'content/{0}' is for no kind of content",
       "mappene er {1}", "the folders are {1}"},
      {"file-out-of-place", "files", error,  //
       "filen brukes ikke av noe her", "nothing here uses this file",
       "{0}", "{0}"},
      {"missing-front-matter", "files", error,  //
       "siden mangler feltene øverst", "the page has no fields at its top",
       "begynn filen med en linje ---, så title: …, så en linje ---",
       "begin the file with a line ---, then title: …, then a line ---"},
      {"yml-ending", "files", error,  //
       "filnavnet slutter på .yml", "the file name ends in .yml",
       "gi filen endelsen .yaml", "give the file the ending .yaml"},
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

      // --- words

      // --- markdown

      // --- rules

      // --- publishing
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
