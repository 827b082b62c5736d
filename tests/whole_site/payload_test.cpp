#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>

#include "fixtures/fixture_site.h"
#include "fixtures/rendered_site.h"

// A site with a script in every text, cell, file name and Markdown, made from the tables. What pages make of
// it is tried here on their bytes and, in a browser, by scripts/test-in-browser, which builds it from the
// folder that these tests write.
namespace {

using source::Type;

constexpr std::string_view attacks[] = {
    "<script>window.__pwned={0}</script>",
    "\"><img src=x onerror=window.__pwned={0}>",
    "'><svg onload=window.__pwned={0}>",
    "</title></textarea></style></script><svg/onload=window.__pwned={0}>",
    "javascript:window.__pwned={0}",
    "\" onmouseover=\"window.__pwned={0}\" autofocus onfocus=\"window.__pwned={0}",
    "{{{{title}}}}{{{{#each}}}}<script>window.__pwned={0}</script>",
    "<!--<script>window.__pwned={0}//-->",
    "&lt;script&gt;window.__pwned={0}&lt;/script&gt;",
    "=HYPERLINK(\"javascript:window.__pwned={0}\")",
    "]]><script>window.__pwned={0}</script>",
    "\xE2\x80\xAE<iframe srcdoc='<script>parent.__pwned={0}</script>'>",
};

// Another attack and another number for each text.
class Attacks {
 public:
  std::string next(Type type) {
    const std::size_t number = ++count_;
    std::string attack = fmt::format(fmt::runtime(attacks[number % std::size(attacks)]), number);
    if (type == Type::markdown) attack = "Tekst " + attack + "\n\n" + attack + " `" + attack + "`";
    return attack;
  }

 private:
  std::size_t count_ = 0;
};

std::vector<source::File> payload_site() {
  Attacks made;
  const auto texts = [&made](std::string_view, Type type, std::string_view) { return made.next(type); };
  const fixtures::Recipe recipe{.day = std::get<source::Date>(source::read_date("2026-03-10")),
                                .texts = texts};
  std::vector<std::pair<std::string, fixtures::Recipe>> records;
  for (const model::Kind& kind : model::all_kinds) {
    fixtures::Recipe more = recipe;
    more.id = "to";
    more.unit = kind.records.key == "unit" ? "top" : "ward";
    more.rows_in_file = true;
    records.emplace_back(kind.records.key, more);
  }
  std::vector<source::File> files = fixtures::fixture_site(recipe, records);
  // What the tables cannot tell: names of files, and categories on an axis.
  const std::string name = "'><img src=x onerror=window.__pwned=9001>.csv";
  files.push_back({"content/measures/" + name,
                   "x,value\n<script>window.__pwned=9002</script>,3\n"
                   "\"\"\"><img src=x onerror=window.__pwned=9003>\",4\n"});
  files.push_back(
      {"content/measures/kategorier.yaml",
       fmt::format("title: Kategorier\nkind: outcome\nchart: run\naxis: category\nimprovement: neutral\n"
                   "data: \"{}\"\n",
                   name)});
  return files;
}

const fixtures::RenderedSite& rendered() {
  static const fixtures::RenderedSite site = fixtures::render_site(payload_site(), {});
  return site;
}

// Every tag that a page has is one of ours, and no attribute runs or leads to a script.
std::string what_could_run(const std::string& html) {
  std::string faults;
  bool in_quotes = false;
  for (std::size_t at = html.find('<'); at != html.npos; at = html.find('<', at + 1)) {
    std::size_t end = at;
    for (in_quotes = false; end < html.size() && (in_quotes || html[end] != '>'); ++end) {
      if (html[end] == '"') in_quotes = !in_quotes;
    }
    const std::string tag = html.substr(at, end - at + 1);
    std::string outside_quotes;
    bool quoted = false;
    for (const char letter : tag) {
      if (letter == '"') quoted = !quoted;
      if (!quoted) outside_quotes += letter;
    }
    static const std::regex leads_to_script(
        "\\s(href|src|action|formaction|data|xlink:href)=\"\\s*(javascript|data):", std::regex::icase);
    const bool runs = outside_quotes.find("__pwned") != tag.npos || outside_quotes.find(" on") != tag.npos ||
                      std::regex_search(tag, leads_to_script) || tag.starts_with("<iframe") ||
                      tag.starts_with("<!--<script") ||
                      (tag.starts_with("<script") && tag.find("src=") == tag.npos);
    if (runs) faults += tag + "\n";
    at = end;
  }
  return faults;
}

TEST(Payload, HasNoErrors) { EXPECT_EQ(rendered().errors(), ""); }

TEST(Payload, ReachesThePages) {
  std::size_t pages = 0;
  for (const fixtures::RenderedPage& page : rendered().pages) {
    if (rendered().find(page.path)->find("__pwned") != std::string::npos) ++pages;
  }
  EXPECT_GT(rendered().pages.size(), 50u);
  EXPECT_EQ(pages, rendered().pages.size());  // the site's own title is one, so that every page has them
}

TEST(Payload, RunsOnNoPage) {
  for (const fixtures::RenderedPage& page : rendered().pages) {
    EXPECT_EQ(what_could_run(*rendered().find(page.path)), "") << page.path;
  }
}

TEST(Payload, IsFoundWhereItCouldRun) {
  EXPECT_NE(what_could_run("<p><script>window.__pwned=1</script></p>"), "");
  EXPECT_NE(what_could_run("<p title=\"\"><img src=x onerror=window.__pwned=1>\">"), "");
  EXPECT_NE(what_could_run("<a href=\"javascript:window.__pwned=1\">"), "");
  EXPECT_NE(what_could_run("<p title=\"\" onmouseover=\"window.__pwned=1\">"), "");
  EXPECT_EQ(what_could_run(
                "<p title=\"&quot;&gt;<img onerror=\">&lt;script&gt;__pwned</p><script src=\"a.js\" defer>"),
            "");
}

// A spreadsheet runs what begins with one of these signs.
TEST(Payload, BeginsNoCellOfACsvFile) {
  for (const site::OutputFile& file : rendered().files) {
    if (!file.path.ends_with(".csv")) continue;
    EXPECT_EQ(file.bytes.find(";=HYPERLINK"), std::string::npos) << file.path;
    EXPECT_EQ(file.bytes.find(";\"=HYPERLINK"), std::string::npos) << file.path;
    EXPECT_EQ(file.bytes.find("\n=HYPERLINK"), std::string::npos) << file.path;
  }
}

// For the browser tests.
TEST(Payload, IsWrittenForTheBrowser) {
  const std::filesystem::path folder = std::filesystem::path(SIRKEL_BINARY_DIR) / "fixtures" / "payload";
  std::filesystem::remove_all(folder);
  for (const source::File& file : payload_site()) {
    std::filesystem::create_directories((folder / file.path).parent_path());
    std::ofstream stream(folder / file.path, std::ios::binary);
    stream << file.text;
    ASSERT_TRUE(stream.good()) << file.path;
  }
  EXPECT_TRUE(std::filesystem::exists(folder / "site.yaml"));
}

}  // namespace
