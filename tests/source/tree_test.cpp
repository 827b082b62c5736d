#include "source/tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <system_error>

#include "messages.h"

namespace source {
namespace {

namespace fs = std::filesystem;

// A folder of its own for each test, removed afterwards.
class Folder : public testing::Test {
 protected:
  Folder() {
    std::string name = (fs::temp_directory_path() / "sirkel-tree-XXXXXX").string();
    folder = ::mkdtemp(name.data());
  }
  ~Folder() override { fs::remove_all(folder); }

  void write(const std::string& path, std::string_view text = "x\n") const {
    fs::create_directories((folder / path).parent_path());
    std::ofstream(folder / path, std::ios::binary) << text;
  }
  Tree read() { return read_tree(folder, diagnostics); }
  std::vector<std::string> paths() {
    std::vector<std::string> result;
    const Tree tree = read();
    for (const File& file : tree.files()) result.push_back(file.path);
    return result;
  }
  std::string told() const { return messages(diagnostics, Language::nb); }

  fs::path folder;
  Diagnostics diagnostics;
};

TEST(Tree, IsSortedByPath) {
  const Tree tree({{"site.yaml", "a"}, {"content/b.md", "b"}, {"content/a.md", "c"}});
  EXPECT_EQ(tree.file(0).path, "content/a.md");
  EXPECT_EQ(tree.find("site.yaml"), 2u);
  EXPECT_EQ(tree.find("content/a"), std::nullopt);
}

TEST_F(Folder, IsReadWhereASiteHasItsFiles) {
  write("site.yaml", "title: x\n");
  write("content/projects/falls/project.yaml", "title: Å\r\n");
  write("content/projects/a.yaml", std::string("a\0b", 3));
  write("templates/page.html");
  write("assets/own.css", "");
  write("public/index.html");
  write("notes.txt");
  const Tree tree = read();
  std::string all;
  for (const File& file : tree.files()) all += file.path + ' ';
  EXPECT_EQ(all,
            "assets/own.css content/projects/a.yaml content/projects/falls/project.yaml site.yaml "
            "templates/page.html ");
  EXPECT_EQ(tree.file(1).text, std::string("a\0b", 3));
  EXPECT_EQ(tree.file(2).text, "title: Å\r\n");
  EXPECT_EQ(told(), "");
}

TEST_F(Folder, PassesOverWhatEditorsAndSystemsLeaveBehind) {
  write("content/a.md");
  write("content/.DS_Store");
  write("content/.git/config");
  write("content/a.md~");
  EXPECT_THAT(paths(), testing::ElementsAre("content/a.md"));
  EXPECT_EQ(told(), "");
}

TEST_F(Folder, FollowsLinksThatStayInside) {
  write("content/a.yaml", "a\n");
  fs::create_symlink("a.yaml", folder / "content/b.yaml");
  fs::create_symlink("b.yaml", folder / "content/c.yaml");
  const Tree tree = read();
  ASSERT_EQ(tree.files().size(), 3u);
  EXPECT_EQ(tree.file(2).text, "a\n");
}

TEST_F(Folder, RefusesLinksThatLeadAstray) {
  write("content/a.yaml");
  fs::create_symlink("/etc/passwd", folder / "content/away.md");
  fs::create_symlink("../..", folder / "content/up");
  fs::create_symlink(".", folder / "content/round");
  fs::create_symlink("nothing.md", folder / "content/broken.md");
  fs::create_symlink("loop.md", folder / "content/loop.md");
  ::mkfifo((folder / "content/pipe.md").c_str(), 0600);
  EXPECT_THAT(paths(), testing::ElementsAre("content/a.yaml"));
  EXPECT_EQ(told(),
            "0:0 den symbolske lenken «content/broken.md» peker på noe som ikke finnes\n"
            "    slett lenken, eller legg filen på plass\n"
            "0:0 den symbolske lenken «content/loop.md» peker på noe som ikke finnes\n"
            "    slett lenken, eller legg filen på plass\n"
            "0:0 den symbolske lenken «content/away.md» peker ut av mappen\n"
            "    legg en kopi av filen i mappen i stedet\n"
            "0:0 den symbolske lenken «content/up» peker ut av mappen\n"
            "    legg en kopi av filen i mappen i stedet\n"
            "0:0 «content/round» er en symbolsk lenke til en mappe, og slike følges ikke\n"
            "    legg mappen selv her\n"
            "0:0 «content/pipe.md» er verken en fil eller en mappe\n"
            "    ta den ut av mappen\n");
}

TEST_F(Folder, RefusesFilesThatAreTooLarge) {
  for (const char* const name : {"content/a.yaml", "content/b.csv", "assets/c.png", "content/d.md"})
    write(name, "x");
  fs::resize_file(folder / "content/a.yaml", 20 << 20);
  fs::resize_file(folder / "content/b.csv", (64 << 20) + 1);
  fs::resize_file(folder / "assets/c.png", 32 << 20);
  fs::resize_file(folder / "content/d.md", (1 << 20) + 1);
  EXPECT_THAT(paths(), testing::ElementsAre("assets/c.png"));
  EXPECT_EQ(told(),
            "0:0 «content/a.yaml» er for stor: 20 MiB, høyst 1 MiB er tillatt\n"
            "    del den i flere filer, eller ta ut det som ikke skal på nettstedet\n"
            "0:0 «content/b.csv» er for stor: 64 MiB, høyst 64 MiB er tillatt\n"
            "    del den i flere filer, eller ta ut det som ikke skal på nettstedet\n"
            "0:0 «content/d.md» er for stor: 1 MiB, høyst 1 MiB er tillatt\n"
            "    del den i flere filer, eller ta ut det som ikke skal på nettstedet\n");
}

TEST_F(Folder, RefusesNamesThatAreNotUtf8) {
  write("content/bl\xE5.md");
  EXPECT_THAT(paths(), testing::IsEmpty());
  EXPECT_EQ(told(),
            "0:0 et filnavn i mappen «content» er ikke UTF-8: «blå.md»\n"
            "    gi filen et navn med bokstavene a–z, tall og bindestrek\n");
}

TEST_F(Folder, RefusesFoldersWithoutEnd) {
  std::string path = "content";
  for (int level = 0; level < 40; ++level) path += "/a";
  write(path + "/x.md");
  EXPECT_THAT(paths(), testing::IsEmpty());
  EXPECT_EQ(diagnostics.all().size(), 1u);
  EXPECT_EQ(diagnostics.all()[0].message, "folders-too-deep");
}

TEST_F(Folder, ThatIsMissingIsAFailureOfTheWorld) {
  try {
    read_tree(folder / "nothing", diagnostics);
    FAIL();
  } catch (const std::system_error& error) {
    EXPECT_EQ(std::string(error.what()),
              "cannot read " + (folder / "nothing").string() + ": No such file or directory");
  }
}

}  // namespace
}  // namespace source
