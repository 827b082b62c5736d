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

namespace detail {
inline constexpr source::Field challenge_reply_fields[] = {
    source::field<&ChallengeReply::date>("date",
                                         {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&ChallengeReply::answer>("answer",
                                           {.required = true, .help = {"Er den møtt?", "Is it met?"}}),
    source::field<&ChallengeReply::because>("because", {.required = true, .help = {"Hvorfor", "Why"}}),
    source::field<&ChallengeReply::evidence>("evidence", {.help = {"Hva som viser det", "What shows it"}}),
};
inline constexpr source::Field challenge_fields[] = {
    source::field<&Challenge::title>("title", {.required = true, .help = {"Utfordringen", "The challenge"}}),
    source::field<&Challenge::about>("about", {.help = {"Hva den går ut på", "What it is about"}}),
    source::field<&Challenge::order>("order",
                                     {.help = {"Plass i listen, fra 1", "Place in the list, from 1"}}),
    source::field<&Challenge::answered_by>("answered_by", {.help = {"Hva programmet ser på for å svare",
                                                                    "What the program looks at to answer"}}),
    source::field<&Challenge::answers>(
        "answers", {.help = {"Virksomhetens egne svar", "The organisation's own answers"}}),
    source::field<&Challenge::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table ChallengeReply::table = source::table<ChallengeReply>(
    "challenge_reply", {"Eget svar på en utfordring", "Own answer to a challenge"},
    detail::challenge_reply_fields);
inline constexpr source::Table Challenge::table = source::table<Challenge>(
    "challenge", {"En utfordring i sjekklisten", "A challenge of the checklist"}, detail::challenge_fields);

}  // namespace model
