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
