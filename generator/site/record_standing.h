#pragma once

#include <optional>
#include <string>

#include "site/rendering.h"

namespace site {

// How a record stands, in a few words: "høy, gjennomgangen er over tiden".
struct RecordStanding {
  std::string words;
  bool wants_attention = false;
};

// None for kinds of which there is nothing to say but that they are there.
//   index: in the edition's list of the kind.
std::optional<RecordStanding> standing_of(const Rendering& rendering, const model::Kind& kind,
                                          std::size_t index);

}  // namespace site
