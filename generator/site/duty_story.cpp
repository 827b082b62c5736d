#include "site/duty_story.h"

#include <algorithm>

#include "site/mentions.h"
#include "site/record_standing.h"

namespace site {
namespace {

using analysis::DutyCare;
using analysis::DutyLack;
using analysis::DutyStory;

// More names than these say less.
constexpr std::size_t named_units = 3;
constexpr std::size_t listed_records = 8;

// "Nord, Sør og 4 til".
std::string unit_names(const Rendering& rendering, const std::vector<const model::Unit*>& units) {
  std::vector<std::string> names;
  const std::size_t shown = units.size() <= named_units + 1 ? units.size() : named_units;
  for (std::size_t index = 0; index < shown; ++index)
    names.push_back(text_in(units[index]->title, rendering.language));
  if (shown < units.size()) names.push_back(rendering.word("duty_story.more", {{"n", units.size() - shown}}));
  return list_of(names, rendering.language);
}

std::string care_sentence(const Rendering& rendering, const DutyStory& story) {
  constexpr std::string_view words[] = {"duty_story.kept", "duty_story.excused", "duty_story.partly",
                                        "duty_story.not_kept"};
  const std::string word(words[static_cast<std::size_t>(story.care)]);
  if (!story.since) return rendering.word(word);
  return rendering.word(word + "_since", {{"date", long_date(*story.since, rendering.language)}});
}

std::string lack_phrase(const Rendering& rendering, const DutyStory& story,
                        const analysis::DutyMissing& missing) {
  constexpr std::string_view words[] = {"duty_lack.no_answer",        "duty_lack.no_owner",
                                        "duty_lack.no_evidence",      "duty_lack.not_reviewed",
                                        "duty_lack.not_practised",    "duty_lack.not_described",
                                        "duty_lack.practice_unknown", "duty_lack.review_overdue",
                                        "duty_lack.uncovered",        "duty_lack.not_shown"};
  const std::string phrase = rendering.word(words[static_cast<std::size_t>(missing.what)]);
  // What the answer of the whole organisation lacks needs no name.
  const bool is_of_all = !story.duty->answers.empty() && missing.units.size() == 1 &&
                         missing.units.front() == story.duty->answers.front().unit;
  if (missing.units.empty() || is_of_all) return phrase;
  return phrase + " (" + unit_names(rendering, missing.units) + ")";
}

PracticeCell practice_cell(const Rendering& rendering, const DutyStory& story, bool described,
                           bool practised) {
  constexpr std::string_view words[2][2] = {{"duty_story.neither", "duty_story.only_practised"},
                                            {"duty_story.only_described", "duty_story.both"}};
  const auto& units = story.practice[described][practised];
  return {rendering.word(words[described][practised]), static_cast<long long>(units.size()),
          unit_names(rendering, units)};
}

DutyRecordView record_view(const Rendering& rendering, const model::Kind& kind,
                           const analysis::DutyRecord& record) {
  const Link link = mention_link(rendering, {&kind, record.index});
  DutyRecordView view{.title = link.text, .address = link.address, .stale = record.stale};
  if (const auto standing = standing_of(rendering, kind, record.index)) {
    view.standing = standing->words;
    view.wants_attention = standing->wants_attention;
  }
  if (record.updated) {
    view.updated = rendering.word(record.stale ? "duty_story.stale" : "duty_story.updated",
                                  {{"date", short_date(*record.updated, rendering.language)}});
  }
  return view;
}

}  // namespace

std::string duty_verdict(const Rendering& rendering, const DutyStory& story) {
  std::string verdict = care_sentence(rendering, story);
  std::vector<std::string> lacks;
  for (const analysis::DutyMissing& missing : story.missing)
    lacks.push_back(lack_phrase(rendering, story, missing));
  if (!lacks.empty()) {
    verdict += " " + rendering.word("duty_story.missing", {{"things", list_of(lacks, rendering.language)}});
  }
  return verdict;
}

std::optional<DutyPractice> duty_practice(const Rendering& rendering, const DutyStory& story) {
  DutyPractice view{.described = {practice_cell(rendering, story, true, true),
                                  practice_cell(rendering, story, true, false)},
                    .not_described = {practice_cell(rendering, story, false, true),
                                      practice_cell(rendering, story, false, false)}};
  long long placed = 0;
  for (const auto* const cells : {&view.described, &view.not_described}) {
    for (const PracticeCell& cell : *cells) placed += cell.count;
  }
  if (placed == 0 && story.unknown.empty()) return std::nullopt;
  if (!story.unknown.empty()) {
    view.unknown = rendering.word(
        "duty_story.unknown", {{"n", story.unknown.size()}, {"units", unit_names(rendering, story.unknown)}});
  }
  return view;
}

std::vector<DutyRecordsView> duty_records(const Rendering& rendering, const DutyStory& story) {
  std::vector<DutyRecordsView> groups;
  for (const analysis::DutyRecords& records : story.records) {
    DutyRecordsView group{.heading = kind_names(records.kind->records.key, rendering.language)};
    for (const analysis::DutyRecord& record : records.records)
      group.records.push_back(record_view(rendering, *records.kind, record));
    // What wants attention stands first, else the newest.
    std::ranges::stable_partition(group.records, &DutyRecordView::wants_attention);
    if (group.records.size() > listed_records + 1) {
      group.more = rendering.word("duty_story.more_records", {{"n", group.records.size() - listed_records}});
      group.records.resize(listed_records);
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace site
