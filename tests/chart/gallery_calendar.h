#pragma once

#include <string>

#include "chart/annual_wheel.h"
#include "gallery.h"

// Charts of the gallery about the year.
namespace gallery {

inline chart::AnnualWheel annual_wheel() {
  chart::AnnualWheel wheel{.title = "Årshjulet",
                           .description = "November 2026 har flest datoer: 24",
                           .today_month = 10,
                           .today_place = 0.98,
                           .today = "31. okt.",
                           .below_today = "i dag"};
  constexpr int dates[] = {9, 12, 4, 3, 6, 11, 0, 2, 8, 7, 24, 15};
  for (int month = 1; month <= 12; ++month) {
    auto& here = wheel.months[static_cast<std::size_t>(month - 1)];
    here = {month_name(month), dates[month - 1]};
    if (month == 1) here.name += " 2027";
    if (month == 10) here.name += " 2026";
  }
  return wheel;
}

// So many events, event i in every (i % 4 + 1)th month.
inline chart::AnnualWheel wheel_with(int events) {
  chart::AnnualWheel wheel = annual_wheel();
  for (int event = 1; event <= events; ++event) {
    const std::string number = std::to_string(event);
    for (int month = 1 + event % 3; month <= 12; month += event % 4 + 1)
      wheel.marks.push_back({.month = month,
                             .place = (event * 7 % 30) / 30.0,
                             .past = month == 10,
                             .number = number,
                             .name = number + " En hendelse",
                             .href = "#e" + number});
  }
  return wheel;
}

inline Section calendar_charts() {
  const auto drawn = [](chart::AnnualWheel wheel) {
    return [=](double width, const chart::TextWidth& text_width) {
      return chart::draw(wheel, width, text_width);
    };
  };
  return {
      "Annual wheel",
      {{"twelve months, events as numbered discs, other dates as bars from the hub, and the hand of today",
        drawn(wheel_with(9))},
       {"40 events: months without room for all count the rest", drawn(wheel_with(40))},
       {"no events and no dates", [](double width, const chart::TextWidth& text_width) {
          chart::AnnualWheel wheel = annual_wheel();
          for (auto& month : wheel.months) month.dates = 0;
          return chart::draw(wheel, width, text_width);
        }}}};
}

}  // namespace gallery
