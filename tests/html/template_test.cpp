#include "html/template.h"

#include <gtest/gtest.h>

#include <thread>

#include "sample_site.h"

namespace {

using sample::Owner;
using sample::Page;
using sample::Row;
using sample::Site;

TEST(Template, WritesValuesEscapedForTheirPlace) {
  Page page{.title = "Fall & <b> \"x\"",
            .address = *html::checked_url("a.html?b=1&c=2"),
            .chart = html::trusted_markup("<svg></svg>")};
  EXPECT_EQ(
      Site(R"(<a title="{{title}}" href="../{{address}}">{{title}}</a>{{chart}})").rendered(page),
      R"(<a title="Fall &amp; &lt;b&gt; &quot;x&quot;" href="../a.html?b=1&amp;c=2">Fall &amp; &lt;b&gt; "x"</a><svg></svg>)");
}

TEST(Template, TakesTheInnermostNameInAList) {
  Page page{.title = "ytre", .site = "sted", .rows = {{.title = "en", .tags = {"a", "b"}}, {.title = "to"}}};
  EXPECT_EQ(Site("{{#each rows}}{{title}} {{site}}:{{#each tags}} {{this}}{{else}} ingen{{/each}}; "
                 "{{/each}}{{title}}")
                .rendered(page),
            "en sted: a b; to sted: ingen; ytre");
}

TEST(Template, ChoosesByWhatIsThere) {
  const std::string text =
      "{{#if aim}}{{aim}}{{else}}uten mål{{/if}}/{{#if late}}sent{{/if}}/{{#if count}}{{count}}{{/if}}/{{#if "
      "rows}}rader{{else}}tomt{{/if}}";
  EXPECT_EQ(Site(text).rendered({}), "uten mål///tomt");
  EXPECT_EQ(Site(text).rendered({.count = 12345, .late = true, .aim = "ti færre", .rows = {{}}}),
            "ti færre/sent/12\u00a0345/rader");
}

TEST(Template, AsksThroughWhatMayBeAbsent) {
  const std::string text = "{{#each rows}}[{{#if owner.title}}{{owner.title}}{{/if}}]{{/each}}";
  EXPECT_EQ(Site(text).rendered({.rows = {{.title = "", .owner = Owner{"rådgiver", {}}}, {}}}),
            "[rådgiver][]");
}

TEST(Template, LeavesNoTraceOfLinesThatHoldOneBlock) {
  EXPECT_EQ(Site("<ul>\n  {{! merknad }}\n  {{#each rows}}\n  <li>{{title}}</li>\n  {{/each}}\n</ul>\n")
                .rendered({.rows = {{.title = "a"}, {.title = "b"}}}),
            "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n");
  EXPECT_EQ(Site("a {{#if late}}b{{/if}}\nc\n").rendered({}), "a \nc\n");
}

TEST(Template, TakesInParts) {
  EXPECT_EQ(Site("<p>\n{{>parts/name}}\n</p>", {{"built-in/templates/parts/name.html", "{{title}}\n"}})
                .rendered({.title = "x"}),
            "<p>\nx\n</p>");
  // Within a line a part does not end it.
  EXPECT_EQ(Site("<p>{{>parts/name}}, {{>parts/name}}</p>\n",
                 {{"built-in/templates/parts/name.html", "{{#if late}}sent{{else}}{{title}}{{/if}}\n"}})
                .rendered({.title = "x"}),
            "<p>x, x</p>\n");
}

TEST(Template, PrefersThemeToBuiltIn) {
  EXPECT_EQ(Site("{{>a}}{{>b}}", {{"built-in/templates/a.html", "1"},
                                  {"templates/a.html", "2"},
                                  {"built-in/templates/b.html", "3"}})
                .rendered({}),
            "23");
}

TEST(Template, WritesTextsOfTheInterface) {
  EXPECT_EQ(
      Site(
          R"({{t "project.title"}}: {{t "project.points" n=count}}, {{t "project.named" name=title place=site}})")
          .rendered({.title = "<b>", .count = 1}),
      "Prosjekt: 1 punkt, &lt;b&gt; i Eksempelvik");
  EXPECT_EQ(Site(R"(<i title='{{t "project.named" name=title place=site}}'>)").rendered({.title = "'"}),
            "<i title='&#39; i Eksempelvik'>");
}

TEST(Template, LetsBlocksChooseAttributesAndPartsOfValues) {
  const std::string text =
      R"(<tr{{#if late}} hidden{{/if}} class="a{{#if late}} late{{/if}}" data-n="{{count}}"{{#if late}} aria-current="page"{{/if}}><td>)";
  EXPECT_EQ(Site(text).rendered({.count = 1234, .late = true}),
            R"(<tr hidden class="a late" data-n="1234" aria-current="page"><td>)");
  EXPECT_EQ(Site(text).rendered({.count = -1}), R"(<tr class="a" data-n="-1"><td>)");
}

TEST(Template, IsTheSameOnManyThreads) {
  Page page{.title = "Fall", .count = 7, .aim = "ti færre"};
  for (int row = 0; row < 50; ++row)
    page.rows.push_back({.title = "<" + std::to_string(row) + ">", .tags = {"a", "b"}});
  Site site(
      "<h1>{{title}}</h1>{{#each rows}}<p title=\"{{title}}\">{{t \"project.points\" n=count}}{{#each tags}} "
      "{{this}}{{/each}}</p>\n{{/each}}");
  const auto compiled = site.compile();
  const html::Words& words = site.words.in(source::Language::nb);
  const html::Html expected = html::render(compiled, page, words);
  std::vector<html::Html> results(4);
  {
    std::vector<std::jthread> threads;
    for (html::Html& result : results) {
      threads.emplace_back([&] {
        for (int round = 0; round < 300; ++round) result = html::render(compiled, page, words);
      });
    }
  }
  for (const html::Html& result : results) EXPECT_EQ(result, expected);
}

TEST(TemplateDeathTest, CannotBeRenderedWithErrors) {
  Site site("{{titel}}");
  const auto compiled = site.compile();
  EXPECT_DEATH(html::render(compiled, {}, site.words.in(source::Language::nb)), "cannot be rendered");
}

}  // namespace
