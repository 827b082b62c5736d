#include <algorithm>

#include "analysis/management_review.h"
#include "analysis/supervision.h"
#include "site/decision_words.h"
#include "site/duty_circle.h"
#include "site/format.h"
#include "site/measure_row.h"
#include "site/measure_words.h"
#include "site/review_words.h"
#include "site/state_tag.h"
#include "site/supervision_words.h"

// The yearly report to the municipal council on internal control, from the same figures as the management
// review: what there is, how the duties stand, supervision, what the figures say, decisions. On two sheets.
namespace site {
namespace {

using analysis::DutyFigures;
using analysis::ManagementReviewPack;

// Kommuneloven § 25-2: the chief executive reports on internal control to the council at least once a year.
constexpr std::string_view local_government_act = "https://lovdata.no/lov/2018-06-22-83/%C2%A725-2";

// The report is to be read in a few minutes, on two sheets of paper.
constexpr std::size_t most_rows = 4;
constexpr std::size_t most_decisions = 8;
constexpr long long sheets = 2;

struct ReportNumber {
  std::string name;
  std::string number;
  std::string remark;

  static constexpr auto members() {
    return std::array{html::member<&ReportNumber::name>("name"),
                      html::member<&ReportNumber::number>("number"),
                      html::member<&ReportNumber::remark>("remark")};
  }
};

// A section of the regulation with how many of its duties stand how.
struct SectionRow {
  std::string name;  // "§ 6 Planlegge"
  std::vector<std::string> counts;

  static constexpr auto members() {
    return std::array{html::member<&SectionRow::name>("name"), html::member<&SectionRow::counts>("counts")};
  }
};

struct ReportItem {
  std::optional<html::Url> address;
  html::Html title;
  std::string remark;

  static constexpr auto members() {
    return std::array{html::member<&ReportItem::address>("address"),
                      html::member<&ReportItem::title>("title"), html::member<&ReportItem::remark>("remark")};
  }
};

// A short list with its heading; the sentence stands where there is no list, too.
struct ReportPart {
  std::string heading;
  std::string sentence;
  std::string caption;  // of the list
  std::vector<ReportItem> items;
  std::string left_out;  // that there are more; may be empty

  static constexpr auto members() {
    return std::array{
        html::member<&ReportPart::heading>("heading"), html::member<&ReportPart::sentence>("sentence"),
        html::member<&ReportPart::caption>("caption"), html::member<&ReportPart::items>("items"),
        html::member<&ReportPart::left_out>("left_out")};
  }
};

struct CouncilReportView {
  Frame frame;
  std::string lead;
  html::Url law;
  long long sheets = 0;  // of paper that it prints on, at most; a test holds it
  std::vector<ReportNumber> numbers;
  std::vector<std::string> state_heads;
  std::vector<SectionRow> sections;
  std::vector<ReportPart> parts;  // what is missing, supervision, what the figures say
  std::string decisions_sentence;
  std::vector<DecisionRow> decisions;
  std::string left_out;  // that there are more decisions; may be empty
  html::Html conclusion;
  std::string concluded;  // in which review
  std::optional<Link> review;

  static constexpr auto members() {
    return std::array{html::member<&CouncilReportView::frame>("frame"),
                      html::member<&CouncilReportView::lead>("lead"),
                      html::member<&CouncilReportView::law>("law"),
                      html::member<&CouncilReportView::sheets>("sheets"),
                      html::member<&CouncilReportView::numbers>("numbers"),
                      html::member<&CouncilReportView::state_heads>("state_heads"),
                      html::member<&CouncilReportView::sections>("sections"),
                      html::member<&CouncilReportView::parts>("parts"),
                      html::member<&CouncilReportView::decisions_sentence>("decisions_sentence"),
                      html::member<&CouncilReportView::decisions>("decisions"),
                      html::member<&CouncilReportView::left_out>("left_out"),
                      html::member<&CouncilReportView::conclusion>("conclusion"),
                      html::member<&CouncilReportView::concluded>("concluded"),
                      html::member<&CouncilReportView::review>("review")};
  }
};

// Where the management review has a page: the report is made from the same.
std::vector<std::string> keys(const Material& material) {
  const ManagementReviewPack& pack = *material.figures.management_review;
  const bool is_answered = pack.duty && !pack.duty->answers.empty();
  return pack.reviews.empty() && !is_answered ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {{words.text("council_report.path")},
          words.text("council_report.title"),
          material.strictest,
          "safety",
          ""};
}

std::string whole(const Rendering& rendering, std::size_t number) {
  return html::whole_number(static_cast<long long>(number), rendering.language);
}

ReportNumber number(const Rendering& rendering, std::string_view name, std::size_t count,
                    std::string remark) {
  return {rendering.word("council_report." + std::string(name)), whole(rendering, count), std::move(remark)};
}

// What there is: four numbers, each with what it is of.
std::vector<ReportNumber> numbers_of(const Rendering& rendering, const ManagementReviewPack& pack,
                                     const DutyCounts& duties) {
  const analysis::DecisionCounts decisions = analysis::counts_of(pack.decisions);
  std::vector<ReportNumber> numbers;
  if (duties.all > 0)
    numbers.push_back(number(rendering, "duties_ok", duties.ok,
                             rendering.word("council_report.of_duties", {{"n", duties.all}})));
  numbers.push_back(
      number(rendering, "projects", pack.portfolio.running,
             rendering.word("council_report.talk", {{"n", pack.portfolio.conversations.size()}})));
  numbers.push_back(number(rendering, "measures", pack.measures.all,
                           rendering.word("council_report.worse", {{"n", pack.measures.worse.size()}})));
  numbers.push_back(number(rendering, "decisions_done", decisions.done,
                           rendering.word("council_report.of_decisions", {{"n", decisions.all()}})));
  return numbers;
}

// Holes first: they are what the council is to see, on a phone too.
constexpr analysis::DutyState states[] = {analysis::DutyState::hole, analysis::DutyState::overdue,
                                          analysis::DutyState::partly, analysis::DutyState::excused,
                                          analysis::DutyState::ok};

void add_sections(CouncilReportView& view, const Rendering& rendering,
                  const std::vector<const DutyFigures*>& duties) {
  for (const analysis::DutyState state : states) view.state_heads.push_back(state_word(rendering, state));
  const model::Section* last = nullptr;
  for (const DutyFigures* const duty : duties) {
    if (duty->place.section == last) continue;
    last = duty->place.section;
    SectionRow row{.name = section_name(*last, rendering.language), .counts = {}};
    for (const analysis::DutyState state : states) {
      const auto count = std::ranges::count_if(duties, [&](const DutyFigures* each) {
        return each->place.section == last && each->state == state;
      });
      row.counts.push_back(count == 0 ? "–" : whole(rendering, static_cast<std::size_t>(count)));
    }
    view.sections.push_back(std::move(row));
  }
}

void tell_of_more(ReportPart& part, const Rendering& rendering, std::size_t all) {
  if (all > part.items.size())
    part.left_out = rendering.word("management_review.more", {{"n", all - part.items.size()}});
}

// Holes, with what makes them so.
ReportPart missing_part(const Rendering& rendering, std::vector<const DutyFigures*> duties) {
  std::erase_if(duties, [](const DutyFigures* duty) { return duty->state != analysis::DutyState::hole; });
  ReportPart part{.heading = rendering.word("council_report.missing"),
                  .sentence = count_sentence(rendering, "council_report.holes", duties.size())};
  part.caption = part.heading;
  for (std::size_t i = 0; i < std::min(duties.size(), most_rows); ++i) {
    const DutyFigures& duty = *duties[i];
    part.items.push_back({rendering.address("duty", duty.reference),
                          html::escaped(duty_title(*duty.place.duty, rendering.language)),
                          duty.answers.empty() ? rendering.word("hole.no_answer")
                                               : hole_sentence(rendering, duty.answers.front().holes)});
  }
  tell_of_more(part, rendering, duties.size());
  return part;
}

ReportPart supervision_part(Rendering& rendering) {
  ReportPart part{.heading = rendering.word("management_review.heading_supervision"),
                  .sentence = lead_or(rendering, "supervisions", "no_supervisions")};
  part.caption = part.heading;
  std::size_t open = 0;
  for (const analysis::SupervisionFigures& each : rendering.material.figures.supervisions) {
    if (!each.is_open() || ++open > most_rows) continue;
    part.items.push_back({rendering.address("supervision", each.supervision->id),
                          rendering.text(each.supervision->title), state_word(rendering, each.state)});
  }
  tell_of_more(part, rendering, open);
  return part;
}

ReportPart figures_part(Rendering& rendering, const ManagementReviewPack& pack) {
  ReportPart part{.heading = rendering.word("council_report.figures"),
                  .sentence = measures_sentence(rendering, pack.measures)};
  part.caption = rendering.word("management_review.caption_statistics");
  std::vector<const analysis::MeasureFigures*> worse = pack.measures.worse;
  put_worst_first(rendering, worse);
  for (const analysis::MeasureFigures* const figures : worse) {
    if (part.items.size() == most_rows) break;
    const MeasureRow row = measure_row(rendering, *figures);
    part.items.push_back({row.address, row.title, row.since});
  }
  tell_of_more(part, rendering, worse.size());
  return part;
}

void add_conclusion(CouncilReportView& view, Rendering& rendering, const ManagementReviewPack& pack) {
  const model::ManagementReview* const review = pack.standing.review;
  if (!review) return;
  view.conclusion = rendering.markdown(review->summary, 3);
  view.concluded =
      rendering.word("council_report.concluded", {{"date", long_date(*review->date, rendering.language)}});
}

CouncilReportView view(Rendering& rendering) {
  const ManagementReviewPack& pack = *rendering.material.figures.management_review;
  const std::vector<const DutyFigures*> duties = main_duties(rendering);
  const DutyCounts counts = counts_of(duties);
  CouncilReportView view;
  view.lead = (counts.all > 0 ? counts_sentence(rendering, counts) + " " : std::string()) +
              review_sentence(rendering, pack.standing);
  view.law = html::checked_url(local_government_act).value_or(html::Url());
  view.sheets = sheets;
  view.numbers = numbers_of(rendering, pack, counts);
  add_sections(view, rendering, duties);
  if (!duties.empty()) view.parts.push_back(missing_part(rendering, duties));
  view.parts.push_back(supervision_part(rendering));
  view.parts.push_back(figures_part(rendering, pack));
  view.decisions_sentence = pack.decisions.empty() ? rendering.word("management_review.no_decisions")
                                                   : decision_counts(rendering, pack.decisions);
  view.decisions = decision_rows(rendering, pack.decisions, most_decisions);
  if (pack.decisions.size() > most_decisions)
    view.left_out = rendering.word("management_review.more", {{"n", pack.decisions.size() - most_decisions}});
  add_conclusion(view, rendering, pack);
  if (rendering.address("management_review", ""))
    view.review = rendering.link("management_review", "", kind_name("management_review", rendering.language));
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind council_report_page() {
  return page_kind<CouncilReportView, view>("council_report", keys, describe);
}

}  // namespace site
