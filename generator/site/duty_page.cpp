#include <algorithm>

#include "analysis/figures.h"
#include "site/duty_answer.h"
#include "site/duty_story.h"
#include "site/duty_words.h"
#include "site/measure_row.h"
#include "site/mentions.h"
#include "site/project_row.h"
#include "site/thread_steps.h"

// A duty's whole story: is it looked after, who answers for it in which unit, with what, and what shows it.
namespace site {
namespace {

using analysis::DutyFigures;

struct DutyView {
  Frame frame;
  std::vector<MentionGroup> mentions;  // what else is about it
  std::string section;
  Link regulation;
  std::string reference;
  html::Html text;
  std::string lead;
  std::string holder;  // who answers, and when it was looked at
  StateTag state;
  std::optional<DutyPractice> practice;
  std::vector<DutyRecordsView> records;
  std::vector<DutyAnswer> answers;
  std::string uncovered;  // how many units nobody answers for; empty if none
  std::optional<ProjectList> project_list;
  std::optional<MeasureList> measure_list;
  std::vector<ThreadItem> threads;
  std::optional<Link> previous;
  std::optional<Link> next;

  static constexpr auto members() {
    return std::array{html::member<&DutyView::frame>("frame"),
                      html::member<&DutyView::mentions>("mentions"),
                      html::member<&DutyView::section>("section"),
                      html::member<&DutyView::regulation>("regulation"),
                      html::member<&DutyView::reference>("reference"),
                      html::member<&DutyView::text>("text"),
                      html::member<&DutyView::lead>("lead"),
                      html::member<&DutyView::holder>("holder"),
                      html::member<&DutyView::state>("state"),
                      html::member<&DutyView::practice>("practice"),
                      html::member<&DutyView::records>("records"),
                      html::member<&DutyView::answers>("answers"),
                      html::member<&DutyView::uncovered>("uncovered"),
                      html::member<&DutyView::project_list>("project_list"),
                      html::member<&DutyView::measure_list>("measure_list"),
                      html::member<&DutyView::threads>("threads"),
                      html::member<&DutyView::previous>("previous"),
                      html::member<&DutyView::next>("next")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> references;
  for (const DutyFigures& duty : material.figures.duties) references.push_back(duty.reference);
  return references;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::DutyPlace place = model::find_duty(material.model(), key);
  return {{kind_names("framework", language), place.framework->id, *place.duty->key},
          duty_title(*place.duty, language),
          material.strictest,
          "regulation",
          place.framework->id};
}

// Who answers at the top, and since when it has been looked at.
std::string holder_sentence(Rendering& rendering, const DutyFigures& duty) {
  if (duty.answers.empty()) return rendering.word("duty.no_answer");
  const analysis::Answer& top = duty.answers.front();
  const std::string holder = holder_text(rendering, top.responsibility->owner);
  std::string lead = holder.empty()
                         ? rendering.word("duty.no_owner", {{"unit", rendering.plain(top.unit->title)}})
                         : rendering.word("duty.answered_by", {{"holder", holder}});
  if (top.last_review) {
    lead +=
        " " + rendering.word("duty.last_review", {{"date", long_date(*top.last_review, rendering.language)}});
  } else {
    lead += " " + rendering.word("duty.never_reviewed");
  }
  if (top.next_review) {
    const bool passed = *top.next_review < rendering.material.edition.made_for.as_of;
    lead += " " + rendering.word(passed ? "duty.next_review_passed" : "duty.next_review",
                                 {{"date", long_date(*top.next_review, rendering.language)}});
  }
  return lead;
}

void add_work(Rendering& rendering, DutyView& view, const DutyFigures& duty) {
  const analysis::Figures& figures = rendering.material.figures;
  ProjectPointers projects;
  for (const model::Project* const project : duty.projects)
    projects.push_back(analysis::find_project(figures, rendering.model(), project->id));
  if (!projects.empty()) {
    view.project_list = short_project_list(rendering, rendering.word("duty.projects"), std::move(projects));
  }
  std::vector<const analysis::MeasureFigures*> measures;
  for (const model::Measure* const measure : duty.measures)
    measures.push_back(analysis::find_measure(figures, rendering.model(), measure->id));
  if (!measures.empty())
    view.measure_list = measure_list(rendering, rendering.word("duty.measures"), std::move(measures));
}

void add_threads(Rendering& rendering, DutyView& view, const DutyFigures& duty) {
  for (const model::Thread& thread : rendering.model().threads) {
    const bool has_it = std::ranges::any_of(
        thread.steps, [&](const auto& step) { return step && step->id == duty.reference; });
    if (has_it) view.threads.push_back({thread_steps(rendering, thread, duty.reference)});
  }
}

void add_neighbours(Rendering& rendering, DutyView& view, const DutyFigures& duty) {
  const auto& all = rendering.material.figures.duties;
  const auto index = static_cast<std::size_t>(&duty - all.data());
  const auto link_to = [&](const DutyFigures& other) {
    return rendering.link("duty", other.reference, duty_title(*other.place.duty, rendering.language));
  };
  const auto is_near = [&](const DutyFigures& other) {
    return other.place.framework == duty.place.framework;
  };
  if (index > 0 && is_near(all[index - 1])) view.previous = link_to(all[index - 1]);
  if (index + 1 < all.size() && is_near(all[index + 1])) view.next = link_to(all[index + 1]);
}

DutyView view(Rendering& rendering) {
  const DutyFigures& duty = *analysis::find_duty(rendering.material.figures, rendering.page.key);
  DutyView view;
  view.section = section_name(*duty.place.section, rendering.language);
  view.regulation =
      rendering.link("regulation", duty.place.framework->id, rendering.plain(duty.place.framework->title));
  view.reference = duty_name(*duty.place.duty);
  view.text = rendering.text(duty.place.duty->text);
  const analysis::DutyStory& story =
      *analysis::find_duty_story(rendering.material.figures, rendering.page.key);
  view.lead = duty_verdict(rendering, story);
  view.holder = holder_sentence(rendering, duty);
  view.practice = duty_practice(rendering, story);
  view.records = duty_records(rendering, story);
  view.state = state_tag(rendering, duty.state);
  for (const analysis::Answer& answer : duty.answers) view.answers.push_back(duty_answer(rendering, answer));
  if (duty.units_without_answer > 0)
    view.uncovered = rendering.word("duty.uncovered", {{"n", duty.units_without_answer}});
  add_work(rendering, view, duty);
  add_threads(rendering, view, duty);
  add_neighbours(rendering, view, duty);
  rendering.description = view.lead;
  std::vector<std::string_view> shown;
  for (const analysis::DutyRecords& records : story.records) shown.push_back(records.kind->records.key);
  view.mentions = mentions(rendering, "duty", duty.reference, shown);
  return view;
}

}  // namespace

PageKind duty_page() { return page_kind<DutyView, view>("duty", keys, describe); }

}  // namespace site
