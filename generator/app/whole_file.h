#pragma once

#include <filesystem>
#include <string_view>

namespace app {

// Writes a file so that whoever reads it sees the old one or the new one, whole, whatever happens in between:
// under another name in the same folder, then renamed. A symbolic link stays one; the file that it leads to
// is replaced. Throws std::system_error: "cannot write falls.png: No space left on device"; nothing is left
// behind then.
void write_whole_file(const std::filesystem::path& file, std::string_view bytes);

}  // namespace app
