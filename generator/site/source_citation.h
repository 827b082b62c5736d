#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/rendering.h"

namespace site {

// A source in a list of what something builds on. One that no longer holds says so.
struct SourceCitation {
  html::Html title;
  std::optional<html::Url> address;
  std::string about;  // "Forskrift · Helse- og omsorgsdepartementet"
  std::string mark;   // "utgått 31.12.2024", "avløst av «…»"; empty where it holds

  static constexpr auto members() {
    return std::array{
        html::member<&SourceCitation::title>("title"), html::member<&SourceCitation::address>("address"),
        html::member<&SourceCitation::about>("about"), html::member<&SourceCitation::mark>("mark")};
  }
};

// In the order given. Shown by templates/parts/source_citations.html, which looks for them by the name
// `sources`; the part shows nothing where there are none.
std::vector<SourceCitation> source_citations(Rendering& rendering,
                                             const std::vector<source::Given<source::Reference>>& sources);

// What is to be said of a source that something builds on, in a list or behind a link in a text:
// "utgått 31.12.2024", "avløst av «…»", "gjelder fra 01.01.2027"; empty where it is in force or where there
// is no such source.
std::string source_mark(const Rendering& rendering, std::string_view id);

}  // namespace site
