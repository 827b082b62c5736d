#include "html/words.h"

#include <algorithm>
#include <cassert>

namespace html {
namespace {

const WordArgument* argument_for(std::span<const WordArgument> arguments, std::string_view name) {
  const auto found = std::ranges::find(arguments, name, &WordArgument::name);
  return found == arguments.end() ? nullptr : &*found;
}

void append_argument(std::string& out, const WordArgument& argument, source::Language language) {
  if (const auto* text = std::get_if<std::string_view>(&argument.value)) {
    out += *text;
  } else {
    out += whole_number(std::get<long long>(argument.value), language);
  }
}

std::string filled(std::string_view form, std::span<const WordArgument> arguments,
                   source::Language language) {
  std::string out;
  while (true) {
    const std::size_t open = form.find('{');
    out += form.substr(0, open);
    if (open == std::string_view::npos) return out;
    const std::size_t close = form.find('}', open);
    assert(close != std::string_view::npos && "the reader lets no open placeholder through");
    const WordArgument* argument = argument_for(arguments, form.substr(open + 1, close - open - 1));
    assert(argument != nullptr && "a placeholder without its argument");
    append_argument(out, *argument, language);
    form.remove_prefix(close + 1);
  }
}

bool is_one(std::span<const WordArgument> arguments) {
  const WordArgument* count = argument_for(arguments, "n");
  assert(count != nullptr && std::holds_alternative<long long>(count->value) && "a plural needs a number n");
  return std::get<long long>(count->value) == 1;
}

}  // namespace

Words::Words(source::Language language, std::vector<Word> words)
    : language_(language), words_(std::move(words)) {
  assert(std::ranges::adjacent_find(words_, std::ranges::greater_equal{}, &Word::key) == words_.end());
}

std::optional<std::size_t> Words::find(std::string_view key) const {
  const auto found = std::ranges::lower_bound(words_, key, {}, &Word::key);
  if (found == words_.end() || found->key != key) return std::nullopt;
  return static_cast<std::size_t>(found - words_.begin());
}

std::string Words::text(std::string_view key, std::initializer_list<WordArgument> arguments) const {
  const auto index = find(key);
  assert(index && "a text of the interface that is not in templates/words");
  return text(*index, {arguments.begin(), arguments.size()});
}

std::string Words::text(std::size_t index, std::span<const WordArgument> arguments) const {
  const Word& word = words_.at(index);
  const bool one = word.has_plural && is_one(arguments);
  return filled(one ? word.one : word.other, arguments, language_);
}

std::size_t Words::fallbacks() const {
  return static_cast<std::size_t>(std::ranges::count(words_, true, &Word::fallback));
}

std::string whole_number(long long number, source::Language language) {
  constexpr std::string_view minus = "\u2212";
  const std::string_view separator = language == source::Language::en ? "," : "\u00a0";
  std::string digits = std::to_string(number);
  const bool negative = digits.front() == '-';
  if (negative) digits.erase(0, 1);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, separator);
  return negative ? std::string(minus) + digits : digits;
}

}  // namespace html
