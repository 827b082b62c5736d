#include <algorithm>

#include "analysis/figures.h"
#include "site/collation.h"
#include "site/competence_gap.h"
#include "site/course_words.h"
#include "site/format.h"
#include "site/heat_table.h"

// All courses: what is held next, and which competence is lacking that no course gives.
namespace site {
namespace {

using analysis::CourseFigures;
using analysis::GapCourses;

struct CourseRow {
  html::Html title;
  std::optional<html::Url> address;
  std::string kind;
  std::string audience;
  std::string held;  // how many times
  std::string next;

  static constexpr auto members() {
    return std::array{
        html::member<&CourseRow::title>("title"), html::member<&CourseRow::address>("address"),
        html::member<&CourseRow::kind>("kind"),   html::member<&CourseRow::audience>("audience"),
        html::member<&CourseRow::held>("held"),   html::member<&CourseRow::next>("next")};
  }
};

// A competence that is lacking, and what is done about it.
struct GapRow {
  html::Html item;
  html::Html role_group;
  std::string share;     // "58 % mot 80 %"
  bool missing = false;  // no course gives it
  std::string state;     // "ingen kurs"
  std::vector<Link> courses;

  static constexpr auto members() {
    return std::array{html::member<&GapRow::item>("item"),   html::member<&GapRow::role_group>("role_group"),
                      html::member<&GapRow::share>("share"), html::member<&GapRow::missing>("missing"),
                      html::member<&GapRow::state>("state"), html::member<&GapRow::courses>("courses")};
  }
};

struct CoursesView {
  Frame frame;
  std::string lead;
  std::vector<RunRow> coming;
  std::vector<CourseRow> courses;
  std::string gaps_lead;
  std::vector<GapRow> gaps;

  static constexpr auto members() {
    return std::array{
        html::member<&CoursesView::frame>("frame"),         html::member<&CoursesView::lead>("lead"),
        html::member<&CoursesView::coming>("coming"),       html::member<&CoursesView::courses>("courses"),
        html::member<&CoursesView::gaps_lead>("gaps_lead"), html::member<&CoursesView::gaps>("gaps")};
  }
};

// The next times; each course's page has all of its own.
constexpr std::size_t most_coming = 30;

std::vector<std::string> keys(const Material& material) {
  return material.model().courses.empty() ? std::vector<std::string>() : only_page(material);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const std::string name = kind_names("course", language);
  return {{name}, name, material.strictest, "competence", ""};
}

CourseRow course_row(Rendering& rendering, const CourseFigures& figures) {
  CourseRow row{.title = rendering.text(figures.course->title),
                .address = rendering.address("course", figures.course->id),
                .kind = kind_text(rendering, *figures.course),
                .audience = audience_text(rendering, *figures.course),
                .held = html::whole_number(static_cast<long long>(figures.held), rendering.language)};
  if (const analysis::RunFigures* const next = figures.next())
    row.next = run_days(*next->run, rendering.language);
  else if (figures.running > 0)
    row.next = rendering.word("course.is_running");
  return row;
}

GapRow gap_row(Rendering& rendering, const GapCourses& gap) {
  const std::string_view state = gap.courses.empty() ? "none" : gap.on_its_way ? "coming" : "later";
  GapRow row{.item = rendering.text(gap.cell->item->title),
             .role_group = rendering.text(gap.cell->role_group->title),
             .share = rendering.word("competence.against",
                                     {{"share", share_text(rendering, *gap.cell->share, gap.cell->target)},
                                      {"target", percent(*gap.cell->target, 0, rendering.language)}}),
             .missing = gap.courses.empty(),
             .state = rendering.word("course.gap_" + std::string(state)),
             .courses = {}};
  for (const CourseFigures* const course : gap.courses)
    row.courses.push_back(
        rendering.link("course", course->course->id, rendering.plain(course->course->title)));
  return row;
}

// "3 av de 15 målene som ikke er nådd, har ingen kurs."
std::string gaps_sentence(Rendering& rendering, const std::vector<GapCourses>& gaps) {
  const auto without = std::ranges::count_if(gaps, [](const GapCourses& gap) { return gap.courses.empty(); });
  if (gaps.empty()) return {};
  return without == 0 ? rendering.word("course.all_gaps_taught", {{"n", gaps.size()}})
                      : rendering.word("course.gaps_not_taught", {{"n", without}, {"all", gaps.size()}});
}

CoursesView view(Rendering& rendering) {
  const analysis::Figures& figures = rendering.material.figures;
  CoursesView view;
  view.coming = coming_runs(rendering, nullptr, most_coming);
  std::vector<const CourseFigures*> sorted;
  for (const CourseFigures& course : figures.courses) sorted.push_back(&course);
  sort_by_text<const CourseFigures*>(sorted, Collation(rendering.language), [&](const CourseFigures* course) {
    return text_in(course->course->title, rendering.language);
  });
  for (const CourseFigures* const course : sorted) view.courses.push_back(course_row(rendering, *course));
  const std::vector<GapCourses> gaps = analysis::courses_for_gaps(figures.competence, figures.courses);
  view.gaps_lead = gaps_sentence(rendering, gaps);
  for (const bool taught : {false, true}) {
    for (const GapCourses& gap : gaps) {
      if (gap.courses.empty() != taught) view.gaps.push_back(gap_row(rendering, gap));
    }
  }
  view.lead = courses_sentence(rendering);
  if (!view.gaps_lead.empty()) view.lead += " " + view.gaps_lead;
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind courses_page() { return page_kind<CoursesView, view>("courses", keys, describe); }

}  // namespace site
