#include "site/record_basis.h"

#include "model/source.h"
#include "site/duty_words.h"

namespace site {

std::vector<ServedDuty> duties_served(Rendering& rendering, const References& duties) {
  std::vector<ServedDuty> views;
  for (const auto& reference : duties) {
    const analysis::DutyFigures* const duty =
        reference ? analysis::find_duty(rendering.material.figures, reference->id) : nullptr;
    if (!duty) continue;
    views.push_back({duty_name(*duty->place.duty), rendering.text(duty->place.duty->text),
                     rendering.address("duty", duty->reference)});
  }
  return views;
}

std::vector<SourceLink> source_links(Rendering& rendering, const References& sources) {
  std::vector<SourceLink> links;
  for (const auto& reference : sources) {
    const model::Source* const source =
        reference ? model::find(rendering.model().sources, reference->id) : nullptr;
    if (!source) continue;
    SourceLink link{.title = rendering.text(source->title),
                    .address = rendering.address("source", source->id)};
    if (!link.address && source->address) link.address = html::checked_url(source->address->url);
    links.push_back(std::move(link));
  }
  return links;
}

}  // namespace site
