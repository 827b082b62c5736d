#include "app/past_edition.h"

#include <gtest/gtest.h>

#include "app/temporary_folder.h"

namespace app {
namespace {

// As model::canonical_json writes it.
constexpr std::string_view september =
    R"({"site":{"title":{"nb":"Kvalitet"},"as_of":"2026-09-30","audience":"open"},
"projects":[
{"id":"falls","title":{"nn":"Fallet","nb":"Fall"},"unit":"all"}],
"measures":[
{"id":"wait","points":[{"at":"2026-08","value":8,"denominator":90},{"at":"2026-09","value":null,"denominator":null},{"at":"2026-07"}]},
{"id":"empty"}]}
)";

TEST(PastEdition, IsReadFromTheDumpOfAnEdition) {
  const auto edition = read_edition(september);
  ASSERT_TRUE(edition);
  EXPECT_EQ(source::to_iso(edition->as_of), "2026-09-30");
  EXPECT_EQ(edition->audience, model::Classification::open);
  EXPECT_EQ(edition->projects.at("falls").unit, "all");
  EXPECT_EQ(edition->projects.at("falls").title.versions.front().text, "Fallet");
  const auto& points = edition->measures.at("wait");
  ASSERT_EQ(points.size(), 3u);
  EXPECT_EQ(points[0].value, 8);
  EXPECT_EQ(points[0].denominator, 90);
  EXPECT_FALSE(points[0].hidden);
  EXPECT_TRUE(points[1].hidden);
  EXPECT_FALSE(points[2].value || points[2].hidden);
  EXPECT_TRUE(edition->measures.at("empty").empty());
}

TEST(PastEdition, IsNoneWhereTheTextIsSomethingElse) {
  EXPECT_FALSE(read_edition("{"));
  EXPECT_FALSE(read_edition("[]"));
  EXPECT_FALSE(read_edition(R"({"site":{"as_of":"i fjor","audience":"open"},"projects":[],"measures":[]})"));
  EXPECT_FALSE(
      read_edition(R"({"site":{"as_of":"2026-09-30","audience":"alle"},"projects":[],"measures":[]})"));
  EXPECT_FALSE(read_edition(
      R"({"site":{"as_of":"2026-09-30","audience":"open"},"projects":[],"measures":[{"id":"a","points":[{"value":"8"}]}]})"));
}

TEST(PastEdition, IsFoundByTheMonthOfADay) {
  const TemporaryFolder folder;
  const source::Date day = std::get<source::Date>(source::read_date("2026-09-30"));
  EXPECT_FALSE(archived_edition(folder.path(), day));
  write_text(folder.path() / "archive/2026-09/data/edition.json", september);
  EXPECT_TRUE(archived_edition(folder.path(), day));
  write_text(folder.path() / "archive/2026-09/data/edition.json", "{}");
  EXPECT_THROW(archived_edition(folder.path(), day), std::runtime_error);
}

}  // namespace
}  // namespace app
