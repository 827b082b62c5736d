#include "app/manifest.h"

#include <gtest/gtest.h>

#include "app/sha256.h"
#include "site/output_file.h"

namespace app {
namespace {

Manifest small_manifest() {
  return {.head = {.version = "0.1.0",
                   .edition = "2026-10",
                   .as_of = "2026-10-31",
                   .audience = "internal",
                   .unit = ""},
          .files = {{.path = "bilder/fall.png", .sha256 = sha256("png"), .size = 3, .scene = "77aa"},
                    {.path = "index.html", .sha256 = sha256("<!doctype html>"), .size = 15, .scene = {}},
                    {.path = "om/index.html", .sha256 = sha256("om"), .size = 2, .scene = {}}}};
}

// FIPS 180-4 examples, as published by NIST.
TEST(Sha256, AgreesWithTheStandard) {
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256(std::string(1000000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Manifest, ComesBackAsItWasWritten) {
  EXPECT_EQ(read_manifest(to_json(small_manifest())), small_manifest());
}

TEST(Manifest, IsWrittenOneFileALine) {
  Manifest manifest = small_manifest();
  manifest.files.resize(1);
  manifest.head.unit = "a \"quoted\" unit";
  EXPECT_EQ(to_json(manifest),
            "{\n"
            "\"made_by\": \"sirkel\",\n"
            "\"version\": \"0.1.0\",\n"
            "\"edition\": \"2026-10\",\n"
            "\"as_of\": \"2026-10-31\",\n"
            "\"audience\": \"internal\",\n"
            "\"unit\": \"a \\\"quoted\\\" unit\",\n"
            "\"files\": [\n"
            "{\"path\": \"bilder/fall.png\", \"sha256\": \"" +
                sha256("png") +
                "\", \"size\": 3, \"scene\": \"77aa\"}\n"
                "]\n"
                "}\n");
}

TEST(Manifest, OfAnotherProgramIsNotOurs) {
  EXPECT_FALSE(read_manifest(R"({"name": "Kalender", "start_url": "/", "icons": []})"));
  EXPECT_FALSE(read_manifest(R"({"made_by": "someone", "files": []})"));
  EXPECT_FALSE(read_manifest(R"({"made_by": "sirkel"})"));
  EXPECT_FALSE(read_manifest("[]"));
  EXPECT_FALSE(read_manifest(""));
  EXPECT_FALSE(read_manifest(to_json(small_manifest()).substr(0, 200)));
}

TEST(Manifest, ThatLeadsOutOfTheSiteIsRefused) {
  std::string json = to_json(small_manifest());
  json.replace(json.find("index.html"), 10, "../etc/pwd");
  EXPECT_FALSE(read_manifest(json));
}

TEST(Manifest, FindsAFileByItsPath) {
  const Manifest manifest = small_manifest();
  ASSERT_NE(manifest.find("index.html"), nullptr);
  EXPECT_EQ(manifest.find("index.html")->size, 15u);
  EXPECT_EQ(manifest.find("index.htm"), nullptr);
  EXPECT_EQ(manifest.find("z"), nullptr);
}

TEST(Sums, ListTheManifestInItsPlace) {
  const Manifest manifest = small_manifest();
  EXPECT_EQ(sums(manifest), sha256("png") + "  bilder/fall.png\n" +                //
                                sha256("<!doctype html>") + "  index.html\n" +     //
                                sha256(to_json(manifest)) + "  manifest.json\n" +  //
                                sha256("om") + "  om/index.html\n");
}

TEST(OutputPath, IsLowerCaseAndStaysInTheSite) {
  for (const auto* path :
       {"index.html", "a/b-c/index.html", ".htaccess", "web.config", "archive/2025-10/SHA256SUMS"}) {
    EXPECT_TRUE(site::is_output_path(path)) << path;
  }
  for (const auto* path : {"", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "A.html", "a b",
                           "å.html", "a\\b", "a_b", "a:b", "SHA256SUM"}) {
    EXPECT_FALSE(site::is_output_path(path)) << path;
  }
}

}  // namespace
}  // namespace app
