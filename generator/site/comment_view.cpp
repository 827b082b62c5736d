#include "site/comment_view.h"

#include "analysis/comment.h"
#include "site/format.h"

namespace site {
namespace {

// On the page of what they are about; the others stand on the page of all comments.
constexpr std::size_t most_newest = 3;

template <class Record>
void add_subject(std::vector<Link>& subjects, Rendering& rendering, std::string_view kind,
                 const std::vector<Record>& records, const source::Given<source::Reference>& reference) {
  const Record* const record = reference ? model::find(records, reference->id) : nullptr;
  if (record) subjects.push_back(rendering.link(kind, record->id, rendering.plain(record->title)));
}

// The unit of a measure or project is theirs to tell.
std::vector<Link> subjects_of(Rendering& rendering, const model::Comment& comment,
                              std::string_view seen_from) {
  const model::Model& model = rendering.model();
  std::vector<Link> subjects;
  if (seen_from != "measure") add_subject(subjects, rendering, "measure", model.measures, comment.measure);
  if (seen_from != "project") add_subject(subjects, rendering, "project", model.projects, comment.project);
  if (subjects.empty() && seen_from.empty())
    add_subject(subjects, rendering, "unit", model.units, comment.unit);
  return subjects;
}

void add_reflection(CommentView& view, Rendering& rendering, std::string_view word,
                    const source::Given<source::Text>& text) {
  if (text) view.reflections.push_back({rendering.word(word), rendering.text(text)});
}

}  // namespace

CommentView comment_view(Rendering& rendering, const model::Comment& comment, std::string_view seen_from) {
  const source::CalendarTime& period = *comment.period->time;
  CommentView view;
  view.period = capitalised(period_name(period.period, period.first_day, rendering.language));
  view.title = comment.title ? rendering.text(comment.title)
                             : html::escaped(rendering.word("comment.untitled", {{"period", view.period}}));
  view.subjects = subjects_of(rendering, comment, seen_from);
  view.by = holder(rendering, comment.by);
  view.text = rendering.markdown(comment.text, 4);
  add_reflection(view, rendering, "comment.surprised", comment.surprised);
  add_reflection(view, rendering, "comment.learned", comment.learned);
  add_reflection(view, rendering, "comment.next", comment.next);
  return view;
}

std::optional<CommentList> comment_list(Rendering& rendering, std::string_view kind, std::string_view id) {
  const std::vector<const model::Comment*> all = analysis::comments_on(rendering.material.edition, kind, id);
  if (all.empty()) return std::nullopt;
  CommentList list;
  for (const model::Comment* const comment : all) {
    if (list.newest.size() == most_newest) break;
    list.newest.push_back(comment_view(rendering, *comment, kind));
  }
  if (rendering.address("comment", ""))
    list.all = rendering.link("comment", "", rendering.word("comment.see_all"));
  return list;
}

}  // namespace site
