#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "source/language.h"

namespace site {

// Sorts as the language does: … z æ ø å, "aa" as "å", "2. avdeling" before "10. avdeling". (ICU collation)
// Belongs to one thread at a time.
class Collation {
 public:
  explicit Collation(source::Language language);
  ~Collation();
  Collation(Collation&&) noexcept;

  // What to compare instead of the text: bytes in the right order.
  std::string sort_key(std::string_view text) const;

 private:
  struct Collator;
  std::unique_ptr<Collator> collator_;
};

// The items in the order of their texts; equal texts keep their order.
template <class Item>
void sort_by_text(std::vector<Item>& items, const Collation& collation,
                  const std::function<std::string(const Item&)>& text_of) {
  std::vector<std::pair<std::string, std::size_t>> keys;
  for (std::size_t index = 0; index < items.size(); ++index) {
    keys.emplace_back(collation.sort_key(text_of(items[index])), index);
  }
  std::sort(keys.begin(), keys.end());
  std::vector<Item> sorted;
  for (const auto& [key, index] : keys) sorted.push_back(std::move(items[index]));
  items = std::move(sorted);
}

}  // namespace site
