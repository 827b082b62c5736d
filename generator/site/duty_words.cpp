#include "site/duty_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace site {

using analysis::DutyState;
using analysis::HoleReason;

std::string duty_name(const model::Duty& duty) {
  const std::string key = duty.key.value_or(std::string());
  const std::string normal = model::normal_duty_key(key);
  if (normal.empty() || normal.find('.') != std::string::npos) return key;  // a clause of a standard
  return fmt::format("§\u00A0{}\u00A0{}", normal.substr(0, normal.size() - 1), normal.back());
}

std::string section_name(const model::Section& section, source::Language language) {
  const bool has_clauses = std::ranges::any_of(section.duties, [](const model::Duty& duty) {
    return duty.key && duty.key->find('.') != std::string::npos;
  });
  return fmt::format("{}{} {}", has_clauses ? "" : "§\u00A0", section.key.value_or(std::string()),
                     text_in(section.title, language));
}

std::string duty_title(const model::Duty& duty, source::Language language) {
  std::string text = text_in(duty.text, language);
  if (text.ends_with('.')) text.pop_back();
  return duty_name(duty) + " " + text;
}

std::string hole_sentence(const Rendering& rendering, const std::vector<HoleReason>& holes) {
  constexpr std::string_view words[] = {"hole.no_answer", "hole.no_owner", "hole.no_evidence",
                                        "hole.not_reviewed"};
  std::vector<std::string> parts;
  for (const HoleReason hole : holes) parts.push_back(rendering.word(words[static_cast<std::size_t>(hole)]));
  return capitalised(list_of(parts, rendering.language));
}

void DutyCounts::add(DutyState state) {
  std::size_t* const counts[] = {&hole, &overdue, &partly, &excused, &ok};
  ++*counts[static_cast<std::size_t>(state)];
  ++all;
}

std::string counts_sentence(const Rendering& rendering, const DutyCounts& counts) {
  if (counts.all > 0 && counts.ok == counts.all)
    return rendering.word("duty_counts.all_ok", {{"n", counts.all}});
  std::vector<std::string> parts;
  if (counts.hole == 0) {
    parts.push_back(rendering.word("duty_counts.no_holes", {{"n", counts.all}}));
  } else if (counts.all == 1) {
    parts.push_back(rendering.word("duty_counts.only_hole"));
  } else {
    parts.push_back(rendering.word("duty_counts.holes", {{"n", counts.hole}, {"all", counts.all}}));
  }
  if (counts.overdue > 0) parts.push_back(rendering.word("duty_counts.overdue", {{"n", counts.overdue}}));
  if (counts.partly > 0) parts.push_back(rendering.word("duty_counts.partly", {{"n", counts.partly}}));
  std::string sentences = capitalised(list_of(parts, rendering.language)) + ".";
  if (counts.excused > 0) sentences += " " + rendering.word("duty_counts.excused", {{"n", counts.excused}});
  return sentences;
}

namespace {

template <class Words>
std::vector<Link> links_to_duties(const Rendering& rendering,
                                  const std::vector<source::Given<source::Reference>>& duties,
                                  const Words& words) {
  std::vector<Link> links;
  for (const auto& reference : duties) {
    const model::DutyPlace place =
        reference ? model::find_duty(rendering.model(), reference->id) : model::DutyPlace();
    if (place) links.push_back(rendering.link("duty", reference->id, words(*place.duty)));
  }
  return links;
}

}  // namespace

std::vector<Link> duty_links(const Rendering& rendering,
                             const std::vector<source::Given<source::Reference>>& duties) {
  return links_to_duties(rendering, duties, duty_name);
}

std::vector<Link> titled_duty_links(const Rendering& rendering,
                                    const std::vector<source::Given<source::Reference>>& duties) {
  return links_to_duties(rendering, duties,
                         [&](const model::Duty& duty) { return duty_title(duty, rendering.language); });
}

}  // namespace site
