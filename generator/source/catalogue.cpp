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

      // --- references

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
