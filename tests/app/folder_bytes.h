#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "app/descriptor.h"
#include "app/temporary_folder.h"

namespace app {

// All files below a folder with their bytes.
inline std::map<std::string, std::string> bytes_below(const std::filesystem::path& folder) {
  std::map<std::string, std::string> bytes;
  for (const Found& found : files_below(folder)) bytes[found.path] = text_of(folder / found.path);
  return bytes;
}

}  // namespace app
