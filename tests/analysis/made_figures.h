#pragma once

#include "analysis/figures.h"
#include "model/model_of.h"

namespace analysis {

// All figures of a site from strings, as of a day. A unit "home" is there.
struct MadeFigures {
  explicit MadeFigures(std::vector<source::File> files, std::string_view day = "2026-06-01") {
    files.push_back({"content/units/home.yaml", "title: Hjemme\n"});
    edition = model::edition(model::model_of(std::move(files)),
                             {model::date(day), model::Classification::internal, ""});
    const Clearance clearance(edition.model, 5);
    std::vector<MeasureFigures> measures;
    for (const model::Measure& measure : edition.model.measures)
      measures.push_back(analyse(measure, edition.made_for, clearance));
    figures = analysis::figures(edition, std::move(measures), clearance);
  }
  MadeFigures(const MadeFigures&) = delete;

  const ProjectFigures& project(std::string_view id) const {
    return *find_project(figures, edition.model, id);
  }

  model::Edition edition;
  Figures figures;
};

// A project in the unit "home"; `fields` are added to it.
inline source::File project_file(std::string_view id, std::string_view fields) {
  return {fmt::format("content/projects/{}.yaml", id),
          fmt::format("title: Prosjekt {}\nunit: home\n{}", id, fields)};
}

}  // namespace analysis
