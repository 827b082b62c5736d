#include "model/document.h"

#include <set>

#include "check/each_rule.h"
#include "check/fact.h"

namespace check {
namespace {

using model::Document;

void check_document(const Document& document, const Input& input, Diagnostics& diagnostics) {
  const source::Date day = input.as_of;
  const auto& next = value_on(document.next_review, day);
  if (document.valid_to && *document.valid_to < day) {
    diagnostics.report("document-expired", document.valid_to.at,
                       {document.id, source::to_iso(*document.valid_to), source::to_iso(day)});
  } else if (next && *next < day) {
    diagnostics.report("document-overdue", next.at,
                       {document.id, source::to_iso(*next), source::to_iso(day)});
  }
  if (!value_on(document.owner, day))
    diagnostics.report("document-without-owner", document.place, {document.id});
}

// Documents that an answer to a duty shows as evidence.
std::set<std::string_view> shown_as_evidence(const model::Model& model) {
  std::set<std::string_view> ids;
  for (const model::Responsibility& responsibility : model.responsibilities) {
    for (const model::Evidence& evidence : responsibility.evidence) {
      if (evidence.document) ids.insert(evidence.document->id);
    }
  }
  return ids;
}

}  // namespace

void documents(const Input& input, Diagnostics& diagnostics) {
  const std::set<std::string_view> shown = shown_as_evidence(input.model);
  for (const Document& document : input.model.documents) {
    check_document(document, input, diagnostics);
    if (document.duties.empty() && !shown.contains(document.id))
      diagnostics.report("document-of-no-duty", document.place, {document.id});
  }
}

}  // namespace check
