#include "analysis/calendar.h"

namespace analysis {

std::unique_ptr<Calendar> calendar(const model::Edition&, const Figures&) {
  return std::make_unique<Calendar>();
}

}  // namespace analysis
