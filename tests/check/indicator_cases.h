#pragma once

#include "case.h"

namespace check {

// Measures of one indicator that are not measured alike.
inline const Case indicator_cases[] = {
    {"IndicatorMeasuredOtherwise",
     {{"content/indicators/falls.yaml", nullptr, "title: Fall\n"},
      {"content/projects/falls/fall-rate.yaml", "target: 5\n", "target: 5\nindicator: falls\n"},
      {"content/measures/falls.yaml", nullptr,
       "- id: falls-north\n"
       "  title: Fall i nord\n"
       "  kind: outcome\n"
       "  chart: u\n"
       "  improvement: decrease\n"
       "  multiply: 1000\n"
       "  indicator: falls\n"
       "  points: [{at: 2025-01, value: 8, denominator: 1000}]\n"
       "- id: falls-south\n"
       "  title: Uten fall i sør\n"
       "  kind: outcome\n"
       "  chart: p\n"
       "  improvement: increase\n"
       "  indicator: falls\n"
       "  points: [{at: 2025-01, value: 8, denominator: 10}]\n"}},
     R"(content/measures/falls.yaml:12:10: advarsel: chart er p, men de andre målingene av «falls» har u; enhetene kan da ikke sees side om side [indicator-measures]
   12 |   chart: p
      |          ^
tips: skriv chart: u her også, eller ta bort indicator: falls
  nb: se content/projects/falls/fall-rate.yaml:3:8
content/measures/falls.yaml:13:16: advarsel: improvement er increase, men de andre målingene av «falls» har decrease; enhetene kan da ikke sees side om side [indicator-measures]
   13 |   improvement: increase
      |                ^
tips: skriv improvement: decrease her også, eller ta bort indicator: falls
  nb: se content/projects/falls/fall-rate.yaml:5:14
content/measures/falls.yaml:14:14: advarsel: multiply er 1, men de andre målingene av «falls» har 1000; enhetene kan da ikke sees side om side [indicator-measures]
   14 |   indicator: falls
      |              ^
tips: skriv multiply: 1000 her også, eller ta bort indicator: falls
  nb: se content/projects/falls/fall-rate.yaml:6:11
)",
     R"(content/measures/falls.yaml:12:10: warning: chart is p, but the other measures of 'falls' have u; the units cannot be seen side by side then [indicator-measures]
   12 |   chart: p
      |          ^
hint: write chart: u here too, or take indicator: falls out
  note: see content/projects/falls/fall-rate.yaml:3:8
content/measures/falls.yaml:13:16: warning: improvement is increase, but the other measures of 'falls' have decrease; the units cannot be seen side by side then [indicator-measures]
   13 |   improvement: increase
      |                ^
hint: write improvement: decrease here too, or take indicator: falls out
  note: see content/projects/falls/fall-rate.yaml:5:14
content/measures/falls.yaml:14:14: warning: multiply is 1, but the other measures of 'falls' have 1000; the units cannot be seen side by side then [indicator-measures]
   14 |   indicator: falls
      |              ^
hint: write multiply: 1000 here too, or take indicator: falls out
  note: see content/projects/falls/fall-rate.yaml:6:11
)"},
};

}  // namespace check
