#include <algorithm>

#include "analysis/challenge.h"
#include "analysis/framework_links.h"
#include "site/format.h"
#include "site/portfolio_views.h"

// The checklist of challenges: what the data answer, and what the organisation answers itself.
namespace site {
namespace {

using analysis::ChallengeFigures;
using analysis::ChallengeFinding;
using analysis::Finding;
using model::ChallengeAnswer;

// An answer as a tag: colour, sign and word. Shown by templates/parts/answer_tag.html.
struct AnswerTag {
  std::string colour;  // of the design system: data-color
  html::Html sign;     // not read aloud
  std::string word;

  static constexpr auto members() {
    return std::array{html::member<&AnswerTag::colour>("colour"), html::member<&AnswerTag::sign>("sign"),
                      html::member<&AnswerTag::word>("word")};
  }
};

struct FindingView {
  AnswerTag answer;
  std::string text;
  std::optional<html::Url> address;  // of the page that shows it

  static constexpr auto members() {
    return std::array{html::member<&FindingView::answer>("answer"), html::member<&FindingView::text>("text"),
                      html::member<&FindingView::address>("address")};
  }
};

struct OwnAnswer {
  AnswerTag answer;
  std::string date;
  html::Html because;
  std::vector<html::Html> evidence;

  static constexpr auto members() {
    return std::array{html::member<&OwnAnswer::answer>("answer"), html::member<&OwnAnswer::date>("date"),
                      html::member<&OwnAnswer::because>("because"),
                      html::member<&OwnAnswer::evidence>("evidence")};
  }
};

struct ChallengeView {
  std::string id;
  html::Html title;
  html::Html about;
  std::vector<AnswerTag> computed;  // none or one: what the data answer
  std::vector<FindingView> findings;
  std::optional<OwnAnswer> own;
  bool differ = false;

  static constexpr auto members() {
    return std::array{html::member<&ChallengeView::id>("id"),
                      html::member<&ChallengeView::title>("title"),
                      html::member<&ChallengeView::about>("about"),
                      html::member<&ChallengeView::computed>("computed"),
                      html::member<&ChallengeView::findings>("findings"),
                      html::member<&ChallengeView::own>("own"),
                      html::member<&ChallengeView::differ>("differ")};
  }
};

struct ChallengesView {
  Frame frame;
  std::string lead;
  std::vector<NavigationLink> portfolio_views;
  std::vector<ChallengeView> challenges;

  static constexpr auto members() {
    return std::array{html::member<&ChallengesView::frame>("frame"),
                      html::member<&ChallengesView::lead>("lead"),
                      html::member<&ChallengesView::portfolio_views>("portfolio_views"),
                      html::member<&ChallengesView::challenges>("challenges")};
  }
};

struct AnswerLook {
  std::string_view colour;
  std::string_view marks;  // within 16 by 16
};

// In the order of the answers.
constexpr AnswerLook looks[] = {
    {"info", "<path d='m2.5 8.5 3.5 3.5 7.5-8' stroke-width='2'/>"},
    {"neutral", "<circle cx='8' cy='8' r='5.5'/><path d='M8 2.5a5.5 5.5 0 0 1 0 11Z' fill='currentColor'/>"},
    {"warning", "<path d='m3.5 3.5 9 9m0-9-9 9' stroke-width='2'/>"},
};
static_assert(std::size(looks) == model::challenge_answer_words.size());

// What each finding is told in, and where it can be seen. Page keys are empty, but for the framework's page.
struct FindingLook {
  Finding finding;
  std::string_view word;
  std::string_view page;
};
constexpr FindingLook finding_looks[] = {
    {Finding::duties_with_owner, "duties_with_owner", "regulation"},
    {Finding::duties_described, "duties_described", "regulation"},
    {Finding::duties_reviewed, "duties_reviewed", "regulation"},
    {Finding::competence_reached, "competence_reached", "competence"},
    {Finding::projects_across_units, "projects_across_units", "gantt"},
    {Finding::measured_across_units, "measured_across_units", "portfolio"},
    {Finding::ideas_carried_out, "ideas_carried_out", "loop_closure"},
    {Finding::ideas_measured, "ideas_measured", "loop_closure"},
    {Finding::projects_with_owner_aim, "projects_with_owner_aim", "portfolio"},
    {Finding::projects_with_strategic_aim, "projects_with_strategic_aim", "strategic_aims"},
    {Finding::projects_updated, "projects_updated", "portfolio_progress"},
};

std::vector<std::string> keys(const Material& material) {
  return material.figures.challenges.empty() ? std::vector<std::string>() : std::vector<std::string>{""};
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("project", language), material.words.in(language).text("challenge.path")},
          material.words.in(language).text("challenge.title"),
          material.strictest,
          "portfolio",
          ""};
}

AnswerTag tag_of(const Rendering& rendering, ChallengeAnswer answer) {
  const auto index = static_cast<std::size_t>(answer);
  return {std::string(looks[index].colour),
          html::trusted_markup("<svg viewBox='0 0 16 16' fill='none' stroke='currentColor' "
                               "stroke-width='1.5' aria-hidden='true'>" +
                               std::string(looks[index].marks) + "</svg>"),
          rendering.word("challenge." + std::string(model::challenge_answer_words[index]))};
}

std::optional<html::Url> address_of(const Rendering& rendering, std::string_view page) {
  if (page != "regulation") return rendering.address(page, "");
  const model::Framework* const main = analysis::main_framework(rendering.model());
  return main ? rendering.address(page, main->id) : std::nullopt;
}

FindingView finding_view(const Rendering& rendering, const ChallengeFinding& finding) {
  const auto look = std::ranges::find(finding_looks, finding.finding, &FindingLook::finding);
  const auto part = static_cast<double>(finding.part);
  return {tag_of(rendering, finding.answer),
          rendering.word("challenge." + std::string(look->word),
                         {{"part", number(part, 0, rendering.language)}, {"n", finding.whole}}),
          address_of(rendering, look->page)};
}

OwnAnswer own_answer(Rendering& rendering, const model::ChallengeReply& reply) {
  OwnAnswer own{.answer = tag_of(rendering, *reply.answer),
                .date = long_date(*reply.date, rendering.language),
                .because = rendering.text(reply.because),
                .evidence = {}};
  for (const auto& evidence : reply.evidence) own.evidence.push_back(rendering.text(evidence));
  return own;
}

ChallengeView challenge_view(Rendering& rendering, const ChallengeFigures& figures) {
  ChallengeView view{.id = figures.challenge->id,
                     .title = rendering.text(figures.challenge->title),
                     .about = rendering.text(figures.challenge->about),
                     .computed = {},
                     .findings = {},
                     .own = {},
                     .differ = figures.differ()};
  if (figures.computed) view.computed.push_back(tag_of(rendering, *figures.computed));
  for (const ChallengeFinding& finding : figures.findings)
    view.findings.push_back(finding_view(rendering, finding));
  if (figures.own && figures.own->answer) view.own = own_answer(rendering, *figures.own);
  return view;
}

std::string lead_of(const Rendering& rendering) {
  const auto& all = rendering.material.figures.challenges;
  const auto computed = [&](ChallengeAnswer answer) {
    return std::ranges::count_if(all, [&](const ChallengeFigures& each) { return each.computed == answer; });
  };
  const auto whole = [&](auto n) { return number(static_cast<double>(n), 0, rendering.language); };
  std::string lead = rendering.word("challenge.lead", {{"n", all.size()},
                                                       {"yes", whole(computed(ChallengeAnswer::yes))},
                                                       {"partly", whole(computed(ChallengeAnswer::partly))},
                                                       {"no", whole(computed(ChallengeAnswer::no))}});
  const auto differ = std::ranges::count_if(all, &ChallengeFigures::differ);
  if (differ > 0) lead += " " + rendering.word("challenge.lead_differ", {{"n", differ}});
  return lead;
}

ChallengesView view(Rendering& rendering) {
  ChallengesView view;
  view.lead = lead_of(rendering);
  rendering.description = view.lead;
  view.portfolio_views = portfolio_views(rendering);
  for (const ChallengeFigures& figures : rendering.material.figures.challenges)
    view.challenges.push_back(challenge_view(rendering, figures));
  return view;
}

}  // namespace

PageKind challenge_page() { return page_kind<ChallengesView, view>("challenge", keys, describe); }

}  // namespace site
