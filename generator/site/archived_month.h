#pragma once

#include <span>
#include <string>

#include "html/template.h"
#include "site/output_file.h"
#include "site/plan.h"

namespace site {

// The first page of an archived month: what it holds. It stands alone in the month's folder, where it finds
// the style sheets below assets/, and says all in the site's own language.

html::Program compile_archived_month(html::TemplateSet& templates, source::Diagnostics& diagnostics);

//   files: the month's files that the page links to, with paths from its folder.
std::string archived_month_page(const Material& material, const html::Program& program,
                                std::span<const OutputFile> files);

}  // namespace site
