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

}  // namespace model
