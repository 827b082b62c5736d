#pragma once

#include <optional>

#include "site/rendering.h"

namespace site {

// Who answers for something: a role in a unit.
struct Holder {
  html::Html role;
  html::Html unit;  // empty where none is named
  std::optional<html::Url> unit_address;

  static constexpr auto members() {
    return std::array{html::member<&Holder::role>("role"), html::member<&Holder::unit>("unit"),
                      html::member<&Holder::unit_address>("unit_address")};
  }
};

// None where nobody is named.
std::optional<Holder> holder(Rendering& rendering, const source::Dated<source::Reference>& owner);
std::optional<Holder> holder(Rendering& rendering, const source::Given<source::Reference>& owner);

// The same in one plain text: "Kvalitetsrådgiver, Helse og omsorg"; empty where nobody is named.
std::string holder_text(Rendering& rendering, const source::Dated<source::Reference>& owner);
std::string holder_text(Rendering& rendering, const source::Given<source::Reference>& owner);

}  // namespace site
