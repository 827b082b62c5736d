#include "analysis/unit.h"

#include <gtest/gtest.h>

#include "analysis/figures.h"
#include "source/diagnostic.h"
#include "source/tree.h"

namespace analysis {
namespace {

model::Model read(std::vector<source::File> files) {
  const source::Tree tree(std::move(files));
  source::Diagnostics diagnostics;
  model::Model model = model::read_model(tree, diagnostics);
  for (const source::Diagnostic& each : diagnostics.all()) {
    if (each.severity == source::Severity::error)
      ADD_FAILURE() << source::format(each, tree, source::Language::en, source::MessageFormat::text);
  }
  return model;
}

const std::vector<source::File> organisation = {
    {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
    {"content/units/units.yaml",
     "- {id: all, title: Alle}\n- {id: homes, title: Sykehjem, parent: all}\n"
     "- {id: north, title: Nord, parent: homes}\n- {id: south, title: Sør, parent: homes}\n"},
    {"content/roles/roles.yaml", "- {id: chief, title: Sjef}\n"},
    {"content/frameworks/rules.yaml",
     "title: Regler\nsections:\n  - key: \"1\"\n    title: Alt\n    phase: do\n    duties:\n"
     "      - {key: 1a, text: A}\n      - {key: 1b, text: B}\n"},
    {"content/responsibilities/all.yaml",
     "- {id: homes-a, duty: 1a, unit: homes, owner: chief@homes, reviews: [2026-10-01],"
     " evidence: [{kind: procedure, title: X}], described: yes, practised: yes}\n"
     "- {id: north-a, duty: 1a, unit: north}\n"},
    {"content/projects/falls.yaml", "title: Fall\nunit: north\nstatus: active\nstart: 2026-09-01\n"},
    {"content/measures/falls.yaml",
     "title: Fall\nproject: falls\nkind: outcome\nchart: run\nimprovement: decrease\npoints: [{at: "
     "2026-09-01, value: 1}]\n"},
    {"content/role-groups/staff.yaml", "title: Ansatte\n"},
    {"content/competence-items/aims.yaml",
     "title: Mål\ntargets: [{role_group: staff, percent: 60}]\ncounts:\n"
     "  - {unit: north, role_group: staff, date: 2026-04-01, trained: 10, total: 40}\n"
     "  - {unit: north, role_group: staff, date: 2026-10-01, trained: 20, total: 40}\n"
     "  - {unit: south, role_group: staff, date: 2026-10-01, trained: 9, total: 30}\n"},
};

struct Site {
  model::Edition edition;
  Clearance clearance;
  Figures figures;

  explicit Site(model::Model model)
      : edition(model::edition(model, {std::get<source::Date>(source::read_date("2026-10-31")),
                                       model::Classification::internal, ""})),
        clearance(model, 5) {
    std::vector<MeasureFigures> measures;
    for (const model::Measure& measure : edition.model.measures)
      measures.push_back(analyse(measure, edition.made_for, clearance));
    figures = analysis::figures(edition, std::move(measures), clearance);
  }
  const UnitFigures& unit(std::string_view id) const { return *find_unit(figures, edition.model, id); }
};

TEST(Units, CountWhatIsBelowThem) {
  const Site site(read(organisation));
  EXPECT_EQ(site.unit("all").totals.projects, 1u);
  EXPECT_EQ(site.unit("homes").totals.measures, 1u) << "a measure without a unit is in its project's";
  EXPECT_EQ(site.unit("south").totals, UnitTotals());
  EXPECT_EQ(site.unit("homes").below.size(), 2u);
  EXPECT_TRUE(site.unit("homes").projects.empty());
}

TEST(Units, HaveTheNearestAnswerAbove) {
  const Site site(read(organisation));
  for (const DutyFigures& duty : site.figures.duties) {
    const auto index = static_cast<std::size_t>(&duty - site.figures.duties.data());
    for (const UnitFigures& unit : site.figures.units)
      EXPECT_EQ(unit.answers[index], answer_for(duty, site.edition.model, unit.unit->id)) << unit.unit->id;
  }
}

TEST(Units, OwnAHoleOnlyWhereTheyAnswer) {
  const Site site(read(organisation));
  EXPECT_EQ(site.unit("all").own_holes, 2u) << "nobody answers";
  EXPECT_EQ(site.unit("homes").holes, 1u);
  EXPECT_EQ(site.unit("homes").own_holes, 0u);
  EXPECT_EQ(site.unit("north").holes, 2u);
  EXPECT_EQ(site.unit("north").own_holes, 1u);
  EXPECT_EQ(site.unit("south").own_holes, 0u);
}

TEST(CompetenceByUnit, IsThatOfEachUnit) {
  const Site site(read(organisation));
  ASSERT_EQ(site.figures.competence_by_unit.size(), 4u);
  for (const CompetenceMatrix& matrix : site.figures.competence_by_unit) {
    const CompetenceMatrix alone = competence(site.edition, site.clearance, matrix.unit);
    EXPECT_EQ(matrix.counted_cells, alone.counted_cells);
    EXPECT_EQ(matrix.rows[0].cells[0].share->percent, alone.rows[0].cells[0].share->percent);
    EXPECT_EQ(matrix.rows[0].cells[0].counted_on, alone.rows[0].cells[0].counted_on);
  }
  EXPECT_EQ(find_competence(site.figures, "north")->rows[0].cells[0].share->percent, 50.0);
  EXPECT_EQ(find_competence(site.figures, "nowhere"), nullptr);
}

}  // namespace
}  // namespace analysis
