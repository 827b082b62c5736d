#include "model/edition.h"

#include <gtest/gtest.h>

#include "model/model_of.h"

// What an edition leaves out, told on small sites. What holds for every site is in edition_property_test.cpp.
namespace model {
namespace {

const source::File units{
    "content/units/units.yaml",
    "- {id: top, title: Øverst}\n- {id: home, title: Hjemme, parent: top}\n"
    "- {id: ward, title: Avdeling, parent: home}\n- {id: other, title: En annen, parent: top}\n"};

Edition cut(std::vector<source::File> files, std::string_view day,
            Classification audience = Classification::internal, std::string unit = "") {
  files.push_back(units);
  return edition(model_of(std::move(files)), {date(day), audience, std::move(unit)});
}

source::File project(std::string_view more) {
  return {"content/projects/falls.yaml", fmt::format("title: Fall\nunit: home\n{}", more)};
}

TEST(EditionOfADay, HoldsTheFactsThatAreKnown) {
  const std::vector<source::File> files{project(
      "status: [{value: idea}, {from: 2026-02-01, value: active}, {from: 2026-05-01, value: closed}]\n")};
  const auto status = [&](std::string_view day) {
    return *cut(files, day).model.projects.at(0).status.latest();
  };
  EXPECT_EQ(status("2026-01-31"), ProjectStatus::idea);
  EXPECT_EQ(status("2026-02-01"), ProjectStatus::active);
  EXPECT_EQ(status("2026-05-01"), ProjectStatus::closed);
  EXPECT_EQ(cut(files, "2026-02-01").left_out.later, 1u);
}

TEST(EditionOfADay, HasNoProjectBeforeItBegins) {
  EXPECT_TRUE(
      cut({project("status: [{from: 2026-02-01, value: active}]\n")}, "2026-01-31").model.projects.empty());
  EXPECT_TRUE(cut({project("status: active\nstart: 2026-02-01\n")}, "2026-01-31").model.projects.empty());
}

TEST(EditionOfADay, TellsOfACycleAsFarAsItHasCome) {
  const std::vector<source::File> files{
      project("status: active\npdsa_cycles:\n"
              "  - title: Prøve\n    date: 2026-01-10\n    plan: {question: Hva}\n"
              "    do: {from: 2026-01-15, to: 2026-01-30, happened: Alt}\n"
              "    study: {date: 2026-02-01, result: Bra}\n    act: {date: 2026-02-03, outcome: expand}\n")};
  const auto cycles = [&](std::string_view day) { return cut(files, day).model.projects.at(0).pdsa_cycles; };
  EXPECT_TRUE(cycles("2026-01-09").empty());
  EXPECT_FALSE(cycles("2026-01-14").at(0).do_);
  EXPECT_TRUE(cycles("2026-01-20").at(0).do_->from);
  EXPECT_FALSE(cycles("2026-01-20").at(0).do_->happened);
  EXPECT_FALSE(cycles("2026-01-20").at(0).do_->to);
  EXPECT_TRUE(cycles("2026-01-30").at(0).do_->happened);
  EXPECT_FALSE(cycles("2026-02-02").at(0).act);
  EXPECT_TRUE(cycles("2026-02-03").at(0).act);
}

TEST(EditionOfADay, TakesNumbersOnAnAxisForNumbers) {
  const Edition made = cut({{"content/measures/a.yaml",
                             "title: A\nkind: outcome\nchart: run\nimprovement: neutral\naxis: number\n"
                             "points: [{at: 2027, value: 1}, {at: 2030-05-01, value: 2}]\n"}},
                           "2026-01-01");
  EXPECT_EQ(made.model.measures.at(0).points.size(), 2u);
}

TEST(EditionOfADay, ShowsAPointOnceItsPeriodIsOver) {
  const auto points = [](std::string_view fields, std::string_view at, std::string_view day) {
    return cut({{"content/measures/a.yaml", fmt::format("title: A\nkind: outcome\nchart: run\nimprovement: "
                                                        "neutral\n{}\npoints: [{{at: {}, value: 1}}]\n",
                                                        fields, at)}},
               day)
        .model.measures.at(0)
        .points.size();
  };
  EXPECT_EQ(points("period: month", "2026-03-01", "2026-03-30"), 0u);
  EXPECT_EQ(points("period: month", "2026-03-01", "2026-03-31"), 1u);
  EXPECT_EQ(points("frequency: tertial", "2026-T1", "2026-04-29"), 0u);
  EXPECT_EQ(points("frequency: tertial", "2026-T1", "2026-04-30"), 1u);
  EXPECT_EQ(points("frequency: week", "2026-03-02", "2026-03-07"), 0u);  // a Monday
  EXPECT_EQ(points("frequency: week", "2026-03-02", "2026-03-08"), 1u);
  EXPECT_EQ(points("", "2026-03-02", "2026-03-02"), 1u);
}

TEST(EditionForAnAudience, LeavesAMeasureOutWithItsProject) {
  const std::vector<source::File> files{
      {"content/projects/falls/project.yaml",
       "title: Fall\nunit: home\nstatus: active\nclassification: confidential\n"},
      {"content/projects/falls/inner.yaml", "title: A\nkind: outcome\nchart: run\nimprovement: neutral\n"},
      {"content/projects/falls/shown.yaml",
       "title: B\nkind: outcome\nchart: run\nimprovement: neutral\nclassification: internal\n"},
  };
  const Edition made = cut(files, "2026-01-01");
  ASSERT_EQ(made.model.measures.size(), 1u);
  EXPECT_EQ(made.model.measures[0].id, "shown");
  EXPECT_FALSE(made.model.measures[0].project);
  EXPECT_EQ(made.left_out, (LeftOut{.above_audience = 2, .references = 1}));
}

TEST(EditionForAnAudience, KeepsChartsOfRareEventsInternal) {
  const std::vector<source::File> files{
      {"content/measures/a.yaml",
       "title: A\nkind: outcome\nchart: t\nimprovement: neutral\nclassification: open\n"}};
  EXPECT_TRUE(cut(files, "2026-01-01", Classification::open).model.measures.empty());
  EXPECT_EQ(cut(files, "2026-01-01").model.measures.size(), 1u);
}

TEST(EditionForAnAudience, LetsNoEarlierOwnerStandForOneWhoIsLeftOut) {
  const Edition made =
      cut({project("status: active\nowner: [{value: one}, {from: 2026-02-01, value: two}]\n"),
           {"content/roles/one.yaml", "title: En\n"},
           {"content/roles/two.yaml", "title: To\nclassification: confidential\n"}},
          "2026-03-01");
  EXPECT_EQ(made.model.projects.at(0).owner.facts.size(), 2u);
  EXPECT_FALSE(made.model.projects.at(0).owner.latest());
}

TEST(EditionForAnAudience, LeavesOutWhatIsPlacedInAUnitThatIsLeftOut) {
  const Edition made =
      cut({{"content/units/secret.yaml", "title: Skjult\nparent: top\nclassification: confidential\n"},
           {"content/measures/a.yaml",
            "title: A\nkind: outcome\nchart: run\nimprovement: neutral\nunit: secret\n"}},
          "2026-03-01");
  EXPECT_TRUE(made.model.measures.empty());
}

TEST(EditionForAnAudience, SaysNothingOfWhatTheSiteExcuses) {
  std::string site(smallest_site);
  site += "as_of: 2026-05-01\n";
  site += "excuses: [{rule: aims, file: content/projects/secret.yaml, reason: Hemmelig}]\n";
  std::vector<source::File> files(1);
  files[0].path = "site.yaml";
  files[0].text = site;
  const Edition made = cut(std::move(files), "2026-03-01", Classification::open);
  EXPECT_TRUE(made.model.site.excuses.empty());
  EXPECT_EQ(made.model.site.as_of, (source::Given<source::Date>{date("2026-03-01"), {}}));
  EXPECT_EQ(*made.model.site.audience, Classification::open);
}

TEST(EditionOfAUnit, TakesOverTheNearestAnswerFromAbove) {
  const std::vector<source::File> files{{"content/frameworks/rules.yaml",
                                         "title: Regler\nsections: [{key: '4', title: P, phase: plan, "
                                         "duties: [{key: 4a, text: A}, {key: 4b, text: B}]}]\n"},
                                        {"content/roles/leader.yaml", "title: Leder\n"},
                                        {"content/responsibilities/all.yaml",
                                         "- {id: a-top, duty: 4a, unit: top, owner: leader@top}\n- {id: "
                                         "a-home, duty: 4a, unit: home, owner: leader}\n"
                                         "- {id: b-top, duty: 4b, unit: top, owner: leader}\n- {id: b-other, "
                                         "duty: 4b, unit: other, owner: leader}\n"}};
  const Edition made = cut(files, "2026-01-01", Classification::internal, "ward");
  ASSERT_EQ(made.model.responsibilities.size(), 2u);
  EXPECT_EQ(made.model.responsibilities[0].id, "a-home");
  EXPECT_EQ(made.model.responsibilities[0].unit->id, "ward");
  EXPECT_EQ(made.model.responsibilities[1].id, "b-top");
  EXPECT_FALSE(made.model.units.at(0).parent);
}

TEST(EditionOfAUnit, KeepsTheRoleOfAHolderInAUnitOutside) {
  const Edition made =
      cut({project("status: active\nowner: leader@top\n"), {"content/roles/leader.yaml", "title: Leder\n"}},
          "2026-01-01", Classification::internal, "home");
  EXPECT_EQ(made.model.projects.at(0).owner.latest()->id, "leader");
}

TEST(EditionOfAUnit, PutsAMeasureWhereItsProjectIs) {
  const std::vector<source::File> files{
      {"content/projects/falls/project.yaml", "title: Fall\nunit: other\nstatus: active\n"},
      {"content/projects/falls/rate.yaml", "title: A\nkind: outcome\nchart: run\nimprovement: neutral\n"}};
  EXPECT_TRUE(cut(files, "2026-01-01", Classification::internal, "home").model.measures.empty());
  EXPECT_EQ(cut(files, "2026-01-01", Classification::internal, "other").model.measures.at(0).unit->id,
            "other");
}

TEST(Edition, ShowsLinksToWhatIsLeftOutAsTheirText) {
  const auto story = [](std::string_view markdown) {
    Edition made = cut({{"content/projects/falls/project.yaml", "title: Fall\nunit: home\nstatus: active\n"},
                        {"content/projects/falls/story.md", std::string(markdown)},
                        {"content/projects/secret.yaml",
                         "title: Skjult\nunit: home\nstatus: active\nclassification: confidential\n"}},
                       "2026-01-01");
    return made.model.projects.at(0).story->versions[0].text;
  };
  EXPECT_EQ(story("Les [om *det*](project:secret) og [fall](project:falls)."),
            "Les om *det* og [fall](project:falls).");
  EXPECT_EQ(story("[a [b] c](project:secret \"Tittel\")"), "a [b] c");
  EXPECT_EQ(story("[a](<project:secret>)"), "a");
  EXPECT_EQ(story("<project:secret> og [a][x]\n\n[x]: project:secret\n"),
            "<left:out> og [a][x]\n\n[x]: left:out\n");
  EXPECT_EQ(story("`project:secret`"), "`left:out`");
  EXPECT_EQ(story("project:secrets, kl. 10:30, [a](unit:home)"),
            "project:secrets, kl. 10:30, [a](unit:home)");
}

TEST(Edition, CountsWhatItLeavesOut) {
  const Edition made =
      cut({project("status: [{value: idea}, {from: 2026-02-01, value: active}]\nclaims: [{text: Bedre, kind: "
                   "improvement, measure: gone}]\n"),
           {"content/measures/gone.yaml",
            "title: A\nkind: outcome\nchart: run\nimprovement: neutral\nunit: other\n"}},
          "2026-01-01", Classification::internal, "home");
  EXPECT_EQ(made.left_out.later, 1u);
  EXPECT_EQ(made.left_out.outside_unit, 3u);  // the measure, and the units `top` and `other`
  EXPECT_EQ(made.left_out.references, 3u);    // the claim and its measure, the parent of `home`
  EXPECT_TRUE(made.model.projects.at(0).claims.empty());
}

TEST(LastUpdate, IsTheNewestDayOfARecord) {
  const Model model =
      model_of({project("status: [{from: 2026-01-05, value: active}]\nexpected_end: 2030-01-01\n"
                        "aim: {text: A, by: 2028-01-01}\nclaims: [{text: B, kind: stable, measure: a, date: "
                        "2026-02-03}]\n")});
  EXPECT_EQ(last_update(Project::table, &model.projects[0]), date("2026-02-03"));
  EXPECT_EQ(last_update(Project::table, &model_of({project("status: active\n")}).projects[0]), std::nullopt);
}

}  // namespace
}  // namespace model
