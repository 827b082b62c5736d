#include "app/picture_cache.h"

#include <gtest/gtest.h>

#include "app/temporary_folder.h"

namespace app {
namespace {

const ManifestHead head{
    .version = "0.1.0", .edition = "1", .as_of = "2026-10-31", .audience = "internal", .unit = ""};

class PictureCache : public testing::Test {
 protected:
  // Publishes one picture and answers how often it was painted.
  int publish_picture(const std::string& hash, const std::string& png) {
    int painted = 0;
    Publication publication(public_, head);
    const ManifestEntry entry = add_picture(publication, "bilder/fall.png", hash, [&] {
      ++painted;
      return png;
    });
    publication.finish({entry});
    return painted;
  }

  std::string published() const { return text_of(public_ / "bilder/fall.png"); }

  TemporaryFolder folder_;
  std::filesystem::path public_ = folder_.path() / "public";
};

TEST_F(PictureCache, PaintsASceneOnce) {
  EXPECT_EQ(publish_picture("aa", "first"), 1);
  EXPECT_EQ(publish_picture("aa", "not painted"), 0);
  EXPECT_EQ(publish_picture("aa", "not painted"), 0) << "the hash was lost with the second edition";
  EXPECT_EQ(published(), "first");
}

TEST_F(PictureCache, PaintsAnotherSceneAnew) {
  publish_picture("aa", "first");
  EXPECT_EQ(publish_picture("bb", "second"), 1);
  EXPECT_EQ(published(), "second");
}

TEST_F(PictureCache, DoesNotReuseAPictureThatWasChangedOrLost) {
  publish_picture("aa", "first");
  write_text(public_ / "bilder/fall.png", "wrong");
  EXPECT_EQ(publish_picture("aa", "first"), 1);
  EXPECT_EQ(published(), "first");
  std::filesystem::remove(public_ / "bilder/fall.png");
  EXPECT_EQ(publish_picture("aa", "first"), 1);
  EXPECT_EQ(published(), "first");
}

TEST(SceneHash, IsThirtyTwoHexDigits) {
  const std::string hash = scene_hash("a scene", "0.1.0");
  EXPECT_EQ(hash.size(), 32u);
  EXPECT_EQ(hash.find_first_not_of("0123456789abcdef"), hash.npos);
  EXPECT_EQ(scene_hash("a scene", "0.1.0"), hash);
}

TEST(SceneHash, DependsOnSceneAndPainter) {
  EXPECT_NE(scene_hash("a scene", "0.1.0"), scene_hash("a scene", "0.1.1"));
  EXPECT_NE(scene_hash("a scene", "0.1.0"), scene_hash("b scene", "0.1.0"));
  EXPECT_NE(scene_hash("", "a"), scene_hash("a", ""));
}

}  // namespace
}  // namespace app
