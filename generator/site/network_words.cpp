#include "site/network_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace site {

using analysis::DeliveryState;
using analysis::NetworkFigures;

std::string day_and_month(source::Date date, source::Language language) {
  const auto day = static_cast<unsigned>(date.day());
  const std::string month = short_month_name(static_cast<unsigned>(date.month()), language);
  return fmt::format("{}{}\u00A0{}", day, language == source::Language::en ? "" : ".", month);
}

std::string gathering_title(Rendering& rendering, const NetworkFigures& network, std::size_t place) {
  const std::string title = rendering.plain(network.gatherings[place].gathering->title);
  return title.empty() ? rendering.word("network.gathering_number", {{"number", place + 1}}) : title;
}

std::string deadline_title(Rendering& rendering, const NetworkFigures& network, std::size_t place) {
  const std::string title = rendering.plain(network.deadlines[place].deadline->title);
  return title.empty() ? rendering.word("network.deadline_number", {{"number", place + 1}}) : title;
}

std::string network_time(const Rendering& rendering, const model::Network& network) {
  if (!network.from) return {};
  const std::string from = long_date(*network.from, rendering.language);
  if (!network.to) return rendering.word("network.from_only", {{"from", from}});
  return from + "–" + long_date(*network.to, rendering.language);
}

std::string network_lead(Rendering& rendering, const NetworkFigures& network) {
  const std::string teams = rendering.word("network.teams_count", {{"n", network.teams.size()}});
  if (network.over) {
    return rendering.word("network.was", {{"teams", teams},
                                          {"n", network.gatherings.size()},
                                          {"to", long_date(network.last_day, rendering.language)}});
  }
  const std::string held = rendering.word(
      "network.held", {{"teams", teams}, {"held", network.held()}, {"n", network.gatherings.size()}});
  const analysis::GatheringFigures* const next = network.next_gathering();
  if (!next) return held;
  const source::Date day = *next->gathering->date;
  const auto place = static_cast<std::size_t>(next - network.gatherings.data());
  return held + " " +
         rendering.word("network.next",
                        {{"title", gathering_title(rendering, network, place)},
                         {"date", long_date(day, rendering.language)},
                         {"n", source::days_between(rendering.material.edition.made_for.as_of, day)}});
}

std::size_t measuring_teams(const NetworkFigures& network) {
  return static_cast<std::size_t>(std::ranges::count(network.teams, analysis::Measuring::newer_points,
                                                     &analysis::TeamFigures::measuring));
}

std::string network_headline(const Rendering& rendering, const NetworkFigures& network) {
  std::size_t asked = 0, came = 0;
  for (const analysis::DeadlineFigures& deadline : network.deadlines) {
    if (!deadline.passed) continue;
    asked += network.teams.size();
    came += deadline.delivered;
  }
  const std::string measuring =
      rendering.word("network.measuring", {{"n", measuring_teams(network)}, {"all", network.teams.size()}});
  if (asked == 0) return measuring;
  const std::string delivered = came == asked
                                    ? rendering.word("network.all_delivered")
                                    : rendering.word(network.over ? "network.not_delivered" : "network.owed",
                                                     {{"n", asked - came}, {"all", asked}});
  return delivered + " " + measuring;
}

}  // namespace site
