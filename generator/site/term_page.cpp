#include <array>

#include "site/collation.h"
#include "site/rendering.h"

// The glossary: every term on one page, at its id.
namespace site {
namespace {

struct TermView {
  std::string id;
  html::Html title;
  std::string elsewhere;  // the word in the other languages
  html::Html about;
  std::vector<Link> see_also;

  static constexpr auto members() {
    return std::array{html::member<&TermView::id>("id"), html::member<&TermView::title>("title"),
                      html::member<&TermView::elsewhere>("elsewhere"),
                      html::member<&TermView::about>("about"), html::member<&TermView::see_also>("see_also")};
  }
};

struct GlossaryView {
  Frame frame;
  std::vector<TermView> terms;

  static constexpr auto members() {
    return std::array{html::member<&GlossaryView::frame>("frame"),
                      html::member<&GlossaryView::terms>("terms")};
  }
};

// No terms, no page.
std::vector<std::string> keys(const Material& material) {
  return material.model().terms.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("term", language)}, kind_names("term", language), material.strictest, "front", ""};
}

std::string in_other_languages(const model::Term& term, source::Language language) {
  std::vector<std::string> words;
  for (const source::Text::Version& version : term.title->versions) {
    if (version.language != language)
      words.push_back(version.text + " (" + std::string(source::code(version.language)) + ")");
  }
  return list_of(words, language);
}

TermView term_view(Rendering& rendering, const model::Term& term) {
  TermView view{.id = term.id, .title = rendering.text(term.title)};
  view.elsewhere = in_other_languages(term, rendering.language);
  view.about = rendering.markdown(term.about, 3);
  for (const auto& reference : term.see_also) {
    const model::Term* const other =
        reference ? model::find(rendering.model().terms, reference->id) : nullptr;
    if (other)
      view.see_also.push_back(rendering.link("term", other->id, text_in(other->title, rendering.language)));
  }
  return view;
}

GlossaryView view(Rendering& rendering) {
  std::vector<const model::Term*> terms;
  for (const model::Term& term : rendering.model().terms) {
    if (term.title) terms.push_back(&term);
    rendering.markdown_page.ids[term.id] = 1;
  }
  const Collation collation(rendering.language);
  sort_by_text<const model::Term*>(
      terms, collation, [&](const model::Term* term) { return text_in(term->title, rendering.language); });
  GlossaryView view;
  for (const model::Term* const term : terms) view.terms.push_back(term_view(rendering, *term));
  rendering.description = rendering.page.title;
  return view;
}

}  // namespace

PageKind term_page() { return page_kind<GlossaryView, view>("term", keys, describe); }

}  // namespace site
