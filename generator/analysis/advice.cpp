#include "analysis/advice.h"

namespace analysis {

std::vector<AdviceFigures> advice(const model::Edition& edition) {
  std::vector<AdviceFigures> result;
  for (const model::Advice& each : edition.model.advice) result.push_back({.advice = &each});
  return result;
}

}  // namespace analysis
