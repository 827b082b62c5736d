#include <algorithm>
#include <tuple>

#include "analysis/document.h"
#include "site/collation.h"
#include "site/duty_words.h"
#include "site/holder.h"
#include "site/source_citation.h"
#include "site/standing.h"

// Procedures and other evidence on one page: which must be seen to, what there is of each kind in each phase
// of the circle, and what shows how each duty is met. A document stands at its id; it is linked, never
// copied.
namespace site {
namespace {

using analysis::DocumentFigures;
using analysis::DocumentState;
using analysis::DutyDocuments;

// A page holds so many; the rest is told of.
constexpr std::size_t most_documents = 300;
constexpr std::size_t most_loose = 20;  // of one duty

struct PhaseCount {
  std::string phase;  // for a phone
  std::string count;  // empty: none
  std::string step;   // class of the cell

  static constexpr auto members() {
    return std::array{html::member<&PhaseCount::phase>("phase"), html::member<&PhaseCount::count>("count"),
                      html::member<&PhaseCount::step>("step")};
  }
};

struct KindRow {
  std::string kind;
  std::vector<PhaseCount> cells;

  static constexpr auto members() {
    return std::array{html::member<&KindRow::kind>("kind"), html::member<&KindRow::cells>("cells")};
  }
};

struct DocumentRow {
  std::string id;
  html::Html title;
  std::optional<html::Url> address;
  html::Html about;
  std::string kind;
  html::Html unit;
  std::optional<html::Url> unit_address;
  std::optional<Holder> owner;
  std::string valid;  // "01.01.2025–31.12.2026"
  std::string last_review;
  std::string next_review;
  Standing standing;
  std::vector<Link> duties;
  std::vector<SourceCitation> outdated;  // sources that it builds on and that no longer hold

  static constexpr auto members() {
    return std::array{html::member<&DocumentRow::id>("id"),
                      html::member<&DocumentRow::title>("title"),
                      html::member<&DocumentRow::address>("address"),
                      html::member<&DocumentRow::about>("about"),
                      html::member<&DocumentRow::kind>("kind"),
                      html::member<&DocumentRow::unit>("unit"),
                      html::member<&DocumentRow::unit_address>("unit_address"),
                      html::member<&DocumentRow::owner>("owner"),
                      html::member<&DocumentRow::valid>("valid"),
                      html::member<&DocumentRow::last_review>("last_review"),
                      html::member<&DocumentRow::next_review>("next_review"),
                      html::member<&DocumentRow::standing>("standing"),
                      html::member<&DocumentRow::duties>("duties"),
                      html::member<&DocumentRow::outdated>("outdated")};
  }
};

// Something that shows how a duty is met: a document further up, or evidence that an answer names.
struct Proof {
  html::Html title;
  std::optional<html::Url> address;
  std::string remark;                // "Prosedyre · Solbakken sykehjem · 12.03.2026"
  std::optional<Standing> standing;  // of a document that must be seen to

  static constexpr auto members() {
    return std::array{html::member<&Proof::title>("title"), html::member<&Proof::address>("address"),
                      html::member<&Proof::remark>("remark"), html::member<&Proof::standing>("standing")};
  }
};

struct DutyGroup {
  std::string name;  // "§ 6 f"
  std::optional<html::Url> address;
  html::Html text;
  std::vector<Proof> proofs;
  std::string left_out;

  static constexpr auto members() {
    return std::array{html::member<&DutyGroup::name>("name"), html::member<&DutyGroup::address>("address"),
                      html::member<&DutyGroup::text>("text"), html::member<&DutyGroup::proofs>("proofs"),
                      html::member<&DutyGroup::left_out>("left_out")};
  }
};

struct DocumentsView {
  Frame frame;
  std::string lead;
  std::vector<std::string> phases;
  std::vector<KindRow> kinds;
  std::vector<DocumentRow> documents;
  std::string left_out;
  std::vector<DutyGroup> duties;
  std::vector<Link> bare;  // duties that nothing shows

  static constexpr auto members() {
    return std::array{html::member<&DocumentsView::frame>("frame"),
                      html::member<&DocumentsView::lead>("lead"),
                      html::member<&DocumentsView::phases>("phases"),
                      html::member<&DocumentsView::kinds>("kinds"),
                      html::member<&DocumentsView::documents>("documents"),
                      html::member<&DocumentsView::left_out>("left_out"),
                      html::member<&DocumentsView::duties>("duties"),
                      html::member<&DocumentsView::bare>("bare")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().documents.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("document", language)},
          material.words.in(language).text("document.title"),
          material.strictest,
          "safety",
          ""};
}

std::string kind_text(const Rendering& rendering, const source::Given<model::EvidenceKind>& kind) {
  if (!kind) return {};
  return rendering.word("evidence." +
                        std::string(model::evidence_kind_words[static_cast<std::size_t>(*kind)]));
}

Standing standing_of(const Rendering& rendering, const DocumentFigures& figures) {
  switch (figures.state) {
    case DocumentState::expired:
      return {"lacking", "■", rendering.word("document.expired", {{"n", figures.days_over}})};
    case DocumentState::overdue:
      return {"lacking", "▲", rendering.word("document.overdue", {{"n", figures.days_over}})};
    case DocumentState::not_reviewed:
      return {"lacking", "▲", rendering.word("document.not_reviewed")};
    case DocumentState::not_yet:
      return {"soon", "◇", rendering.word("document.not_yet")};
    case DocumentState::current:
      return {"done", "●", rendering.word("document.current")};
  }
  return {};
}

std::string valid_text(const Rendering& rendering, const model::Document& document) {
  const auto day = [&](const source::Given<source::Date>& date) {
    return short_date(*date, rendering.language);
  };
  if (document.valid_from && document.valid_to)
    return rendering.word("source.from_to",
                          {{"from", day(document.valid_from)}, {"to", day(document.valid_to)}});
  if (document.valid_from) return rendering.word("source.from", {{"from", day(document.valid_from)}});
  if (document.valid_to) return rendering.word("source.to", {{"to", day(document.valid_to)}});
  return {};
}

std::vector<Link> duty_links(const Rendering& rendering, const DocumentFigures& figures) {
  std::vector<Link> links;
  for (const std::string& reference : figures.duties) {
    const model::DutyPlace place = model::find_duty(rendering.model(), reference);
    if (place) links.push_back(rendering.link("duty", reference, duty_name(*place.duty)));
  }
  return links;
}

DocumentRow row_of(Rendering& rendering, const DocumentFigures& figures) {
  const model::Document& document = *figures.document;
  const auto day = [&](const std::optional<source::Date>& date) {
    return date ? short_date(*date, rendering.language) : std::string();
  };
  DocumentRow row{.id = document.id,
                  .title = rendering.text(document.title),
                  .about = rendering.text(document.about),
                  .kind = kind_text(rendering, document.kind),
                  .owner = holder(rendering, document.owner),
                  .valid = valid_text(rendering, document),
                  .last_review = day(figures.last_review),
                  .next_review = day(figures.next_review),
                  .standing = standing_of(rendering, figures),
                  .duties = duty_links(rendering, figures),
                  .outdated = source_citations(rendering, document.sources)};
  if (document.address) row.address = html::checked_url(document.address->url);
  if (const model::Unit* const unit =
          document.unit ? model::find(rendering.model().units, document.unit->id) : nullptr) {
    row.unit = rendering.text(unit->title);
    row.unit_address = rendering.address("unit", unit->id);
  }
  std::erase_if(row.outdated, [](const SourceCitation& source) { return source.mark.empty(); });
  return row;
}

std::string unit_title(const Rendering& rendering, const source::Given<source::Reference>& reference) {
  const model::Unit* const unit = reference ? model::find(rendering.model().units, reference->id) : nullptr;
  return unit ? text_in(unit->title, rendering.language) : std::string();
}

std::string joined(std::initializer_list<std::string> parts) {
  std::string text;
  for (const std::string& part : parts) {
    if (!part.empty()) text += (text.empty() ? "" : " · ") + part;
  }
  return text;
}

Proof proof_of(Rendering& rendering, const DocumentFigures& figures) {
  const model::Document& document = *figures.document;
  Proof proof{.title = rendering.text(document.title),
              .address = html::checked_url("#" + document.id),
              .remark = joined({kind_text(rendering, document.kind), unit_title(rendering, document.unit)})};
  if (figures.state < DocumentState::not_yet) proof.standing = standing_of(rendering, figures);
  return proof;
}

Proof proof_of(Rendering& rendering, const analysis::LooseEvidence& loose) {
  const model::Evidence& evidence = *loose.evidence;
  Proof proof{.title = rendering.text(evidence.title),
              .remark = joined({kind_text(rendering, evidence.kind),
                                unit_title(rendering, loose.responsibility->unit),
                                evidence.date ? short_date(*evidence.date, rendering.language) : ""})};
  if (evidence.address) proof.address = html::checked_url(evidence.address->url);
  return proof;
}

DutyGroup group_of(Rendering& rendering, const DutyDocuments& duty) {
  DutyGroup group{.name = duty_name(*duty.place.duty),
                  .address = rendering.address("duty", duty.reference),
                  .text = rendering.text(duty.place.duty->text)};
  for (const DocumentFigures* const each : duty.documents) group.proofs.push_back(proof_of(rendering, *each));
  for (std::size_t i = 0; i < std::min(duty.evidence.size(), most_loose); ++i)
    group.proofs.push_back(proof_of(rendering, duty.evidence[i]));
  if (duty.evidence.size() > most_loose)
    group.left_out = rendering.word("document.left_out", {{"n", duty.evidence.size() - most_loose}});
  return group;
}

void add_matrix(const Rendering& rendering, DocumentsView& view, const std::vector<DutyDocuments>& duties) {
  for (const std::string_view phase : model::governance_phase_words)
    view.phases.push_back(rendering.word("document.phase_" + std::string(phase)));
  for (const analysis::KindInPhases& kind : analysis::kinds_by_phase(duties)) {
    KindRow row{.kind = kind_text(rendering, {kind.kind, {}})};
    for (std::size_t phase = 0; phase < kind.count.size(); ++phase) {
      const std::size_t count = kind.count[phase];
      row.cells.push_back(
          {.phase = view.phases[phase],
           .count = count ? html::whole_number(static_cast<long long>(count), rendering.language) : "",
           .step = count == 0  ? "na"
                   : count < 3 ? "h1"
                   : count < 6 ? "h2"
                               : "h3"});
    }
    view.kinds.push_back(std::move(row));
  }
}

std::vector<const DocumentFigures*> in_order(const Rendering& rendering) {
  std::vector<const DocumentFigures*> sorted;
  for (const DocumentFigures& each : rendering.material.figures.documents) sorted.push_back(&each);
  sort_by_text<const DocumentFigures*>(
      sorted, Collation(rendering.language),
      [&](const DocumentFigures* each) { return text_in(each->document->title, rendering.language); });
  std::ranges::stable_sort(
      sorted, {}, [](const DocumentFigures* each) { return std::tuple(each->state, -each->days_over); });
  return sorted;
}

std::string lead_of(const Rendering& rendering, const std::vector<const DocumentFigures*>& documents,
                    std::size_t bare) {
  const auto count = [&](auto... states) {
    return std::ranges::count_if(
        documents, [&](const DocumentFigures* each) { return ((each->state == states) || ...); });
  };
  const auto expired = count(DocumentState::expired);
  const auto overdue = count(DocumentState::overdue, DocumentState::not_reviewed);
  std::string lead = rendering.word("document.count", {{"n", documents.size()}});
  if (expired + overdue == 0) lead += " " + rendering.word("document.none_overdue");
  if (expired > 0) lead += " " + rendering.word("document.expired_count", {{"n", expired}});
  if (overdue > 0) lead += " " + rendering.word("document.overdue_count", {{"n", overdue}});
  if (bare > 0) lead += " " + rendering.word("document.bare_count", {{"n", bare}});
  return lead;
}

DocumentsView view(Rendering& rendering) {
  const std::vector<const DocumentFigures*> documents = in_order(rendering);
  const std::vector<DutyDocuments> duties =
      analysis::documents_by_duty(rendering.material.edition, rendering.material.figures.documents);
  for (const DocumentFigures* const each : documents) rendering.markdown_page.ids[each->document->id] = 1;
  DocumentsView view;
  for (std::size_t i = 0; i < std::min(documents.size(), most_documents); ++i)
    view.documents.push_back(row_of(rendering, *documents[i]));
  if (documents.size() > most_documents)
    view.left_out = rendering.word("document.left_out", {{"n", documents.size() - most_documents}});
  add_matrix(rendering, view, duties);
  for (const DutyDocuments& duty : duties) {
    if (duty.empty())
      view.bare.push_back(rendering.link("duty", duty.reference, duty_name(*duty.place.duty)));
    else
      view.duties.push_back(group_of(rendering, duty));
  }
  view.lead = lead_of(rendering, documents, view.bare.size());
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string documents_lead(Rendering& rendering, const Page&) {
  const auto duties =
      analysis::documents_by_duty(rendering.material.edition, rendering.material.figures.documents);
  return lead_of(rendering, in_order(rendering),
                 static_cast<std::size_t>(std::ranges::count_if(duties, &DutyDocuments::empty)));
}

PageKind document_page() { return page_kind<DocumentsView, view>("document", keys, describe); }

}  // namespace site
