#include "site/conversation_words.h"

#include <algorithm>
#include <cassert>

#include "analysis/portfolio.h"
#include "site/format.h"

namespace site {
namespace {

using analysis::ConversationReason;
using analysis::ProjectFigures;

source::Date today(const Rendering& rendering) { return rendering.material.edition.made_for.as_of; }

std::string raised_by_hand(Rendering& rendering, const ProjectFigures& project) {
  return rendering.plain(project.project->needs_conversation->reason);
}

std::string wrong_way(Rendering& rendering, const ProjectFigures& project) {
  return rendering.word("front.wrong_way", {{"measure", rendering.plain(project.worrying->measure->title)}});
}

std::string aim_date_passed(Rendering& rendering, const ProjectFigures& project) {
  const source::Date by = *project.project->aim->by;
  return rendering.word("front.aim_date_passed", {{"date", long_date(by, rendering.language)},
                                                  {"n", source::days_between(by, today(rendering))}});
}

std::string overclaimed(Rendering& rendering, const ProjectFigures& project) {
  return rendering.word("front.overclaimed",
                        {{"claimed", number(*project.progress->claimed, rendering.language)},
                         {"shown", number(project.progress->score(), rendering.language)}});
}

std::string no_update(Rendering& rendering, const ProjectFigures& project) {
  return rendering.word("front.no_update", {{"n", project.days_since_update}});
}

std::string claim_contradicted(Rendering& rendering, const ProjectFigures& project) {
  const auto claim = std::ranges::find(project.claims, analysis::ClaimVerdict::contradicted,
                                       &analysis::ClaimFigures::verdict);
  std::string text = rendering.plain(claim->claim->text);  // a sentence, quoted within another
  if (text.ends_with('.')) text.pop_back();
  return rendering.word("conversation.claim_contradicted",
                        {{"claim", text}, {"measure", rendering.plain(claim->measure->measure->title)}});
}

std::string end_passed(Rendering& rendering, const ProjectFigures& project) {
  const analysis::ProjectSpan span = analysis::span_of(project, today(rendering));
  return rendering.word("conversation.end_passed",
                        {{"date", long_date(*span.end, rendering.language)}, {"n", span.days_late}});
}

std::string end_moved(Rendering& rendering, const ProjectFigures& project) {
  const analysis::ProjectSpan span = analysis::span_of(project, today(rendering));
  return rendering.word("conversation.end_moved",
                        {{"n", span.earlier_ends.size()},
                         {"first", long_date(span.earlier_ends.front(), rendering.language)},
                         {"now", long_date(*project.project->expected_end.latest(), rendering.language)}});
}

std::string nothing_carried_out(Rendering& rendering, const ProjectFigures& project) {
  const auto start = analysis::span_of(project, today(rendering)).start;
  return rendering.word("conversation.nothing_carried_out",
                        {{"date", long_date(*start, rendering.language)}, {"n", project.ideas.size()}});
}

std::string test_open(Rendering& rendering, const ProjectFigures& project) {
  const auto test = std::ranges::find_if(project.cycles, &analysis::CycleFigures::open_too_long);
  return rendering.word("conversation.test_open",
                        {{"test", rendering.plain(test->cycle->title)}, {"n", *test->open_days}});
}

std::string test_not_compared(Rendering& rendering, const ProjectFigures& project) {
  const auto test = std::ranges::find_if(project.cycles, &analysis::CycleFigures::lacks_comparison);
  return rendering.word("conversation.test_not_compared", {{"test", rendering.plain(test->cycle->title)}});
}

std::string no_user(Rendering& rendering, const ProjectFigures&) {
  return rendering.word("conversation.no_user");
}

struct Sentence {
  ConversationReason reason;
  std::string (*words)(Rendering&, const ProjectFigures&);
};

constexpr Sentence sentences[] = {
    {ConversationReason::raised_by_hand, raised_by_hand},
    {ConversationReason::wrong_way, wrong_way},
    {ConversationReason::aim_date_passed, aim_date_passed},
    {ConversationReason::overclaimed, overclaimed},
    {ConversationReason::no_update, no_update},
    {ConversationReason::claim_contradicted, claim_contradicted},
    {ConversationReason::end_passed, end_passed},
    {ConversationReason::end_moved, end_moved},
    {ConversationReason::nothing_carried_out, nothing_carried_out},
    {ConversationReason::test_open, test_open},
    {ConversationReason::test_not_compared, test_not_compared},
    {ConversationReason::no_user, no_user},
};

}  // namespace

std::string reason_text(Rendering& rendering, const ProjectFigures& project, ConversationReason reason) {
  const auto sentence = std::ranges::find(sentences, reason, &Sentence::reason);
  assert(sentence != std::end(sentences) && "every rule has its sentence");
  return sentence->words(rendering, project);
}

html::Html reason_sentence(Rendering& rendering, const ProjectFigures& project, ConversationReason reason) {
  if (reason == ConversationReason::raised_by_hand)
    return rendering.text(project.project->needs_conversation->reason);
  return html::escaped(reason_text(rendering, project, reason));
}

}  // namespace site
