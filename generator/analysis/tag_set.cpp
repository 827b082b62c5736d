#include "analysis/tag_set.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string_view>
#include <tuple>

namespace analysis {
namespace {

using model::Mention;

// Records that say what the duties and the divisions are, and who answers for them: no work of their own.
constexpr std::string_view not_work[] = {"framework", "thread", "responsibility", "tag", "tag_set",
                                         "term",      "page"};

bool is_work(const Mention& mention) {
  return std::ranges::find(not_work, mention.kind->records.key) == std::end(not_work);
}

struct InOrder {
  bool operator()(const Mention& left, const Mention& right) const {
    return std::tie(left.kind, left.index) < std::tie(right.kind, right.index);
  }
};
using Records = std::set<Mention, InOrder>;

Records records_of(const model::Tag& tag, const model::Mentions& mentions) {
  Records records;
  const auto add = [&](std::span<const Mention> found) {
    std::ranges::copy_if(found, std::inserter(records, records.end()), is_work);
  };
  add(mentions.of("tag", tag.id));
  for (const auto& duty : tag.duties) {
    if (duty) add(mentions.of("duty", duty->id));
  }
  return records;
}

std::vector<const model::Tag*> tags_of(const model::TagSet& set, const model::Model& model) {
  std::vector<const model::Tag*> tags;
  for (const model::Tag& tag : model.tags) {
    if (tag.set && tag.set->id == set.id) tags.push_back(&tag);
  }
  std::ranges::stable_sort(
      tags, {}, [](const model::Tag* tag) { return tag->order.value_or(std::numeric_limits<int>::max()); });
  return tags;
}

// A measure is about what its project is about, unless its own tags say otherwise.
void add_measures_of_projects(std::vector<Records>& by_tag, const model::Model& model) {
  const model::Kind* const projects = model::find_kind("project");
  const model::Kind* const measures = model::find_kind("measure");
  const std::vector<Records> own = by_tag;
  for (std::size_t index = 0; index < model.measures.size(); ++index) {
    const auto& reference = model.measures[index].project;
    const model::Project* const project = reference ? model::find(model.projects, reference->id) : nullptr;
    const Mention measure{measures, index};
    const bool has_own =
        std::ranges::any_of(own, [&](const Records& records) { return records.contains(measure); });
    if (!project || has_own) continue;
    const Mention of{projects, static_cast<std::size_t>(project - model.projects.data())};
    for (Records& records : by_tag) {
      if (records.contains(of)) records.insert(measure);
    }
  }
}

TagFigures figures_of(const model::Tag& tag, const Records& records, const model::Model& model) {
  TagFigures figures{.tag = &tag, .records = {records.begin(), records.end()}, .kinds = {}, .projects = {}};
  for (const Mention& record : figures.records) {
    if (figures.kinds.empty() || figures.kinds.back().kind != record.kind)
      figures.kinds.push_back({record.kind, 0});
    ++figures.kinds.back().count;
    if (record.kind->records.key == "project") figures.projects.push_back(&model.projects[record.index]);
  }
  return figures;
}

TagSetFigures figures_of(const model::TagSet& set, const model::Model& model,
                         const model::Mentions& mentions) {
  TagSetFigures figures{
      .set = &set, .tags = {}, .kinds = {}, .projects = model.projects.size(), .untagged = {}};
  const std::vector<const model::Tag*> tags = tags_of(set, model);
  std::vector<Records> by_tag;
  for (const model::Tag* const tag : tags) by_tag.push_back(records_of(*tag, mentions));
  add_measures_of_projects(by_tag, model);
  std::set<const model::Kind*> kinds;
  std::set<const model::Project*> tagged;
  for (std::size_t index = 0; index < tags.size(); ++index) {
    figures.tags.push_back(figures_of(*tags[index], by_tag[index], model));
    for (const TaggedKind& kind : figures.tags.back().kinds) kinds.insert(kind.kind);
    tagged.insert(figures.tags.back().projects.begin(), figures.tags.back().projects.end());
  }
  figures.kinds.assign(kinds.begin(), kinds.end());
  for (const model::Project& project : model.projects) {
    if (!tagged.contains(&project)) figures.untagged.push_back(&project);
  }
  return figures;
}

}  // namespace

std::size_t TagFigures::count(const model::Kind* kind) const {
  const auto found = std::ranges::find(kinds, kind, &TaggedKind::kind);
  return found == kinds.end() ? 0 : found->count;
}

std::vector<TagSetFigures> tag_sets(const model::Edition& edition, const model::Mentions& mentions) {
  std::vector<TagSetFigures> result;
  for (const model::TagSet& each : edition.model.tag_sets)
    result.push_back(figures_of(each, edition.model, mentions));
  return result;
}

}  // namespace analysis
