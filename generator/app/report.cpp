#include "app/report.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/stages.h"
#include "app/version.h"
#include "app/whole_file.h"
#include "check/report.h"
#include "site/report_measures.h"
#include "site/report_pdf.h"
#include "site/report_period.h"
#include "site/rendering.h"

namespace app {
namespace {

using source::CalendarTime;
using source::Date;

Date end_of(const CalendarTime& period) { return source::end_of(period.period, period.first_day); }

// The day on which the first value of any measure was.
std::optional<Date> first_day_measured(const model::Model& model) {
  std::optional<Date> first;
  for (const model::Measure& measure : model.measures) {
    if (measure.axis.value_or(model::Axis::date) != model::Axis::date) continue;
    for (const model::Point& point : measure.points) {
      if (!point.at || !point.at->time || !point.value) continue;
      const Date day = point.at->time->first_day;
      if (!first || day < *first) first = day;
    }
  }
  return first;
}

CalendarTime period_of(const ReportOptions& options, const model::Model& model, Date as_of) {
  if (options.period.empty()) return site::newest_whole_month(as_of);
  const auto period = site::report_period(options.period);
  if (!period)
    throw UsageError(fmt::format("--period {}: a month is written 2026-10, a tertial 2026-T3 and a year 2026",
                                 options.period));
  if (end_of(*period) > as_of)
    throw UsageError(
        fmt::format("--period {}: the period has not ended; its last day is {}, and the site shows {}",
                    options.period, source::to_iso(end_of(*period)), source::to_iso(as_of)));
  const auto first = first_day_measured(model);
  if (first && end_of(*period) < *first)
    throw UsageError(fmt::format("--period {}: nothing had been measured yet; the first value is from {}",
                                 options.period, source::to_iso(*first)));
  return *period;
}

source::Language language_of(const ReportOptions& options, const model::Site& site) {
  const std::vector<source::Language> languages = model::languages(site);
  if (!options.language) return languages.front();
  if (std::ranges::find(languages, *options.language) == languages.end())
    throw UsageError(
        fmt::format("--language {}: the site is not in that language; see languages in site.yaml",
                    source::code(*options.language)));
  return *options.language;
}

std::filesystem::path file_of(const ReportOptions& options, const CalendarTime& period) {
  if (!options.output.empty()) return options.output;
  return "report-" + site::report_key(period) + ".pdf";
}

}  // namespace

ReportResult write_report(const ReportOptions& options) {
  ReportResult result;
  Stopwatch watch(result.read.stages);
  const Resources resources = find_resources();
  Checked checked = read_and_check(options.build, resources, result.read, watch);
  if (result.read.diagnostics.has_errors()) return result;
  const CalendarTime period = period_of(options, checked.model, checked.as_of);
  const source::Language language = language_of(options, checked.model.site);
  const model::Site site = checked.model.site;

  model::Model whole = checked.model;
  const Analysed analysed(options.build, std::move(checked.model), end_of(period), result.read);
  const auto& [made_for, clearance, edition, figures] = analysed;
  site::report_missing_comments(figures, edition.model, period, result.read.diagnostics);
  check::check_report(site, result.read.tree, result.read.diagnostics);
  const Before before(options.build, std::move(whole), analysed);
  watch.stop("analyse");
  const site::Assets assets(
      assets_of(result.read.tree, site.theme ? site.theme->path : std::string(), resources));
  const site::Plan plan({.edition = edition,
                         .figures = figures,
                         .clearance = clearance,
                         .words = checked.words,
                         .assets = assets,
                         .languages = model::languages(site),
                         .version = std::string(version()),
                         .pictures = false,
                         .tree = &result.read.tree,
                         .changes = &before.changes,
                         .strictest = site::strictest_of(edition.model)},
                        result.read.diagnostics);
  if (result.read.diagnostics.has_errors()) return result;
  if (!plan.find("report", "", language))
    throw UsageError("there is nothing to report on: no project and no measure");
  const chart::Typeface typeface(resources.font.string());
  const std::filesystem::path file = file_of(options, period);
  write_whole_file(file, site::report_pdf(plan, language, period, typeface));
  watch.stop("render");
  result.file = file;
  return result;
}

}  // namespace app
