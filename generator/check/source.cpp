#include "model/source.h"

#include "check/each_rule.h"
#include "check/record.h"
#include "html/markdown.h"
#include "source/visit.h"

namespace check {
namespace {

using model::Source;
using model::SourceState;

constexpr int longest_unchecked_days = 365;

// A place that names a source: in a field or in a link of a text.
struct Citation {
  std::string_view id;
  source::Place at;
};

// Calls visit(citation) for each. What has superseded a source does not cite it.
template <class Visitor>
void for_each_citation(const model::Model& model, const Visitor& visit) {
  const auto look_at_text = [&](const source::Markdown& text) {
    constexpr std::string_view to_source = "source:";
    for (const source::Text::Version& version : text.versions) {
      if (version.text.find(to_source) == std::string::npos) continue;
      for (const html::MarkdownLink& link : html::markdown_links(version.text, version.at)) {
        const std::string_view destination = link.destination;
        if (destination.starts_with(to_source))
          visit(Citation{destination.substr(to_source.size()), link.at});
      }
    }
  };
  for_each_record(model, [&](const source::Table& table, const void* record, const model::Kind*) {
    source::for_each_leaf(table, record, [&](const source::Field& field, const void* value) {
      if (field.type == source::Type::markdown) {
        const auto& text = source::leaf<source::Markdown>(value);
        if (text) look_at_text(*text);
      } else if (field.type == source::Type::reference && field.marks.refers_to == "source" &&
                 field.key != "superseded_by") {
        const auto& reference = source::leaf<source::Reference>(value);
        if (reference) visit(Citation{reference->id, reference.at});
      }
    });
  });
}

void check_citation(const Input& input, const Citation& citation, Diagnostics& diagnostics) {
  const std::vector<Source>& sources = input.model.sources;
  const Source* const source = model::find(sources, citation.id);
  if (!source) return;
  const Source* const next =
      source->superseded_by ? model::find(sources, source->superseded_by->id) : nullptr;
  const SourceState state = model::state_on(*source, next, input.as_of);
  if (state == SourceState::expired)
    diagnostics.report("expired-source-cited", citation.at, {source->id, source::to_iso(*source->valid_to)},
                       {source->valid_to.at});
  const Source* const last = model::successor_of(*source, sources);
  if (state == SourceState::superseded && last)
    diagnostics.report("superseded-source-cited", citation.at, {source->id, last->id},
                       {source->superseded_by.at});
}

bool leads_back(const Source& source, const std::vector<Source>& sources) {
  const Source* here = &source;
  for (std::size_t step = 0; here && step < sources.size(); ++step) {
    here = here->superseded_by ? model::find(sources, here->superseded_by->id) : nullptr;
    if (here == &source) return true;
  }
  return false;
}

void check_source(const Input& input, const Source& source, Diagnostics& diagnostics) {
  if (leads_back(source, input.model.sources))
    diagnostics.report("source-supersedes-itself", source.superseded_by.at, {source.id});
  const bool holds = !source.superseded_by && (!source.valid_to || *source.valid_to >= input.as_of);
  if (holds && source.checked &&
      source::days_between(*source.checked, input.as_of) > longest_unchecked_days) {
    diagnostics.report("source-not-looked-up", source.checked.at,
                       {source.id, source::to_iso(*source.checked), source::to_iso(input.as_of)});
  }
}

}  // namespace

void sources(const Input& input, Diagnostics& diagnostics) {
  for (const Source& source : input.model.sources) check_source(input, source, diagnostics);
  if (input.model.sources.empty()) return;
  for_each_citation(input.model,
                    [&](const Citation& citation) { check_citation(input, citation, diagnostics); });
}

}  // namespace check
