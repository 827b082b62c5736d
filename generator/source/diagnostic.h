#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "source/language.h"
#include "source/place.h"

namespace source {

class Tree;

enum class Severity { warning, error };

// A message as it stands in the catalogue. Texts hold {0}, {1} … for the arguments.
// A hint that names an argument which is empty is left out.
struct Message {
  std::string_view id;    // "unknown-key"
  std::string_view rule;  // printed after the message, and what site.yaml excuses: "fields"
  Severity severity;
  std::string_view nb;  // lower case, no full stop
  std::string_view en;
  std::string_view hint_nb;  // may be empty
  std::string_view hint_en;
};

// The catalogue's entry. Requires that there is one: an unknown id is our own mistake.
const Message& message(std::string_view id);
const std::vector<Message>& catalogue();

// One mistake of the author.
struct Diagnostic {
  std::string_view message;  // id in the catalogue
  std::string_view rule;     // the message's; of a sum of alike mistakes, theirs
  Severity severity = Severity::error;
  Place at;
  std::vector<std::string> arguments;
  std::vector<Place> related;  // "it is defined here"

  bool operator==(const Diagnostic&) const = default;
};

// Gathers what is wrong, so that one run reports it all.
class Diagnostics {
 public:
  void report(std::string_view message_id, Place at, std::vector<std::string> arguments = {},
              std::vector<Place> related = {});
  // Sums up: so many more places are alike those told, of which there are `told`.
  void report_more_alike(std::string_view message_id, Place at, std::size_t more, std::size_t told);
  // Takes over what another one gathered.
  void append(Diagnostics other);

  bool has_errors() const;
  std::size_t count(Severity severity) const;
  const std::vector<Diagnostic>& all() const { return all_; }

  // Sorted by place, then message; equal ones once.
  void sort();
  // Replaces the list (used by the one rule that raises and excuses).
  void replace(std::vector<Diagnostic> all) { all_ = std::move(all); }

 private:
  std::vector<Diagnostic> all_;
};

enum class MessageFormat { text, json, github };

// The text with its arguments, without place: "unknown field 'tittel'".
std::string text_of(const Diagnostic& diagnostic, Language language);
std::string hint_of(const Diagnostic& diagnostic, Language language);

// As printed; ends with a line feed. `text`:
//   content/projects/falls.yaml:14:12: error: no duty named '6x' [known-duties]
//      14 |   duties: [6x, 7b]
//         |            ^
//   hint: did you mean '6f'?
// nn is printed as nb. An identity number in the quoted line is masked.
std::string format(const Diagnostic& diagnostic, const Tree& tree, Language language, MessageFormat as);

// The candidate nearest to what was written, if it is near enough to be meant; else empty.
std::string nearest(std::string_view written, const std::vector<std::string_view>& candidates);

}  // namespace source
