#include <algorithm>

#include "analysis/figures.h"
#include "site/holder.h"
#include "site/risk_chart.h"

// The risk board: what should be talked about, every risk before treatment and now, and what has moved.
namespace site {
namespace {

using analysis::RiskBand;
using analysis::RiskFigures;
using analysis::RiskMovement;
using Risks = std::vector<const RiskFigures*>;

// More discs would be no picture, more rows no table.
constexpr std::size_t most_talked_about = 30, most_rows = 300;

struct RiskTalk {
  html::Html title;
  std::optional<html::Url> address;
  html::Html unit;
  RiskLevelTag level;
  std::vector<std::string> sentences;

  static constexpr auto members() {
    return std::array{html::member<&RiskTalk::title>("title"), html::member<&RiskTalk::address>("address"),
                      html::member<&RiskTalk::unit>("unit"), html::member<&RiskTalk::level>("level"),
                      html::member<&RiskTalk::sentences>("sentences")};
  }
};

struct MovedRisk {
  html::Html title;
  std::optional<html::Url> address;
  std::string levels;  // "20 → 12", or the level of a new one

  static constexpr auto members() {
    return std::array{html::member<&MovedRisk::title>("title"), html::member<&MovedRisk::address>("address"),
                      html::member<&MovedRisk::levels>("levels")};
  }
};

struct MovedRisks {
  std::string sign;  // not read aloud
  std::string heading;
  std::vector<MovedRisk> risks;

  static constexpr auto members() {
    return std::array{html::member<&MovedRisks::sign>("sign"), html::member<&MovedRisks::heading>("heading"),
                      html::member<&MovedRisks::risks>("risks")};
  }
};

struct RiskRow {
  std::string number;
  html::Html title;
  std::optional<html::Url> address;
  html::Html unit;
  std::optional<html::Html> interface_with;
  bool is_interface = false;
  std::string before;
  RiskLevelTag now;
  std::string aim;
  std::string treatments;
  std::string overdue_treatments;
  std::optional<Holder> owner;
  std::string next_review;
  bool review_overdue = false;

  static constexpr auto members() {
    return std::array{html::member<&RiskRow::number>("number"),
                      html::member<&RiskRow::title>("title"),
                      html::member<&RiskRow::address>("address"),
                      html::member<&RiskRow::unit>("unit"),
                      html::member<&RiskRow::interface_with>("interface_with"),
                      html::member<&RiskRow::is_interface>("is_interface"),
                      html::member<&RiskRow::before>("before"),
                      html::member<&RiskRow::now>("now"),
                      html::member<&RiskRow::aim>("aim"),
                      html::member<&RiskRow::treatments>("treatments"),
                      html::member<&RiskRow::overdue_treatments>("overdue_treatments"),
                      html::member<&RiskRow::owner>("owner"),
                      html::member<&RiskRow::next_review>("next_review"),
                      html::member<&RiskRow::review_overdue>("review_overdue")};
  }
};

struct RisksView {
  Frame frame;
  std::string lead;
  std::vector<RiskTalk> talks;
  std::string more_talks;
  std::string headline;  // of the matrix
  html::Html matrix;
  std::string moved_headline;
  std::vector<MovedRisks> moved;
  std::string interfaces;  // how many lie between units; may be empty
  std::vector<RiskRow> rows;
  std::string left_out;
  std::vector<std::string> bands;
  std::optional<Link> supervisions;

  static constexpr auto members() {
    return std::array{html::member<&RisksView::frame>("frame"),
                      html::member<&RisksView::lead>("lead"),
                      html::member<&RisksView::talks>("talks"),
                      html::member<&RisksView::more_talks>("more_talks"),
                      html::member<&RisksView::headline>("headline"),
                      html::member<&RisksView::matrix>("matrix"),
                      html::member<&RisksView::moved_headline>("moved_headline"),
                      html::member<&RisksView::moved>("moved"),
                      html::member<&RisksView::interfaces>("interfaces"),
                      html::member<&RisksView::rows>("rows"),
                      html::member<&RisksView::left_out>("left_out"),
                      html::member<&RisksView::bands>("bands"),
                      html::member<&RisksView::supervisions>("supervisions")};
  }
};

// No risks that somebody has assessed, no page.
std::vector<std::string> keys(const Material& material) {
  return material.figures.risks.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("risk", language)},
          material.words.in(language).text("risk.title"),
          material.strictest,
          "safety",
          ""};
}

bool is_high(const analysis::RiskGrade& grade) { return analysis::band_of(grade.level()) >= RiskBand::high; }
bool is_very_high(const analysis::RiskGrade& grade) {
  return analysis::band_of(grade.level()) == RiskBand::very_high;
}

template <class Matches>
std::size_t count(const Risks& risks, const Matches& matches) {
  return static_cast<std::size_t>(std::ranges::count_if(risks, matches));
}

// How many are high or very high now and were so before treatment, and how many of these are very high.
struct HighCount {
  std::size_t now = 0, before = 0;
  std::size_t very_now = 0, very_before = 0;
};

HighCount high_count(const Risks& risks) {
  return {count(risks, [](const RiskFigures* each) { return is_high(each->now().grade); }),
          count(risks, [](const RiskFigures* each) { return is_high(each->first().grade); }),
          count(risks, [](const RiskFigures* each) { return is_very_high(each->now().grade); }),
          count(risks, [](const RiskFigures* each) { return is_very_high(each->first().grade); })};
}

// A count in the middle of a sentence: none is a word.
std::string few(const Rendering& rendering, std::size_t n) {
  return n == 0 ? rendering.word("risk.none") : number(static_cast<double>(n), 0, rendering.language);
}

std::string high_sentence(const Rendering& rendering, const HighCount& high) {
  if (high.now == high.before)
    return rendering.word(high.now == 0 ? "risk.never_high" : "risk.high_same", {{"n", high.now}});
  return rendering.word(high.now == 0 ? "risk.none_high" : "risk.high",
                        {{"n", high.now}, {"before", few(rendering, high.before)}});
}

// Empty where there never were any.
std::string very_high_sentence(const Rendering& rendering, const HighCount& high) {
  if (high.very_now + high.very_before == 0) return {};
  return " " + rendering.word(high.very_now == 0 ? "risk.no_very_high" : "risk.very_high",
                              {{"n", high.very_now}, {"before", few(rendering, high.very_before)}});
}

std::string lead_of(const Rendering& rendering, const Risks& risks) {
  const auto talks = count(risks, [](const RiskFigures* each) { return !each->concerns.empty(); });
  const HighCount high = high_count(risks);
  return rendering.word("risk.count", {{"n", risks.size()}}) + " " + high_sentence(rendering, high) +
         very_high_sentence(rendering, high) + " " +
         rendering.word(talks == 0 ? "risk.no_talk" : "risk.talk", {{"n", talks}});
}

html::Html unit_of(Rendering& rendering, const model::Risk& risk) {
  const model::Unit* const unit = risk.unit ? model::find(rendering.model().units, risk.unit->id) : nullptr;
  return unit ? rendering.text(unit->title) : html::Html();
}

// ---- What should be talked about ----

void add_talks(RisksView& view, Rendering& rendering, const Risks& risks) {
  std::size_t all = 0;
  for (const RiskFigures* const each : risks) {
    if (each->concerns.empty() || ++all > most_talked_about) continue;
    view.talks.push_back({.title = rendering.text(each->risk->title),
                          .address = rendering.address("risk", each->risk->id),
                          .unit = unit_of(rendering, *each->risk),
                          .level = level_tag(rendering, each->now().grade),
                          .sentences = concern_sentences(rendering, *each)});
  }
  if (all > most_talked_about)
    view.more_talks = rendering.word("risk.more_talks", {{"n", all - most_talked_about}});
}

// ---- What has moved ----

MovedRisk moved_risk(Rendering& rendering, const RiskFigures& figures) {
  const std::string now = std::to_string(figures.now().grade.level());
  return {.title = rendering.text(figures.risk->title),
          .address = rendering.address("risk", figures.risk->id),
          .levels = figures.previous ? std::to_string(figures.previous->level()) + " → " + now : now};
}

template <class Matches>
void add_moved(RisksView& view, Rendering& rendering, const Risks& risks, std::string sign,
               std::string_view word, const Matches& matches) {
  MovedRisks group{.sign = std::move(sign), .heading = rendering.word(word), .risks = {}};
  for (const RiskFigures* const each : risks) {
    if (matches(*each)) group.risks.push_back(moved_risk(rendering, *each));
  }
  if (!group.risks.empty()) view.moved.push_back(std::move(group));
}

void add_movement(RisksView& view, Rendering& rendering, const Risks& risks) {
  const auto moves = [](RiskMovement movement) {
    return [movement](const RiskFigures& each) { return each.movement == movement; };
  };
  add_moved(view, rendering, risks, "▲", "risk.moved_risen", moves(RiskMovement::risen));
  add_moved(view, rendering, risks, "◆", "risk.moved_new", moves(RiskMovement::new_here));
  add_moved(view, rendering, risks, "▼", "risk.moved_fallen", [](const RiskFigures& each) {
    return each.movement == RiskMovement::fallen && !each.came_down_to_aim;
  });
  add_moved(view, rendering, risks, "✓", "risk.moved_to_aim",
            [](const RiskFigures& each) { return each.came_down_to_aim; });
  const auto moved =
      count(risks, [](const RiskFigures* each) { return each->movement != RiskMovement::unmoved; });
  const source::Date since = analysis::last_edition_day(rendering.material.edition.made_for.as_of);
  view.moved_headline = rendering.word(moved == 0 ? "risk.nothing_moved" : "risk.moved_count",
                                       {{"n", moved}, {"date", long_date(since, rendering.language)}});
}

// ---- All of them ----

RiskRow row_of(Rendering& rendering, const RiskFigures& figures) {
  const model::Risk& risk = *figures.risk;
  RiskRow row{.number = std::to_string(figures.number),
              .title = rendering.text(risk.title),
              .address = rendering.address("risk", risk.id),
              .unit = unit_of(rendering, risk),
              .is_interface = risk.interface_.value_or(false),
              .before = std::to_string(figures.first().grade.level()),
              .now = level_tag(rendering, figures.now().grade),
              .treatments = treatments_text(rendering, figures),
              .owner = holder(rendering, risk.owner),
              .review_overdue = figures.days_overdue > 0};
  if (row.is_interface && risk.interface_with) row.interface_with = rendering.text(risk.interface_with);
  if (figures.aimed) row.aim = std::to_string(figures.aimed->level());
  if (figures.overdue() > 0) row.overdue_treatments = rendering.word("risk.late", {{"n", figures.overdue()}});
  if (figures.next_review) row.next_review = short_date(*figures.next_review, rendering.language);
  return row;
}

std::string interfaces_sentence(const Rendering& rendering, const Risks& risks) {
  const auto between = [](const RiskFigures* each) { return each->risk->interface_.value_or(false); };
  const auto n = count(risks, between);
  if (n == 0) return {};
  const auto high = high_count(risks).now;
  std::string sentence = rendering.word("risk.interfaces", {{"n", n}, {"all", risks.size()}});
  if (high == 0) return sentence;
  const auto both =
      count(risks, [&](const RiskFigures* each) { return between(each) && is_high(each->now().grade); });
  return sentence + " " + rendering.word("risk.interfaces_high", {{"n", both}, {"high", high}});
}

RisksView view(Rendering& rendering) {
  const Risks risks = analysis::worst_first(rendering.material.figures.risks);
  RisksView view;
  view.lead = lead_of(rendering, risks);
  add_talks(view, rendering, risks);
  const HighCount high = high_count(risks);
  const bool any_high = high.now + high.before > 0;
  view.headline = rendering.word(any_high ? "risk.matrix_headline" : "risk.matrix_headline_none",
                                 {{"high", high.now},
                                  {"before", high.before},
                                  {"very", high.very_now},
                                  {"very_before", high.very_before}});
  const chart::RiskMatrix matrix = risk_matrix(rendering, risks, view.headline + ".");
  view.matrix = rendering.chart_at_both_widths(
      [&](double width) { return chart::draw(matrix, width, rendering.text_width); });
  add_movement(view, rendering, risks);
  view.interfaces = interfaces_sentence(rendering, risks);
  for (std::size_t i = 0; i < std::min(risks.size(), most_rows); ++i)
    view.rows.push_back(row_of(rendering, *risks[i]));
  if (risks.size() > most_rows)
    view.left_out = rendering.word("risk.left_out", {{"n", risks.size() - most_rows}});
  view.bands = band_ranges(rendering);
  if (rendering.address("supervisions", ""))
    view.supervisions = rendering.link("supervisions", "", rendering.word("risk.see_supervisions"));
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string risks_lead(Rendering& rendering, const Page&) {
  return lead_of(rendering, analysis::worst_first(rendering.material.figures.risks));
}

PageKind risks_page() { return page_kind<RisksView, view>("risks", keys, describe); }

}  // namespace site
