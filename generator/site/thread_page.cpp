#include <algorithm>

#include "analysis/figures.h"
#include "site/duty_answer.h"
#include "site/duty_circle.h"
#include "site/thread_steps.h"

// A thread of duties through the circle: where it runs, and what the organisation has at each step.
namespace site {
namespace {

using analysis::DutyFigures;

// A step with what answers for it at the top of the organisation.
struct StepView {
  std::string reference;
  std::string section;
  html::Html text;
  std::optional<html::Url> address;
  StateTag state;
  std::string holes;
  std::optional<Holder> holder;
  html::Html how;
  std::vector<EvidenceView> evidence;
  std::string more;  // how many units have an answer of their own; may be empty

  static constexpr auto members() {
    return std::array{
        html::member<&StepView::reference>("reference"), html::member<&StepView::section>("section"),
        html::member<&StepView::text>("text"),           html::member<&StepView::address>("address"),
        html::member<&StepView::state>("state"),         html::member<&StepView::holes>("holes"),
        html::member<&StepView::holder>("holder"),       html::member<&StepView::how>("how"),
        html::member<&StepView::evidence>("evidence"),   html::member<&StepView::more>("more")};
  }
};

struct ThreadView {
  Frame frame;
  std::string lead;
  html::Html about;
  html::Html circle;
  std::vector<StepView> steps;

  static constexpr auto members() {
    return std::array{html::member<&ThreadView::frame>("frame"), html::member<&ThreadView::lead>("lead"),
                      html::member<&ThreadView::about>("about"), html::member<&ThreadView::circle>("circle"),
                      html::member<&ThreadView::steps>("steps")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Thread& thread : material.model().threads) ids.push_back(thread.id);
  return ids;
}

// The framework that the thread begins in; null where the edition holds none of its duties.
const model::Framework* framework_of(const model::Model& model, const model::Thread& thread) {
  for (const auto& step : thread.steps) {
    const model::DutyPlace place = step ? model::find_duty(model, step->id) : model::DutyPlace{};
    if (place) return place.framework;
  }
  return nullptr;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Thread& thread = *model::find(material.model().threads, key);
  const model::Framework* const framework = framework_of(material.model(), thread);
  return {{kind_names("thread", language), thread.id},
          material.words.in(language).text("thread.title", {{"name", text_in(thread.title, language)}}),
          material.strictest,
          framework ? "regulation" : "front",
          framework ? framework->id : std::string()};
}

StepView step_of(Rendering& rendering, const DutyFigures& duty) {
  StepView step{.reference = duty_name(*duty.place.duty),
                .section = section_name(*duty.place.section, rendering.language),
                .text = rendering.text(duty.place.duty->text),
                .address = rendering.address("duty", duty.reference),
                .state = state_tag(rendering, duty.state)};
  if (duty.answers.empty()) {
    step.holes = hole_sentence(rendering, {analysis::HoleReason::no_answer});
    return step;
  }
  DutyAnswer answer = duty_answer(rendering, duty.answers.front());
  step.holes = std::move(answer.holes);
  step.holder = std::move(answer.holder);
  step.how = std::move(answer.how);
  step.evidence = std::move(answer.evidence);
  if (duty.answers.size() > 1) step.more = rendering.word("thread.more", {{"n", duty.answers.size() - 1}});
  return step;
}

// The words of states begin with a letter of the alphabet in every language.
std::string uncapitalised(std::string word) {
  if (!word.empty() && word.front() >= 'A' && word.front() <= 'Z') word.front() |= 0x20;
  return word;
}

std::string lead_of(const Rendering& rendering, const std::vector<const DutyFigures*>& duties) {
  std::vector<std::string> weak;
  std::vector<std::string> names;
  for (const DutyFigures* const duty : duties) {
    names.push_back(duty_name(*duty->place.duty));
    if (duty->state != analysis::DutyState::ok)
      weak.push_back(names.back() + " (" + uncapitalised(state_word(rendering, duty->state)) + ")");
  }
  const std::string steps = list_of(names, rendering.language);
  if (weak.empty()) return rendering.word("thread.whole", {{"n", duties.size()}, {"steps", steps}});
  return rendering.word(
      "thread.weak",
      {{"n", weak.size()}, {"all", duties.size()}, {"steps", list_of(weak, rendering.language)}});
}

ThreadView view(Rendering& rendering) {
  const model::Thread& thread = *model::find(rendering.model().threads, rendering.page.key);
  const auto duties = duties_of(rendering.material, thread);
  ThreadView view;
  view.lead = lead_of(rendering, duties);
  view.about = rendering.markdown(thread.about);
  if (const model::Framework* const framework = framework_of(rendering.model(), thread))
    view.circle = duty_circle(rendering, *framework, &thread);
  for (const DutyFigures* const duty : duties) view.steps.push_back(step_of(rendering, *duty));
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind thread_page() { return page_kind<ThreadView, view>("thread", keys, describe); }

}  // namespace site
