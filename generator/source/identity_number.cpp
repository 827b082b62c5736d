#include "source/identity_number.h"

#include <algorithm>
#include <array>
#include <optional>

namespace source {
namespace {

constexpr std::size_t digit_count = 11;
using Digits = std::array<int, digit_count>;

bool is_digit(char character) { return character >= '0' && character <= '9'; }

// The length of the sign that may stand behind the sixth digit; 0 if there is none.
std::size_t sign_length(std::string_view text) {
  for (const std::string_view sign : {" ", ".", "-", "\u00A0", "\u2009", "\u202F", "\u2010", "\u2011"}) {
    if (text.starts_with(sign)) return sign.size();
  }
  return 0;
}

struct Shape {
  std::size_t offset = 0;
  std::size_t length = 0;
  Digits digits{};
};

// The end of the run of digits that begins at an offset.
std::size_t end_of_digits(std::string_view text, std::size_t offset) {
  while (offset < text.size() && is_digit(text[offset])) ++offset;
  return offset;
}

// The eleven digits that begin at an offset where a run of digits begins.
std::optional<Shape> shape_at(std::string_view text, std::size_t offset) {
  std::size_t end = end_of_digits(text, offset);
  Shape shape{.offset = offset};
  if (end - offset == 6) {
    const std::size_t second = end + sign_length(text.substr(end));
    end = end_of_digits(text, second);
    if (second == offset + 6 || end - second != 5) return std::nullopt;
  } else if (end - offset != digit_count) {
    return std::nullopt;
  }
  shape.length = end - offset;
  std::size_t count = 0;
  for (const char character : text.substr(offset, shape.length)) {
    if (is_digit(character)) shape.digits[count++] = character - '0';
  }
  return shape;
}

// All shapes of a text. One step looks at no more than two runs of digits, so the time is linear.
template <class Use>
void for_each_shape(std::string_view text, const Use& use) {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    const auto shape = shape_at(text, at);
    if (shape) use(*shape);
    at = shape ? at + shape->length : end_of_digits(text, at);
  }
}

template <std::size_t count>
int weighted_sum(const Digits& digits, const std::array<int, count>& weights) {
  int sum = digits[count];
  for (std::size_t index = 0; index < count; ++index) sum += weights[index] * digits[index];
  return sum;
}

struct Remainders {
  int first = 0;
  int second = 0;
};

Remainders remainders(const Digits& digits) {
  constexpr std::array first{3, 7, 6, 1, 8, 9, 4, 5, 2};
  constexpr std::array second{5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  return {weighted_sum(digits, first) % 11, weighted_sum(digits, second) % 11};
}

// The century is not known for certain: 29 February counts in each year that can be a leap year.
bool is_date(int day, int month, int year) {
  constexpr std::array lengths{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (day < 1 || month < 1 || month > 12) return false;
  const int length = month == 2 && year % 4 != 0 ? 28 : lengths[static_cast<std::size_t>(month - 1)];
  return day <= length;
}

// What the date says; nullopt if there is none.
std::optional<IdentityVerdict> dated_verdict(const Digits& digits) {
  int day = digits[0] * 10 + digits[1];
  int month = digits[2] * 10 + digits[3];
  const int year = digits[4] * 10 + digits[5];
  const bool shifted_day = day > 40;
  if (shifted_day) day -= 40;
  const int month_shift = month > 80 ? 80 : month > 40 ? 40 : 0;
  if (!is_date(day, month - month_shift, year)) return std::nullopt;
  if (month_shift == 80) return IdentityVerdict::synthetic;
  if (month_shift == 40) return IdentityVerdict::month_plus_40;
  return shifted_day ? IdentityVerdict::d_number : IdentityVerdict::birth_number;
}

// Nothing where the check digits do not hold.
std::optional<IdentityVerdict> verdict(const Digits& digits) {
  const auto [first, second] = remainders(digits);
  if (second != 0 || first > 3) return std::nullopt;
  if (const auto dated = dated_verdict(digits)) return dated;
  if (first != 0) return std::nullopt;  // the numbers from 2032 on are all dated
  return digits[0] >= 8 ? IdentityVerdict::fh_number : IdentityVerdict::no_date;
}

char small_letter(char character) {
  return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

// Where words stand that announce a number. In the order of the text.
std::vector<std::size_t> announcements(std::string_view text) {
  constexpr std::string_view words[] = {"fnr",      "dselsnr",      "dselsnummer",
                                        "personnr", "personnummer", "d-nummer"};
  std::string small(text.size(), ' ');
  std::ranges::transform(text, small.begin(), small_letter);
  std::vector<std::size_t> found;
  for (const std::string_view word : words) {
    for (std::size_t at = small.find(word); at != small.npos; at = small.find(word, at + 1))
      found.push_back(at);
  }
  std::ranges::sort(found);
  return found;
}

bool is_announced(const std::vector<std::size_t>& words, const Shape& shape) {
  constexpr std::size_t reach = 40;
  const std::size_t from = shape.offset < reach ? 0 : shape.offset - reach;
  const auto word = std::ranges::lower_bound(words, from);
  return word != words.end() && *word <= shape.offset + shape.length + reach;
}

std::string masked(std::string_view text) {
  std::string result;
  int digits = 0;
  for (const char character : text) {
    if (is_digit(character) && ++digits > 2) {
      result += "●";
    } else {
      result += character;
    }
  }
  return result;
}

}  // namespace

std::vector<IdentityNumber> find_identity_numbers(std::string_view text) {
  std::vector<IdentityNumber> found;
  std::optional<std::vector<std::size_t>> words;  // looked for at need only
  for_each_shape(text, [&](const Shape& shape) {
    auto result = verdict(shape.digits);
    if (!result) {
      if (!words) words = announcements(text);
      if (!is_announced(*words, shape)) return;
      result = IdentityVerdict::wrong_check_digits;
    }
    found.push_back({shape.offset, shape.length, *result, masked(text.substr(shape.offset, shape.length))});
  });
  return found;
}

std::string with_identity_numbers_masked(std::string_view text) {
  std::string result;
  std::size_t taken = 0;
  for_each_shape(text, [&](const Shape& shape) {
    result += text.substr(taken, shape.offset - taken);
    result += masked(text.substr(shape.offset, shape.length));
    taken = shape.offset + shape.length;
  });
  result += text.substr(taken);
  return result;
}

}  // namespace source
