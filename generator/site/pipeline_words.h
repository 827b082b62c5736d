#pragma once

#include <string>

#include "analysis/pipeline.h"
#include "site/rendering.h"

// What is said of a pipeline, the same wherever it stands.
namespace site {

// "5 → 5 → 4".
std::string pipeline_counts(const Rendering& rendering, const analysis::PipelineFigures& pipeline);

// Where its items are: "1 venter, og 1 falt fra underveis." and the like.
std::string pipeline_lead(const Rendering& rendering, const analysis::PipelineFigures& pipeline);

// Whether it comes to patients' good: how many are documented, expected and neither.
std::string benefit_sentence(const Rendering& rendering, const analysis::PipelineFigures& pipeline);

// "3 dager", "5 uker", "4 måneder": so long a time as one says it.
std::string time_span(const Rendering& rendering, int days);

}  // namespace site
