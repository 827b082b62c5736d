#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/theory.h"
#include "site/rendering.h"

// Theory and people on a project's page: lenses, will–ideas–execution, forces. Shown by
// templates/parts/theory.html.
namespace site {

struct LensView {
  std::string name;
  std::string question;
  html::Html answer;  // empty: nobody has answered, and the page says so

  static constexpr auto members() {
    return std::array{html::member<&LensView::name>("name"), html::member<&LensView::question>("question"),
                      html::member<&LensView::answer>("answer")};
  }
};

struct LensesView {
  std::string sentence;  // how many are answered, which are not
  std::vector<LensView> lenses;

  static constexpr auto members() {
    return std::array{html::member<&LensesView::sentence>("sentence"),
                      html::member<&LensesView::lenses>("lenses")};
  }
};

struct ReadinessRow {
  std::string date;
  std::string will, ideas, execution;
  html::Html note;

  static constexpr auto members() {
    return std::array{html::member<&ReadinessRow::date>("date"), html::member<&ReadinessRow::will>("will"),
                      html::member<&ReadinessRow::ideas>("ideas"),
                      html::member<&ReadinessRow::execution>("execution"),
                      html::member<&ReadinessRow::note>("note")};
  }
};

struct ReadinessView {
  std::string headline;
  html::Html chart;
  std::vector<ReadinessRow> rows;  // the newest first

  static constexpr auto members() {
    return std::array{html::member<&ReadinessView::headline>("headline"),
                      html::member<&ReadinessView::chart>("chart"),
                      html::member<&ReadinessView::rows>("rows")};
  }
};

struct ForceRow {
  html::Html text;
  std::string direction;
  std::string strength;
  html::Html action;
  bool unanswered = false;

  static constexpr auto members() {
    return std::array{html::member<&ForceRow::text>("text"), html::member<&ForceRow::direction>("direction"),
                      html::member<&ForceRow::strength>("strength"),
                      html::member<&ForceRow::action>("action"),
                      html::member<&ForceRow::unanswered>("unanswered")};
  }
};

struct ForcesView {
  std::string headline;
  std::string warning;  // that strong forces have no action; may be empty
  html::Html chart;
  std::vector<ForceRow> rows;

  static constexpr auto members() {
    return std::array{html::member<&ForcesView::headline>("headline"),
                      html::member<&ForcesView::warning>("warning"),
                      html::member<&ForcesView::chart>("chart"), html::member<&ForcesView::rows>("rows")};
  }
};

struct TheoryView {
  std::optional<ReadinessView> readiness;
  std::optional<ForcesView> forces;
  std::optional<LensesView> lenses;
  std::string missing;                    // what of the three is not written down; may be empty
  std::optional<html::Url> all_projects;  // the page across projects

  static constexpr auto members() {
    return std::array{
        html::member<&TheoryView::readiness>("readiness"), html::member<&TheoryView::forces>("forces"),
        html::member<&TheoryView::lenses>("lenses"), html::member<&TheoryView::missing>("missing"),
        html::member<&TheoryView::all_projects>("all_projects")};
  }
};

// None where the project has none of the three.
std::optional<TheoryView> theory_view(Rendering& rendering, const analysis::ProjectFigures& project);

// That knowledge of users or relatives is not in the team; empty where it is, or where the project does not
// tell of its team.
std::string team_gap_sentence(const Rendering& rendering, const analysis::ProjectFigures& project);

}  // namespace site
