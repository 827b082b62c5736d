#include <algorithm>

#include "analysis/tag_set.h"
#include "site/collation.h"
#include "site/mentions.h"
#include "site/source_citation.h"
#include "site/tag_set_words.h"

// A way to look across all work: how it is divided over the tags of a set, and what is missing.
namespace site {
namespace {

using analysis::TagFigures;
using analysis::TagSetFigures;

// A list goes no further; the chart and the table count all.
constexpr std::size_t most_listed = 40;
// A longer one is folded, but for projects.
constexpr std::size_t longest_open_list = 6;

struct CountCell {
  std::string label;  // the kind, for a phone
  std::string text;
  bool none = false;

  static constexpr auto members() {
    return std::array{html::member<&CountCell::label>("label"), html::member<&CountCell::text>("text"),
                      html::member<&CountCell::none>("none")};
  }
};

struct TagRecords {
  std::string heading;  // "Prosjekter"
  std::vector<Link> links;
  std::string more;  // that there are more; may be empty
  bool is_of_projects = false;
  std::string folded;  // how many there are, where the list stands folded; else empty

  static constexpr auto members() {
    return std::array{html::member<&TagRecords::folded>("folded"),
                      html::member<&TagRecords::heading>("heading"),
                      html::member<&TagRecords::links>("links"), html::member<&TagRecords::more>("more")};
  }
};

struct TagView {
  std::string id;
  html::Url to_it;  // within the page
  html::Html title;
  html::Html about;
  std::string state;  // data-state: lacking, soon, done
  std::string sign;   // not read aloud
  std::string verdict;
  std::string share;
  std::vector<CountCell> cells;
  std::vector<Link> duties;
  std::vector<TagRecords> records;

  static constexpr auto members() {
    return std::array{html::member<&TagView::id>("id"),           html::member<&TagView::to_it>("to_it"),
                      html::member<&TagView::title>("title"),     html::member<&TagView::about>("about"),
                      html::member<&TagView::state>("state"),     html::member<&TagView::sign>("sign"),
                      html::member<&TagView::verdict>("verdict"), html::member<&TagView::share>("share"),
                      html::member<&TagView::cells>("cells"),     html::member<&TagView::duties>("duties"),
                      html::member<&TagView::records>("records")};
  }
};

struct TagSetView {
  Frame frame;
  std::string lead;
  html::Html about;
  std::string headline;
  html::Html chart;
  std::vector<std::string> kinds;
  std::vector<TagView> tags;
  std::string untagged_head;
  std::vector<Link> untagged;
  std::string more_untagged;
  std::vector<Link> others;             // the other sets
  std::vector<SourceCitation> sources;  // one or none

  static constexpr auto members() {
    return std::array{html::member<&TagSetView::frame>("frame"),
                      html::member<&TagSetView::lead>("lead"),
                      html::member<&TagSetView::about>("about"),
                      html::member<&TagSetView::headline>("headline"),
                      html::member<&TagSetView::chart>("chart"),
                      html::member<&TagSetView::kinds>("kinds"),
                      html::member<&TagSetView::tags>("tags"),
                      html::member<&TagSetView::untagged_head>("untagged_head"),
                      html::member<&TagSetView::untagged>("untagged"),
                      html::member<&TagSetView::more_untagged>("more_untagged"),
                      html::member<&TagSetView::others>("others"),
                      html::member<&TagSetView::sources>("sources")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const TagSetFigures& figures : material.figures.tag_sets) {
    if (!figures.tags.empty()) ids.push_back(figures.set->id);
  }
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::TagSet& set = *model::find(material.model().tag_sets, key);
  return {{kind_names("tag_set", language), set.id},
          text_in(set.title, language),
          material.strictest,
          "tag_sets",
          ""};
}

const TagSetFigures& figures_of(const Rendering& rendering) {
  return *std::ranges::find(rendering.material.figures.tag_sets, rendering.page.key,
                            [](const TagSetFigures& figures) { return std::string_view(figures.set->id); });
}

std::vector<TagRecords> records_of(const Rendering& rendering, const TagFigures& tag) {
  std::vector<TagRecords> groups;
  const model::Kind* last = nullptr;
  for (const model::Mention& record : tag.records) {
    if (record.kind != last)
      groups.push_back({kind_names(record.kind->records.key, rendering.language), {}, {}, false, {}});
    last = record.kind;
    groups.back().is_of_projects = record.kind->records.key == "project";
    groups.back().links.push_back(mention_link(rendering, record));
  }
  for (TagRecords& group : groups) {
    sort_by_text<Link>(group.links, Collation(rendering.language),
                       [](const Link& link) { return link.text; });
    if (group.links.size() > longest_open_list && !group.is_of_projects)
      group.folded = rendering.word("tag_set.folded", {{"n", group.links.size()}});
    if (group.links.size() <= most_listed) continue;
    group.more = rendering.word("tag_set.more", {{"n", group.links.size() - most_listed}});
    group.links.resize(most_listed);
  }
  return groups;
}

void add_verdict(const Rendering& rendering, TagView& view, const TagFigures& tag) {
  const std::size_t count = tag.projects.size();
  view.state = count == 0 ? "lacking" : count == 1 ? "soon" : "done";
  view.sign = count == 0 ? "■" : count == 1 ? "◇" : "●";
  view.verdict = count > 0             ? rendering.word("tag_set.verdict", {{"n", count}})
                 : tag.records.empty() ? rendering.word("tag_set.nothing")
                                       : rendering.word("tag_set.only_other");
}

TagView tag_view(Rendering& rendering, const TagSetFigures& figures, const TagFigures& tag) {
  TagView view{.id = tag.tag->id,
               .to_it = html::checked_url("#" + tag.tag->id).value_or(html::Url()),
               .title = rendering.text(tag.tag->title)};
  view.about = rendering.text(tag.tag->about);
  add_verdict(rendering, view, tag);
  view.share = share_of_projects(rendering, tag.projects.size(), figures.projects);
  for (const model::Kind* const kind : figures.kinds) {
    const std::size_t count = tag.count(kind);
    view.cells.push_back({kind_names(kind->records.key, rendering.language),
                          html::whole_number(static_cast<long long>(count), rendering.language), count == 0});
  }
  for (const auto& reference : tag.tag->duties) {
    const model::DutyPlace place =
        reference ? model::find_duty(rendering.model(), reference->id) : model::DutyPlace{};
    if (place)
      view.duties.push_back(rendering.link("duty", reference->id, place.duty->key.value_or(std::string())));
  }
  view.records = records_of(rendering, tag);
  return view;
}

void add_untagged(Rendering& rendering, TagSetView& view, const TagSetFigures& figures) {
  if (figures.untagged.empty()) return;
  view.untagged_head = rendering.word("tag_set.untagged", {{"n", figures.untagged.size()}});
  for (const model::Project* const project : figures.untagged)
    view.untagged.push_back(
        rendering.link("project", project->id, text_in(project->title, rendering.language)));
  sort_by_text<Link>(view.untagged, Collation(rendering.language),
                     [](const Link& link) { return link.text; });
  if (view.untagged.size() <= most_listed) return;
  view.more_untagged = rendering.word("tag_set.more", {{"n", view.untagged.size() - most_listed}});
  view.untagged.resize(most_listed);
}

TagSetView view(Rendering& rendering) {
  const TagSetFigures& figures = figures_of(rendering);
  for (const TagFigures& tag : figures.tags) rendering.markdown_page.ids[tag.tag->id] = 1;
  TagSetView view;
  view.lead = tag_set_finding(rendering, figures);
  view.about = rendering.markdown(figures.set->about, 3);
  view.headline = rendering.word("tag_set.headline");
  if (figures.projects > 0) view.chart = tag_set_chart(rendering, figures);
  for (const model::Kind* const kind : figures.kinds)
    view.kinds.push_back(kind_names(kind->records.key, rendering.language));
  for (const TagFigures& tag : figures.tags) view.tags.push_back(tag_view(rendering, figures, tag));
  add_untagged(rendering, view, figures);
  for (const TagSetFigures& other : rendering.material.figures.tag_sets) {
    if (&other != &figures && !other.tags.empty())
      view.others.push_back(
          rendering.link("tag_set", other.set->id, text_in(other.set->title, rendering.language)));
  }
  view.sources = source_citations(rendering, {figures.set->source});
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind tag_set_page() { return page_kind<TagSetView, view>("tag_set", keys, describe); }

}  // namespace site
