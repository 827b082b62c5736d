#include <gtest/gtest.h>

#include "model/model_of.h"

namespace model {
namespace {

std::string messages(std::vector<source::File> files) { return SiteText(std::move(files)).messages(); }

std::vector<std::string> ids(const auto& records) {
  std::vector<std::string> result;
  for (const auto& record : records) result.push_back(record.id);
  return result;
}

using Ids = std::vector<std::string>;

TEST(ReadModel, TakesIdsFromFileNamesAndFromLists) {
  const Model model = model_of({{"content/units/b.yaml", "title: B\n"},
                                {"content/units/others.yaml", "- {id: c, title: C}\n- {id: a, title: A}\n"}});
  EXPECT_EQ(ids(model.units), (Ids{"a", "b", "c"}));
  EXPECT_TRUE(exists(model, "unit", "c"));
  EXPECT_FALSE(exists(model, "unit", "others"));
}

TEST(ReadModel, ReadsAProjectsFolder) {
  const Model model = model_of({
      {"content/projects/falls/project.yaml", "title: Fall\nunit: home\nstatus: active\n"},
      {"content/projects/falls/story.md", "Vi begynte i **mars**.\n"},
      {"content/projects/falls/story.nn.md", "Vi byrja i **mars**.\n"},
      {"content/projects/falls/rate.yaml", "title: Rate\nkind: outcome\nchart: run\nimprovement: decrease\n"},
      {"content/projects/falls/other.yaml",
       "title: Annet\nkind: outcome\nchart: run\nimprovement: decrease\nproject: elsewhere\n"},
  });
  EXPECT_EQ(ids(model.projects), Ids{"falls"});
  EXPECT_EQ(model.projects[0].story->in(source::Language::nb)->text, "Vi begynte i **mars**.\n");
  EXPECT_EQ(model.projects[0].story->in(source::Language::nn)->text, "Vi byrja i **mars**.\n");
  EXPECT_EQ(ids(model.measures), (Ids{"other", "rate"}));
  EXPECT_EQ(model.measures[1].project->id, "falls");      // as it stands in its folder
  EXPECT_EQ(model.measures[0].project->id, "elsewhere");  // unless it says otherwise
}

TEST(ReadModel, ReadsPagesWithTheirTranslations) {
  const Model model = model_of({{"content/pages/om.md", "---\ntitle: {nb: Om, en: About}\n---\n\nHei.\n"},
                                {"content/pages/om.en.md", "Hello.\n"}});
  ASSERT_EQ(ids(model.pages), Ids{"om"});
  EXPECT_EQ(model.pages[0].body->in(source::Language::nb)->text, "\nHei.\n");
  EXPECT_EQ(model.pages[0].body->in(source::Language::en)->text, "Hello.\n");
}

TEST(ReadModel, TakesPlainTextsForTheSitesFirstLanguage) {
  const Model model = model_of({{"site.yaml", "title: Prøve\norganisation: Staden\nlanguages: [nn, nb]\n"},
                                {"content/units/a.yaml", "title: Eininga\n"}});
  EXPECT_EQ(model.site.title->versions[0].language, source::Language::nn);
  EXPECT_EQ(model.units[0].title->versions[0].language, source::Language::nn);
  EXPECT_EQ(languages(model.site), (std::vector{source::Language::nn, source::Language::nb}));
}

TEST(ReadModel, SaysWhatIsWrongWithTheFilesOfASite) {
  EXPECT_EQ(SiteText(std::vector<source::File>{{"site.yaml", "title: A\norganisation: B\n"}}).messages(),
            "site.yaml:1:1 feltet «languages» mangler\n");
  EXPECT_EQ(messages({{"site.yaml", "title: A\norganisation: B\nlanguages: []\n"}}),
            "site.yaml:3:12 feltet «languages» er tomt\n");
  EXPECT_EQ(messages({{"content/project/a.yaml", "title: A\n"}}),
            "content/project/a.yaml:0:0 mappen «content/project» er ikke for noe slags innhold\n");
  EXPECT_EQ(messages({{"content/om.md", "# Om\n"}}),
            "content/om.md:0:0 filen ligger rett under content/ og brukes ikke\n");
  EXPECT_EQ(messages({{"content/units/a.yml", "title: A\n"}}),
            "content/units/a.yml:0:0 filnavnet slutter på .yml\n");
  EXPECT_EQ(messages({{"content/units/Åse Hjem.yaml", "title: A\n"}}),
            "content/units/Åse Hjem.yaml:0:0 «Åse Hjem» kan ikke være en id\n");
  EXPECT_EQ(messages({{"content/units/a.yaml", "- {title: A}\n- {id: B b, title: B}\n"}}),
            "content/units/a.yaml:1:3 posten i listen mangler «id»\n"
            "content/units/a.yaml:2:8 «B b» kan ikke være en id\n");
  EXPECT_EQ(
      messages({{"content/units/a.yaml", "title: A\n"}, {"content/units/z.yaml", "- {id: a, title: Z}\n"}}),
      "content/units/z.yaml:1:3 id «a» er brukt av to poster av slaget unit\n");
  EXPECT_EQ(messages({{"content/units/a.yaml", "bare tekst\n"}}),
            "content/units/a.yaml:1:1 filen skal begynne med felt, hvert på sin linje\n");
}

TEST(ReadModel, SaysWhatIsWrongWithTexts) {
  EXPECT_EQ(messages({{"content/pages/om.md", "# Om\n"}}),
            "content/pages/om.md:1:1 siden mangler feltene øverst\n");
  EXPECT_EQ(messages({{"content/pages/om.nn.md", "Om.\n"}}),
            "content/pages/om.nn.md:0:0 mappen «om» mangler filen page.yaml\n");
  EXPECT_EQ(messages({{"content/pages/om.md", "---\ntitle: Om\n---\n"},
                      {"content/pages/om.nn.md", "---\ntitle: Om\n---\nHei.\n"}}),
            "content/pages/om.nn.md:1:1 feltene øverst i denne filen brukes ikke\n");
  EXPECT_EQ(messages({{"content/projects/a/story.md", "Hei.\n"}}),
            "content/projects/a/story.md:0:0 mappen «a» mangler filen project.yaml\n");
  EXPECT_EQ(messages({{"content/projects/a/project.yaml", "title: A\nunit: a\nstatus: active\nstory: Hei\n"},
                      {"content/projects/a/story.md", "Hei igjen.\n"}}),
            "content/projects/a/story.md:1:1 «story» er gitt to ganger på nb\n");
  EXPECT_EQ(messages({{"content/projects/a/project.yaml", "title: A\nunit: a\nstatus: active\n"},
                      {"content/projects/a/notes.md", "Hei.\n"}}),
            "content/projects/a/notes.md:0:0 filen brukes ikke av noe her\n");
}

// ---- Duties ----

constexpr std::string_view leadership =
    "title: Ledelse\nsections:\n"
    "  - {key: '6', title: Planlegge, phase: plan, duties: [{key: 6a, text: A}, {key: 6f, text: F}]}\n";
// Another regulation is one more file, and no code.
constexpr std::string_view patient_rights =
    "title: {nb: En annen forskrift, en: Another regulation}\n"
    "sections:\n"
    "  - {key: '4', title: Plan, phase: plan, duties: [{key: 4a, text: Mål}, {key: 4b, text: Oversikt}]}\n"
    "  - {key: '5', title: Gjør, phase: do, duties: [{key: 5a, text: Handling}]}\n";

Model two_frameworks(std::string_view site, std::string_view duties) {
  return model_of({{"site.yaml", std::string(smallest_site) + std::string(site)},
                   {"content/frameworks/ledelse.yaml", std::string(leadership)},
                   {"content/frameworks/annen.yaml", std::string(patient_rights)},
                   {"content/threads/one.yaml", fmt::format("title: Tråd\nsteps: [{}]\n", duties)}});
}

std::string steps(const Model& model) {
  std::string result;
  for (const auto& step : model.threads[0].steps) result += step->id + " ";
  return result;
}

TEST(ReadModel, ReadsDutiesAsPeopleWriteThem) {
  EXPECT_EQ(steps(two_frameworks("", "6f, '§ 6 f)', §6f, 6 F, '6.f'")),
            "ledelse/6f ledelse/6f ledelse/6f ledelse/6f ledelse/6f ");
}

TEST(ReadModel, FindsADutyInTheMainFrameworkFirst) {
  EXPECT_EQ(steps(two_frameworks("main_framework: ledelse\n", "6a, 4a, annen/5a")),
            "ledelse/6a annen/4a annen/5a ");
}

TEST(ReadModel, LeavesADutyThatIsNowhereAsItIsWritten) {
  EXPECT_EQ(steps(two_frameworks("", "9z, ledelse/9z, tull")), "9z ledelse/9z tull ");
}

TEST(Framework, HasItsDutiesByKey) {
  const Model model = two_frameworks("", "6a");
  const DutyPlace place = find_duty(model, "annen/5a");
  ASSERT_TRUE(place);
  EXPECT_EQ(place.framework->id, "annen");
  EXPECT_EQ(*place.section->key, "5");
  EXPECT_EQ(*place.section->phase, GovernancePhase::do_);
  EXPECT_EQ(duty_reference(*place.framework, *place.duty), "annen/5a");
  EXPECT_FALSE(find_duty(model, "annen/6a"));
  EXPECT_FALSE(find_duty(model, "5a"));
}

TEST(Framework, KnowsAKeyInEveryForm) {
  for (const std::string_view written : {"6f", "§ 6 f)", "§6f", "6 F",
                                         "§\xC2\xA0"
                                         "6\xC2\xA0"
                                         "f",
                                         "6f."})
    EXPECT_EQ(normal_duty_key(written), "6f") << written;
  EXPECT_EQ(normal_duty_key("12b"), "12b");
  for (const std::string_view written : {"", "6", "f", "f6", "6ff", "6-f", "ledelse/6f", "§"})
    EXPECT_EQ(normal_duty_key(written), "") << written;
}

TEST(Model, PartsAHolder) {
  EXPECT_EQ(holder_of("adviser@home").role, "adviser");
  EXPECT_EQ(holder_of("adviser@home").unit, "home");
  EXPECT_EQ(holder_of("adviser").unit, "");
}

}  // namespace
}  // namespace model
