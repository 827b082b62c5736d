#include "html/markdown_writer.h"

#include <algorithm>
#include <cassert>

namespace html {
namespace {

std::string_view align_class(MarkdownAlign align) {
  switch (align) {
    case MarkdownAlign::left:
      return " class=\"align-left\"";
    case MarkdownAlign::center:
      return " class=\"align-center\"";
    case MarkdownAlign::right:
      return " class=\"align-right\"";
    case MarkdownAlign::none:
      break;
  }
  return "";
}

// Levels as shown: without gaps, whatever the author left out.
class HeadingLevels {
 public:
  explicit HeadingLevels(int first) : first_(first) {}

  int shown(int written) {
    while (!open_.empty() && open_.back() >= written) open_.pop_back();
    open_.push_back(written);
    return std::min(first_ + static_cast<int>(open_.size()) - 1, 6);
  }

 private:
  int first_;
  std::vector<int> open_;
};

class Writer {
 public:
  Writer(const MarkdownTree& tree, const MarkdownOptions& options, MarkdownPage& page, const TermLinks* terms)
      : tree_(tree), options_(options), page_(page), terms_(terms), levels_(options.first_heading_level) {
    assert(!options.table_label.empty());
  }

  std::optional<RenderedMarkdown> whole(std::size_t largest) {
    for (at_ = 0; at_ < tree_.events.size(); ++at_) {
      write(tree_.events[at_]);
      if (out_.size() > largest) return std::nullopt;
    }
    return RenderedMarkdown{trusted_markup(std::move(out_)), std::move(headings_)};
  }

 private:
  void write(const MarkdownEvent& event) {
    switch (event.kind) {
      case MarkdownKind::document:
      case MarkdownKind::html_block:
      case MarkdownKind::html_inline:
        return;
      case MarkdownKind::paragraph:
        if (event.tight) return write_tight(event);
        return block(event, "p");
      case MarkdownKind::heading:
        return heading(event);
      case MarkdownKind::quote:
        return container(event, "blockquote");
      case MarkdownKind::list:
        return list(event);
      case MarkdownKind::item:
        return item(event);
      case MarkdownKind::code_block:
        return code_block(event);
      case MarkdownKind::rule:
        return line("<hr>");
      case MarkdownKind::table:
        return table(event);
      case MarkdownKind::table_head:
        return table_head(event);
      case MarkdownKind::table_row:
        return table_row(event);
      case MarkdownKind::table_cell:
        return table_cell(event);
      case MarkdownKind::text:
        return text(event.text);
      case MarkdownKind::soft_break:
        out_ += '\n';
        return;
      case MarkdownKind::line_break:
        out_ += "<br>\n";
        return;
      case MarkdownKind::code:
        return code(event);
      case MarkdownKind::emphasis:
        return tag(event, "em");
      case MarkdownKind::strong:
        return tag(event, "strong");
      case MarkdownKind::strikethrough:
        return tag(event, "del");
      case MarkdownKind::link:
        return link(event);
      case MarkdownKind::image:
        return image(event);
    }
  }

  // Terms become links, but not within other links and headings.
  void text(std::string_view text) {
    std::size_t at = 0;
    if (terms_ && links_.empty() && !in_heading_) {
      while (const auto match = terms_->index.find(text, at)) {
        append_escaped_text(out_, text.substr(at, match->at - at));
        term(text.substr(match->at, match->length), terms_->address(match->term));
        at = match->at + match->length;
      }
    }
    append_escaped_text(out_, text.substr(at));
  }

  void term(std::string_view text, const std::optional<Url>& address) {
    if (address) {
      out_ += "<a class=\"term\" href=\"";
      append_escaped_attribute(out_, address->text());
      out_ += "\">";
    }
    append_escaped_text(out_, text);
    if (address) out_ += "</a>";
  }

  void tag(const MarkdownEvent& event, std::string_view name) {
    out_ += event.begins ? "<" : "</";
    out_ += name;
    out_ += '>';
  }

  void fresh_line() {
    if (!out_.empty() && out_.back() != '\n') out_ += '\n';
  }

  void line(std::string_view markup) {
    fresh_line();
    out_ += markup;
    out_ += '\n';
  }

  // Holds text: the tags stand on its line.
  void block(const MarkdownEvent& event, std::string_view name) {
    if (event.begins) fresh_line();
    tag(event, name);
    if (!event.begins) out_ += '\n';
  }

  // Holds blocks: the tags have lines of their own.
  void container(const MarkdownEvent& event, std::string_view name) {
    fresh_line();
    tag(event, name);
    out_ += '\n';
  }

  void write_tight(const MarkdownEvent& event) {
    if (event.begins && !out_.ends_with("<li>")) fresh_line();
  }

  void heading(const MarkdownEvent& event) {
    in_heading_ = event.begins;
    if (!event.begins) {
      out_ += "</h" + std::to_string(headings_.back().level) + ">\n";
      return;
    }
    std::string text = words_of(tree_, at_);
    const int level = levels_.shown(event.level);
    headings_.push_back({level, unique_id(slug(text)), std::move(text)});
    fresh_line();
    out_ += "<h" + std::to_string(level) + " id=\"" + headings_.back().id + "\">";
  }

  // "mal", "mal-2", "mal-3": the count goes on from the last one, so that a thousand equal headings stay
  // cheap.
  std::string unique_id(const std::string& base) {
    int& uses = page_.ids[base];
    if (uses++ == 0) return base;
    while (true) {
      std::string id = base + "-" + std::to_string(uses);
      if (page_.ids.try_emplace(id, 1).second) return id;
      ++uses;
    }
  }

  void list(const MarkdownEvent& event) {
    if (event.begins) ordered_.push_back(event.level >= 0);
    const std::string_view name = ordered_.back() ? "ol" : "ul";
    if (event.begins && event.level > 1) {
      line("<ol start=\"" + std::to_string(event.level) + "\">");
    } else {
      container(event, name);
    }
    if (!event.begins) ordered_.pop_back();
  }

  void item(const MarkdownEvent& event) {
    if (event.begins) fresh_line();
    tag(event, "li");
    if (!event.begins) out_ += '\n';
  }

  void code(const MarkdownEvent& event) {
    out_ += "<code>";
    append_escaped_text(out_, event.text);
    out_ += "</code>";
  }

  void code_block(const MarkdownEvent& event) {
    fresh_line();
    const std::string_view language = event.text.substr(0, event.text.find_first_of(" \t"));
    out_ += "<pre><code";
    if (!language.empty()) {
      out_ += " class=\"language-";
      append_escaped_attribute(out_, language);
      out_ += '"';
    }
    out_ += '>';
    append_escaped_text(out_, event.title);
    out_ += "</code></pre>\n";
  }

  // A wide table scrolls in a region of its own, which the keyboard can reach and which has a name.
  void table(const MarkdownEvent& event) {
    if (!event.begins) {
      out_ += "</tbody>\n</table>\n</div>\n";
      return;
    }
    fresh_line();
    out_ += "<div class=\"tablewrap\" role=\"region\" tabindex=\"0\" aria-label=\"";
    append_escaped_attribute(out_, options_.table_label);
    out_ += " " + std::to_string(++page_.tables) + "\">\n<table";
    if (!options_.table_class.empty()) {
      out_ += " class=\"";
      append_escaped_attribute(out_, options_.table_class);
      out_ += '"';
    }
    out_ += ">\n";
  }

  void table_head(const MarkdownEvent& event) {
    in_head_ = event.begins;
    out_ += event.begins ? "<thead>\n<tr>\n" : "</tr>\n</thead>\n<tbody>\n";
  }

  void table_row(const MarkdownEvent& event) { out_ += event.begins ? "<tr>\n" : "</tr>\n"; }

  void table_cell(const MarkdownEvent& event) {
    if (!event.begins) {
      out_ += in_head_ ? "</th>\n" : "</td>\n";
      return;
    }
    out_ += in_head_ ? "<th scope=\"col\"" : "<td";
    out_ += align_class(event.align);
    out_ += '>';
  }

  void title_attribute(std::string_view title) {
    if (title.empty()) return;
    out_ += " title=\"";
    append_escaped_attribute(out_, title);
    out_ += '"';
  }

  std::optional<Url> resolved_link(std::string_view destination) const {
    if (auto address = known_address(destination)) return address;
    return options_.resolve_link ? options_.resolve_link(destination) : std::nullopt;
  }

  void link(const MarkdownEvent& event) {
    if (!event.begins) {
      if (const std::optional<std::string>& note = links_.back()) {
        out_ += "</a>";
        if (!note->empty()) out_ += " <span class=\"link-note\">(" + escape_text(*note) + ")</span>";
      }
      links_.pop_back();
      return;
    }
    const auto address = resolved_link(event.text);
    links_.emplace_back();
    if (!address) return;
    links_.back() = options_.link_note ? options_.link_note(event.text) : std::string();
    out_ += "<a href=\"";
    append_escaped_attribute(out_, address->text());
    out_ += '"';
    title_attribute(event.title);
    out_ += '>';
  }

  // What stands between the brackets is the alternative text, and is shown where there is no image.
  void image(const MarkdownEvent& event) {
    if (!event.begins) return;
    const bool own = !known_address(event.text);
    const auto address = own && options_.resolve_image ? options_.resolve_image(event.text) : std::nullopt;
    if (!address || leads_out(*address)) return;
    out_ += "<img src=\"";
    append_escaped_attribute(out_, address->text());
    out_ += "\" alt=\"";
    append_escaped_attribute(out_, words_of(tree_, at_));
    out_ += '"';
    title_attribute(event.title);
    out_ += '>';
    skip_to_end(MarkdownKind::image);
  }

  void skip_to_end(MarkdownKind kind) {
    for (int open = 1; open > 0;) {
      ++at_;
      if (tree_.events[at_].kind == kind) open += tree_.events[at_].begins ? 1 : -1;
    }
  }

  const MarkdownTree& tree_;
  const MarkdownOptions& options_;
  MarkdownPage& page_;
  const TermLinks* terms_;  // may be null
  HeadingLevels levels_;
  std::string out_;
  std::vector<MarkdownHeading> headings_;
  std::vector<bool> ordered_;  // of the lists that are open
  // Of the links that are open: what is to be said behind each; none where no tag was written.
  std::vector<std::optional<std::string>> links_;
  bool in_head_ = false;
  bool in_heading_ = false;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<RenderedMarkdown> write_markdown(const MarkdownTree& tree, const MarkdownOptions& options,
                                               MarkdownPage& page, std::size_t largest,
                                               const TermLinks* terms) {
  return Writer(tree, options, page, terms).whole(largest);
}

std::optional<Url> known_address(std::string_view destination) {
  auto address = checked_url(destination);
  if (!address || (!leads_out(*address) && !destination.starts_with('#'))) return std::nullopt;
  return address;
}

std::string words_of(const MarkdownTree& tree, std::size_t event) {
  const MarkdownKind kind = tree.events[event].kind;
  std::string words;
  for (int open = 1; open > 0;) {
    const MarkdownEvent& inside = tree.events[++event];
    if (inside.kind == kind) open += inside.begins ? 1 : -1;
    if (inside.kind == MarkdownKind::text || inside.kind == MarkdownKind::code) words += inside.text;
    if (inside.kind == MarkdownKind::soft_break || inside.kind == MarkdownKind::line_break) words += ' ';
  }
  return words;
}

}  // namespace html
