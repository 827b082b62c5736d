#include <algorithm>

#include "analysis/deviation_stat.h"
#include "analysis/experience.h"
#include "analysis/framework_links.h"
#include "analysis/management_review.h"
#include "analysis/supervision.h"
#include "site/competence_gap.h"
#include "site/conversation_words.h"
#include "site/decision_words.h"
#include "site/duty_circle.h"
#include "site/follow_up_rows.h"
#include "site/format.h"
#include "site/measure_row.h"
#include "site/measure_words.h"
#include "site/page_lead.h"
#include "site/review_words.h"
#include "site/risk_words.h"
#include "site/state_tag.h"
#include "site/supervision_words.h"

// What the leaders' review of the management system has to go through, under the headings of the guidance;
// what was decided last time; a form for what they decide now; and the reviews that were held.
namespace site {
namespace {

using analysis::ManagementReviewPack;
using analysis::ReviewTime;

// Of each heading, so that the whole can be gone through at a meeting.
constexpr std::size_t most_rows = 8;
// Lines to write on.
constexpr std::size_t lines_to_fill_in = 6;

// A line of a heading's table: what it is, and how it stands.
struct InputRow {
  std::optional<html::Url> address;
  html::Html title;
  html::Html remark;
  std::string state;  // data-state
  std::string sign;   // not read aloud
  std::string standing;

  static constexpr auto members() {
    return std::array{
        html::member<&InputRow::address>("address"), html::member<&InputRow::title>("title"),
        html::member<&InputRow::remark>("remark"),   html::member<&InputRow::state>("state"),
        html::member<&InputRow::sign>("sign"),       html::member<&InputRow::standing>("standing")};
  }
};

// A heading of the guidance.
struct InputView {
  std::string id;
  std::string heading;
  std::string verdict;
  std::string caption;  // of the table
  std::vector<InputRow> rows;
  std::string left_out;                // that there are more rows; may be empty
  std::vector<DecisionRow> decisions;  // of the heading of decisions
  std::string question;                // for the meeting
  std::vector<Link> links;             // to the pages behind it

  static constexpr auto members() {
    return std::array{html::member<&InputView::id>("id"),
                      html::member<&InputView::heading>("heading"),
                      html::member<&InputView::verdict>("verdict"),
                      html::member<&InputView::caption>("caption"),
                      html::member<&InputView::rows>("rows"),
                      html::member<&InputView::left_out>("left_out"),
                      html::member<&InputView::decisions>("decisions"),
                      html::member<&InputView::question>("question"),
                      html::member<&InputView::links>("links")};
  }
};

// What an earlier review said under one heading.
struct HeldInput {
  html::Html title;
  html::Html text;

  static constexpr auto members() {
    return std::array{html::member<&HeldInput::title>("title"), html::member<&HeldInput::text>("text")};
  }
};

struct HeldReviewView {
  std::string id;
  html::Html title;
  std::string when;
  std::optional<Holder> holder;
  html::Html summary;
  std::vector<HeldInput> inputs;
  std::string decided;  // how many decisions, and how they stand
  std::optional<html::Url> minutes;

  static constexpr auto members() {
    return std::array{
        html::member<&HeldReviewView::id>("id"),           html::member<&HeldReviewView::title>("title"),
        html::member<&HeldReviewView::when>("when"),       html::member<&HeldReviewView::holder>("holder"),
        html::member<&HeldReviewView::summary>("summary"), html::member<&HeldReviewView::inputs>("inputs"),
        html::member<&HeldReviewView::decided>("decided"), html::member<&HeldReviewView::minutes>("minutes")};
  }
};

struct ReviewView {
  Frame frame;
  std::string lead;
  std::string days;       // "262"; empty where none was held
  std::string days_text;  // "dager siden forrige gjennomgang"
  std::string state;      // data-state
  std::string sign;
  std::string standing;  // "I rute"
  std::string next;      // the day that is set for the next one; may be empty
  std::optional<Link> duty;
  std::optional<Link> council_report;
  std::vector<Link> contents;
  std::vector<InputView> inputs;
  std::vector<std::string> lines;  // numbers of the lines to fill in
  std::vector<HeldReviewView> reviews;

  static constexpr auto members() {
    return std::array{html::member<&ReviewView::frame>("frame"),
                      html::member<&ReviewView::lead>("lead"),
                      html::member<&ReviewView::days>("days"),
                      html::member<&ReviewView::days_text>("days_text"),
                      html::member<&ReviewView::state>("state"),
                      html::member<&ReviewView::sign>("sign"),
                      html::member<&ReviewView::standing>("standing"),
                      html::member<&ReviewView::next>("next"),
                      html::member<&ReviewView::duty>("duty"),
                      html::member<&ReviewView::council_report>("council_report"),
                      html::member<&ReviewView::contents>("contents"),
                      html::member<&ReviewView::inputs>("inputs"),
                      html::member<&ReviewView::lines>("lines"),
                      html::member<&ReviewView::reviews>("reviews")};
  }
};

// Where reviews are written down, or somebody answers for holding them.
std::vector<std::string> keys(const Material& material) {
  const ManagementReviewPack& pack = *material.figures.management_review;
  const bool is_answered = pack.duty && !pack.duty->answers.empty();
  return pack.reviews.empty() && !is_answered ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("management_review", language)},
          kind_name("management_review", language),
          material.strictest,
          "safety",
          ""};
}

// A heading with its verdict, and the question that the meeting is to answer.
InputView input(const Rendering& rendering, std::string_view id, std::string verdict) {
  const std::string word = "management_review.heading_" + std::string(id);
  return {.id = std::string(id),
          .heading = rendering.word(word),
          .verdict = std::move(verdict),
          .question = rendering.word("management_review.question_" + std::string(id))};
}

void link_to(InputView& input, const Rendering& rendering, std::string_view kind, std::string_view word) {
  if (rendering.address(kind, "")) input.links.push_back(rendering.link(kind, "", rendering.word(word)));
}

// Adds no more rows than a meeting can take in, and tells of the others.
template <class Item, class Row>
void add_rows(InputView& input, const Rendering& rendering, const std::vector<Item>& items, const Row& row) {
  for (std::size_t i = 0; i < std::min(items.size(), most_rows); ++i) input.rows.push_back(row(items[i]));
  if (items.size() > most_rows)
    input.left_out = rendering.word("management_review.more", {{"n", items.size() - most_rows}});
}

InputView duties_input(Rendering& rendering) {
  std::vector<const analysis::DutyFigures*> duties = main_duties(rendering);
  InputView view = input(rendering, "duties", counts_sentence(rendering, counts_of(duties)));
  view.caption = rendering.word("management_review.caption_duties");
  std::erase_if(duties, [](const auto* duty) {
    return duty->state == analysis::DutyState::ok || duty->state == analysis::DutyState::excused;
  });
  std::ranges::stable_sort(duties, {}, &analysis::DutyFigures::state);
  add_rows(view, rendering, duties, [&](const analysis::DutyFigures* duty) {
    const bool is_hole = duty->state == analysis::DutyState::hole;
    const bool has_answer = !duty->answers.empty();
    return InputRow{
        .address = rendering.address("duty", duty->reference),
        .title = html::escaped(duty_title(*duty->place.duty, rendering.language)),
        .remark = html::escaped(is_hole && has_answer ? hole_sentence(rendering, duty->answers.front().holes)
                                                      : std::string()),
        .state = is_hole ? "lacking" : "soon",
        .sign = is_hole ? "■" : "◇",
        .standing = state_word(rendering, duty->state)};
  });
  const model::Framework* const main = analysis::main_framework(rendering.model());
  if (main && rendering.address("regulation", main->id))
    view.links.push_back(
        rendering.link("regulation", main->id, rendering.word("management_review.see_duties")));
  return view;
}

InputView statistics_input(Rendering& rendering, const ManagementReviewPack& pack) {
  InputView view = input(rendering, "statistics", measures_sentence(rendering, pack.measures));
  view.caption = rendering.word("management_review.caption_statistics");
  std::vector<const analysis::MeasureFigures*> worse = pack.measures.worse;
  put_worst_first(rendering, worse);
  add_rows(view, rendering, worse, [&](const analysis::MeasureFigures* figures) {
    const MeasureRow row = measure_row(rendering, *figures);
    return InputRow{.address = row.address,
                    .title = row.title,
                    .remark = row.place,
                    .state = "lacking",
                    .sign = "▼",
                    .standing = row.verdict + (row.since.empty() ? "" : " " + row.since)};
  });
  link_to(view, rendering, "measures", "management_review.see_measures");
  link_to(view, rendering, "comment", "management_review.see_comments");
  return view;
}

// What was learned of deviations and is not done yet.
InputView deviations_input(Rendering& rendering) {
  InputView view = input(rendering, "deviations", lead_or(rendering, "deviations", "no_deviations"));
  view.caption = rendering.word("management_review.caption_deviations");
  std::vector<const model::Finding*> lessons;
  if (const auto& deviations = rendering.material.figures.deviations) {
    for (const analysis::LearnedFigures& learned : deviations->learned) {
      if (!learned.finding->closed) lessons.push_back(learned.finding);
    }
  }
  add_rows(view, rendering, lessons, [&](const model::Finding* lesson) {
    const FollowUpRow row = follow_up_row(
        rendering, *lesson, analysis::finding_state(*lesson, rendering.material.edition.made_for.as_of));
    return InputRow{.address = rendering.address("deviations", ""),
                    .title = row.text,
                    .remark = row.action,
                    .state = row.state,
                    .sign = row.sign,
                    .standing = row.when.empty() ? row.word : row.word + ", " + row.when};
  });
  link_to(view, rendering, "deviations", "management_review.see_deviations");
  return view;
}

InputView supervision_input(Rendering& rendering) {
  InputView view = input(rendering, "supervision", lead_or(rendering, "supervisions", "no_supervisions"));
  view.caption = rendering.word("management_review.caption_supervision");
  std::vector<const analysis::SupervisionFigures*> open;
  for (const analysis::SupervisionFigures& each : rendering.material.figures.supervisions) {
    if (each.is_open()) open.push_back(&each);
  }
  add_rows(view, rendering, open, [&](const analysis::SupervisionFigures* each) {
    const model::Supervision& supervision = *each->supervision;
    const bool is_late = each->days_overdue > 0;
    const std::string standing = state_word(rendering, each->state);
    return InputRow{
        .address = rendering.address("supervision", supervision.id),
        .title = rendering.text(supervision.title),
        .remark = rendering.text(supervision.theme),
        .state = is_late ? "lacking" : "coming",
        .sign = is_late ? "!" : "○",
        .standing = is_late ? rendering.word("management_review.past_due", {{"what", standing}}) : standing};
  });
  link_to(view, rendering, "supervisions", "management_review.see_supervision");
  return view;
}

// Users, relatives and employees; the review must know whom nobody has asked.
InputView experience_input(Rendering& rendering) {
  InputView view = input(rendering, "experience", lead_or(rendering, "experiences", "no_experiences"));
  const auto add = [&](const std::string& sentence) {
    if (!sentence.empty()) view.verdict += " " + sentence;
  };
  add(page_lead(rendering, "participation"));
  const std::vector<analysis::ExperienceFigures>& experiences = rendering.material.figures.experiences;
  const auto is_asked = [&](model::ExperienceOf whose) {
    return std::ranges::any_of(experiences, [&](const analysis::ExperienceFigures& each) {
      return each.experience->of.value == whose;
    });
  };
  if (!experiences.empty() && !is_asked(model::ExperienceOf::users))
    add(rendering.word("management_review.no_users"));
  if (!experiences.empty() && !is_asked(model::ExperienceOf::relatives))
    add(rendering.word("management_review.no_relatives"));
  link_to(view, rendering, "experiences", "management_review.see_experience");
  return view;
}

InputView competence_input(Rendering& rendering) {
  const analysis::CompetenceMatrix& matrix = rendering.material.figures.competence;
  InputView view = input(rendering, "competence",
                         matrix.empty() ? rendering.word("management_review.no_competence")
                                        : competence_sentence(rendering, matrix));
  view.caption = rendering.word("management_review.caption_competence");
  std::vector<const analysis::CompetenceCell*> cells = cells_by_gap(matrix);
  std::erase_if(cells, [](const analysis::CompetenceCell* cell) { return *cell->gap <= 0; });
  add_rows(view, rendering, cells, [&](const analysis::CompetenceCell* cell) {
    return InputRow{
        .address = rendering.address("competence", ""),
        .title = rendering.text(cell->item->title),
        .remark = rendering.text(cell->role_group->title),
        .state = "soon",
        .sign = "◇",
        .standing = rendering.word("management_review.share_of_target",
                                   {{"share", percent(*cell->share->percent, 0, rendering.language)},
                                    {"target", percent(*cell->target, 0, rendering.language)}})};
  });
  link_to(view, rendering, "competence", "management_review.see_competence");
  return view;
}

InputView risks_input(Rendering& rendering) {
  InputView view = input(rendering, "risks", lead_or(rendering, "risks", "no_risks"));
  view.caption = rendering.word("management_review.caption_risks");
  std::vector<const analysis::RiskFigures*> risks = analysis::worst_first(rendering.material.figures.risks);
  std::erase_if(risks, [](const analysis::RiskFigures* risk) { return risk->concerns.empty(); });
  add_rows(view, rendering, risks, [&](const analysis::RiskFigures* risk) {
    return InputRow{.address = rendering.address("risk", risk->risk->id),
                    .title = rendering.text(risk->risk->title),
                    .remark = html::escaped(concern_sentences(rendering, *risk).front()),
                    .state = "lacking",
                    .sign = "■",
                    .standing = rendering.word("management_review.needs_talk")};
  });
  link_to(view, rendering, "risks", "management_review.see_risks");
  return view;
}

InputView portfolio_input(Rendering& rendering, const ManagementReviewPack& pack) {
  InputView view = input(rendering, "portfolio", portfolio_sentence(rendering, pack.portfolio));
  view.caption = rendering.word("management_review.caption_portfolio");
  add_rows(view, rendering, pack.portfolio.conversations, [&](const analysis::ProjectFigures* project) {
    return InputRow{.address = rendering.address("project", project->project->id),
                    .title = rendering.text(project->project->title),
                    .remark = reason_sentence(rendering, *project, project->reasons.front()),
                    .state = "lacking",
                    .sign = "■",
                    .standing = rendering.word("management_review.needs_talk")};
  });
  link_to(view, rendering, "portfolio", "management_review.see_portfolio");
  return view;
}

InputView decisions_input(Rendering& rendering, const ManagementReviewPack& pack) {
  InputView view = input(rendering, "decisions",
                         pack.decisions.empty() ? rendering.word("management_review.no_decisions")
                                                : decision_counts(rendering, pack.decisions));
  constexpr std::size_t most_decisions = 15;
  view.decisions = decision_rows(rendering, pack.decisions, most_decisions);
  if (pack.decisions.size() > most_decisions)
    view.left_out = rendering.word("management_review.more", {{"n", pack.decisions.size() - most_decisions}});
  link_to(view, rendering, "decision", "management_review.see_decisions");
  return view;
}

void add_inputs(ReviewView& view, Rendering& rendering, const ManagementReviewPack& pack) {
  if (!main_duties(rendering).empty()) view.inputs.push_back(duties_input(rendering));
  view.inputs.push_back(statistics_input(rendering, pack));
  view.inputs.push_back(deviations_input(rendering));
  view.inputs.push_back(supervision_input(rendering));
  view.inputs.push_back(experience_input(rendering));
  view.inputs.push_back(competence_input(rendering));
  view.inputs.push_back(risks_input(rendering));
  view.inputs.push_back(portfolio_input(rendering, pack));
  view.inputs.push_back(decisions_input(rendering, pack));
  for (const InputView& input : view.inputs) {
    rendering.markdown_page.ids[input.id] = 1;
    if (const auto address = html::checked_url("#" + input.id))
      view.contents.push_back({*address, input.heading});
  }
}

HeldReviewView held_review(Rendering& rendering, const analysis::HeldReview& held) {
  const model::ManagementReview& review = *held.review;
  HeldReviewView view{.id = review.id, .title = rendering.text(review.title)};
  view.when = long_date(*review.date, rendering.language);
  if (review.period && review.period->time) {
    const source::CalendarTime& period = *review.period->time;
    view.when = rendering.word(
        "management_review.held_on",
        {{"date", view.when}, {"period", period_name(period.period, period.first_day, rendering.language)}});
  }
  view.holder = holder(rendering, review.owner);
  view.summary = rendering.markdown(review.summary, 4);
  for (const model::ReviewInput& input : review.inputs)
    view.inputs.push_back({rendering.text(input.title), rendering.markdown(input.text, 5)});
  view.decided = held.decisions.empty() ? rendering.word("management_review.decided_nothing")
                                        : decision_counts(rendering, held.decisions);
  if (review.address) view.minutes = html::checked_url(review.address->url);
  return view;
}

struct TimeLook {
  std::string_view state;
  std::string_view sign;
  std::string_view word;
};

TimeLook look_of(ReviewTime time) {
  constexpr TimeLook looks[] = {{"done", "✓", "management_review.fine"},
                                {"soon", "◇", "management_review.soon"},
                                {"lacking", "■", "management_review.breach"},
                                {"lacking", "■", "management_review.none_held"}};
  return looks[static_cast<std::size_t>(time)];
}

void add_standing(ReviewView& view, const Rendering& rendering, const ManagementReviewPack& pack) {
  const analysis::ReviewStanding& standing = pack.standing;
  const TimeLook look = look_of(standing.time);
  view.state = std::string(look.state);
  view.sign = std::string(look.sign);
  view.standing = rendering.word(look.word);
  if (standing.last) {
    view.days = html::whole_number(standing.days_since, rendering.language);
    view.days_text = rendering.word("management_review.days", {{"n", standing.days_since}});
  }
  const bool is_set = standing.review && standing.review->next;
  if (is_set)
    view.next = rendering.word("management_review.next",
                               {{"date", long_date(*standing.review->next, rendering.language)}});
  if (pack.duty && rendering.address("duty", pack.duty->reference))
    view.duty =
        rendering.link("duty", pack.duty->reference, duty_title(*pack.duty->place.duty, rendering.language));
  if (rendering.address("council_report", ""))
    view.council_report = rendering.link("council_report", "", rendering.word("council_report.title"));
}

// What cannot wait, in numbers.
std::string on_table_sentence(const Rendering& rendering, const ManagementReviewPack& pack) {
  const auto holes = std::ranges::count(main_duties(rendering), analysis::DutyState::hole,
                                        [](const analysis::DutyFigures* duty) { return duty->state; });
  std::vector<std::string> parts;
  const auto add = [&](std::string_view word, std::size_t n) {
    if (n > 0) parts.push_back(rendering.word(word, {{"n", n}}));
  };
  add("management_review.table_holes", static_cast<std::size_t>(holes));
  add("management_review.table_worse", pack.measures.worse.size());
  add("management_review.table_talk", pack.portfolio.conversations.size());
  add("management_review.table_late", analysis::counts_of(pack.decisions).late);
  if (parts.empty()) return rendering.word("management_review.nothing_on_table");
  return rendering.word("management_review.on_table", {{"parts", list_of(parts, rendering.language)}});
}

ReviewView view(Rendering& rendering) {
  const ManagementReviewPack& pack = *rendering.material.figures.management_review;
  ReviewView view{.lead =
                      review_sentence(rendering, pack.standing) + " " + on_table_sentence(rendering, pack)};
  for (const analysis::HeldReview& held : pack.reviews) rendering.markdown_page.ids[held.review->id] = 1;
  add_standing(view, rendering, pack);
  add_inputs(view, rendering, pack);
  for (std::size_t line = 1; line <= lines_to_fill_in; ++line)
    view.lines.push_back(html::whole_number(static_cast<long long>(line), rendering.language));
  for (const analysis::HeldReview& held : pack.reviews) view.reviews.push_back(held_review(rendering, held));
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind management_review_page() { return page_kind<ReviewView, view>("management_review", keys, describe); }

}  // namespace site
