#include <array>

#include "site/plan.h"

namespace site {

PageKind front_page();
PageKind about_page();
PageKind measure_page();
PageKind measures_page();

std::span<const PageKind> page_kinds() {
  static const std::array kinds = {
      front_page(),
      about_page(),
      measure_page(),
      measures_page(),
  };
  return kinds;
}

}  // namespace site
