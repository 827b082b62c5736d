#include <algorithm>

#include "site/holder.h"
#include "site/measure_row.h"
#include "site/portfolio.h"
#include "site/strategic_aim_words.h"

// One strategic aim: why it was chosen, the measures that show whether it is reached, and its projects.
namespace site {
namespace {

using analysis::StrategicAimFigures;

struct StrategicAimView {
  Frame frame;
  html::Html title;
  std::string lead;
  html::Html about;
  std::optional<Holder> holder;
  std::optional<Link> unit;
  std::string period;  // "1. januar 2024 til 31. desember 2027"; may be empty
  std::optional<MeasureList> measure_list;
  std::optional<ProjectList> project_list;
  std::string more;  // that the list is cut; may be empty

  static constexpr auto members() {
    return std::array{html::member<&StrategicAimView::frame>("frame"),
                      html::member<&StrategicAimView::title>("title"),
                      html::member<&StrategicAimView::lead>("lead"),
                      html::member<&StrategicAimView::about>("about"),
                      html::member<&StrategicAimView::holder>("holder"),
                      html::member<&StrategicAimView::unit>("unit"),
                      html::member<&StrategicAimView::period>("period"),
                      html::member<&StrategicAimView::measure_list>("measure_list"),
                      html::member<&StrategicAimView::project_list>("project_list"),
                      html::member<&StrategicAimView::more>("more")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::StrategicAim& aim : material.model().strategic_aims) ids.push_back(aim.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::StrategicAim& aim = *model::find(material.model().strategic_aims, key);
  return {{kind_names("strategic_aim", language), aim.id},
          text_in(aim.title, language),
          aim.classification.value_or(material.strictest),
          "strategic_aims",
          ""};
}

std::string period_of(const Rendering& rendering, const model::StrategicAim& aim) {
  const auto day = [&](const source::Given<source::Date>& date) {
    return date ? long_date(*date, rendering.language) : std::string();
  };
  if (aim.from && aim.to)
    return rendering.word("strategic_aim.from_to", {{"from", day(aim.from)}, {"to", day(aim.to)}});
  if (aim.from) return rendering.word("strategic_aim.since", {{"from", day(aim.from)}});
  return aim.to ? rendering.word("strategic_aim.until", {{"to", day(aim.to)}}) : std::string();
}

StrategicAimView view(Rendering& rendering) {
  const auto& all = rendering.material.figures.strategic_aims;
  const StrategicAimFigures& figures = *std::ranges::find_if(
      all, [&](const StrategicAimFigures& each) { return each.aim->id == rendering.page.key; });
  const model::StrategicAim& aim = *figures.aim;
  StrategicAimView view;
  view.title = rendering.text(aim.title);
  view.lead = aim_counts(rendering, figures);
  rendering.description = view.lead;
  view.about = rendering.markdown(aim.about, 3);
  view.holder = holder(rendering, aim.owner);
  view.period = period_of(rendering, aim);
  if (aim.unit) {
    const model::Unit* const unit = model::find(rendering.model().units, aim.unit->id);
    const auto address = rendering.address("unit", aim.unit->id);
    if (unit && address) view.unit = Link{*address, rendering.plain(unit->title)};
  }
  if (!figures.measures.empty()) {
    view.measure_list = MeasureList{rendering.word("strategic_aim.measures"), {}};
    for (const analysis::MeasureFigures* measure : figures.measures)
      view.measure_list->rows.push_back(measure_row(rendering, *measure));
  }
  if (!figures.projects.empty()) {
    ProjectPointers shown = sorted(rendering, figures.projects, ProjectOrder::usual);
    if (shown.size() > longest_project_list) {
      view.more = rendering.word("strategic_aim.more", {{"n", shown.size() - longest_project_list}});
      shown.resize(longest_project_list);
    }
    view.project_list = short_project_list(rendering, rendering.word("strategic_aim.list"), std::move(shown));
  }
  return view;
}

}  // namespace

PageKind strategic_aim_page() { return page_kind<StrategicAimView, view>("strategic_aim", keys, describe); }

}  // namespace site
