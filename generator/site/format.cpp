#include "site/format.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>

namespace site {
namespace {

using source::Language;

constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::string_view minus_sign = "\xE2\x88\x92";

using Months = std::array<std::string_view, 12>;
constexpr Months norwegian_months{"januar", "februar", "mars",      "april",   "mai",      "juni",
                                  "juli",   "august",  "september", "oktober", "november", "desember"};
constexpr Months english_months{"January", "February", "March",     "April",   "May",      "June",
                                "July",    "August",   "September", "October", "November", "December"};
constexpr Months norwegian_short{"jan.", "feb.", "mars", "april", "mai",  "juni",
                                 "juli", "aug.", "sep.", "okt.",  "nov.", "des."};
constexpr Months english_short{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

bool english(Language language) { return language == Language::en; }

// Digits with a point, exact halves rounded away from zero as people do.
std::string rounded_digits(double value, int decimals) {
  const double scaled = std::round(value * std::pow(10.0, decimals));
  // Beyond 2^53 there are no decimals to round.
  if (!(std::abs(scaled) < 9e15)) return fmt::format("{:.{}f}", value, decimals);
  std::string digits = fmt::format_int(static_cast<long long>(std::abs(scaled))).str();
  const auto behind_point = static_cast<std::size_t>(decimals);
  if (digits.size() <= behind_point) digits.insert(0, behind_point + 1 - digits.size(), '0');
  if (decimals > 0) digits.insert(digits.size() - behind_point, 1, '.');
  if (scaled < 0) digits.insert(0, 1, '-');
  return digits;
}

std::string grouped(std::string_view digits, std::string_view separator) {
  if (digits.size() <= 3) return std::string(digits);
  std::string result;
  for (std::size_t index = 0; index < digits.size(); ++index) {
    if (index > 0 && (digits.size() - index) % 3 == 0) result += separator;
    result += digits[index];
  }
  return result;
}

// Digits with a point as the readers of a language write them.
std::string written(std::string_view digits, Language language) {
  std::string result;
  if (digits.front() == '-') {
    result += minus_sign;
    digits.remove_prefix(1);
  }
  const std::size_t point = std::min(digits.find('.'), digits.size());
  result += grouped(digits.substr(0, point), english(language) ? "," : no_break_space);
  if (point < digits.size()) {
    result += english(language) ? "." : ",";
    result += digits.substr(point + 1);
  }
  return result;
}

int iso_week(source::Date date) {
  const std::string text = source::to_iso(source::Period::week, date);  // 2025-W09
  int week = 0;
  std::from_chars(text.data() + text.size() - 2, text.data() + text.size(), week);
  return week;
}

}  // namespace

std::string number(double value, int decimals, Language language) {
  return written(rounded_digits(value, decimals), language);
}

std::string number(double value, Language language) {
  if (value == 0 || !std::isfinite(value)) return number(0, 0, language);
  const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
  std::string digits = rounded_digits(value, std::max(0, 2 - magnitude));
  if (digits.find('.') != digits.npos) digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.back() == '.') digits.pop_back();
  return written(digits, language);
}

std::string percent(double value, int decimals, Language language) {
  return number(value, decimals, language) + (english(language) ? "%" : std::string(no_break_space) + "%");
}

std::string long_date(source::Date date, Language language) {
  const auto day = static_cast<unsigned>(date.day());
  const std::string month = month_name(static_cast<unsigned>(date.month()), language);
  return fmt::format("{}{}{}{} {}", day, english(language) ? "" : ".", no_break_space, month,
                     static_cast<int>(date.year()));
}

std::string short_date(source::Date date, Language language) {
  const auto day = static_cast<unsigned>(date.day());
  const auto month = static_cast<unsigned>(date.month());
  const auto year = static_cast<int>(date.year());
  if (english(language)) {
    return fmt::format("{}{}{}{}{}", day, no_break_space, english_short[month - 1], no_break_space, year);
  }
  return fmt::format("{:02}.{:02}.{}", day, month, year);
}

std::string month_name(unsigned month, Language language) {
  return std::string((english(language) ? english_months : norwegian_months)[month - 1]);
}

std::string short_month_name(unsigned month, Language language) {
  return std::string((english(language) ? english_short : norwegian_short)[month - 1]);
}

std::string period_name(source::Period period, source::Date first_day, Language language) {
  const auto year = static_cast<int>(first_day.year());
  const auto month = static_cast<unsigned>(first_day.month());
  switch (period) {
    case source::Period::day:
      return long_date(first_day, language);
    case source::Period::week: {
      const std::string iso = source::to_iso(source::Period::week, first_day);
      const std::string_view word = english(language) ? "week" : language == Language::nn ? "veke" : "uke";
      return fmt::format("{}{}{} {}", word, no_break_space, iso_week(first_day), iso.substr(0, 4));
    }
    case source::Period::month:
      return fmt::format("{} {}", month_name(month, language), year);
    case source::Period::quarter: {
      const unsigned quarter = (month - 1) / 3 + 1;
      return english(language) ? fmt::format("Q{} {}", quarter, year)
                               : fmt::format("{}. kvartal {}", quarter, year);
    }
    case source::Period::tertial: {
      const unsigned tertial = (month - 1) / 4 + 1;
      return english(language) ? fmt::format("third {} of {}", tertial, year)
                               : fmt::format("{}. tertial {}", tertial, year);
    }
    case source::Period::year:
      break;
  }
  return fmt::format("{}", year);
}

std::string list_of(const std::vector<std::string>& parts, Language language) {
  std::string result;
  for (std::size_t index = 0; index < parts.size(); ++index) {
    if (index > 0) result += index + 1 < parts.size() ? ", " : english(language) ? " and " : " og ";
    result += parts[index];
  }
  return result;
}

std::string capitalised(std::string_view text) {
  std::string result(text);
  if (result.empty()) return result;
  if (result.front() >= 'a' && result.front() <= 'z') {
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  } else if (result.size() > 1 && result[0] == '\xC3' && result[1] >= '\xA0' && result[1] <= '\xBE') {
    result[1] = static_cast<char>(result[1] - 0x20);  // à to þ: æ, ø, å, é
  }
  return result;
}

}  // namespace site
