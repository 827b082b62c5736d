#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

// The map of ARCHITECTURE.md, held against the build and against every source file of generator/.
namespace {

namespace fs = std::filesystem;

const fs::path root = SIRKEL_SOURCE_DIR;

using Rooms = std::map<std::string, std::set<std::string>>;  // a room, and those that it may include

struct SourceFile {
  std::string path;  // below generator/: "chart/scene.h"
  std::string text;

  std::string room() const { return path.substr(0, path.find('/')); }
};

std::string text_of(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::vector<std::string> matches(const std::string& text, const std::regex& pattern) {
  std::vector<std::string> found;
  for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match) {
    found.push_back((*match)[1]);
  }
  return found;
}

std::set<std::string> words(const std::string& text) {
  const std::vector<std::string> found = matches(text, std::regex("([a-z]+)"));
  return {found.begin(), found.end()};
}

// "| `html/` | templates … | source |"
Rooms rooms_of_the_map() {
  const std::string text = text_of(root / "ARCHITECTURE.md");
  const std::regex row(R"(\n\| `([a-z]+)/` \|[^|\n]*\| ([^|\n]*) \|)");
  Rooms rooms;
  for (std::sregex_iterator match(text.begin(), text.end(), row), end; match != end; ++match) {
    rooms[(*match)[1]] = words((*match)[2]);
  }
  for (auto& [room, may_include] : rooms) {
    if (!may_include.contains("all")) continue;
    may_include.clear();
    for (const auto& [other, unused] : rooms) {
      if (other != room) may_include.insert(other);
    }
  }
  return rooms;
}

// "room(html MAY_INCLUDE source LIBRARIES …)"
Rooms rooms_of_the_build() {
  const std::string text = text_of(root / "generator/CMakeLists.txt");
  const std::regex line(R"(\nroom\(([a-z]+)(?: MAY_INCLUDE ([a-z ]+))?)");
  Rooms rooms;
  for (std::sregex_iterator match(text.begin(), text.end(), line), end; match != end; ++match) {
    rooms[(*match)[1]] = words((*match)[2]);
  }
  return rooms;
}

std::vector<SourceFile> source_files() {
  std::vector<SourceFile> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / "generator")) {
    const fs::path& path = entry.path();
    if (path.extension() != ".h" && path.extension() != ".cpp") continue;
    files.push_back({path.lexically_relative(root / "generator").generic_string(), text_of(path)});
  }
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

// ---- What a file may not do. Each answers with the lines at fault. ----

std::vector<std::string> includes_of_other_rooms(const SourceFile& file, const Rooms& rooms) {
  std::vector<std::string> faults;
  const auto row = rooms.find(file.room());
  for (const std::string& include : matches(file.text, std::regex(R"re(#\s*include\s*"([^"]+)")re"))) {
    const std::string other = include.substr(0, include.find('/'));
    const bool allowed = row != rooms.end() && (other == row->first || row->second.contains(other));
    if (!allowed) faults.push_back(file.path + " includes " + include);
  }
  return faults;
}

// Headers of libraries, and the files that wrap them.
struct Wrapped {
  std::string_view header;  // a regular expression
  std::set<std::string> files;
};

const std::vector<Wrapped> wrapped = {
    {"(cairo|cairo/.*)\\.h", {}},
    {"pango/pangocairo\\.h", {"chart/pango.h"}},
    {"(pango/.*|fontconfig/.*|hb.*|ft2build\\.h)", {"chart/typeface.cpp", "chart/pango.h"}},
    {"libdeflate\\.h", {"chart/png_file.cpp"}},
    {"yaml\\.h", {"source/yaml_reader.cpp"}},
    {"cmark.*", {"html/markdown_tree.cpp"}},
    {"unicode/.*", {"site/collation.cpp"}},
    {"openssl/.*", {"app/sha256.cpp"}},
    {"xxhash\\.h", {"app/picture_cache.cpp", "site/assets.cpp", "site/changes_feed.cpp"}},
    {"CLI/.*", {"app/command_line.cpp"}},
    {"nlohmann/.*", {"app/edition_difference.cpp", "app/manifest.cpp", "app/past_edition.cpp"}},
    {"qpdf/.*", {}},
};

std::vector<std::string> libraries_outside_their_files(const SourceFile& file) {
  std::vector<std::string> faults;
  for (const std::string& include : matches(file.text, std::regex("#\\s*include\\s*<([^>]+)>"))) {
    for (const Wrapped& library : wrapped) {
      if (!std::regex_match(include, std::regex(std::string(library.header)))) continue;
      if (!library.files.contains(file.path)) faults.push_back(file.path + " includes " + include);
      break;
    }
  }
  return faults;
}

// What only app/ may use, and who may beside it.
struct Outside {
  std::string_view sign;  // a regular expression
  std::set<std::string> files;
};

const std::vector<Outside> outside_world = {
    {"<(thread|atomic|future|condition_variable|shared_mutex|semaphore)>", {}},
    {"<mutex>|\\bmutex\\b|lock_guard", {"html/markdown_tree.cpp"}},  // cmark-gfm's tables are shared
    {"\\b(system_clock|steady_clock|high_resolution_clock)\\b|<ctime>|std::time\\b|\\bgettimeofday\\b", {}},
    {"\\bgetenv\\b|<random>|\\brand\\(|\\bsetlocale\\b|<locale>|<clocale>|std::locale\\b", {}},
    {"<(fstream|iostream|cstdio|fcntl\\.h|unistd\\.h|sys/[a-z]+\\.h)>", {"source/tree.cpp"}},
    {"<filesystem>", {"source/tree.h", "source/tree.cpp"}},
};

std::string without_comments(const std::string& text) {
  return std::regex_replace(text, std::regex("//[^\\n]*"), "");
}

std::vector<std::string> outside_world_below_app(const SourceFile& file) {
  std::vector<std::string> faults;
  if (file.room() == "app") return faults;
  const std::string text = without_comments(file.text);
  for (const Outside& outside : outside_world) {
    std::smatch match;
    if (!std::regex_search(text, match, std::regex(std::string(outside.sign)))) continue;
    if (!outside.files.contains(file.path)) faults.push_back(file.path + " has " + match.str());
  }
  return faults;
}

// Variables that live as long as the program and may change: at the margin of a file, or `static` anywhere.
// What is thread_local and const lies in app/, where the threads are.
std::vector<std::string> mutable_for_ever(const SourceFile& file) {
  static const std::regex lasting(
      R"(^\s*(inline )?(static|thread_local)\b(?! const\b| constexpr\b| inline const))");
  static const std::regex function(R"(\w\((?!["0-9]))");
  static const std::regex global(
      R"(^(?!(using|namespace|struct|class|enum|union|return|friend|template|extern|typedef|const|constexpr)\b))"
      R"((?!(static|inline) const))"
      R"((static |inline |thread_local )*[A-Za-z_][\w:<>,*& ]*[\w>&*] \w+(\s*=.*|\s*\{.*\}|\[.*\].*)?;$)");
  // cmark-gfm keeps its extensions in tables of its own: registered once, and locked while it reads them.
  static const std::set<std::string> needed = {"html/markdown_tree.cpp: std::mutex finish_mutex;",
                                               "html/markdown_tree.cpp: std::once_flag registered;"};
  std::vector<std::string> faults;
  std::istringstream lines(without_comments(file.text));
  for (std::string line; std::getline(lines, line);) {
    while (!line.empty() && line.back() == ' ') line.pop_back();
    const bool is_static = std::regex_search(line, lasting) &&
                           !std::regex_search(line.substr(0, line.find_first_of("={;")), function);
    if (!is_static && !std::regex_match(line, global)) continue;
    const std::string fault = file.path + ": " + line;
    if (!needed.contains(fault)) faults.push_back(fault);
  }
  return faults;
}

template <class Check>
std::vector<std::string> faults_of_all(const Check& check) {
  std::vector<std::string> all;
  for (const SourceFile& file : source_files()) {
    const std::vector<std::string> faults = check(file);
    all.insert(all.end(), faults.begin(), faults.end());
  }
  return all;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Rooms, AreTheSameInTheMapAndInTheBuild) {
  const Rooms map = rooms_of_the_map();
  EXPECT_EQ(map.size(), 9u);
  EXPECT_EQ(map.at("site"), (std::set<std::string>{"analysis", "model", "chart", "html", "source"}));
  EXPECT_EQ(rooms_of_the_build(), map);
}

TEST(Rooms, AreTheFoldersOfTheGenerator) {
  std::set<std::string> folders;
  for (const SourceFile& file : source_files()) folders.insert(file.room());
  std::set<std::string> rooms;
  for (const auto& [room, unused] : rooms_of_the_map()) rooms.insert(room);
  EXPECT_EQ(folders, rooms);
}

TEST(Rooms, IncludeOnlyWhatTheirRowAllows) {
  const Rooms rooms = rooms_of_the_map();
  EXPECT_THAT(faults_of_all([&](const SourceFile& file) { return includes_of_other_rooms(file, rooms); }),
              IsEmpty());
}

TEST(Rooms, HaveNoArrowBack) {
  const Rooms rooms = rooms_of_the_map();
  for (const auto& [room, may_include] : rooms) {
    for (const std::string& other : may_include) {
      EXPECT_FALSE(rooms.at(other).contains(room)) << room << " and " << other << " include each other";
    }
  }
}

TEST(Rooms, KeepLibrariesInTheFilesThatWrapThem) {
  EXPECT_THAT(faults_of_all(libraries_outside_their_files), IsEmpty());
}

TEST(Rooms, BelowAppMeetNoClockNoThreadAndNoDisk) {
  EXPECT_THAT(faults_of_all(outside_world_below_app), IsEmpty());
}

TEST(Rooms, HoldNothingThatChangesForEver) { EXPECT_THAT(faults_of_all(mutable_for_ever), IsEmpty()); }

// The checks themselves, on files that break them.

TEST(RoomChecks, FindAnArrowThatIsNotInTheMap) {
  const Rooms rooms = rooms_of_the_map();
  EXPECT_THAT(includes_of_other_rooms({"stats/a.cpp", "#include \"model/model.h\"\n"}, rooms),
              ElementsAre("stats/a.cpp includes model/model.h"));
  EXPECT_THAT(includes_of_other_rooms({"nowhere/a.cpp", "#include \"source/date.h\"\n"}, rooms),
              ElementsAre("nowhere/a.cpp includes source/date.h"));
  EXPECT_THAT(includes_of_other_rooms({"stats/a.cpp", "#include \"date.h\"\n"}, rooms),
              ElementsAre("stats/a.cpp includes date.h"));
}

TEST(RoomChecks, FindALibraryOutsideItsFile) {
  EXPECT_THAT(libraries_outside_their_files({"site/a.cpp", "#include <cairo.h>\n#include <vector>\n"}),
              ElementsAre("site/a.cpp includes cairo.h"));
  EXPECT_THAT(libraries_outside_their_files({"model/a.h", "#include <yaml.h>\n"}),
              ElementsAre("model/a.h includes yaml.h"));
}

TEST(RoomChecks, FindTheOutsideWorld) {
  EXPECT_THAT(outside_world_below_app({"site/a.cpp", "auto t = std::chrono::system_clock::now();"}),
              ElementsAre("site/a.cpp has system_clock"));
  EXPECT_THAT(outside_world_below_app({"model/a.cpp", "std::getenv(\"X\"); // std::thread"}),
              ElementsAre("model/a.cpp has getenv"));
  EXPECT_THAT(outside_world_below_app({"html/b.cpp", "#include <mutex>"}),
              ElementsAre("html/b.cpp has <mutex>"));
  EXPECT_THAT(outside_world_below_app({"app/a.cpp", "#include <thread>"}), IsEmpty());
}

TEST(RoomChecks, FindWhatChangesForEver) {
  for (const std::string line :
       {"int counter = 0;", "std::map<std::string, int> cache;", "  static int calls = 0;",
        "  static std::vector<int> seen;", "static bool done;", "thread_local int depth;",
        "inline std::string last;", "  static std::string name(\"x\");"}) {
    EXPECT_THAT(mutable_for_ever({"site/a.cpp", line + "\n"}), testing::SizeIs(1)) << line;
  }
  for (const std::string line :
       {"  static const std::array kinds = {1};", "constexpr int most = 5;", "struct Table;",
        "  static Cell cell_of(const Item& item);", "  static std::size_t size(const void*) { return 1; }",
        "int twice(int number);", "using source::Date;", "  return nothing;", "  int local = 0;",
        "inline constexpr int most = 5;", "  static const source::Table table;", "enum class Color : int;"}) {
    EXPECT_THAT(mutable_for_ever({"site/a.cpp", line + "\n"}), IsEmpty()) << line;
  }
}

}  // namespace
