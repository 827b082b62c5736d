#pragma once

#include <cmath>
#include <string>
#include <utility>

#include "chart/funnel_plot.h"
#include "chart/small_multiples.h"
#include "gallery.h"
#include "gallery_run_charts.h"

// Charts of the gallery that hold units against each other.
namespace gallery {

inline const char* const unit_names[] = {
    "Akuttmottaket",  "Barselavdelingen",  "Dagkirurgi",         "Geriatrisk sengepost",
    "Hjertemedisin",  "Infeksjonsmedisin", "Kirurgisk post 1",   "Kirurgisk post 2",
    "Lungemedisin",   "Nevrologi",         "Ortopedisk post",    "Psykiatrisk post",
    "Rehabilitering", "Slagenheten",       "Urologisk sengepost"};

// Limits of a share, in percent, at each denominator: the normal approximation, which is near enough for a
// picture.
inline chart::FunnelLimits share_limits(double share, double greatest, double sigmas, std::string label) {
  chart::FunnelLimits limits{.label = std::move(label)};
  for (int i = 1; i <= 60; ++i) {
    const double denominator = greatest * i / 60;
    const double reach = sigmas * 100 * std::sqrt(share * (1 - share) / denominator);
    limits.lower.push_back({denominator, std::max(0.0, share * 100 - reach)});
    limits.upper.push_back({denominator, std::min(100.0, share * 100 + reach)});
  }
  return limits;
}

inline chart::FunnelPlot funnel(int units, double scatter) {
  chart::FunnelPlot plot{
      .title = "Hendelser per enhet", .value_label = "Andel med hendelse", .denominator_label = "Pasienter"};
  double greatest = 0;
  for (int i = 0; i < units; ++i) {
    const double denominator = std::round(40 + 900 * std::pow((noise(i + 11) + 1) / 2, 2));
    const double sigma = 100 * std::sqrt(0.18 * 0.82 / denominator);
    const double value = std::clamp(18 + scatter * sigma * 2 * noise(i + 400), 0.0, 100.0);
    const double off = (value - 18) / sigma;
    plot.dots.push_back({.denominator = denominator,
                         .value = value,
                         .name = i < 15 ? unit_names[i] : "Enhet " + std::to_string(i + 1),
                         .verdict = off > 3    ? chart::Verdict::concern
                                    : off < -3 ? chart::Verdict::improvement
                                               : chart::Verdict::common});
    greatest = std::max(greatest, denominator);
  }
  plot.centre = 18;
  plot.centre_label = "Samlet 18 %";
  plot.limits = share_limits(0.18, greatest * 1.05, 3, "3 sigma");
  plot.warnings = share_limits(0.18, greatest * 1.05, 2, "2 sigma");
  plot.key = {.common = "Innenfor grensene", .improvement = "Bedre", .concern = "Dårligere"};
  plot.number = percent;
  plot.count = number;
  plot.floor = 0;
  plot.ceiling = 100;
  return plot;
}

inline chart::SmallMultiples multiples(int units) {
  chart::SmallMultiples all{.title = "Fall per enhet",
                            .centre_key = "Median",
                            .target_key = "Mål",
                            .limit_key = "Kontrollgrenser",
                            .key = {.common = "Tilfeldig variasjon",
                                    .improvement = "Særskilt, bedre",
                                    .concern = "Særskilt, dårligere"},
                            .number = number,
                            .month_name = month_name};
  for (int unit = 0; unit < units; ++unit) {
    const double level = 6 + 2.5 * noise(unit + 50);
    chart::RunChart drawn = of_months("", noisy(24, level, 1.8, unit + 20), level, 1);
    if (unit % 4 == 1)
      for (std::size_t i = 16; i < 24; ++i) {
        *drawn.points[i].value -= 2;
        drawn.points[i].verdict = chart::Verdict::improvement;
      }
    if (unit == 4) drawn.points[22].verdict = chart::Verdict::concern;
    if (unit == 5)
      for (chart::RunPoint& point : drawn.points) point.value = {};
    add_line(drawn.target, drawn, 4, "");
    add_line(drawn.upper_limit, drawn, level + 3, "");
    add_line(drawn.lower_limit, drawn, level - 3, "");
    all.charts.push_back({.title = unit_names[unit % 15],
                          .latest = drawn.points.back().value ? number(*drawn.points.back().value, 1) : "",
                          .href = unit == 0 ? "#small" : "",
                          .points = drawn.points,
                          .centre = drawn.centre,
                          .target = drawn.target,
                          .lower_limit = drawn.lower_limit,
                          .upper_limit = drawn.upper_limit,
                          .empty_text = "Ingen tall"});
  }
  return all;
}

}  // namespace gallery
