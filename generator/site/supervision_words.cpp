#include "site/supervision_words.h"

namespace site {
using analysis::SupervisionFigures;
using model::SupervisionState;

std::string by_word(const Rendering& rendering, const model::Supervision& supervision) {
  if (!supervision.by) return {};
  const auto by = static_cast<std::size_t>(*supervision.by);
  return rendering.word("supervision.by_" + std::string(model::supervision_by_words[by]));
}

std::string state_word(const Rendering& rendering, SupervisionState state) {
  const auto index = static_cast<std::size_t>(state);
  return rendering.word("supervision.state_" + std::string(model::supervision_state_words[index]));
}

std::string answer_sentence(const Rendering& rendering, const SupervisionFigures& figures) {
  const auto& due = figures.supervision->due;
  if (figures.elsewhere || !due) return {};
  const auto date = [&](source::Date day) { return long_date(day, rendering.language); };
  if (figures.days_overdue > 0)
    return rendering.word("supervision.answer_overdue", {{"date", date(*due)}, {"n", figures.days_overdue}});
  if (figures.state < SupervisionState::answered)
    return rendering.word("supervision.answer_due", {{"date", date(*due)}});
  if (!figures.answered) return {};
  if (figures.days_late > 0)
    return rendering.word("supervision.answered_late",
                          {{"date", date(*figures.answered)}, {"n", figures.days_late}});
  return rendering.word("supervision.answered_in_time", {{"date", date(*figures.answered)}});
}

std::string findings_sentence(const Rendering& rendering, const SupervisionFigures& figures) {
  const auto all = figures.to_close(), open = figures.open();
  if (all == 0)
    return figures.state == SupervisionState::announced ? std::string()
                                                        : rendering.word("supervision.no_findings");
  if (open == 0) return rendering.word("supervision.all_closed", {{"n", all}});
  std::string sentence = rendering.word("supervision.some_open", {{"n", open}, {"all", all}});
  if (figures.overdue() > 0)
    sentence += " " + rendering.word("supervision.some_overdue", {{"n", figures.overdue()}});
  return sentence;
}

}  // namespace site
