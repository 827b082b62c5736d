#include "app/new_site.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "app/build.h"
#include "model/sample.h"

namespace app {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  std::ofstream stream(path, std::ios::binary);
  stream << text;
  stream.flush();
  if (!stream) throw std::runtime_error(fmt::format("cannot write {}", path.string()));
}

// The folders of content/ that hold what any organisation may use as it is: nothing of the example's own.
constexpr std::string_view reference_frameworks[] = {
    "frameworks", "methods", "progress-scales", "dialogues", "maturity-ladders",
};

// Files there that are for those who ask for them: a new site follows the regulation, and a standard only
// where someone copies its file.
constexpr std::string_view left_to_choose[] = {"iso9001.yaml"};

}  // namespace

std::vector<fs::path> new_site(const fs::path& folder, const Resources& resources,
                               source::Language language) {
  if (fs::exists(folder) && !fs::is_empty(folder)) {
    throw UsageError(fmt::format("new {}: the folder is not empty", folder.string()));
  }
  std::vector<fs::path> written;
  for (const model::SampleFile& file : model::sample_site(language)) {
    written.push_back(folder / file.path);
    write(written.back(), file.text);
  }
  for (const std::string_view kind : reference_frameworks) {
    if (!fs::exists(resources.content / kind)) continue;
    for (const fs::directory_entry& entry : fs::directory_iterator(resources.content / kind)) {
      const std::string name = entry.path().filename().string();
      if (std::ranges::find(left_to_choose, name) != std::end(left_to_choose)) continue;
      written.push_back(folder / "content" / kind / entry.path().filename());
      fs::create_directories(written.back().parent_path());
      fs::copy_file(entry.path(), written.back());
    }
  }
  return written;
}

}  // namespace app
