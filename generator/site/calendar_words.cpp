#include "site/calendar_words.h"

#include <fmt/format.h>

#include "model/event_days.h"
#include "site/duty_words.h"
#include "site/icalendar.h"

namespace site {
namespace {

using analysis::CalendarEntry;
using analysis::CalendarItem;
using analysis::CalendarMatter;
using analysis::CalendarState;
using source::Language;

// In the order of the matters.
constexpr std::string_view matters[] = {"event",
                                        "management_review",
                                        "decision",
                                        "supervision_answer",
                                        "finding",
                                        "duty_review",
                                        "exception_ends",
                                        "risk_review",
                                        "risk_treatment",
                                        "acceptance_ends",
                                        "document_review",
                                        "document_expires",
                                        "aim",
                                        "project_end",
                                        "measurement",
                                        "advice",
                                        "maturity",
                                        "dialogue",
                                        "walkround",
                                        "gathering",
                                        "delivery",
                                        "exercise",
                                        "course",
                                        "spread",
                                        "strategic_aim"};

std::string unit_title(const std::string& id, const model::Model& model, Language language) {
  const model::Unit* const unit = model::find(model.units, id);
  return unit ? text_in(unit->title, language) : std::string();
}

const model::Duty* duty_of(const CalendarItem& item, const model::Model& model) {
  if (item.kind != "responsibility") return nullptr;
  const model::Responsibility* const answer = model::find(model.responsibilities, item.id);
  return answer && answer->duty ? model::find_duty(model, answer->duty->id).duty : nullptr;
}

// "februar, juni og oktober"
std::string months_of(const model::Event& event, Language language) {
  std::vector<std::string> names;
  const int step = model::months_in(*event.every);
  for (int month = event.month.value_or(1); month <= 12; month += step)
    names.push_back(month_name(static_cast<unsigned>(month), language));
  return list_of(names, language);
}

std::string weekly_rule(const model::Event& event, const html::Words& words) {
  if (event.working_day) return words.text("calendar.rule_week_working", {{"n", *event.working_day}});
  return words.text(fmt::format("calendar.rule_weekday_{}", std::min(event.day.value_or(1), 7)));
}

std::string rule_of(const model::Event& event, const html::Words& words, Language language) {
  using source::Period;
  if (*event.every == Period::day) return words.text("calendar.rule_daily");
  if (*event.every == Period::week) return weekly_rule(event, words);
  const bool monthly = *event.every == Period::month;
  const std::string months = monthly ? std::string() : months_of(event, language);
  const int day = event.day.value_or(1);
  if (event.working_day)
    return words.text(monthly ? "calendar.rule_working_monthly" : "calendar.rule_working",
                      {{"n", *event.working_day}, {"months", months}});
  if (day == 31)
    return words.text(monthly ? "calendar.rule_last_monthly" : "calendar.rule_last", {{"months", months}});
  return words.text(monthly ? "calendar.rule_day_monthly" : "calendar.rule_day",
                    {{"n", day}, {"months", months}});
}

// --- Files ---

// Organisations differ, and so do their calendars' entries. Letters and digits alone.
std::string uid_of(const CalendarEntry& entry, const Material& material) {
  const std::string organisation =
      path_part(text_in(material.model().site.organisation, material.own_language()));
  return fmt::format("{}@{}.sirkel", entry.key, organisation.empty() ? "site" : organisation);
}

std::string summary_of(const CalendarEntry& entry, const model::Model& model, const html::Words& words,
                       Language language) {
  std::string summary = entry.matter == CalendarMatter::event
                            ? item_title(entry.items.front(), model, language)
                            : matter_text(entry, words);
  if (entry.matter != CalendarMatter::event && entry.items.size() == 1)
    summary += ": " + item_title(entry.items.front(), model, language);
  if (entry.state == CalendarState::overdue)
    summary = words.text("calendar.overdue_summary", {{"what", summary}});
  return summary;
}

std::string description_of(const CalendarEntry& entry, const model::Model& model, const html::Words& words,
                           Language language) {
  std::string description;
  const auto add = [&](const std::string& line) {
    if (line.empty()) return;
    if (!description.empty()) description += '\n';
    description += line;
  };
  for (const CalendarItem& item : entry.items) {
    const std::string detail = item_detail(item, entry, model, language);
    if (entry.items.size() == 1) {
      add(detail);
    } else {
      add("– " + item_title(item, model, language) + (detail.empty() ? "" : " – " + detail));
    }
  }
  if (entry.matter == CalendarMatter::event) {
    const model::Event* const event = model::find(model.events, entry.items.front().id);
    if (event) add(text_in(event->about, language));
  }
  const std::string holder = calendar_holder(entry.holder, model, language);
  if (!holder.empty()) add(words.text("calendar.holder_line", {{"holder", holder}}));
  return description;
}

DayCalendar calendar_of(const Material& material, const Page& page, const std::string& name,
                        const std::string* role) {
  const html::Words& words = material.words.in(page.language);
  const model::Model& model = material.model();
  constexpr std::string_view levels[] = {"classification.open", "classification.internal",
                                         "classification.confidential",
                                         "classification.strictly_confidential"};
  DayCalendar calendar{.name = name,
                       .about = words.text(levels[static_cast<std::size_t>(page.classification)]),
                       .made = material.edition.made_for.as_of,
                       .events = {}};
  for (const CalendarEntry& entry : material.figures.calendar->entries) {
    if (role && model::holder_of(entry.holder).role != *role) continue;
    CalendarEntry one = entry;
    one.items.resize(1, entry.items.front());
    calendar.events.push_back({.uid = uid_of(entry, material),
                               .day = entry.day,
                               .last_day = entry.last_day,
                               .summary = summary_of(entry, model, words, page.language),
                               .description = description_of(entry, model, words, page.language),
                               .category = matter_text(one, words)});
  }
  return calendar;
}

}  // namespace

std::string matter_text(const CalendarEntry& entry, const html::Words& words) {
  const std::string_view matter = matters[static_cast<std::size_t>(entry.matter)];
  if (entry.items.size() == 1) return words.text(fmt::format("calendar_matter.{}", matter));
  return words.text(fmt::format("calendar_matter.{}s", matter), {{"n", entry.items.size()}});
}

std::string item_title(const CalendarItem& item, const model::Model& model, Language language) {
  if (item.title) return text_in(*item.title, language);
  if (const model::Duty* const duty = duty_of(item, model)) return duty_title(*duty, language);
  const std::string unit = unit_title(item.unit, model, language);
  return unit.empty() ? item.id : unit;
}

std::string item_detail(const CalendarItem& item, const CalendarEntry& entry, const model::Model& model,
                        Language language) {
  std::string detail = item.detail ? text_in(*item.detail, language) : std::string();
  const bool unit_is_said =
      item.unit == model::holder_of(entry.holder).unit || (!item.title && item.kind != "responsibility");
  const std::string unit = unit_is_said ? std::string() : unit_title(item.unit, model, language);
  if (detail.empty() || unit.empty()) return detail + unit;
  if (detail.ends_with('.')) detail.pop_back();
  return detail + " – " + unit;
}

std::string calendar_holder(const std::string& holder, const model::Model& model, Language language) {
  const model::Holder parts = model::holder_of(holder);
  const model::Role* const role = model::find(model.roles, parts.role);
  if (!role) return {};
  const std::string unit = unit_title(std::string(parts.unit), model, language);
  const std::string title = text_in(role->title, language);
  return unit.empty() ? title : title + ", " + unit;
}

std::string holder_unit(const std::string& holder, const model::Model& model, Language language) {
  return unit_title(std::string(model::holder_of(holder).unit), model, language);
}

std::string event_rule(const model::Event& event, const html::Words& words, Language language) {
  if (event.date) return long_date(*event.date, language);
  if (!event.every) return {};
  const std::string rule = rule_of(event, words, language);
  if (!event.until) return rule;
  return words.text("calendar.rule_until", {{"rule", rule}, {"date", long_date(*event.until, language)}});
}

std::string role_title(const std::string& role, const model::Model& model, const html::Words& words,
                       Language language) {
  const model::Role* const found = model::find(model.roles, role);
  return found ? text_in(found->title, language) : words.text("calendar.nobody");
}

std::string calendar_file_of(const std::string& role) { return "roles/" + role + ".ics"; }

std::vector<OutputFile> calendar_files(const Material& material, const Page& page) {
  const std::string folder = page.path.substr(0, page.path.rfind('/') + 1);
  const html::Words& words = material.words.in(page.language);
  const std::string organisation = text_in(material.model().site.organisation, page.language);
  const std::string all = words.text("calendar.file_name", {{"organisation", organisation}});
  std::vector<OutputFile> files;
  files.push_back(
      {folder + std::string(calendar_file), icalendar(calendar_of(material, page, all, nullptr))});
  for (const analysis::RoleDue& due :
       analysis::due_by_role(*material.figures.calendar, material.edition.made_for.as_of)) {
    if (due.role.empty()) continue;
    const std::string name = all + " – " + role_title(due.role, material.model(), words, page.language);
    files.push_back(
        {folder + calendar_file_of(due.role), icalendar(calendar_of(material, page, name, &due.role))});
  }
  return files;
}

}  // namespace site
