#include "site/hub.h"

// What can go wrong, what went wrong, what people say of it, and what is done: every page that stands right
// below this one, with what it says today.
namespace site {

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

constexpr HubLead leads[] = {
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

struct SafetyView {
  Frame frame;
  std::vector<HubCard> cards;

  static constexpr auto members() {
    return std::array{html::member<&SafetyView::frame>("frame"), html::member<&SafetyView::cards>("cards")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return has_page_below(material, "safety") ? std::vector<std::string>{""} : std::vector<std::string>{};
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{words.text("safety.path")}, words.text("safety.title"), material.strictest, "front", ""};
}

SafetyView view(Rendering& rendering) {
  SafetyView view{.cards = hub_cards(rendering, "safety", leads)};
  rendering.description = rendering.word("safety.lead");
  return view;
}

}  // namespace

PageKind safety_page() { return page_kind<SafetyView, view>("safety", keys, describe); }

}  // namespace site
