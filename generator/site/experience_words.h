#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/experience.h"
#include "site/rendering.h"

// What is said of users', relatives' and employees' experience, on the pages that gather it and on its own.
namespace site {

std::string level_word(const Rendering& rendering, model::ExperienceLevel level);
std::string method_word(const Rendering& rendering, model::ExperienceMethod method);
std::string of_word(const Rendering& rendering, model::ExperienceOf of);

// "3.–28. mars 2026", "fra 3. mars 2026".
std::string experience_days(const Rendering& rendering, const model::Experience& experience);

// "42 av 60 svarte (70 %)", "42 svar", "færre enn 5 svar: vises ikke", "spør nå"; empty where nobody counted.
std::string answers_text(const Rendering& rendering, const analysis::ExperienceFigures& experience);

// "6 gjort, 3 i gang og 2 planlagt"; "gjort" of one alone. Empty where there are none.
std::string change_counts(const Rendering& rendering, const analysis::Participation& counted);
std::string change_counts(const Rendering& rendering, const analysis::ExperienceFigures& experience);

// What people said, and what was done about it. Shown by templates/parts/said_did.html, which looks for a
// list by the name `said_did`.
struct SaidDid {
  html::Html said;
  std::string lead;   // "Vi gjorde", "Vi sa nei, fordi"
  html::Html did;     // may be empty
  std::string state;  // data-state
  std::string sign;   // not read aloud
  std::optional<Link> project;

  static constexpr auto members() {
    return std::array{html::member<&SaidDid::said>("said"), html::member<&SaidDid::lead>("lead"),
                      html::member<&SaidDid::did>("did"),   html::member<&SaidDid::state>("state"),
                      html::member<&SaidDid::sign>("sign"), html::member<&SaidDid::project>("project")};
  }
};
SaidDid said_did(Rendering& rendering, const model::ExperienceChange& change);

}  // namespace site
