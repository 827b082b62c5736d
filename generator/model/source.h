#pragma once

#include "model/classification.h"

namespace model {

// What a source is.
enum class SourceKind {
  law,
  regulation,
  guidance,
  advice,
  plan,
  assignment,
  report,
  article,
  standard,
  book
};
inline constexpr std::array<std::string_view, 10> source_kind_words{
    "law", "regulation", "guidance", "advice", "plan", "assignment", "report", "article", "standard", "book"};
constexpr std::span<const std::string_view> words_of(SourceKind) { return source_kind_words; }

// A law, guidance, plan or article that the work builds on. (duties 6b, 6c)
struct Source {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<SourceKind> kind;
  source::Given<source::Text> publisher;
  source::Given<source::Date> published;
  source::Given<source::Date> valid_from;
  source::Given<source::Date> valid_to;
  source::Given<source::Reference> superseded_by;
  source::Given<source::Date> checked;
  source::Given<source::Address> address;
  std::vector<source::Given<source::Reference>> duties;
  std::vector<source::Given<source::Reference>> tags;
  source::Given<Classification> classification;

  static const source::Table table;
};

// Whether a source can be built on.
enum class SourceState {
  in_force,
  not_yet,     // its first day is to come
  expired,     // its last day has passed
  superseded,  // another has taken its place
};

//   successor: the source that `superseded_by` names; null if there is none.
// Without a last day a source is superseded on the first day of its successor.
SourceState state_on(const Source& source, const Source* successor, source::Date day);

// The last of the sources that have superseded this one, one after the other; null if there is none. In a
// chain that leads back into itself the one before it would begin anew.
const Source* successor_of(const Source& source, const std::vector<Source>& sources);

}  // namespace model
