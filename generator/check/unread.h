#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/rules.h"

namespace check {

// Files of YAML that may hold more than could be read of them. A rule that finds something missing keeps
// quiet where it may stand in one of these: a warning that goes away when another fault is mended helps
// nobody.
class UnreadFiles {
 public:
  UnreadFiles(const source::Tree& tree, const source::Diagnostics& so_far) {
    for (const source::Diagnostic& diagnostic : so_far.all()) {
      const bool hides_rows = diagnostic.message == "file-not-found";  // of a series, by a wrong name
      if (diagnostic.rule != "yaml" && !hides_rows) continue;
      if (diagnostic.at.file != source::Place::nowhere) paths_.push_back(tree.file(diagnostic.at.file).path);
    }
  }

  // folder: "content/projects/falls/"; deeper folders count.
  bool any_in(std::string_view folder) const {
    for (const std::string& path : paths_) {
      if (path.starts_with(folder)) return true;
    }
    return false;
  }

 private:
  std::vector<std::string> paths_;
};

inline std::string_view folder_of(std::string_view path) { return path.substr(0, path.rfind('/') + 1); }

}  // namespace check
