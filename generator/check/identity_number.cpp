#include "source/identity_number.h"

#include <array>
#include <set>

#include "check/each_rule.h"
#include "check/record.h"
#include "source/encoding.h"
#include "source/visit.h"

namespace check {
namespace {

using source::IdentityNumber;
using source::IdentityVerdict;
using source::Place;

std::string_view message_of(IdentityVerdict verdict) {
  switch (verdict) {
    case IdentityVerdict::birth_number:
      return "identity-number";
    case IdentityVerdict::d_number:
      return "identity-number-d";
    case IdentityVerdict::month_plus_40:
      return "identity-number-plus-40";
    case IdentityVerdict::fh_number:
      return "identity-number-fh";
    case IdentityVerdict::synthetic:
      return "identity-number-synthetic";
    case IdentityVerdict::no_date:
      return "identity-number-without-date";
    case IdentityVerdict::wrong_check_digits:
      return "identity-number-near-word";
  }
  return {};
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char letter : text) {
    if (letter >= '0' && letter <= '9') digits += letter;
  }
  return digits;
}

// What holds words: pictures and fonts have bytes that look like anything.
bool is_text(std::string_view path) {
  constexpr std::array<std::string_view, 6> endings{".yaml", ".yml", ".csv", ".md", ".txt", ".svg"};
  for (const std::string_view ending : endings) {
    if (path.ends_with(ending)) return true;
  }
  return false;
}

bool is_content(std::string_view path) { return path == "site.yaml" || path.starts_with("content/"); }

class Search {
 public:
  explicit Search(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  // The bytes of a file, comments and all; a Windows-1252 file as UTF-8, so that columns and no-break
  // spaces are right.
  void in_file(const source::File& file, std::uint32_t index) {
    for (const IdentityNumber& number : source::find_identity_numbers(file.path)) {
      diagnostics_.report(message_of(number.verdict), {index, 0, 0}, {number.masked});
    }
    if (!is_content(file.path) || !is_text(file.path)) return;
    const auto numbers = source::find_identity_numbers(file.text);
    if (source::first_not_utf8(file.text)) {
      const auto text = source::from_windows_1252(file.text);
      if (text) return report_all(source::find_identity_numbers(*text), *text, index);
    }
    report_all(numbers, file.text, index);
  }

  // A text as a reader will see it: what was folded over two lines or written with \u stands together now.
  void in_text(std::string_view text, Place at) {
    for (const IdentityNumber& number : source::find_identity_numbers(text)) {
      if (!met_.insert({at.file, digits_of(text.substr(number.offset, number.length))}).second) continue;
      diagnostics_.report(message_of(number.verdict), at, {number.masked});
    }
  }

 private:
  void report_all(const std::vector<IdentityNumber>& numbers, std::string_view text, std::uint32_t file) {
    if (numbers.empty()) return;
    const source::LineIndex lines(text, {file, 1, 1});
    for (const IdentityNumber& number : numbers) {
      diagnostics_.report(message_of(number.verdict), lines.place(number.offset), {number.masked});
      met_.insert({file, digits_of(text.substr(number.offset, number.length))});
    }
  }

  Diagnostics& diagnostics_;
  std::set<std::pair<std::uint32_t, std::string>> met_;  // file, digits
};

template <class T>
void search_versions(const void* value, Search& search) {
  const auto& text = source::leaf<T>(value);
  if (!text) return;
  for (const source::Text::Version& version : text->versions) search.in_text(version.text, version.at);
}

void search_leaf(const source::Field& field, const void* value, Search& search) {
  if (field.type == source::Type::text) {
    search_versions<source::Text>(value, search);
  } else if (field.type == source::Type::markdown) {
    search_versions<source::Markdown>(value, search);
  } else if (field.type == source::Type::plain) {
    const auto& text = source::leaf<std::string>(value);
    if (text) search.in_text(*text, text.at);
  } else if (field.type == source::Type::moment) {
    const auto& moment = source::leaf<source::Moment>(value);
    if (moment && !moment->time) search.in_text(moment->text, moment.at);
  }
}

}  // namespace

void identity_numbers(const Input& input, Diagnostics& diagnostics) {
  Search search(diagnostics);
  for (std::uint32_t index = 0; index < input.tree.files().size(); ++index) {
    search.in_file(input.tree.file(index), index);
  }
  for_each_record(input.model, [&](const source::Table& table, const void* record, const model::Kind*) {
    source::for_each_leaf(table, record, [&](const source::Field& field, const void* value) {
      search_leaf(field, value, search);
    });
  });
}

}  // namespace check
