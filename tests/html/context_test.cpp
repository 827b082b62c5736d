// Which values may stand where in a page.
#include "html/context.h"

#include <gtest/gtest.h>

#include "html/template.h"
#include "sample_site.h"

namespace {

using sample::Page;
using sample::Site;

// The message's id for a template, or "" if it compiles.
std::string refusal(std::string text) {
  Site site(std::move(text));
  site.compile();
  return site.diagnostics.all().empty() ? "" : std::string(site.diagnostics.all()[0].message);
}

TEST(Context, TakesTextBetweenTagsAndInQuotedValues) {
  for (const std::string text : {"{{title}}",
                                 "<p>{{title}}</p>",
                                 "<title>{{title}}</title>",
                                 "<textarea>{{title}}</textarea>",
                                 "<p title=\"{{title}}\">",
                                 "<p title='{{title}}'>",
                                 "<P TITLE = \"a {{title}} b\">",
                                 "a < b {{title}}",
                                 "<!-- x --><p>{{title}}",
                                 "<!--><p>{{title}}",
                                 "<!doctype html><p>{{title}}",
                                 "<script src=\"a\"></script>{{title}}",
                                 "<style>a>b{}</style >{{title}}",
                                 "<SCRIPT>if (a </b) x('</p>')</Script>{{title}}",
                                 "<br/>{{title}}",
                                 "<img alt=\"{{title}}\"/>",
                                 "<p data-on=\"{{title}}\">",
                                 "<svg><text x=\"{{count}}\">{{title}}</text></svg>",
                                 "<meta name=\"description\" content=\"{{title}}\">",
                                 "<?xml x?>{{title}}",
                                 "</3 x>{{title}}",
                                 "<a b>{{title}}",
                                 "<a b=c>{{title}}",
                                 "<a b=c/>{{title}}"}) {
    EXPECT_EQ(refusal(text), "") << text;
  }
}

TEST(Context, RefusesTextWhereItCouldBecomeCode) {
  const std::pair<std::string, std::string_view> all[] = {
      {"<script>{{title}}</script>", "template-hole-in-script"},
      {"<script type=\"application/json\">{{title}}</script>", "template-hole-in-script"},
      {"<SCRIPT >\n'</scriptx>{{title}}'</script>", "template-hole-in-script"},
      {"<svg><style>{{title}}</style></svg>", "template-hole-in-script"},
      {"<iframe>{{title}}</iframe>", "template-hole-in-script"},
      {"<!-- a --> <!-- {{title}} -->", "template-hole-in-comment"},
      {"<!--- {{title}} -->", "template-hole-in-comment"},
      {"<!doctype {{title}}>", "template-hole-in-comment"},
      {"<?php {{title}} ?>", "template-hole-in-comment"},
      {"<{{title}}>", "template-hole-in-tag"},
      {"</{{title}}>", "template-hole-in-tag"},
      {"<p{{title}}>", "template-hole-in-tag"},
      {"<p {{title}}>", "template-hole-in-tag"},
      {"<p a{{title}}=\"x\">", "template-hole-in-tag"},
      {"<p a {{title}}>", "template-hole-in-tag"},
      {"<p {{t \"project.title\"}}>", "template-hole-in-tag"},
      {"<p a={{title}}>", "template-hole-unquoted"},
      {"<p a=x{{title}}>", "template-hole-unquoted"},
      {"<p a=\n {{title}}>", "template-hole-unquoted"},
      {"<p onmouseover=\"{{title}}\">", "template-hole-in-attribute"},
      {"<p ONCLICK='{{title}}'>", "template-hole-in-attribute"},
      {"<p style=\"color:{{title}}\">", "template-hole-in-attribute"},
      {"<iframe srcdoc=\"{{title}}\">", "template-hole-in-attribute"},
      {"<img srcset=\"{{address}} 2x\">", "template-hole-in-attribute"},
      {"<meta http-equiv=\"{{title}}\">", "template-hole-in-attribute"},
      {"<meta http-equiv=\"refresh\" content=\"{{title}}\">", "template-hole-in-attribute"},
      {"<svg><set attributeName=\"href\" to=\"{{title}}\"/></svg>", "template-hole-in-attribute"},
      {"<svg><animate values=\"{{title}}\"/></svg>", "template-hole-in-attribute"},
  };
  for (const auto& [text, message] : all) EXPECT_EQ(refusal(text), message) << text;
}

TEST(Context, TakesOnlyAddressesInLinks) {
  for (const std::string text :
       {"<a href=\"{{address}}\">", "<a href='../../{{address}}'>", "<a href=\"#{{address}}\">",
        "<a href=\"?x={{address}}\">", "<a href=\"{{address}}assets/app.css\">", "<a href=\"a/{{address}}\">",
        "<use xlink:href=\"#{{address}}\">", "<form action=\"{{address}}\">",
        "<a href=\"{{#if late}}{{address}}{{else}}index.html{{/if}}\">"}) {
    EXPECT_EQ(refusal(text), "") << text;
  }
  const std::pair<std::string, std::string_view> all[] = {
      {"<a href=\"{{title}}\">", "template-text-as-address"},
      {"<a href=\"{{count}}\">", "template-text-as-address"},
      {"<a HREF=\"#{{title}}\">", "template-text-as-address"},
      {"<a href=\"{{t \"project.title\"}}\">", "template-text-as-address"},
      {"<svg><a xlink:href=\"{{title}}\">", "template-text-as-address"},
      {"<form action=\"{{title}}\">", "template-text-as-address"},
      {"<button formaction=\"{{title}}\">", "template-text-as-address"},
      {"<object data=\"{{title}}\">", "template-text-as-address"},
      {"<a href=\"{{chart}}\">", "template-html-here"},
      {"<title>{{chart}}</title>", "template-html-here"},
      {"<a href=\"javascript:{{address}}\">", "template-address-not-first"},
      {"<a href=\"java{{address}}\">", "template-address-not-first"},
      {"<a href=\"/{{address}}\">", "template-address-not-first"},
      {"<a href=\"\\{{address}}\">", "template-address-not-first"},
      {"<a href=\"{{address}}{{address}}\">", "template-address-not-first"},
      {"<a href=\"{{#if late}}java{{/if}}{{address}}\">", "template-address-not-first"},
  };
  for (const auto& [text, message] : all) EXPECT_EQ(refusal(text), message) << text;
}

TEST(Context, LetsBlocksHoldOnlyWholeThings) {
  for (const std::string text : {"<p{{#if late}} hidden{{/if}}>{{title}}",
                                 "<p{{#if late}} class=\"x\"{{else}} id='y'{{/if}} title=\"{{title}}\">",
                                 "<p class=\"a{{#each rows}} {{title}}{{/each}}\">",
                                 "{{#if late}}<b>{{else}}<i>{{/if}}", "<p a='{{#if late}}\"{{/if}}'>"}) {
    EXPECT_EQ(refusal(text), "") << text;
  }
  for (const std::string text :
       {"{{#if late}}<p{{/if}}>", "{{#if late}}<td{{else}}<th{{/if}}>", "<p a={{#if late}}\"x\"{{/if}}>",
        "{{#if late}}<!--{{/if}}-->", "{{#each rows}}<script>{{/each}}", "<p a{{#if late}}=\"x\"{{/if}}>",
        "<{{#if late}}p{{else}}b{{/if}}>"}) {
    EXPECT_EQ(refusal(text), "template-uneven-block") << text;
  }
  // Without the block the second attribute would run into the tag's name.
  EXPECT_EQ(refusal("<p{{#if late}} hidden{{/if}}title=\"{{title}}\">"), "template-hole-in-tag");
}

TEST(Context, ShowsPayloadsAsText) {
  for (const std::string payload :
       {"<script>window.__pwned=1</script>", "\" onmouseover=\"window.__pwned=1", "' onfocus='x",
        "</title><script>x</script>", "</textarea><img src=x onerror=x>", "{{title}}", "{{#if"}) {
    Page page;
    page.title = payload;
    page.rows = {{.title = payload, .tags = {payload}}};
    const std::string text =
        "<title>{{title}}</title><textarea>{{title}}</textarea><p title=\"{{title}}\" "
        "lang='{{title}}'>{{title}}"
        "{{#each rows}}{{#each tags}}{{this}}{{/each}}{{/each}}{{t \"project.named\" name=title "
        "place=title}}";
    const std::string t = html::escape_text(payload);
    const std::string a = html::escape_attribute(payload);
    EXPECT_EQ(Site(text).rendered(page), "<title>" + t + "</title><textarea>" + t + "</textarea><p title=\"" +
                                             a + "\" lang='" + a + "'>" + t + t + t + " i " + t);
  }
}

}  // namespace
