#include "model/pdsa_cycle.h"

#include <set>

namespace model {
namespace {

bool is_decided(const PdsaCycle& cycle, source::Date day) {
  return cycle.act && cycle.act->outcome && (!cycle.act->date || *cycle.act->date <= day);
}

void add_ideas(std::vector<const ChangeIdea*>& found, const std::vector<ChangeIdea>& ideas) {
  for (const ChangeIdea& idea : ideas) found.push_back(&idea);
}

void add_ideas(std::vector<const ChangeIdea*>& found, const Driver& driver) {
  for (const Driver& below : driver.drivers) add_ideas(found, below);
  add_ideas(found, driver.change_ideas);
}

}  // namespace

std::optional<source::Date> begun(const PdsaCycle& cycle) {
  return cycle.do_ && cycle.do_->from ? cycle.do_->from.value : cycle.date.value;
}

bool is_run(const PdsaCycle& cycle, source::Date day) {
  if (is_decided(cycle, day)) return true;
  if (cycle.study && cycle.study->result && (!cycle.study->date || *cycle.study->date <= day)) return true;
  return cycle.do_ && cycle.do_->to && *cycle.do_->to < day;
}

bool has_prediction(const PdsaCycle& cycle) {
  return cycle.plan && (cycle.plan->prediction || cycle.plan->predicted);
}

bool is_compared(const PdsaCycle& cycle) {
  if (!cycle.study) return false;
  return cycle.study->compared || cycle.study->held ||
         (cycle.study->observed && cycle.plan && cycle.plan->predicted);
}

std::optional<int> open_days(const PdsaCycle& cycle, source::Date day) {
  const auto first = begun(cycle);
  if (!first || *first > day || is_decided(cycle, day)) return std::nullopt;
  return source::days_between(*first, day);
}

std::vector<std::string> cycle_keys(const Project& project) {
  std::set<std::string> taken;
  std::vector<std::string> keys;
  for (const PdsaCycle& cycle : project.pdsa_cycles) {
    const std::string name = cycle.id ? *cycle.id : cycle.date ? source::to_iso(*cycle.date) : "pdsa";
    std::string key = name;
    for (int number = 2; !taken.insert(key).second; ++number) key = name + "-" + std::to_string(number);
    keys.push_back(std::move(key));
  }
  return keys;
}

std::vector<const ChangeIdea*> change_ideas(const Project& project) {
  std::vector<const ChangeIdea*> found;
  for (const Driver& driver : project.drivers) add_ideas(found, driver);
  add_ideas(found, project.change_ideas);
  return found;
}

}  // namespace model
