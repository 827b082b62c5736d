#include "site/page_lead.h"

#include <algorithm>

namespace site {

// Each is defined beside its page.
std::string risks_lead(Rendering& rendering, const Page& page);
std::string deviations_lead(Rendering& rendering, const Page& page);
std::string experiences_lead(Rendering& rendering, const Page& page);
std::string participation_lead(Rendering& rendering, const Page& page);
std::string culture_lead(Rendering& rendering, const Page& page);
std::string safety_leadership_lead(Rendering& rendering, const Page& page);
std::string exercises_lead(Rendering& rendering, const Page& page);
std::string programme_lead(Rendering& rendering, const Page& page);
std::string advice_lead(Rendering& rendering, const Page& page);
std::string supervisions_lead(Rendering& rendering, const Page& page);
std::string documents_lead(Rendering& rendering, const Page& page);
std::string sources_lead(Rendering& rendering, const Page& page);
std::string decisions_lead(Rendering& rendering, const Page& page);

namespace {

struct KindLead {
  std::string_view kind;
  std::string (*lead)(Rendering& rendering, const Page& page);
};

constexpr KindLead leads[] = {
    {"risks", risks_lead},
    {"deviations", deviations_lead},
    {"experiences", experiences_lead},
    {"participation", participation_lead},
    {"culture_survey", culture_lead},
    {"safety_leadership", safety_leadership_lead},
    {"exercises", exercises_lead},
    {"programme", programme_lead},
    {"advice", advice_lead},
    {"supervisions", supervisions_lead},
    {"document", documents_lead},
    {"sources", sources_lead},
    {"decision", decisions_lead},
};

}  // namespace

std::string page_lead(Rendering& rendering, const Page& page) {
  const auto found = std::ranges::find(leads, page.kind->name, &KindLead::kind);
  return found == std::end(leads) ? std::string() : found->lead(rendering, page);
}

std::string page_lead(Rendering& rendering, std::string_view kind) {
  const Page* const page = rendering.plan.find(kind, "", rendering.language);
  return page ? page_lead(rendering, *page) : std::string();
}

}  // namespace site
