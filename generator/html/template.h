#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "html/html.h"
#include "html/program.h"
#include "html/template_compiler.h"
#include "html/view.h"
#include "html/words.h"
#include "source/diagnostic.h"
#include "source/tree.h"

namespace html {

// Templates are HTML files with holes:
//   {{title}}  {{owner.title}}              a value; escaped as its type and its place in the HTML ask for
//   {{#if aim}} … {{else}} … {{/if}}        no: false, 0, an empty text or list, an absent value
//   {{#each rows}} … {{else}} … {{/each}}   names inside: fields of the row, then those outside; {{this}}:
//   the row
//   {{>part}}                               another template, at this place, over the names of this place
//   {{t "project.points" n=count}}          a text of the interface
//   {{! a note }}
// A line that holds nothing but one block, part or note vanishes with its line feed. A value that may be
// absent must stand inside an {{#if}} of it. There are no expressions: logic belongs in the view.
//
// Where holes may stand: text between tags; quoted attribute values. An address (href, src, action …) takes a
// Url, which comes first or after a relative literal such as "../" or "#". Html is refused in attributes. No
// hole may stand in script, style, comments, on…, style, srcdoc, srcset, unquoted values, or names of tags
// and attributes.

// Where a template's text is.
struct TemplateFile {
  std::string name;        // "front", "parts/head"
  std::uint32_t file = 0;  // in the tree
};

// The *.html files of these folders. Of folders that hold the same name the first one wins, so a theme comes
// before what Sirkel brings. Folders as in read_words.
std::vector<TemplateFile> template_files(const source::Tree& tree, std::span<const std::string_view> folders);

// A template that was checked against V.
template <class V>
struct Template {
  Program program;
};

// The templates of one build, not yet compiled. Lends the tree and the words, which must outlive it.
class TemplateSet {
 public:
  TemplateSet(const source::Tree& tree, std::span<const std::string_view> folders, const Words& words);

  // Reports everything that is wrong with the template and its parts. With an error in it the template cannot
  // be rendered. An error in a part is reported once for each template with it: sort() of Diagnostics joins
  // them.
  template <class V>
  Template<V> compile(std::string_view name, source::Diagnostics& diagnostics) {
    return {compile(name, TypeOf<V>::type, diagnostics)};
  }

  Program compile(std::string_view name, const Type& view, source::Diagnostics& diagnostics);

  // Warns of files that no compiled template used: probably a misspelt name in a theme.
  void report_unused(source::Diagnostics& diagnostics) const;

 private:
  const source::Tree& tree_;
  const Words& words_;
  KnownTemplates files_;
};

// The page. Depends on its arguments alone, so threads may share templates and words.
// Requires a template that compiled without errors, and words with the keys of those it was compiled with.
template <class V>
Html render(const Template<V>& page, const V& view, const Words& words) {
  return trusted_markup(run(page.program, &view, words));
}

}  // namespace html
