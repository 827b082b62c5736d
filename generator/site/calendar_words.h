#pragma once

#include <string>
#include <vector>

#include "analysis/calendar.h"
#include "site/rendering.h"

// What stands in the calendar, in words: on its page and in its files.
namespace site {

// What kind of thing it is: "Gjennomgang av risiko". Of more than one: "Nye tall i 3 målinger".
std::string matter_text(const analysis::CalendarEntry& entry, const html::Words& words);

// The record: its title; of one without, its duty or its unit.
std::string item_title(const analysis::CalendarItem& item, const model::Model& model,
                       source::Language language);

// Which part of the record, and in which unit where its title and its holder do not say so: "Nytt skjema –
// Solbakken". May be empty.
std::string item_detail(const analysis::CalendarItem& item, const analysis::CalendarEntry& entry,
                        const model::Model& model, source::Language language);

// The holder's unit; empty where none is named.
std::string holder_unit(const std::string& holder, const model::Model& model, source::Language language);

// "Kvalitetsrådgiver, Helse og omsorg"; empty where nobody is named.
std::string calendar_holder(const std::string& holder, const model::Model& model, source::Language language);

// When an event happens: "3. arbeidsdag hver måned", "15. i februar, juni og oktober", "3. november 2026".
std::string event_rule(const model::Event& event, const html::Words& words, source::Language language);

// The title of a role; of no role, that nobody is named.
std::string role_title(const std::string& role, const model::Model& model, const html::Words& words,
                       source::Language language);

// The files beside the calendar's page: one of everything, one for each role.
std::vector<OutputFile> calendar_files(const Material& material, const Page& page);

inline constexpr std::string_view calendar_file = "calendar.ics";
std::string calendar_file_of(const std::string& role);  // "roles/quality-adviser.ics"

}  // namespace site
