#include "analysis/conversation.h"

#include <algorithm>

#include "analysis/portfolio.h"
#include "analysis/project.h"

namespace analysis {
namespace {

using source::Date;

bool has(const ProjectFigures& figures, ConversationReason reason) {
  return std::ranges::find(figures.reasons, reason) != figures.reasons.end();
}

bool raised_by_hand(const ProjectFigures& figures, Date day) {
  const auto& conversation = figures.project->needs_conversation;
  return conversation && (!conversation->until || *conversation->until >= day);
}

bool wrong_way(const ProjectFigures& figures, Date) { return figures.worrying != nullptr; }

bool aim_date_passed(const ProjectFigures& figures, Date day) {
  const auto& aim = figures.project->aim;
  return aim && aim->by && *aim->by < day;
}

bool overclaimed(const ProjectFigures& figures, Date) {
  return figures.progress && figures.progress->is_overclaimed();
}

bool no_update(const ProjectFigures& figures, Date) {
  return figures.days_since_update > longest_without_update_days;
}

bool claim_contradicted(const ProjectFigures& figures, Date) {
  return std::ranges::any_of(
      figures.claims, [](const ClaimFigures& claim) { return claim.verdict == ClaimVerdict::contradicted; });
}

// Where the aim's own day has passed, that says the same and more.
bool end_passed(const ProjectFigures& figures, Date day) {
  return span_of(figures, day).days_late > 0 && !has(figures, ConversationReason::aim_date_passed);
}

bool end_moved(const ProjectFigures& figures, Date day) {
  return span_of(figures, day).earlier_ends.size() > most_moves_of_an_end;
}

bool nothing_carried_out(const ProjectFigures& figures, Date day) {
  const auto start = span_of(figures, day).start;
  return start && source::days_between(*start, day) > longest_without_change_days && !figures.ideas.empty() &&
         std::ranges::none_of(figures.ideas, &ChangeIdeaFigures::carried_out);
}

bool test_open(const ProjectFigures& figures, Date) {
  return std::ranges::any_of(figures.cycles, &CycleFigures::open_too_long);
}

bool test_not_compared(const ProjectFigures& figures, Date) {
  return std::ranges::any_of(figures.cycles, &CycleFigures::lacks_comparison);
}

// Only where the team is told of: that nothing is said is another matter.
bool no_user(const ProjectFigures& figures, Date) {
  const auto& team = figures.project->team;
  return !team.empty() && std::ranges::none_of(team, [](const model::TeamStrand& strand) {
    return strand.strand && *strand.strand == model::Strand::user && strand.n.value_or(0) > 0;
  });
}

constexpr ConversationRule rules[] = {
    {ConversationReason::raised_by_hand, Asked::always, raised_by_hand},
    {ConversationReason::wrong_way, Asked::while_running, wrong_way},
    {ConversationReason::aim_date_passed, Asked::while_running, aim_date_passed},
    {ConversationReason::overclaimed, Asked::while_running, overclaimed},
    {ConversationReason::no_update, Asked::while_running, no_update},
    {ConversationReason::claim_contradicted, Asked::while_running, claim_contradicted},
    {ConversationReason::end_passed, Asked::while_running, end_passed},
    {ConversationReason::end_moved, Asked::while_running, end_moved},
    {ConversationReason::nothing_carried_out, Asked::while_running, nothing_carried_out},
    {ConversationReason::test_open, Asked::while_running, test_open},
    {ConversationReason::test_not_compared, Asked::while_running, test_not_compared},
    {ConversationReason::no_user, Asked::while_running, no_user},
};

}  // namespace

std::span<const ConversationRule> conversation_rules() { return rules; }

void find_reasons(ProjectFigures& figures, Date day) {
  for (const ConversationRule& rule : rules) {
    if ((rule.asked == Asked::always || figures.running) && rule.applies(figures, day))
      figures.reasons.push_back(rule.reason);
  }
}

}  // namespace analysis
