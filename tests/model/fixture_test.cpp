#include <gtest/gtest.h>

#include <set>

#include "fixtures/fixture_site.h"
#include "model/model_of.h"

// The sites made from the tables leave no field out, or say why.
namespace model {
namespace {

using source::Field;
using source::Table;
using source::Type;

bool has_value(const Field& field, const void* record) {
  if (field.size(record) == 0) return false;
  if (field.type == Type::record) return true;
  bool given = false;
  const void* const value = field.value_of(record, 0);
  switch (field.type) {
    case Type::text:
      given = bool(source::leaf<source::Text>(value));
      break;
    case Type::markdown:
      given = bool(source::leaf<source::Markdown>(value));
      break;
    case Type::plain:
      given = bool(source::leaf<std::string>(value));
      break;
    case Type::date:
      given = bool(source::leaf<source::Date>(value));
      break;
    case Type::moment:
      given = bool(source::leaf<source::Moment>(value));
      break;
    case Type::number:
      given = bool(source::leaf<double>(value));
      break;
    case Type::count:
      given = bool(source::leaf<int>(value));
      break;
    case Type::flag:
      given = bool(source::leaf<bool>(value));
      break;
    case Type::word:
      given = field.has_word(value);
      break;
    case Type::reference:
      given = bool(source::leaf<source::Reference>(value));
      break;
    case Type::address:
      given = bool(source::leaf<source::Address>(value));
      break;
    case Type::file:
      given = bool(source::leaf<source::FileName>(value));
      break;
    case Type::record:
      break;
  }
  return given;
}

void collect(const Table& table, const void* record, const std::string& path, std::set<std::string>& given) {
  for (const Field& field : table.fields) {
    const std::string here = path + "." + std::string(field.key);
    if (!has_value(field, record)) continue;
    given.insert(here);
    if (field.type != Type::record) continue;
    for (std::size_t index = 0; index < field.size(record); ++index)
      collect(*field.record, field.value_of(record, index), here, given);
  }
}

void expect_all(const Table& table, const std::string& path, const std::set<std::string>& given, int depth) {
  for (const Field& field : table.fields) {
    const std::string here = path + "." + std::string(field.key);
    if (fixtures::fields_left_out().contains(here) || depth > 4) continue;
    EXPECT_TRUE(given.contains(here)) << here;
    if (field.type == Type::record && field.record != &table)
      expect_all(*field.record, here, given, depth + 1);
  }
}

TEST(Fixture, GivesEveryFieldOfEveryTableAValue) {
  const fixtures::Recipe base{.day = date("2026-03-10"),
                              .texts = [](auto field, auto, auto) { return std::string(field); }};
  std::vector<std::pair<std::string, fixtures::Recipe>> records;
  for (const Kind& kind : all_kinds) {
    fixtures::Recipe with_file = base;
    with_file.id = "with-file";
    with_file.rows_in_file = true;
    records.emplace_back(kind.records.key, with_file);
  }
  const Model model = model_of(fixtures::fixture_site(base, records));
  std::set<std::string> given;
  collect(Site::table, &model.site, "site", given);
  expect_all(Site::table, "site", given, 0);
  for (const Kind& kind : all_kinds) {
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      collect(*kind.records.record, kind.records.value_of(&model, index), std::string(kind.records.key),
              given);
    }
    expect_all(*kind.records.record, std::string(kind.records.key), given, 0);
  }
}

}  // namespace
}  // namespace model
