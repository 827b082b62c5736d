#include "app/program_words.h"

namespace app {

html::AllWords program_words(const Resources& resources) {
  constexpr std::string_view folder[] = {"sirkel/templates/"};
  std::vector<source::File> files;
  for (const source::Language language : source::all_languages) {
    const std::string name = "words/" + std::string(source::code(language)) + ".yaml";
    files.push_back({std::string(folder[0]) + name, bytes_of(resources.templates / name)});
  }
  const source::Tree tree(std::move(files));
  source::Diagnostics none;  // the program's own words are held to their form by a test
  return html::read_words(tree, folder, source::all_languages, none);
}

}  // namespace app
