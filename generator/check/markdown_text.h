#pragma once

#include "check/record.h"
#include "source/visit.h"

namespace check {

// Calls visit(version) for every Markdown text of the site, in each language.
template <class Visitor>
void for_each_markdown_text(const model::Model& model, const Visitor& visit) {
  for_each_record(model, [&](const source::Table& table, const void* record, const model::Kind*) {
    source::for_each_leaf(table, record, [&](const source::Field& field, const void* value) {
      if (field.type != source::Type::markdown) return;
      const auto& text = source::leaf<source::Markdown>(value);
      if (!text) return;
      for (const source::Text::Version& version : text->versions) visit(version);
    });
  });
}

// The path in the site's folder that a link leads to from a file: "../falls/bilde.png" from
// "content/projects/beds/story.md" is "content/projects/falls/bilde.png". What stands behind '#' or '?' is
// cut off and %20 is read as a space. Empty where the link leaves the folder.
std::string linked_path(std::string_view from_path, std::string_view destination);

}  // namespace check
