#pragma once

#include <string>

#include "analysis/duty.h"
#include "site/rendering.h"

// What duties and their sections are called, and what is said of them in few words.
namespace site {

// "§ 6 f"; the clauses of a standard stand as they are: "9.2".
std::string duty_name(const model::Duty& duty);
// "§ 6 Planlegge"; of a standard with clauses "6 Planlegging".
std::string section_name(const model::Section& section, source::Language language);
// "§ 6 f Ha oversikt over …", without the full stop.
std::string duty_title(const model::Duty& duty, source::Language language);

// Links to the pages of these duties: "§ 6 f". Those that there are not are left out.
std::vector<Link> duty_links(const Rendering& rendering,
                             const std::vector<source::Given<source::Reference>>& duties);
// The same with their whole titles: "§ 6 f Ha oversikt over …".
std::vector<Link> titled_duty_links(const Rendering& rendering,
                                    const std::vector<source::Given<source::Reference>>& duties);

// Why it is a hole: "ingen ansvarlig, ingen dokumentasjon"; with a capital letter. Empty if it is none.
std::string hole_sentence(const Rendering& rendering, const std::vector<analysis::HoleReason>& holes);

// How many duties stand in each state, as one or more sentences: "3 av 21 plikter har hull, 2 er forfalt …"
struct DutyCounts {
  std::size_t all = 0, hole = 0, overdue = 0, partly = 0, excused = 0, ok = 0;
  void add(analysis::DutyState state);
};
std::string counts_sentence(const Rendering& rendering, const DutyCounts& counts);

}  // namespace site
