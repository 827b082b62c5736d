#pragma once

#include <string>
#include <vector>

#include "analysis/figures.h"
#include "site/duty_words.h"
#include "site/rendering.h"

namespace site {

// The duties of one framework, in its order.
std::vector<const analysis::DutyFigures*> duties_of(const analysis::Figures& figures,
                                                    const model::Framework& framework);
// Of the main framework; none where the site has no framework.
std::vector<const analysis::DutyFigures*> main_duties(const Rendering& rendering);

DutyCounts counts_of(const std::vector<const analysis::DutyFigures*>& duties);

// The framework's circle at both widths, each cell linked to its duty's page.
//   thread: its path is drawn; null: none. Steps in other frameworks are passed over.
html::Html duty_circle(Rendering& rendering, const model::Framework& framework, const model::Thread* thread);

}  // namespace site
