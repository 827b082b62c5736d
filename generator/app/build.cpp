#include "app/build.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "analysis/figures.h"
#include "app/archive.h"
#include "app/frozen_files.h"
#include "app/parallel.h"
#include "app/picture_cache.h"
#include "app/publish.h"
#include "app/resources.h"
#include "app/version.h"
#include "chart/png_painter.h"
#include "check/rules.h"
#include "model/dump.h"
#include "model/edition.h"
#include "site/archived_month.h"
#include "site/measure_chart.h"
#include "site/plan.h"
#include "site/rendering.h"
#include "source/encoding.h"

namespace app {
namespace {

using source::Language;

class Stopwatch {
 public:
  explicit Stopwatch(std::vector<Stage>& stages) : stages_(stages) {}
  void stop(std::string_view stage) {
    const auto now = std::chrono::steady_clock::now();
    stages_.push_back({stage, std::chrono::duration<double>(now - begun_).count()});
    begun_ = now;
  }

 private:
  std::vector<Stage>& stages_;
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

source::Date as_of_day(const BuildOptions& options, const model::Site& site) {
  return options.as_of.value_or(site.as_of.value_or(options.today));
}

// Everything that is known before the content may be shown.
struct Checked {
  model::Model model;
  html::AllWords words;
  site::PageTemplates templates;
  html::Program archived_month;  // the template of its first page
  std::vector<FrozenMonth> archive;
  source::Date as_of;
};

Checked read_and_check(const BuildOptions& options, const Resources& resources, BuildResult& result,
                       Stopwatch& watch) {
  result.tree = site_with_templates(options.site, resources, result.diagnostics);
  model::Model model = model::read_model(result.tree, result.diagnostics);
  watch.stop("read");
  const std::vector<Language> languages = model::languages(model.site);
  html::AllWords words = html::read_words(result.tree, template_folders, languages, result.diagnostics);
  html::TemplateSet templates(result.tree, template_folders, words.in(Language::nb));
  site::PageTemplates compiled = site::compile_templates(templates, result.diagnostics);
  html::Program archived_month = site::compile_archived_month(templates, result.diagnostics);
  templates.report_unused(result.diagnostics);
  std::vector<FrozenMonth> archive =
      read_archive(options.site / archive_name, archive_name, {}, options.jobs, result.diagnostics);
  const source::Date as_of = as_of_day(options, model.site);
  check::check({result.tree, model, as_of}, result.diagnostics);
  watch.stop("check");
  return {std::move(model),          std::move(words),   std::move(compiled),
          std::move(archived_month), std::move(archive), as_of};
}

model::EditionFor edition_for(const BuildOptions& options, const model::Model& model, source::Date as_of) {
  const model::Site& site = model.site;
  model::EditionFor made_for{
      as_of, options.audience.value_or(site.audience.value_or(model::Classification::internal)),
      options.unit};
  if (made_for.audience >= model::Classification::confidential && !site.allow_confidential.value_or(false)) {
    throw UsageError("--audience confidential: site.yaml must say allow_confidential: true");
  }
  if (!made_for.unit.empty() && !model::find(model.units, made_for.unit)) {
    std::vector<std::string_view> ids;
    for (const model::Unit& unit : model.units) ids.push_back(unit.id);
    throw UsageError(fmt::format("--unit {}: there is no such unit; did you mean {}?", made_for.unit,
                                 source::nearest(made_for.unit, ids)));
  }
  return made_for;
}

// An edition and its figures. What the figures say against the texts is in the diagnostics then.
struct Analysed {
  model::EditionFor made_for;
  analysis::Clearance clearance;
  model::Edition edition;
  analysis::Figures figures;

  Analysed(const BuildOptions& options, model::Model model, source::Date as_of, BuildResult& result)
      : Analysed(options, model::Site(model.site), edition_for(options, model, as_of), std::move(model),
                 result) {}

 private:
  Analysed(const BuildOptions& options, const model::Site& site, model::EditionFor day, model::Model&& model,
           BuildResult& result)
      : made_for(std::move(day)),
        clearance(model, site.smallest_count.value_or(5)),
        edition(model::edition(std::move(model), made_for)),
        figures(analysis::figures(edition,
                                  parallel_map(edition.model.measures, options.jobs,
                                               [&](const model::Measure& measure) {
                                                 return analysis::analyse(measure, made_for, clearance,
                                                                          site.signal_rules);
                                               }),
                                  clearance)) {
    analysis::report_contradicted_claims(figures.projects, result.diagnostics);
    check::check_figures(site, result.tree, result.diagnostics);
  }
};

void log_left_out(const model::LeftOut& left_out, Language language, std::vector<std::string>& log) {
  const bool english = language == Language::en;
  const auto say = [&](std::size_t count, std::string_view nb, std::string_view en) {
    if (count > 0) log.push_back(fmt::format("{}: {}", english ? en : nb, count));
  };
  say(left_out.later, "utelatt, datert etter dagen", "left out, dated after the day");
  say(left_out.above_audience, "utelatt, for følsomt for publikumet",
      "left out, too sensitive for the audience");
  say(left_out.outside_unit, "utelatt, hører til andre enheter", "left out, belongs to other units");
  say(left_out.references, "fjernet, henvisninger til det som er utelatt",
      "removed, references to what was left out");
}

// Pango's objects stay on their thread; so each thread opens the font once.
const chart::Typeface& typeface_of_thread(const Resources& resources) {
  thread_local const chart::Typeface typeface(resources.font.string());
  return typeface;
}

const chart::TextWidth& text_width_of_thread(const Resources& resources) {
  thread_local const chart::TextWidth width = chart::text_width_in(typeface_of_thread(resources));
  return width;
}

template <class Item>
void append(std::vector<Item>& all, std::vector<Item> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<ManifestEntry> add_pages(Publication& publication, const site::Plan& plan,
                                     const site::PageTemplates& templates, const Resources& resources,
                                     unsigned jobs) {
  auto by_page = parallel_map(plan.pages(), jobs, [&](const site::Page& page) {
    std::vector<ManifestEntry> entries;
    for (const site::OutputFile& file :
         site::render(plan, page, templates, text_width_of_thread(resources))) {
      entries.push_back(publication.add(file));
    }
    return entries;
  });
  std::vector<ManifestEntry> entries;
  for (auto& page : by_page) append(entries, std::move(page));
  return entries;
}

// All but the scene that a picture depends on: the program's own bytes (a version may be "dirty"), and the
// font's.
std::string painter_of(const Resources& resources) {
  return scene_hash(bytes_of("/proc/self/exe"), bytes_of(resources.font / "inter.ttf"));
}

std::vector<ManifestEntry> add_pictures(Publication& publication, const site::Plan& plan,
                                        const Resources& resources, unsigned jobs) {
  if (!plan.material().pictures) return {};
  const std::string painter = painter_of(resources);
  const auto& measures = plan.material().figures.measures;
  return parallel_map(measures.size(), jobs, [&](std::size_t index) {
    const chart::Scene scene = site::measure_picture(plan, measures[index], text_width_of_thread(resources));
    return add_picture(publication, site::picture_path(*measures[index].measure),
                       scene_hash(chart::to_text(scene), painter),
                       [&] { return chart::png(scene, typeface_of_thread(resources)); });
  });
}

ManifestHead head_of(const model::EditionFor& made_for) {
  return {.version = std::string(version()),
          .edition = source::to_iso(made_for.as_of),
          .as_of = source::to_iso(made_for.as_of),
          .audience = std::string(model::classification_words[static_cast<std::size_t>(made_for.audience)]),
          .unit = made_for.unit};
}

std::string theme_of(const Analysed& analysed) {
  const auto& theme = analysed.edition.model.site.theme;
  return theme ? theme->path : std::string();
}

site::Material material_of(const Analysed& analysed, const Checked& checked, const site::Assets& assets,
                           const BuildResult& result) {
  const model::Model& model = analysed.edition.model;
  return {.edition = analysed.edition,
          .figures = analysed.figures,
          .clearance = analysed.clearance,
          .words = checked.words,
          .assets = assets,
          .languages = model::languages(model.site),
          .version = std::string(version()),
          .pictures = model.site.pictures.value_or(true),
          .tree = &result.tree,
          .strictest = site::strictest_of(model)};
}

std::string dump_of(const Analysed& analysed) {
  const model::Model& model = analysed.edition.model;
  return model::canonical_json(model, analysis::showing(analysed.clearance, model));
}

PublishOptions publish_options(const BuildOptions& options) {
  PublishOptions result;
  result.jobs = options.jobs;
  if (options.note) result.note = options.note;
  return result;
}

// What is not over may still change.
void refuse_unfinished(source::Date last_day, source::Date today, Language messages) {
  if (last_day <= today) return;
  throw UsageError(
      fmt::format(fmt::runtime(messages == Language::en
                                   ? "--period {}: the month is not over; the site's day is {}"
                                   : "--period {}: måneden er ikke over; dagen nettstedet viser, er {}"),
                  name_of_month(last_day), source::to_iso(today)));
}

// How what the content gives now differs from what stands frozen: sentences, none if all bytes are the same.
std::vector<std::string> differences_of(const Manifest& frozen, const std::vector<ManifestEntry>& now,
                                        const ManifestHead& head, Language messages) {
  const bool english = messages == Language::en;
  std::vector<std::string> result;
  if (frozen.head.audience != head.audience) {
    result.push_back(fmt::format("{}: {} → {}", english ? "audience" : "publikum",
                                 source::printable(frozen.head.audience), head.audience));
  }
  for (const ManifestEntry& entry : now) {
    const ManifestEntry* const old = frozen.find(entry.path);
    if (old && old->sha256 == entry.sha256) continue;
    const std::string_view what =
        old ? (english ? "other bytes" : "annet innhold") : (english ? "new file" : "ny fil");
    result.push_back(fmt::format("{}: {}", what, entry.path));
  }
  for (const ManifestEntry& old : frozen.files) {
    if (std::ranges::find(now, old.path, &ManifestEntry::path) != now.end()) continue;
    result.push_back(fmt::format("{}: {}", english ? "no longer made" : "lages ikke lenger", old.path));
  }
  return result;
}

}  // namespace

BuildResult check(const BuildOptions& options) {
  BuildResult result;
  Stopwatch watch(result.stages);
  Checked checked = read_and_check(options, find_resources(), result, watch);
  if (!result.diagnostics.has_errors()) Analysed(options, std::move(checked.model), checked.as_of, result);
  return result;
}

BuildResult build(const BuildOptions& options, Language messages) {
  BuildResult result;
  Stopwatch watch(result.stages);
  const Resources resources = find_resources();
  const auto output = options.output.empty() ? options.site / "public" : options.output;
  recover_output(output, publish_options(options));  // also where this build will end in errors
  Checked checked = read_and_check(options, resources, result, watch);
  if (result.diagnostics.has_errors()) return result;

  const Analysed analysed(options, std::move(checked.model), checked.as_of, result);
  const auto& [made_for, clearance, edition, figures] = analysed;
  log_left_out(edition.left_out, messages, result.log);
  watch.stop("analyse");
  if (result.diagnostics.has_errors()) return result;

  const site::Assets assets(assets_of(result.tree, theme_of(analysed), resources));
  Publication publication(output, head_of(made_for), publish_options(options));
  const CarriedArchive archive = archive_for(made_for, std::move(checked.archive), publication.published(),
                                             output, options.jobs, result.diagnostics);
  const site::Archive months = months_of(archive);
  site::Material material = material_of(analysed, checked, assets, result);
  material.archive = &months;
  const site::Plan plan(material, result.diagnostics);
  watch.stop("plan");
  if (result.diagnostics.has_errors()) return result;

  std::vector<ManifestEntry> entries =
      add_pages(publication, plan, checked.templates, resources, options.jobs);
  watch.stop("render");
  append(entries, add_pictures(publication, plan, resources, options.jobs));
  watch.stop("pictures");
  for (const site::OutputFile& file : assets.files()) entries.push_back(publication.add(file));
  const std::string edition_json = dump_of(analysed);
  entries.push_back(publication.add({std::string(edition_name), edition_json}));
  append(entries, add_archive(publication, archive, options.jobs));
  append(result.log, archive_log(archive, messages));
  if (const FrozenMonth* const month = archive.ending_on(made_for.as_of)) {
    append(result.log, compared(*month, made_for, edition_json, version(), messages));
  }
  const PublishResult published = publication.finish(std::move(entries));
  watch.stop("publish");
  result.first_page = published.folder / "index.html";
  result.pages = plan.pages().size();
  result.files = published.files;
  result.bytes = published.bytes;
  return result;
}

FreezeResult freeze(const BuildOptions& options, source::Date month, Language messages) {
  FreezeResult result;
  BuildOptions of_month = options;
  of_month.as_of = source::end_of(source::Period::month, month);
  of_month.unit.clear();
  const Resources resources = find_resources();
  Stopwatch watch(result.read.stages);
  Checked checked = read_and_check(of_month, resources, result.read, watch);
  if (result.read.diagnostics.has_errors()) return result;
  refuse_unfinished(checked.as_of, checked.model.site.as_of.value_or(options.today), messages);

  const Analysed analysed(of_month, std::move(checked.model), checked.as_of, result.read);
  log_left_out(analysed.edition.left_out, messages, result.read.log);
  const site::Assets assets(assets_of(result.read.tree, theme_of(analysed), resources));
  const site::Plan plan(material_of(analysed, checked, assets, result.read), result.read.diagnostics);
  if (result.read.diagnostics.has_errors()) return result;

  const std::string edition_json = dump_of(analysed);
  result.folder = options.site / archive_name / name_of_month(month);
  Publication publication(result.folder, head_of(analysed.made_for), publish_options(options));
  std::vector<ManifestEntry> entries;
  for (const site::OutputFile& file : frozen_files(plan, checked.archived_month, edition_json)) {
    entries.push_back(publication.add(file));
  }
  if (const auto& standing = publication.published()) {
    result.differences = differences_of(*standing, entries, head_of(analysed.made_for), messages);
    const auto frozen = std::ranges::find(checked.archive, name_of_month(month), &FrozenMonth::name);
    if (!result.differences.empty() && frozen != checked.archive.end()) {
      append(result.differences, compared(*frozen, analysed.made_for, edition_json, version(), messages));
    }
    using Outcome = FreezeResult::Outcome;
    result.outcome = result.differences.empty() ? Outcome::same : Outcome::different;
    return result;
  }
  const PublishResult published = publication.finish(std::move(entries));
  result.outcome = FreezeResult::Outcome::frozen;
  result.files = published.files;
  result.bytes = published.bytes;
  return result;
}

}  // namespace app
