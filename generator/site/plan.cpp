#include "site/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "html/markdown.h"
#include "site/collation.h"
#include "site/rendering.h"

namespace site {
namespace {

// Windows shares and some servers stop at 260 characters for the whole path; web.md asks for 120 within the
// site.
constexpr std::size_t longest_path = 120;

std::string path_of(const Material& material, const PageDescription& description, source::Language language) {
  std::string path;
  if (language != material.own_language()) path = std::string(source::code(language)) + "/";
  for (const std::string& folder : description.folders) path += path_part(folder) + "/";
  return path + "index.html";
}

// Once for all lists: sort keys are too dear to be made anew on each page with a list.
void number_by_title(std::vector<Page>& pages, source::Language language) {
  std::vector<Page*> in_order;
  for (Page& page : pages) {
    if (page.language == language) in_order.push_back(&page);
  }
  sort_by_text<Page*>(in_order, Collation(language), [](Page* const& page) { return page->title; });
  for (std::size_t index = 0; index < in_order.size(); ++index) in_order[index]->title_order = index;
}

// Every way to write a term in a language that the text of a page may have it in. Lent from the model.
html::TermIndex terms_in(const model::Model& model, source::Language language) {
  std::vector<html::TermForm> forms;
  const auto add = [&](const source::Given<source::Text>& text, std::size_t term) {
    const source::Text::Version* const version = text ? text->in(language) : nullptr;
    if (version && version->language == language) forms.push_back({version->text, term});
  };
  for (std::size_t index = 0; index < model.terms.size(); ++index) {
    add(model.terms[index].title, index);
    for (const auto& form : model.terms[index].also) add(form, index);
  }
  return html::TermIndex(std::move(forms));
}

}  // namespace

std::string path_part(std::string_view text) { return html::slug(text); }

html::Url relative(std::string_view from_path, std::string_view to_path) {
  std::size_t shared = 0;  // length of the folders that both are in
  for (std::size_t index = 0;
       index < std::min(from_path.size(), to_path.size()) && from_path[index] == to_path[index]; ++index) {
    if (from_path[index] == '/') shared = index + 1;
  }
  std::string address;
  for (const char letter : from_path.substr(shared)) {
    if (letter == '/') address += "../";
  }
  address += to_path.substr(shared);
  const auto url = html::checked_url(address);
  assert(url && "the site's own paths are safe addresses");
  return *url;
}

Plan::Plan(const Material& material, source::Diagnostics& diagnostics) : material_(material) {
  std::map<std::string, std::size_t> taken;
  for (const source::Language language : material_.languages) {
    for (const PageKind& kind : page_kinds()) {
      for (std::string& key : kind.keys(material_)) {
        PageDescription description = kind.describe(material_, key, language);
        Page page{&kind,
                  std::move(key),
                  language,
                  path_of(material_, description, language),
                  std::move(description.title),
                  description.classification,
                  description.parent,
                  std::move(description.parent_key),
                  0};
        const auto [place, is_new] = taken.try_emplace(page.path, pages_.size());
        if (!is_new) {
          diagnostics.report("route-taken", {}, {page.path, page.title, pages_[place->second].title});
          continue;
        }
        if (page.path.size() > longest_path) {
          diagnostics.report("route-too-long", {}, {page.path, std::to_string(longest_path)});
        }
        positions_[{std::string(kind.name), page.key, language}] = pages_.size();
        if (kind.menu != Menu::none) {
          const auto& main = material_.model().site.main_framework;
          const bool is_new_kind = menu_pages_.empty() || pages_[menu_pages_.back()].kind != &kind ||
                                   pages_[menu_pages_.back()].language != language;
          if (is_new_kind) {
            menu_pages_.push_back(pages_.size());
          } else if (main && page.key == main->id) {
            menu_pages_.back() = pages_.size();
          }
        }
        pages_.push_back(std::move(page));
      }
    }
    number_by_title(pages_, language);
    terms_.emplace(language, terms_in(material_.model(), language));
  }
}

std::vector<const Page*> Plan::menu(Menu menu, source::Language language) const {
  std::vector<const Page*> result;
  for (const std::size_t index : menu_pages_) {
    if (pages_[index].language == language && pages_[index].kind->menu == menu)
      result.push_back(&pages_[index]);
  }
  return result;
}

const Page* Plan::find(std::string_view kind, std::string_view key, source::Language language) const {
  const auto found = positions_.find(std::tuple{std::string(kind), std::string(key), language});
  return found == positions_.end() ? nullptr : &pages_[found->second];
}

PageTemplates compile_templates(html::TemplateSet& templates, source::Diagnostics& diagnostics) {
  PageTemplates result;
  for (const PageKind& kind : page_kinds()) {
    result.programs.push_back(templates.compile(kind.name, *kind.view, diagnostics));
  }
  return result;
}

std::vector<OutputFile> render(const Plan& plan, const Page& page, const PageTemplates& templates,
                               const chart::TextWidth& text_width) {
  Rendering rendering(plan, page, text_width);
  const auto index = static_cast<std::size_t>(page.kind - page_kinds().data());
  std::vector<OutputFile> files;
  files.push_back({page.path, page.kind->render(rendering, templates.programs[index])});
  for (auto& [source, file] : rendering.pictures) files.push_back(std::move(file));
  if (page.kind->beside) {
    for (OutputFile& file : page.kind->beside(plan.material(), page)) files.push_back(std::move(file));
  }
  return files;
}

}  // namespace site
