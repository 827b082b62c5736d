#include "model/resource.h"

#include "check/each_rule.h"

namespace check {
namespace {

// A link that nobody has looked at for so long may lead nowhere.
constexpr int longest_without_check_days = 365;

}  // namespace

void resources(const Input& input, Diagnostics& diagnostics) {
  for (const model::Resource& resource : input.model.resources) {
    if (!resource.checked) {
      diagnostics.report("resource-never-checked", resource.place, {resource.id});
    } else if (*resource.checked > input.as_of) {
      diagnostics.report("resource-checked-later", resource.checked.at,
                         {resource.id, source::to_iso(*resource.checked), source::to_iso(input.as_of)});
    } else if (source::days_between(*resource.checked, input.as_of) > longest_without_check_days) {
      diagnostics.report("resource-check-too-old", resource.checked.at,
                         {resource.id, source::to_iso(*resource.checked), source::to_iso(input.as_of)});
    }
  }
}

}  // namespace check
