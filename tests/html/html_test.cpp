#include "html/html.h"

#include <gtest/gtest.h>

namespace {

TEST(Escaping, ShowsTextAsItIs) {
  EXPECT_EQ(html::escape_text("a < b & \"c\" > 'd'"), "a &lt; b &amp; \"c\" &gt; 'd'");
  EXPECT_EQ(html::escape_attribute("a < b & \"c\" > 'd'"), "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
  EXPECT_EQ(html::escape_text("«Ære» 1\u00a0000 → ½"), "«Ære» 1\u00a0000 → ½");
}

TEST(Escaping, ReplacesWhatHtmlForbids) {
  const std::string text("a\0b\x1b\x7f\u0085\ufffe\t\nc", 13);
  EXPECT_EQ(html::escape_text(text), "a\ufffdb\ufffd\ufffd\ufffd\ufffd\t\nc");
  EXPECT_EQ(html::escape_attribute(text), html::escape_text(text));
}

TEST(Escaping, LetsNoPayloadOut) {
  for (const std::string_view payload :
       {"<script>x</script>", "\"><svg onload=x>", "' onclick='x", "--><b>", "</title><b>"}) {
    EXPECT_EQ(html::escape_text(payload).find_first_of("<>"), std::string::npos);
    EXPECT_EQ(html::escape_attribute(payload).find_first_of("<>\"'"), std::string::npos);
  }
}

TEST(Html, JoinsOnlyHtml) {
  html::Html page = html::escaped("<") + html::trusted_markup("<hr>");
  page += html::escaped("&");
  EXPECT_EQ(page.text(), "&lt;<hr>&amp;");
}

TEST(Url, TakesTheWebMailAndRelativeAddresses) {
  for (const std::string_view address :
       {"", "index.html", "../a/b.html?x=1#y", "./a:b", "a/b:c", "?q=a:b", "#del:1", "http://a.no",
        "HTTPS://a.no:8080/x?y=http://b", "https://blåbær.no/æ", "https://a.no/x@y",
        "mailto:post@eksempelvik.example?subject=Hei%20du"}) {
    const auto url = html::checked_url(address);
    ASSERT_TRUE(url) << address;
    EXPECT_EQ(url->text(), address);
  }
}

TEST(Url, RefusesAllElse) {
  for (const std::string_view address : {"javascript:alert(1)",
                                         "JavaScript:alert(1)",
                                         " javascript:x",
                                         "java\nscript:x",
                                         "java\tscript:x",
                                         "\x01javascript:x",
                                         "javascript&colon;x:",
                                         "%6Aavascript:x",
                                         "data:text/html,x",
                                         "vbscript:x",
                                         "file:///etc/passwd",
                                         "blob:x",
                                         "ftp://a.no",
                                         "tel:22334455",
                                         ":x",
                                         "//evil.example",
                                         "/absolute",
                                         "\\\\evil",
                                         "..\\a",
                                         "a b",
                                         "http:a",
                                         "http:/a",
                                         "http://",
                                         "http:///a",
                                         "http://?x",
                                         "https://:80",
                                         "https://good.example@evil.example",
                                         "https:\\\\evil",
                                         "mailto:",
                                         "mailto:a",
                                         "mailto:@b",
                                         "a\u200bb",
                                         "a\u202ecod.exe",
                                         "\ufeffa",
                                         "a\u00a0b",
                                         "x\u2066y",
                                         "a\x7f"}) {
    EXPECT_FALSE(html::checked_url(address)) << address;
  }
}

TEST(Url, KnowsWhatLeadsOut) {
  EXPECT_TRUE(html::leads_out(*html::checked_url("https://fhi.no")));
  EXPECT_TRUE(html::leads_out(*html::checked_url("mailto:a@b.no")));
  EXPECT_FALSE(html::leads_out(*html::checked_url("../index.html#a:b")));
}

}  // namespace
