#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "html/program.h"
#include "source/diagnostic.h"
#include "source/tree.h"

namespace html {

struct KnownTemplate {
  std::uint32_t file = 0;  // in the tree
  bool used = false;       // by a template that was compiled
};

using KnownTemplates = std::map<std::string, KnownTemplate, std::less<>>;

// Compiles a template with its parts for a view of this type, and marks what it used.
// Reports all that is wrong; with an error the program is not complete. Requires that the name is known.
Program compile_template(std::string_view name, const Type& view, const source::Tree& tree,
                         const Words& words, KnownTemplates& templates, source::Diagnostics& diagnostics);

}  // namespace html
