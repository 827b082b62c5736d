#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/figures.h"
#include "chart/text_width.h"
#include "html/html.h"
#include "html/template.h"
#include "html/term_links.h"
#include "html/words.h"
#include "model/edition.h"
#include "site/assets.h"
#include "site/output_file.h"

namespace analysis {
struct Changes;
}

namespace site {

struct Archive;

// All that pages are made of. Lent: what it refers to must outlive the plan.
struct Material {
  const model::Edition& edition;
  const analysis::Figures& figures;
  const analysis::Clearance& clearance;
  const html::AllWords& words;
  const Assets& assets;
  std::vector<source::Language> languages;  // of the site, its own first
  std::string version;                      // of the program
  bool pictures = true;                     // are there PNGs of the measures' charts?
  const source::Tree* tree = nullptr;  // where pictures that texts show are taken from; null: none are shown
  const analysis::Changes* changes = nullptr;  // against an earlier edition; null: compared with none
  const Archive* archive = nullptr;            // the months that are frozen; null: none
  // The strictest level of all that the edition shows: that of pages which gather records.
  model::Classification strictest = model::Classification::open;

  const model::Model& model() const { return edition.model; }
  source::Language own_language() const { return languages.front(); }
};

struct PageKind;

// A page of the site in one language.
struct Page {
  const PageKind* kind = nullptr;
  std::string key;  // which of its kind: a record's id, "unit/home-care", or empty for the only one
  source::Language language = source::Language::nb;
  std::string path;   // "prosjekter/fall/index.html"
  std::string title;  // of the page alone, without the site's name
  model::Classification classification = model::Classification::open;
  std::string_view parent;  // kind and key of the page above it; empty for the front page
  std::string parent_key;
  // Where its title stands among the pages of its language, sorted as the language does.
  std::size_t title_order = 0;
};

// What a page kind says of one of its pages.
struct PageDescription {
  std::vector<std::string>
      folders;  // of its address, not yet folded: {"Prosjekter", "fall"}; none for the front page
  std::string title;
  model::Classification classification = model::Classification::open;
  std::string_view parent;  // the page kind above it, for the breadcrumbs; empty for the front page
  std::string parent_key;
};

class Plan;
struct Rendering;

// Where every page links to a kind's page. Of several, the main framework's or the first.
enum class Menu { none, main, footer };

// A kind of page: a line of the table in pages.cpp.
struct PageKind {
  std::string_view name;  // "project"; also the name of its template, and what body[data-page-kind] says
  const html::Type* view = nullptr;
  // The keys of its pages, the same in every language, in the order of the plan.
  std::vector<std::string> (*keys)(const Material&) = nullptr;
  PageDescription (*describe)(const Material&, std::string_view key, source::Language) = nullptr;
  // The whole page; what lies beside it (a CSV) comes from `beside`.
  std::string (*render)(Rendering&, const html::Program&) = nullptr;
  std::vector<OutputFile> (*beside)(const Material&, const Page&) = nullptr;  // may be null
  Menu menu = Menu::none;
};

// The table of page kinds.
std::span<const PageKind> page_kinds();

// Every page, route, title and link of a site, known before anything is rendered.
class Plan {
 public:
  // Reports routes that two pages would share and routes that are too long for Windows.
  Plan(const Material& material, source::Diagnostics& diagnostics);

  const Material& material() const { return material_; }
  const std::vector<Page>& pages() const { return pages_; }

  // The page in that language; null if there is none (what it would show was left out).
  const Page* find(std::string_view kind, std::string_view key, source::Language language) const;

  // The glossary's terms as texts in a language of the site have them.
  const html::TermIndex& terms(source::Language language) const { return terms_.at(language); }

  // The pages that a menu links to, in the order of the table.
  std::vector<const Page*> menu(Menu menu, source::Language language) const;

 private:
  Material material_;
  std::vector<Page> pages_;
  std::vector<std::size_t> menu_pages_;
  std::map<source::Language, html::TermIndex> terms_;
  std::map<std::tuple<std::string, std::string, source::Language>, std::size_t, std::less<>> positions_;
};

// The templates of all page kinds, in the order of the table.
struct PageTemplates {
  std::vector<html::Program> programs;
};
PageTemplates compile_templates(html::TemplateSet& templates, source::Diagnostics& diagnostics);

// The page's files. Pure; may run on several threads, each with a text width of its own.
std::vector<OutputFile> render(const Plan& plan, const Page& page, const PageTemplates& templates,
                               const chart::TextWidth& text_width);

// The relative address of a file of the site, seen from a page ("../../assets/app-1a2b.css").
html::Url relative(std::string_view from_path, std::string_view to_path);

// A part of an address: a-z, 0-9, '-'.
std::string path_part(std::string_view text);

}  // namespace site
