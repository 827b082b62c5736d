#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "source/language.h"

namespace model {

// The JSON Schema (draft 2020-12) of a kind of record, "project", or of site.yaml, "site"; nothing for other
// names.
std::optional<std::string> json_schema(std::string_view kind);

// All of them as one document, each under $defs by its name.
std::string json_schemas();

// The reference of all kinds and fields, as Markdown.
std::string reference_page(source::Language language);

}  // namespace model
