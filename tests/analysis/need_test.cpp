#include "analysis/need.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;

std::vector<source::File> need_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n"},
      {"content/projects/projects.yaml",
       "- {id: going, title: A, unit: all, status: active}\n"
       "- {id: idea, title: B, unit: all, status: idea}\n"
       "- {id: paused, title: C, unit: all, status: paused}\n"
       "- {id: given-up, title: D, unit: all, status: abandoned}\n"},
      {"content/networks/learn.yaml", "title: Lære\nfrom: 2026-01-15\nneeds: [taken-up]\n"},
      {"content/needs/needs.yaml",
       "- id: three-surveys\n"
       "  title: A\n"
       "  sources: [{kind: survey, date: 2026-01-01}, {kind: survey, date: 2026-02-01}, "
       "{kind: survey, date: 2026-03-01}]\n"
       "  answered_by: [given-up]\n"
       "- id: two-kinds\n"
       "  title: B\n"
       "  sources: [{kind: survey, date: 2026-01-01}, {kind: deviations, date: 2026-01-02}]\n"
       "  answered_by: [paused, idea, going]\n"
       "- id: unanswered\n"
       "  title: C\n"
       "  sources: [{kind: other, date: 2026-01-01}, {kind: ombudsman, date: 2026-01-02}]\n"
       "- id: taken-up\n"
       "  title: D\n"
       "  sources: [{kind: other, date: 2025-01-01}, {kind: ombudsman, date: 2025-01-02}]\n"
       "- id: only-an-idea\n"
       "  title: E\n"
       "  sources: [{kind: other, date: 2025-01-01}, {kind: ombudsman, date: 2025-01-02}]\n"
       "  answered_by: [idea, given-up]\n"},
  };
}

const NeedFigures& need(const ReadSite& site, std::string_view id) {
  for (const NeedFigures& each : site.figures.needs) {
    if (each.need->id == id) return each;
  }
  throw std::logic_error("no such need");
}

TEST(Need, CountsKindsOfSourcesAndNotSources) {
  const ReadSite site(need_files());
  EXPECT_THAT(need(site, "three-surveys").kinds, ElementsAre(model::NeedSourceKind::survey));
  EXPECT_THAT(need(site, "two-kinds").kinds,
              ElementsAre(model::NeedSourceKind::survey, model::NeedSourceKind::deviations));
  EXPECT_EQ(source::to_iso(*need(site, "three-surveys").newest), "2026-03-01");
}

TEST(Need, CountsOnlySourcesThatAreKnownOnTheDay) {
  const ReadSite site(need_files(), "2026-01-01");
  EXPECT_EQ(need(site, "two-kinds").kinds.size(), 1u);
}

TEST(Need, IsAnsweredByWorkNotByIdeasOrWhatWasGivenUp) {
  const ReadSite site(need_files());
  EXPECT_EQ(need(site, "two-kinds").answer, NeedAnswer::answered);
  EXPECT_EQ(need(site, "three-surveys").answer, NeedAnswer::stopped);
  EXPECT_EQ(need(site, "only-an-idea").answer, NeedAnswer::planned);
  EXPECT_EQ(need(site, "unanswered").answer, NeedAnswer::nobody);
}

TEST(Need, IsAnsweredByANetworkThatNamesIt) {
  const ReadSite site(need_files());
  EXPECT_EQ(need(site, "taken-up").answer, NeedAnswer::answered);
  EXPECT_EQ(need(site, "taken-up").networks.size(), 1u);
}

TEST(Need, SeenFromMostSidesStandsFirstAndOfTheseThoseThatNobodyAnswers) {
  const ReadSite site(need_files());
  std::vector<std::string> ids;
  for (const NeedFigures& each : site.figures.needs) ids.push_back(each.need->id);
  EXPECT_THAT(ids, ElementsAre("unanswered", "only-an-idea", "two-kinds", "taken-up", "three-surveys"));
}

}  // namespace
}  // namespace analysis
