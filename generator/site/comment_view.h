#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "site/holder.h"

namespace model {
struct Comment;
}

namespace site {

// What its writer thought of it: "Dette overrasket oss".
struct Reflection {
  std::string name;
  html::Html text;

  static constexpr auto members() {
    return std::array{html::member<&Reflection::name>("name"), html::member<&Reflection::text>("text")};
  }
};

// A comment on a period, shown by templates/parts/comment.html.
struct CommentView {
  std::string id;  // on the page of all comments; empty elsewhere
  html::Html title;
  std::string period;          // "Oktober 2026"
  std::vector<Link> subjects;  // what it is about: a measure, a project, a unit; empty on that one's own page
  std::optional<Holder> by;
  html::Html text;
  std::vector<Reflection> reflections;

  static constexpr auto members() {
    return std::array{html::member<&CommentView::id>("id"),
                      html::member<&CommentView::title>("title"),
                      html::member<&CommentView::period>("period"),
                      html::member<&CommentView::subjects>("subjects"),
                      html::member<&CommentView::by>("by"),
                      html::member<&CommentView::text>("text"),
                      html::member<&CommentView::reflections>("reflections")};
  }
};

// seen_from: the kind of the page's own record, which is not named once more; empty: all are named.
CommentView comment_view(Rendering& rendering, const model::Comment& comment,
                         std::string_view seen_from = {});

// The newest comments on a record, shown by templates/parts/comments.html, which looks for them by the name
// `comments`.
struct CommentList {
  std::vector<CommentView> newest;
  std::optional<Link> all;  // on the page of all comments

  static constexpr auto members() {
    return std::array{html::member<&CommentList::newest>("newest"), html::member<&CommentList::all>("all")};
  }
};

// None where nobody has commented on it. kind: "measure", "project" or "unit".
std::optional<CommentList> comment_list(Rendering& rendering, std::string_view kind, std::string_view id);

}  // namespace site
