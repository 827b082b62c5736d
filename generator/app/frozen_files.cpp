#include "app/frozen_files.h"

#include "app/archive.h"
#include "site/archived_month.h"
#include "site/report_pdf.h"
#include "site/report_period.h"

namespace app {

std::vector<site::OutputFile> frozen_files(const site::Plan& plan, const html::Program& first_page,
                                           std::string edition_json, const chart::Typeface& typeface) {
  std::vector<site::OutputFile> files;
  files.push_back({std::string(edition_name), std::move(edition_json)});
  // A site without projects and measures has nothing to report on.
  const source::Language language = plan.material().own_language();
  if (plan.find("report", "", language)) {
    const source::CalendarTime month = site::newest_whole_month(plan.material().edition.made_for.as_of);
    files.push_back({std::string(report_name), site::report_pdf(plan, language, month, typeface)});
  }
  // The first page links to what stands here by now.
  files.push_back(
      {"index.html", site::archived_month_page(plan, first_page, files, chart::text_width_in(typeface))});
  for (const site::OutputFile& file : plan.material().assets.files()) {
    if (!file.path.ends_with(".js")) files.push_back(file);
  }
  return files;
}

}  // namespace app
