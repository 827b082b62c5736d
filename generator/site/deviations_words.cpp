#include "site/deviations_words.h"

#include "model/deviation_stat.h"
#include "model/deviation_type.h"
#include "site/csv_cell.h"
#include "site/format.h"
#include "site/rendering.h"

namespace site {
namespace {

using analysis::DeviationFigures;
using analysis::DeviationFlow;
using analysis::DeviationPart;
using analysis::DeviationSplit;
using analysis::DeviationTertialFigures;

// One row of the file: which table, when, what, and its numbers.
class Rows {
 public:
  explicit Rows(const Material& material)
      : language_(material.own_language()), words_(material.words.in(language_)) {
    out_ = std::string(csv_start);
    out_ += csv_row({word("csv_table"), word("csv_period"), word("csv_name"), word("reported"),
                     word("closed"), word("open"), word("median_days")});
  }

  void flow(std::string_view table, source::Date tertial, std::string name, const DeviationFlow& flow) {
    add(table, source::to_iso(source::Period::tertial, tertial), std::move(name), cell(flow.reported),
        cell(flow.closed), cell(flow.open), number_cell(flow.median_days, language_));
  }
  void reported(std::string_view table, std::string period, std::string name, analysis::PublicCount count) {
    add(table, std::move(period), std::move(name), cell(count), "", "", "");
  }
  void open(std::string_view table, std::string period, std::string name, analysis::PublicCount count) {
    add(table, std::move(period), std::move(name), "", "", cell(count), "");
  }

  std::string word(std::string_view key) const {
    return text_cell(words_.text("deviations." + std::string(key)));
  }

  std::string out_;

 private:
  void add(std::string_view table, std::string period, std::string name, std::string reported,
           std::string closed, std::string open, std::string days) {
    out_ += csv_row({word(table), std::move(period), text_cell(std::move(name)), std::move(reported),
                     std::move(closed), std::move(open), std::move(days)});
  }
  std::string cell(analysis::PublicCount count) const {
    return count.value() ? std::to_string(*count.value()) : word("hidden");
  }

  source::Language language_;
  const html::Words& words_;
};

void add_tertial(Rows& rows, const Material& material, const DeviationTertialFigures& tertial) {
  const source::Language language = material.own_language();
  rows.flow("csv_all", tertial.first_day, "", tertial.all);
  for (const analysis::DeviationRow& row : tertial.rows)
    rows.flow(row.with_below ? "csv_with_below" : "csv_unit", tertial.first_day,
              text_in(row.unit->title, language), row.flow);
  const std::string period = source::to_iso(source::Period::tertial, tertial.first_day);
  const auto add_parts = [&](std::string_view table, DeviationSplit by,
                             const std::vector<DeviationPart>& parts) {
    for (const DeviationPart& part : parts) {
      const std::string name = part_name(material, by, part, language);
      by == DeviationSplit::age ? rows.open(table, period, name, part.count)
                                : rows.reported(table, period, name, part.count);
    }
  };
  add_parts("csv_types", DeviationSplit::type, tertial.types);
  add_parts("csv_severity", DeviationSplit::severity, tertial.severity);
  add_parts("csv_age", DeviationSplit::age, tertial.age);
  add_parts("csv_handling", DeviationSplit::handling, tertial.handling);
}

}  // namespace

std::string count_cell(const Rendering& rendering, analysis::PublicCount count) {
  return count.value() ? html::whole_number(*count.value(), rendering.language)
                       : rendering.word("deviations.hidden");
}

std::string tertial_name(source::Date first_day, source::Language language) {
  return period_name(source::Period::tertial, first_day, language);
}

std::string part_name(const Material& material, DeviationSplit by, const DeviationPart& part,
                      source::Language language) {
  if (by == DeviationSplit::type) {
    const model::DeviationType* const type = model::find(material.model().deviation_types, part.key);
    return type ? text_in(type->title, language) : part.key;
  }
  constexpr std::string_view sections[] = {"", "deviation_severity.", "deviation_age.",
                                           "deviation_handling."};
  return material.words.in(language).text(std::string(sections[static_cast<std::size_t>(by)]) + part.key);
}

std::array<std::optional<int>, 4> handling_steps(const DeviationTertialFigures& tertial) {
  std::array<std::optional<int>, 4> steps;
  steps[0] = tertial.all.reported.value();
  const std::vector<DeviationPart>& parts = tertial.handling;
  if (!steps[0] || parts.size() != steps.size()) return steps;
  const auto sum = [&](std::size_t from, std::size_t to) {
    std::optional<int> total = 0;
    for (std::size_t index = from; index < to; ++index) {
      const auto count = parts[index].count.value();
      total = total && count ? std::optional(*total + *count) : std::nullopt;
    }
    return total;
  };
  for (std::size_t step = 1; step < steps.size(); ++step) {
    const auto stopped_before = sum(0, step);
    steps[step] = stopped_before ? std::optional(*steps[0] - *stopped_before) : sum(step, parts.size());
  }
  return steps;
}

std::string deviations_csv_path() { return "data/deviations/avvik.csv"; }

std::string deviations_csv(const Material& material) {
  const DeviationFigures& figures = *material.figures.deviations;
  Rows rows(material);
  for (auto tertial = figures.tertials.rbegin(); tertial != figures.tertials.rend(); ++tertial)
    add_tertial(rows, material, *tertial);
  if (figures.series) {
    for (const analysis::SeriesPoint& point : figures.series->points) {
      if (!point.day) continue;
      rows.reported("csv_months", source::to_iso(source::Period::month, *point.day), "",
                    material.clearance.deviations().month(*point.day));
    }
  }
  return rows.out_;
}

}  // namespace site
