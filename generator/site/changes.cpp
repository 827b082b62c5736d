#include "site/changes.h"

#include <cmath>

#include "analysis/unit.h"
#include "model/risk.h"
#include "model/source.h"
#include "site/duty_words.h"
#include "site/measure_words.h"
#include "site/project_words.h"
#include "site/summary.h"

namespace site {
namespace {

using analysis::ChangeKind;
using analysis::MeasureFigures;
using analysis::RecordChange;
using analysis::Variation;

template <class T>
const T& as(const analysis::ChangeValue& value) {
  return std::get<T>(value);
}

// --- What it happened to ---

template <class Record>
std::string title_in(Rendering& rendering, const std::vector<Record>& records, std::string_view id) {
  const Record* const record = model::find(records, id);
  return record ? rendering.plain(record->title) : std::string();
}

std::string title_of(Rendering& rendering, const RecordChange& change) {
  const model::Model& model = rendering.model();
  if (change.record == "project") return title_in(rendering, model.projects, change.id);
  if (change.record == "measure") return title_in(rendering, model.measures, change.id);
  if (change.record == "risk") return title_in(rendering, model.risks, change.id);
  if (change.record == "competence_item") return title_in(rendering, model.competence_items, change.id);
  if (change.record == "source") return title_in(rendering, model.sources, change.id);
  const model::DutyPlace place = model::find_duty(model, change.id);
  return place ? duty_title(*place.duty, rendering.language) : change.id;
}

// A competence stands in the matrix, which is one page.
std::optional<html::Url> address_of(const Rendering& rendering, const RecordChange& change) {
  return change.record == "competence_item" ? rendering.address("competence", "")
                                            : rendering.address(change.record, change.id);
}

std::string unit_title(Rendering& rendering, std::string_view id) {
  return title_in(rendering, rendering.model().units, id);
}

std::string where_of(Rendering& rendering, const RecordChange& change) {
  const model::Model& model = rendering.model();
  if (!change.role_group.empty()) return title_in(rendering, model.role_groups, change.role_group);
  if (!change.unit.empty()) return unit_title(rendering, change.unit);
  if (change.record == "project") {
    const model::Project* const project = model::find(model.projects, change.id);
    return project && project->unit ? unit_title(rendering, project->unit->id) : std::string();
  }
  if (change.record != "measure") return {};
  const model::Measure* const measure = model::find(model.measures, change.id);
  const model::Unit* const unit = measure ? analysis::unit_of(*measure, model) : nullptr;
  return unit ? rendering.plain(unit->title) : std::string();
}

// --- Projects ---

std::string status_word(const Rendering& rendering, const analysis::ChangeValue& value) {
  const auto status = static_cast<std::size_t>(as<model::ProjectStatus>(value));
  return rendering.word("status." + std::string(model::project_status_words[status]));
}

std::string new_project(Rendering& rendering, const RecordChange& change) {
  if (std::holds_alternative<std::monostate>(change.after)) return rendering.word("changes.project_new");
  return rendering.word("changes.project_new_status", {{"status", status_word(rendering, change.after)}});
}

std::string status_sentence(Rendering& rendering, const RecordChange& change) {
  return rendering.word(
      change.kind == ChangeKind::project_ended ? "changes.project_ended" : "changes.project_status",
      {{"before", status_word(rendering, change.before)}, {"after", status_word(rendering, change.after)}});
}

// A unit that this edition does not hold is not named.
std::string moved(Rendering& rendering, const RecordChange& change) {
  const std::string before = unit_title(rendering, as<std::string>(change.before));
  const std::string after = unit_title(rendering, as<std::string>(change.after));
  if (before.empty()) return rendering.word("changes.project_moved_here", {{"after", after}});
  return rendering.word("changes.project_moved", {{"before", before}, {"after", after}});
}

std::string renamed(Rendering& rendering, const RecordChange& change) {
  return rendering.word("changes.project_renamed",
                        {{"before", rendering.plain(as<source::Text>(change.before))}});
}

std::string score_sentence(Rendering& rendering, const RecordChange& change) {
  const bool own = change.kind == ChangeKind::score_raised || change.kind == ChangeKind::score_lowered;
  return rendering.word(own ? "changes.score" : "changes.shown",
                        {{"before", number(as<double>(change.before), rendering.language)},
                         {"after", number(as<double>(change.after), rendering.language)}});
}

std::string aim_sentence(Rendering& rendering, const RecordChange& change) {
  const model::Project* const project = model::find(rendering.model().projects, change.id);
  const std::string key = change.kind == ChangeKind::aim_reached ? "changes.aim_reached" : "changes.aim_lost";
  return rendering.word(key, {{"now", aim_number(rendering, *project->aim, as<double>(change.after))},
                              {"target", aim_number(rendering, *project->aim, *change.target)}});
}

std::string claim_sentence(Rendering& rendering, const RecordChange& change) {
  std::string claim = rendering.plain(change.claim->text);  // a sentence, quoted within another
  if (claim.ends_with('.')) claim.pop_back();
  if (change.kind == ChangeKind::claim_supported)
    return rendering.word("changes.claim_supported", {{"claim", claim}});
  constexpr std::string_view keys[] = {"changes.claim_supported", "changes.claim_not_supported",
                                       "changes.claim_contradicted", "changes.claim_too_little"};
  return rendering.word(keys[static_cast<std::size_t>(as<analysis::ClaimVerdict>(change.after))],
                        {{"claim", claim}});
}

// --- Measures ---

std::string_view shown_by(Variation variation) {
  switch (variation) {
    case Variation::improvement:
      return "changes.was_improvement";
    case Variation::concern:
      return "changes.was_concern";
    case Variation::change:
      return "changes.was_change";
    case Variation::too_little_data:
      return "changes.was_too_little";
    case Variation::common_cause:
    case Variation::not_judged:
      break;
  }
  return "changes.was_common";
}

// What it shows now, and what it showed before.
std::string signal_sentence(Rendering& rendering, const RecordChange& change) {
  const MeasureFigures& now = *change.figures_now;
  std::string sentence = is_on_categories(now) || !now.latest ? verdict_word(now, rendering.words) + ". " +
                                                                    verdict_sentence(now, rendering.words)
                                                              : change_sentence(now, rendering.words);
  return sentence + " " + rendering.word(shown_by(as<Variation>(change.before)));
}

std::string target_sentence_of(Rendering& rendering, const RecordChange& change) {
  const MeasureFigures& now = *change.figures_now;
  const auto text = [&](double value) { return value_with_unit(now, value, rendering.language); };
  return rendering.word(
      change.kind == ChangeKind::target_reached ? "changes.target_reached" : "changes.target_lost",
      {{"target", text(*change.target)},
       {"when", at_point(now, now.points[*now.latest], rendering.words)},
       {"after", text(as<double>(change.after))},
       {"before", text(as<double>(change.before))}});
}

// --- Duties, competence, sources ---

std::string hole_change(Rendering& rendering, const RecordChange& change) {
  if (change.kind == ChangeKind::hole_closed) {
    const auto state = as<analysis::DutyState>(change.after);
    return rendering.word(state == analysis::DutyState::overdue  ? "changes.hole_closed_overdue"
                          : state == analysis::DutyState::partly ? "changes.hole_closed_partly"
                                                                 : "changes.hole_closed");
  }
  const analysis::DutyFigures* const duty = analysis::find_duty(rendering.material.figures, change.id);
  if (!duty || duty->answers.empty()) return rendering.word("changes.hole_no_answer");
  return rendering.word("changes.hole_opened") + " " + hole_sentence(rendering, duty->answers.front().holes) +
         ".";
}

std::string review_sentence(Rendering& rendering, const RecordChange& change) {
  if (change.kind == ChangeKind::review_done) return rendering.word("changes.review_done");
  return rendering.word("changes.review_due",
                        {{"date", long_date(as<source::Date>(change.after), rendering.language)}});
}

std::string gap_sentence(Rendering& rendering, const RecordChange& change) {
  const auto text = [&](double value) { return percent(value, 0, rendering.language); };
  return rendering.word(change.kind == ChangeKind::gap_opened ? "changes.gap_opened" : "changes.gap_closed",
                        {{"before", text(as<double>(change.before))},
                         {"after", text(as<double>(change.after))},
                         {"target", text(*change.target)}});
}

std::string expired(Rendering& rendering, const RecordChange& change) {
  return rendering.word("changes.source_expired",
                        {{"date", long_date(as<source::Date>(change.after), rendering.language)}});
}

std::string superseded(Rendering& rendering, const RecordChange& change) {
  const auto* const title = std::get_if<source::Text>(&change.after);
  return title ? rendering.word("changes.source_superseded_by", {{"title", rendering.plain(*title)}})
               : rendering.word("changes.source_superseded");
}

// --- Corrected figures ---

// With all its decimals: a correction may be small.
std::string exact(double value, source::Language language) {
  int decimals = 0;
  for (double scaled = value; decimals < 6 && scaled != std::round(scaled); scaled *= 10) ++decimals;
  return number(value, decimals, language);
}

std::string row_text(const Rendering& rendering, const analysis::ChangeValue& value) {
  const auto& row = as<analysis::RowValue>(value);
  std::string text = row.value ? exact(*row.value, rendering.language) : rendering.word("changes.no_value");
  if (!row.denominator) return text;
  return rendering.word("changes.with_denominator",
                        {{"value", text}, {"denominator", exact(*row.denominator, rendering.language)}});
}

// A row of a month may be written as its first day.
std::string period_of_row(const Rendering& rendering, const RecordChange& change) {
  if (!change.at.time) return change.at.text;
  const auto& [day, written] = *change.at.time;
  const model::Measure& measure = *model::find(rendering.model().measures, change.id);
  const auto meant = measure.period ? measure.period.value : measure.frequency.value;
  const bool begins = meant && source::start_of(*meant, day) == day;
  return period_name(written == source::Period::day && begins ? *meant : written, day, rendering.language);
}

std::string figure_sentence(Rendering& rendering, const RecordChange& change) {
  const std::string when = period_of_row(rendering, change);
  if (change.kind == ChangeKind::figure_added)
    return rendering.word("changes.figure_added",
                          {{"when", when}, {"after", row_text(rendering, change.after)}});
  if (change.kind == ChangeKind::figure_vanished)
    return rendering.word("changes.figure_vanished",
                          {{"when", when}, {"before", row_text(rendering, change.before)}});
  return rendering.word("changes.figure_corrected", {{"when", when},
                                                     {"before", row_text(rendering, change.before)},
                                                     {"after", row_text(rendering, change.after)}});
}

std::string row_of(const Rendering& rendering, const RecordChange& change) {
  const std::string file = file_name(rendering.material, change.row);
  if (file.empty() || change.row.line == 0) return file;
  return rendering.word("changes.row", {{"file", file}, {"line", std::to_string(change.row.line)}});
}

// --- The table ---

using Sentence = std::string (*)(Rendering&, const RecordChange&);

// In the order of the kinds.
constexpr Sentence sentences[] = {
    new_project,
    status_sentence,
    status_sentence,
    moved,
    renamed,
    signal_sentence,
    signal_sentence,
    signal_sentence,
    target_sentence_of,
    target_sentence_of,
    aim_sentence,
    aim_sentence,
    score_sentence,
    score_sentence,
    score_sentence,
    score_sentence,
    hole_change,
    hole_change,
    review_sentence,
    review_sentence,
    gap_sentence,
    gap_sentence,
    claim_sentence,
    claim_sentence,
    expired,
    superseded,
    figure_sentence,
    figure_sentence,
    figure_sentence,
};
static_assert(std::size(sentences) == analysis::change_kind_words.size());

ChangeLine line_of(Rendering& rendering, const RecordChange& change) {
  ChangeLine line{
      .group = change.group,
      .record = {address_of(rendering, change).value_or(html::Url()), title_of(rendering, change)},
      .where = where_of(rendering, change),
      .sentence = sentences[static_cast<std::size_t>(change.kind)](rendering, change),
      .row = row_of(rendering, change)};
  if (change.day) line.day = short_date(*change.day, rendering.language);
  return line;
}

}  // namespace

std::string file_name(const Material& material, source::Place place) {
  if (place.file == source::Place::nowhere || !material.tree) return {};
  const std::string& path = material.tree->file(place.file).path;
  return path.substr(path.rfind('/') + 1);
}

std::vector<ChangeLine> change_lines(Rendering& rendering, const analysis::Changes& changes) {
  std::vector<ChangeLine> lines;
  for (const RecordChange& change : changes.all) lines.push_back(line_of(rendering, change));
  return lines;
}

std::string change_group_name(const Rendering& rendering, analysis::ChangeGroup group) {
  return rendering.word("change_group." +
                        std::string(analysis::change_group_words[static_cast<std::size_t>(group)]));
}

std::string changes_sentence(const Rendering& rendering, const analysis::Changes& changes) {
  const std::string from = long_date(changes.from, rendering.language);
  if (changes.all.empty()) return rendering.word("changes.nothing", {{"date", from}});
  const auto counted = [&](analysis::ChangeGroup group, const std::string& key) {
    const std::size_t count = changes.count(group);
    return count == 0 ? rendering.word(key + "_none") : rendering.word(key, {{"n", count}});
  };
  return rendering.word("changes.lead",
                        {{"worse", capitalised(counted(analysis::ChangeGroup::worse, "changes.worse"))},
                         {"better", counted(analysis::ChangeGroup::better, "changes.better")},
                         {"date", from}}) +
         " " + rendering.word("changes.in_all", {{"n", changes.all.size()}});
}

std::string no_corrections_sentence(const Rendering& rendering, const analysis::Changes& changes) {
  if (changes.count(analysis::ChangeGroup::figures) > 0) return {};
  if (!changes.archived)
    return rendering.word("changes.no_archive",
                          {{"month", period_name(source::Period::month, changes.from, rendering.language)}});
  return rendering.word("changes.none_corrected",
                        {{"date", long_date(*changes.archived, rendering.language)}});
}

}  // namespace site
