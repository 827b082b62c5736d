#include "html/markdown.h"

#include <gtest/gtest.h>

#include <thread>

namespace {

using html::MarkdownSize;
using source::Language;

constexpr source::Place start{.file = 0, .line = 1, .column = 1};

html::MarkdownOptions options() {
  return {.first_heading_level = 2,
          .table_label = "Tabell",
          .table_class = {},
          .resolve_link = [](std::string_view destination) -> std::optional<html::Url> {
            if (destination == "project:falls") return html::checked_url("../prosjekter/fall/index.html");
            return std::nullopt;
          },
          .resolve_image = [](std::string_view destination) -> std::optional<html::Url> {
            if (destination == "kurve.png") return html::checked_url("bilder/kurve.png");
            return std::nullopt;
          }};
}

std::string rendered(std::string_view text, MarkdownSize size = MarkdownSize::fragment) {
  html::MarkdownPage page;
  return html::render_markdown(text, size, options(), page).html.text();
}

std::string problems(std::string_view text, Language language = Language::nb,
                     MarkdownSize size = MarkdownSize::fragment) {
  source::Diagnostics diagnostics;
  html::check_markdown(text, size, start, diagnostics);
  std::string result;
  for (const source::Diagnostic& diagnostic : diagnostics.all()) {
    result += std::to_string(diagnostic.at.line) + ":" + std::to_string(diagnostic.at.column) + " " +
              source::text_of(diagnostic, language) + " (" + source::hint_of(diagnostic, language) + ")\n";
  }
  return result;
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t count = 0; count < times; ++count) text += part;
  return text;
}

TEST(Markdown, BecomesHtml) {
  EXPECT_EQ(rendered("Vi *prøver* **mye** og ~~lite~~ `<b>`.\nNy linje\\\nbrudd"),
            "<p>Vi <em>prøver</em> <strong>mye</strong> og <del>lite</del> <code>&lt;b&gt;</code>.\nNy "
            "linje<br>\nbrudd</p>\n");
  EXPECT_EQ(rendered("> sitat\n\n---\n\n```sh\na < b\n```\n"),
            "<blockquote>\n<p>sitat</p>\n</blockquote>\n<hr>\n<pre><code class=\"language-sh\">a &lt; "
            "b\n</code></pre>\n");
}

TEST(Markdown, HasTightAndLooseLists) {
  EXPECT_EQ(rendered("- a\n- b\n  1. c\n"),
            "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n");
  EXPECT_EQ(rendered("3. a\n\n4. b\n"),
            "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n");
}

TEST(Markdown, SaysBehindALinkWhatIsToBeSaidOfIt) {
  html::MarkdownOptions noting = options();
  noting.link_note = [](std::string_view destination) {
    return destination == "project:falls" ? std::string("slutt <i>nå</i>") : std::string();
  };
  html::MarkdownPage page;
  const std::string text = "Se [Fall](project:falls), [Borte](project:gone) og [FHI](https://fhi.no).";
  EXPECT_EQ(html::render_markdown(text, MarkdownSize::fragment, noting, page).html.text(),
            "<p>Se <a href=\"../prosjekter/fall/index.html\">Fall</a> <span class=\"link-note\">(slutt "
            "&lt;i&gt;nå&lt;/i&gt;)</span>, Borte og <a href=\"https://fhi.no\">FHI</a>.</p>\n");
}

TEST(Markdown, PutsTablesIntoARegionWithAName) {
  EXPECT_EQ(rendered("| a | b |\n|---|--:|\n| 1 | 2 |\n"),
            "<div class=\"tablewrap\" role=\"region\" tabindex=\"0\" aria-label=\"Tabell "
            "1\">\n<table>\n<thead>\n<tr>\n"
            "<th scope=\"col\">a</th>\n<th scope=\"col\" "
            "class=\"align-right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            "<td>1</td>\n<td class=\"align-right\">2</td>\n</tr>\n</tbody>\n</table>\n</div>\n");
}

TEST(Markdown, NumbersTablesThroughAPage) {
  html::MarkdownPage page;
  const std::string table = "| a |\n|---|\n";
  html::render_markdown(table, MarkdownSize::fragment, options(), page);
  const auto second = html::render_markdown(table, MarkdownSize::fragment, options(), page);
  EXPECT_NE(second.html.text().find("Tabell 2"), std::string::npos);
}

TEST(Markdown, ShiftsHeadingsAndLeavesNoGaps) {
  html::MarkdownPage page;
  const auto result = html::render_markdown("## Hva\n#### Hvorfor\n## Hvordan\n# Øverst\n",
                                            MarkdownSize::fragment, options(), page);
  EXPECT_EQ(result.html.text(),
            "<h2 id=\"hva\">Hva</h2>\n<h3 id=\"hvorfor\">Hvorfor</h3>\n<h2 id=\"hvordan\">Hvordan</h2>\n<h2 "
            "id=\"overst\">Øverst</h2>\n");
  EXPECT_EQ(result.headings[1], (html::MarkdownHeading{3, "hvorfor", "Hvorfor"}));
}

TEST(Markdown, KeepsIdsUniqueThroughAPage) {
  html::MarkdownPage page{.ids = {{"innhold", 1}}, .tables = 0};
  const auto first =
      html::render_markdown("# Mål\n# Mål\n# Innhold\n", MarkdownSize::fragment, options(), page);
  const auto second = html::render_markdown("# Mål\n# Mål 2\n", MarkdownSize::fragment, options(), page);
  std::vector<std::string> ids;
  for (const auto& heading : first.headings) ids.push_back(heading.id);
  for (const auto& heading : second.headings) ids.push_back(heading.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"mal", "mal-2", "innhold-2", "mal-3", "mal-2-2"}));
}

TEST(Markdown, ResolvesLinksAndLeavesTheTextOfOthers) {
  EXPECT_EQ(rendered("[Fall](project:falls) og [Bort](project:gone)"),
            "<p><a href=\"../prosjekter/fall/index.html\">Fall</a> og Bort</p>\n");
  EXPECT_EQ(rendered("[ut](https://fhi.no/a?b=1&c=2 \"ti\"), [post](mailto:a@b.no), [del](#mal)"),
            "<p><a href=\"https://fhi.no/a?b=1&amp;c=2\" title=\"ti\">ut</a>, <a "
            "href=\"mailto:a@b.no\">post</a>, <a "
            "href=\"#mal\">del</a></p>\n");
  EXPECT_EQ(rendered("www.fhi.no"), "<p><a href=\"http://www.fhi.no\">www.fhi.no</a></p>\n");
}

TEST(Markdown, ShowsImagesOfTheSiteAlone) {
  EXPECT_EQ(rendered("![En *kurve*](kurve.png)"), "<p><img src=\"bilder/kurve.png\" alt=\"En kurve\"></p>\n");
  EXPECT_EQ(rendered("![Borte](x.png) ![Ute](https://x.no/y.png)"), "<p>Borte Ute</p>\n");
}

TEST(Markdown, RunsNoScript) {
  for (const std::string_view payload :
       {"<script>window.__pwned=1</script>", "<img src=x onerror=window.__pwned=1>",
        "[a](javascript:window.__pwned=1)", "[a](JaVaScRiPt:window.__pwned=1)",
        "[a](java&#115;cript:window.__pwned=1)", "[a](<java\tscript:x>)", "[a](data:text/html,x)",
        "[a](vbscript:x)", "[a](file:///etc/passwd)", "![a](javascript:x)", "![a](data:image/svg+xml,x)",
        "<javascript:x>", "[a](//evil.example)", "[a](https://good.example@evil.example)",
        "[a]: javascript:x\n\n[a]", "<svg onload=x>", "<a href=\"javascript:x\">a</a>"}) {
    const std::string html = rendered(payload);
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
      EXPECT_TRUE(html.substr(at).starts_with("<p>") || html.substr(at).starts_with("</p>"))
          << payload << " → " << html;
    }
  }
  EXPECT_EQ(rendered("[a](https://x.no/\"onclick=x)"),
            "<p><a href=\"https://x.no/&quot;onclick=x\">a</a></p>\n");
  EXPECT_EQ(rendered("``` \"onclick=x\n```"),
            "<pre><code class=\"language-&quot;onclick=x\"></code></pre>\n");
}

TEST(Markdown, KnowsWhereLinksStand) {
  const auto links = html::markdown_links(
      "Æøå [en](a.html)\nto ![tre](b.png)\n\n- [fire](c.html)\n\n> [fem][ref]\n\n| x | [seks](d.html) "
      "|\n|---|---|\n\n"
      "sju\\\nbrudd [åtte](e.html) `kode\nover` [ni](f.html)\n\n[ref]: ref.html\nti [elleve](g.html) "
      "<https://x.no> "
      "www.fhi.no\n",
      {.file = 4, .line = 10, .column = 3});
  std::string found;
  for (const html::MarkdownLink& link : links) {
    found += std::to_string(link.at.file) + ":" + std::to_string(link.at.line) + ":" +
             std::to_string(link.at.column) + " " + link.text + " → " + link.destination + "\n";
  }
  EXPECT_EQ(found,
            "4:10:7 en → a.html\n4:11:6 tre → b.png\n4:13:5 fire → c.html\n4:15:5 fem → ref.html\n4:17:9 "
            "seks → d.html\n"
            "4:21:9 åtte → e.html\n4:22:9 ni → f.html\n4:25:6 elleve → g.html\n");
}

TEST(Markdown, AnswersItsLinksWhenItIsChecked) {
  const std::string_view text = "<b>en</b> [to](a.html)\n\n![tre](b.png) [fire](javascript:x)\n";
  source::Diagnostics diagnostics;
  const auto links = html::check_markdown(text, MarkdownSize::page, start, diagnostics);
  EXPECT_EQ(links.size(), 3u);
  EXPECT_EQ(links, html::markdown_links(text, start));
}

TEST(Markdown, IsPlainText) {
  EXPECT_EQ(html::plain_text("# Mål\n\nVi *vil* [dit](x.html),\nnå `a`. <b>x</b>\n\n- en\n- to\n\n| a | b "
                             "|\n|---|---|\n| c | d |\n\n![bilde](x.png)\n"),
            "Mål\nVi vil dit, nå a. x\nen\nto\na b\nc d\nbilde");
}

struct Problem {
  std::string_view text;
  std::string_view nb;
  std::string_view en;
};

TEST(Markdown, SaysWhatIsNotShown) {
  const Problem all[] = {
      {"Helt vanlig [tekst](project:falls) <!-- gjemt -->", "", ""},
      {"a\nb <b>c</b>",
       "2:3 HTML i Markdown vises ikke (skriv det som Markdown, eller sett HTML-en mellom ` og ` for å vise "
       "den som "
       "kode)\n",
       "2:3 HTML in Markdown is not shown (write it as Markdown, or put the HTML between ` and ` to show it "
       "as "
       "code)\n"},
      {"se [her](javascript:alert(1))",
       "1:4 adressen «javascript:alert(1)» kan ikke brukes (bruk https:, http:, mailto:, en lenke som "
       "«project:fall» "
       "eller en fil ved siden av teksten)\n",
       "1:4 the address 'javascript:alert(1)' cannot be used (use https:, http:, mailto:, a link such as "
       "'project:falls' or a file beside the text)\n"},
      {"\n\n![x](http://a.no/b.png)",
       "3:1 bildet «http://a.no/b.png» ligger på et annet nettsted og blir ikke hentet (lagre det ved siden "
       "av "
       "teksten)\n",
       "3:1 the image 'http://a.no/b.png' is on another site and is not loaded (save it beside the text)\n"},
  };
  for (const Problem& problem : all) {
    EXPECT_EQ(problems(problem.text), problem.nb);
    EXPECT_EQ(problems(problem.text, Language::en), problem.en);
  }
}

// Inputs that keep cmark-gfm busy for seconds or fill gigabytes never reach it. They are shown as they were
// written.
TEST(Markdown, RefusesWhatWouldSwellOrTakeForever) {
  const std::string head = repeated("|a", 99) + "|\n" + repeated("|-", 99) + "|\n";
  const std::pair<std::string, std::string_view> all[] = {
      {std::string(65 * 1024, 'a'),
       "1:1 teksten er for lang: 65 KiB, høyst 64 KiB er tillatt (del den opp)\n"},
      {"a\n\n" + repeated("|a", 50'000 / 2),
       "3:1 linjen har mer enn 100 «|» (legg store tabeller i en CSV-fil)\n"},
      {head + repeated("|\n", 9000),
       "1:1 tabellen kan få mer enn 11200 celler (legg store tabeller i en CSV-fil)\n"},
      {head + repeated("|\r\n", 9000),
       "1:1 tabellen kan få mer enn 15700 celler (legg store tabeller i en CSV-fil)\n"},
      {repeated("![[]()", 10'000),
       "1:1 avsnittet har mer enn 4000 hakeparenteser og krøllalfaer (del det opp)\n"},
      {repeated("a@", 10'000),
       "1:1 avsnittet har mer enn 4000 hakeparenteser og krøllalfaer (del det opp)\n"},
      {"[a]: http://" + std::string(30'000, 'x') + "\n\n" + repeated("[a]\n\n", 6000),
       "1:1 teksten svulmer opp til mer enn 1236 KiB HTML (se etter innrykk, sitater eller lenker som "
       "gjentas uten "
       "ende)\n"},
      {"[a]: http://" + std::string(20'000, 'x') + "\n\n" + repeated("[a]\n\n", 400),
       "1:1 teksten svulmer opp til mer enn 493 KiB HTML (se etter innrykk, sitater eller lenker som gjentas "
       "uten "
       "ende)\n"},
      {std::string(64 * 1024, '>'),
       "1:1 teksten svulmer opp til mer enn 1344 KiB HTML (se etter innrykk, sitater eller lenker som "
       "gjentas uten "
       "ende)\n"},
  };
  for (const auto& [text, message] : all) {
    EXPECT_EQ(problems(text), message);
    EXPECT_EQ(rendered(text), "<p>" + html::escape_text(text) + "</p>\n");
    EXPECT_LT(html::plain_text(text).size(), 2'000'000U);
  }
}

// The library's speed on what is allowed is its own; that the worst allowed texts come back at all is ours.
TEST(Markdown, ShowsTheWorstThatIsAllowed) {
  for (const std::string_view part :
       {"**a ", "*a _b ", "<?", "`a``", "- ", "&amp;", "~~a ", "http://a.b/("}) {
    const std::string text = repeated(part, 32 * 1024 / part.size());
    EXPECT_EQ(problems(text).find("mer enn"), std::string::npos) << part;
    EXPECT_NE(rendered(text), "<p>" + html::escape_text(text) + "</p>\n") << part;
  }
}

TEST(Markdown, IsTheSameOnManyThreads) {
  const std::string text = "Med ~~strek~~ og www.fhi.no\n\n| a | b |\n|---|---|\n| ~~c~~ | www.x.no |\n";
  const std::string expected = rendered(text);
  std::vector<std::string> results(4);
  {
    std::vector<std::jthread> threads;
    for (std::string& result : results) {
      threads.emplace_back([&] {
        for (int round = 0; round < 2000 && (result.empty() || result == expected); ++round)
          result = rendered(text);
      });
    }
  }
  for (const std::string& result : results) EXPECT_EQ(result, expected);
}

TEST(Slug, FoldsTheLettersOfTheCountry) {
  EXPECT_EQ(html::slug("Fall på sengepost: Ære, Øl & Ål!"), "fall-pa-sengepost-aere-ol-al");
  EXPECT_EQ(html::slug("Čáhppes đuođđi ŋ ŧ"), "cahppes-duoddi-n-t");
  EXPECT_EQ(html::slug("  –  "), "del");
  EXPECT_EQ(html::slug("A\u030a"), "a");
}

}  // namespace
