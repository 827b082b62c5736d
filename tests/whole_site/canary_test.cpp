#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "fixtures/fixture_site.h"
#include "fixtures/rendered_site.h"

// What may not be shown cannot be shown: a word in every text of a record that the edition leaves out turns
// up in no byte of the site, be it a page, a CSV file, a picture or the dump. Made from the tables, for every
// kind.
namespace {

using fixtures::Later;
using fixtures::Recipe;
using fixtures::RenderedSite;
using Records = std::vector<std::pair<std::string, Recipe>>;

constexpr std::string_view canary = "kanarifugl";

source::Date date(std::string_view iso) { return std::get<source::Date>(source::read_date(iso)); }

fixtures::Texts texts(std::string_view word) {
  return [word](std::string_view field, source::Type, std::string_view language) {
    std::string text(field);
    std::ranges::replace(text, '.', ' ');
    return fmt::format("{} {} {}", word, text, language);
  };
}

Recipe plain() { return {.day = date("2026-03-10"), .texts = texts("synlig")}; }

// Where the canary sings: "path: …bytes…".
std::string found_in(const RenderedSite& site) {
  std::string result;
  for (const site::OutputFile& file : site.files) {
    const bool in_path = file.path.find(canary) != file.path.npos;
    const std::size_t at = in_path ? 0 : file.bytes.find(canary);
    if (at == file.bytes.npos) continue;
    result += fmt::format("{}: …{}…\n", file.path,
                          in_path ? "" : file.bytes.substr(at - std::min<std::size_t>(at, 80), 160));
  }
  return result;
}

RenderedSite rendered(const Records& records, const fixtures::RenderOptions& options) {
  return fixtures::render_site(fixtures::fixture_site(plain(), records), options);
}

const fixtures::RenderOptions on_the_day{.as_of = date("2026-06-30")};

Records one_of_each_kind(const Recipe& recipe) {
  Records records;
  for (const model::Kind& kind : model::all_kinds) {
    Recipe made = recipe;
    if (kind.records.key == "unit") made.unit = recipe.unit == "elsewhere" ? "elsewhere" : "top";
    records.emplace_back(kind.records.key, made);
  }
  return records;
}

// The fixture shows what it holds, or else the tests below would find nothing whatever went wrong.
TEST(Canary, SingsWhereItMayBeShown) {
  Recipe shown = plain();
  shown.id = fmt::format("{}-vises", canary);
  shown.texts = texts(canary);
  shown.unit = "ward";
  for (const auto& [kind, recipe] : one_of_each_kind(shown)) {
    const RenderedSite site = rendered({{kind, recipe}}, on_the_day);
    ASSERT_EQ(site.errors(), "") << kind;
    EXPECT_NE(found_in(site), "") << kind;
  }
}

TEST(Canary, AboveTheAudienceIsHeardNowhere) {
  Recipe hidden = plain();
  hidden.id = fmt::format("{}-fortrolig", canary);
  hidden.classification = "confidential";
  hidden.texts = texts(canary);
  hidden.unit = "ward";
  for (const bool rows_in_file : {false, true}) {
    hidden.rows_in_file = rows_in_file;
    const Records records = one_of_each_kind(hidden);
    for (const auto& record : records) {
      const RenderedSite site = rendered({record}, on_the_day);
      ASSERT_EQ(site.errors(), "") << record.first;
      EXPECT_EQ(found_in(site), "") << record.first;
    }
    EXPECT_EQ(found_in(rendered(records, on_the_day)), "");
    fixtures::RenderOptions confidential = on_the_day;
    confidential.audience = model::Classification::confidential;
    EXPECT_NE(found_in(rendered(records, confidential)), "");
  }
}

TEST(Canary, AfterTheDayIsHeardNowhere) {
  for (const Later later : {Later::facts_and_rows, Later::parts, Later::becoming_known}) {
    Recipe recipe = plain();
    recipe.id = "to";
    recipe.unit = "ward";
    recipe.later = later;
    recipe.later_day = date("2026-07-01");
    recipe.later_texts = texts(canary);
    const Records records = one_of_each_kind(recipe);
    const RenderedSite before = rendered(records, on_the_day);
    ASSERT_EQ(before.errors(), "");
    EXPECT_EQ(found_in(before), "");
    fixtures::RenderOptions month_later;
    month_later.as_of = date("2026-07-31");
    EXPECT_NE(found_in(rendered(records, month_later)), "");
  }
}

TEST(Canary, OfARecordThatBeginsLaterIsHeardNowhere) {
  std::size_t tried = 0;
  for (const model::Kind& kind : model::all_kinds) {
    const bool begins = std::ranges::any_of(kind.records.record->fields, [](const source::Field& field) {
      return field.marks.happens_on && field.shape == source::Shape::one;
    });
    if (!begins) continue;
    ++tried;
    Recipe recipe = plain();
    recipe.id = fmt::format("{}-senere", canary);
    recipe.day = date("2026-07-01");
    recipe.texts = texts(canary);
    const RenderedSite site = rendered({{std::string(kind.records.key), recipe}}, on_the_day);
    ASSERT_EQ(site.errors(), "") << kind.records.key;
    EXPECT_EQ(found_in(site), "") << kind.records.key;
  }
  EXPECT_GT(tried, 0u);
}

TEST(Canary, OfAnotherUnitIsHeardNowhere) {
  Recipe outside = plain();
  outside.id = fmt::format("{}-utenfor", canary);
  outside.unit = "elsewhere";
  outside.texts = texts(canary);
  fixtures::RenderOptions here = on_the_day;
  here.unit = "here";
  std::size_t tried = 0;
  for (const auto& [kind, recipe] : one_of_each_kind(outside)) {
    const auto is_placed = [](const source::Field& field) { return field.marks.places_in_unit; };
    if (!std::ranges::any_of(model::find_kind(kind)->records.record->fields, is_placed)) continue;
    ++tried;
    const RenderedSite site = rendered({{kind, recipe}}, here);
    ASSERT_EQ(site.errors(), "") << kind;
    EXPECT_EQ(found_in(site), "") << kind;
  }
  EXPECT_GE(tried, 4u);
}

// A measure that names no unit is where its project is.
TEST(Canary, OfAMeasureInAProjectElsewhereIsHeardNowhere) {
  Recipe project = plain();
  project.id = "annet";
  project.unit = "elsewhere";
  std::vector<source::File> files = fixtures::fixture_site(plain(), {{"project", project}});
  files.push_back({"content/projects/annet/tall.yaml",
                   fmt::format("title: {}\nkind: outcome\nchart: run\nimprovement: neutral\n"
                               "points: [{{at: 2026-01-01, value: 3}}]\n",
                               canary)});
  fixtures::RenderOptions here = on_the_day;
  here.unit = "here";
  const RenderedSite site = fixtures::render_site(files, here);
  ASSERT_EQ(site.errors(), "");
  EXPECT_EQ(found_in(site), "");
}

}  // namespace
