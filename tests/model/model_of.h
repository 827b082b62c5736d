#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "model/dump.h"
#include "model/edition.h"
#include "model/model.h"
#include "source/diagnostic.h"
#include "source/tree.h"

namespace model {

inline constexpr std::string_view smallest_site =
    "title: Prøve\norganisation: Prøvestedet\nlanguages: [nb, nn]\n";

// Reads a site from strings; a site.yaml is added where there is none. What is wrong comes out as
// "content/units/a.yaml:2:1 the message" lines.
struct SiteText {
  explicit SiteText(std::vector<source::File> files) {
    bool has_site = false;
    for (const source::File& file : files) has_site = has_site || file.path == "site.yaml";
    if (!has_site) files.push_back({"site.yaml", std::string(smallest_site)});
    tree = source::Tree(std::move(files));
    model = read_model(tree, diagnostics);
  }

  std::string messages(source::Language language = source::Language::nb) {
    diagnostics.sort();
    std::string result;
    for (const source::Diagnostic& diagnostic : diagnostics.all()) {
      const source::Place at = diagnostic.at;
      const std::string path = at.file == source::Place::nowhere ? "" : tree.file(at.file).path;
      result += fmt::format("{}:{}:{} {}\n", path, at.line, at.column, source::text_of(diagnostic, language));
    }
    return result;
  }

  source::Tree tree;
  source::Diagnostics diagnostics;
  Model model;
};

inline Model model_of(std::vector<source::File> files) {
  SiteText site(std::move(files));
  EXPECT_EQ(site.messages(), "");
  return std::move(site.model);
}

// The example site of the repository.
inline Model example() {
  source::Diagnostics diagnostics;
  const source::Tree tree = source::read_tree(SIRKEL_SOURCE_DIR, diagnostics);
  Model model = read_model(tree, diagnostics);
  EXPECT_FALSE(diagnostics.has_errors());
  return model;
}

inline source::Date date(std::string_view iso) { return std::get<source::Date>(source::read_date(iso)); }

// All of a model, counts of persons too.
inline std::string dump(const Model& model) {
  return canonical_json(model, [](const source::Table&, const void*, const void*) { return true; });
}

inline std::string dump(const Model& model, const EditionFor& made_for) {
  return dump(edition(model, made_for).model);
}

// Where two dumps differ, with a little of each; empty where they do not.
inline std::string difference(const std::string& one, const std::string& other) {
  if (one == other) return {};
  const auto at = static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
  const std::size_t from = at - std::min<std::size_t>(at, 120);
  return fmt::format("…{}…\n…{}…", one.substr(from, 300), other.substr(from, 300));
}

}  // namespace model
