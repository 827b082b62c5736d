#include "site/rendering.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "analysis/framework_links.h"
#include "chart/svg_painter.h"
#include "html/term_links.h"
#include "site/source_citation.h"

namespace site {

Rendering::Rendering(const Plan& of_plan, const Page& of_page, const chart::TextWidth& measured_by)
    : plan(of_plan),
      material(of_plan.material()),
      page(of_page),
      words(material.words.in(of_page.language)),
      text_width(measured_by),
      language(of_page.language) {
  // Ids that the frame uses.
  markdown_page.ids = {{"innhold", 1}};
}

html::Html Rendering::text(const source::Given<source::Text>& given) {
  return given ? text(*given) : html::Html();
}

html::Html Rendering::text(const source::Text& content) {
  const source::Text::Version* const version = content.in(language);
  if (!version) return {};
  if (version->language == language) return html::escaped(version->text);
  ++fallbacks;
  fallback_languages.insert(version->language);
  return html::trusted_markup(fmt::format("<span lang=\"{}\">{}</span>", source::code(version->language),
                                          html::escape_text(version->text)));
}

std::string Rendering::plain(const source::Given<source::Text>& given) {
  return given ? plain(*given) : std::string();
}

std::string Rendering::plain(const source::Text& content) {
  const source::Text::Version* const version = content.in(language);
  if (!version) return {};
  if (version->language != language) {
    ++fallbacks;
    fallback_languages.insert(version->language);
  }
  return version->text;
}

namespace {

// Where a link of Markdown leads: "project:falls", "duty:6f", "page:om".
std::optional<html::Url> resolve(const Rendering& rendering, std::string_view destination) {
  const std::size_t colon = destination.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string_view kind = destination.substr(0, colon);
  std::string key(destination.substr(colon + 1));
  if (kind == "duty" && key.find('/') == std::string::npos) {
    const model::Framework* const main = analysis::main_framework(rendering.model());
    key = (main ? main->id : std::string()) + "/" + model::normal_duty_key(key);
  }
  return rendering.address(kind, key);
}

// Pictures that a page may show. No SVG: it can hold scripts.
bool is_picture(std::string_view path) {
  for (const std::string_view ending : {".png", ".jpg", ".jpeg", ".gif", ".webp"}) {
    if (path.ends_with(ending)) return true;
  }
  return false;
}

// A picture beside the text's own file is published beside the page, so that it goes where the page goes and
// nowhere else.
std::optional<html::Url> resolve_picture(Rendering& rendering, std::string_view destination,
                                         source::Place text_at) {
  if (!rendering.material.tree || text_at.file == source::Place::nowhere || !is_picture(destination))
    return std::nullopt;
  const source::Tree& tree = *rendering.material.tree;
  const std::string& text_path = tree.file(text_at.file).path;
  const std::string path = text_path.substr(0, text_path.rfind('/') + 1) + std::string(destination);
  const auto file = tree.find(path);
  if (!file) return std::nullopt;
  const std::string folder = rendering.page.path.substr(0, rendering.page.path.rfind('/') + 1);
  const std::size_t dot = destination.rfind('.');
  const std::string name = fmt::format("{}-{}{}", path_part(destination.substr(0, dot)),
                                       rendering.pictures.size() + 1, destination.substr(dot));
  const auto [picture, is_new] = rendering.pictures.try_emplace(path, OutputFile{folder + name, {}});
  if (is_new) picture->second.bytes = tree.file(*file).text;
  return relative(rendering.page.path, picture->second.path);
}

}  // namespace

namespace {

// Where a term stands, the first time it is met on a page. What was met is kept among the page's ids, which
// have no space.
std::optional<html::Url> first_link_to(Rendering& rendering, const model::Term& term) {
  if (!rendering.markdown_page.ids.try_emplace("term " + term.id, 1).second) return std::nullopt;
  return rendering.address("term", term.id);
}

// The text with each term of the glossary linked where it first stands on the page. The glossary has links of
// its own between its terms, and a text in another language has other words.
html::Html with_terms(Rendering& rendering, const source::Text::Version& version,
                      const html::MarkdownOptions& options) {
  const model::Model& model = rendering.model();
  const auto rendered = [&](const auto&... terms) {
    return html::render_markdown(version.text, html::MarkdownSize::page, options, rendering.markdown_page,
                                 terms...)
        .html;
  };
  if (version.language != rendering.language || model.terms.empty() || rendering.page.kind->name == "term")
    return rendered();
  return rendered(html::TermLinks{rendering.plan.terms(rendering.language), [&](std::size_t term) {
                                    return first_link_to(rendering, model.terms[term]);
                                  }});
}

}  // namespace

html::Html Rendering::markdown(const source::Given<source::Markdown>& given, int first_heading_level) {
  const source::Text::Version* const version = given ? given->in(language) : nullptr;
  if (!version) return {};
  html::MarkdownOptions options{.first_heading_level = first_heading_level,
                                .table_label = word("markdown.table")};
  options.resolve_image = [this, at = version->at](std::string_view destination) {
    return resolve_picture(*this, destination, at);
  };
  options.resolve_link = [this](std::string_view destination) { return resolve(*this, destination); };
  options.link_note = [this](std::string_view destination) {
    constexpr std::string_view to_source = "source:";
    return destination.starts_with(to_source) ? source_mark(*this, destination.substr(to_source.size()))
                                              : std::string();
  };
  html::Html html = with_terms(*this, *version, options);
  if (version->language == language) return html;
  ++fallbacks;
  fallback_languages.insert(version->language);
  return html::trusted_markup(fmt::format("<div lang=\"{}\">", source::code(version->language))) + html +
         html::trusted_markup("</div>");
}

namespace {

// The page that gathers a kind of record, where it is not named as the kind.
std::string_view gathering_page(std::string_view kind) {
  if (kind == "deviation_stat" || kind == "deviation_type") return "deviations";
  return kind == "event" ? "calendar" : kind;
}

}  // namespace

std::optional<html::Url> Rendering::address(std::string_view kind, std::string_view key) const {
  if (const Page* const target = plan.find(kind, key, language)) return relative(page.path, target->path);
  const Page* const gathering = key.empty() ? nullptr : plan.find(gathering_page(kind), "", language);
  if (!gathering || !model::exists(model(), kind, key)) return std::nullopt;
  return html::checked_url(relative(page.path, gathering->path).text() + "#" + std::string(key));
}

Link Rendering::link(std::string_view kind, std::string_view key, std::string text) const {
  return {address(kind, key).value_or(html::Url()), std::move(text)};
}

html::Html Rendering::chart(const chart::Scene& scene, std::string_view classes) {
  return html::trusted_markup(chart::svg(scene, fmt::format("c{}", ++charts), classes));
}

std::string text_in(const source::Given<source::Text>& text, source::Language language) {
  const source::Text::Version* const version = text ? text->in(language) : nullptr;
  return version ? version->text : std::string();
}

std::string kind_name(std::string_view kind, source::Language language) {
  const model::Kind* const found = model::find_kind(kind);
  assert(found && "a kind of the model");
  return std::string(found->one[static_cast<std::size_t>(language)]);
}

std::string kind_names(std::string_view kind, source::Language language) {
  const model::Kind* const found = model::find_kind(kind);
  assert(found && "a kind of the model");
  return std::string(found->many[static_cast<std::size_t>(language)]);
}

model::Classification strictest_of(const model::Model& model) {
  model::Classification result = model::Classification::open;
  for (const model::Kind& kind : model::all_kinds) {
    const source::Field* const field = kind.records.record->find("classification");
    if (!field || kind.records.key == "measure") continue;
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      const void* const record = kind.records.value_of(&model, index);
      const auto& own = source::leaf<model::Classification>(field->value_of(record, 0));
      result = std::max(result, own.value_or(model::Classification::internal));
    }
  }
  for (const model::Measure& measure : model.measures)
    result = std::max(result, model::classification_of(measure, model));
  return result;
}

}  // namespace site
