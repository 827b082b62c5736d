#include <algorithm>
#include <map>

#include "chart/annual_wheel.h"
#include "site/calendar_words.h"
#include "site/collation.h"
#include "site/holder.h"
#include "site/standing.h"

// The annual wheel: a ring of twelve months with its events, what is due for each role, and all dates month
// by month. Beside it calendar files for Outlook and others.
namespace site {
namespace {

using analysis::Calendar;
using analysis::CalendarEntry;
using analysis::CalendarItem;
using analysis::CalendarMatter;
using analysis::CalendarState;

constexpr double wheel_width = 520;

// A role's list and a month's have so many rows on the page; the calendar files have all.
constexpr std::size_t most_rows_of_a_role = 60;
constexpr std::size_t most_rows_of_a_month = 150;

// A record that an entry is about, with which part of it.
struct CalendarThing {
  html::Url address;
  std::string title;
  std::string detail;

  static constexpr auto members() {
    return std::array{html::member<&CalendarThing::address>("address"),
                      html::member<&CalendarThing::title>("title"),
                      html::member<&CalendarThing::detail>("detail")};
  }
};

struct CalendarRow {
  std::string day;
  Standing standing;
  std::string matter;
  std::vector<CalendarThing> things;
  std::string holder;  // "Rådgiver, Alle"
  std::string unit;    // of the holder

  static constexpr auto members() {
    return std::array{
        html::member<&CalendarRow::day>("day"),       html::member<&CalendarRow::standing>("standing"),
        html::member<&CalendarRow::matter>("matter"), html::member<&CalendarRow::things>("things"),
        html::member<&CalendarRow::holder>("holder"), html::member<&CalendarRow::unit>("unit")};
  }
};

struct RoleView {
  std::string id;  // of its heading
  html::Url to_it;
  std::string title;
  std::string counts;    // "2 over fristen, 5 de neste 30 dagene"
  std::string on_table;  // what the table is called aloud
  html::Url file;        // empty: nobody's
  std::string on_file;   // "Kalenderfil for kvalitetsrådgiver"
  bool late = false;
  std::vector<CalendarRow> rows;
  std::string more;  // that there are others; may be empty

  static constexpr auto members() {
    return std::array{html::member<&RoleView::id>("id"),
                      html::member<&RoleView::to_it>("to_it"),
                      html::member<&RoleView::title>("title"),
                      html::member<&RoleView::counts>("counts"),
                      html::member<&RoleView::on_table>("on_table"),
                      html::member<&RoleView::file>("file"),
                      html::member<&RoleView::on_file>("on_file"),
                      html::member<&RoleView::late>("late"),
                      html::member<&RoleView::rows>("rows"),
                      html::member<&RoleView::more>("more")};
  }
};

struct EventRow {
  std::string id;
  std::string number;
  html::Html title;
  html::Html about;
  std::string rule;
  std::string next;
  std::string holder;

  static constexpr auto members() {
    return std::array{html::member<&EventRow::id>("id"),        html::member<&EventRow::number>("number"),
                      html::member<&EventRow::title>("title"),  html::member<&EventRow::about>("about"),
                      html::member<&EventRow::rule>("rule"),    html::member<&EventRow::next>("next"),
                      html::member<&EventRow::holder>("holder")};
  }
};

struct MonthView {
  std::string name;  // "November 2026"
  std::string count;
  std::vector<CalendarRow> rows;
  std::string more;  // that there are others; may be empty

  static constexpr auto members() {
    return std::array{html::member<&MonthView::name>("name"), html::member<&MonthView::count>("count"),
                      html::member<&MonthView::rows>("rows"), html::member<&MonthView::more>("more")};
  }
};

struct CalendarView {
  Frame frame;
  std::string lead;
  std::string headline;
  html::Html chart;
  std::vector<EventRow> events;
  std::vector<RoleView> due;  // those that have something now
  std::string nothing_due;    // said where nobody has; may be empty
  std::vector<MonthView> months;
  html::Url file;
  std::vector<Link> files;  // of the roles

  static constexpr auto members() {
    return std::array{html::member<&CalendarView::frame>("frame"),
                      html::member<&CalendarView::lead>("lead"),
                      html::member<&CalendarView::headline>("headline"),
                      html::member<&CalendarView::chart>("chart"),
                      html::member<&CalendarView::events>("events"),
                      html::member<&CalendarView::due>("due"),
                      html::member<&CalendarView::nothing_due>("nothing_due"),
                      html::member<&CalendarView::months>("months"),
                      html::member<&CalendarView::file>("file"),
                      html::member<&CalendarView::files>("files")};
  }
};

// Nothing in the calendar, no page.
std::vector<std::string> keys(const Material& material) {
  return material.figures.calendar->entries.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("event", language)}, kind_names("event", language), material.strictest, "front", ""};
}

source::Date today(const Rendering& rendering) { return rendering.material.edition.made_for.as_of; }

// A responsibility stands on its duty's page, a round on its unit's page of the dialogue.
html::Url address_of(const Rendering& rendering, const CalendarItem& item) {
  const model::Model& model = rendering.model();
  std::optional<html::Url> address;
  if (item.kind == "responsibility") {
    const model::Responsibility* const answer = model::find(model.responsibilities, item.id);
    if (answer && answer->duty) address = rendering.address("duty", answer->duty->id);
  } else if (item.kind == "round") {
    const model::Round* const round = model::find(model.rounds, item.id);
    if (round && round->dialogue && round->unit)
      address = rendering.address("dialogue_unit", round->dialogue->id + "/" + round->unit->id);
  } else if (item.kind == "maturity_assessment") {
    address = rendering.address("maturity_unit", item.unit);
  } else {
    address = rendering.address(item.kind, item.id);
  }
  return address.value_or(html::Url());
}

std::string day_text(const Rendering& rendering, const CalendarEntry& entry) {
  const std::string day = short_date(entry.day, rendering.language);
  return entry.last_day == entry.day ? day : day + "–" + short_date(entry.last_day, rendering.language);
}

Standing standing_of(const Rendering& rendering, const CalendarEntry& entry) {
  const int days = source::days_between(today(rendering), entry.day);
  if (entry.state == CalendarState::overdue)
    return {"lacking", "■", rendering.word("calendar.days_over", {{"n", -days}})};
  if (entry.state == CalendarState::past) return {"done", "●", rendering.word("calendar.past")};
  if (days == 0) return {"soon", "◇", rendering.word("calendar.is_today")};
  if (days < 0) return {"soon", "◇", rendering.word("calendar.going_on")};
  return {"soon", "◇", rendering.word("calendar.in_days", {{"n", days}})};
}

CalendarRow row_of(Rendering& rendering, const CalendarEntry& entry) {
  CalendarRow row{.day = day_text(rendering, entry),
                  .standing = standing_of(rendering, entry),
                  .matter = matter_text(entry, rendering.words),
                  .things = {},
                  .holder = calendar_holder(entry.holder, rendering.model(), rendering.language),
                  .unit = holder_unit(entry.holder, rendering.model(), rendering.language)};
  for (const CalendarItem& item : entry.items)
    row.things.push_back({address_of(rendering, item),
                          item_title(item, rendering.model(), rendering.language),
                          item_detail(item, entry, rendering.model(), rendering.language)});
  return row;
}

// --- The wheel ---

struct MonthPlace {
  int month = 1;
  double place = 0;
};

MonthPlace place_of(source::Date day) {
  const auto last = source::end_of(source::Period::month, day);
  const double length = static_cast<unsigned>(last.day());
  return {static_cast<int>(static_cast<unsigned>(day.month())),
          (static_cast<unsigned>(day.day()) - 0.5) / length};
}

// Events of each day or week would cover all others.
bool is_in_ring(const analysis::WheelEvent& event) {
  using source::Period;
  const auto& every = event.event->every;
  return !every || (*every != Period::day && *every != Period::week);
}

int other_dates(const Calendar& calendar, source::Date first, source::Date last) {
  return static_cast<int>(std::ranges::count_if(calendar.entries, [&](const CalendarEntry& entry) {
    return entry.matter != CalendarMatter::event && first <= entry.day && entry.day <= last;
  }));
}

chart::AnnualWheel wheel_of(Rendering& rendering, const Calendar& calendar) {
  using source::Period;
  const source::Date day = today(rendering);
  const MonthPlace hand = place_of(day);
  chart::AnnualWheel wheel{
      .title = rendering.word("calendar.wheel"),
      .today_month = hand.month,
      .today_place = hand.place,
      .today = rendering.word(
          "calendar.hub_day",
          {{"day", static_cast<unsigned>(day.day())},
           {"month", short_month_name(static_cast<unsigned>(day.month()), rendering.language)}}),
      .below_today = rendering.word("calendar.hub_today")};
  for (source::Date month = calendar.first; month < calendar.last;
       month = source::next(Period::month, month)) {
    const auto number = static_cast<unsigned>(month.month());
    std::string name = short_month_name(number, rendering.language);
    if (month == calendar.first || number == 1) name += " " + std::to_string(static_cast<int>(month.year()));
    wheel.months[number - 1] = {std::move(name),
                                other_dates(calendar, month, source::end_of(Period::month, month))};
  }
  std::size_t number = 0;
  for (const analysis::WheelEvent& event : calendar.events) {
    if (!is_in_ring(event)) continue;
    ++number;
    for (const source::Date each : event.days) {
      const MonthPlace place = place_of(each);
      wheel.marks.push_back(
          {.month = place.month,
           .place = place.place,
           .past = each < day,
           .number = std::to_string(number),
           .name = long_date(each, rendering.language) + ": " + rendering.plain(event.event->title),
           .href = "#" + event.event->id});
    }
  }
  return wheel;
}

// Which month has the most dates, and how many.
std::string headline_of(const Rendering& rendering, const Calendar& calendar) {
  using source::Period;
  source::Date fullest = calendar.first;
  std::size_t most = 0;
  for (source::Date month = calendar.first; month < calendar.last;
       month = source::next(Period::month, month)) {
    const source::Date last = source::end_of(Period::month, month);
    const auto count =
        static_cast<std::size_t>(std::ranges::count_if(calendar.entries, [&](const CalendarEntry& entry) {
          return !entry.again && entry.day >= std::max(month, today(rendering)) && entry.day <= last;
        }));
    if (count > most) most = count, fullest = month;
  }
  if (most == 0) return rendering.word("calendar.headline_none");
  return rendering.word(
      "calendar.headline",
      {{"n", most}, {"month", capitalised(period_name(Period::month, fullest, rendering.language))}});
}

EventRow event_row(Rendering& rendering, const analysis::WheelEvent& wheel, std::string number) {
  const model::Event& event = *wheel.event;
  rendering.markdown_page.ids[event.id] = 1;
  return {.id = event.id,
          .number = std::move(number),
          .title = rendering.text(event.title),
          .about = rendering.text(event.about),
          .rule = capitalised(event_rule(event, rendering.words, rendering.language)),
          .next = wheel.next ? short_date(*wheel.next, rendering.language) : rendering.word("calendar.past"),
          .holder = holder_text(rendering, event.owner)};
}

// Those in the ring by their numbers, then the others.
std::vector<EventRow> event_rows(Rendering& rendering, const Calendar& calendar) {
  std::vector<EventRow> rows, others;
  for (const analysis::WheelEvent& event : calendar.events) {
    if (is_in_ring(event))
      rows.push_back(event_row(rendering, event, std::to_string(rows.size() + 1)));
    else
      others.push_back(event_row(rendering, event, "–"));
  }
  rows.insert(rows.end(), others.begin(), others.end());
  return rows;
}

// --- Roles and months ---

std::string counts_of(const Rendering& rendering, const analysis::RoleDue& due) {
  std::vector<std::string> parts;
  if (!due.overdue.empty())
    parts.push_back(rendering.word("calendar.count_over", {{"n", due.overdue.size()}}));
  if (!due.soon.empty()) parts.push_back(rendering.word("calendar.count_soon", {{"n", due.soon.size()}}));
  return list_of(parts, rendering.language);
}

std::string more_of(const Rendering& rendering, std::size_t all, std::size_t most) {
  return all > most ? rendering.word("calendar.more", {{"n", all - most}}) : std::string();
}

RoleView role_view(Rendering& rendering, const analysis::RoleDue& due) {
  const std::string id = "role-" + (due.role.empty() ? std::string("nobody") : due.role);
  rendering.markdown_page.ids[id] = 1;
  RoleView view{.id = id,
                .to_it = html::checked_url("#" + id).value_or(html::Url()),
                .title = role_title(due.role, rendering.model(), rendering.words, rendering.language),
                .counts = capitalised(counts_of(rendering, due))};
  view.on_table = rendering.word("calendar.due_of", {{"role", view.title}});
  view.on_file = rendering.word("calendar.file_of", {{"role", view.title}});
  view.late = !due.overdue.empty();
  if (!due.role.empty()) view.file = html::checked_url(calendar_file_of(due.role)).value_or(html::Url());
  std::vector<const CalendarEntry*> entries = due.overdue;
  entries.insert(entries.end(), due.soon.begin(), due.soon.end());
  for (std::size_t index = 0; index < std::min(entries.size(), most_rows_of_a_role); ++index)
    view.rows.push_back(row_of(rendering, *entries[index]));
  view.more = more_of(rendering, entries.size(), most_rows_of_a_role);
  return view;
}

std::vector<MonthView> months_of(Rendering& rendering, const Calendar& calendar) {
  std::map<source::Date, std::vector<const CalendarEntry*>> months;
  for (const CalendarEntry& entry : calendar.entries) {
    if (entry.again || entry.day < calendar.first || entry.day > calendar.last) continue;
    months[source::start_of(source::Period::month, entry.day)].push_back(&entry);
  }
  std::vector<MonthView> views;
  for (const auto& [month, entries] : months) {
    MonthView view{.name = capitalised(period_name(source::Period::month, month, rendering.language)),
                   .count = rendering.word("calendar.dates", {{"n", entries.size()}}),
                   .rows = {},
                   .more = more_of(rendering, entries.size(), most_rows_of_a_month)};
    for (std::size_t index = 0; index < std::min(entries.size(), most_rows_of_a_month); ++index)
      view.rows.push_back(row_of(rendering, *entries[index]));
    views.push_back(std::move(view));
  }
  return views;
}

// How many tasks are late, and how many dates come.
std::string lead_of(const Rendering& rendering, const std::vector<analysis::RoleDue>& roles) {
  std::size_t overdue = 0, soon = 0;
  for (const analysis::RoleDue& role : roles) {
    overdue += role.overdue.size();
    soon += role.soon.size();
  }
  std::string lead = overdue == 0 ? rendering.word("calendar.lead_none_over")
                                  : rendering.word("calendar.lead_over", {{"n", overdue}});
  lead += " " + (soon == 0 ? rendering.word("calendar.lead_none_soon")
                           : rendering.word("calendar.lead_soon", {{"n", soon}}));
  return lead;
}

CalendarView view(Rendering& rendering) {
  const Calendar& calendar = *rendering.material.figures.calendar;
  std::vector<analysis::RoleDue> roles = analysis::due_by_role(calendar, today(rendering));
  CalendarView view{.lead = lead_of(rendering, roles), .headline = headline_of(rendering, calendar)};
  view.events = event_rows(rendering, calendar);
  chart::AnnualWheel wheel = wheel_of(rendering, calendar);
  wheel.description = view.headline;
  // Beside the list of roles there is no room for a chart as wide as the page, and a wheel needs none.
  view.chart = rendering.chart(chart::draw(wheel, wheel_width, rendering.text_width), "wide");
  view.chart += rendering.chart(chart::draw(wheel, Rendering::narrow_chart, rendering.text_width), "narrow");
  const auto nobody = std::ranges::stable_partition(roles, [](const auto& due) { return !due.role.empty(); });
  std::vector<analysis::RoleDue> named(roles.begin(), nobody.begin());
  sort_by_text<analysis::RoleDue>(named, Collation(rendering.language), [&](const analysis::RoleDue& due) {
    return role_title(due.role, rendering.model(), rendering.words, rendering.language);
  });
  for (const analysis::RoleDue& due : named) {
    view.files.push_back({html::checked_url(calendar_file_of(due.role)).value_or(html::Url()),
                          role_title(due.role, rendering.model(), rendering.words, rendering.language)});
  }
  named.insert(named.end(), nobody.begin(), nobody.end());
  for (const analysis::RoleDue& due : named) {
    if (!due.overdue.empty() || !due.soon.empty()) view.due.push_back(role_view(rendering, due));
  }
  if (view.due.empty()) view.nothing_due = rendering.word("calendar.nothing_due");
  view.months = months_of(rendering, calendar);
  view.file = html::checked_url(std::string(calendar_file)).value_or(html::Url());
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind calendar_page() { return page_kind<CalendarView, view>("calendar", keys, describe, calendar_files); }

}  // namespace site
