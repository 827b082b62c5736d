#include "site/duty_matrix.h"

#include "site/duty_words.h"

namespace site {
namespace {

using analysis::DutyStory;

std::size_t count_of(const DutyStory& story, std::initializer_list<std::string_view> kinds) {
  std::size_t count = 0;
  for (const std::string_view kind : kinds) count += story.count(kind);
  return count;
}

// A document that is named as evidence too counts once.
std::size_t documents_of(const DutyStory& story) {
  std::size_t evidence = 0;
  for (const analysis::Answer& answer : story.duty->answers) {
    for (const model::Evidence& each : answer.responsibility->evidence) evidence += each.document ? 0 : 1;
  }
  return evidence + story.count("document");
}

struct Column {
  std::string_view head;
  std::size_t (*count)(const DutyStory& story);
};
constexpr Column columns[] = {
    {"duty_story.head_documents", documents_of},
    {"duty_story.head_risks", [](const DutyStory& story) { return count_of(story, {"risk"}); }},
    {"duty_story.head_deviations",
     [](const DutyStory& story) { return count_of(story, {"deviation_stat"}); }},
    {"duty_story.head_voices",
     [](const DutyStory& story) {
       return count_of(story, {"experience", "culture_survey", "safety_leadership"});
     }},
    {"duty_story.head_training",
     [](const DutyStory& story) {
       return count_of(story, {"exercise", "programme", "advice"});
     }},
    {"duty_story.head_findings", [](const DutyStory& story) { return count_of(story, {"supervision"}); }},
    {"duty_story.head_decisions", [](const DutyStory& story) { return count_of(story, {"decision"}); }},
    {"duty_story.head_measures", [](const DutyStory& story) { return story.duty->measures.size(); }},
    {"duty_story.head_projects", [](const DutyStory& story) { return story.duty->projects.size(); }},
};

}  // namespace

DutyMatrix duty_matrix(const Rendering& rendering, const model::Framework& framework) {
  std::vector<const DutyStory*> stories;
  for (const DutyStory& story : rendering.material.figures.duty_stories) {
    if (story.duty->place.framework == &framework) stories.push_back(&story);
  }
  DutyMatrix matrix;
  for (const DutyStory* const story : stories) {
    matrix.rows.push_back({.reference = duty_name(*story->duty->place.duty),
                           .text = text_in(story->duty->place.duty->text, rendering.language),
                           .address = rendering.address("duty", story->duty->reference)});
  }
  for (const Column& column : columns) {
    std::vector<std::string> cells;
    bool any = false;
    for (const DutyStory* const story : stories) {
      const std::size_t count = column.count(*story);
      any = any || count > 0;
      cells.push_back(count > 0 ? std::to_string(count) : "–");
    }
    if (!any) continue;
    matrix.heads.push_back(rendering.word(column.head));
    for (std::size_t index = 0; index < cells.size(); ++index)
      matrix.rows[index].counts.push_back(std::move(cells[index]));
  }
  return matrix;
}

}  // namespace site
