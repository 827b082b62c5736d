#include "site/follow_up_rows.h"

namespace site {
namespace {

using analysis::FindingState;

struct Look {
  std::string_view state;
  std::string_view sign;
  std::string_view word;
};

Look look_of(FindingState state) {
  constexpr Look looks[] = {{"lacking", "■", "follow_up.overdue"},
                            {"lacking", "■", "follow_up.no_action"},
                            {"soon", "◇", "follow_up.open"},
                            {"done", "●", "follow_up.closed"},
                            {"done", "★", "follow_up.strength"}};
  return looks[static_cast<std::size_t>(state)];
}

}  // namespace

FollowUpRow follow_up_row(Rendering& rendering, const model::Finding& finding, FindingState state) {
  const Look look = look_of(state);
  FollowUpRow row{.text = rendering.text(finding.text),
                  .grade = {},
                  .action = rendering.text(finding.action),
                  .owner = holder(rendering, finding.owner),
                  .state = std::string(look.state),
                  .sign = std::string(look.sign),
                  .word = rendering.word(look.word),
                  .when = {}};
  if (finding.grade && state != FindingState::strength)  // that it is one is its state
    row.grade =
        rendering.word("follow_up.grade_" +
                       std::string(model::finding_grade_words[static_cast<std::size_t>(*finding.grade)]));
  if (state == FindingState::closed && finding.closed)
    row.when = short_date(*finding.closed, rendering.language);
  else if ((state == FindingState::open || state == FindingState::overdue) && finding.due)
    row.when = rendering.word("follow_up.due", {{"date", short_date(*finding.due, rendering.language)}});
  return row;
}

}  // namespace site
