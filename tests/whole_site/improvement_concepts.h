#pragma once

#include <string_view>

// A concept of the field, where it is kept, and where it is read.
struct Concept {
  std::string_view section;  // of the field's description
  std::string_view name;
  std::string_view record;     // the field that carries it, from its kind: "project.aim.by"
  std::string_view page_kind;  // the kind of page that shows it
  // What such a page says in bokmål. Empty: what the example says in the field itself.
  std::string_view shown = {};
};

// Aims, methods, tests, people, dialogue, maturity, competence, networks, pipelines, spread and portfolio.
inline constexpr Concept improvement_concepts[] = {
    // 3.1 Maturity ladder
    {"3.1", "five levels with names", "maturity_ladder.levels.title", "maturity"},
    {"3.1", "themes across the levels", "maturity_ladder.themes.title", "maturity"},
    {"3.1", "a unit's level on a day", "maturity_assessment.level", "maturity_unit", "Her er vi"},
    {"3.1", "level of each theme", "maturity_assessment.themes.level", "maturity_unit", "Mot nivået samlet"},
    {"3.1", "rationale", "maturity_assessment.rationale", "maturity_unit"},
    {"3.1", "target", "maturity_assessment.target", "maturity_unit", "Mellom nå og målet"},
    {"3.1", "next assessment", "maturity_assessment.next_date", "maturity", "Neste vurdering"},
    {"3.1", "development over time", "maturity_assessment.date", "maturity_unit", "Utvikling over tid"},
    {"3.1", "by unit", "maturity_assessment.unit", "maturity", "Enhetene på stigen"},
    // 3.2 Improvement journey
    {"3.2", "stages with a version", "journey.stages.version", "journey", "1.0 Forbedringskompetanse"},
    {"3.2", "theme of a stage", "journey.stages.title", "journey"},
    {"3.2", "goals of a stage", "journey.stages.goals", "journey"},
    {"3.2", "results of a stage", "journey.stages.results.text", "journey"},
    {"3.2", "status of a stage", "journey.stages.status", "journey", "gjennomført"},
    {"3.2", "where today is", "journey.stages.to", "journey", "Etappen vi er i"},
    // 3.3 Competence
    {"3.3", "role groups", "role_group.title", "competence"},
    {"3.3", "competence items", "competence_item.title", "competence"},
    {"3.3", "targets", "competence_item.targets.percent", "competence", "Mål"},
    {"3.3", "experts as a resource", "expertise.title", "expertise"},
    {"3.3", "what experts offer", "expertise.offers", "expertise"},
    {"3.3", "capacity of experts", "expertise.capacity_hours", "expertise", "Kapasitet"},
    {"3.3", "improvement agents against target", "improvement_agents.target", "improvement_agents",
     "Forbedringsagentene i tall"},
    {"3.3", "knowledge strands of a team", "project.team.strand", "project", "Brukernes kunnskap"},
    {"3.3", "users absent from teams", "project.team.n", "theory", "Brukernes kunnskap"},
    // 3.4 Training
    {"3.4", "courses", "course.title", "courses"},
    {"3.4", "runs of a course", "course.runs.from", "course", "Holdt til nå"},
    {"3.4", "what a course teaches", "course.items", "course", "Det du lærer"},
    {"3.4", "for which role groups", "course.role_groups", "course", "For hvem"},
    // 3.5 Improvement project
    {"3.5", "strategic aim", "strategic_aim.title", "strategic_aim"},
    {"3.5", "strategic aims without a project", "strategic_aim.order", "strategic_aims", "Mål uten prosjekt"},
    {"3.5", "status over time", "project.status", "portfolio_flow", "Status over tid"},
    {"3.5", "start and expected end", "project.expected_end", "gantt", "Tidslinje"},
    {"3.5", "methods", "method.title", "method"},
    {"3.5", "steps of a method", "method.steps.title", "method"},
    {"3.5", "questions of a step", "method.steps.questions", "method"},
    {"3.5", "where a project is in its method", "project.method_step", "project", "Her er vi"},
    {"3.5", "aim", "project.aim.text", "aim_bank"},
    {"3.5", "by when", "project.aim.by", "aim_bank", "Innen når"},
    {"3.5", "for whom", "project.aim.for_whom", "aim_bank"},
    {"3.5", "how an aim first read", "project.aim.earlier", "aim_bank"},
    {"3.5", "progress to the aim", "project.aim.baseline", "aim_bank", "Av veien"},
    {"3.5", "drivers", "project.drivers.title", "project"},
    {"3.5", "secondary drivers", "project.drivers.drivers.title", "project"},
    {"3.5", "change ideas", "project.drivers.drivers.change_ideas.title", "project"},
    {"3.5", "state of a change idea", "project.drivers.drivers.change_ideas.status", "loop_closure",
     "Står som"},
    {"3.5", "question of a test", "project.pdsa_cycles.plan.question", "pdsa_cycle"},
    {"3.5", "prediction", "project.pdsa_cycles.plan.prediction", "pdsa_cycle"},
    {"3.5", "sample", "project.pdsa_cycles.plan.sample_n", "pdsa_cycle", "Prøvd på"},
    {"3.5", "what happened", "project.pdsa_cycles.do.happened", "pdsa_cycle"},
    {"3.5", "result against prediction", "project.pdsa_cycles.study.result", "pdsa_cycle"},
    {"3.5", "whether the prediction held", "project.pdsa_cycles.study.held", "pdsa_cycle", "Som ventet?"},
    {"3.5", "expand, adapt or abandon", "project.pdsa_cycles.act.outcome", "pdsa_cycle", "Førte til"},
    {"3.5", "ramp of tests", "project.pdsa_cycles.change_idea", "pdsa_cycle", "Rampen"},
    {"3.5", "lens: system", "project.lens_check.system", "project"},
    {"3.5", "lens: psychology", "project.lens_check.psychology", "project"},
    {"3.5", "lens: variation", "project.lens_check.variation", "project"},
    {"3.5", "lens: knowledge", "project.lens_check.knowledge", "project"},
    {"3.5", "lens: local values", "project.lens_check.values", "project"},
    {"3.5", "will, ideas, execution", "project.readiness.will", "project", "Vilje"},
    {"3.5", "forces for and against", "project.forces.text", "project"},
    {"3.5", "context", "project.context", "project"},
    {"3.5", "own score of progress", "project.progress_score", "portfolio_progress", "Egen vurdering"},
    {"3.5", "age of the latest news", "project.status", "portfolio_progress", "Dager siden siste nytt"},
    {"3.5", "claims", "project.claims.text", "project"},
    {"3.5", "needs a conversation", "project.needs_conversation.reason", "front"},
    {"3.5", "duties served", "project.duties", "coverage", "Plikter uten aktivitet"},
    {"3.5", "spread of a change package", "change_package.title", "spread"},
    {"3.5", "roll-out steps", "change_package.steps.title", "change_package"},
    {"3.5", "units that took it up", "change_package.uptake.date", "change_package", "Har nådd trinnet"},
    // 3.6 Pipeline
    {"3.6", "stages", "pipeline.stages.title", "pipeline"},
    {"3.6", "counts without percentages", "pipeline.items.reached.stage", "pipeline", "5 → 5 → 4"},
    {"3.6", "hand-overs", "pipeline.items.reached.handed_to", "pipeline"},
    {"3.6", "assignments", "pipeline.items.title", "pipeline"},
    {"3.6", "benefit to patients", "pipeline.items.benefit", "pipeline", "Nytte for pasientene"},
    // 3.7 Learning network
    {"3.7", "theme", "network.theme", "networks"},
    {"3.7", "gatherings", "network.gatherings.title", "network"},
    {"3.7", "deadlines", "network.deadlines.title", "network"},
    {"3.7", "who came", "network.teams.attended.gathering", "network", "Hvem kom, og hvem leverte"},
    {"3.7", "who delivered", "network.teams.submitted.deadline", "network", "team har levert"},
    {"3.7", "needs", "need.title", "need"},
    {"3.7", "independent sources of a need", "need.sources.kind", "need", "Slags kilder"},
    // 3.8 Challenge checklist
    {"3.8", "six challenges", "challenge.title", "challenge"},
    {"3.8", "computed answer", "challenge.answered_by", "challenge", "Det dataene svarer"},
    {"3.8", "own answer with its reason", "challenge.answers.because", "challenge"},
    {"3.8", "planned, carried out, measured, kept", "project.drivers.drivers.change_ideas.id", "loop_closure",
     "Virkningen målt"},
    // 4 Snakk om forbedring
    {"4", "levels", "dialogue.levels.title", "dialogue"},
    {"4", "ten areas", "dialogue.areas.title", "dialogue"},
    {"4", "themes", "dialogue.areas.themes.title", "dialogue"},
    {"4", "rounds by unit", "round.unit", "dialogue", "Hvem som har snakket sammen, og når"},
    {"4", "level of a theme", "round.scores.level", "dialogue_unit", "Besvarte temaer"},
    {"4", "not relevant", "round.scores.not_relevant", "dialogue_unit", "Ikke aktuelt hos enheten"},
    {"4", "notes", "round.scores.note", "dialogue_unit"},
    {"4", "actions", "round.scores.action", "dialogue_unit"},
    {"4", "low themes without an action", "round.scores.theme", "dialogue_unit", "Lavt nivå uten tiltak"},
    {"4", "reflections", "round.learned", "dialogue_unit"},
    {"4", "participants", "round.participants", "dialogue", "Deltakere sist"},
};
