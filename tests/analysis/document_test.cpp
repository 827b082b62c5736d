#include "analysis/document.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;

std::vector<source::File> document_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n"},
      {"content/frameworks/ledelse.yaml",
       "title: Forskrift\n"
       "sections:\n"
       "  - {key: \"6\", title: Planlegge, phase: plan, duties: [{key: 6a, text: A}, {key: 6b, text: B}]}\n"
       "  - {key: \"7\", title: Gjennomføre, phase: do, duties: [{key: 7a, text: C}]}\n"},
      {"content/responsibilities/answers.yaml",
       "- id: one\n"
       "  duty: 7a\n"
       "  unit: all\n"
       "  evidence:\n"
       "    - {kind: procedure, title: Den samme, document: both}\n"
       "    - {kind: risk_board, title: Tavla, date: 2026-01-02}\n"
       "    - {kind: risk_board, title: Ny tavle, date: 2026-02-02}\n"},
      {"content/documents/documents.yaml",
       "- {id: both, title: A, kind: procedure, duties: [6a, 6b], next_review: 2026-10-31}\n"
       "- {id: late, title: B, kind: procedure, duties: [6a], next_review: 2026-10-30}\n"
       "- {id: over, title: C, kind: procedure, duties: [6a], valid_to: 2026-10-01, next_review: "
       "2026-01-01}\n"
       "- {id: forgotten, title: D, kind: procedure, duties: [6a], reviews: [2025-10-30]}\n"
       "- {id: fresh, title: E, kind: procedure, duties: [6a], valid_from: 2025-10-31}\n"
       "- {id: coming, title: F, kind: procedure, duties: [6a], valid_from: 2026-11-01}\n"},
  };
}

const DocumentFigures& document_of(const ReadSite& site, std::string_view id) {
  for (const DocumentFigures& each : site.figures.documents) {
    if (each.document->id == id) return each;
  }
  throw std::logic_error("no such document");
}

TEST(Document, ExpiresIsOverdueOrForgotten) {
  const ReadSite site(document_files());
  EXPECT_EQ(document_of(site, "both").state, DocumentState::current);  // due today is in time
  EXPECT_EQ(document_of(site, "late").state, DocumentState::overdue);
  EXPECT_EQ(document_of(site, "late").days_over, 1);
  EXPECT_EQ(document_of(site, "over").state, DocumentState::expired);
  EXPECT_EQ(document_of(site, "over").days_over, 30);
  EXPECT_EQ(document_of(site, "forgotten").state, DocumentState::not_reviewed);
  EXPECT_EQ(document_of(site, "fresh").state, DocumentState::current);
  EXPECT_EQ(document_of(site, "coming").state, DocumentState::not_yet);
}

TEST(Document, ServesTheDutiesItNamesAndThoseWhoseAnswersShowIt) {
  const ReadSite site(document_files());
  EXPECT_THAT(document_of(site, "both").duties, ElementsAre("ledelse/6a", "ledelse/6b", "ledelse/7a"));
}

TEST(Document, StandsByDutyTheMostUrgentFirstAndEvidenceTheNewestFirst) {
  const ReadSite site(document_files());
  const auto duties = documents_by_duty(site.edition, site.figures.documents);
  ASSERT_EQ(duties.size(), 3u);
  EXPECT_EQ(duties[0].documents.front()->document->id, "over");
  EXPECT_EQ(duties[0].documents.back()->document->id, "fresh");
  ASSERT_EQ(duties[2].evidence.size(), 2u);  // what is a document is no loose evidence
  EXPECT_EQ(source::to_iso(*duties[2].evidence[0].evidence->date), "2026-02-02");
}

TEST(Document, IsCountedOnceInEachPhaseThatItServes) {
  const ReadSite site(document_files());
  const auto kinds = kinds_by_phase(documents_by_duty(site.edition, site.figures.documents));
  ASSERT_EQ(kinds.size(), 2u);
  EXPECT_EQ(kinds[0].kind, model::EvidenceKind::procedure);
  EXPECT_THAT(kinds[0].count, ElementsAre(6, 1, 0, 0));
  EXPECT_EQ(kinds[1].kind, model::EvidenceKind::risk_board);
  EXPECT_THAT(kinds[1].count, ElementsAre(0, 2, 0, 0));
}

}  // namespace
}  // namespace analysis
