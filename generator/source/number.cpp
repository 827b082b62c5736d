#include "source/number.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace source {
namespace {

constexpr std::string_view digits = "0123456789";

// A cell taken apart: `-1 234,5 %` is negative, has the digits 1, 234 and 5, parted by ' ' and ','.
struct Parts {
  bool negative = false;
  bool percent = false;
  std::vector<std::string_view> groups;  // of digits; only the first may be empty
  std::string signs;                     // between them: '.', ',' or ' '
  std::string_view exponent;             // of `1,2E+05`: "E+05"
};

bool take_front(std::string_view& text, std::string_view front) {
  if (!text.starts_with(front)) return false;
  text.remove_prefix(front.size());
  return true;
}

bool take_blank(std::string_view& text) {
  return take_front(text, " ") || take_front(text, "\u00A0") || take_front(text, "\u202F") ||
         take_front(text, "\u2009");
}

std::string_view take_digits(std::string_view& text) {
  const std::string_view taken = text.substr(0, text.find_first_not_of(digits));
  text.remove_prefix(taken.size());
  return taken;
}

// One of '.', ',' or ' '; 0 if the text begins with none.
char take_sign(std::string_view& text) {
  if (take_front(text, ".")) return '.';
  if (take_front(text, ",")) return ',';
  return take_blank(text) ? ' ' : '\0';
}

// `E+05`, if that is how the text goes on; else empty.
std::string_view take_exponent(std::string_view& text) {
  std::string_view rest = text;
  if (!take_front(rest, "E") && !take_front(rest, "e")) return {};
  if (!take_front(rest, "+")) take_front(rest, "-");
  if (take_digits(rest).empty()) return {};
  const std::string_view taken = text.substr(0, text.size() - rest.size());
  text = rest;
  return taken;
}

bool take_percent(std::string_view& text) {
  std::string_view rest = text;
  while (take_blank(rest)) continue;
  if (!take_front(rest, "%")) return false;
  text = rest;
  return true;
}

std::optional<Parts> parts_of(std::string_view text) {
  Parts parts;
  while (take_blank(text)) continue;
  parts.negative = take_front(text, "-") || take_front(text, "\u2212");
  if (!parts.negative) take_front(text, "+");
  parts.groups.push_back(take_digits(text));
  for (;;) {
    std::string_view rest = text;
    const char sign = take_sign(rest);
    const std::string_view group = take_digits(rest);
    if (sign == '\0' || group.empty()) break;
    parts.signs += sign;
    parts.groups.push_back(group);
    text = rest;
  }
  parts.exponent = take_exponent(text);
  parts.percent = take_percent(text);
  while (take_blank(text)) continue;
  const bool has_digits = !parts.groups.front().empty() || parts.groups.size() > 1;
  if (!text.empty() || !has_digits) return std::nullopt;
  return parts;
}

// Are the first `count` groups a whole number, parted into thousands by one sign that is not the
// decimal one?
bool is_whole(const Parts& parts, std::size_t count, char decimal_sign) {
  if (count == 1) return true;
  const std::string_view first = parts.groups.front();
  if (first.empty() || first.size() > 3 || first.front() == '0') return false;
  for (std::size_t index = 1; index < count; ++index) {
    const char sign = parts.signs[index - 1];
    if (sign == decimal_sign || sign != parts.signs.front() || parts.groups[index].size() != 3) return false;
  }
  return true;
}

// The cell as from_chars reads it, if its decimal sign is this one; else empty.
std::string plain_form(const Parts& parts, char decimal_sign) {
  const std::size_t count = parts.groups.size();
  const bool has_fraction = count > 1 && parts.signs.back() == decimal_sign;
  const std::size_t whole = has_fraction ? count - 1 : count;
  if (!is_whole(parts, whole, decimal_sign)) return {};
  if (!parts.exponent.empty() && whole > 1) return {};  // `1,234E+05` is not 1234 times anything
  std::string text = parts.negative ? "-" : "";
  for (std::size_t index = 0; index < whole; ++index) text += parts.groups[index];
  if (parts.groups.front().empty()) text += '0';
  if (has_fraction) text.append(1, '.').append(parts.groups.back());
  for (const char character : parts.exponent) {
    if (character != '+') text += character;
  }
  return text;
}

// The number as from_chars reads it under either decimal sign; empty where it is none.
struct Readings {
  std::string with_comma;
  std::string with_point;

  bool none() const { return with_comma.empty() && with_point.empty(); }
  bool differ() const { return !with_comma.empty() && !with_point.empty() && with_comma != with_point; }
  const std::string& either() const { return with_comma.empty() ? with_point : with_comma; }
};

Readings readings_of(const Parts& parts) { return {plain_form(parts, ','), plain_form(parts, '.')}; }

std::variant<double, Fault> number_of(std::string_view plain, std::string_view written) {
  double value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  const bool whole = end == plain.data() + plain.size();
  if (error == std::errc::result_out_of_range) return Fault{"number-too-large", {std::string(written)}};
  if (error != std::errc{} || !whole || !std::isfinite(value))
    return Fault{"not-a-number", {std::string(written)}};
  return value;
}

// `1.234`, where only the three digits behind the sign are in doubt.
Fault two_readings(std::string_view message, const Parts& parts, std::string_view written,
                   const Readings& readings) {
  const std::string& whole =
      readings.with_comma.find('.') == std::string::npos ? readings.with_comma : readings.with_point;
  std::string before = parts.negative ? "-" : "";
  before += parts.groups.front();
  return {message, {std::string(written), whole, before, std::string(parts.groups.back())}};
}

}  // namespace

std::variant<double, Fault> read_number(std::string_view text) {
  std::string_view plain = text;
  if (!take_front(plain, "-")) take_front(plain, "+");
  const bool begins_well =
      !plain.empty() && (digits.find(plain.front()) != digits.npos || plain.front() == '.');
  if (begins_well && plain.find_first_not_of("0123456789.eE+-") == plain.npos) {
    const auto result = number_of(text.starts_with('+') ? plain : text, text);
    const auto* fault = std::get_if<Fault>(&result);
    if (fault == nullptr || fault->message == "number-too-large") return result;
  }
  const auto parts = parts_of(text);
  if (!parts) return Fault{"not-a-number", {std::string(text)}};
  const Readings readings = readings_of(*parts);
  if (readings.none()) return Fault{"not-a-number", {std::string(text)}};
  if (readings.differ()) return two_readings("number-form-two-readings", *parts, text, readings);
  return Fault{"number-form", {std::string(text), readings.either()}};
}

std::variant<int, Fault> read_whole_number(std::string_view text) {
  const auto number = read_number(text);
  if (const auto* fault = std::get_if<Fault>(&number)) return *fault;
  const std::string_view plain = text.substr(text.starts_with('+') ? 1 : 0);
  int value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (error == std::errc{} && end == plain.data() + plain.size()) return value;
  const double given = std::get<double>(number);
  if (std::abs(given) > std::numeric_limits<int>::max())
    return Fault{"number-too-large", {std::string(text)}};
  const bool whole = given == std::trunc(given);
  return Fault{"not-a-whole-number",
               {std::string(text), whole ? fmt::format("{}", static_cast<int>(given)) : ""}};
}

void DecimalSigns::look_at(std::string_view cell) {
  const auto parts = parts_of(cell);
  if (!parts) return;
  const Readings readings = readings_of(*parts);
  if (readings.with_point.empty() && !readings.with_comma.empty()) comma_ = true;
  if (readings.with_comma.empty() && !readings.with_point.empty()) point_ = true;
}

std::optional<char> DecimalSigns::settled() const {
  if (comma_ == point_) return std::nullopt;
  return comma_ ? ',' : '.';
}

std::variant<CellNumber, Fault> read_cell_number(std::string_view cell, const DecimalSigns& signs) {
  const auto parts = parts_of(cell);
  const Readings readings = parts ? readings_of(*parts) : Readings{};
  if (readings.none()) return Fault{"cell-not-a-number", {std::string(cell)}};
  std::string plain = signs.settled() == '.' ? readings.with_point : readings.with_comma;
  if (plain.empty()) plain = readings.either();
  if (!signs.settled() && readings.differ())
    return two_readings("number-with-two-readings", *parts, cell, readings);
  const auto number = number_of(plain, cell);
  if (const auto* fault = std::get_if<Fault>(&number)) return *fault;
  return CellNumber{std::get<double>(number), parts->percent};
}

}  // namespace source
