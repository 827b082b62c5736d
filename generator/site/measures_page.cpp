#include <algorithm>
#include <array>

#include "site/indicator_row.h"
#include "site/level_section.h"
#include "site/measure_icons.h"
#include "site/measure_row.h"
#include "site/signal_grid.h"
#include "site/signal_list.h"
#include "site/signals_csv.h"

// What all measures say, of the organisation and of each unit: a grid of change and target, every measure as
// a row, the worst news first, and how far the outcome measures have come.
namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Variation;

// The rows of one place in the grid.
struct RowGroup {
  std::string id;
  std::vector<MeasureRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&RowGroup::id>("id"), html::member<&RowGroup::rows>("rows")};
  }
};

struct MeasuresView {
  Frame frame;
  std::string heading;
  std::string lead;
  std::optional<Link> subject;          // the unit's page
  std::optional<html::Url> everything;  // the list of all, from a unit's
  std::vector<NavigationLink> units;
  std::optional<SignalGrid> grid;
  std::vector<RowGroup> groups;
  std::optional<ListParts> list_parts;
  std::optional<LevelSection> levels;
  std::optional<html::Url> all_levels;  // on pages of their own, where they are many
  std::vector<IndicatorRow> indicators;
  std::optional<html::Url> csv;
  std::optional<Link> comments;  // what was said of the figures

  static constexpr auto members() {
    return std::array{html::member<&MeasuresView::frame>("frame"),
                      html::member<&MeasuresView::heading>("heading"),
                      html::member<&MeasuresView::lead>("lead"),
                      html::member<&MeasuresView::subject>("subject"),
                      html::member<&MeasuresView::everything>("everything"),
                      html::member<&MeasuresView::units>("units"),
                      html::member<&MeasuresView::grid>("grid"),
                      html::member<&MeasuresView::groups>("groups"),
                      html::member<&MeasuresView::list_parts>("list_parts"),
                      html::member<&MeasuresView::levels>("levels"),
                      html::member<&MeasuresView::all_levels>("all_levels"),
                      html::member<&MeasuresView::indicators>("indicators"),
                      html::member<&MeasuresView::csv>("csv"),
                      html::member<&MeasuresView::comments>("comments")};
  }
};

// Measures have ids of their own below the folder; whatever else is below it lies one deeper, under a word.
PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const html::Words& words = material.words.in(language);
  const SignalList list = signal_list_of(key);
  PageDescription page{
      {kind_names("measure", language)}, words.text("signals.title"), material.strictest, "front", ""};
  if (!list.unit.empty()) {
    const model::Unit* const unit = model::find(material.model().units, list.unit);
    page.folders.insert(page.folders.end(), {words.text("path.by_unit"), list.unit});
    page.title = words.text("signals.title_unit", {{"unit", text_in(unit->title, language)}});
    page.parent = "measures";
  }
  if (list.part > 1) {
    page.folders.insert(page.folders.end(), {words.text("path.measures_part"), std::to_string(list.part)});
    page.title = words.text("portfolio.title_part", {{"title", page.title}, {"part", list.part}});
    page.parent = "measures";
    page.parent_key = key_of({.unit = list.unit});
  }
  return page;
}

template <class Property, class Of>
std::string count(const Rendering& rendering, const MeasurePointers& measures, const Property& property,
                  const Of& of) {
  return html::whole_number(
      std::ranges::count(measures, property, [&](const MeasureFigures* figures) { return of(*figures); }),
      rendering.language);
}

std::string lead_of(const Rendering& rendering, const MeasurePointers& measures) {
  if (measures.empty()) return rendering.word("signals.no_measures");
  const auto variation = [](const MeasureFigures& figures) { return figures.variation; };
  std::string lead = rendering.word(
      "measures.lead", {{"n", measures.size()},
                        {"worse", count(rendering, measures, Variation::concern, variation)},
                        {"better", count(rendering, measures, Variation::improvement, variation)}});
  const auto judged = std::ranges::count_if(
      measures, [](const MeasureFigures* figures) { return shown_assurance(*figures).has_value(); });
  if (judged == 0) return lead;
  return lead + " " +
         rendering.word("signals.lead_targets",
                        {{"n", judged},
                         {"reliable", count(rendering, measures, Outlook::reliable, outlook_of)},
                         {"by_chance", count(rendering, measures, Outlook::by_chance, outlook_of)},
                         {"fails", count(rendering, measures, Outlook::fails, outlook_of)}});
}

std::vector<RowGroup> groups_of(Rendering& rendering, const MeasurePointers& measures, std::size_t part) {
  std::vector<RowGroup> groups;
  const std::size_t end = std::min(measures.size(), part * longest_signal_list);
  for (std::size_t index = (part - 1) * longest_signal_list; index < end; ++index) {
    std::string id = id_of_place(place_of_signal(*measures[index]));
    if (groups.empty() || groups.back().id != id) groups.push_back({.id = std::move(id), .rows = {}});
    groups.back().rows.push_back(measure_row(rendering, *measures[index]));
  }
  return groups;
}

void add_levels(MeasuresView& view, Rendering& rendering, const MeasurePointers& measures) {
  const MeasurePointers some = with_levels(measures);
  if (some.size() > most_level_rows) {
    view.all_levels = rendering.address("levels", "1");
  } else if (!some.empty()) {
    view.levels = level_section(rendering, some);
  }
}

// What stands on the first page of a list alone.
void add_overview(MeasuresView& view, Rendering& rendering, const MeasurePointers& measures,
                  const SignalList& list) {
  view.units = unit_choice(rendering, list);
  if (!measures.empty()) {
    view.grid = signal_grid(rendering, measures, [&](std::size_t index) {
      const std::size_t part = index / longest_signal_list + 1;
      const auto other = rendering.address("measures", key_of({.unit = list.unit, .part = part}));
      return part == list.part ? html::Url() : other.value_or(html::Url());
    });
  }
  add_levels(view, rendering, measures);
  if (!list.unit.empty()) return;
  view.indicators = indicator_rows(rendering);
  if (!measures.empty()) view.csv = rendering.file(signals_csv_path());
}

MeasuresView view(Rendering& rendering) {
  const SignalList list = signal_list_of(rendering.page.key);
  MeasurePointers measures = listed(rendering.material, list);
  put_worst_first(rendering, measures);
  MeasuresView view;
  view.heading = rendering.page.title;
  view.lead = lead_of(rendering, measures);
  rendering.description = view.lead;
  if (const Page* const unit = rendering.plan.find("unit", list.unit, rendering.language)) {
    view.subject = Link{relative(rendering.page.path, unit->path), unit->title};
    view.everything = rendering.address("measures", "");
  }
  if (list.unit.empty() && list.part == 1 && rendering.address("comment", ""))
    view.comments = rendering.link("comment", "", rendering.word("comment.see_all"));
  if (list.part == 1) add_overview(view, rendering, measures, list);
  view.groups = groups_of(rendering, measures, list.part);
  view.list_parts = list_parts(rendering, list, measures.size());
  return view;
}

// The table stands beside the list of all, in the site's own language.
std::vector<OutputFile> csv_beside(const Material& material, const Page& page) {
  if (!page.key.empty() || page.language != material.own_language() || material.figures.measures.empty())
    return {};
  return {{signals_csv_path(), signals_csv(material)}};
}

}  // namespace

PageKind measures_page() {
  return page_kind<MeasuresView, view>("measures", signal_list_keys, describe, csv_beside);
}

}  // namespace site
