#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "html/program.h"
#include "html/template_syntax.h"

namespace html {

// What names mean at a place of a template: the view, the rows of the lists around, and which
// values are known to be there.

// A value's way from its scope: {scope, member, member, …}.
using Trail = std::vector<std::size_t>;

enum class NameFault {
  unknown,        // no such name here
  has_no_fields,  // "title.x" where title is no group of fields
  maybe_absent,   // not inside an {{#if}} of it
  this_outside,   // {{this}} outside {{#each}}
};

struct Meaning {
  std::optional<NameFault> fault;
  std::size_t part = 0;  // of the name: the one that is at fault
  std::string nearest;   // of an unknown one

  Path path;  // accessors are in `accessors`, not yet in a program
  std::vector<const void* (*)(const void*)> accessors;
  std::vector<Trail> optionals;  // those on the way, the value itself included
};

class Names {
 public:
  explicit Names(const Type& view) : scopes_{&view} {}

  // presence: whether what may be absent must be known to be there.
  enum class Presence { required, asked_for };
  Meaning meaning(const TemplateName& name, Presence presence) const;

  void enter(const Type& row) { scopes_.push_back(&row); }
  void leave() { scopes_.pop_back(); }
  std::size_t depth() const { return scopes_.size(); }

  // From here on these values are known to be there. Answers how many were before, for `forget`.
  std::size_t know(const std::vector<Trail>& present);
  void forget(std::size_t down_to) { known_.resize(down_to); }

 private:
  bool step(Meaning& meaning, Trail& trail, Presence presence) const;
  bool find_first(const TemplateName& name, Meaning& meaning, Trail& trail) const;
  std::vector<std::string_view> visible() const;

  std::vector<const Type*> scopes_;
  std::vector<Trail> known_;
};

}  // namespace html
