#pragma once

#include "check/rules.h"

// Every rule, with the file that holds it; rules.cpp lists them with their names.
namespace check {

using source::Diagnostics;

// references.cpp: every reference leads to a record that is there, also from a link in Markdown.
void references(const Input& input, Diagnostics& diagnostics);
// unit.cpp: units form one tree.
void unit_tree(const Input& input, Diagnostics& diagnostics);

// framework.cpp: a regulation has duties, their keys are like "6f", unique, and stand in their section.
void duty_keys(const Input& input, Diagnostics& diagnostics);
// A duty belongs to the phase of its section: 8b evaluates, 9b corrects.
void governance_phases(const Input& input, Diagnostics& diagnostics);
// thread.cpp: a thread follows the circle.
void thread_steps(const Input& input, Diagnostics& diagnostics);

// responsibility.cpp: each duty has someone who answers for it, one in each unit.
void holders(const Input& input, Diagnostics& diagnostics);
// What is answered for can be seen.
void evidence(const Input& input, Diagnostics& diagnostics);
// Reviews are held within a year, and when they were due.
void reviews(const Input& input, Diagnostics& diagnostics);
// An exception that has ended is none.
void exceptions(const Input& input, Diagnostics& diagnostics);

// date.cpp: what comes later is dated later.
void dates_in_order(const Input& input, Diagnostics& diagnostics);

// aim.cpp: an aim says how much, by when and for whom.
void aims(const Input& input, Diagnostics& diagnostics);
// project.cpp: a running project has measures, one of them of the outcome.
void project_measures(const Input& input, Diagnostics& diagnostics);
// strategic_aim.cpp: a running project works for an aim that holds.
void strategic_aims(const Input& input, Diagnostics& diagnostics);
// challenge.cpp: each challenge is answered, once by each rule, and not met without something that shows it.
void challenges(const Input& input, Diagnostics& diagnostics);
// progress_scale.cpp: one scale, whose steps go upwards.
void progress_scale(const Input& input, Diagnostics& diagnostics);
// Progress is scored in half steps.
void progress_scores(const Input& input, Diagnostics& diagnostics);
// A team has someone who knows how it is to be a user.
void teams(const Input& input, Diagnostics& diagnostics);
// theory.cpp: what holds a change back strongly is met by an action.
void forces(const Input& input, Diagnostics& diagnostics);
// Judgements of will, ideas and execution follow each other, so that the last one is the last.
void readiness(const Input& input, Diagnostics& diagnostics);
// change_package.cpp: units take steps that there are, one after the other.
void spread_steps(const Input& input, Diagnostics& diagnostics);

// maturity.cpp: one ladder, whose levels go upwards from 1.
void maturity_ladders(const Input& input, Diagnostics& diagnostics);
// Assessments keep to their ladder, one of a unit on a day, and are made anew when they are due.
void maturity_assessments(const Input& input, Diagnostics& diagnostics);
// journey.cpp: the stages of a journey follow each other, and their results lie in them.
void journey_stages(const Input& input, Diagnostics& diagnostics);
// A stage is done, under way or planned as its days say.
void stage_statuses(const Input& input, Diagnostics& diagnostics);
// method.cpp: projects stand at steps that their method has, and go back only where it lets them.
void method_steps(const Input& input, Diagnostics& diagnostics);
// pdsa_cycle.cpp: change ideas have names of their own, and a test names one of them.
void change_ideas(const Input& input, Diagnostics& diagnostics);
// A test is held against what was foretold, decided on in time, and followed by a larger one.
void pdsa_cycles(const Input& input, Diagnostics& diagnostics);

// measure.cpp: values that a chart of their kind can show.
void measure_values(const Input& input, Diagnostics& diagnostics);
// chart_choice.cpp: settings of a chart that go together.
void chart_settings(const Input& input, Diagnostics& diagnostics);
// A chart that fits its data.
void chart_choice(const Input& input, Diagnostics& diagnostics);
// series.cpp: points lie on their axis, one at each place of it.
void points(const Input& input, Diagnostics& diagnostics);
// moments.cpp: phases, baseline, exclusions and notes meet the points that they are about.
void moments(const Input& input, Diagnostics& diagnostics);

// indicator.cpp: what several units measure alike is measured alike.
void indicator_measures(const Input& input, Diagnostics& diagnostics);

// key.cpp: short names inside a record stand for one thing, and lead to it.
void keys(const Input& input, Diagnostics& diagnostics);
// network.cpp: gatherings come in order within the network's time, and nobody attends or delivers before it.
void networks(const Input& input, Diagnostics& diagnostics);
// need.cpp: a need is seen from more than one side.
void needs(const Input& input, Diagnostics& diagnostics);
// pipeline.cpp: what goes through a pipeline goes forwards, and its benefit comes at the end.
void pipelines(const Input& input, Diagnostics& diagnostics);

// competence_item.cpp: no more are trained than there are.
void competence_counts(const Input& input, Diagnostics& diagnostics);
// course.cpp: no more complete a course than are registered, and it is of use to those it is for.
void courses(const Input& input, Diagnostics& diagnostics);
// expertise.cpp: experts are not asked for more hours than they have.
void expertise_hours(const Input& input, Diagnostics& diagnostics);
// improvement_agents.cpp: a unit has one record of them, one count a day and a target to reach.
void improvement_agents(const Input& input, Diagnostics& diagnostics);

// dialogue.cpp: a dialogue tool has its levels in a row and each key once.
void dialogue_keys(const Input& input, Diagnostics& diagnostics);
// A round answers themes that its tool has, each once, with a level of the tool or that it is not relevant.
void round_scores(const Input& input, Diagnostics& diagnostics);
// A unit holds one round a day.
void round_days(const Input& input, Diagnostics& diagnostics);

// text.cpp: Markdown can be shown as it was meant, and its links and images lead somewhere.
void texts(const Input& input, Diagnostics& diagnostics);
// identity_number.cpp: no national identity number in any text, cell or file name.
void identity_numbers(const Input& input, Diagnostics& diagnostics);

// file.cpp: ids and file names that every system can store.
void file_names(const Input& input, Diagnostics& diagnostics);
// Nothing lies in content/ that nothing uses.
void unused_files(const Input& input, Diagnostics& diagnostics);

// site.cpp: the site names its accessibility statement.
void accessibility_statement(const Input& input, Diagnostics& diagnostics);
// A site has each language once.
void site_languages(const Input& input, Diagnostics& diagnostics);

// risk.cpp: a risk is assessed in order, aimed downwards, treated where it is high, and looked at every year.
void risks(const Input& input, Diagnostics& diagnostics);
// supervision.cpp: a supervision goes forwards, is answered in time and closed when its findings are.
void supervisions(const Input& input, Diagnostics& diagnostics);

// Deviations add up: by kind, from month to month, part within whole; a month and a unit stand once, and no
// month is missing.
void deviations(const Input& input, Diagnostics& diagnostics);
// What a review of deviations showed has an action and is followed up.
void deviation_findings(const Input& input, Diagnostics& diagnostics);
// experience.cpp: what people said is counted rightly, and what was done about it can be read.
void experiences(const Input& input, Diagnostics& diagnostics);
// culture_survey.cpp: results are of factors that the survey has, each once, within their interval.
void culture_surveys(const Input& input, Diagnostics& diagnostics);
// safety_leadership.cpp: a unit has one record of what its leaders do.
void safety_leadership(const Input& input, Diagnostics& diagnostics);
// Walkrounds are held in time, and what they and culture surveys find is followed up.
void walkround_follow_up(const Input& input, Diagnostics& diagnostics);
// exercise.cpp: exercises are held when they were planned, and what they find is done something about.
void exercises(const Input& input, Diagnostics& diagnostics);
// programme.cpp: no more complete a step than are to, or than completed the one before.
void programmes(const Input& input, Diagnostics& diagnostics);
// advice.cpp: a unit speaks once of a recommendation, and has it in place in time.
void advice(const Input& input, Diagnostics& diagnostics);
// document.cpp: documents hold, are reviewed in time, and show how a duty is met.
void documents(const Input& input, Diagnostics& diagnostics);
// source.cpp: nothing builds on a source that no longer holds, and somebody looks whether it does.
void sources(const Input& input, Diagnostics& diagnostics);
// framework.cpp: a duty is met together with duties of other frameworks.
void duties_met_together(const Input& input, Diagnostics& diagnostics);
// organisation.cpp: a site is about one organisation.
void one_organisation(const Input& input, Diagnostics& diagnostics);
// resource.cpp: someone has seen within a year that the link still leads there.
void resources(const Input& input, Diagnostics& diagnostics);
// term.cpp: a word stands for one term.
void term_forms(const Input& input, Diagnostics& diagnostics);
// event.cpp: an event of the annual wheel says once, and possibly, when it happens.
void events(const Input& input, Diagnostics& diagnostics);
// comment.cpp: a comment is on one thing in one period, and says something.
void comments(const Input& input, Diagnostics& diagnostics);
// decision.cpp: what was decided has somebody who does it and a day, and days come in order.
void decisions(const Input& input, Diagnostics& diagnostics);
// management_review.cpp: the whole system is reviewed every year, and something is decided then.
void management_reviews(const Input& input, Diagnostics& diagnostics);

}  // namespace check
