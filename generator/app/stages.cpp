#include "app/stages.h"

#include <fmt/format.h>

#include "app/parallel.h"
#include "app/past_edition.h"
#include "check/rules.h"
#include "site/archived_month.h"

namespace app {
namespace {

using source::Language;

source::Date as_of_day(const BuildOptions& options, const model::Site& site) {
  return options.as_of.value_or(site.as_of.value_or(options.today));
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

analysis::Figures figures_of(const model::Edition& edition, const analysis::Clearance& clearance,
                             const model::Site& site, unsigned jobs) {
  return analysis::figures(edition,
                           parallel_map(edition.model.measures, jobs,
                                        [&](const model::Measure& measure) {
                                          return analysis::analyse(measure, edition.made_for, clearance,
                                                                   site.signal_rules);
                                        }),
                           clearance);
}

model::EditionFor month_before(model::EditionFor made_for) {
  made_for.as_of = analysis::day_before_month(made_for.as_of);
  return made_for;
}

}  // namespace

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

Analysed::Analysed(const BuildOptions& options, model::Model model, source::Date as_of, BuildResult& result)
    : Analysed(options, model::Site(model.site), edition_for(options, model, as_of), std::move(model),
               result) {}

Analysed::Analysed(const BuildOptions& options, const model::Site& site, model::EditionFor day,
                   model::Model&& model, BuildResult& result)
    : made_for(std::move(day)),
      clearance(model, site.smallest_count.value_or(5)),
      edition(model::edition(std::move(model), made_for)),
      figures(figures_of(edition, clearance, site, options.jobs)) {
  analysis::report_contradicted_claims(figures.projects, result.diagnostics);
  check::check_figures(site, result.tree, result.diagnostics);
}

Before::Before(const BuildOptions& options, model::Model whole, const Analysed& now)
    : edition(model::edition(std::move(whole), month_before(now.made_for))),
      figures(figures_of(edition, now.clearance, now.edition.model.site, options.jobs)) {
  const auto archived = archived_edition(options.site, edition.made_for.as_of);
  changes = analysis::changes(edition, figures, now.edition, now.figures, now.clearance,
                              archived ? &*archived : nullptr);
}

}  // namespace app
