#include <gtest/gtest.h>

#include "source/diagnostic.h"

namespace source {
namespace {

TEST(Nearest, IsWhatWasProbablyMeant) {
  const std::vector<std::string_view> words{"title",  "status", "last_review", "owner", "outcome",
                                            "blåbær", "6a",     "9b",          "points"};
  const struct {
    std::string_view written, expected;
  } cases[] = {
      {"titel", "title"},    // swapped
      {"tittle", "title"},   // one too many
      {"tile", "title"},     // one too few
      {"Status", "status"},  // another case
      {"lastreview", "last_review"},
      {"outcom", "outcome"},
      {"blabær", "blåbær"},
      {"BLÅBÆR", "blåbær"},
      {"last", "last_review"},  // a beginning
      {"point", "points"},
      {"8b", "9b"},
      {"x", ""},
      {"", ""},
      {"something", ""},
      {"no", ""},
  };
  for (const auto& [written, expected] : cases) EXPECT_EQ(nearest(written, words), expected) << written;
  EXPECT_EQ(nearest("titel", {}), "");
  EXPECT_EQ(nearest(std::string(100'000, 'a'), words), "");
}

TEST(Nearest, IsTheFirstOfEquallyNearOnes) { EXPECT_EQ(nearest("6x", {"6b", "6a"}), "6b"); }

}  // namespace
}  // namespace source
