#include "site/signal_grid.h"

#include <algorithm>
#include <array>

#include "site/measure_chart.h"
#include "site/measure_icons.h"
#include "site/measure_words.h"

namespace site {
namespace {

using analysis::MeasureFigures;
using analysis::Variation;
using Measures = std::vector<const MeasureFigures*>;

// The worst news first. A change without a wanted direction asks to be looked at; what is better can wait,
// and last comes what nothing can be said of.
constexpr std::array variations{Variation::concern,     Variation::change,          Variation::common_cause,
                                Variation::improvement, Variation::too_little_data, Variation::not_judged};
constexpr std::string_view outlook_ids[] = {"fails", "by-chance", "not-judged", "no-target", "reliable"};
constexpr std::size_t most_names = 3;

std::size_t rank_of(Variation variation) {
  return static_cast<std::size_t>(std::ranges::find(variations, variation) - variations.begin());
}

// Something that shows what its variation is called and looks like.
MeasureFigures sample_of(Variation variation) {
  MeasureFigures sample;
  sample.variation = variation;
  return sample;
}

std::optional<stats::Assurance> assurance_of(Outlook outlook) {
  switch (outlook) {
    case Outlook::fails:
      return stats::Assurance::consistent_fail;
    case Outlook::by_chance:
      return stats::Assurance::inconsistent;
    case Outlook::reliable:
      return stats::Assurance::consistent_pass;
    default:
      return std::nullopt;
  }
}

std::string word_of(const Rendering& rendering, Outlook outlook) {
  if (const auto assurance = assurance_of(outlook)) return assurance_word(*assurance, rendering.words);
  return rendering.word(outlook == Outlook::no_target ? "signals.no_target" : "signals.target_not_judged");
}

// How many measures there are at each place, and where in the list the first of them is.
struct Counts {
  std::array<std::size_t, places_of_signals> counts{};
  std::array<std::size_t, places_of_signals> first{};

  explicit Counts(const Measures& measures) {
    for (std::size_t index = 0; index < measures.size(); ++index) {
      const std::size_t place = place_of_signal(*measures[index]);
      if (counts[place]++ == 0) first[place] = index;
    }
  }
  std::size_t with(Variation variation) const {
    std::size_t sum = 0;
    for (std::size_t outlook = 0; outlook < outlooks; ++outlook)
      sum += counts[rank_of(variation) * outlooks + outlook];
    return sum;
  }
  std::size_t with(Outlook outlook) const {
    std::size_t sum = 0;
    for (std::size_t row = 0; row < variations.size(); ++row)
      sum += counts[row * outlooks + static_cast<std::size_t>(outlook)];
    return sum;
  }
};

bool is_plain(Variation variation) {
  return variation == Variation::concern || variation == Variation::common_cause ||
         variation == Variation::improvement;
}

// From what can be judged to what cannot.
std::vector<Outlook> columns_of(const Counts& counts) {
  std::vector<Outlook> columns{Outlook::fails, Outlook::by_chance, Outlook::reliable};
  for (const Outlook outlook : {Outlook::not_judged, Outlook::no_target}) {
    if (counts.with(outlook) > 0) columns.push_back(outlook);
  }
  return columns;
}

std::string whole(std::size_t count, source::Language language) {
  return html::whole_number(static_cast<long long>(count), language);
}

GridCell cell_of(Rendering& rendering, const Measures& measures, const Counts& counts, std::size_t place,
                 const std::function<html::Url(std::size_t)>& page_of) {
  GridCell cell;
  const std::size_t count = counts.counts[place];
  if (count == 0) return cell;
  const std::size_t first = counts.first[place];
  cell.count = whole(count, rendering.language);
  cell.label = rendering.word(
      "signals.cell", {{"n", count},
                       {"variation", verdict_word(sample_of(variations[place / outlooks]), rendering.words)},
                       {"target", word_of(rendering, static_cast<Outlook>(place % outlooks))}});
  cell.address = html::checked_url(page_of(first).text() + "#" + id_of_place(place));
  if (count > most_names) return cell;
  for (std::size_t index = first; index < first + count; ++index) {
    const model::Measure& measure = *measures[index]->measure;
    cell.names.push_back({rendering.text(measure.title), rendering.address("measure", measure.id)});
  }
  return cell;
}

}  // namespace

Outlook outlook_of(const MeasureFigures& figures) {
  if (const auto assurance = shown_assurance(figures)) {
    switch (*assurance) {
      case stats::Assurance::consistent_fail:
        return Outlook::fails;
      case stats::Assurance::inconsistent:
        return Outlook::by_chance;
      case stats::Assurance::consistent_pass:
        return Outlook::reliable;
    }
  }
  const bool has_target = figures.latest && figures.points[*figures.latest].target;
  return has_target ? Outlook::not_judged : Outlook::no_target;
}

std::size_t place_of_signal(const MeasureFigures& figures) {
  return rank_of(figures.variation) * outlooks + static_cast<std::size_t>(outlook_of(figures));
}

std::string id_of_place(std::size_t place) {
  std::string variation = verdict_signal(sample_of(variations[place / outlooks]));
  std::ranges::replace(variation, '_', '-');
  return variation + "-" + std::string(outlook_ids[place % outlooks]);
}

SignalGrid signal_grid(Rendering& rendering, const Measures& measures,
                       const std::function<html::Url(std::size_t)>& page_of) {
  const Counts counts(measures);
  const std::vector<Outlook> columns = columns_of(counts);
  SignalGrid grid;
  for (const Outlook outlook : columns) {
    GridColumn column{.icon = {}, .word = word_of(rendering, outlook)};
    if (const auto assurance = assurance_of(outlook)) column.icon = assurance_icon(rendering, *assurance);
    grid.columns.push_back(std::move(column));
  }
  for (const Variation variation : variations) {
    if (!is_plain(variation) && counts.with(variation) == 0) continue;
    const MeasureFigures sample = sample_of(variation);
    GridRow row{.signal = verdict_signal(sample),
                .sign = verdict_sign(rendering, verdict_of(sample)),
                .word = verdict_word(sample, rendering.words),
                .count = whole(counts.with(variation), rendering.language),
                .cells = {}};
    for (const Outlook outlook : columns) {
      const std::size_t place = rank_of(variation) * outlooks + static_cast<std::size_t>(outlook);
      row.cells.push_back(cell_of(rendering, measures, counts, place, page_of));
    }
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace site
