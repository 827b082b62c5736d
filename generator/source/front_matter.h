#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "source/place.h"
#include "source/yaml.h"

namespace source {

class Diagnostics;

// A Markdown file: fields between two lines `---` at its beginning, then text.
struct MarkdownFile {
  std::optional<Document> fields;  // nothing where the file has none
  std::string_view body;           // lent from the file's text
  Place body_place;                // of the body's first character
};

// Parts a Markdown file. Reports characters that may not stand there, a front matter that is not
// closed by `---`, and all that read_yaml reports; nullopt if the fields or the text cannot be read.
// A file that does not begin with `---` has no fields, which is no fault here.
std::optional<MarkdownFile> read_markdown_file(std::string_view text, std::uint32_t file,
                                               Diagnostics& diagnostics);

}  // namespace source
