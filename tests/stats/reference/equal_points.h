#pragma once

#include "stats/reference/spc_case.h"

namespace stats::reference {

// Deviation all-equal: the points that limits come from are all the same, at least two of them. Screening
// then leaves the references no moving range and so no limits; we let them fall on the centre line. And such
// points lie on their centre line: on xbar and ip charts the reference's weighted mean may miss it by a last
// bit.
bool has_equal_part(const Json& spc_case);
Json on_centre_line(const Json& spc_case, Json expected);

// Deviation latest-missing: the reference judges an xmr chart by its last point even if that has no value,
// and finds nothing remarkable.
bool misses_latest(const Json& spc_case);
Json judged_by_latest_value(const Json& spc_case, Json expected);

}  // namespace stats::reference
