#pragma once

#include "model/classification.h"

namespace model {

// What the program looks at to answer a challenge:
//   responsibility      duties without an owner, or not described
//   knowledge           competence gaps and overdue reviews
//   interfaces          projects and measures that span several units
//   carried_out         planned changes that were never carried out
//   effect_followed_up  changes carried out whose effect was never measured
//   systematic          projects with an owner, an aim, a strategic aim, and news
enum class ChallengeRule {
  responsibility,
  knowledge,
  interfaces,
  carried_out,
  effect_followed_up,
  systematic
};
inline constexpr std::array<std::string_view, 6> challenge_rule_words{
    "responsibility", "knowledge", "interfaces", "carried_out", "effect_followed_up", "systematic"};
constexpr std::span<const std::string_view> words_of(ChallengeRule) { return challenge_rule_words; }

// Is it met?
enum class ChallengeAnswer { yes, partly, no };
inline constexpr std::array<std::string_view, 3> challenge_answer_words{"yes", "partly", "no"};
constexpr std::span<const std::string_view> words_of(ChallengeAnswer) { return challenge_answer_words; }

// What the organisation itself says, beside what the program computes.
struct ChallengeReply {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<ChallengeAnswer> answer;
  source::Given<source::Text> because;
  std::vector<source::Given<source::Text>> evidence;

  static const source::Table table;
};

// One of the known ways in which improvement work fails, and whether it is met here.
struct Challenge {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<int> order;
  source::Given<ChallengeRule> answered_by;
  std::vector<ChallengeReply> answers;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
