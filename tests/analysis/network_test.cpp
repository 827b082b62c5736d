#include "analysis/network.h"

#include <gmock/gmock.h>

#include "analysis/figures.h"
#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// A network of two teams, with a gathering and a deadline behind and one of each to come on the last day of
// October 2026. The first team measures each month, the second has no measure.
std::vector<source::File> network_files() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"
       "- {id: south, title: Sør, parent: all}\n"},
      {"content/projects/projects.yaml",
       "- {id: falls, title: Fall, unit: north, status: active, start: 2026-01-01}\n"
       "- {id: food, title: Mat, unit: south, status: idea}\n"},
      {"content/measures/falls.yaml",
       "title: Fall\nproject: falls\nkind: outcome\nchart: run\nimprovement: decrease\nperiod: month\n"
       "points: [{at: 2026-03, value: 5}, {at: 2026-05, value: 4}]\n"},
      {"content/networks/learn.yaml",
       "title: Lære\n"
       "from: 2026-03-15\n"
       "to: 2026-12-15\n"
       "gatherings:\n"
       "  - {key: one, date: 2026-05-04}\n"
       "  - {key: two, date: 2026-11-20}\n"
       "deadlines:\n"
       "  - {key: plan, date: 2026-06-01}\n"
       "  - {key: story, date: 2026-11-14}\n"
       "teams:\n"
       "  - unit: north\n"
       "    project: falls\n"
       "    attended: [{gathering: one, date: 2026-05-04}]\n"
       "    submitted: [{deadline: plan, date: 2026-06-03}, {deadline: story, date: 2026-10-30}]\n"
       "  - {unit: south, project: food}\n"},
  };
}

std::string& network_text(std::vector<source::File>& files) { return files.back().text; }

NetworkFigures first_network(const ReadSite& site) { return site.figures.networks.at(0); }

TEST(Network, KnowsWhichGatheringsHaveBeenHeldAndWhichComesNext) {
  const ReadSite site(network_files());
  const NetworkFigures& network = site.figures.networks[0];
  EXPECT_FALSE(network.over);
  EXPECT_EQ(network.held(), 1u);
  ASSERT_NE(network.next_gathering(), nullptr);
  EXPECT_EQ(*network.next_gathering()->gathering->key, "two");
  EXPECT_EQ(network.gatherings[0].present, 1u);
}

TEST(Network, HasPhasesBetweenItsGatherings) {
  const ReadSite site(network_files());
  using Kind = NetworkPhase::Kind;
  using State = NetworkPhase::State;
  std::vector<std::pair<Kind, State>> phases;
  for (const NetworkPhase& phase : site.figures.networks[0].phases)
    phases.emplace_back(phase.kind, phase.state);
  EXPECT_THAT(phases,
              ElementsAre(std::pair(Kind::before, State::past), std::pair(Kind::testing_starts, State::now),
                          std::pair(Kind::after, State::ahead)));
}

TEST(Network, WithoutGatheringsHasNoPhases) {
  std::vector<source::File> files = network_files();
  network_text(files) = "title: Lære\nfrom: 2026-03-15\n";
  const ReadSite site(files);
  EXPECT_THAT(site.figures.networks[0].phases, IsEmpty());
  EXPECT_EQ(site.figures.networks[0].next_gathering(), nullptr);
}

TEST(Network, TellsWhoCameAndWhoDelivered) {
  const ReadSite site(network_files());
  const std::vector<TeamFigures> teams = first_network(site).teams;
  EXPECT_THAT(teams[0].presence, ElementsAre(Presence::present, Presence::ahead));
  EXPECT_THAT(teams[1].presence, ElementsAre(Presence::absent, Presence::ahead));
  EXPECT_EQ(teams[0].deliveries[0].state, DeliveryState::late);
  EXPECT_EQ(teams[0].deliveries[0].days, 2);
  EXPECT_EQ(teams[0].deliveries[1].state, DeliveryState::delivered);
  EXPECT_EQ(teams[1].deliveries[0].state, DeliveryState::owed);
  EXPECT_EQ(teams[1].deliveries[0].days, 152);
}

TEST(Network, RemindsFourteenDaysAheadAndNotEarlier) {
  const ReadSite on_the_day(network_files(), "2026-10-31");
  ASSERT_EQ(first_network(on_the_day).due_soon.size(), 1u);
  EXPECT_EQ(first_network(on_the_day).due_soon[0].team, 1u);
  EXPECT_EQ(first_network(on_the_day).teams[1].deliveries[1].days, 14);
  const ReadSite before(network_files(), "2026-10-30");
  EXPECT_THAT(first_network(before).due_soon, IsEmpty());
}

TEST(Network, OwesNothingOnTheDayOfTheDeadlineItself) {
  const ReadSite due(network_files(), "2026-06-01");
  EXPECT_THAT(first_network(due).owed, IsEmpty());
  EXPECT_EQ(first_network(due).due_soon.size(), 2u);
  const ReadSite after(network_files(), "2026-06-02");
  EXPECT_EQ(first_network(after).owed.size(), 2u)
      << "what is delivered on the third is not known on the second";
}

TEST(Network, ThatIsOverRemindsOfNothing) {
  const ReadSite site(network_files(), "2027-01-31");
  EXPECT_TRUE(first_network(site).over);
  EXPECT_THAT(first_network(site).owed, IsEmpty());
  EXPECT_EQ(first_network(site).teams[1].deliveries[0].state, DeliveryState::not_delivered);
}

TEST(Network, AsksForPointsThatAreNewerThanTheLastGathering) {
  // The point of May tells of days after the fourth.
  const ReadSite site(network_files());
  const std::vector<TeamFigures> teams = first_network(site).teams;
  EXPECT_EQ(teams[0].measuring, Measuring::newer_points);
  EXPECT_EQ(source::to_iso(*teams[0].newest_point), "2026-05-01");
  EXPECT_EQ(teams[1].measuring, Measuring::no_measure);
  const ReadSite later(network_files(), "2026-11-20");
  EXPECT_EQ(first_network(later).teams[0].measuring, Measuring::no_newer_points);
}

TEST(Network, CountsTheTeamsThatMeasuredInEachMonthUntilToday) {
  const ReadSite site(network_files());
  std::vector<std::size_t> teams;
  for (const MeasuringMonth& month : first_network(site).months) teams.push_back(month.teams);
  EXPECT_THAT(teams, ElementsAre(1, 0, 1, 0, 0, 0, 0, 0));
}

TEST(Network, WithoutAnEndLastsUntilWhatIsPlannedLast) {
  std::vector<source::File> files = network_files();
  std::string& text = network_text(files);
  text.erase(text.find("to: 2026-12-15\n"), 15);
  const ReadSite site(files);
  EXPECT_EQ(source::to_iso(first_network(site).last_day), "2026-11-20");
}

TEST(Network, OfOneUnitHasThatUnitsTeams) {
  const ReadSite site(network_files(), "2026-10-31", "north");
  ASSERT_EQ(first_network(site).teams.size(), 1u);
  EXPECT_EQ(first_network(site).teams[0].team->unit->id, "north");
}

}  // namespace
}  // namespace analysis
