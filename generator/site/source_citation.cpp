#include "site/source_citation.h"

#include "model/source.h"

namespace site {
namespace {

std::string quoted(const Rendering& rendering, const model::Source& source) {
  return rendering.word("source.quoted", {{"title", text_in(source.title, rendering.language)}});
}

}  // namespace

std::string source_mark(const Rendering& rendering, std::string_view id) {
  const std::vector<model::Source>& sources = rendering.model().sources;
  const model::Source* const source = model::find(sources, id);
  if (!source) return {};
  const model::Source* const next =
      source->superseded_by ? model::find(sources, source->superseded_by->id) : nullptr;
  switch (model::state_on(*source, next, rendering.material.edition.made_for.as_of)) {
    case model::SourceState::in_force:
      return {};
    case model::SourceState::not_yet:
      return rendering.word("source.mark_not_yet",
                            {{"date", short_date(*source->valid_from, rendering.language)}});
    case model::SourceState::expired:
      return rendering.word("source.mark_expired",
                            {{"date", short_date(*source->valid_to, rendering.language)}});
    case model::SourceState::superseded: {
      const model::Source* const last = model::successor_of(*source, sources);
      return last ? rendering.word("source.mark_superseded", {{"source", quoted(rendering, *last)}})
                  : rendering.word("source.superseded");
    }
  }
  return {};
}

std::vector<SourceCitation> source_citations(Rendering& rendering,
                                             const std::vector<source::Given<source::Reference>>& sources) {
  std::vector<SourceCitation> result;
  for (const auto& reference : sources) {
    const model::Source* const source =
        reference ? model::find(rendering.model().sources, reference->id) : nullptr;
    if (!source) continue;
    SourceCitation citation{.title = rendering.text(source->title),
                            .address = rendering.address("source", source->id)};
    if (source->kind)
      citation.about = rendering.word(
          "source_kind." + std::string(model::source_kind_words[static_cast<std::size_t>(*source->kind)]));
    const std::string publisher = rendering.plain(source->publisher);
    if (!publisher.empty()) citation.about += (citation.about.empty() ? "" : " · ") + publisher;
    citation.mark = source_mark(rendering, source->id);
    result.push_back(std::move(citation));
  }
  return result;
}

}  // namespace site
