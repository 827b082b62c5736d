#include "site/source_words.h"

namespace site {

std::string source_kind_text(const Rendering& rendering, const model::Source& source) {
  if (!source.kind) return {};
  return rendering.word("source_kind." +
                        std::string(model::source_kind_words[static_cast<std::size_t>(*source.kind)]));
}

std::string validity_text(const Rendering& rendering, const model::Source& source) {
  const auto day = [&](const source::Given<source::Date>& date) {
    return short_date(*date, rendering.language);
  };
  if (source.valid_from && source.valid_to)
    return rendering.word("source.from_to", {{"from", day(source.valid_from)}, {"to", day(source.valid_to)}});
  if (source.valid_from) return rendering.word("source.from", {{"from", day(source.valid_from)}});
  if (source.valid_to) return rendering.word("source.to", {{"to", day(source.valid_to)}});
  if (source.published) return rendering.word("source.published_on", {{"date", day(source.published)}});
  return {};
}

Standing source_standing(const Rendering& rendering, model::SourceState state) {
  switch (state) {
    case model::SourceState::in_force:
      return {"done", "●", rendering.word("source.in_force")};
    case model::SourceState::not_yet:
      return {"soon", "◇", rendering.word("source.not_yet")};
    case model::SourceState::expired:
      return {"lacking", "■", rendering.word("source.expired")};
    case model::SourceState::superseded:
      return {"lacking", "■", rendering.word("source.superseded")};
  }
  return {};
}

Standing check_standing(const Rendering& rendering, const analysis::SourceFigures& source) {
  if (!source.days_since_checked) return {"", "–", rendering.word("source.never_checked")};
  Standing standing{.word = short_date(*source.source->checked, rendering.language)};
  if (source.check_is_old) {
    standing.state = "lacking";
    standing.sign = "■";
    standing.word = rendering.word("source.check_is_old", {{"date", standing.word}});
  }
  return standing;
}

std::optional<source::Date> drawn_from(const model::Source& source) {
  return source.valid_from ? source.valid_from.value : source.published.value;
}

std::optional<source::Date> drawn_to(const Rendering& rendering, const analysis::SourceFigures& figures) {
  const model::Source& source = *figures.source;
  if (source.valid_to) return source.valid_to.value;
  if (figures.state != model::SourceState::superseded) return std::nullopt;
  const model::Source* const next = model::find(rendering.model().sources, source.superseded_by->id);
  return next ? drawn_from(*next) : std::nullopt;
}

}  // namespace site
