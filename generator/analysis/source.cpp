#include "analysis/source.h"

#include <algorithm>
#include <map>
#include <set>

#include "source/visit.h"

namespace analysis {
namespace {

// The ids that a text links to: "[Veilederen](source:guidance)", "<source:guidance>", "[v]: source:guidance".
void add_links(std::set<std::string>& ids, std::string_view text) {
  constexpr std::string_view scheme = "source:";
  for (std::size_t at = text.find(scheme); at != std::string_view::npos; at = text.find(scheme, at)) {
    const std::string_view before = text.substr(0, at);
    at += scheme.size();
    if (!before.ends_with("](") && !before.ends_with('<') && !before.ends_with("]: ")) continue;
    const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-", at);
    ids.emplace(text.substr(at, end == std::string_view::npos ? end : end - at));
  }
}

std::set<std::string> cited_by(const model::Kind& kind, const model::Model& model, std::size_t index) {
  std::set<std::string> ids;
  source::for_each_leaf(*kind.records.record, kind.records.value_of(&model, index),
                        [&](const source::Field& field, const void* value) {
                          if (field.type == source::Type::reference && field.marks.refers_to == "source") {
                            const auto& reference = source::leaf<source::Reference>(value);
                            if (reference && field.key != "superseded_by") ids.insert(reference->id);
                          } else if (field.type == source::Type::markdown) {
                            const auto& markdown = source::leaf<source::Markdown>(value);
                            if (!markdown) return;
                            for (const source::Text::Version& version : markdown->versions)
                              add_links(ids, version.text);
                          }
                        });
  return ids;
}

// Each source with those who name it.
std::map<std::string, std::vector<model::Mention>, std::less<>> citations(const model::Model& model) {
  std::map<std::string, std::vector<model::Mention>, std::less<>> result;
  for (const model::Kind& kind : model::all_kinds) {
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      for (const std::string& id : cited_by(kind, model, index)) result[id].push_back({&kind, index});
    }
  }
  return result;
}

}  // namespace

std::vector<SourceFigures> sources(const model::Edition& edition) {
  const std::vector<model::Source>& all = edition.model.sources;
  const source::Date today = edition.made_for.as_of;
  std::vector<SourceFigures> result;
  if (all.empty()) return result;
  auto cited = citations(edition.model);
  for (const model::Source& source : all) {
    const model::Source* const next =
        source.superseded_by ? model::find(all, source.superseded_by->id) : nullptr;
    SourceFigures figures{.source = &source,
                          .state = model::state_on(source, next, today),
                          .successor = model::successor_of(source, all),
                          .cited_by = std::move(cited[source.id])};
    for (const model::Source& other : all) {
      if (other.superseded_by && other.superseded_by->id == source.id) figures.supersedes.push_back(&other);
    }
    if (source.checked && *source.checked <= today)
      figures.days_since_checked = source::days_between(*source.checked, today);
    figures.check_is_old = figures.state == model::SourceState::in_force &&
                           figures.days_since_checked.value_or(0) > longest_unchecked_days;
    result.push_back(std::move(figures));
  }
  return result;
}

}  // namespace analysis
