#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/date.h"
#include "source/language.h"

// Numbers, dates and lists as the readers of each language write them. (domain § 5.6)
namespace site {

// Rounded to so many decimals, half away from zero: "12 345,6" (no-break space, minus U+2212), in English
// "12,345.6".
std::string number(double value, int decimals, source::Language language);

// With as many decimals as it takes to tell it from its neighbours: three significant digits, no trailing
// zeros.
std::string number(double value, source::Language language);

// "12,5 %" (no-break space), in English "12.5%". The value is in percent.
std::string percent(double value, int decimals, source::Language language);

// "3. februar 2025", "3 February 2025".
std::string long_date(source::Date date, source::Language language);
// "03.02.2025", in English "3 Feb 2025".
std::string short_date(source::Date date, source::Language language);
// "februar", "feb."; month: 1 to 12.
std::string month_name(unsigned month, source::Language language);
std::string short_month_name(unsigned month, source::Language language);
// The period that begins on a day: "september 2025", "uke 9 2025", "1. tertial 2025", "2. kvartal 2025",
// "2025".
std::string period_name(source::Period period, source::Date first_day, source::Language language);

// "a, b og c".
std::string list_of(const std::vector<std::string>& parts, source::Language language);

// The first letter as a capital one.
std::string capitalised(std::string_view text);

}  // namespace site
