#pragma once

#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "html/template.h"

// A small view, its words and its templates, for tests of templates.
namespace sample {

using html::member;
using source::Language;

struct Owner {
  std::string title = {};
  html::Url address = {};

  static constexpr auto members() {
    return std::array{member<&Owner::title>("title"), member<&Owner::address>("address")};
  }
};

struct Row {
  std::string title = {};
  std::optional<Owner> owner = {};
  std::vector<std::string> tags = {};

  static constexpr auto members() {
    return std::array{member<&Row::title>("title"), member<&Row::owner>("owner"), member<&Row::tags>("tags")};
  }
};

struct Page {
  std::string title = "Fall & <b>";
  std::string site = "Eksempelvik";
  html::Url address = {};
  html::Html chart = {};
  int count = 0;
  bool late = false;
  std::optional<std::string> aim = {};
  Owner owner = {};
  std::vector<Row> rows = {};

  static constexpr auto members() {
    return std::array{
        member<&Page::title>("title"), member<&Page::site>("site"),   member<&Page::address>("address"),
        member<&Page::chart>("chart"), member<&Page::count>("count"), member<&Page::late>("late"),
        member<&Page::aim>("aim"),     member<&Page::owner>("owner"), member<&Page::rows>("rows")};
  }
};

inline constexpr std::array<std::string_view, 2> folders{"templates/", "built-in/templates/"};

inline const std::string words_file = R"(
project:
  title: Prosjekt
  points: {one: "{n} punkt", other: "{n} punkter"}
  named: "{name} i {place}"
)";

// The templates of a small site, with `page` as the one under test.
struct Site {
  explicit Site(std::string page, std::vector<source::File> others = {}) {
    others.push_back({"templates/page.html", std::move(page)});
    others.push_back({"built-in/templates/words/nb.yaml", words_file});
    tree = source::Tree(std::move(others));
    words = html::read_words(tree, folders, {}, diagnostics);
  }

  html::Template<Page> compile() {
    html::TemplateSet set(tree, folders, words.in(Language::nb));
    auto page = set.compile<Page>("page", diagnostics);
    diagnostics.sort();
    return page;
  }

  std::string rendered(const Page& page) {
    const auto compiled = compile();
    EXPECT_EQ(messages(), "");
    return html::render(compiled, page, words.in(Language::nb)).text();
  }

  std::string messages(Language language = Language::nb) const {
    std::string result;
    for (const source::Diagnostic& diagnostic : diagnostics.all()) {
      const std::string hint = source::hint_of(diagnostic, language);
      result += std::to_string(diagnostic.at.line) + ":" + std::to_string(diagnostic.at.column) + " " +
                source::text_of(diagnostic, language) + (hint.empty() ? "" : " (" + hint + ")") + "\n";
    }
    return result;
  }

  source::Tree tree;
  html::AllWords words;
  source::Diagnostics diagnostics;
};

}  // namespace sample
