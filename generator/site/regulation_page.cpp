#include <algorithm>
#include <set>

#include "analysis/figures.h"
#include "analysis/framework_links.h"
#include "site/duty_circle.h"
#include "site/duty_matrix.h"
#include "site/duty_row.h"
#include "site/thread_steps.h"

// A framework of duties: the circle, the duties with their holders, the threads through it.
namespace site {
namespace {

using analysis::DutyFigures;

// An old or wrong label of a duty, for a footnote.
struct AliasNote {
  std::string label;      // "8b"
  std::string reference;  // "§ 9 b"
  std::optional<html::Url> address;
  html::Html note;

  static constexpr auto members() {
    return std::array{html::member<&AliasNote::label>("label"),
                      html::member<&AliasNote::reference>("reference"),
                      html::member<&AliasNote::address>("address"), html::member<&AliasNote::note>("note")};
  }
};

struct RegulationView {
  Frame frame;
  std::string lead;
  html::Html about;
  std::optional<html::Url> official_text;
  html::Html circle;
  DutyList duty_list;
  DutyMatrix matrix;
  long long sheets = 0;  // of paper that it prints on, at most; a test holds it
  std::vector<ThreadItem> threads;
  std::vector<AliasNote> aliases;
  std::vector<Link> others;  // other frameworks of the site

  static constexpr auto members() {
    return std::array{html::member<&RegulationView::frame>("frame"),
                      html::member<&RegulationView::lead>("lead"),
                      html::member<&RegulationView::about>("about"),
                      html::member<&RegulationView::official_text>("official_text"),
                      html::member<&RegulationView::circle>("circle"),
                      html::member<&RegulationView::duty_list>("duty_list"),
                      html::member<&RegulationView::matrix>("matrix"),
                      html::member<&RegulationView::sheets>("sheets"),
                      html::member<&RegulationView::threads>("threads"),
                      html::member<&RegulationView::aliases>("aliases"),
                      html::member<&RegulationView::others>("others")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Framework& framework : material.model().frameworks) ids.push_back(framework.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Framework& framework = *model::find(material.model().frameworks, key);
  return {{kind_names("framework", language), std::string(key)},
          text_in(framework.short_title ? framework.short_title : framework.title, language),
          material.strictest,
          "front",
          ""};
}

DutyList duties_view(Rendering& rendering, const std::vector<const DutyFigures*>& duties) {
  std::vector<DutyWithAnswer> rows;
  for (const DutyFigures* const duty : duties) {
    rows.push_back({duty, duty->answers.empty() ? nullptr : &duty->answers.front()});
  }
  return duty_list(rendering, rendering.word("regulation.duties"), std::move(rows), nullptr);
}

std::vector<ThreadItem> threads_view(Rendering& rendering, const std::vector<const DutyFigures*>& duties) {
  std::set<std::string_view> references;
  for (const DutyFigures* const duty : duties) references.insert(duty->reference);
  std::vector<ThreadItem> threads;
  for (const model::Thread& thread : rendering.model().threads) {
    const bool is_here = std::ranges::any_of(
        thread.steps, [&](const auto& step) { return step && references.contains(step->id); });
    if (is_here) threads.push_back({thread_steps(rendering, thread, "")});
  }
  return threads;
}

std::vector<AliasNote> aliases_view(Rendering& rendering, const model::Framework& framework) {
  std::vector<AliasNote> notes;
  for (const model::DutyAlias& alias : framework.aliases) {
    const model::DutyPlace place =
        alias.duty ? model::find_duty(rendering.model(), alias.duty->id) : model::DutyPlace{};
    if (!place) continue;
    notes.push_back({.label = alias.label.value_or(std::string()),
                     .reference = duty_name(*place.duty),
                     .address = rendering.address("duty", alias.duty->id),
                     .note = rendering.text(alias.note)});
  }
  return notes;
}

// How many are answered for by the work for another framework alone.
std::size_t met_through_others(const std::vector<const DutyFigures*>& duties) {
  return static_cast<std::size_t>(std::ranges::count_if(duties, [](const DutyFigures* duty) {
    return !duty->answers.empty() && analysis::is_borrowed(duty->answers.front(), *duty);
  }));
}

RegulationView view(Rendering& rendering) {
  const model::Framework& framework = *model::find(rendering.model().frameworks, rendering.page.key);
  const auto duties = duties_of(rendering.material.figures, framework);
  RegulationView view;
  view.lead = counts_sentence(rendering, counts_of(duties));
  if (const auto met = met_through_others(duties); met > 0)
    view.lead += " " + rendering.word("regulation_through.lead", {{"n", met}, {"all", duties.size()}});
  view.about = rendering.text(framework.about);
  if (framework.official_text) view.official_text = html::checked_url(framework.official_text->url);
  view.circle = duty_circle(rendering, framework, nullptr);
  view.duty_list = duties_view(rendering, duties);
  constexpr std::size_t duties_on_two_sheets = 22;
  view.sheets = 2 * static_cast<long long>((duties.size() + duties_on_two_sheets - 1) / duties_on_two_sheets);
  view.matrix = duty_matrix(rendering, framework);
  view.threads = threads_view(rendering, duties);
  view.aliases = aliases_view(rendering, framework);
  for (const model::Framework& other : rendering.model().frameworks) {
    if (&other != &framework)
      view.others.push_back(rendering.link("regulation", other.id, rendering.plain(other.title)));
  }
  if (const auto links = rendering.address("framework_links", ""))
    view.others.push_back({*links, rendering.word("framework_links.title")});
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind regulation_page() { return page_kind<RegulationView, view>("regulation", keys, describe); }

}  // namespace site
