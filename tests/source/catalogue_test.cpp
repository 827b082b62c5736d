#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <string>

#include "source/diagnostic.h"

namespace source {
namespace {

// "{0}" and "{2}" of "the {0} of {2}".
std::set<std::string> holes(std::string_view text) {
  static const std::regex hole(R"(\{\d\})");
  const std::string copy(text);
  std::set<std::string> found;
  for (std::sregex_iterator at(copy.begin(), copy.end(), hole); at != std::sregex_iterator(); ++at)
    found.insert(at->str());
  return found;
}

TEST(Catalogue, HasEveryTextInBothLanguages) {
  for (const Message& message : catalogue()) {
    EXPECT_FALSE(message.nb.empty()) << message.id;
    EXPECT_FALSE(message.en.empty()) << message.id;
    EXPECT_EQ(message.hint_nb.empty(), message.hint_en.empty()) << message.id;
  }
}

TEST(Catalogue, HasTheSameArgumentsInBothLanguages) {
  for (const Message& message : catalogue()) {
    EXPECT_EQ(holes(message.nb), holes(message.en)) << message.id;
    EXPECT_EQ(holes(message.hint_nb), holes(message.hint_en)) << message.id;
  }
}

TEST(Catalogue, HasEachIdOnce) {
  std::map<std::string_view, int> count;
  for (const Message& entry : catalogue()) EXPECT_EQ(++count[entry.id], 1) << entry.id;
  for (const Message& entry : catalogue()) EXPECT_EQ(message(entry.id).nb, entry.nb);
}

TEST(Catalogue, NamesIdsAndRulesInSmallLettersAndHyphens) {
  const std::regex name("[a-z0-9]+(-[a-z0-9]+)*");
  for (const Message& message : catalogue()) {
    EXPECT_TRUE(std::regex_match(std::string(message.id), name)) << message.id;
    EXPECT_TRUE(std::regex_match(std::string(message.rule), name)) << message.id;
  }
}

// Style: a message is no sentence of its own.
TEST(Catalogue, EndsNoTextWithAFullStop) {
  for (const Message& message : catalogue()) {
    for (const std::string_view text : {message.nb, message.en, message.hint_nb, message.hint_en}) {
      EXPECT_FALSE(text.ends_with('.')) << message.id;
    }
  }
}

TEST(Catalogue, StopsTheProgramAtAnUnknownId) {
  EXPECT_DEATH(message("no-such-message"), "not in the catalogue");
}

}  // namespace
}  // namespace source
