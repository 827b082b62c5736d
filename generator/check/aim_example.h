#pragma once

#include <string>

#include "model/model.h"

namespace check {

// An aim as it may read, made of what its author gave: "Fall per 1000 liggedøgn skal ned fra 8 til 5 for alle
// som bor på sykehjem innen 31. desember 2026". What is missing stands in « » as something to fill in. An
// argument of a message, in both of its languages.
std::string aim_example(const model::Aim& aim, const model::Model& model);

}  // namespace check
