#pragma once

#include <filesystem>
#include <string>

#include "app/build.h"

namespace app {

struct ReportOptions {
  BuildOptions build;                        // without an output
  std::string period;                        // "2026-10", "2026-T3", "2026"; empty: the newest whole month
  std::filesystem::path output;              // empty: report-<period>.pdf here
  std::optional<source::Language> language;  // of the report; else the site's own
};

struct ReportResult {
  BuildResult read;            // with its messages
  std::filesystem::path file;  // empty if nothing was written
};

// Reads and checks a site, and writes the report on a period, as of its last day, as PDF. With errors in the
// content nothing is written; the file that was there still stands then, and whenever writing fails.
// Throws UsageError for a period that cannot be: none of ours, not over on the as-of day, or before anything
// was measured; for a language that the site has not; and what build() throws for the rest.
ReportResult write_report(const ReportOptions& options);

}  // namespace app
