#include "model/organisation.h"

#include "check/each_rule.h"

namespace check {

void one_organisation(const Input& input, Diagnostics& diagnostics) {
  const auto& organisations = input.model.organisations;
  for (std::size_t index = 1; index < organisations.size(); ++index) {
    diagnostics.report("second-organisation", organisations[index].place,
                       {organisations[index].id, organisations.front().id}, {organisations.front().place});
  }
}

}  // namespace check
