#include <algorithm>

#include "analysis/culture_survey.h"
#include "analysis/figures.h"
#include "site/culture_chart.h"
#include "site/duty_words.h"
#include "site/follow_up_rows.h"
#include "site/format.h"
#include "site/heat_table.h"
#include "site/source_citation.h"
#include "site/unit_order.h"

// The safety culture: the newest survey against the one before, unit by unit, and all surveys with what is
// followed up. Units stand as in the organisation, never by their results. (duty 7d)
namespace site {
namespace {

using analysis::CultureCell;
using analysis::CultureChange;
using analysis::CultureFigures;
using analysis::CultureUnit;

// More units have their numbers in the table alone, and more rows no table.
constexpr std::size_t most_charts = 40, most_rows = 400;

struct MeanCell {
  std::string label;  // the factor, for a phone
  std::string mean;
  std::string signal;  // data-signal
  std::string sign;    // not read aloud; empty where nothing has changed surely
  std::string change;
  std::string missing;  // "skjult", "ikke spurt"

  static constexpr auto members() {
    return std::array{html::member<&MeanCell::label>("label"),   html::member<&MeanCell::mean>("mean"),
                      html::member<&MeanCell::signal>("signal"), html::member<&MeanCell::sign>("sign"),
                      html::member<&MeanCell::change>("change"), html::member<&MeanCell::missing>("missing")};
  }
};

struct MeanRow {
  html::Html unit;
  std::optional<html::Url> address;
  std::string response;
  bool hidden = false;
  std::vector<MeanCell> cells;

  static constexpr auto members() {
    return std::array{html::member<&MeanRow::unit>("unit"), html::member<&MeanRow::address>("address"),
                      html::member<&MeanRow::response>("response"), html::member<&MeanRow::hidden>("hidden"),
                      html::member<&MeanRow::cells>("cells")};
  }
};

struct IntervalRow {
  html::Html factor;
  std::string before;
  std::string now;
  std::string change;

  static constexpr auto members() {
    return std::array{html::member<&IntervalRow::factor>("factor"),
                      html::member<&IntervalRow::before>("before"), html::member<&IntervalRow::now>("now"),
                      html::member<&IntervalRow::change>("change")};
  }
};

struct UnitCulture {
  html::Html unit;
  std::optional<html::Url> address;
  std::string headline;
  std::string response;
  html::Html chart;
  std::string label;  // of its table, read aloud
  std::vector<IntervalRow> rows;

  static constexpr auto members() {
    return std::array{
        html::member<&UnitCulture::unit>("unit"),         html::member<&UnitCulture::address>("address"),
        html::member<&UnitCulture::headline>("headline"), html::member<&UnitCulture::response>("response"),
        html::member<&UnitCulture::chart>("chart"),       html::member<&UnitCulture::label>("label"),
        html::member<&UnitCulture::rows>("rows")};
  }
};

struct FactorView {
  html::Html title;
  html::Html about;

  static constexpr auto members() {
    return std::array{html::member<&FactorView::title>("title"), html::member<&FactorView::about>("about")};
  }
};

struct SurveyView {
  std::string id;
  html::Html title;
  std::string date;
  html::Html instrument;
  html::Html about;
  std::string response;
  std::vector<Link> duties;
  std::vector<SourceCitation> sources;
  std::optional<FollowUpTable> follow_up;

  static constexpr auto members() {
    return std::array{html::member<&SurveyView::id>("id"),
                      html::member<&SurveyView::title>("title"),
                      html::member<&SurveyView::date>("date"),
                      html::member<&SurveyView::instrument>("instrument"),
                      html::member<&SurveyView::about>("about"),
                      html::member<&SurveyView::response>("response"),
                      html::member<&SurveyView::duties>("duties"),
                      html::member<&SurveyView::sources>("sources"),
                      html::member<&SurveyView::follow_up>("follow_up")};
  }
};

struct CultureView {
  Frame frame;
  std::string lead;
  std::string table_label;
  std::vector<html::Html> factors;
  std::vector<MeanRow> rows;
  std::string more;
  std::string hidden_note;
  bool compared = false;
  std::string before_head, now_head;
  std::vector<UnitCulture> units;
  std::vector<FactorView> factor_words;
  std::vector<SurveyView> surveys;

  static constexpr auto members() {
    return std::array{html::member<&CultureView::frame>("frame"),
                      html::member<&CultureView::lead>("lead"),
                      html::member<&CultureView::table_label>("table_label"),
                      html::member<&CultureView::factors>("factors"),
                      html::member<&CultureView::rows>("rows"),
                      html::member<&CultureView::more>("more"),
                      html::member<&CultureView::hidden_note>("hidden_note"),
                      html::member<&CultureView::compared>("compared"),
                      html::member<&CultureView::before_head>("before_head"),
                      html::member<&CultureView::now_head>("now_head"),
                      html::member<&CultureView::units>("units"),
                      html::member<&CultureView::factor_words>("factor_words"),
                      html::member<&CultureView::surveys>("surveys")};
  }
};

std::vector<std::string> keys(const Material& material) {
  return material.model().culture_surveys.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  return {{kind_names("culture_survey", language)},
          material.words.in(language).text("culture.title"),
          material.strictest,
          "safety",
          ""};
}

std::string month_of(source::Date day, source::Language language) {
  return period_name(source::Period::month, day, language);
}

// "212 av 301 svarte (70 %)", "34 svar"; empty where nothing may be said.
std::string response_text(const Rendering& rendering, const std::optional<analysis::PublicShare>& share) {
  const std::string counts = share ? counts_text(rendering, *share) : std::string();
  if (counts.empty()) return {};
  if (!share->percent) return rendering.word("experience.response", {{"counts", counts}});
  return rendering.word("experience.response_percent",
                        {{"counts", counts}, {"percent", percent(*share->percent, 0, rendering.language)}});
}

std::string response_text(const Rendering& rendering, const CultureUnit& unit) {
  if (unit.hidden())
    return rendering.word("experience.too_few", {{"n", rendering.material.clearance.smallest_shown()}});
  const std::string share = response_text(rendering, unit.response);
  if (!share.empty() || !unit.answers->value()) return share;
  return rendering.word("experience.answers", {{"n", *unit.answers->value()}});
}

// "5 bedre, 2 dårligere og 31 uten sikker forskjell"
std::string change_counts(const Rendering& rendering, std::size_t better, std::size_t worse,
                          std::size_t no_sure_change) {
  std::vector<std::string> parts;
  if (better > 0) parts.push_back(rendering.word("culture.better_count", {{"n", better}}));
  if (worse > 0) parts.push_back(rendering.word("culture.worse_count", {{"n", worse}}));
  if (no_sure_change > 0) parts.push_back(rendering.word("culture.no_sure_count", {{"n", no_sure_change}}));
  return list_of(parts, rendering.language);
}

std::string lead_of(const Rendering& rendering, const CultureFigures& survey) {
  const source::Language language = rendering.language;
  const std::string month = month_of(*survey.survey->date, language);
  const std::size_t shown = survey.units.size() - survey.hidden_units;
  if (shown == 0) return rendering.word("culture.lead_none", {{"month", month}});
  std::string lead = rendering.word("culture.lead", {{"n", shown}, {"month", month}});
  const std::size_t compared = survey.better + survey.worse + survey.no_sure_change;
  if (survey.before && compared > 0)
    lead += " " +
            rendering.word(
                "culture.lead_changes",
                {{"n", compared},
                 {"month", month_of(*survey.before->date, language)},
                 {"changes", change_counts(rendering, survey.better, survey.worse, survey.no_sure_change)}});
  const std::string response = response_text(rendering, survey.response_of_shown);
  if (!response.empty()) lead += " " + rendering.word("culture.lead_response", {{"response", response}});
  return lead;
}

MeanCell mean_cell(Rendering& rendering, const CultureCell& cell) {
  MeanCell view{.label = rendering.plain(cell.factor->title)};
  if (cell.now) {
    view.mean = mean_text(rendering, *cell.now);
  } else {
    view.missing = rendering.word(cell.hidden ? "culture.hidden" : "culture.not_asked");
  }
  if (cell.change == CultureChange::better || cell.change == CultureChange::worse) {
    const bool better = cell.change == CultureChange::better;
    view.signal = better ? "improvement" : "concern";
    view.sign = better ? "▲" : "▼";
    view.change = change_word(rendering, cell.change);
  }
  return view;
}

MeanRow mean_row(Rendering& rendering, const CultureUnit& unit) {
  MeanRow row{.unit = rendering.text(unit.unit->title),
              .address = rendering.address("unit", unit.unit->id),
              .response = response_text(rendering, unit),
              .hidden = unit.hidden(),
              .cells = {}};
  for (const CultureCell& cell : unit.cells) row.cells.push_back(mean_cell(rendering, cell));
  return row;
}

std::string headline_of(const Rendering& rendering, const CultureFigures& survey, const CultureUnit& unit) {
  const std::size_t compared = unit.better + unit.worse + unit.no_sure_change;
  if (!survey.before || compared == 0) return rendering.word("culture.not_compared");
  if (unit.better + unit.worse == 0) return rendering.word("culture.no_sure_changes");
  return rendering.word(
      "culture.unit_changes",
      {{"changes", change_counts(rendering, unit.better, unit.worse, unit.no_sure_change)}});
}

UnitCulture unit_culture(Rendering& rendering, const CultureFigures& survey, const CultureUnit& unit) {
  UnitCulture view{.unit = rendering.text(unit.unit->title),
                   .address = rendering.address("unit", unit.unit->id),
                   .headline = headline_of(rendering, survey, unit),
                   .response = response_text(rendering, unit),
                   .chart = {},
                   .label = rendering.word("culture.table_of", {{"unit", rendering.plain(unit.unit->title)}}),
                   .rows = {}};
  view.chart =
      rendering.chart(culture_chart(rendering, survey, unit, view.headline, Rendering::narrow_chart), "");
  for (const CultureCell& cell : unit.cells) {
    IntervalRow row{.factor = rendering.text(cell.factor->title),
                    .before = {},
                    .now = {},
                    .change = change_word(rendering, cell.change)};
    row.now = cell.now ? interval_text(rendering, *cell.now)
                       : rendering.word(cell.hidden ? "culture.hidden" : "culture.not_asked");
    if (cell.now && cell.before) row.before = interval_text(rendering, *cell.before);
    view.rows.push_back(std::move(row));
  }
  return view;
}

SurveyView survey_view(Rendering& rendering, const CultureFigures& figures) {
  const model::CultureSurvey& survey = *figures.survey;
  SurveyView view{.id = survey.id,
                  .title = rendering.text(survey.title),
                  .date = long_date(*survey.date, rendering.language),
                  .instrument = rendering.text(survey.instrument),
                  .about = rendering.text(survey.about),
                  .response = response_text(rendering, figures.response_of_shown),
                  .duties = titled_duty_links(rendering, survey.duties),
                  .sources = source_citations(rendering, survey.sources),
                  .follow_up = {}};
  if (survey.follow_up.empty()) return view;
  view.follow_up.emplace();
  view.follow_up->label = rendering.word("culture.follow_up_of", {{"survey", rendering.plain(survey.title)}});
  for (const model::Finding& finding : survey.follow_up)
    view.follow_up->rows.push_back(follow_up_row(
        rendering, finding, analysis::finding_state(finding, rendering.material.edition.made_for.as_of)));
  return view;
}

void add_newest(Rendering& rendering, const CultureFigures& newest, CultureView& view) {
  std::vector<const CultureUnit*> units;
  for (const CultureUnit& unit : newest.units) units.push_back(&unit);
  sort_by_unit(rendering, units, [](const CultureUnit* unit) { return unit->unit; });
  for (const model::CultureFactor& factor : newest.survey->factors) {
    view.factors.push_back(rendering.text(factor.title));
    if (factor.about)
      view.factor_words.push_back({rendering.text(factor.title), rendering.text(factor.about)});
  }
  for (const CultureUnit* const unit : units) {
    if (view.rows.size() < most_rows) view.rows.push_back(mean_row(rendering, *unit));
    if (!unit->hidden() && view.units.size() < most_charts)
      view.units.push_back(unit_culture(rendering, newest, *unit));
  }
  if (units.size() > most_rows)
    view.more = rendering.word("experience.more", {{"n", units.size() - most_rows}});
  if (newest.hidden_units > 0)
    view.hidden_note = rendering.word(
        "culture.hidden_count",
        {{"n", newest.hidden_units},
         {"smallest",
          html::whole_number(rendering.material.clearance.smallest_shown(), rendering.language)}});
  view.compared = newest.before != nullptr;
  view.now_head = capitalised(month_of(*newest.survey->date, rendering.language));
  if (newest.before) view.before_head = capitalised(month_of(*newest.before->date, rendering.language));
}

CultureView view(Rendering& rendering) {
  const auto& surveys = rendering.material.figures.culture;
  for (const CultureFigures& each : surveys) rendering.markdown_page.ids[each.survey->id] = 1;
  const CultureFigures& newest = *analysis::newest_survey(surveys);
  CultureView view;
  view.lead = lead_of(rendering, newest);
  view.table_label = rendering.word("culture.table");
  add_newest(rendering, newest, view);
  std::vector<const CultureFigures*> newest_first;
  for (const CultureFigures& each : surveys) newest_first.push_back(&each);
  std::ranges::stable_sort(newest_first, std::greater(),
                           [](const CultureFigures* each) { return *each->survey->date; });
  for (const CultureFigures* const each : newest_first) view.surveys.push_back(survey_view(rendering, *each));
  rendering.description = view.lead;
  return view;
}

}  // namespace

std::string culture_lead(Rendering& rendering, const Page&) {
  return lead_of(rendering, *analysis::newest_survey(rendering.material.figures.culture));
}

PageKind culture_survey_page() { return page_kind<CultureView, view>("culture_survey", keys, describe); }

}  // namespace site
