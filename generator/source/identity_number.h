#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace source {

// What eleven digits turn out to be.
enum class IdentityVerdict {
  birth_number,        // fødselsnummer: check digits and date hold
  d_number,            // the same with the day + 40
  month_plus_40,       // a health sector's H-number, or of an older test series (also with the day + 40)
  fh_number,           // the health sector's number without a date: begins with 8 or 9
  synthetic,           // month + 80: the synthetic test population (also with the day + 40)
  no_date,             // the check digits hold, but it has no date: perhaps an account number
  wrong_check_digits,  // does not hold, but stands near a word such as `fnr`
};

struct IdentityNumber {
  std::size_t offset = 0;  // bytes
  std::size_t length = 0;  // bytes: 11, or more where the sixth digit has a sign behind it
  IdentityVerdict verdict = IdentityVerdict::birth_number;
  std::string masked;  // all but the first two digits covered: this alone may be printed

  bool operator==(const IdentityNumber&) const = default;
};

// Finds what may be a national identity number: eleven digits with no digit at either side, where
// one space (also a no-break or thin one), point or hyphen may stand behind the sixth. Eleven digits
// with wrong check digits count only near a word such as `fnr`, `fødselsnummer`, `personnr`.
// In the order of the text; linear time.
// Source: the national population register's two check digits modulo 11; the first may leave a
// remainder of 1 to 3 in numbers given out from 2032 on.
std::vector<IdentityNumber> find_identity_numbers(std::string_view text);

// The text with every group of eleven digits that has the shape of an identity number covered but
// for its first two digits, character for character, whatever the check digits say.
std::string with_identity_numbers_masked(std::string_view text);

}  // namespace source
