#pragma once

#include "site/plan.h"

namespace site {

// The series as a table for a spreadsheet: UTF-8 with byte order mark, ';', CRLF, decimal comma (in English a
// point), texts that a spreadsheet would take for a formula made harmless. Hidden points are "<5".
std::string measure_csv(const Material& material, const analysis::MeasureFigures& figures);

}  // namespace site
