#include <set>

#include "check/each_rule.h"

namespace check {

void needs(const Input& input, Diagnostics& diagnostics) {
  for (const model::Need& need : input.model.needs) {
    std::set<model::NeedSourceKind> kinds;
    bool all_read = true;  // one whose kind could not be read may be of another
    for (const model::NeedSource& source : need.sources) {
      if (source.kind)
        kinds.insert(*source.kind);
      else
        all_read = false;
    }
    if (kinds.size() != 1 || !all_read) continue;
    const auto kind = static_cast<std::size_t>(*kinds.begin());
    diagnostics.report("need-of-one-kind-of-source", need.sources.front().kind.at,
                       {need.id, std::string(model::need_source_kind_words[kind])});
  }
}

}  // namespace check
