#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/duty.h"
#include "model/document.h"
#include "model/edition.h"

namespace analysis {

// The framework that a site is ordered by: the one that site.yaml names, else the first. Null without any.
const model::Framework* main_framework(const model::Model& model);

// For each duty that there is such a one of, the references of the duties that one and the same work
// satisfies, whichever of the two names the other: in the order of the frameworks.
using SatisfiedTogether = std::map<std::string, std::vector<std::string>, std::less<>>;
SatisfiedTogether satisfied_together(const model::Model& model);

// Does the answer stand for another duty, since the same work satisfies both?
bool is_borrowed(const Answer& answer, const DutyFigures& duty);

// How a duty of another framework is met.
enum class MetBy {
  nobody,   // by nobody, or its own answer is a hole, or that of the duty it is met through
  through,  // through a duty of the main framework
  own,      // by an answer of its own
};

// What shows that a duty is met, and of which duty it is the evidence.
struct SharedEvidence {
  const DutyFigures* duty = nullptr;
  const model::Evidence* evidence = nullptr;  // of the answer nearest the top; null: a document
  const model::Document* document = nullptr;  // that names the duty; null: an evidence
};

struct LinkedDuty {
  const DutyFigures* duty = nullptr;
  MetBy met = MetBy::nobody;
  std::vector<const DutyFigures*> with;  // duties of the main framework that the same work satisfies
  std::vector<SharedEvidence> evidence;  // its own, and of `with`: that serves both
};

struct LinkedFramework {
  const model::Framework* framework = nullptr;
  std::vector<LinkedDuty> duties;  // as in the framework
  std::size_t own = 0, through = 0, nobody = 0;
};

// Which duties of other frameworks are met by the work for the main one.
struct FrameworkLinks {
  const model::Framework* main = nullptr;
  std::vector<const DutyFigures*> duties;  // of the main framework
  std::vector<LinkedFramework> others;     // in the order of the frameworks

  // How a duty of another framework is met; null for one of the main framework.
  const LinkedDuty* find(std::string_view reference) const;

  // Duties of any framework that the same work as this one satisfies, in the order of the frameworks: what a
  // duty's page can tell. Empty for most.
  const std::vector<const DutyFigures*>& together_with(std::string_view reference) const;

  std::map<std::string, std::vector<const DutyFigures*>, std::less<>> together;  // by reference
};

// Null where the edition has one framework only. Lends the duties, which must stay where they are.
std::unique_ptr<FrameworkLinks> framework_links(const model::Edition& edition,
                                                const std::vector<DutyFigures>& duties);

}  // namespace analysis
