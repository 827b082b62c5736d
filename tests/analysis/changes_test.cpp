#include "analysis/changes.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "analysis/read_site.h"

namespace analysis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Files = std::vector<source::File>;

// Twelve months up to and with the one that ends last: eleven alike, then the newest.
std::string series(std::string_view id, std::string_view more, double newest) {
  std::string text = fmt::format(
      "- id: {}\n  title: Tall\n  unit: all\n  kind: outcome\n  chart: i\n  period: month\n{}  points:\n", id,
      more);
  for (int month = 0; month < 11; ++month)
    text += fmt::format("    - {{at: {}-{:02}, value: {}}}\n", 2025 + (month + 10) / 12,
                        (month + 10) % 12 + 1, 10 + month % 2);
  return text + fmt::format("    - {{at: 2026-10, value: {}}}\n", newest);
}

Files site_with(Files files) {
  files.push_back(
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\nmain_framework: rules\n"});
  files.push_back(
      {"content/units/units.yaml", "- {id: all, title: Alle}\n- {id: north, title: Nord, parent: all}\n"});
  files.push_back({"content/roles/roles.yaml", "- {id: chief, title: Sjef}\n"});
  return files;
}

// The same content on two days.
struct TwoDays {
  explicit TwoDays(const Files& files, const PastEdition* archived = nullptr)
      : before(site_with(files), "2026-09-30"),
        now(site_with(files), "2026-10-31"),
        changes(analysis::changes(before.edition, before.figures, now.edition, now.figures, *now.clearance,
                                  archived)) {}

  std::vector<std::string> kinds() const {
    std::vector<std::string> kinds;
    for (const RecordChange& change : changes.all)
      kinds.emplace_back(change_kind_words[static_cast<std::size_t>(change.kind)]);
    return kinds;
  }
  std::string days() const {
    std::string days;
    for (const RecordChange& change : changes.all)
      days += (change.day ? source::to_iso(*change.day) : "-") + std::string(" ");
    return days;
  }

  ReadSite before, now;
  Changes changes;
};

TEST(Changes, OfAnEditionAndItselfAreNone) {
  const ReadSite site(
      site_with({{"content/measures/a.yaml", series("a", "  improvement: increase\n  target: 5\n", 90)},
                 {"content/projects/falls.yaml", "title: Fall\nunit: all\nstatus: active\n"}}));
  EXPECT_THAT(changes(site.edition, site.figures, site.edition, site.figures, *site.clearance).all,
              IsEmpty());
}

TEST(Changes, TellWhatProjectsBeganEndedAndMoved) {
  const TwoDays days(
      Files{{"content/projects/projects.yaml",
             "- {id: new, title: Ny, unit: all, start: 2026-10-05, status: active}\n"
             "- {id: over, title: Slutt, unit: all, status: [{from: 2025-01-01, value: active}, "
             "{from: 2026-10-12, value: closed}]}\n"
             "- {id: on, title: Videre, unit: all, status: [{from: 2025-01-01, value: idea}, "
             "{from: 2026-10-13, value: active}]}\n"
             "- {id: same, title: Likt, unit: all, status: active}\n"}});
  ASSERT_THAT(days.kinds(), ElementsAre("project_new", "project_ended", "project_status"));
  EXPECT_EQ(days.days(), "2026-10-05 2026-10-12 2026-10-13 ");
  EXPECT_EQ(std::get<model::ProjectStatus>(days.changes.all[1].before), model::ProjectStatus::active);
  EXPECT_EQ(std::get<model::ProjectStatus>(days.changes.all[1].after), model::ProjectStatus::closed);
}

TEST(Changes, TellThatAProjectGotAnotherNameOrUnitWhereTheContentWasMended) {
  const auto with = [](std::string_view project) {
    return site_with({{"content/projects/falls.yaml", std::string(project)}});
  };
  const ReadSite before(with("title: Fall\nunit: all\nstatus: active\n"), "2026-09-30");
  const ReadSite now(with("title: Færre fall\nunit: north\nstatus: active\n"), "2026-10-31");
  const Changes found = changes(before.edition, before.figures, now.edition, now.figures, *now.clearance);
  ASSERT_EQ(found.all.size(), 2u);
  EXPECT_EQ(found.all[0].kind, ChangeKind::project_moved);
  EXPECT_EQ(std::get<std::string>(found.all[0].before), "all");
  EXPECT_EQ(found.all[1].kind, ChangeKind::project_renamed);
}

TEST(Changes, AskTheArchivedEditionWhatAProjectWasCalled) {
  const PastEdition archived{.as_of = std::get<source::Date>(source::read_date("2026-09-30")),
                             .projects = {{"falls", {{{{source::Language::nb, "Fall", {}}}}, "north"}}}};
  const TwoDays days(Files{{"content/projects/falls.yaml", "title: Færre fall\nunit: all\nstatus: active\n"}},
                     &archived);
  ASSERT_THAT(days.kinds(), ElementsAre("project_moved", "project_renamed"));
}

TEST(Changes, TellOfNewSignalsByWhichWayTheyGo) {
  const TwoDays worse(Files{{"content/measures/a.yaml", series("a", "  improvement: decrease\n", 90)}});
  ASSERT_THAT(worse.kinds(), ElementsAre("signal_new"));
  EXPECT_EQ(worse.changes.all[0].group, ChangeGroup::worse);
  EXPECT_EQ(worse.days(), "2026-10-31 ");
  const TwoDays better(Files{{"content/measures/a.yaml", series("a", "  improvement: increase\n", 90)}});
  EXPECT_EQ(better.changes.all[0].group, ChangeGroup::better);
  const TwoDays neutral(Files{{"content/measures/a.yaml", series("a", "  improvement: neutral\n", 90)}});
  EXPECT_EQ(neutral.changes.all[0].group, ChangeGroup::signals);
}

TEST(Changes, TellThatASignalIsGoneOrTurned) {
  std::string gone = series("a", "  improvement: decrease\n  baseline: {first: 8}\n", 10);
  gone.replace(gone.find("at: 2026-09, value: 10"), 22, "at: 2026-09, value: 90");
  const TwoDays was_worse(Files{{"content/measures/a.yaml", gone}});
  ASSERT_THAT(was_worse.kinds(), ElementsAre("signal_gone"));
  EXPECT_EQ(was_worse.changes.all[0].group, ChangeGroup::better);
  std::string turned = series("a", "  improvement: decrease\n  baseline: {first: 10}\n", -70);
  turned.replace(turned.find("at: 2026-09, value: 10"), 22, "at: 2026-09, value: 90");
  EXPECT_THAT(TwoDays(Files{{"content/measures/a.yaml", turned}}).kinds(), ElementsAre("signal_turned"));
}

TEST(Changes, CallOneValueBeyondTheTargetNeitherBetterNorWorse) {
  const TwoDays reached(
      Files{{"content/measures/a.yaml", series("a", "  improvement: increase\n  target: 11\n", 11)}});
  ASSERT_THAT(reached.kinds(), ElementsAre("target_reached"));
  EXPECT_EQ(reached.changes.all[0].group, ChangeGroup::targets);
  const TwoDays lost(
      Files{{"content/measures/a.yaml", series("a", "  improvement: decrease\n  target: 10\n", 11)}});
  ASSERT_THAT(lost.kinds(), ElementsAre("target_lost"));
  EXPECT_EQ(lost.changes.all[0].group, ChangeGroup::targets);
  EXPECT_EQ(std::get<double>(lost.changes.all[0].before), 10);
  EXPECT_EQ(std::get<double>(lost.changes.all[0].after), 11);
}

TEST(Changes, CallATargetLostWithASignalWorse) {
  const TwoDays lost(
      Files{{"content/measures/a.yaml", series("a", "  improvement: decrease\n  target: 10\n", 90)}});
  ASSERT_THAT(lost.kinds(), ElementsAre("signal_new", "target_lost"));
  EXPECT_EQ(lost.changes.all[1].group, ChangeGroup::worse);
}

TEST(Changes, TellOfAimsScoresAndClaims) {
  const TwoDays days(Files{
      {"content/progress-scales/scale.yaml",
       "title: Skala\nsteps:\n  - {score: 0.5, title: Intensjon}\n  - {score: 4.0, title: Endring, needs: "
       "[outcome_improvements]}\n"},
      {"content/measures/a.yaml", series("a", "  improvement: increase\n", 90)},
      {"content/projects/p.yaml",
       "title: P\nunit: all\nstatus: active\nmeasures: [a]\n"
       "progress_score: [{from: 2026-01-01, value: 3}, {from: 2026-10-02, value: 2.5}]\n"
       "claims:\n  - {text: Det er stabilt., kind: stable, measure: a, date: 2026-01-01}\n"
       "  - {text: Det er bedre., kind: improvement, measure: a, date: 2026-01-01}\n"}});
  ASSERT_THAT(days.kinds(), ElementsAre("score_lowered", "signal_new", "shown_raised", "claim_unsupported",
                                        "claim_supported"));
  EXPECT_EQ(std::get<ClaimVerdict>(days.changes.all[3].before), ClaimVerdict::supported);
  EXPECT_EQ(days.changes.all[0].group, ChangeGroup::worse);
}

TEST(Changes, TellThatAProjectReachedItsAim) {
  const TwoDays days(
      Files{{"content/measures/a.yaml",
             "title: Tall\nunit: all\nkind: outcome\nchart: run\nperiod: month\nimprovement: decrease\n"
             "points:\n  - {at: 2026-09, value: 9}\n  - {at: 2026-10, value: 4}\n"},
            {"content/projects/p.yaml",
             "title: P\nunit: all\nstatus: active\nmeasures: [a]\naim: {text: Ned, measure: a, baseline: 10, "
             "target: 5, "
             "by: 2026-12-31, for_whom: alle}\n"}});
  ASSERT_THAT(days.kinds(), ElementsAre("aim_reached"));
  EXPECT_EQ(*days.changes.all[0].target, 5);
}

Files duties(std::string_view answer) {
  return {{"content/frameworks/rules.yaml",
           "title: Regler\nsections:\n  - key: \"1\"\n    title: Alt\n    phase: do\n    duties:\n"
           "      - {key: 1a, text: Gjøre alt.}\n"},
          {"content/responsibilities/all-1a.yaml",
           fmt::format("duty: 1a\nunit: all\nowner: chief@all\ndescribed: yes\npractised: yes\n{}", answer)}};
}

TEST(Changes, TellOfReviewsThatFellDueOrWereDone) {
  const TwoDays due(
      duties("evidence: [{kind: procedure, title: Rutine}]\nreviews: [2026-05-01]\n"
             "next_review: 2026-10-15\n"));
  ASSERT_THAT(due.kinds(), ElementsAre("review_due"));
  EXPECT_EQ(due.days(), "2026-10-15 ");
  EXPECT_EQ(due.changes.all[0].unit, "all");
  const TwoDays done(
      duties("evidence: [{kind: procedure, title: Rutine}]\nreviews: [2026-05-01, 2026-10-14]\n"
             "next_review: [{from: 2026-05-01, value: 2026-10-15}, {from: 2026-10-14, value: "
             "2027-10-15}]\n"));
  ASSERT_THAT(done.kinds(), ElementsAre("review_done"));
}

TEST(Changes, TellOfHolesThatOpenedAndWereClosed) {
  const TwoDays closed(
      duties("evidence: [{kind: procedure, title: Rutine, date: 2026-10-05}]\n"
             "reviews: [2026-05-01]\nnext_review: 2027-01-01\n"));
  ASSERT_THAT(closed.kinds(), ElementsAre("hole_closed"));
  const TwoDays opened(duties("evidence: [{kind: procedure, title: Rutine}]\nreviews: [2025-10-10]\n"));
  ASSERT_THAT(opened.kinds(), ElementsAre("hole_opened"));
}

TEST(Changes, TellOfReviewsOfRisks) {
  const TwoDays days(
      Files{{"content/risks/fire.yaml",
             "title: Brann\nunit: all\nassessments: [{date: 2026-01-01, consequence: 3, likelihood: 3}]\n"
             "reviews: [2026-10-03]\n"}});
  ASSERT_THAT(days.kinds(), ElementsAre("review_done"));
  EXPECT_EQ(days.changes.all[0].record, "risk");
}

Files competence(int trained) {
  return {{"content/role-groups/staff.yaml", "title: Ansatte\n"},
          {"content/competence-items/aims.yaml",
           fmt::format("title: Sette mål\ntargets: [{{role_group: staff, percent: 50}}]\ncounts:\n"
                       "  - {{unit: all, role_group: staff, date: 2026-05-01, trained: 20, total: 40}}\n"
                       "  - {{unit: all, role_group: staff, date: 2026-10-20, trained: {}, total: 40}}\n",
                       trained)}};
}

TEST(Changes, TellOfGapsInCompetence) {
  const TwoDays opened(competence(10));
  ASSERT_THAT(opened.kinds(), ElementsAre("gap_opened"));
  EXPECT_EQ(std::get<double>(opened.changes.all[0].after), 25);
  EXPECT_EQ(opened.days(), "2026-10-20 ");
}

// That a gap opened would tell that few are trained.
TEST(Changes, DoNotTellOfACountThatIsTooSmall) { EXPECT_THAT(TwoDays(competence(3)).kinds(), IsEmpty()); }

TEST(Changes, TellThatASourceExpired) {
  const TwoDays days(Files{{"content/sources/sources.yaml",
                            "- {id: old, title: Gammel, kind: guidance, valid_to: 2026-09-29}\n"
                            "- {id: now, title: Utløpt, kind: guidance, valid_to: 2026-10-15}\n"
                            "- {id: last, title: Siste dag, kind: guidance, valid_to: 2026-10-31}\n"}});
  ASSERT_THAT(days.kinds(), ElementsAre("source_expired"));
  EXPECT_EQ(days.changes.all[0].id, "now");
}

TEST(Changes, TellThatASourceWasSuperseded) {
  const TwoDays days(
      Files{{"content/sources/sources.yaml",
             "- {id: a, title: A, kind: guidance, superseded_by: new}\n"
             "- {id: b, title: B, kind: guidance, superseded_by: newest, valid_to: 2026-10-15}\n"
             "- {id: c, title: C, kind: guidance, superseded_by: old}\n"
             "- {id: new, title: Ny, kind: guidance, valid_from: 2026-10-20}\n"
             "- {id: newest, title: Nyest, kind: guidance, valid_from: 2027-01-01}\n"
             "- {id: old, title: Eldre, kind: guidance, valid_from: 2026-01-01}\n"}});
  ASSERT_THAT(days.kinds(), ElementsAre("source_superseded", "source_superseded"));
  EXPECT_EQ(days.days(), "2026-10-20 2026-10-15 ");
  EXPECT_EQ(std::get<source::Text>(days.changes.all[0].after).versions.at(0).text, "Ny");
}

// --- Corrected figures ---

source::Date date(std::string_view text) { return std::get<source::Date>(source::read_date(text)); }

PastEdition archived_rows(std::vector<PastPoint> rows) {
  PastEdition archived{.as_of = date("2026-09-30")};
  archived.measures["a"] = std::move(rows);
  return archived;
}

Files four_months(std::string_view more = "") {
  return {{"content/measures/a.yaml",
           fmt::format(
               "title: Tall\nunit: all\nkind: outcome\nchart: run\nperiod: month\nimprovement: decrease\n{}"
               "points:\n  - {{at: 2026-07, value: 4, denominator: 90}}\n"
               "  - {{at: 2026-08, value: 6, denominator: 90}}\n  - {{at: 2026-09, value: 7, denominator: "
               "90}}\n  - {{at: 2026-10, value: 9, denominator: 90}}\n",
               more)}};
}

TEST(Correction, SaysWhatTheArchivedEditionSaidAndWhatIsSaidNow) {
  const PastEdition archived = archived_rows({{"2026-06", 3, 90}, {"2026-07", 4, 90}, {"2026-08", 5, 90}});
  const TwoDays days(four_months(), &archived);
  ASSERT_THAT(days.kinds(), ElementsAre("figure_corrected", "figure_vanished", "figure_added"));
  const RecordChange& corrected = days.changes.all[0];
  EXPECT_EQ(corrected.at.text, "2026-08");
  EXPECT_EQ(std::get<RowValue>(corrected.before), (RowValue{5, 90}));
  EXPECT_EQ(std::get<RowValue>(corrected.after), (RowValue{6, 90}));
  EXPECT_GT(corrected.row.line, 0u);
  EXPECT_EQ(days.changes.all[1].at.text, "2026-06");
  EXPECT_EQ(days.changes.all[1].row.line, 0u);
  EXPECT_EQ(days.changes.all[2].at.text, "2026-09");  // October had not ended: it is no correction
}

TEST(Correction, MatchesTheRowsOfAPeriodInAnyOrder) {
  const PastEdition archived = archived_rows({{"2026-09", 3, {}}, {"2026-09", 2, {}}, {"2026-09", 1, {}}});
  const TwoDays days(
      Files{{"content/measures/a.yaml",
             "title: Tall\nunit: all\nkind: outcome\nchart: run\nperiod: month\nimprovement: decrease\n"
             "points:\n"
             "  - {at: 2026-09, value: 1}\n  - {at: 2026-09, value: 2}\n  - {at: 2026-09, value: 4}\n"}},
      &archived);
  ASSERT_THAT(days.kinds(), ElementsAre("figure_corrected"));
}

TEST(Correction, TellsNothingOfPersonsTooFewToBeShownThenOrNow) {
  const PastEdition small_then =
      archived_rows({{"2026-07", {}, {}, true}, {"2026-08", 2, 90}, {"2026-09", 7, 90}});
  EXPECT_THAT(TwoDays(four_months("counts: persons\n"), &small_then).kinds(), IsEmpty());
  const PastEdition small_now = archived_rows({{"2026-07", 6, 90}, {"2026-08", 6, 90}, {"2026-09", 7, 90}});
  EXPECT_THAT(TwoDays(four_months("counts: persons\n"), &small_now).kinds(), IsEmpty());
}

TEST(Correction, DoesNotLookIntoAnEditionForReadersWhoMaySeeMore) {
  PastEdition archived = archived_rows({{"2026-07", 1, 90}});
  archived.audience = model::Classification::confidential;
  const TwoDays days(four_months(), &archived);
  EXPECT_THAT(days.kinds(), IsEmpty());
  EXPECT_FALSE(days.changes.archived);
}

TEST(Changes, AreFromTheLastDayOfTheMonthBefore) {
  EXPECT_EQ(source::to_iso(day_before_month(date("2026-10-31"))), "2026-09-30");
  EXPECT_EQ(source::to_iso(day_before_month(date("2026-01-01"))), "2025-12-31");
}

}  // namespace
}  // namespace analysis
