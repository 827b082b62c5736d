#pragma once

#include <array>
#include <optional>
#include <vector>

#include "analysis/duty.h"
#include "model/document.h"
#include "model/edition.h"

namespace analysis {

// How a document stands, the most urgent first.
enum class DocumentState {
  expired,       // its last day has passed
  overdue,       // it should have been reviewed
  not_reviewed,  // neither reviewed nor issued within the last year, and no review is planned
  not_yet,       // its first day is to come
  current,
};

struct DocumentFigures {
  const model::Document* document = nullptr;
  DocumentState state = DocumentState::current;
  std::optional<source::Date> last_review;
  std::optional<source::Date> next_review;
  int days_over = 0;  // since it expired or should have been reviewed
  // The duties that it names and those whose answers show it as evidence; full references, in the order of
  // the frameworks, each once.
  std::vector<std::string> duties;
};

// As edition.model.documents.
std::vector<DocumentFigures> documents(const model::Edition& edition);

// Evidence that an answer names without there being a record of the document.
struct LooseEvidence {
  const model::Evidence* evidence = nullptr;
  const model::Responsibility* responsibility = nullptr;
};

// What shows how one duty is met.
struct DutyDocuments {
  std::string reference;  // "ledelse/6f"
  model::DutyPlace place;
  std::vector<const DocumentFigures*> documents;  // the most urgent first
  std::vector<LooseEvidence> evidence;            // the newest first

  bool empty() const { return documents.empty() && evidence.empty(); }
};

// Every duty of the main framework, in its order. Lends the documents.
std::vector<DutyDocuments> documents_by_duty(const model::Edition& edition,
                                             const std::vector<DocumentFigures>& documents);

// How many pieces of evidence of one kind there are in each phase of the circle: a document that serves two
// duties of a phase is one there, and one in each phase that it serves.
struct KindInPhases {
  model::EvidenceKind kind = model::EvidenceKind::procedure;
  std::array<std::size_t, model::governance_phase_words.size()> count{};
};

// Kinds that there is something of, in their order.
std::vector<KindInPhases> kinds_by_phase(const std::vector<DutyDocuments>& duties);

}  // namespace analysis
