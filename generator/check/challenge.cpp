#include <map>

#include "check/each_rule.h"

namespace check {
namespace {

using model::Challenge;

std::string word_of(model::ChallengeRule rule) {
  return std::string(model::challenge_rule_words[static_cast<std::size_t>(rule)]);
}

void check_answers(const Challenge& challenge, Diagnostics& diagnostics) {
  if (!challenge.answered_by && challenge.answers.empty())
    diagnostics.report("challenge-without-answer", challenge.place, {challenge.id});
  for (const model::ChallengeReply& reply : challenge.answers) {
    const bool is_met = reply.answer && *reply.answer == model::ChallengeAnswer::yes;
    if (is_met && reply.evidence.empty())
      diagnostics.report("challenge-without-evidence", reply.answer.at, {});
  }
}

}  // namespace

void challenges(const Input& input, Diagnostics& diagnostics) {
  std::map<model::ChallengeRule, const Challenge*> answered;
  for (const Challenge& challenge : input.model.challenges) {
    check_answers(challenge, diagnostics);
    if (!challenge.answered_by) continue;
    const auto [first, is_new] = answered.emplace(*challenge.answered_by, &challenge);
    if (is_new) continue;
    diagnostics.report("challenge-answered-twice", challenge.answered_by.at,
                       {word_of(*challenge.answered_by), first->second->id}, {first->second->answered_by.at});
  }
}

}  // namespace check
