#include "site/archived_month.h"

#include <algorithm>

#include "site/archive_words.h"
#include "site/rendering.h"

namespace site {
namespace {

struct CountedKind {
  std::string name;
  std::string count;

  static constexpr auto members() {
    return std::array{html::member<&CountedKind::name>("name"), html::member<&CountedKind::count>("count")};
  }
};

struct MonthFile {
  html::Url address;
  std::string path;
  std::string name;
  std::string size;

  static constexpr auto members() {
    return std::array{html::member<&MonthFile::address>("address"), html::member<&MonthFile::path>("path"),
                      html::member<&MonthFile::name>("name"), html::member<&MonthFile::size>("size")};
  }
};

struct MonthView {
  std::string language;
  std::string title;
  std::string heading;
  std::string organisation;
  std::optional<std::string> invented;
  std::string lead;
  std::string classification;
  std::string version;
  html::Url icon;
  std::vector<html::Url> style_sheets;
  std::vector<MonthFile> files;
  std::vector<CountedKind> kinds;

  static constexpr auto members() {
    return std::array{html::member<&MonthView::language>("language"),
                      html::member<&MonthView::title>("title"),
                      html::member<&MonthView::heading>("heading"),
                      html::member<&MonthView::organisation>("organisation"),
                      html::member<&MonthView::invented>("invented"),
                      html::member<&MonthView::lead>("lead"),
                      html::member<&MonthView::classification>("classification"),
                      html::member<&MonthView::version>("version"),
                      html::member<&MonthView::icon>("icon"),
                      html::member<&MonthView::style_sheets>("style_sheets"),
                      html::member<&MonthView::files>("files"),
                      html::member<&MonthView::kinds>("kinds")};
  }
};

constexpr std::string_view page_path = "index.html";

html::Url url(std::string_view path) { return relative(page_path, path); }

void set_head(MonthView& view, const Material& material, const html::Words& words,
              source::Language language) {
  constexpr std::string_view levels[] = {"classification.open", "classification.internal",
                                         "classification.confidential",
                                         "classification.strictly_confidential"};
  const model::Site& site = material.model().site;
  const source::Date day = material.edition.made_for.as_of;
  const std::string site_title = text_in(site.title, language);
  view.language = source::code(language);
  view.heading =
      capitalised(period_name(source::Period::month, source::start_of(source::Period::month, day), language));
  view.title = view.heading + " – " + site_title;
  view.organisation = site.organisation ? text_in(site.organisation, language) : site_title;
  if (site.invented) view.invented = text_in(site.invented, language);
  view.lead = words.text("archive.month_lead", {{"site", site_title}, {"date", long_date(day, language)}});
  view.classification = words.text(levels[static_cast<std::size_t>(material.strictest)]);
  view.version = material.version;
  view.icon = url(material.assets.path("icon.svg"));
  for (const std::string_view name : {"theme.css", "ds-1.22.0.css", "chart.css", "app.css"})
    view.style_sheets.push_back(url(material.assets.path(name)));
}

}  // namespace

html::Program compile_archived_month(html::TemplateSet& templates, source::Diagnostics& diagnostics) {
  return templates.compile<MonthView>("archived_month", diagnostics).program;
}

std::string archived_month_page(const Material& material, const html::Program& program,
                                std::span<const OutputFile> files) {
  const source::Language language = material.own_language();
  const html::Words& words = material.words.in(language);
  MonthView view;
  set_head(view, material, words, language);
  for (const OutputFile& file : files) {
    view.files.push_back({url(file.path), file.path, capitalised(archived_file_name(words, file.path)),
                          size_text(file.bytes.size(), language)});
  }
  for (const model::Kind& kind : model::all_kinds) {
    const auto size = static_cast<double>(kind.records.size(&material.model()));
    if (size > 0)
      view.kinds.push_back(
          {std::string(kind.many[static_cast<std::size_t>(language)]), number(size, 0, language)});
  }
  return html::run(program, &view, words);
}

}  // namespace site
