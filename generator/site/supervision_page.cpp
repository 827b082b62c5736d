#include "analysis/figures.h"
#include "site/follow_up_rows.h"
#include "site/mentions.h"
#include "site/project_facts.h"
#include "site/source_citation.h"
#include "site/supervision_words.h"

// A supervision: who looked at what, what was found, what is done about it and what was learned.
namespace site {
namespace {

using analysis::SupervisionFigures;

struct SupervisionView {
  Frame frame;
  html::Html title;
  std::optional<Link> unit;
  html::Html elsewhere;
  std::string lead;
  std::string by;
  html::Html theme;
  std::string opened;
  std::string state;
  std::string days;
  std::string answer;
  bool is_late = false;
  std::optional<Holder> owner;
  std::optional<Link> report;
  std::optional<FollowUpTable> follow_up;
  html::Html learned;
  std::vector<ServedDuty> duties;
  std::vector<SourceCitation> sources;
  std::vector<MentionGroup> mentions;
  std::optional<Link> all;

  static constexpr auto members() {
    return std::array{html::member<&SupervisionView::frame>("frame"),
                      html::member<&SupervisionView::title>("title"),
                      html::member<&SupervisionView::unit>("unit"),
                      html::member<&SupervisionView::elsewhere>("elsewhere"),
                      html::member<&SupervisionView::lead>("lead"),
                      html::member<&SupervisionView::by>("by"),
                      html::member<&SupervisionView::theme>("theme"),
                      html::member<&SupervisionView::opened>("opened"),
                      html::member<&SupervisionView::state>("state"),
                      html::member<&SupervisionView::days>("days"),
                      html::member<&SupervisionView::answer>("answer"),
                      html::member<&SupervisionView::is_late>("is_late"),
                      html::member<&SupervisionView::owner>("owner"),
                      html::member<&SupervisionView::report>("report"),
                      html::member<&SupervisionView::follow_up>("follow_up"),
                      html::member<&SupervisionView::learned>("learned"),
                      html::member<&SupervisionView::duties>("duties"),
                      html::member<&SupervisionView::sources>("sources"),
                      html::member<&SupervisionView::mentions>("mentions"),
                      html::member<&SupervisionView::all>("all")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const SupervisionFigures& each : material.figures.supervisions) ids.push_back(each.supervision->id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Supervision& supervision = *model::find(material.model().supervisions, key);
  return {{kind_names("supervision", language), supervision.id},
          text_in(supervision.title, language),
          supervision.classification.value_or(model::Classification::internal),
          "supervisions",
          ""};
}

std::string lead_of(Rendering& rendering, const SupervisionFigures& figures) {
  const std::string by = by_word(rendering, *figures.supervision);
  const std::string date = long_date(figures.opened, rendering.language);
  if (figures.elsewhere)
    return rendering.word("supervision.lead_elsewhere",
                          {{"by", by}, {"where", rendering.plain(figures.supervision->elsewhere)}});
  std::string lead = rendering.word("supervision.lead", {{"by", by}, {"date", date}});
  for (const std::string& sentence :
       {answer_sentence(rendering, figures), findings_sentence(rendering, figures)}) {
    if (!sentence.empty()) lead += " " + sentence;
  }
  return lead;
}

void add_facts(SupervisionView& view, Rendering& rendering, const SupervisionFigures& figures) {
  const model::Supervision& supervision = *figures.supervision;
  view.by = by_word(rendering, supervision);
  view.theme = rendering.text(supervision.theme);
  view.opened = long_date(figures.opened, rendering.language);
  view.owner = holder(rendering, supervision.owner);
  if (supervision.address) {
    if (const auto address = html::checked_url(supervision.address->url))
      view.report = Link{*address, rendering.word("supervision.report")};
  }
  if (figures.elsewhere) return;
  view.state = capitalised(state_word(rendering, figures.state));
  view.days = rendering.word("supervision.days", {{"n", figures.days_open}});
  view.answer = answer_sentence(rendering, figures);
  view.is_late = figures.days_overdue > 0;
}

SupervisionView view(Rendering& rendering) {
  const SupervisionFigures& figures =
      *analysis::find_supervision(rendering.material.figures.supervisions, rendering.page.key);
  const model::Supervision& supervision = *figures.supervision;
  SupervisionView view;
  view.title = rendering.text(supervision.title);
  const model::Unit* const unit =
      supervision.unit ? model::find(rendering.model().units, supervision.unit->id) : nullptr;
  if (unit) view.unit = rendering.link("unit", unit->id, rendering.plain(unit->title));
  view.elsewhere = rendering.text(supervision.elsewhere);
  view.lead = lead_of(rendering, figures);
  add_facts(view, rendering, figures);
  if (!figures.findings.empty()) view.follow_up.emplace().label = rendering.word("supervision.findings");
  for (const analysis::FindingFigures& finding : figures.findings)
    view.follow_up->rows.push_back(follow_up_row(rendering, *finding.finding, finding.state));
  view.learned = rendering.text(supervision.learned);
  view.duties = served_duties(rendering, supervision.duties);
  view.sources = source_citations(rendering, supervision.sources);
  view.mentions = mentions(rendering, "supervision", supervision.id);
  if (rendering.address("supervisions", ""))
    view.all = rendering.link("supervisions", "", rendering.word("supervision.see_all"));
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind supervision_page() { return page_kind<SupervisionView, view>("supervision", keys, describe); }

}  // namespace site
