// The only place where valid numbers stand: the test numbers that the authorities have published, as
// ../shared/domain.md § 5.4 lists them. Everywhere else tests use month 99.
#include "source/identity_number.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace source {
namespace {

using enum IdentityVerdict;

TEST(IdentityNumber, HasTheVerdictOfItsKind) {
  const struct {
    std::string_view number;
    IdentityVerdict verdict;
    std::string_view masked;
  } cases[] = {
      {"15076500565", birth_number, "15●●●●●●●●●"},  {"70019950032", d_number, "70●●●●●●●●●"},
      {"01410199935", month_plus_40, "01●●●●●●●●●"}, {"88888888831", fh_number, "88●●●●●●●●●"},
      {"15507600333", month_plus_40, "15●●●●●●●●●"}, {"55507608360", month_plus_40, "55●●●●●●●●●"},
      {"17912099997", synthetic, "17●●●●●●●●●"},     {"29822099635", synthetic, "29●●●●●●●●●"},
      {"57912075186", synthetic, "57●●●●●●●●●"},
  };
  for (const auto& [number, verdict, masked] : cases) {
    const auto found = find_identity_numbers(number);
    ASSERT_EQ(found.size(), 1u) << number;
    EXPECT_EQ(found[0], (IdentityNumber{0, 11, verdict, std::string(masked)})) << number;
  }
}

TEST(IdentityNumber, WithWrongCheckDigitsCountsOnlyNearItsName) {
  EXPECT_TRUE(find_identity_numbers("01010012345").empty());
  for (const std::string_view text :
       {"fnr 01010012345", "Fødselsnr.: 010100 12345", "FØDSELSNUMMER 01010012345", "personnr 01010012345",
        "01010012345 er personnummeret", "D-nummer: 01010012345"}) {
    const auto found = find_identity_numbers(text);
    ASSERT_EQ(found.size(), 1u) << text;
    EXPECT_EQ(found[0].verdict, wrong_check_digits) << text;
  }
  EXPECT_TRUE(find_identity_numbers("fnr" + std::string(60, ' ') + "01010012345").empty());
}

TEST(IdentityNumber, WithoutADateMayBeAnAccount) {
  // Check digits made for a month that does not exist.
  const auto found = find_identity_numbers("01990100094");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].verdict, no_date);
}

// The first check digit leaves a remainder of 2: a number as they are given out from 2032 on. Made up
// for the synthetic population, month + 80.
TEST(IdentityNumber, IsFoundAsItWillBeFrom2032) {
  const auto found = find_identity_numbers("01813500090");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].verdict, synthetic);
}

TEST(IdentityNumber, MayHaveASignBehindTheSixthDigit) {
  for (const std::string_view sign : {" ", ".", "-", "\u00A0", "\u202F", "\u2011"}) {
    const std::string text = "x 150765" + std::string(sign) + "00565.";
    const auto found = find_identity_numbers(text);
    ASSERT_EQ(found.size(), 1u) << text;
    EXPECT_EQ(found[0].offset, 2u);
    EXPECT_EQ(found[0].length, 11 + sign.size());
    EXPECT_EQ(found[0].masked, "15●●●●" + std::string(sign) + "●●●●●");
  }
}

TEST(IdentityNumber, IsNotSeenInOtherNumbers) {
  for (const std::string_view text :
       {"115076500565", "150765005651", "150765  00565", "150765--00565", "15076 500565", "1507650056",
        "150765 005651", "1150765 00565", "150765", "150765 ", "2025-03-01", ""}) {
    EXPECT_TRUE(find_identity_numbers(text).empty()) << text;
  }
}

TEST(IdentityNumber, IsFoundAmongOtherText) {
  const auto found = find_identity_numbers("se 15076500565, 70019950032 og 123 456");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].offset, 3u);
  EXPECT_EQ(found[1].offset, 16u);
}

TEST(IdentityNumber, IsMaskedWhateverItsCheckDigits) {
  EXPECT_EQ(with_identity_numbers_masked("a 01990012345, 019900 12345 og 2025-03-01"),
            "a 01●●●●●●●●●, 01●●●● ●●●●● og 2025-03-01");
  EXPECT_EQ(with_identity_numbers_masked("012345678901"), "012345678901");
}

TEST(IdentityNumber, IsFoundInLinearTime) {
  std::string text;
  while (text.size() < 4'000'000) text += "fnr 123456 123456 01010012345 ";
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(find_identity_numbers(text).size(), text.size() / 30);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

}  // namespace
}  // namespace source
