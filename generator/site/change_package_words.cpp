#include "site/change_package_words.h"

#include <fmt/format.h>

namespace site {
namespace {

using analysis::ChangePackageFigures;
using analysis::SpreadState;

struct StateLook {
  std::string_view word;
  std::string_view colour;
  std::string_view marks;  // within 16 by 16
};

// In the order of the states.
constexpr StateLook looks[] = {
    {"spread.not_begun", "neutral", "<circle cx='8' cy='8' r='5.5'/>"},
    {"spread.under_way", "info", "<path d='M3 8h9M8.5 4.5 12 8l-3.5 3.5'/>"},
    {"spread.stands_still", "warning", "<path d='M5.5 3.5v9M10.5 3.5v9'/>"},
    {"spread.overdue", "danger", "<circle cx='8' cy='8' r='6'/><path d='M8 4.5V8l2.5 1.7'/>"},
    {"spread.finished", "success", "<path d='m2.5 8.5 3.5 3.5 7.5-8'/>"},
};

}  // namespace

SpreadTag spread_tag(const Rendering& rendering, SpreadState state) {
  const StateLook& look = looks[static_cast<std::size_t>(state)];
  return {std::string(look.colour),
          html::trusted_markup(fmt::format("<svg viewBox='0 0 16 16' fill='none' stroke='currentColor' "
                                           "stroke-width='1.75' aria-hidden='true'>{}</svg>",
                                           look.marks)),
          rendering.word(look.word)};
}

std::string spread_sentence(const Rendering& rendering, const ChangePackageFigures& spread) {
  if (spread.planned == 0) return rendering.word("spread.nobody_planned");
  if (spread.finished == spread.planned)
    return rendering.word("spread.all_finished", {{"n", spread.planned}});
  std::string sentence =
      rendering.word("spread.so_many_finished", {{"finished", spread.finished}, {"n", spread.planned}});
  if (spread.not_begun > 0)
    sentence += " " + rendering.word("spread.so_many_wait", {{"n", spread.not_begun}});
  return sentence;
}

std::string uptake_sentence(const Rendering& rendering, const ChangePackageFigures& spread) {
  if (!spread.last_uptake) return rendering.word("spread.no_uptake");
  return rendering.word("spread.last_uptake", {{"date", long_date(*spread.last_uptake, rendering.language)},
                                               {"n", spread.days_since_uptake}});
}

std::string target_sentence(const Rendering& rendering, const ChangePackageFigures& spread) {
  if (!spread.target_date || spread.state == SpreadState::finished) return {};
  const int days = source::days_between(rendering.material.edition.made_for.as_of, *spread.target_date);
  const std::string date = long_date(*spread.target_date, rendering.language);
  return days >= 0 ? rendering.word("spread.days_left", {{"date", date}, {"n", days}})
                   : rendering.word("spread.days_over", {{"date", date}, {"n", -days}});
}

}  // namespace site
