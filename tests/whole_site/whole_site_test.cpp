#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <clocale>
#include <map>
#include <regex>
#include <set>

#include "fixtures/rendered_site.h"

// The example site from its folder to its bytes.
namespace {

using fixtures::RenderedSite;
using fixtures::RenderOptions;

const RenderedSite& example() {
  static const RenderedSite site = fixtures::render_site(fixtures::site_files(SIRKEL_SOURCE_DIR), {});
  return site;
}

std::map<std::string, std::string> by_path(const RenderedSite& site) {
  std::map<std::string, std::string> files;
  for (const site::OutputFile& file : site.files) files.emplace(file.path, file.bytes);
  return files;
}

// The paths at which two sites differ; of each the bytes round the first difference.
std::string differences(const RenderedSite& one, const RenderedSite& other) {
  const auto left = by_path(one);
  const auto right = by_path(other);
  std::string result;
  for (const auto& [path, bytes] : left) {
    const auto found = right.find(path);
    if (found == right.end()) {
      result += path + " is missing\n";
    } else if (found->second != bytes) {
      const auto at =
          static_cast<std::size_t>(std::ranges::mismatch(bytes, found->second).in1 - bytes.begin());
      result += fmt::format("{}: …{}…\n", path, bytes.substr(at - std::min<std::size_t>(at, 60), 120));
    }
  }
  for (const auto& [path, bytes] : right) {
    if (!left.contains(path)) result += path + " is new\n";
  }
  return result;
}

// ---- Links ----

std::string unescaped(std::string text) {
  for (std::size_t at = text.find("&amp;"); at != text.npos; at = text.find("&amp;", at + 1))
    text.replace(at, 5, "&");
  return text;
}

std::vector<std::string> attributes(const std::string& html, std::string_view names) {
  const std::regex attribute(fmt::format(R"(\s(?:{})="([^"]*)\")", names));
  std::vector<std::string> values;
  for (std::sregex_iterator match(html.begin(), html.end(), attribute), end; match != end; ++match)
    values.push_back(unescaped((*match)[1]));
  return values;
}

// The path that an address leads to, seen from a page; it may climb no further than the site's folder.
std::string resolved(std::string_view from, std::string_view address) {
  std::vector<std::string> parts;
  const auto add = [&](std::string_view path, bool all) {
    while (true) {
      const std::size_t slash = path.find('/');
      if (slash == path.npos) break;
      const std::string_view part = path.substr(0, slash);
      if (part == ".." && !parts.empty()) {
        parts.pop_back();
      } else {
        parts.emplace_back(part);
      }
      path.remove_prefix(slash + 1);
    }
    if (all) parts.emplace_back(path);
  };
  add(from, address.empty());
  if (address.empty()) parts.back() = from.substr(from.rfind('/') == from.npos ? 0 : from.rfind('/') + 1);
  if (!address.empty()) add(address, true);
  return fmt::format("{}", fmt::join(parts, "/"));
}

bool leads_outside(std::string_view address) {
  return address.starts_with("https://") || address.starts_with("http://") || address.starts_with("mailto:");
}

// What is wrong with the links of a site, a line each.
std::string dead_links(const RenderedSite& site) {
  std::map<std::string, std::set<std::string>> fragments;
  for (const site::OutputFile& file : site.files) {
    std::set<std::string>& ids = fragments[file.path];
    if (!file.path.ends_with(".html")) continue;
    for (const std::string& id : attributes(file.bytes, "id")) {
      if (!ids.insert(id).second) return fmt::format("{} has the id {} twice\n", file.path, id);
    }
  }
  // Made by publishing, and not by rendering.
  for (const std::string made : {"SHA256SUMS", "manifest.json"}) fragments[made];
  std::set<std::string> faults;
  for (const site::OutputFile& file : site.files) {
    if (!file.path.ends_with(".html")) continue;
    for (const std::string& link : attributes(file.bytes, "href|src")) {
      if (leads_outside(link)) continue;
      const std::size_t hash = std::min(link.find('#'), link.size());
      const std::string path = resolved(file.path, link.substr(0, hash));
      const auto target = fragments.find(path);
      if (link.empty() || target == fragments.end()) {
        faults.insert(fmt::format("{} → \"{}\" ({})\n", file.path, link, path));
      } else if (hash + 1 < link.size() && !target->second.contains(link.substr(hash + 1))) {
        faults.insert(fmt::format("{} → \"{}\": no such fragment\n", file.path, link));
      }
    }
  }
  return fmt::format("{}", fmt::join(faults, ""));
}

TEST(WholeSite, OfTheExampleIsMadeWithoutErrors) {
  EXPECT_EQ(example().errors(), "");
  EXPECT_GT(example().pages.size(), 300u);
}

TEST(WholeSite, HasNoLinkThatLeadsNowhere) { EXPECT_EQ(dead_links(example()), ""); }

TEST(WholeSite, FindsDeadLinksAndFragments) {
  RenderedSite site;
  site.files = {
      {"index.html",
       R"(<a href="a/index.html#there">x</a><a href="a/index.html#gone">y</a> <a href="">z</a>)"},
      {"a/index.html", R"(<p id="there"></p><img src="../b.png"><a href="../../index.html">up</a>)"}};
  EXPECT_THAT(dead_links(site),
              testing::AllOf(testing::HasSubstr("index.html → \"\""), testing::HasSubstr("#gone"),
                             testing::HasSubstr("../b.png"), testing::HasSubstr("../../index.html"),
                             testing::Not(testing::HasSubstr("#there"))));
}

TEST(WholeSite, HasEveryPageInEveryLanguage) {
  std::map<std::pair<std::string, std::string>, std::set<source::Language>> languages;
  std::set<std::string> kinds;
  for (const fixtures::RenderedPage& page : example().pages) {
    EXPECT_TRUE(languages[std::pair(page.kind, page.key)].insert(page.language).second) << page.path;
    kinds.insert(page.kind);
  }
  for (const auto& [page, in] : languages) EXPECT_EQ(in.size(), 3u) << page.first << " " << page.second;
  EXPECT_GT(kinds.size(), 10u);
}

TEST(WholeSite, LinksEachPageToItselfInTheOtherLanguages) {
  std::map<std::pair<std::string, std::string>, std::map<source::Language, std::string>> paths;
  for (const fixtures::RenderedPage& page : example().pages)
    paths[std::pair(page.kind, page.key)][page.language] = page.path;
  for (const auto& [page, by_language] : paths) {
    for (const auto& [language, path] : by_language) {
      std::set<std::string> linked;
      for (const std::string& link : attributes(*example().find(path), "href"))
        linked.insert(resolved(path, link));
      for (const auto& [other, other_path] : by_language)
        EXPECT_TRUE(linked.contains(other_path)) << path << " does not lead to " << other_path;
    }
  }
}

TEST(WholeSite, HasPathsThatWorkEverywhere) {
  std::set<std::string> paths;
  for (const site::OutputFile& file : example().files) {
    EXPECT_TRUE(site::is_output_path(file.path)) << file.path;
    EXPECT_TRUE(paths.insert(file.path).second) << file.path << " is made twice";
  }
}

TEST(WholeSite, IsTheSameWithOneThreadAndEight) {
  const RenderedSite again = fixtures::render_site(fixtures::site_files(SIRKEL_SOURCE_DIR), {.jobs = 8});
  EXPECT_EQ(differences(example(), again), "");
}

// Norwegian numbers have a comma, and sorting and upper case have rules of their own: none of it may reach
// us.
TEST(WholeSite, IsTheSameUnderAnotherLocale) {
  const std::string before = std::setlocale(LC_ALL, nullptr);
  const char* other = nullptr;
  for (const char* const name : {"nb_NO.UTF-8", "de_DE.UTF-8", "C.UTF-8"}) {
    if (!other) other = std::setlocale(LC_ALL, name);
  }
  ASSERT_NE(other, nullptr);
  const RenderedSite again = fixtures::render_site(fixtures::site_files(SIRKEL_SOURCE_DIR), {});
  std::setlocale(LC_ALL, before.c_str());
  EXPECT_EQ(differences(example(), again), "");
}

TEST(WholeSite, OfAUnitAndOfTheOpenAudienceHasNoDeadLinksEither) {
  RenderOptions unit;
  unit.unit = "home-care";
  for (const model::Classification audience :
       {model::Classification::open, model::Classification::internal}) {
    unit.audience = audience;
    const RenderedSite site = fixtures::render_site(fixtures::site_files(SIRKEL_SOURCE_DIR), unit);
    EXPECT_EQ(site.errors(), "");
    EXPECT_GT(site.pages.size(), 50u);
    EXPECT_EQ(dead_links(site), "");
  }
}

TEST(WholeSite, CanBeMadeForAnyDay) {
  for (const std::string_view day : {"2020-01-01", "2025-02-28", "2027-12-31"}) {
    RenderOptions options;
    options.as_of = std::get<source::Date>(source::read_date(day));
    const RenderedSite site = fixtures::render_site(fixtures::site_files(SIRKEL_SOURCE_DIR), options);
    EXPECT_EQ(site.errors(), "") << day;
    EXPECT_EQ(dead_links(site), "") << day;
  }
}

}  // namespace
