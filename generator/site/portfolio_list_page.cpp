#include "site/portfolio.h"
#include "site/project_counts.h"

namespace site {
namespace {

struct PortfolioListView {
  Frame frame;
  std::string heading;
  std::string lead;
  html::Html about;             // what the duty asks; may be empty
  std::optional<Link> subject;  // the page of the unit or duty
  html::Url portfolio;
  WayIn way_in;
  ProjectList project_list;
  std::optional<ListParts> list_parts;

  static constexpr auto members() {
    return std::array{html::member<&PortfolioListView::frame>("frame"),
                      html::member<&PortfolioListView::heading>("heading"),
                      html::member<&PortfolioListView::lead>("lead"),
                      html::member<&PortfolioListView::about>("about"),
                      html::member<&PortfolioListView::subject>("subject"),
                      html::member<&PortfolioListView::portfolio>("portfolio"),
                      html::member<&PortfolioListView::way_in>("way_in"),
                      html::member<&PortfolioListView::project_list>("project_list"),
                      html::member<&PortfolioListView::list_parts>("list_parts")};
  }
};

// "unit/home-care" as folders in the page's language: {"enhet", "home-care"}.
void add_folders(std::vector<std::string>& folders, const html::Words& words, const Selection& selection) {
  switch (selection.by) {
    case ListedBy::all:
      folders.push_back(words.text("path.all"));
      return;
    case ListedBy::unit:
      folders.insert(folders.end(), {words.text("path.by_unit"), selection.what});
      return;
    case ListedBy::status:
      folders.insert(folders.end(), {words.text("path.by_status"), words.text("status." + selection.what)});
      return;
    case ListedBy::duty: {
      const std::size_t slash = selection.what.find('/');
      folders.insert(folders.end(), {words.text("path.by_duty"), selection.what.substr(0, slash),
                                     selection.what.substr(slash + 1)});
      return;
    }
    case ListedBy::sorted:
      folders.insert(folders.end(),
                     {words.text("path.sorted"), words.text("portfolio.order_" + selection.what)});
      return;
  }
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const Selection selection = selection_of(key);
  const html::Words& words = material.words.in(language);
  std::vector<std::string> folders{kind_names("project", language)};
  add_folders(folders, words, selection);
  std::string title = list_title(material, selection, language);
  if (selection.part > 1) {
    folders.push_back(std::to_string(selection.part));
    title = words.text("portfolio.title_part", {{"title", title}, {"part", selection.part}});
  }
  return {std::move(folders), std::move(title), material.strictest, "portfolio", ""};
}

std::optional<Link> subject_of(const Rendering& rendering, const Selection& selection) {
  const std::string_view kind = selection.by == ListedBy::unit   ? "unit"
                                : selection.by == ListedBy::duty ? "duty"
                                                                 : "";
  const Page* const page = rendering.plan.find(kind, selection.what, rendering.language);
  if (!page) return std::nullopt;
  return Link{relative(rendering.page.path, page->path), page->title};
}

PortfolioListView view(Rendering& rendering) {
  const Selection selection = selection_of(rendering.page.key);
  const ProjectOrder order = order_of(selection);
  const ProjectPointers projects = sorted(rendering, selected(rendering.material, selection), order);
  PortfolioListView view;
  view.heading = rendering.page.title;
  view.lead = counts_sentence(rendering, count(projects));
  rendering.description = view.lead;
  rendering.scripts.push_back("filter.js");
  view.subject = subject_of(rendering, selection);
  view.portfolio = rendering.address("portfolio", "").value_or(html::Url());
  view.way_in = ways_beside(rendering, selection);
  if (selection.by == ListedBy::duty) {
    view.about = rendering.text(model::find_duty(rendering.model(), selection.what).duty->text);
  }
  view.list_parts = list_parts(rendering, selection, projects.size());
  view.project_list =
      project_list(rendering, rendering.word("portfolio.table"), part_of(projects, selection.part), order);
  return view;
}

}  // namespace

PageKind portfolio_list_page() {
  return page_kind<PortfolioListView, view>("portfolio_list", portfolio_list_keys, describe);
}

}  // namespace site
