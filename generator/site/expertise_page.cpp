#include <algorithm>

#include "analysis/figures.h"
#include "site/course_words.h"
#include "site/expertise_words.h"
#include "site/format.h"
#include "site/holder.h"

// The experts that the units can ask for help: what they know, and how much time they have left. All on one
// page, each at its id.
namespace site {
namespace {

using analysis::CapacityState;
using analysis::ExpertiseFigures;
using Experts = std::vector<const ExpertiseFigures*>;

struct ExpertiseRow {
  std::string id;
  html::Html title;
  html::Html about;
  html::Html unit;
  std::optional<html::Url> unit_address;
  std::string role;
  std::vector<html::Html> offers;
  std::string skills;
  html::Html contact;
  std::string capacity;
  std::string used;
  std::string state;  // "overbooket med 14 timer"
  bool over = false;

  static constexpr auto members() {
    return std::array{html::member<&ExpertiseRow::id>("id"),
                      html::member<&ExpertiseRow::title>("title"),
                      html::member<&ExpertiseRow::about>("about"),
                      html::member<&ExpertiseRow::unit>("unit"),
                      html::member<&ExpertiseRow::unit_address>("unit_address"),
                      html::member<&ExpertiseRow::role>("role"),
                      html::member<&ExpertiseRow::offers>("offers"),
                      html::member<&ExpertiseRow::skills>("skills"),
                      html::member<&ExpertiseRow::contact>("contact"),
                      html::member<&ExpertiseRow::capacity>("capacity"),
                      html::member<&ExpertiseRow::used>("used"),
                      html::member<&ExpertiseRow::state>("state"),
                      html::member<&ExpertiseRow::over>("over")};
  }
};

// A skill, and who has it: a cell for each expertise.
struct SkillCell {
  std::string mark;  // "✓"; empty: not
  static constexpr auto members() { return std::array{html::member<&SkillCell::mark>("mark")}; }
};
struct SkillRow {
  html::Html item;
  std::vector<SkillCell> cells;
  std::string free;  // hours that those who have it have left

  static constexpr auto members() {
    return std::array{html::member<&SkillRow::item>("item"), html::member<&SkillRow::cells>("cells"),
                      html::member<&SkillRow::free>("free")};
  }
};

struct ExpertisesView {
  Frame frame;
  std::string lead;
  html::Html chart;
  std::vector<ExpertiseRow> experts;
  std::vector<Link> columns;  // of the skills: the experts
  std::vector<SkillRow> skills;
  std::string nobody;  // what no expert can; may be empty

  static constexpr auto members() {
    return std::array{
        html::member<&ExpertisesView::frame>("frame"),     html::member<&ExpertisesView::lead>("lead"),
        html::member<&ExpertisesView::chart>("chart"),     html::member<&ExpertisesView::experts>("experts"),
        html::member<&ExpertisesView::columns>("columns"), html::member<&ExpertisesView::skills>("skills"),
        html::member<&ExpertisesView::nobody>("nobody")};
  }
};

// More side by side would not fit a page; each says its skills anyway.
constexpr std::size_t most_columns = 12;

std::vector<std::string> keys(const Material& material) {
  return material.model().expertises.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const std::string name = kind_names("expertise", language);
  return {{name}, name, material.strictest, "competence", ""};
}

// The most booked first: there somebody must do something.
Experts most_booked_first(const std::vector<ExpertiseFigures>& figures) {
  Experts sorted;
  for (const ExpertiseFigures& each : figures) sorted.push_back(&each);
  const auto booked = [](const ExpertiseFigures* each) {
    if (each->state == CapacityState::unknown) return -1.0;
    return *each->capacity > 0 ? *each->used / *each->capacity : *each->used > 0 ? 1e9 : 1.0;
  };
  std::ranges::stable_sort(sorted, std::greater(), booked);
  return sorted;
}

bool has_skill(const model::Expertise& expertise, const std::string& item) {
  return std::ranges::any_of(expertise.skills, [&](const auto& each) { return each && each->id == item; });
}

ExpertiseRow expertise_row(Rendering& rendering, const ExpertiseFigures& figures) {
  const model::Expertise& expertise = *figures.expertise;
  ExpertiseRow row{.id = expertise.id,
                   .title = rendering.text(expertise.title),
                   .about = rendering.text(expertise.about),
                   .contact = rendering.text(expertise.contact),
                   .state = capacity_text(rendering, figures),
                   .over = figures.state == CapacityState::over};
  if (const model::Unit* const unit =
          expertise.unit ? model::find(rendering.model().units, expertise.unit->id) : nullptr) {
    row.unit = rendering.text(unit->title);
    row.unit_address = rendering.address("unit", unit->id);
  }
  if (expertise.role) {
    source::Dated<source::Reference> holder;
    holder.facts.push_back({.from = {}, .value = expertise.role});
    row.role = holder_text(rendering, holder);
  }
  for (const auto& offer : expertise.offers) row.offers.push_back(rendering.text(offer));
  std::vector<std::string> skills;
  for (const auto& reference : expertise.skills) {
    const model::CompetenceItem* const item =
        reference ? model::find(rendering.model().competence_items, reference->id) : nullptr;
    if (item) skills.push_back(rendering.plain(item->title));
  }
  row.skills = joined(skills);
  if (figures.capacity) row.capacity = number(*figures.capacity, rendering.language);
  if (figures.used) row.used = number(*figures.used, rendering.language);
  return row;
}

void add_skills(Rendering& rendering, const Experts& experts, ExpertisesView& view) {
  std::vector<std::string> nobody;
  for (const model::CompetenceItem& item : rendering.model().competence_items) {
    SkillRow row{.item = rendering.text(item.title)};
    double free = 0;
    bool somebody = false;
    for (const ExpertiseFigures* const each : experts) {
      const bool has = has_skill(*each->expertise, item.id);
      somebody = somebody || has;
      if (has && each->state == CapacityState::free) free += each->hours;
      row.cells.push_back({has ? "✓" : ""});
    }
    row.free = number(free, rendering.language);
    if (!somebody)
      nobody.push_back(rendering.word("expertise.quoted", {{"name", rendering.plain(item.title)}}));
    else
      view.skills.push_back(std::move(row));
  }
  if (!nobody.empty())
    view.nobody = rendering.word("expertise.nobody", {{"items", list_of(nobody, rendering.language)}});
}

ExpertisesView view(Rendering& rendering) {
  const std::vector<ExpertiseFigures>& figures = rendering.material.figures.expertise;
  for (const ExpertiseFigures& each : figures) rendering.markdown_page.ids[each.expertise->id] = 1;
  const Experts experts = most_booked_first(figures);
  ExpertisesView view;
  view.lead = expertise_sentence(rendering, figures);
  view.chart = capacity_chart(rendering, experts);
  for (const ExpertiseFigures* const each : experts) view.experts.push_back(expertise_row(rendering, *each));
  if (experts.size() <= most_columns) {
    for (const ExpertiseFigures* const each : experts)
      view.columns.push_back(
          rendering.link("expertise", each->expertise->id, rendering.plain(each->expertise->title)));
    add_skills(rendering, experts, view);
  }
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind expertise_page() { return page_kind<ExpertisesView, view>("expertise", keys, describe); }

}  // namespace site
