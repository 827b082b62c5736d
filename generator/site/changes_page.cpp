#include "site/changes.h"
#include "site/changes_feed.h"
#include "site/changes_json.h"

// What is new since the month before: what got worse first.
namespace site {
namespace {

using analysis::ChangeGroup;

struct GroupView {
  std::string name;  // of the group, for the look
  std::string heading;
  std::string about;  // may be empty
  std::vector<ChangeLine> lines;

  static constexpr auto members() {
    return std::array{html::member<&GroupView::name>("name"), html::member<&GroupView::heading>("heading"),
                      html::member<&GroupView::about>("about"), html::member<&GroupView::lines>("lines")};
  }
};

struct ChangesView {
  Frame frame;
  std::string lead;
  std::vector<GroupView> groups;  // those with changes
  std::string unchanged;          // in which groups there are none; may be empty
  std::string no_corrections;     // may be empty
  html::Url feed;
  html::Url json;

  static constexpr auto members() {
    return std::array{html::member<&ChangesView::frame>("frame"),
                      html::member<&ChangesView::lead>("lead"),
                      html::member<&ChangesView::groups>("groups"),
                      html::member<&ChangesView::unchanged>("unchanged"),
                      html::member<&ChangesView::no_corrections>("no_corrections"),
                      html::member<&ChangesView::feed>("feed"),
                      html::member<&ChangesView::json>("json")};
  }
};

// Where nothing was compared, there is no page.
std::vector<std::string> keys(const Material& material) {
  return material.changes ? only_page(material) : std::vector<std::string>();
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const std::string title = material.words.in(language).text("changes.title");
  return {{title}, title, material.strictest, "front", ""};
}

std::string about_group(const Rendering& rendering, const analysis::Changes& changes, ChangeGroup group) {
  if (group == ChangeGroup::targets) return rendering.word("changes.targets_about");
  if (group != ChangeGroup::figures) return {};
  return rendering.word("changes.figures_about",
                        {{"date", long_date(*changes.archived, rendering.language)}});
}

// Signals without a direction are so seldom that nobody misses them; corrections have a sentence of their
// own.
std::string unchanged_of(const Rendering& rendering, const analysis::Changes& changes) {
  std::vector<std::string> names;
  for (std::size_t index = 0; index < analysis::change_group_words.size(); ++index) {
    const auto group = static_cast<ChangeGroup>(index);
    const bool counts = group == ChangeGroup::projects || group == ChangeGroup::duties ||
                        group == ChangeGroup::competence || group == ChangeGroup::claims ||
                        group == ChangeGroup::sources;
    if (counts && changes.count(group) == 0)
      names.push_back(rendering.word("change_subject." + std::string(analysis::change_group_words[index])));
  }
  if (names.empty() || changes.all.empty()) return {};
  return rendering.word("changes.unchanged", {{"groups", list_of(names, rendering.language)}});
}

std::vector<GroupView> groups_of(Rendering& rendering, const analysis::Changes& changes) {
  std::vector<GroupView> groups;
  for (ChangeLine& line : change_lines(rendering, changes)) {
    const std::string name(analysis::change_group_words[static_cast<std::size_t>(line.group)]);
    if (groups.empty() || groups.back().name != name)
      groups.push_back({.name = name,
                        .heading = rendering.word("changes.heading",
                                                  {{"group", change_group_name(rendering, line.group)},
                                                   {"count", std::to_string(changes.count(line.group))}}),
                        .about = about_group(rendering, changes, line.group)});
    groups.back().lines.push_back(std::move(line));
  }
  return groups;
}

ChangesView view(Rendering& rendering) {
  const analysis::Changes& changes = *rendering.material.changes;
  ChangesView view{.lead = changes_sentence(rendering, changes),
                   .groups = groups_of(rendering, changes),
                   .unchanged = unchanged_of(rendering, changes),
                   .no_corrections = no_corrections_sentence(rendering, changes),
                   .feed = rendering.file(feed_path(rendering.material, rendering.language)),
                   .json = rendering.file(changes_json_path)};
  rendering.description = view.lead;
  return view;
}

// In no language: once, with the page of the site's own.
std::vector<OutputFile> json_beside(const Material& material, const Page& page) {
  if (page.language != material.own_language()) return {};
  return {{std::string(changes_json_path), changes_json(material)}};
}

}  // namespace

PageKind changes_page() { return page_kind<ChangesView, view>("changes", keys, describe, json_beside); }

}  // namespace site
