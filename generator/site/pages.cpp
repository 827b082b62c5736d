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
PageKind project_page();
PageKind theory_page();
PageKind spread_page();
PageKind change_package_page();
PageKind regulation_page();
PageKind duty_page();
PageKind thread_page();
PageKind competence_page();
PageKind competence_unit_page();
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
      project_page(),
      theory_page(),
      spread_page(),
      change_package_page(),
      linked_from(Menu::main, measures_page()),
      levels_page(),
      indicator_page(),
      measure_page(),
      linked_from(Menu::main, regulation_page()),
      duty_page(),
      thread_page(),
      linked_from(Menu::main, competence_page()),
      competence_unit_page(),
      linked_from(Menu::main, units_page()),
      unit_page(),
      page_page(),
      linked_from(Menu::footer, term_page()),
      linked_from(Menu::footer, about_page()),
  };
  return kinds;
}

}  // namespace site
