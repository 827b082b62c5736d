#include "site/project_words.h"

#include <fmt/format.h>

#include "site/format.h"

namespace site {
namespace {

struct StatusLook {
  std::string_view colour;
  std::string_view marks;  // within 16 by 16
};

// In the order of the statuses. Neither red nor green: to stop what does not work is no failure.
constexpr StatusLook looks[] = {
    {"neutral", "<circle cx='8' cy='8' r='5.5' stroke-dasharray='2.2 2.1'/>"},
    {"accent", "<path d='M4.5 3v10l8-5Z' fill='currentColor'/>"},
    {"warning", "<path d='M5.5 3.5v9M10.5 3.5v9' stroke-width='2.5'/>"},
    {"accent", "<path d='M2.5 3.5v9l5-4.5ZM8.5 3.5v9l5-4.5Z' fill='currentColor'/>"},
    {"info", "<path d='m2.5 8.5 3.5 3.5 7.5-8' stroke-width='2'/>"},
    {"neutral", "<path d='M3.5 3.5h9v9h-9Z' fill='currentColor'/>"},
    {"neutral", "<path d='m3.5 3.5 9 9m0-9-9 9' stroke-width='2'/>"},
};
static_assert(std::size(looks) == model::project_status_words.size());

bool is_percent(std::string_view unit) { return unit == "%" || unit == "prosent" || unit == "percent"; }

}  // namespace

StatusTag status_tag(const Rendering& rendering, model::ProjectStatus status) {
  const auto index = static_cast<std::size_t>(status);
  return {std::string(looks[index].colour),
          html::trusted_markup(fmt::format("<svg viewBox='0 0 16 16' fill='none' stroke='currentColor' "
                                           "stroke-width='1.5' aria-hidden='true'>{}</svg>",
                                           looks[index].marks)),
          rendering.word("status." + std::string(model::project_status_words[index]))};
}

std::optional<StatusTag> status_tag(const Rendering& rendering, const model::Project& project) {
  const auto& status = project.status.latest();
  return status ? std::optional(status_tag(rendering, *status)) : std::nullopt;
}

std::string aim_number(Rendering& rendering, const model::Aim& aim, double value) {
  const std::string unit = rendering.plain(aim.unit);
  const std::string text = number(value, rendering.language);
  if (is_percent(unit)) return percent(value, value == static_cast<int>(value) ? 0 : 1, rendering.language);
  return unit.empty() ? text : text + " " + unit;
}

std::string short_aim_text(Rendering& rendering, const model::Aim& aim) {
  if (!aim.target) return {};
  const std::string target = aim_number(rendering, aim, *aim.target);
  const std::string text =
      aim.baseline ? rendering.word("project.aim_from_to",
                                    {{"from", number(*aim.baseline, rendering.language)}, {"to", target}})
                   : rendering.word("project.aim_to", {{"to", target}});
  if (!aim.by) return text;
  return rendering.word("project.aim_by", {{"aim", text}, {"date", short_date(*aim.by, rendering.language)}});
}

html::Html short_aim(Rendering& rendering, const model::Project& project) {
  if (!project.aim) return {};
  const std::string text = short_aim_text(rendering, *project.aim);
  return text.empty() ? rendering.text(project.aim->text) : html::escaped(text);
}

}  // namespace site
