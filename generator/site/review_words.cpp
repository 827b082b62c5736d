#include "site/review_words.h"

#include "model/experience.h"
#include "site/duty_circle.h"
#include "site/format.h"

namespace site {
namespace {

void add(std::string& text, const std::string& sentence) {
  if (!text.empty()) text += " ";
  text += sentence;
}

// Only where there is something to tell of.
void add_count(std::string& text, const Rendering& rendering, std::string_view key, std::size_t n) {
  if (n > 0) add(text, rendering.word(key, {{"n", n}}));
}

}  // namespace

std::string count_sentence(const Rendering& rendering, std::string_view key, std::size_t n) {
  return n == 0 ? rendering.word(std::string(key) + "_none") : rendering.word(key, {{"n", n}});
}

std::string share_sentence(const Rendering& rendering, std::string_view key, std::size_t n, std::size_t all) {
  if (n == 0) return rendering.word(std::string(key) + "_none", {{"n", all}});
  if (n == all) return rendering.word(std::string(key) + "_all", {{"n", all}});
  return rendering.word(
      key, {{"n", n}, {"all", html::whole_number(static_cast<long long>(all), rendering.language)}});
}

std::string review_sentence(const Rendering& rendering, const analysis::ReviewStanding& standing) {
  if (!standing.last) return rendering.word("management_review.never");
  const std::string last = long_date(*standing.last, rendering.language);
  const std::string next = long_date(*standing.at_latest, rendering.language);
  std::string sentence =
      rendering.word("management_review.days_since", {{"n", standing.days_since}, {"date", last}});
  const int days_left = analysis::review_breach_days - 1 - standing.days_since;
  add(sentence, days_left >= 0
                    ? rendering.word("management_review.at_latest", {{"n", days_left}, {"date", next}})
                    : rendering.word("management_review.too_late", {{"n", -days_left}, {"date", next}}));
  return sentence;
}

std::string measures_sentence(const Rendering& rendering, const analysis::MeasureInputs& measures) {
  if (measures.all == 0) return rendering.word("management_review.no_measures");
  std::string text =
      share_sentence(rendering, "management_review.worse", measures.worse.size(), measures.all);
  add(text, count_sentence(rendering, "management_review.better", measures.better.size()));
  add_count(text, rendering, "management_review.late_figures", measures.late);
  return text;
}

std::string deviations_sentence(const Rendering& rendering, const analysis::DeviationInputs& deviations) {
  if (deviations.units == 0) return rendering.word("management_review.no_deviations");
  std::string text = rendering.word("management_review.deviation_units", {{"n", deviations.units}});
  add(text, count_sentence(rendering, "management_review.lessons", deviations.lessons));
  if (deviations.lessons == 0) return text;
  add(text, count_sentence(rendering, "management_review.open_actions", deviations.open_actions));
  if (deviations.open_actions > 0)
    add(text, count_sentence(rendering, "management_review.late_actions", deviations.late_actions));
  return text;
}

std::string supervisions_sentence(const Rendering& rendering,
                                  const analysis::SupervisionInputs& supervisions) {
  if (supervisions.all() == 0) return rendering.word("management_review.no_supervisions");
  std::string text = share_sentence(rendering, "management_review.not_closed", supervisions.not_closed.size(),
                                    supervisions.all());
  add_count(text, rendering, "management_review.supervision_late", supervisions.late);
  add_count(text, rendering, "management_review.supervision_announced", supervisions.announced);
  return text;
}

std::string experiences_sentence(const Rendering& rendering, const analysis::ExperienceInputs& experiences) {
  if (experiences.all() == 0) return rendering.word("management_review.no_experiences");
  using model::ExperienceOf;
  const auto of = [&](ExperienceOf whose) { return experiences.of[static_cast<std::size_t>(whose)]; };
  std::string text = rendering.word("management_review.experiences", {{"n", experiences.all()}});
  if (of(ExperienceOf::users) == 0) add(text, rendering.word("management_review.no_users"));
  if (of(ExperienceOf::relatives) == 0) add(text, rendering.word("management_review.no_relatives"));
  const auto& changes = experiences.changes;
  const std::size_t all = changes[0] + changes[1] + changes[2] + changes[3];
  if (all == 0) {
    add(text, rendering.word("management_review.no_changes"));
  } else {
    add(text, share_sentence(rendering, "management_review.changed",
                             changes[static_cast<std::size_t>(model::ChangeState::done)], all));
  }
  return text;
}

std::string risks_sentence(const Rendering& rendering, const analysis::RiskInputs& risks) {
  if (risks.all == 0) return rendering.word("management_review.no_risks");
  std::string text = rendering.word("management_review.risks", {{"n", risks.all}});
  add_count(text, rendering, "management_review.at_interfaces", risks.at_interfaces);
  add(text, count_sentence(rendering, "management_review.late_treatments", risks.late_treatments));
  add_count(text, rendering, "management_review.late_reviews", risks.late_reviews);
  return text;
}

std::string portfolio_sentence(const Rendering& rendering, const analysis::PortfolioInputs& portfolio) {
  if (portfolio.all == 0) return rendering.word("management_review.no_projects");
  std::string text = share_sentence(rendering, "management_review.running", portfolio.running, portfolio.all);
  add(text, count_sentence(rendering, "management_review.conversations", portfolio.conversations.size()));
  add_count(text, rendering, "management_review.started", portfolio.started);
  add_count(text, rendering, "management_review.ended", portfolio.ended);
  return text;
}

std::vector<const analysis::DutyFigures*> main_duties(const Rendering& rendering) {
  const model::Model& model = rendering.model();
  const model::Framework* const framework = model.site.main_framework
                                                ? model::find(model.frameworks, model.site.main_framework->id)
                                            : model.frameworks.empty() ? nullptr
                                                                       : &model.frameworks.front();
  if (!framework) return {};
  return duties_of(rendering.material.figures, *framework);
}

}  // namespace site
