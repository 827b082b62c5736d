#pragma once

#include "model/classification.h"

namespace model {

// A quality indicator: what several units measure in the same way, so that they can be seen side by side.
// The measures name it.
struct Indicator {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Markdown> about;
  source::Given<Classification> classification;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field indicator_fields[] = {
    source::field<&Indicator::title>(
        "title", {.required = true, .help = {"Indikatorens navn", "The indicator's name"}}),
    source::field<&Indicator::about>("about",
                                     {.help = {"Hva som måles likt i enhetene, og hvordan det bør leses",
                                               "What the units measure alike, and how it should be read"}}),
    source::field<&Indicator::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table Indicator::table = source::table<Indicator>(
    "indicator",
    {"En indikator som flere enheter måler likt", "An indicator that several units measure alike"},
    detail::indicator_fields);

}  // namespace model
