#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/model.h"

namespace model {

// A record that refers to another, from one of its fields or from a part of it.
struct Mention {
  const Kind* kind = nullptr;
  std::size_t index = 0;  // in its list

  bool operator==(const Mention&) const = default;
};

// Which records refer to which, read off the tables: what links back need. Holders are left out: nearly
// every record has one.
class Mentions {
 public:
  Mentions() = default;
  explicit Mentions(const Model& model);

  // The records that refer to this one, in the order of the kinds and of their ids, each once.
  //   kind: also "duty", with its full reference as id.
  std::span<const Mention> of(std::string_view kind, std::string_view id) const;

 private:
  std::map<std::pair<std::string, std::string>, std::vector<Mention>, std::less<>> by_target_;
};

}  // namespace model
