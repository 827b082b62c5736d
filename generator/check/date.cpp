#include <initializer_list>

#include "check/each_rule.h"
#include "model/document.h"
#include "model/source.h"

namespace check {
namespace {

using source::Date;
using source::Given;

struct Named {
  std::string_view name;
  const Given<Date>* date;  // may be null
};

// Each date is held against the last one before it that was given.
void expect_in_order(std::initializer_list<Named> dates, Diagnostics& diagnostics) {
  const Named* before = nullptr;
  for (const Named& here : dates) {
    if (!here.date || !*here.date) continue;
    if (before && **here.date < **before->date) {
      diagnostics.report("dates-not-in-order", here.date->at,
                         {std::string(here.name), source::to_iso(**here.date), std::string(before->name),
                          source::to_iso(**before->date)},
                         {before->date->at});
    }
    before = &here;
  }
}

void check_cycle(const model::PdsaCycle& cycle, Diagnostics& diagnostics) {
  expect_in_order({{"date", &cycle.date},
                   {"do.from", cycle.do_ ? &cycle.do_->from : nullptr},
                   {"do.to", cycle.do_ ? &cycle.do_->to : nullptr},
                   {"study.date", cycle.study ? &cycle.study->date : nullptr},
                   {"act.date", cycle.act ? &cycle.act->date : nullptr}},
                  diagnostics);
}

void check_project(const model::Project& project, Diagnostics& diagnostics) {
  for (const auto& end : project.expected_end.facts) {
    expect_in_order({{"start", &project.start}, {"expected_end", &end.value}}, diagnostics);
  }
  if (project.aim) {
    expect_in_order({{"start", &project.start}, {"aim.by", &project.aim->by}}, diagnostics);
  }
  for (const model::PdsaCycle& cycle : project.pdsa_cycles) check_cycle(cycle, diagnostics);
  if (const auto& conversation = project.needs_conversation) {
    expect_in_order({{"from", &conversation->from}, {"until", &conversation->until}}, diagnostics);
  }
}

// Nothing is taken up before it is spread.
void check_package(const model::ChangePackage& package, Diagnostics& diagnostics) {
  for (const auto& target : package.target_date.facts) {
    expect_in_order({{"started", &package.started}, {"target_date", &target.value}}, diagnostics);
  }
  for (const model::Uptake& uptake : package.uptake) {
    expect_in_order({{"started", &package.started}, {"uptake.date", &uptake.date}}, diagnostics);
  }
}

// A new phase begins later than the one before it. Phases on other axes have no dates.
void check_phases(const model::Measure& measure, Diagnostics& diagnostics) {
  if (measure.axis.value_or(model::Axis::date) != model::Axis::date) return;
  const Given<source::Moment>* before = nullptr;
  for (const model::Phase& phase : measure.phases) {
    if (!phase.from || !phase.from->time) continue;
    if (before && phase.from->time->first_day <= (*before)->time->first_day) {
      diagnostics.report("phases-not-in-order", phase.from.at, {phase.from->text, (*before)->text},
                         {before->at});
    }
    before = &phase.from;
  }
}

}  // namespace

void dates_in_order(const Input& input, Diagnostics& diagnostics) {
  for (const model::Document& document : input.model.documents)
    expect_in_order({{"valid_from", &document.valid_from}, {"valid_to", &document.valid_to}}, diagnostics);
  for (const model::Source& source : input.model.sources)
    expect_in_order({{"valid_from", &source.valid_from}, {"valid_to", &source.valid_to}}, diagnostics);
  for (const model::Project& project : input.model.projects) check_project(project, diagnostics);
  for (const model::Responsibility& each : input.model.responsibilities) {
    if (!each.exception) continue;
    expect_in_order({{"from", &each.exception->from}, {"until", &each.exception->until}}, diagnostics);
  }
  for (const model::ChangePackage& package : input.model.change_packages) check_package(package, diagnostics);
  for (const model::Network& network : input.model.networks) {
    expect_in_order({{"from", &network.from}, {"to", &network.to}}, diagnostics);
  }
  for (const model::Course& course : input.model.courses) {
    for (const model::CourseRun& run : course.runs)
      expect_in_order({{"from", &run.from}, {"to", &run.to}}, diagnostics);
  }
  for (const model::Measure& measure : input.model.measures) check_phases(measure, diagnostics);
  for (const model::StrategicAim& aim : input.model.strategic_aims)
    expect_in_order({{"from", &aim.from}, {"to", &aim.to}}, diagnostics);
}

}  // namespace check
