#pragma once

#include <filesystem>
#include <vector>

#include "site/output_file.h"
#include "source/diagnostic.h"
#include "source/tree.h"

namespace app {

// What the program brings with it: templates, interface texts, style sheets, fonts, reference frameworks.
struct Resources {
  std::filesystem::path templates;  // holds *.html and words/
  std::filesystem::path assets;     // goes to every site
  std::filesystem::path font;       // holds inter.ttf
  std::filesystem::path content;    // holds the reference frameworks that `sirkel new` copies
};

// Beside an installed program in ../share/sirkel, else where the program was built.
// Throws std::runtime_error that says what is missing.
Resources find_resources();

// Throws std::runtime_error.
std::string bytes_of(const std::filesystem::path& file);

// The folders of templates in the tree that `site_with_templates` makes, the site's own first.
inline constexpr std::string_view template_folders[] = {"templates/", "sirkel/templates/"};

// The site's folder with the program's templates below `sirkel/templates/`.
source::Tree site_with_templates(const std::filesystem::path& site, const Resources& resources,
                                 source::Diagnostics& diagnostics);

// The program's assets, each replaced by the site's own where `assets/` has a file of that name.
//   theme: path in the tree of a ready theme.css; empty: the program's.
std::vector<site::OutputFile> assets_of(const source::Tree& tree, std::string_view theme,
                                        const Resources& resources);

}  // namespace app
