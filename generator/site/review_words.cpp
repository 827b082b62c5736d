#include "site/review_words.h"

#include "site/format.h"
#include "site/page_lead.h"

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

std::string lead_or(Rendering& rendering, std::string_view kind, std::string_view nothing) {
  const std::string lead = page_lead(rendering, kind);
  return lead.empty() ? rendering.word("management_review." + std::string(nothing)) : lead;
}

std::string portfolio_sentence(const Rendering& rendering, const analysis::PortfolioInputs& portfolio) {
  if (portfolio.all == 0) return rendering.word("management_review.no_projects");
  std::string text = share_sentence(rendering, "management_review.running", portfolio.running, portfolio.all);
  add(text, count_sentence(rendering, "management_review.conversations", portfolio.conversations.size()));
  add_count(text, rendering, "management_review.started", portfolio.started);
  add_count(text, rendering, "management_review.ended", portfolio.ended);
  return text;
}

}  // namespace site
