#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "chart/scene.h"
#include "html/markdown.h"
#include "site/format.h"
#include "site/frame.h"
#include "site/plan.h"

namespace site {

// The making of one page: what it is made from, and what it has used so far. Lives while the page is
// rendered.
struct Rendering {
  Rendering(const Plan& plan, const Page& page, const chart::TextWidth& text_width);

  const Plan& plan;
  const Material& material;
  const Page& page;
  const html::Words& words;
  const chart::TextWidth& text_width;
  source::Language language;

  // For the frame, filled in by the page's view.
  std::string description;           // one plain sentence on the page, for lists of search results
  std::vector<std::string> scripts;  // names of assets: "filter.js"

  // What the page has used.
  html::MarkdownPage markdown_page;
  std::set<source::Language> fallback_languages;
  int fallbacks = 0;  // texts that stand in another language than the page's
  int charts = 0;
  std::map<std::string, OutputFile>
      pictures;  // shown by the page's texts and published beside it, by their path in the tree

  const model::Model& model() const { return material.model(); }

  // A text of the interface.
  std::string word(std::string_view key, std::initializer_list<html::WordArgument> arguments = {}) const {
    return words.text(key, arguments);
  }

  // A text of the content, escaped; in another language it says so by its `lang`. Empty where none is given.
  html::Html text(const source::Given<source::Text>& text);
  html::Html text(const source::Text& text);
  // The same for titles and attributes, which cannot say so.
  std::string plain(const source::Given<source::Text>& text);
  std::string plain(const source::Text& text);
  // Formatted text; '#' becomes a heading of this level.
  html::Html markdown(const source::Given<source::Markdown>& markdown, int first_heading_level = 2);

  // The address of a page, seen from this one; empty where there is no such page. A record without a page of
  // its own stands on the page that gathers its kind (key ""), at its id.
  std::optional<html::Url> address(std::string_view kind, std::string_view key) const;
  // A link to a record's page with its title; without an address where there is no such page.
  Link link(std::string_view kind, std::string_view key, std::string text) const;
  // The address of any other file of the site.
  html::Url file(std::string_view path) const { return relative(page.path, path); }

  // A chart of this page as inline SVG with ids of its own; wide and narrow: see chart.css.
  html::Html chart(const chart::Scene& scene, std::string_view classes = "");
  // The same chart at both widths, one of them shown. draw(width) makes the scene.
  template <class Draw>
  html::Html chart_at_both_widths(const Draw& draw) {
    html::Html both = chart(draw(wide_chart), "wide");  // in this order: ids are given out as charts come
    both += chart(draw(narrow_chart), "narrow");
    return both;
  }

  static constexpr double wide_chart = 720;
  static constexpr double narrow_chart = 340;
};

// Content text in a language without a page, for titles in a plan: falls back silently (the page counts it).
std::string text_in(const source::Given<source::Text>& text, source::Language language);

// A line of the page table, from a view struct with a member `Frame frame` and the function that fills it in.
template <class V, V (*view)(Rendering&)>
constexpr PageKind page_kind(std::string_view name, std::vector<std::string> (*keys)(const Material&),
                             PageDescription (*describe)(const Material&, std::string_view, source::Language),
                             std::vector<OutputFile> (*beside)(const Material&, const Page&) = nullptr) {
  return {name,
          &html::TypeOf<V>::type,
          keys,
          describe,
          [](Rendering& rendering, const html::Program& program) {
            V filled = view(rendering);
            filled.frame = frame_of(rendering);
            return html::run(program, &filled, rendering.words);
          },
          beside};
}

// For kinds with one page only.
inline std::vector<std::string> only_page(const Material&) { return {std::string()}; }

// The name of a kind of record in a language: "Prosjekter".
std::string kind_name(std::string_view kind, source::Language language);   // one
std::string kind_names(std::string_view kind, source::Language language);  // many

// The strictest level of the records of a model.
model::Classification strictest_of(const model::Model& model);

}  // namespace site
