#pragma once

#include <chrono>
#include <vector>

#include "analysis/changes.h"
#include "analysis/figures.h"
#include "app/archive.h"
#include "app/build.h"
#include "app/resources.h"
#include "html/words.h"
#include "model/edition.h"
#include "site/plan.h"

// The stages that every command about a site begins with.
namespace app {

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
                       Stopwatch& watch);

// An edition and its figures. What the figures say against the texts is in the diagnostics then.
// Throws UsageError for an audience or a unit that cannot be.
struct Analysed {
  model::EditionFor made_for;
  analysis::Clearance clearance;
  model::Edition edition;
  analysis::Figures figures;

  Analysed(const BuildOptions& options, model::Model model, source::Date as_of, BuildResult& result);

 private:
  Analysed(const BuildOptions& options, const model::Site& site, model::EditionFor day, model::Model&& model,
           BuildResult& result);
};

// The edition of the month before, from the same content, for the same readers and by the same clearance: for
// what changed. Its figures lead into its edition, and so do the changes.
struct Before {
  model::Edition edition;
  analysis::Figures figures;
  analysis::Changes changes;

  Before(const BuildOptions& options, model::Model whole, const Analysed& now);
  Before(const Before&) = delete;
};

}  // namespace app
