#include "analysis/framework_links.h"

#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;

// The main framework's 8a is answered for, 8b a hole since nobody holds it, 9a unanswered.
std::vector<source::File> two_frameworks() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\nmain_framework: law\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n- {id: ward, title: Post, parent: all}\n"},
      {"content/roles/roles.yaml", "- {id: chief, title: Sjef}\n"},
      {"content/frameworks/law.yaml",
       "title: Forskrift\nsections:\n"
       "  - {key: \"8\", title: Evaluere, phase: study, duties: [{key: 8a, text: A}, {key: 8b, text: B}]}\n"
       "  - {key: \"9\", title: Rette, phase: act, duties: [{key: 9a, text: C}]}\n"},
      {"content/frameworks/iso.yaml",
       "title: Standard\nsections:\n"
       "  - key: \"9\"\n    title: Evaluering\n    phase: study\n    duties:\n"
       "      - {key: \"9.1\", text: Måle, also_satisfies: [law/8a]}\n"
       "      - {key: \"9.2\", text: Revidere, also_satisfies: [law/8a, law/8b]}\n"
       "      - {key: \"9.3\", text: Gå gjennom, also_satisfies: [law/9a]}\n"
       "      - {key: \"9.4\", text: Eget}\n"
       "      - {key: \"9.5\", text: Glemt}\n"},
      {"content/responsibilities/all.yaml",
       "- {id: a, duty: 8a, unit: all, owner: chief@all, evidence: [{kind: procedure, title: Rutinen}], "
       "reviews: [2026-03-01]}\n"
       "- {id: b, duty: 8b, unit: all, evidence: [{kind: procedure, title: Plan}], reviews: [2026-03-01]}\n"
       "- {id: own, duty: iso/9.4, unit: all, owner: chief@all, evidence: [{kind: procedure, title: Vår}], "
       "reviews: [2026-03-01]}\n"},
      {"content/documents/documents.yaml",
       "- {id: routine, title: Prosedyre, kind: procedure, duties: [8a], valid_from: 2026-01-01}\n"},
  };
}

std::vector<std::string> references(const std::vector<const DutyFigures*>& duties) {
  std::vector<std::string> result;
  for (const DutyFigures* const duty : duties) result.push_back(duty->reference);
  return result;
}

TEST(FrameworkLinks, AreNoneWhereThereIsOneFramework) {
  auto files = two_frameworks();
  std::erase_if(files, [](const source::File& file) { return file.path == "content/frameworks/iso.yaml"; });
  files[5].text.clear();
  std::erase_if(files, [](const source::File& file) { return file.text.empty(); });
  std::erase_if(files, [](const source::File& file) { return file.path.starts_with("content/resp"); });
  const ReadSite site(std::move(files));
  EXPECT_EQ(site.figures.framework_links, nullptr);
}

TEST(FrameworkLinks, TellWhoMeetsEachDuty) {
  const ReadSite site(two_frameworks());
  const FrameworkLinks& links = *site.figures.framework_links;
  EXPECT_EQ(links.main->id, "law");
  EXPECT_EQ(links.find("iso/9.1")->met, MetBy::through);
  EXPECT_EQ(links.find("iso/9.2")->met, MetBy::nobody) << "one of the two that it is met through is a hole";
  EXPECT_EQ(links.find("iso/9.3")->met, MetBy::nobody) << "the one that it is met through has no answer";
  EXPECT_EQ(links.find("iso/9.4")->met, MetBy::own);
  EXPECT_EQ(links.find("iso/9.5")->met, MetBy::nobody);
  EXPECT_EQ(links.find("law/8a"), nullptr);
  EXPECT_EQ(links.others.front().through, 1u);
  EXPECT_EQ(links.others.front().own, 1u);
  EXPECT_EQ(links.others.front().nobody, 3u);
}

TEST(FrameworkLinks, LeadBothWays) {
  const ReadSite site(two_frameworks());
  const FrameworkLinks& links = *site.figures.framework_links;
  EXPECT_THAT(references(links.together_with("law/8a")), ElementsAre("iso/9.1", "iso/9.2"));
  EXPECT_THAT(references(links.together_with("iso/9.2")), ElementsAre("law/8a", "law/8b"));
  EXPECT_TRUE(links.together_with("iso/9.5").empty());
}

TEST(FrameworkLinks, ShareTheEvidenceAndTheDocumentsOfWhatTheyAreMetThrough) {
  const ReadSite site(two_frameworks());
  const LinkedDuty& linked = *site.figures.framework_links->find("iso/9.1");
  ASSERT_EQ(linked.evidence.size(), 2u);
  EXPECT_EQ(linked.evidence[0].evidence->title->versions[0].text, "Rutinen");
  EXPECT_EQ(linked.evidence[1].document->title->versions[0].text, "Prosedyre");
}

TEST(Duty, OfAnotherFrameworkStandsAsTheWorstThatItIsMetThrough) {
  const ReadSite site(two_frameworks());
  EXPECT_EQ(find_duty(site.figures, "iso/9.1")->state, DutyState::ok);
  EXPECT_EQ(find_duty(site.figures, "iso/9.2")->state, DutyState::hole);
  EXPECT_EQ(find_duty(site.figures, "iso/9.1")->answers.front().units_covered, 2u);
  EXPECT_TRUE(
      is_borrowed(find_duty(site.figures, "iso/9.1")->answers.front(), *find_duty(site.figures, "iso/9.1")));
}

TEST(Duty, OfTheMainFrameworkIsNeverMetThroughAnother) {
  auto files = two_frameworks();
  files[4].text += "      - {key: \"9.6\", text: Mer, also_satisfies: [law/9a]}\n";
  files[5].text += "- {id: six, duty: iso/9.6, unit: all, owner: chief@all}\n";
  const ReadSite site(std::move(files));
  EXPECT_TRUE(find_duty(site.figures, "law/9a")->answers.empty());
}

TEST(Unit, DoesNotCountAgainWhatIsMetThroughAnotherDuty) {
  const ReadSite site(two_frameworks());
  // 8b and 9a, and of the standard 9.3 and 9.5, which nobody answers for; not 9.2, which stands as 8b does.
  EXPECT_EQ(find_unit(site.figures, site.edition.model, "ward")->holes, 4u);
}

}  // namespace
}  // namespace analysis
