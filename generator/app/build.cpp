#include "app/build.h"

#include <fmt/format.h>

#include "analysis/figures.h"
#include "app/parallel.h"
#include "app/picture_cache.h"
#include "app/publish.h"
#include "app/resources.h"
#include "app/stages.h"
#include "app/version.h"
#include "chart/png_painter.h"
#include "model/dump.h"
#include "site/changes_feed.h"
#include "site/measure_chart.h"
#include "site/plan.h"
#include "site/rendering.h"

namespace app {
namespace {

using source::Language;

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

void append(std::vector<ManifestEntry>& all, std::vector<ManifestEntry> more) {
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
  PublishOptions publish_options;
  publish_options.jobs = options.jobs;
  if (options.note) publish_options.note = options.note;
  recover_output(output, publish_options);  // also where this build will end in errors
  Checked checked = read_and_check(options, resources, result, watch);
  if (result.diagnostics.has_errors()) return result;

  model::Model whole = checked.model;
  const Analysed analysed(options, std::move(checked.model), checked.as_of, result);
  const auto& [made_for, clearance, edition, figures] = analysed;
  log_left_out(edition.left_out, messages, result.log);
  watch.stop("analyse");
  if (result.diagnostics.has_errors()) return result;
  const Before before(options, std::move(whole), analysed);
  watch.stop("compare");

  const auto& theme = edition.model.site.theme;
  const site::Assets assets(assets_of(result.tree, theme ? theme->path : std::string(), resources));
  const site::Plan plan({.edition = edition,
                         .figures = figures,
                         .clearance = clearance,
                         .words = checked.words,
                         .assets = assets,
                         .languages = model::languages(edition.model.site),
                         .version = std::string(version()),
                         .pictures = edition.model.site.pictures.value_or(true),
                         .tree = &result.tree,
                         .changes = &before.changes,
                         .strictest = site::strictest_of(edition.model)},
                        result.diagnostics);
  watch.stop("plan");
  if (result.diagnostics.has_errors()) return result;

  Publication publication(output, head_of(made_for), publish_options);
  std::vector<ManifestEntry> entries =
      add_pages(publication, plan, checked.templates, resources, options.jobs);
  watch.stop("render");
  append(entries, add_pictures(publication, plan, resources, options.jobs));
  watch.stop("pictures");
  for (const site::OutputFile& file : assets.files()) entries.push_back(publication.add(file));
  entries.push_back(
      publication.add({"data/edition.json",
                       model::canonical_json(edition.model, analysis::showing(clearance, edition.model))}));
  for (const site::OutputFile& file : site::changes_feeds(plan, text_width_of_thread(resources)))
    entries.push_back(publication.add(file));
  append(entries, publication.add_folder(options.site / "archive", "archive"));
  append(entries, publication.carry_over("archive"));
  const PublishResult published = publication.finish(std::move(entries));
  watch.stop("publish");
  result.first_page = published.folder / "index.html";
  result.pages = plan.pages().size();
  result.files = published.files;
  result.bytes = published.bytes;
  return result;
}

}  // namespace app
