#pragma once

#include <span>
#include <string_view>

#include "source/date.h"

namespace analysis {

struct ProjectFigures;

// Why a project needs a conversation, the weightiest first.
enum class ConversationReason {
  raised_by_hand,
  wrong_way,  // a signal points the wrong way
  aim_date_passed,
  overclaimed,          // its own score is a whole step or more above what the data show
  no_update,            // for more than longest_without_update_days
  claim_contradicted,   // it says something of its figures that they deny
  end_passed,           // its expected end, and it goes on
  end_moved,            // twice or more
  nothing_carried_out,  // long since it began, and none of its change ideas has been tried
  test_open,            // a test has been open for longer than model::longest_open_test_days
  test_not_compared,    // a test is over, and nobody has looked again at what it foretold
  no_user,              // nobody in its team knows the service from the user's side
};

inline constexpr int longest_without_update_days = 60;
inline constexpr int longest_without_change_days = 180;
inline constexpr std::size_t most_moves_of_an_end = 1;

// When a rule is asked: a project that is over cannot be late, but somebody may still want to talk about it.
enum class Asked { always, while_running };

// A line of the table. Every reason has one sentence of its own in site/conversation_words.cpp.
struct ConversationRule {
  ConversationReason reason;
  Asked asked = Asked::while_running;
  // figures: of the project, with the reasons of the rules before it; day: that of the edition.
  bool (*applies)(const ProjectFigures& figures, source::Date day) = nullptr;
};

// In the order of their weight. The first five are those of the domain (§ 3.5); those after them were chosen
// because a leader can do something about each.
std::span<const ConversationRule> conversation_rules();

// Fills in the reasons of a project whose other figures are known.
void find_reasons(ProjectFigures& figures, source::Date day);

}  // namespace analysis
