#pragma once

#include "source/date.h"

namespace model {

// Easter Sunday of a year, 1900 to 2199.
// Source: the anonymous Gregorian algorithm, Nature 13 (1876), p. 487, as given by J. Meeus, Astronomical
// Algorithms (1991), chapter 8.
source::Date easter_sunday(int year);

// A day on which Norwegian offices are closed by law though it may be a weekday: New Year's Day, Maundy
// Thursday, Good Friday, Easter and Whit with their Mondays, Ascension Day, Christmas Day and the day after
// it (lov om helligdager og helligdagsfred § 2), 1 May and 17 May (lov om 1 og 17 mai som høgtidsdagar).
bool is_public_holiday(source::Date day);

// Monday to Friday and no public holiday. The eves of holidays count as working days.
bool is_working_day(source::Date day);

// The working day of that number from `first` to `last`, from 1; the last of them where there are not so
// many. Requires that there is one, and number >= 1.
source::Date working_day(source::Date first, source::Date last, int number);

}  // namespace model
