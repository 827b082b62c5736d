#include <array>

#include "site/plan.h"

namespace site {

PageKind front_page();
PageKind about_page();
PageKind measure_page();
PageKind measures_page();
PageKind levels_page();
PageKind indicator_page();
PageKind portfolio_page();
PageKind portfolio_list_page();
PageKind strategic_aims_page();
PageKind strategic_aim_page();
PageKind gantt_page();
PageKind portfolio_flow_page();
PageKind portfolio_progress_page();
PageKind coverage_page();
PageKind loop_closure_page();
PageKind challenge_page();
PageKind project_page();
PageKind theory_page();
PageKind spread_page();
PageKind change_package_page();
PageKind aim_bank_page();
PageKind method_page();
PageKind pdsa_cycle_page();
PageKind regulation_page();
PageKind duty_page();
PageKind thread_page();
PageKind competence_page();
PageKind competence_unit_page();
PageKind dialogue_page();
PageKind dialogue_unit_page();
PageKind learning_page();
PageKind networks_page();
PageKind network_page();
PageKind need_page();
PageKind pipelines_page();
PageKind pipeline_page();
PageKind maturity_page();
PageKind maturity_unit_page();
PageKind journey_page();
PageKind improvement_agents_page();
PageKind courses_page();
PageKind course_page();
PageKind expertise_page();
PageKind risks_page();
PageKind risk_page();
PageKind supervisions_page();
PageKind supervision_page();
PageKind deviations_page();
PageKind experiences_page();
PageKind experience_page();
PageKind participation_page();
PageKind culture_survey_page();
PageKind safety_leadership_page();
PageKind exercises_page();
PageKind exercise_page();
PageKind programme_page();
PageKind advice_page();
PageKind document_page();
PageKind sources_page();
PageKind source_page();
PageKind framework_links_page();
PageKind tag_sets_page();
PageKind tag_set_page();
PageKind organisation_page();
PageKind resource_page();
PageKind chart_guides_page();
PageKind chart_guide_page();
PageKind safety_page();
PageKind decision_page();
PageKind changes_page();
PageKind calendar_page();
PageKind comment_page();
PageKind management_review_page();
PageKind council_report_page();
PageKind report_page();
PageKind archive_page();
PageKind units_page();
PageKind unit_page();
PageKind page_page();
PageKind term_page();

namespace {

PageKind linked_from(Menu menu, PageKind kind) {
  kind.menu = menu;
  return kind;
}

}  // namespace

std::span<const PageKind> page_kinds() {
  static const std::array kinds = {
      front_page(),
      linked_from(Menu::main, portfolio_page()),
      portfolio_list_page(),
      strategic_aims_page(),
      strategic_aim_page(),
      gantt_page(),
      portfolio_flow_page(),
      portfolio_progress_page(),
      coverage_page(),
      loop_closure_page(),
      challenge_page(),
      project_page(),
      theory_page(),
      spread_page(),
      change_package_page(),
      aim_bank_page(),
      method_page(),
      pdsa_cycle_page(),
      linked_from(Menu::main, measures_page()),
      levels_page(),
      indicator_page(),
      measure_page(),
      linked_from(Menu::main, regulation_page()),
      duty_page(),
      thread_page(),
      linked_from(Menu::main, competence_page()),
      competence_unit_page(),
      dialogue_page(),
      dialogue_unit_page(),
      linked_from(Menu::main, learning_page()),
      networks_page(),
      network_page(),
      need_page(),
      pipelines_page(),
      pipeline_page(),
      maturity_page(),
      maturity_unit_page(),
      journey_page(),
      improvement_agents_page(),
      courses_page(),
      course_page(),
      expertise_page(),
      linked_from(Menu::main, safety_page()),
      risks_page(),
      risk_page(),
      supervisions_page(),
      supervision_page(),
      deviations_page(),
      experiences_page(),
      experience_page(),
      participation_page(),
      culture_survey_page(),
      safety_leadership_page(),
      exercises_page(),
      exercise_page(),
      programme_page(),
      advice_page(),
      document_page(),
      sources_page(),
      source_page(),
      framework_links_page(),
      tag_sets_page(),
      tag_set_page(),
      linked_from(Menu::footer, organisation_page()),
      resource_page(),
      chart_guides_page(),
      chart_guide_page(),
      decision_page(),
      linked_from(Menu::footer, changes_page()),
      linked_from(Menu::footer, calendar_page()),
      comment_page(),
      management_review_page(),
      council_report_page(),
      linked_from(Menu::footer, report_page()),
      linked_from(Menu::footer, archive_page()),
      linked_from(Menu::main, units_page()),
      unit_page(),
      page_page(),
      linked_from(Menu::footer, term_page()),
      linked_from(Menu::footer, about_page()),
  };
  return kinds;
}

}  // namespace site
