#pragma once

#include <string>
#include <string_view>

#include "html/view.h"

namespace site {

// How something stands: a sign with its word. Shown as .did, whose colours `state` chooses: "done", "soon",
// "lacking", or none for what is neither good nor bad.
struct Standing {
  std::string state;
  std::string sign;  // not read aloud
  std::string word;

  static constexpr auto members() {
    return std::array{html::member<&Standing::state>("state"), html::member<&Standing::sign>("sign"),
                      html::member<&Standing::word>("word")};
  }
};

}  // namespace site
