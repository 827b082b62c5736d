#include "analysis/figures.h"
#include "site/duty_words.h"
#include "site/experience_words.h"
#include "site/measure_figure.h"
#include "site/mentions.h"
#include "site/source_citation.h"
#include "site/unit_order.h"

// What some people experienced: who was asked and how, what came out, and what it changed.
namespace site {
namespace {

using analysis::ExperienceFigures;
using analysis::ExperienceState;

struct ExperienceView {
  Frame frame;
  html::Html title;
  std::string lead;
  html::Html about;
  std::string of;
  std::string level;
  std::string method;
  html::Html unit;
  std::optional<html::Url> unit_address;
  std::string when;
  std::string answers;
  std::vector<Link> duties;
  std::vector<SourceCitation> sources;
  html::Html result;
  std::vector<SaidDid> said_did;
  std::string no_changes;  // that none are written; empty where there are some or none may be shown
  std::vector<MeasureFigure> measures;
  std::vector<MentionGroup> mentions;

  static constexpr auto members() {
    return std::array{html::member<&ExperienceView::frame>("frame"),
                      html::member<&ExperienceView::title>("title"),
                      html::member<&ExperienceView::lead>("lead"),
                      html::member<&ExperienceView::about>("about"),
                      html::member<&ExperienceView::of>("of"),
                      html::member<&ExperienceView::level>("level"),
                      html::member<&ExperienceView::method>("method"),
                      html::member<&ExperienceView::unit>("unit"),
                      html::member<&ExperienceView::unit_address>("unit_address"),
                      html::member<&ExperienceView::when>("when"),
                      html::member<&ExperienceView::answers>("answers"),
                      html::member<&ExperienceView::duties>("duties"),
                      html::member<&ExperienceView::sources>("sources"),
                      html::member<&ExperienceView::result>("result"),
                      html::member<&ExperienceView::said_did>("said_did"),
                      html::member<&ExperienceView::no_changes>("no_changes"),
                      html::member<&ExperienceView::measures>("measures"),
                      html::member<&ExperienceView::mentions>("mentions")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Experience& experience : material.model().experiences) ids.push_back(experience.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Experience& experience = *model::find(material.model().experiences, key);
  const bool of_employees = analysis::voices_of(experience) == analysis::Voices::employees;
  return {{kind_names("experience", language), experience.id},
          text_in(experience.title, language),
          experience.classification.value_or(model::Classification::internal),
          of_employees ? "participation" : "experiences",
          ""};
}

std::string lead_of(const Rendering& rendering, const ExperienceFigures& figures) {
  std::string lead = capitalised(answers_text(rendering, figures));
  if (!lead.empty()) lead += ".";
  if (figures.state != ExperienceState::told) return lead;
  if (!lead.empty()) lead += " ";
  if (figures.changes.empty()) return lead + rendering.word("experience.nothing_changed");
  return lead + rendering.word("experience.changes", {{"n", figures.changes.size()},
                                                      {"states", change_counts(rendering, figures)}});
}

void add_facts(Rendering& rendering, const ExperienceFigures& figures, ExperienceView& view) {
  const model::Experience& experience = *figures.experience;
  view.of = capitalised(of_word(rendering, *experience.of));
  view.level = capitalised(level_word(rendering, *experience.level));
  view.method = capitalised(method_word(rendering, *experience.method));
  view.when = experience_days(rendering, experience);
  view.answers = capitalised(answers_text(rendering, figures));
  if (const model::Unit* const unit = unit_named(rendering, experience.unit)) {
    view.unit = rendering.text(unit->title);
    view.unit_address = rendering.address("unit", unit->id);
  }
  view.duties = titled_duty_links(rendering, experience.duties);
  view.sources = source_citations(rendering, experience.sources);
}

ExperienceView view(Rendering& rendering) {
  const auto& all = rendering.material.figures.experiences;
  const model::Experience& experience = *model::find(rendering.model().experiences, rendering.page.key);
  // Figures stand as the records do.
  const ExperienceFigures& figures =
      all[static_cast<std::size_t>(&experience - rendering.model().experiences.data())];
  ExperienceView view;
  view.title = rendering.text(experience.title);
  view.lead = lead_of(rendering, figures);
  view.about = rendering.text(experience.about);
  add_facts(rendering, figures, view);
  if (figures.state == ExperienceState::told) {
    view.result = rendering.text(experience.result);
    for (const model::ExperienceChange* const change : figures.changes)
      view.said_did.push_back(said_did(rendering, *change));
    if (figures.changes.empty()) view.no_changes = rendering.word("experience.nothing_changed");
  }
  for (const auto& reference : experience.measures) {
    const analysis::MeasureFigures* const measure =
        reference ? analysis::find_measure(rendering.material.figures, rendering.model(), reference->id)
                  : nullptr;
    if (measure) view.measures.push_back(small_measure_figure(rendering, *measure));
  }
  view.mentions = mentions(rendering, "experience", experience.id);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind experience_page() { return page_kind<ExperienceView, view>("experience", keys, describe); }

}  // namespace site
