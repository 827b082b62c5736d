#include "analysis/programme_count.h"

namespace analysis {

model::CompetenceItem as_competence(const model::Programme& programme) {
  model::CompetenceItem item;
  item.id = "programme/" + programme.id;
  return item;
}

model::CompetenceCount as_competence(const model::ProgrammeCount& count) {
  model::CompetenceCount result;
  result.place = count.place;
  result.unit = count.unit;
  if (count.step) result.role_group.value = source::Reference{*count.step};
  result.date = count.as_of;
  result.trained = count.completed;
  result.total = count.total;
  return result;
}

}  // namespace analysis
