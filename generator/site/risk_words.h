#pragma once

#include <string>
#include <vector>

#include "analysis/risk.h"
#include "site/rendering.h"

// What is said of risks in few words.
namespace site {

// How great a risk is: a sign that needs no colour, the level and its name.
struct RiskLevelTag {
  std::string band;   // data-band
  std::string sign;   // not read aloud
  std::string level;  // "20"
  std::string name;   // "svært høy"
  std::string parts;  // "5 × 4": consequence and likelihood

  static constexpr auto members() {
    return std::array{html::member<&RiskLevelTag::band>("band"), html::member<&RiskLevelTag::sign>("sign"),
                      html::member<&RiskLevelTag::level>("level"), html::member<&RiskLevelTag::name>("name"),
                      html::member<&RiskLevelTag::parts>("parts")};
  }
};
RiskLevelTag level_tag(const Rendering& rendering, const analysis::RiskGrade& grade);

// "svært høy": of a risk; "svært høyt": of its level.
std::string band_word(const Rendering& rendering, analysis::RiskBand band);
std::string level_word(const Rendering& rendering, analysis::RiskBand band);

// Each reason to talk about it in a sentence, the weightiest first.
std::vector<std::string> concern_sentences(Rendering& rendering, const analysis::RiskFigures& figures);

// Where it stands on its way to what is aimed for, in a sentence.
std::string standing_sentence(const Rendering& rendering, const analysis::RiskFigures& figures);

// The level now, before treatment and aimed for, and where it stands.
std::string risk_sentence(const Rendering& rendering, const analysis::RiskFigures& figures);

// "2 av 3 på plass", or why there are none.
std::string treatments_text(const Rendering& rendering, const analysis::RiskFigures& figures);

}  // namespace site
