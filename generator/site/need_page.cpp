#include <algorithm>

#include "analysis/need.h"
#include "site/rendering.h"

// The needs mapping: every need on one page, at its id, those seen from most sides first.
namespace site {
namespace {

using analysis::NeedAnswer;
using analysis::NeedFigures;

// A page holds so many; the rest is told of.
constexpr std::size_t most_needs_shown = 150;

struct KindCell {
  std::string label;  // the kind, for a phone
  bool seen = false;

  static constexpr auto members() {
    return std::array{html::member<&KindCell::label>("label"), html::member<&KindCell::seen>("seen")};
  }
};

struct SourceView {
  std::string kind;
  std::string when;
  html::Html text;
  std::optional<html::Url> address;

  static constexpr auto members() {
    return std::array{html::member<&SourceView::kind>("kind"), html::member<&SourceView::when>("when"),
                      html::member<&SourceView::text>("text"), html::member<&SourceView::address>("address")};
  }
};

struct NeedView {
  std::string id;
  html::Url to_it;  // within the page
  html::Html title;
  html::Html unit;
  std::optional<html::Url> unit_address;
  html::Html about;
  std::string kinds_count;  // "4 uavhengige kilder"
  std::string count;        // "4"
  std::vector<KindCell> cells;
  std::string state;  // data-state: lacking, soon, done
  std::string sign;   // not read aloud
  std::string answer;
  std::vector<Link> answers;  // projects and networks
  std::vector<SourceView> sources;

  static constexpr auto members() {
    return std::array{html::member<&NeedView::id>("id"),
                      html::member<&NeedView::to_it>("to_it"),
                      html::member<&NeedView::title>("title"),
                      html::member<&NeedView::unit>("unit"),
                      html::member<&NeedView::unit_address>("unit_address"),
                      html::member<&NeedView::about>("about"),
                      html::member<&NeedView::kinds_count>("kinds_count"),
                      html::member<&NeedView::count>("count"),
                      html::member<&NeedView::cells>("cells"),
                      html::member<&NeedView::state>("state"),
                      html::member<&NeedView::sign>("sign"),
                      html::member<&NeedView::answer>("answer"),
                      html::member<&NeedView::answers>("answers"),
                      html::member<&NeedView::sources>("sources")};
  }
};

struct NeedsView {
  Frame frame;
  std::string lead;
  std::vector<std::string> kinds;  // those that some need has
  std::vector<NeedView> needs;
  std::string left_out;  // that there are more; may be empty

  static constexpr auto members() {
    return std::array{html::member<&NeedsView::frame>("frame"), html::member<&NeedsView::lead>("lead"),
                      html::member<&NeedsView::kinds>("kinds"), html::member<&NeedsView::needs>("needs"),
                      html::member<&NeedsView::left_out>("left_out")};
  }
};

// No needs, no page.
std::vector<std::string> keys(const Material& material) {
  return material.model().needs.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("need", language)},
          material.words.in(language).text("need.title"),
          material.strictest,
          "learning",
          ""};
}

std::string kind_word(const Rendering& rendering, model::NeedSourceKind kind) {
  return rendering.word("need_source." +
                        std::string(model::need_source_kind_words[static_cast<std::size_t>(kind)]));
}

// The kinds that some need has, in the order of the kinds.
std::vector<model::NeedSourceKind> kinds_met(const std::vector<NeedFigures>& needs) {
  std::set<model::NeedSourceKind> kinds;
  for (const NeedFigures& need : needs) kinds.insert(need.kinds.begin(), need.kinds.end());
  return {kinds.begin(), kinds.end()};
}

struct AnswerLook {
  std::string_view state;
  std::string_view sign;
  std::string_view word;
};

AnswerLook look_of(NeedAnswer answer) {
  constexpr AnswerLook looks[] = {{"lacking", "■", "need.nobody"},
                                  {"lacking", "■", "need.stopped"},
                                  {"soon", "◇", "need.planned"},
                                  {"done", "●", "need.answered"}};
  return looks[static_cast<std::size_t>(answer)];
}

std::vector<Link> answers_of(Rendering& rendering, const NeedFigures& need) {
  std::vector<Link> links;
  for (const analysis::ProjectFigures* project : need.projects)
    links.push_back(
        rendering.link("project", project->project->id, rendering.plain(project->project->title)));
  for (const analysis::NetworkFigures* network : need.networks)
    links.push_back(rendering.link(
        "network", network->network->id,
        rendering.word("need.network", {{"title", rendering.plain(network->network->title)}})));
  return links;
}

std::vector<SourceView> sources_of(Rendering& rendering, const model::Need& need) {
  std::vector<const model::NeedSource*> sources;
  for (const model::NeedSource& source : need.sources) {
    if (source.kind && source.date) sources.push_back(&source);
  }
  std::ranges::stable_sort(sources, [](const model::NeedSource* left, const model::NeedSource* right) {
    return *left->date > *right->date;
  });
  std::vector<SourceView> views;
  for (const model::NeedSource* const source : sources) {
    views.push_back({.kind = kind_word(rendering, *source->kind),
                     .when = short_date(*source->date, rendering.language),
                     .text = rendering.text(source->text),
                     .address = source->address ? html::checked_url(source->address->url) : std::nullopt});
  }
  return views;
}

NeedView need_view(Rendering& rendering, const NeedFigures& figures,
                   const std::vector<model::NeedSourceKind>& kinds) {
  const model::Need& need = *figures.need;
  const AnswerLook look = look_of(figures.answer);
  NeedView view{.id = need.id,
                .to_it = html::checked_url("#" + need.id).value_or(html::Url()),
                .title = rendering.text(need.title)};
  if (const model::Unit* const unit =
          need.unit ? model::find(rendering.model().units, need.unit->id) : nullptr) {
    view.unit = rendering.text(unit->title);
    view.unit_address = rendering.address("unit", unit->id);
  }
  view.about = rendering.text(need.about);
  view.kinds_count = rendering.word("need.kinds", {{"n", figures.kinds.size()}});
  view.count = html::whole_number(static_cast<long long>(figures.kinds.size()), rendering.language);
  for (const model::NeedSourceKind kind : kinds)
    view.cells.push_back({kind_word(rendering, kind), std::ranges::count(figures.kinds, kind) > 0});
  view.state = std::string(look.state);
  view.sign = std::string(look.sign);
  view.answer = rendering.word(look.word);
  view.answers = answers_of(rendering, figures);
  view.sources = sources_of(rendering, need);
  return view;
}

std::string lead_of(const Rendering& rendering, const std::vector<NeedFigures>& needs) {
  const auto count = [&](NeedAnswer answer) {
    return std::ranges::count(needs, answer, &NeedFigures::answer);
  };
  const auto nobody = count(NeedAnswer::nobody), stopped = count(NeedAnswer::stopped);
  std::string lead = rendering.word("need.count", {{"n", needs.size()}}) + " ";
  lead += nobody == 0 ? rendering.word("need.all_answered")
                      : rendering.word("need.nobody_count", {{"n", nobody}});
  if (stopped > 0) lead += " " + rendering.word("need.stopped_count", {{"n", stopped}});
  return lead;
}

NeedsView view(Rendering& rendering) {
  const std::vector<NeedFigures>& needs = rendering.material.figures.needs;
  const std::vector<model::NeedSourceKind> kinds = kinds_met(needs);
  for (const NeedFigures& need : needs) rendering.markdown_page.ids[need.need->id] = 1;
  NeedsView view;
  view.lead = lead_of(rendering, needs);
  for (const model::NeedSourceKind kind : kinds) view.kinds.push_back(kind_word(rendering, kind));
  for (std::size_t i = 0; i < std::min(needs.size(), most_needs_shown); ++i)
    view.needs.push_back(need_view(rendering, needs[i], kinds));
  if (needs.size() > most_needs_shown)
    view.left_out = rendering.word("need.left_out", {{"n", needs.size() - most_needs_shown}});
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind need_page() { return page_kind<NeedsView, view>("need", keys, describe); }

}  // namespace site
