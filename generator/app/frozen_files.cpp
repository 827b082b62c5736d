#include "app/frozen_files.h"

#include "app/archive.h"
#include "site/archived_month.h"

namespace app {

std::vector<site::OutputFile> frozen_files(const site::Plan& plan, const html::Program& first_page,
                                           std::string edition_json) {
  std::vector<site::OutputFile> files;
  files.push_back({std::string(edition_name), std::move(edition_json)});
  // The first page links to what stands here by now.
  files.push_back({"index.html", site::archived_month_page(plan.material(), first_page, files)});
  for (const site::OutputFile& file : plan.material().assets.files()) {
    if (!file.path.ends_with(".js")) files.push_back(file);
  }
  return files;
}

}  // namespace app
