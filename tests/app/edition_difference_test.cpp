#include "app/edition_difference.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace app {
namespace {

using How = RecordDifference::How;
using source::Language;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Optional;

constexpr std::string_view before = R"({"site":{"title":{"nb":"Kvalitet"},"as_of":"2026-10-31"},
"units":[
{"id":"all","title":{"nb":"Alle"}},
{"id":"north","title":{"nb":"Nord"},"parent":"all"}],
"measures":[
{"id":"falls","title":{"nb":"Fall"},"target":3,"points":[1,2]}]}
)";

constexpr std::string_view after = R"({"site":{"title":{"nb":"Kvalitet"},"as_of":"2026-10-31"},
"units":[
{"id":"south","title":{"nb":"Sør"}},
{"id":"all","title":{"nb":"Alle"}}],
"measures":[
{"id":"falls","title":{"nb":"Fall"},"points":[1,3],"unit":"all"}]}
)";

TEST(EditionDifferences, OfAnEditionAndItselfAreNone) {
  EXPECT_THAT(edition_differences(before, before), Optional(IsEmpty()));
}

TEST(EditionDifferences, AreRecordsAddedRemovedAndChangedWithTheirFields) {
  EXPECT_THAT(
      edition_differences(before, after),
      Optional(ElementsAre(
          RecordDifference{
              .record = "measures/falls", .how = How::changed, .fields = {"points", "unit", "target"}},
          RecordDifference{.record = "units/north", .how = How::removed, .fields = {}},
          RecordDifference{.record = "units/south", .how = How::added, .fields = {}})));
}

TEST(EditionDifferences, OfSiteYamlAreNamedSite) {
  const auto differences = edition_differences(R"({"site":{"title":"a"}})", R"({"site":{"title":"b"}})");
  EXPECT_THAT(
      differences,
      Optional(ElementsAre(RecordDifference{.record = "site", .how = How::changed, .fields = {"title"}})));
}

TEST(EditionDifferences, OfWhatIsNoEditionCannotBeTold) {
  for (const std::string_view other :
       {"", "{", "[]", "3", R"({"units":3})", R"({"units":[3]})", R"({"units":[{}]})"}) {
    EXPECT_EQ(edition_differences(before, other), std::nullopt) << other;
    EXPECT_EQ(edition_differences(other, before), std::nullopt) << other;
  }
}

TEST(EditionDifferences, ReadInBothLanguages) {
  const RecordDifference changed{
      .record = "measures/falls", .how = How::changed, .fields = {"points", "target"}};
  EXPECT_EQ(to_text(changed, Language::nb), "endret: measures/falls (points, target)");
  EXPECT_EQ(to_text(changed, Language::en), "changed: measures/falls (points, target)");
  EXPECT_EQ(to_text({.record = "units/a", .how = How::added, .fields = {}}, Language::nb),
            "lagt til: units/a");
  EXPECT_EQ(to_text({.record = "units/a", .how = How::removed, .fields = {}}, Language::en),
            "removed: units/a");
}

TEST(EditionDifferences, CannotSendControlCharactersToATerminal) {
  EXPECT_EQ(to_text({.record = "units/\x1b[2J", .how = How::added, .fields = {}}, Language::nb),
            "lagt til: units/\uFFFD[2J");
}

}  // namespace
}  // namespace app
