#include <algorithm>

#include "analysis/framework_links.h"
#include "chart/share_bar.h"
#include "site/duty_words.h"
#include "site/holder.h"

// One piece of work, several demands: which duties of other frameworks the work for the main one meets too,
// what shows it, and what nobody answers for.
namespace site {
namespace {

using analysis::LinkedDuty;
using analysis::LinkedFramework;
using analysis::MetBy;

struct LinkColumn {
  std::string name;    // "6 f"
  std::string spoken;  // "§ 6 f Ha oversikt …"
  std::optional<html::Url> address;

  static constexpr auto members() {
    return std::array{html::member<&LinkColumn::name>("name"), html::member<&LinkColumn::spoken>("spoken"),
                      html::member<&LinkColumn::address>("address")};
  }
};

struct LinkCell {
  std::string word;  // read aloud; empty where the two have nothing in common

  static constexpr auto members() { return std::array{html::member<&LinkCell::word>("word")}; }
};

struct LinkedEvidence {
  html::Html title;
  std::string kind;
  std::optional<html::Url> address;
  std::string duty;  // whose it is: "§ 8 f"

  static constexpr auto members() {
    return std::array{
        html::member<&LinkedEvidence::title>("title"), html::member<&LinkedEvidence::kind>("kind"),
        html::member<&LinkedEvidence::address>("address"), html::member<&LinkedEvidence::duty>("duty")};
  }
};

struct LinkedRow {
  std::string reference;
  html::Html text;
  std::optional<html::Url> address;
  std::string state;  // data-state: lacking, soon, done
  std::string sign;   // not read aloud
  std::string met;
  std::vector<Link> with;
  std::string holder;
  std::vector<LinkCell> cells;
  std::vector<LinkedEvidence> evidence;

  static constexpr auto members() {
    return std::array{
        html::member<&LinkedRow::reference>("reference"), html::member<&LinkedRow::text>("text"),
        html::member<&LinkedRow::address>("address"),     html::member<&LinkedRow::state>("state"),
        html::member<&LinkedRow::sign>("sign"),           html::member<&LinkedRow::met>("met"),
        html::member<&LinkedRow::with>("with"),           html::member<&LinkedRow::holder>("holder"),
        html::member<&LinkedRow::cells>("cells"),         html::member<&LinkedRow::evidence>("evidence")};
  }
};

struct LinkedSection {
  std::string title;
  std::vector<LinkedRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&LinkedSection::title>("title"),
                      html::member<&LinkedSection::rows>("rows")};
  }
};

struct LinkedFrameworkView {
  std::string id;
  std::string title;
  html::Url address;
  std::string finding;  // how many are met by whom
  html::Html chart;
  std::string matrix;  // names of the two tables, read aloud
  std::string evidence;
  std::vector<LinkColumn> columns;
  long long width = 0;  // of a row, in cells
  std::vector<LinkedSection> sections;
  std::vector<LinkedRow> nobody;

  static constexpr auto members() {
    return std::array{html::member<&LinkedFrameworkView::id>("id"),
                      html::member<&LinkedFrameworkView::title>("title"),
                      html::member<&LinkedFrameworkView::address>("address"),
                      html::member<&LinkedFrameworkView::finding>("finding"),
                      html::member<&LinkedFrameworkView::chart>("chart"),
                      html::member<&LinkedFrameworkView::matrix>("matrix"),
                      html::member<&LinkedFrameworkView::evidence>("evidence"),
                      html::member<&LinkedFrameworkView::columns>("columns"),
                      html::member<&LinkedFrameworkView::width>("width"),
                      html::member<&LinkedFrameworkView::sections>("sections"),
                      html::member<&LinkedFrameworkView::nobody>("nobody")};
  }
};

struct FrameworkLinksView {
  Frame frame;
  std::string lead;
  Link main;
  std::vector<LinkedFrameworkView> frameworks;

  static constexpr auto members() {
    return std::array{html::member<&FrameworkLinksView::frame>("frame"),
                      html::member<&FrameworkLinksView::lead>("lead"),
                      html::member<&FrameworkLinksView::main>("main"),
                      html::member<&FrameworkLinksView::frameworks>("frameworks")};
  }
};

// A site with one framework has no such page.
std::vector<std::string> keys(const Material& material) {
  const auto& links = material.figures.framework_links;
  return links && !links->others.empty() ? only_page(material) : std::vector<std::string>();
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{kind_names("framework", language), words.text("framework_links.path")},
          words.text("framework_links.title"),
          material.strictest,
          "regulation",
          material.figures.framework_links->main->id};
}

std::string short_name(const model::Framework& framework, source::Language language) {
  return text_in(framework.short_title ? framework.short_title : framework.title, language);
}

// "Av 28 krav i ISO 9001 er 22 møtt …".
std::string finding_of(const Rendering& rendering, const LinkedFramework& framework) {
  std::string finding = rendering.word("framework_links.through_count",
                                       {{"n", framework.through},
                                        {"all", framework.duties.size()},
                                        {"framework", short_name(*framework.framework, rendering.language)}});
  if (framework.own > 0) finding += " " + rendering.word("framework_links.own_count", {{"n", framework.own}});
  finding += " " + (framework.nobody == 0
                        ? rendering.word("framework_links.none_missing")
                        : rendering.word("framework_links.nobody_count", {{"n", framework.nobody}}));
  return finding;
}

html::Html chart_of(Rendering& rendering, const LinkedFramework& framework) {
  chart::ShareBar bar{
      .title = rendering.word("framework_links.chart",
                              {{"framework", short_name(*framework.framework, rendering.language)}}),
      .description = finding_of(rendering, framework),
      .shares = {},
      .whole = static_cast<double>(framework.duties.size())};
  const std::pair<std::string_view, std::size_t> parts[] = {{"framework_links.through", framework.through},
                                                            {"framework_links.own", framework.own},
                                                            {"framework_links.nobody", framework.nobody}};
  for (const auto& [word, count] : parts) {
    const auto value = static_cast<double>(count);
    bar.shares.push_back(
        {.name = rendering.word(word),
         .count = value,
         .number = number(value, 0, rendering.language),
         .emphasis = word == "framework_links.through" ? chart::Emphasis::strong : chart::Emphasis::none,
         .href = {}});
  }
  return rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(bar, width, rendering.text_width); });
}

LinkedEvidence evidence_view(Rendering& rendering, const analysis::SharedEvidence& shared) {
  const auto& kind = shared.evidence ? shared.evidence->kind : shared.document->kind;
  const auto& link = shared.evidence ? shared.evidence->address : shared.document->address;
  LinkedEvidence view{
      .title = rendering.text(shared.evidence ? shared.evidence->title : shared.document->title),
      .kind = {},
      .address = {},
      .duty = duty_name(*shared.duty->place.duty)};
  if (kind)
    view.kind = rendering.word("evidence." +
                               std::string(model::evidence_kind_words[static_cast<std::size_t>(*kind)]));
  if (shared.document) view.address = rendering.address("document", shared.document->id);
  if (!view.address && link) view.address = html::checked_url(link->url);
  return view;
}

struct MetLook {
  std::string_view state;
  std::string_view sign;
  std::string_view word;
};

MetLook look_of(MetBy met) {
  constexpr MetLook looks[] = {{"lacking", "■", "framework_links.nobody"},
                               {"done", "●", "framework_links.through"},
                               {"done", "○", "framework_links.own"}};
  return looks[static_cast<std::size_t>(met)];
}

LinkedRow row_of(Rendering& rendering, const LinkedDuty& linked,
                 const std::vector<const analysis::DutyFigures*>& columns) {
  const analysis::DutyFigures& duty = *linked.duty;
  const MetLook look = look_of(linked.met);
  LinkedRow row{
      .reference = duty_name(*duty.place.duty),
      .text = rendering.text(duty.place.duty->text),
      .address = rendering.address("duty", duty.reference),
      .state = std::string(look.state),
      .sign = std::string(look.sign),
      .met = rendering.word(linked.met == MetBy::nobody && !duty.answers.empty() ? "framework_links.has_hole"
                                                                                 : look.word)};
  for (const analysis::DutyFigures* const other : linked.with)
    row.with.push_back(rendering.link("duty", other->reference, duty_name(*other->place.duty)));
  if (!duty.answers.empty()) row.holder = holder_text(rendering, duty.answers.front().responsibility->owner);
  for (const analysis::DutyFigures* const column : columns) {
    const bool together = std::ranges::count(linked.with, column) > 0;
    row.cells.push_back({together ? rendering.word("framework_links.together") : std::string()});
  }
  for (const analysis::SharedEvidence& shared : linked.evidence)
    row.evidence.push_back(evidence_view(rendering, shared));
  return row;
}

// "6f" above a narrow column.
std::vector<LinkColumn> columns_of(const Rendering& rendering,
                                   const std::vector<const analysis::DutyFigures*>& duties) {
  std::vector<LinkColumn> columns;
  for (const analysis::DutyFigures* const duty : duties) {
    columns.push_back({.name = duty->place.duty->key.value_or(std::string()),
                       .spoken = duty_title(*duty->place.duty, rendering.language),
                       .address = rendering.address("duty", duty->reference)});
  }
  return columns;
}

LinkedFrameworkView framework_view(Rendering& rendering, const LinkedFramework& framework) {
  const auto& columns = rendering.material.figures.framework_links->duties;
  const std::string name = short_name(*framework.framework, rendering.language);
  LinkedFrameworkView view{
      .id = framework.framework->id,
      .title = name,
      .address = rendering.address("regulation", framework.framework->id).value_or(html::Url()),
      .finding = finding_of(rendering, framework),
      .chart = chart_of(rendering, framework),
      .matrix = rendering.word("framework_links.matrix_of", {{"framework", name}}),
      .evidence = rendering.word("framework_links.evidence_of", {{"framework", name}}),
      .columns = columns_of(rendering, columns),
      .width = static_cast<long long>(columns.size()) + 1,
      .sections = {},
      .nobody = {}};
  const model::Section* section = nullptr;
  for (const LinkedDuty& linked : framework.duties) {
    if (linked.duty->place.section != section) {
      section = linked.duty->place.section;
      view.sections.push_back({section_name(*section, rendering.language), {}});
    }
    view.sections.back().rows.push_back(row_of(rendering, linked, columns));
    if (linked.met == MetBy::nobody) view.nobody.push_back(view.sections.back().rows.back());
  }
  return view;
}

FrameworkLinksView view(Rendering& rendering) {
  const analysis::FrameworkLinks& links = *rendering.material.figures.framework_links;
  FrameworkLinksView view;
  view.main = rendering.link("regulation", links.main->id, short_name(*links.main, rendering.language));
  for (const LinkedFramework& framework : links.others) {
    rendering.markdown_page.ids[framework.framework->id] = 1;
    view.frameworks.push_back(framework_view(rendering, framework));
    view.lead += (view.lead.empty() ? "" : " ") + view.frameworks.back().finding;
  }
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind framework_links_page() {
  return page_kind<FrameworkLinksView, view>("framework_links", keys, describe);
}

}  // namespace site
