#include "site/risk_words.h"

namespace site {
namespace {

using analysis::RiskBand;
using analysis::RiskConcern;
using analysis::RiskFigures;
using analysis::RiskStanding;

constexpr std::string_view band_words[] = {"low", "medium", "high", "very_high"};
constexpr std::string_view band_signs[] = {"○", "◇", "▲", "■"};

std::string_view name_of(RiskBand band) { return band_words[static_cast<std::size_t>(band)]; }

void add_overdue_treatments(std::vector<std::string>& sentences, Rendering& rendering,
                            const RiskFigures& figures) {
  for (const analysis::TreatmentFigures& each : figures.treatments) {
    if (each.state != analysis::TreatmentState::overdue) continue;
    sentences.push_back(
        rendering.word("risk.concern_treatment_overdue",
                       {{"title", rendering.plain(each.treatment->title)}, {"n", each.days_overdue}}));
  }
}

std::string in_vain_sentence(const Rendering& rendering, const RiskFigures& figures) {
  const auto n = figures.treatments.size();
  const int now = figures.now().grade.level();
  if (!figures.aimed) return rendering.word("risk.concern_in_vain_no_aim", {{"n", n}, {"now", now}});
  return rendering.word("risk.concern_in_vain", {{"n", n}, {"now", now}, {"aim", figures.aimed->level()}});
}

}  // namespace

RiskLevelTag level_tag(const Rendering& rendering, const analysis::RiskGrade& grade) {
  const RiskBand band = analysis::band_of(grade.level());
  return {.band = std::string(name_of(band)),
          .sign = std::string(band_signs[static_cast<std::size_t>(band)]),
          .level = std::to_string(grade.level()),
          .name = band_word(rendering, band),
          .parts = std::to_string(grade.consequence) + " × " + std::to_string(grade.likelihood)};
}

std::string band_word(const Rendering& rendering, RiskBand band) {
  return rendering.word("risk.band_" + std::string(name_of(band)));
}

std::string level_word(const Rendering& rendering, RiskBand band) {
  return rendering.word("risk.level_" + std::string(name_of(band)));
}

std::vector<std::string> concern_sentences(Rendering& rendering, const RiskFigures& figures) {
  std::vector<std::string> sentences;
  const auto date = [&](source::Date day) { return long_date(day, rendering.language); };
  for (const RiskConcern concern : figures.concerns) {
    switch (concern) {
      case RiskConcern::untreated:
        sentences.push_back(
            rendering.word("risk.concern_untreated", {{"level", level_word(rendering, figures.band())}}));
        break;
      case RiskConcern::treatment_overdue:
        add_overdue_treatments(sentences, rendering, figures);
        break;
      case RiskConcern::risen:
        sentences.push_back(rendering.word("risk.concern_risen", {{"before", figures.previous->level()},
                                                                  {"now", figures.now().grade.level()}}));
        break;
      case RiskConcern::treated_in_vain:
        sentences.push_back(in_vain_sentence(rendering, figures));
        break;
      case RiskConcern::review_overdue:
        sentences.push_back(rendering.word(
            "risk.concern_review", {{"date", date(*figures.next_review)}, {"n", figures.days_overdue}}));
        break;
      case RiskConcern::not_assessed:
        sentences.push_back(rendering.word("risk.concern_old", {{"date", date(figures.now().date)}}));
        break;
      case RiskConcern::no_owner:
        sentences.push_back(rendering.word("risk.concern_owner"));
        break;
    }
  }
  return sentences;
}

std::string standing_sentence(const Rendering& rendering, const RiskFigures& figures) {
  switch (figures.standing) {
    case RiskStanding::untreated:
      return rendering.word("risk.standing_untreated");
    case RiskStanding::treated:
      return rendering.word("risk.standing_treated",
                            {{"n", figures.treatments.size()}, {"done", figures.in_place()}});
    case RiskStanding::reached:
      return rendering.word("risk.standing_reached");
    case RiskStanding::accepted:
      return rendering.word("risk.standing_accepted");
    case RiskStanding::watched:
      return rendering.word("risk.standing_watched");
  }
  return {};
}

std::string risk_sentence(const Rendering& rendering, const RiskFigures& figures) {
  const analysis::RiskGrade now = figures.now().grade, first = figures.first().grade;
  std::string sentence = rendering.word("risk.now_sentence", {{"level", now.level()},
                                                              {"name", level_word(rendering, figures.band())},
                                                              {"consequence", now.consequence},
                                                              {"likelihood", now.likelihood}});
  const bool has_moved = figures.steps.size() > 1 && first.level() != now.level();
  if (has_moved && figures.aimed)
    sentence += " " + rendering.word("risk.first_and_aim",
                                     {{"first", first.level()}, {"aim", figures.aimed->level()}});
  else if (has_moved)
    sentence += " " + rendering.word("risk.first", {{"first", first.level()}});
  else if (figures.aimed)
    sentence += " " + rendering.word("risk.aim_sentence", {{"aim", figures.aimed->level()}});
  return sentence + " " + standing_sentence(rendering, figures);
}

std::string treatments_text(const Rendering& rendering, const RiskFigures& figures) {
  if (!figures.treatments.empty())
    return rendering.word(
        figures.in_place() == figures.treatments.size() ? "risk.all_in_place" : "risk.in_place",
        {{"n", figures.treatments.size()}, {"done", figures.in_place()}});
  return rendering.word(figures.standing == RiskStanding::accepted ? "risk.accepted" : "risk.no_treatments");
}

}  // namespace site
