#include "site/status_fill.h"

namespace site {
namespace {

// In the order of the statuses: an idea is an outline, what is paused has the strokes of a pause, what was
// stopped is crossed out, and what is reached is darkest.
constexpr chart::Fill fills[] = {chart::Fill::pale,   chart::Fill::plain,  chart::Fill::upright,
                                 chart::Fill::rising, chart::Fill::strong, chart::Fill::level,
                                 chart::Fill::crossed};
static_assert(std::size(fills) == model::project_status_words.size());

}  // namespace

chart::Fill status_fill(model::ProjectStatus status) { return fills[static_cast<std::size_t>(status)]; }

std::vector<chart::KeyEntry> status_key(const Rendering& rendering) {
  std::vector<chart::KeyEntry> entries;
  for (std::size_t status = 0; status < model::project_status_words.size(); ++status)
    entries.push_back(
        {rendering.word("status." + std::string(model::project_status_words[status])), fills[status]});
  return entries;
}

}  // namespace site
