#include "site/mentions.h"

#include <algorithm>

#include "site/collation.h"

namespace site {
namespace {

// Pages of units, duties, projects and measures show these in sections of their own.
constexpr std::string_view shown_otherwise[] = {"unit",   "measure", "responsibility",
                                                "thread", "project", "competence_item"};

// A record by itself has a page of its kind with its id as key.
std::optional<html::Url> address_of(const Rendering& rendering, const model::Mention& mention,
                                    const std::string& id) {
  return rendering.address(mention.kind->records.key, id);
}

std::string title_of(const Rendering& rendering, const source::Table& table, const void* record,
                     const std::string& id) {
  const source::Field* const title = table.find("title");
  if (!title || title->type != source::Type::text) return id;
  return text_in(source::leaf<source::Text>(title->value_of(record, 0)), rendering.language);
}

}  // namespace

std::vector<MentionGroup> mentions(const Rendering& rendering, std::string_view kind, std::string_view id) {
  std::vector<MentionGroup> groups;
  const model::Kind* last = nullptr;
  for (const model::Mention& mention : rendering.material.figures.mentions.of(kind, id)) {
    if (std::ranges::find(shown_otherwise, mention.kind->records.key) != std::end(shown_otherwise)) continue;
    const source::Table& table = *mention.kind->records.record;
    const void* const record = mention.kind->records.value_of(&rendering.model(), mention.index);
    const std::string& own_id = *table.id(const_cast<void*>(record));
    const auto address = address_of(rendering, mention, own_id);
    if (!address) continue;
    if (last != mention.kind)
      groups.push_back({kind_names(mention.kind->records.key, rendering.language), {}});
    last = mention.kind;
    groups.back().links.push_back({*address, title_of(rendering, table, record, own_id)});
  }
  for (MentionGroup& group : groups) {
    sort_by_text<Link>(group.links, Collation(rendering.language),
                       [](const Link& link) { return link.text; });
  }
  return groups;
}

}  // namespace site
