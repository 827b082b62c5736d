#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "site/output_file.h"

namespace site {

// Style sheets, scripts, fonts and icons, under names that change with their bytes, so that a browser
// may keep them for ever: "app.css" is assets/app-1a2b3c4d.css.
class Assets {
 public:
  Assets() = default;
  // files: with plain names ("app.css"). `url(name)` in a style sheet follows the file that it names.
  explicit Assets(std::vector<OutputFile> files);

  // The path from the site's root. Requires that there is such a file.
  const std::string& path(std::string_view name) const;
  bool has(std::string_view name) const { return paths_.find(name) != paths_.end(); }
  const std::vector<OutputFile>& files() const { return files_; }

 private:
  std::map<std::string, std::string, std::less<>> paths_;
  std::vector<OutputFile> files_;
};

}  // namespace site
