#include "site/mentions.h"

#include <algorithm>

#include "site/collation.h"

namespace site {
namespace {

// Pages of units, duties, projects and measures show these in sections of their own.
constexpr std::string_view shown_otherwise[] = {"unit",   "measure", "responsibility",
                                                "thread", "project", "competence_item"};

// Its title; of a record without one, what unit it is about.
std::string title_of(const Rendering& rendering, const source::Table& table, const void* record,
                     const std::string& id) {
  for (const source::Field& field : table.fields) {
    if (field.key == "title" && field.type == source::Type::text)
      return text_in(source::leaf<source::Text>(field.value_of(record, 0)), rendering.language);
    if (!field.marks.places_in_unit || field.shape != source::Shape::one) continue;
    const auto& reference = source::leaf<source::Reference>(field.value_of(record, 0));
    const model::Unit* const unit = reference ? model::find(rendering.model().units, reference->id) : nullptr;
    if (unit) return text_in(unit->title, rendering.language);
  }
  return id;
}

// A round stands on the page of all rounds of its unit.
std::optional<Link> link_of_round(const Rendering& rendering, const model::Round& round) {
  if (!round.dialogue || !round.unit) return std::nullopt;
  const Page* const page =
      rendering.plan.find("dialogue_unit", round.dialogue->id + "/" + round.unit->id, rendering.language);
  if (!page) return std::nullopt;
  return Link{relative(rendering.page.path, page->path), page->title};
}

}  // namespace

// Any other record than a round has a page of its kind with its id as key, or none.
Link link_of(const Rendering& rendering, const model::Mention& mention) {
  const source::Table& table = *mention.kind->records.record;
  const void* const record = mention.kind->records.value_of(&rendering.model(), mention.index);
  const std::string& id = *table.id(const_cast<void*>(record));
  if (&table == &model::Round::table) {
    const auto link = link_of_round(rendering, *static_cast<const model::Round*>(record));
    return link ? *link : Link{{}, title_of(rendering, table, record, id)};
  }
  return {rendering.address(mention.kind->records.key, id).value_or(html::Url()),
          title_of(rendering, table, record, id)};
}

std::vector<MentionGroup> mentions(const Rendering& rendering, std::string_view kind, std::string_view id) {
  std::vector<MentionGroup> groups;
  const model::Kind* last = nullptr;
  for (const model::Mention& mention : rendering.material.figures.mentions.of(kind, id)) {
    if (std::ranges::find(shown_otherwise, mention.kind->records.key) != std::end(shown_otherwise)) continue;
    const Link link = link_of(rendering, mention);
    if (link.address.text().empty()) continue;
    if (last != mention.kind)
      groups.push_back({kind_names(mention.kind->records.key, rendering.language), {}});
    last = mention.kind;
    groups.back().links.push_back(link);
  }
  for (MentionGroup& group : groups) {
    sort_by_text<Link>(group.links, Collation(rendering.language),
                       [](const Link& link) { return link.text; });
    // Rounds of one unit lead to one page.
    const auto twice = std::ranges::unique(group.links, {}, &Link::address);
    group.links.erase(twice.begin(), twice.end());
  }
  return groups;
}

}  // namespace site
