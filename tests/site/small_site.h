#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/figures.h"
#include "chart/six_points.h"
#include "site/plan.h"
#include "site/rendering.h"

// A site from strings, rendered with the repository's own templates: what a reader would get.
class SmallSite {
 public:
  explicit SmallSite(std::vector<source::File> content, std::string_view unit = "",
                     std::string_view as_of = "2026-10-31")
      : tree_(with_templates(std::move(content))) {
    model::Model model = model::read_model(tree_, diagnostics_);
    const std::vector<source::Language> languages = model::languages(model.site);
    words_ = html::read_words(tree_, folders, languages, diagnostics_);
    html::TemplateSet templates(tree_, folders, words_.in(source::Language::nb));
    templates_ = site::compile_templates(templates, diagnostics_);
    clearance_.emplace(model, model.site.smallest_count.value_or(5));
    edition_ = model::edition(std::move(model), {std::get<source::Date>(source::read_date(as_of)),
                                                 model::Classification::internal, std::string(unit)});
    std::vector<analysis::MeasureFigures> measures;
    for (const model::Measure& measure : edition_.model.measures)
      measures.push_back(analysis::analyse(measure, edition_.made_for, *clearance_));
    figures_ = analysis::figures(edition_, std::move(measures), *clearance_);
    plan_.emplace(site::Material{.edition = edition_,
                                 .figures = figures_,
                                 .clearance = *clearance_,
                                 .words = words_,
                                 .assets = assets_,
                                 .languages = languages,
                                 .version = "0",
                                 .pictures = false,
                                 .tree = &tree_,
                                 .strictest = site::strictest_of(edition_.model)},
                  diagnostics_);
    for (const source::Diagnostic& each : diagnostics_.all()) {
      if (each.severity == source::Severity::error)
        ADD_FAILURE() << source::format(each, tree_, source::Language::en, source::MessageFormat::text);
    }
  }
  SmallSite(const SmallSite&) = delete;

  const site::Plan& plan() const { return *plan_; }
  const site::PageTemplates& templates() const { return templates_; }
  const analysis::Figures& figures() const { return figures_; }
  const model::Edition& edition() const { return edition_; }
  const html::Words& words(source::Language language) const { return words_.in(language); }

  // The files of a page, the page first. Requires that there is such a page.
  std::vector<site::OutputFile> files(std::string_view kind, std::string_view key,
                                      source::Language language = source::Language::nb) const {
    const site::Page* const page = plan_->find(kind, key, language);
    if (!page) {
      ADD_FAILURE() << "no page " << kind << " " << key;
      return {{}};
    }
    return site::render(*plan_, *page, templates_, six_points_a_letter);
  }
  std::string html(std::string_view kind, std::string_view key,
                   source::Language language = source::Language::nb) const {
    return files(kind, key, language).front().bytes;
  }
  // Its text alone: no tags, white space as single spaces, no-break spaces as spaces.
  std::string text(std::string_view kind, std::string_view key,
                   source::Language language = source::Language::nb) const {
    return text_of(html(kind, key, language));
  }

  static std::string text_of(std::string_view html) {
    std::string text;
    bool in_tag = false;
    for (std::size_t index = 0; index < html.size(); ++index) {
      char letter = html[index];
      if (html.substr(index).starts_with("\xC2\xA0")) {
        ++index;
        letter = ' ';
      }
      if (letter == '<') in_tag = true;
      const bool is_space = letter == ' ' || letter == '\n' || letter == '>';
      if (is_space || letter == '<') {
        if (!text.empty() && text.back() != ' ') text += ' ';
      } else if (!in_tag) {
        text += letter;
      }
      if (letter == '>') in_tag = false;
    }
    return text;
  }

 private:
  static constexpr std::string_view folders[] = {"templates/"};

  static std::vector<source::File> template_files() {
    namespace fs = std::filesystem;
    const fs::path root = fs::path(SIRKEL_SOURCE_DIR);
    std::vector<source::File> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / "templates")) {
      if (!entry.is_regular_file()) continue;
      std::ifstream stream(entry.path(), std::ios::binary);
      files.push_back({entry.path().lexically_relative(root).generic_string(),
                       std::string((std::istreambuf_iterator<char>(stream)), {})});
    }
    return files;
  }

  static source::Tree with_templates(std::vector<source::File> content) {
    for (source::File& file : template_files()) content.push_back(std::move(file));
    return source::Tree(std::move(content));
  }

  source::Tree tree_;
  source::Diagnostics diagnostics_;
  html::AllWords words_;
  site::PageTemplates templates_;
  std::optional<analysis::Clearance> clearance_;
  model::Edition edition_;
  analysis::Figures figures_;
  site::Assets assets_{{{"icon.svg", "a"},
                        {"theme.css", "b"},
                        {"ds-1.22.0.css", "c"},
                        {"chart.css", "d"},
                        {"app.css", "e"},
                        {"filter.js", "f"}}};
  std::optional<site::Plan> plan_;
};

// Does the second text come after the first one?
inline bool in_order(std::string_view text, std::string_view first, std::string_view second) {
  const std::size_t at = text.find(first);
  return at != std::string_view::npos && text.find(second, at + first.size()) != std::string_view::npos;
}
