#include <algorithm>

#include "site/collation.h"
#include "site/duty_words.h"
#include "site/mentions.h"
#include "site/source_words.h"

// A source: whether it holds, what took its place, when somebody last looked, and who builds on it.
namespace site {
namespace {

using analysis::SourceFigures;
using model::SourceState;

struct SourceView {
  Frame frame;
  html::Html title;
  std::string where;  // "Forskrift · Helse- og omsorgsdepartementet"
  Standing standing;
  std::string lead;
  html::Html about;
  std::string published;
  std::string validity;
  Standing checked;
  std::optional<html::Url> elsewhere;
  std::optional<Link> successor;
  std::vector<Link> supersedes;
  std::vector<Link> duties;
  std::vector<MentionGroup> cited_by;

  static constexpr auto members() {
    return std::array{html::member<&SourceView::frame>("frame"),
                      html::member<&SourceView::title>("title"),
                      html::member<&SourceView::where>("where"),
                      html::member<&SourceView::standing>("standing"),
                      html::member<&SourceView::lead>("lead"),
                      html::member<&SourceView::about>("about"),
                      html::member<&SourceView::published>("published"),
                      html::member<&SourceView::validity>("validity"),
                      html::member<&SourceView::checked>("checked"),
                      html::member<&SourceView::elsewhere>("elsewhere"),
                      html::member<&SourceView::successor>("successor"),
                      html::member<&SourceView::supersedes>("supersedes"),
                      html::member<&SourceView::duties>("duties"),
                      html::member<&SourceView::cited_by>("cited_by")};
  }
};

const SourceFigures& figures_of(const Material& material, std::string_view key) {
  const model::Source& source = *model::find(material.model().sources, key);
  return material.figures.sources[static_cast<std::size_t>(&source - material.model().sources.data())];
}

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Source& source : material.model().sources) ids.push_back(source.id);
  return ids;
}

// It names those that cite it, so it is as strict as the strictest of all.
PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const SourceFigures& figures = figures_of(material, key);
  const model::Source& source = *figures.source;
  return {{kind_names("source", language), source.id},
          text_in(source.title, language),
          figures.cited_by.empty() ? source.classification.value_or(model::Classification::internal)
                                   : material.strictest,
          "sources",
          ""};
}

std::string state_sentence(const Rendering& rendering, const SourceFigures& figures) {
  const model::Source& source = *figures.source;
  const auto day = [&](const source::Given<source::Date>& date) {
    return long_date(*date, rendering.language);
  };
  switch (figures.state) {
    case SourceState::in_force:
      if (source.valid_to) return rendering.word("source.says_holds_to", {{"date", day(source.valid_to)}});
      if (source.valid_from)
        return rendering.word("source.says_holds_since", {{"date", day(source.valid_from)}});
      return rendering.word("source.says_holds");
    case SourceState::not_yet:
      return rendering.word("source.says_not_yet", {{"date", day(source.valid_from)}});
    case SourceState::expired:
      return rendering.word("source.says_expired", {{"date", day(source.valid_to)}});
    case SourceState::superseded: {
      const std::string title =
          figures.successor ? text_in(figures.successor->title, rendering.language) : std::string();
      return title.empty() ? rendering.word("source.says_superseded_by_other")
                           : rendering.word("source.says_superseded", {{"source", title}});
    }
  }
  return {};
}

std::string cited_sentence(const Rendering& rendering, const SourceFigures& figures) {
  const std::size_t count = figures.cited_by.size();
  if (count == 0) return rendering.word("source.cited_by_nobody");
  return rendering.word(figures.is_out_of_force() ? "source.still_cited_by" : "source.cited_by_count",
                        {{"n", count}});
}

std::vector<MentionGroup> groups_of(const Rendering& rendering, const SourceFigures& figures) {
  std::vector<MentionGroup> groups;
  const model::Kind* last = nullptr;
  for (const model::Mention& mention : figures.cited_by) {
    if (last != mention.kind)
      groups.push_back({kind_names(mention.kind->records.key, rendering.language), {}});
    last = mention.kind;
    groups.back().links.push_back(mention_link(rendering, mention));
  }
  for (MentionGroup& group : groups)
    sort_by_text<Link>(group.links, Collation(rendering.language),
                       [](const Link& link) { return link.text; });
  return groups;
}

SourceView view(Rendering& rendering) {
  const SourceFigures& figures = figures_of(rendering.material, rendering.page.key);
  const model::Source& source = *figures.source;
  SourceView view;
  view.title = rendering.text(source.title);
  view.where = source_kind_text(rendering, source);
  if (const std::string publisher = rendering.plain(source.publisher); !publisher.empty())
    view.where += (view.where.empty() ? "" : " · ") + publisher;
  view.standing = source_standing(rendering, figures.state);
  view.lead = state_sentence(rendering, figures) + " " + cited_sentence(rendering, figures);
  view.about = rendering.text(source.about);
  if (source.published) view.published = long_date(*source.published, rendering.language);
  if (source.valid_from || source.valid_to) view.validity = validity_text(rendering, source);
  view.checked = check_standing(rendering, figures);
  if (source.address) view.elsewhere = html::checked_url(source.address->url);
  if (figures.successor)
    view.successor =
        rendering.link("source", figures.successor->id, rendering.plain(figures.successor->title));
  for (const model::Source* const earlier : figures.supersedes)
    view.supersedes.push_back(rendering.link("source", earlier->id, rendering.plain(earlier->title)));
  view.duties = duty_links(rendering, source.duties);
  view.cited_by = groups_of(rendering, figures);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind source_page() { return page_kind<SourceView, view>("source", keys, describe); }

}  // namespace site
