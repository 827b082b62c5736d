#include "analysis/document.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "analysis/framework_links.h"

namespace analysis {
namespace {

using source::Date;

std::optional<Date> last_review_of(const model::Document& document) {
  std::optional<Date> last;
  for (const auto& review : document.reviews) {
    if (review) last = std::max(last.value_or(*review), *review);
  }
  return last;
}

void judge(DocumentFigures& figures, Date today) {
  const model::Document& document = *figures.document;
  if (document.valid_to && *document.valid_to < today) {
    figures.state = DocumentState::expired;
    figures.days_over = source::days_between(*document.valid_to, today);
  } else if (document.valid_from && *document.valid_from > today) {
    figures.state = DocumentState::not_yet;
  } else if (figures.next_review && *figures.next_review < today) {
    figures.state = DocumentState::overdue;
    figures.days_over = source::days_between(*figures.next_review, today);
  } else if (!figures.next_review) {
    // A new procedure was gone through when it was made.
    const auto looked_at = figures.last_review ? figures.last_review : document.valid_from.value;
    if (!looked_at || source::days_between(*looked_at, today) > longest_without_review_days)
      figures.state = DocumentState::not_reviewed;
  }
}

// Which duties each document serves: by its own word, and by that of those who answer for them.
using Served = std::map<std::string, std::set<std::string>, std::less<>>;

Served served_duties(const model::Model& model) {
  Served served;
  for (const model::Document& document : model.documents) {
    for (const auto& duty : document.duties) {
      if (duty) served[document.id].insert(duty->id);
    }
  }
  for (const model::Responsibility& responsibility : model.responsibilities) {
    for (const model::Evidence& evidence : responsibility.evidence) {
      if (evidence.document && responsibility.duty)
        served[evidence.document->id].insert(responsibility.duty->id);
    }
  }
  return served;
}

template <class Visitor>
void for_each_duty(const model::Model& model, const Visitor& visit) {
  for (const model::Framework& framework : model.frameworks) {
    for (const model::Section& section : framework.sections) {
      for (const model::Duty& duty : section.duties)
        visit(model::duty_reference(framework, duty), model::DutyPlace{&framework, &section, &duty});
    }
  }
}

}  // namespace

std::vector<DocumentFigures> documents(const model::Edition& edition) {
  std::vector<DocumentFigures> result;
  if (edition.model.documents.empty()) return result;
  Served served = served_duties(edition.model);
  for (const model::Document& document : edition.model.documents) {
    DocumentFigures figures{.document = &document,
                            .last_review = last_review_of(document),
                            .next_review = document.next_review.latest().value};
    judge(figures, edition.made_for.as_of);
    const std::set<std::string>& duties = served[document.id];
    for_each_duty(edition.model, [&](const std::string& reference, const model::DutyPlace&) {
      if (duties.contains(reference)) figures.duties.push_back(reference);
    });
    result.push_back(std::move(figures));
  }
  return result;
}

std::vector<DutyDocuments> documents_by_duty(const model::Edition& edition,
                                             const std::vector<DocumentFigures>& documents) {
  std::map<std::string, std::vector<const DocumentFigures*>, std::less<>> by_duty;
  for (const DocumentFigures& document : documents) {
    for (const std::string& duty : document.duties) by_duty[duty].push_back(&document);
  }
  std::map<std::string, std::vector<LooseEvidence>, std::less<>> loose;
  for (const model::Responsibility& responsibility : edition.model.responsibilities) {
    if (!responsibility.duty) continue;
    for (const model::Evidence& evidence : responsibility.evidence) {
      if (!evidence.document) loose[responsibility.duty->id].push_back({&evidence, &responsibility});
    }
  }
  std::vector<DutyDocuments> result;
  for_each_duty(edition.model, [&](std::string reference, const model::DutyPlace& place) {
    // Other frameworks are met by the work for the main one: see framework_links.h.
    if (place.framework != main_framework(edition.model)) return;
    DutyDocuments duty{.reference = std::move(reference), .place = place};
    duty.documents = by_duty[duty.reference];
    std::ranges::stable_sort(duty.documents, {}, [](const DocumentFigures* each) {
      return std::tuple(each->state, -each->days_over);
    });
    duty.evidence = loose[duty.reference];
    std::ranges::stable_sort(duty.evidence, [](const LooseEvidence& left, const LooseEvidence& right) {
      return left.evidence->date.value > right.evidence->date.value;
    });
    result.push_back(std::move(duty));
  });
  return result;
}

std::vector<KindInPhases> kinds_by_phase(const std::vector<DutyDocuments>& duties) {
  using Things = std::set<const void*>;
  std::map<model::EvidenceKind, std::array<Things, model::governance_phase_words.size()>> met;
  for (const DutyDocuments& duty : duties) {
    if (!duty.place.section->phase) continue;
    const auto phase = static_cast<std::size_t>(*duty.place.section->phase);
    for (const DocumentFigures* const each : duty.documents) {
      if (each->document->kind) met[*each->document->kind][phase].insert(each->document);
    }
    for (const LooseEvidence& each : duty.evidence) {
      if (each.evidence->kind) met[*each.evidence->kind][phase].insert(each.evidence);
    }
  }
  std::vector<KindInPhases> result;
  for (const auto& [kind, phases] : met) {
    KindInPhases row{.kind = kind};
    for (std::size_t phase = 0; phase < phases.size(); ++phase) row.count[phase] = phases[phase].size();
    result.push_back(row);
  }
  return result;
}

}  // namespace analysis
