#include <algorithm>

#include "analysis/comment.h"
#include "site/comment_view.h"
#include "site/measure_words.h"

// What was said of each period, the newest first, every comment at its id; and of which bad news nothing was
// said.
namespace site {
namespace {

using analysis::MeasureFigures;

// A page holds so many; the rest is told of.
constexpr std::size_t most_comments_shown = 200;
constexpr std::size_t most_uncommented_shown = 10;

struct PeriodView {
  std::string heading;
  std::vector<CommentView> comments;

  static constexpr auto members() {
    return std::array{html::member<&PeriodView::heading>("heading"),
                      html::member<&PeriodView::comments>("comments")};
  }
};

// A measure that gets worse, and that nobody has commented on.
struct Uncommented {
  Link measure;
  std::string since;

  static constexpr auto members() {
    return std::array{html::member<&Uncommented::measure>("measure"),
                      html::member<&Uncommented::since>("since")};
  }
};

struct CommentsView {
  Frame frame;
  std::string lead;
  std::vector<Uncommented> uncommented;
  std::string more_uncommented;  // may be empty
  std::vector<PeriodView> periods;
  std::string left_out;  // that there are more; may be empty

  static constexpr auto members() {
    return std::array{html::member<&CommentsView::frame>("frame"),
                      html::member<&CommentsView::lead>("lead"),
                      html::member<&CommentsView::uncommented>("uncommented"),
                      html::member<&CommentsView::more_uncommented>("more_uncommented"),
                      html::member<&CommentsView::periods>("periods"),
                      html::member<&CommentsView::left_out>("left_out")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return analysis::comments(material.edition).empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {
      {kind_names("comment", language)}, kind_names("comment", language), material.strictest, "measures", ""};
}

std::string period_of(const Rendering& rendering, const model::Comment& comment) {
  const source::CalendarTime& period = *comment.period->time;
  return period_name(period.period, period.first_day, rendering.language);
}

std::string lead_of(const Rendering& rendering, const std::vector<const model::Comment*>& comments,
                    std::size_t uncommented) {
  std::string lead = rendering.word(
      "comment.lead", {{"n", comments.size()}, {"period", period_of(rendering, *comments.front())}});
  return lead + " " +
         (uncommented == 0 ? rendering.word("comment.none_uncommented")
                           : rendering.word("comment.uncommented", {{"n", uncommented}}));
}

void add_uncommented(CommentsView& view, Rendering& rendering,
                     const std::vector<const MeasureFigures*>& measures) {
  for (const MeasureFigures* const figures : measures) {
    if (view.uncommented.size() == most_uncommented_shown) break;
    const std::string since = point_name(*figures, figures->points[*figures->since], rendering.language);
    view.uncommented.push_back(
        {rendering.link("measure", figures->measure->id, rendering.plain(figures->measure->title)),
         rendering.word("signals.since", {{"when", since}})});
  }
  if (measures.size() > most_uncommented_shown)
    view.more_uncommented =
        rendering.word("comment.more_uncommented", {{"n", measures.size() - most_uncommented_shown}});
}

void add_comments(CommentsView& view, Rendering& rendering,
                  const std::vector<const model::Comment*>& comments) {
  for (const model::Comment* const comment : comments) rendering.markdown_page.ids[comment->id] = 1;
  for (std::size_t i = 0; i < std::min(comments.size(), most_comments_shown); ++i) {
    const std::string heading = capitalised(period_of(rendering, *comments[i]));
    if (view.periods.empty() || view.periods.back().heading != heading) view.periods.push_back({heading, {}});
    view.periods.back().comments.push_back(comment_view(rendering, *comments[i]));
    view.periods.back().comments.back().id = comments[i]->id;
  }
  if (comments.size() > most_comments_shown)
    view.left_out = rendering.word("comment.left_out", {{"n", comments.size() - most_comments_shown}});
}

CommentsView view(Rendering& rendering) {
  const analysis::Figures& figures = rendering.material.figures;
  const auto comments = analysis::comments(rendering.material.edition);
  const auto uncommented = analysis::uncommented_worsening(rendering.material.edition, figures.measures);
  CommentsView view{.lead = lead_of(rendering, comments, uncommented.size())};
  add_uncommented(view, rendering, uncommented);
  add_comments(view, rendering, comments);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind comment_page() { return page_kind<CommentsView, view>("comment", keys, describe); }

}  // namespace site
