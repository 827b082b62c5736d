#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/figures.h"
#include "source/diagnostic.h"
#include "source/tree.h"

namespace analysis {

// A site from strings with its figures, on a day and for a unit. Slips that are not read are failures.
struct ReadSite {
  explicit ReadSite(std::vector<source::File> files, std::string_view as_of = "2026-10-31",
                    std::string_view unit = "") {
    const source::Tree tree(std::move(files));
    source::Diagnostics diagnostics;
    model::Model model = model::read_model(tree, diagnostics);
    for (const source::Diagnostic& each : diagnostics.all()) {
      if (each.severity == source::Severity::error)
        ADD_FAILURE() << source::format(each, tree, source::Language::en, source::MessageFormat::text);
    }
    clearance.emplace(model, 5);
    edition = model::edition(std::move(model), {std::get<source::Date>(source::read_date(as_of)),
                                                model::Classification::internal, std::string(unit)});
    std::vector<MeasureFigures> measures;
    for (const model::Measure& measure : edition.model.measures)
      measures.push_back(analyse(measure, edition.made_for, *clearance));
    figures = analysis::figures(edition, std::move(measures), *clearance);
  }
  ReadSite(const ReadSite&) = delete;  // its figures lead into its edition

  std::optional<Clearance> clearance;
  model::Edition edition;
  Figures figures;
};

}  // namespace analysis
