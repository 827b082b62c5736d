#include <algorithm>
#include <charconv>
#include <map>

#include "chart/bullet_chart.h"
#include "site/aim_bank.h"
#include "site/aim_words.h"
#include "site/collation.h"
#include "site/portfolio.h"
#include "site/project_facts.h"

// The organisation's aims, gathered so that one can find a model for one's own.
namespace site {
namespace {

// An aim and what it says on each of the three questions.
struct AimRow {
  std::string id;
  html::Html text;
  html::Html project;
  std::optional<html::Url> address;
  html::Html unit;
  html::Html how_much, by_when, for_whom;
  std::string way, time;

  static constexpr auto members() {
    return std::array{html::member<&AimRow::id>("id"),           html::member<&AimRow::text>("text"),
                      html::member<&AimRow::project>("project"), html::member<&AimRow::address>("address"),
                      html::member<&AimRow::unit>("unit"),       html::member<&AimRow::how_much>("how_much"),
                      html::member<&AimRow::by_when>("by_when"), html::member<&AimRow::for_whom>("for_whom"),
                      html::member<&AimRow::way>("way"),         html::member<&AimRow::time>("time")};
  }
};

// Models that serve one strategic aim.
struct AimGroup {
  html::Html title;
  std::optional<html::Url> address;
  std::string label;  // read aloud; unique on the page
  std::vector<AimRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&AimGroup::title>("title"), html::member<&AimGroup::address>("address"),
                      html::member<&AimGroup::label>("label"), html::member<&AimGroup::rows>("rows")};
  }
};

// A unit with the models that its projects have.
struct UnitOfAims {
  html::Html title;
  std::vector<Link> aims;

  static constexpr auto members() {
    return std::array{html::member<&UnitOfAims::title>("title"), html::member<&UnitOfAims::aims>("aims")};
  }
};

struct BeforeAndAfter {
  html::Html project;
  std::optional<html::Url> address;
  html::Html before, after;

  static constexpr auto members() {
    return std::array{
        html::member<&BeforeAndAfter::project>("project"), html::member<&BeforeAndAfter::address>("address"),
        html::member<&BeforeAndAfter::before>("before"), html::member<&BeforeAndAfter::after>("after")};
  }
};

struct LackingAim {
  html::Html project;
  std::optional<html::Url> address;
  html::Html text;
  std::string lacks;  // "Sier ikke hvor mye og innen når."
  std::string vague;  // "«gode» kan ikke måles."; may be empty

  static constexpr auto members() {
    return std::array{html::member<&LackingAim::project>("project"),
                      html::member<&LackingAim::address>("address"), html::member<&LackingAim::text>("text"),
                      html::member<&LackingAim::lacks>("lacks"), html::member<&LackingAim::vague>("vague")};
  }
};

struct AimNumbers {
  html::Html project;
  std::optional<html::Url> address;
  std::string baseline, now, target, way, time;

  static constexpr auto members() {
    return std::array{
        html::member<&AimNumbers::project>("project"),   html::member<&AimNumbers::address>("address"),
        html::member<&AimNumbers::baseline>("baseline"), html::member<&AimNumbers::now>("now"),
        html::member<&AimNumbers::target>("target"),     html::member<&AimNumbers::way>("way"),
        html::member<&AimNumbers::time>("time")};
  }
};

struct AimBankView {
  Frame frame;
  std::string lead;
  bool first_part = true;
  std::optional<html::Html> chart;  // of the aims that are worked on
  std::vector<AimNumbers> numbers;
  std::vector<UnitOfAims> units;
  std::vector<AimGroup> groups;
  std::vector<BeforeAndAfter> pairs;
  std::vector<LackingAim> lacking;
  std::vector<Link> without_aim;  // projects at work that have none
  std::optional<ListParts> list_parts;

  static constexpr auto members() {
    return std::array{html::member<&AimBankView::frame>("frame"),
                      html::member<&AimBankView::lead>("lead"),
                      html::member<&AimBankView::first_part>("first_part"),
                      html::member<&AimBankView::chart>("chart"),
                      html::member<&AimBankView::numbers>("numbers"),
                      html::member<&AimBankView::units>("units"),
                      html::member<&AimBankView::groups>("groups"),
                      html::member<&AimBankView::pairs>("pairs"),
                      html::member<&AimBankView::lacking>("lacking"),
                      html::member<&AimBankView::without_aim>("without_aim"),
                      html::member<&AimBankView::list_parts>("list_parts")};
  }
};

// --- The parts ---

// "" is the first part, "2" the second.
std::size_t part_of(std::string_view key) {
  std::size_t part = 1;
  std::from_chars(key.data(), key.data() + key.size(), part);
  return part;
}

std::string key_of_part(std::size_t part) { return part == 1 ? std::string() : std::to_string(part); }

std::size_t parts_of(std::size_t aims) {
  return std::max<std::size_t>(1, (aims + most_aims_on_a_page - 1) / most_aims_on_a_page);
}

// No projects, no page.
std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> parts;
  if (material.model().projects.empty()) return parts;
  const auto aims = static_cast<std::size_t>(std::ranges::count_if(
      material.model().projects, [](const model::Project& project) { return project.aim.has_value(); }));
  for (std::size_t part = 1; part <= parts_of(aims); ++part) parts.push_back(key_of_part(part));
  return parts;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const html::Words& words = material.words.in(language);
  std::string title = words.text("aim_bank.title");
  std::vector<std::string> folders{kind_names("project", language), words.text("aim_bank.path")};
  if (!key.empty()) {
    title = words.text("portfolio.title_part", {{"title", title}, {"part", part_of(key)}});
    folders.emplace_back(key);
  }
  return {std::move(folders), std::move(title), material.strictest, "portfolio", ""};
}

std::optional<ListParts> way_to_others(const Rendering& rendering, std::size_t part, std::size_t parts) {
  if (parts == 1) return std::nullopt;
  ListParts way{rendering.word("portfolio.part", {{"part", part}, {"parts", parts}}), {}, {}};
  if (part > 1) way.previous = rendering.address("aim_bank", key_of_part(part - 1));
  if (part < parts) way.next = rendering.address("aim_bank", key_of_part(part + 1));
  return way;
}

// --- The aims ---

const model::Unit* unit_of(const Rendering& rendering, const BankedAim& aim) {
  const auto& unit = aim.project->project->unit;
  return unit ? model::find(rendering.model().units, unit->id) : nullptr;
}

std::string id_of(const BankedAim& aim) { return "mal-" + aim.project->project->id; }

std::optional<html::Url> project_address(const Rendering& rendering, const BankedAim& aim) {
  return rendering.address("project", aim.project->project->id);
}

AimRow row_of(Rendering& rendering, const BankedAim& aim) {
  const model::Project& project = *aim.project->project;
  AimRow row{.id = id_of(aim),
             .text = rendering.text(aim.figures.aim->text),
             .project = rendering.text(project.title),
             .address = project_address(rendering, aim),
             .way = way_text(rendering, aim.figures),
             .time = time_text(rendering, aim.figures)};
  if (const model::Unit* const unit = unit_of(rendering, aim)) row.unit = rendering.text(unit->title);
  const std::vector<ProjectFact> facts = aim_facts(rendering, project);
  row.how_much = facts[0].value;
  row.by_when = facts[1].value;
  row.for_whom = facts[2].value;
  return row;
}

std::vector<AimGroup> groups_of(Rendering& rendering, const std::vector<BankedAim>& aims) {
  std::vector<AimGroup> groups;
  const model::StrategicAim* last = nullptr;
  for (const BankedAim& aim : aims) {
    if (!aim.figures.is_a_model()) continue;
    if (groups.empty() || aim.strategic_aim != last) {
      AimGroup group{.title = html::escaped(rendering.word("aim_bank.no_strategic_aim"))};
      std::string name = rendering.word("aim_bank.no_strategic_aim");
      if (aim.strategic_aim) {
        group.title = rendering.text(aim.strategic_aim->title);
        group.address = rendering.address("strategic_aim", aim.strategic_aim->id);
        name = rendering.plain(aim.strategic_aim->title);
      }
      group.label = rendering.word("aim_bank.group", {{"aim", name}});
      groups.push_back(std::move(group));
    }
    last = aim.strategic_aim;
    groups.back().rows.push_back(row_of(rendering, aim));
  }
  return groups;
}

std::vector<UnitOfAims> units_of(Rendering& rendering, const std::vector<BankedAim>& aims) {
  std::map<const model::Unit*, std::vector<Link>> by_unit;
  for (const BankedAim& aim : aims) {
    const model::Unit* const unit = unit_of(rendering, aim);
    if (!unit || !aim.figures.is_a_model()) continue;
    by_unit[unit].push_back(
        {*html::checked_url("#" + id_of(aim)), rendering.plain(aim.project->project->title)});
  }
  std::vector<const model::Unit*> units;
  for (const model::Unit& unit : rendering.model().units)
    if (by_unit.contains(&unit)) units.push_back(&unit);
  sort_by_text<const model::Unit*>(units, Collation(rendering.language), [&](const model::Unit* unit) {
    return text_in(unit->title, rendering.language);
  });
  std::vector<UnitOfAims> views;
  for (const model::Unit* unit : units) views.push_back({rendering.text(unit->title), by_unit[unit]});
  return views;
}

std::vector<BeforeAndAfter> pairs_of(Rendering& rendering, const std::vector<BankedAim>& aims) {
  std::vector<BeforeAndAfter> pairs;
  for (const BankedAim& aim : aims) {
    if (!aim.figures.aim->earlier) continue;
    pairs.push_back({rendering.text(aim.project->project->title), project_address(rendering, aim),
                     rendering.text(aim.figures.aim->earlier), rendering.text(aim.figures.aim->text)});
  }
  return pairs;
}

std::string lacks_of(const Rendering& rendering, const analysis::AimFigures& figures) {
  std::vector<std::string> lacking;
  const auto add = [&](bool says, std::string_view word) {
    if (!says) lacking.push_back(rendering.word(word));
  };
  add(figures.says_how_much, "aim_bank.lacks_how_much");
  add(figures.says_when, "aim_bank.lacks_when");
  add(figures.says_for_whom, "aim_bank.lacks_for_whom");
  add(figures.says_from_where, "aim_bank.lacks_from_where");
  return rendering.word("aim_bank.lacks", {{"what", list_of(lacking, rendering.language)}});
}

std::vector<LackingAim> lacking_of(Rendering& rendering, const std::vector<BankedAim>& aims) {
  std::vector<LackingAim> lacking;
  for (const BankedAim& aim : aims) {
    if (aim.figures.is_a_model()) continue;
    LackingAim view{.project = rendering.text(aim.project->project->title),
                    .address = project_address(rendering, aim),
                    .text = rendering.text(aim.figures.aim->text),
                    .lacks = lacks_of(rendering, aim.figures)};
    const std::string word = analysis::vague_word(aim.figures, rendering.language);
    if (!word.empty()) view.vague = rendering.word("aim_bank.vague", {{"word", word}});
    lacking.push_back(std::move(view));
  }
  return lacking;
}

std::vector<Link> without_aim(const Rendering& rendering) {
  std::vector<Link> links;
  for (const analysis::ProjectFigures& project : rendering.material.figures.projects) {
    if (!project.running || project.project->aim || links.size() == most_aims_on_a_page) continue;
    if (const auto address = rendering.address("project", project.project->id))
      links.push_back({*address, text_in(project.project->title, rendering.language)});
  }
  return links;
}

// --- How far they have come ---

// Aims that somebody works on, or that hold what they reached.
bool is_drawn(const BankedAim& aim) {
  const auto& status = aim.project->project->status.latest();
  const bool sustained = status && *status == model::ProjectStatus::sustained;
  return aim.figures.says_how_much && (aim.project->running || sustained);
}

// The group of a strategic aim, made where it is first met.
chart::BulletGroup& group_for(std::vector<chart::BulletGroup>& groups,
                              std::vector<const model::StrategicAim*>& of, Rendering& rendering,
                              const model::StrategicAim* strategic_aim) {
  const auto place = std::ranges::find(of, strategic_aim) - of.begin();
  if (place == std::ssize(of)) {
    of.push_back(strategic_aim);
    groups.push_back({.heading = strategic_aim ? rendering.plain(strategic_aim->title)
                                               : rendering.word("aim_bank.no_strategic_aim")});
  }
  return groups[static_cast<std::size_t>(place)];
}

void add_chart(Rendering& rendering, AimBankView& view, const std::vector<BankedAim>& aims) {
  std::vector<chart::BulletGroup> groups;
  std::vector<const model::StrategicAim*> of;
  for (const BankedAim& aim : aims) {
    if (!is_drawn(aim)) continue;
    const auto address = project_address(rendering, aim);
    group_for(groups, of, rendering, aim.strategic_aim)
        .rows.push_back(bullet_row(rendering, aim.figures, rendering.plain(aim.project->project->title),
                                   address ? address->text() : std::string()));
    view.numbers.push_back({rendering.text(aim.project->project->title), address,
                            baseline_text(rendering, aim.figures), now_text(rendering, aim.figures),
                            target_text(rendering, aim.figures), way_text(rendering, aim.figures),
                            time_text(rendering, aim.figures)});
  }
  if (groups.empty()) return;
  const chart::BulletChart drawn = bullet_chart(rendering, std::move(groups));
  view.chart = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(drawn, width, rendering.text_width); });
}

AimBankView view(Rendering& rendering) {
  const std::vector<BankedAim> all = banked_aims(rendering.material, rendering.language);
  const std::size_t part = part_of(rendering.page.key);
  const auto first = static_cast<std::ptrdiff_t>((part - 1) * most_aims_on_a_page);
  const auto last = static_cast<std::ptrdiff_t>(std::min(all.size(), part * most_aims_on_a_page));
  const std::vector<BankedAim> aims(all.begin() + first, all.begin() + last);
  const auto models =
      std::ranges::count_if(all, [](const BankedAim& aim) { return aim.figures.is_a_model(); });
  AimBankView view;
  view.lead = rendering.word("aim_bank.lead",
                             {{"n", all.size()}, {"models", html::whole_number(models, rendering.language)}});
  rendering.description = view.lead;
  view.first_part = part == 1;
  view.units = units_of(rendering, aims);
  view.groups = groups_of(rendering, aims);
  view.pairs = pairs_of(rendering, aims);
  view.lacking = lacking_of(rendering, aims);
  if (view.first_part) view.without_aim = without_aim(rendering);
  add_chart(rendering, view, aims);
  view.list_parts = way_to_others(rendering, part, parts_of(all.size()));
  return view;
}

}  // namespace

PageKind aim_bank_page() { return page_kind<AimBankView, view>("aim_bank", keys, describe); }

}  // namespace site
