#pragma once

#include "model/classification.h"

namespace model {

// Where a project stands.
enum class ProjectStatus { idea, active, paused, implementing, sustained, closed, abandoned };
inline constexpr std::array<std::string_view, 7> project_status_words{
    "idea", "active", "paused", "implementing", "sustained", "closed", "abandoned"};
constexpr std::span<const std::string_view> words_of(ProjectStatus) { return project_status_words; }

// Which way is better.
enum class Direction { increase, decrease, neutral };
inline constexpr std::array<std::string_view, 3> direction_words{"increase", "decrease", "neutral"};
constexpr std::span<const std::string_view> words_of(Direction) { return direction_words; }

// What a PDSA test led to: try on more, improve the idea, or discard it.
enum class CycleOutcome { expand, adapt, abandon };
inline constexpr std::array<std::string_view, 3> cycle_outcome_words{"expand", "adapt", "abandon"};
constexpr std::span<const std::string_view> words_of(CycleOutcome) { return cycle_outcome_words; }

// Whether a test came out as foretold.
enum class PredictionHeld { yes, partly, no };
inline constexpr std::array<std::string_view, 3> prediction_held_words{"yes", "partly", "no"};
constexpr std::span<const std::string_view> words_of(PredictionHeld) { return prediction_held_words; }

// How far a change idea has come: still an idea, under test, taken into use, kept in use, or given up.
enum class IdeaStatus { idea, testing, implemented, kept, abandoned };
inline constexpr std::array<std::string_view, 5> idea_status_words{"idea", "testing", "implemented", "kept",
                                                                   "abandoned"};
constexpr std::span<const std::string_view> words_of(IdeaStatus) { return idea_status_words; }

// Whether a force helps a change or holds it back.
enum class ForceDirection { driving, restraining };
inline constexpr std::array<std::string_view, 2> force_direction_words{"driving", "restraining"};
constexpr std::span<const std::string_view> words_of(ForceDirection) { return force_direction_words; }

// What a sentence says of the figures.
enum class ClaimKind { improvement, worsening, stable };
inline constexpr std::array<std::string_view, 3> claim_kind_words{"improvement", "worsening", "stable"};
constexpr std::span<const std::string_view> words_of(ClaimKind) { return claim_kind_words; }

// The four kinds of knowledge in a team.
enum class Strand { professional, improvement, user, relatives };
inline constexpr std::array<std::string_view, 4> strand_words{"professional", "improvement", "user",
                                                              "relatives"};
constexpr std::span<const std::string_view> words_of(Strand) { return strand_words; }

// How much, by when, for whom.
struct Aim {
  source::Place place;
  source::Given<source::Text> text;
  source::Given<source::Text> earlier;  // how it first read, before it was made clear
  source::Given<source::Reference> measure;
  source::Given<double> baseline;
  source::Given<double> target;
  source::Given<source::Text> unit;
  source::Given<Direction> direction;
  source::Given<source::Date> by;
  source::Given<source::Text> for_whom;
  source::Given<source::Text> where;

  static const source::Table table;
};

// A change that may lead to improvement.
struct ChangeIdea {
  source::Place place;
  source::Given<std::string> id;  // what the project's cycles call it
  source::Given<source::Text> title;
  source::Dated<IdeaStatus> status;

  static const source::Table table;
};

// What must be in place to reach the aim; drivers below it are secondary.
struct Driver {
  source::Place place;
  source::Given<source::Text> title;
  std::vector<Driver> drivers;
  std::vector<ChangeIdea> change_ideas;

  static const source::Table table;
};

// What the test asks and foretells.
struct CyclePlan {
  source::Place place;
  source::Given<source::Text> question;
  source::Given<source::Text> prediction;
  source::Given<double> predicted;
  source::Given<int> sample_n;

  static const source::Table table;
};

// When the test was run and what happened.
struct CycleDo {
  source::Place place;
  source::Given<source::Date> from;
  source::Given<source::Date> to;
  source::Given<source::Text> happened;

  static const source::Table table;
};

// What came out, against what was foretold.
struct CycleStudy {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<source::Text> result;
  source::Given<double> observed;
  source::Given<PredictionHeld> held;
  source::Given<source::Text> compared;

  static const source::Table table;
};

// What was decided.
struct CycleAct {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<CycleOutcome> outcome;
  source::Given<source::Text> next;

  static const source::Table table;
};

// A test of a change inside a project. Not the circle of the regulation.
struct PdsaCycle {
  source::Place place;
  source::Given<std::string> id;
  source::Given<source::Text> title;
  source::Given<std::string> change_idea;  // the id of an idea of the same project
  source::Given<source::Reference> measure;
  source::Given<source::Date> date;
  std::optional<CyclePlan> plan;
  std::optional<CycleDo> do_;
  std::optional<CycleStudy> study;
  std::optional<CycleAct> act;

  static const source::Table table;
};

// How many in the team bring one kind of knowledge.
struct TeamStrand {
  source::Place place;
  source::Given<Strand> strand;
  source::Given<int> n;

  static const source::Table table;
};

// What each kind of knowledge about improvement says of a change: Deming's four, and what is valued here.
struct LensCheck {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<source::Text> system;
  source::Given<source::Text> psychology;
  source::Given<source::Text> variation;
  source::Given<source::Text> knowledge;
  source::Given<source::Text> values;

  static const source::Table table;
};

// Will, ideas and execution: how ready those who are to change are, each from 1 to 5.
struct ReadinessTriad {
  source::Place place;
  source::Given<source::Date> date;
  source::Given<int> will;
  source::Given<int> ideas;
  source::Given<int> execution;
  source::Given<source::Text> note;

  static const source::Table table;
};

// A force for or against the change.
struct Force {
  source::Place place;
  source::Given<source::Text> text;
  source::Given<ForceDirection> direction;
  source::Given<int> strength;  // from 1 to 5
  source::Given<source::Text> action;

  static const source::Table table;
};

// A sentence about the figures, to be held against the chart.
struct Claim {
  source::Place place;
  source::Given<source::Text> text;
  source::Given<ClaimKind> kind;
  source::Given<source::Reference> measure;
  source::Given<source::Date> date;

  static const source::Table table;
};

// Set by hand: this project should be talked about, and why.
struct Conversation {
  source::Place place;
  source::Given<source::Text> reason;
  source::Given<source::Date> from;
  source::Given<source::Date> until;

  static const source::Table table;
};

// An improvement project.
struct Project {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Reference> unit;
  source::Dated<ProjectStatus> status;
  source::Given<source::Reference> strategic_aim;
  source::Dated<source::Reference> owner;
  source::Given<source::Date> start;
  source::Dated<source::Date> expected_end;
  source::Given<source::Reference> method;
  source::Dated<std::string> method_step;  // the key of the step of the method that it is at
  std::vector<source::Given<source::Reference>> duties;
  std::optional<Aim> aim;
  std::vector<source::Given<source::Reference>> measures;
  std::vector<Driver> drivers;
  std::vector<ChangeIdea> change_ideas;
  std::vector<PdsaCycle> pdsa_cycles;
  source::Dated<double> progress_score;
  std::vector<TeamStrand> team;
  source::Given<source::Text> context;
  std::optional<LensCheck> lens_check;
  std::vector<ReadinessTriad> readiness;
  std::vector<Force> forces;
  source::Given<source::Markdown> evidence_base;
  std::vector<source::Given<source::Reference>> sources;  // that it builds on
  std::vector<source::Given<source::Reference>> tags;
  std::vector<Claim> claims;
  std::optional<Conversation> needs_conversation;
  source::Given<source::Markdown> story;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
