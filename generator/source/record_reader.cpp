#include "source/record_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <variant>

#include "source/csv.h"
#include "source/diagnostic.h"
#include "source/number.h"
#include "source/row_faults.h"

namespace source {
namespace {

// A value as it was written, from YAML or from a cell of CSV.
struct Written {
  std::string_view text;
  Place place;                          // of the value
  Place text_place;                     // of its first character
  const DecimalSigns* signs = nullptr;  // of the file, where it is a cell
};

std::string joined(std::span<const std::string_view> words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

std::vector<std::string_view> keys_of(const Table& table) {
  std::vector<std::string_view> keys;
  for (const Field& field : table.fields) keys.push_back(field.key);
  return keys;
}

std::string example_of(const Field& field) {
  if (!field.marks.example.empty()) return std::string(field.marks.example);
  if (!field.words.empty()) return std::string(field.words.front());
  if (field.type == Type::date) return "2026-03-01";
  if (field.type == Type::number) return "12.5";
  if (field.type == Type::count) return "12";
  return "…";
}

// As it stands behind the key of a whole line.
std::string line_example_of(const Field& field) {
  return field.shape == Shape::list ? "[" + example_of(field) + "]" : example_of(field);
}

std::string range_of(const Marks& marks) {
  const bool low = marks.low > -std::numeric_limits<double>::infinity();
  const bool high = marks.high < std::numeric_limits<double>::infinity();
  if (low && high) return fmt::format("{}–{}", marks.low, marks.high);
  return low ? fmt::format("≥ {}", marks.low) : fmt::format("≤ {}", marks.high);
}

void report(const Fault& fault, Place place, const Reading& reading) {
  reading.diagnostics.report(fault.message, place, fault.arguments);
}

bool in_range(const Field& field, double value, std::string_view written, Place place,
              const Reading& reading) {
  if (value >= field.marks.low && value <= field.marks.high) return true;
  reading.diagnostics.report("number-out-of-range", place,
                             {std::string(field.key), std::string(written), range_of(field.marks)});
  return false;
}

// The value, or nothing if the fault has been reported.
template <class T>
std::optional<T> or_reported(const std::variant<T, Fault>& result, Place place, const Reading& reading) {
  if (const auto* fault = std::get_if<Fault>(&result)) {
    report(*fault, place, reading);
    return std::nullopt;
  }
  return std::get<T>(result);
}

void read_number_into(const Field& field, void* value, const Written& written, const Reading& reading) {
  std::optional<double> number;
  if (written.signs) {
    if (const auto cell =
            or_reported(read_cell_number(written.text, *written.signs), written.place, reading)) {
      number = cell->value;
    }
  } else {
    number = or_reported(read_number(written.text), written.place, reading);
  }
  if (number && in_range(field, *number, written.text, written.place, reading)) {
    leaf<double>(value) = {number, written.place};
  }
}

void read_count_into(const Field& field, void* value, const Written& written, const Reading& reading) {
  std::optional<int> count;
  if (written.signs) {
    const auto cell = or_reported(read_cell_number(written.text, *written.signs), written.place, reading);
    if (!cell) return;
    // Compared before it is cast: a number that no int holds has no defined cast.
    if (!(std::abs(cell->value) <= std::numeric_limits<int>::max()) ||
        cell->value != std::floor(cell->value)) {
      reading.diagnostics.report("not-whole", written.place,
                                 {std::string(field.key), std::string(written.text)});
      return;
    }
    count = static_cast<int>(cell->value);
  } else {
    count = or_reported(read_whole_number(written.text), written.place, reading);
  }
  Field from_zero = field;
  from_zero.marks.low = std::max(0.0, field.marks.low);
  if (count && in_range(from_zero, *count, written.text, written.place, reading)) {
    leaf<int>(value) = {count, written.place};
  }
}

void read_word_into(const Field& field, void* value, const Written& written, const Reading& reading) {
  for (std::size_t index = 0; index < field.words.size(); ++index) {
    if (field.words[index] == written.text) return field.set_word(value, index, written.place);
  }
  const std::vector<std::string_view> words(field.words.begin(), field.words.end());
  const std::string near = nearest(written.text, words);
  reading.diagnostics.report(
      near.empty() ? "unknown-word-here" : "unknown-word", written.place,
      {std::string(field.key), std::string(written.text), near.empty() ? joined(words) : near});
}

void read_flag_into(const Field& field, void* value, const Written& written, const Reading& reading) {
  if (written.text == "true" || written.text == "false") {
    leaf<bool>(value) = {written.text == "true", written.place};
  } else {
    reading.diagnostics.report("not-a-flag", written.place,
                               {std::string(field.key), std::string(written.text)});
  }
}

void read_date_into(void* value, const Written& written, const Reading& reading) {
  if (!written.signs) {
    if (const auto date = or_reported(read_date(written.text), written.place, reading)) {
      leaf<Date>(value) = {*date, written.place};
    }
  } else if (const auto time = or_reported(read_cell_time(written.text), written.place, reading)) {
    leaf<Date>(value) = {time->first_day, written.place};
  }
}

// What a moment means depends on the axis, which the whole record decides: a text that is no date
// is no fault here.
void read_moment_into(void* value, const Written& written) {
  const auto time = written.signs ? read_cell_time(written.text) : read_calendar_time(written.text);
  Moment moment{std::string(written.text), std::nullopt};
  if (const auto* read = std::get_if<CalendarTime>(&time)) moment.time = *read;
  leaf<Moment>(value) = {std::move(moment), written.place};
}

void read_address_into(void* value, const Written& written, const Reading& reading) {
  const bool known = written.text.starts_with("https://") || written.text.starts_with("http://") ||
                     written.text.starts_with("mailto:");
  if (known && written.text.find_first_of(" \t\n\"<>\\^`{|}") == std::string_view::npos) {
    leaf<Address>(value) = {Address{std::string(written.text)}, written.place};
  } else {
    reading.diagnostics.report("not-an-address", written.place, {std::string(written.text)});
  }
}

void read_leaf(const Field& field, void* value, const Written& written, const Reading& reading) {
  switch (field.type) {
    case Type::text:
    case Type::markdown:
      return add_version(value, field.type, reading.first_language, written.text, written.text_place);
    case Type::plain:
      leaf<std::string>(value) = {std::string(written.text), written.place};
      return;
    case Type::reference:
      leaf<Reference>(value) = {Reference{std::string(written.text)}, written.place};
      return;
    case Type::file:
      leaf<FileName>(value) = {FileName{std::string(written.text)}, written.place};
      return;
    case Type::date:
      return read_date_into(value, written, reading);
    case Type::moment:
      return read_moment_into(value, written);
    case Type::number:
      return read_number_into(field, value, written, reading);
    case Type::count:
      return read_count_into(field, value, written, reading);
    case Type::flag:
      return read_flag_into(field, value, written, reading);
    case Type::word:
      return read_word_into(field, value, written, reading);
    case Type::address:
      return read_address_into(value, written, reading);
    case Type::record:
      assert(false && "a record is no leaf");
  }
}

// {nb: …, en: …}
void read_versions(const Field& field, void* value, const Node& node, const Reading& reading) {
  if (node.size() == 0) reading.diagnostics.report("empty-field", node.place(), {std::string(field.key)});
  for (const auto& [key, key_place, version] : node.entries()) {
    const auto language = language_of(key);
    if (!language) {
      reading.diagnostics.report("unknown-language", key_place, {std::string(key)});
    } else if (version.kind() != NodeKind::scalar) {
      reading.diagnostics.report("expected-one-value", version.place(), {std::string(key), "…"});
    } else if (version.text().empty()) {
      reading.diagnostics.report("empty-field", version.place(), {std::string(key)});
    } else {
      add_version(value, field.type, *language, version.text(), version.text_place());
    }
  }
}

void report_not_one_value(const Field& field, const Node& node, const Reading& reading) {
  if (node.kind() == NodeKind::list && (field.type == Type::number || field.type == Type::count)) {
    std::string joined_by_point;
    for (const Node item : node.items()) {
      if (!joined_by_point.empty()) joined_by_point += '.';
      joined_by_point += item.text();
    }
    reading.diagnostics.report("list-for-number", node.place(),
                               {std::string(field.key), std::to_string(node.size()),
                                node.size() == 2 ? joined_by_point : example_of(field)});
  } else {
    reading.diagnostics.report("expected-one-value", node.place(),
                               {std::string(field.key), example_of(field)});
  }
}

void read_value(const Field& field, void* value, const Node& node, const Reading& reading) {
  if (field.type == Type::record) {
    const Field* const alone = field.record->find(field.record->shorthand);
    if (!alone || node.kind() != NodeKind::scalar) return read_record(*field.record, value, node, reading);
    *field.record->place(value) = node.place();
    return read_value(*alone, alone->add(value), node, reading);
  }
  const bool takes_versions = field.type == Type::text || field.type == Type::markdown;
  if (takes_versions && node.kind() == NodeKind::map) return read_versions(field, value, node, reading);
  if (node.kind() != NodeKind::scalar) return report_not_one_value(field, node, reading);
  if (node.text().empty()) {
    reading.diagnostics.report("empty-field", node.place(), {std::string(field.key)});
    return;
  }
  read_leaf(field, value, {node.text(), node.place(), node.text_place()}, reading);
}

void read_list(const Field& field, void* record, const Node& node, const Reading& reading) {
  if (node.kind() != NodeKind::list) {
    reading.diagnostics.report(
        "expected-list", node.place(),
        {std::string(field.key), node.text().empty() ? "…" : std::string(node.text())});
    return;
  }
  if (field.marks.required && node.size() == 0) {
    reading.diagnostics.report("empty-field", node.place(), {std::string(field.key)});
  }
  for (const Node item : node.items()) read_value(field, field.add(record), item, reading);
}

// One of [{from: 2026-03-01, value: …}].
void read_fact(const Field& field, void* record, const Node& node, const Reading& reading) {
  const auto value = node.find("value");
  const auto from = node.find("from");
  if (!value || node.size() != (from ? 2u : 1u)) {
    reading.diagnostics.report("fact-not-a-value", node.place(), {std::string(field.key)});
    return;
  }
  const std::size_t index = field.size(record);
  read_value(field, field.add(record), *value, reading);
  if (!from) {
    if (index > 0) reading.diagnostics.report("fact-without-day", node.place(), {std::string(field.key)});
    return;
  }
  Given<Date>& day = *field.from(record, index);
  read_date_into(&day, {from->text(), from->place(), from->text_place()}, reading);
  if (index == 0 || !day) return;
  const Given<Date>& before = *field.from(record, index - 1);
  if (before && *day <= *before) {
    reading.diagnostics.report("facts-not-in-order", day.at,
                               {std::string(field.key), to_iso(*day), to_iso(*before)}, {before.at});
  }
}

void read_dated(const Field& field, void* record, const Node& node, const Reading& reading) {
  if (node.kind() != NodeKind::list) return read_value(field, field.add(record), node, reading);
  if (field.marks.required && node.size() == 0) {
    reading.diagnostics.report("empty-field", node.place(), {std::string(field.key)});
  }
  for (const Node item : node.items()) read_fact(field, record, item, reading);
}

// ---- CSV ----

bool is_name_of(const Field& field, std::string_view heading) {
  if (field.key == heading) return true;
  std::string_view names = field.marks.csv_names;
  while (!names.empty()) {
    const std::size_t space = std::min(names.find(' '), names.size());
    if (names.substr(0, space) == heading) return true;
    names.remove_prefix(std::min(space + 1, names.size()));
  }
  return false;
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return lower;
}

struct Column {
  const Field* field = nullptr;  // null where the heading is unknown
  DecimalSigns signs;
};

std::vector<Column> columns_of(const CsvTable& csv, const Table& table, const Reading& reading) {
  std::vector<Column> columns(csv.column_count());
  DecimalSigns signs;
  for (std::size_t index = 0; index < columns.size(); ++index) {
    const Cell heading = csv.heading(index);
    for (const Field& field : table.fields) {
      if (field.shape == Shape::one && field.type != Type::record &&
          is_name_of(field, lower_case(heading.text))) {
        columns[index].field = &field;
      }
    }
    if (!columns[index].field) {
      reading.diagnostics.report("unknown-column", heading.place,
                                 {std::string(heading.text), joined(keys_of(table))});
      continue;
    }
    const auto same_field = [&](const Column& earlier) { return earlier.field == columns[index].field; };
    const auto end = columns.begin() + static_cast<std::ptrdiff_t>(index);
    if (const auto earlier = std::find_if(columns.begin(), end, same_field); earlier != end) {
      const auto place = static_cast<std::size_t>(earlier - columns.begin());
      reading.diagnostics.report("repeated-column", heading.place,
                                 {std::string(csv.heading(place).text), std::string(heading.text)});
      columns[index].field = nullptr;
      continue;
    }
    if (columns[index].field->type != Type::number && columns[index].field->type != Type::count) continue;
    for (std::size_t row = 0; row < csv.row_count(); ++row) signs.look_at(csv.cell(row, index).text);
  }
  for (Column& column : columns) column.signs = signs;
  return columns;
}

void report_missing_columns(const std::vector<Column>& columns, const Table& table, Place place,
                            const Reading& reading) {
  for (const Field& field : table.fields) {
    const auto holds = [&](const Column& column) { return column.field == &field; };
    if (field.marks.required && std::none_of(columns.begin(), columns.end(), holds)) {
      reading.diagnostics.report("missing-column", place, {std::string(field.key), std::string(field.key)});
    }
  }
}

void read_rows(const Field& list, void* record, std::uint32_t file, const Reading& reading) {
  const auto csv = read_csv(reading.tree.file(file).text, file, reading.diagnostics);
  if (!csv) return;
  const std::vector<Column> columns = columns_of(*csv, *list.record, reading);
  report_missing_columns(columns, *list.record, {file, 1, 1}, reading);
  Diagnostics of_cells;
  const Reading cells{reading.tree, reading.first_language, of_cells};
  for (std::size_t row = 0; row < csv->row_count(); ++row) {
    void* const value = list.add(record);
    *list.record->place(value) = csv->cell(row, 0).place;
    for (std::size_t index = 0; index < columns.size(); ++index) {
      const Field* const field = columns[index].field;
      if (!field) continue;
      const Cell cell = csv->cell(row, index);
      if (!cell.text.empty()) {
        read_leaf(*field, field->value(value, 0), {cell.text, cell.place, cell.place, &columns[index].signs},
                  cells);
      } else if (field->marks.required) {
        of_cells.report("empty-cell", cell.place, {std::string(field->key)});
      }
    }
  }
  RowFaults faults;
  for (const Diagnostic& fault : of_cells.all())
    faults.report(fault.message, fault.at, fault.arguments, fault.related);
  faults.append_to(reading.diagnostics);
}

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? "" : std::string(path.substr(0, slash + 1));
}

void report_file_not_found(const Given<FileName>& name, const std::string& folder, const Reading& reading) {
  std::vector<std::string_view> beside;
  for (const File& file : reading.tree.files()) {
    const std::string_view path = file.path;
    if (path.starts_with(folder) && path.find('/', folder.size()) == std::string_view::npos) {
      beside.push_back(path.substr(folder.size()));
    }
  }
  reading.diagnostics.report("file-not-found", name.at, {name->path, nearest(name->path, beside)});
}

// Fills the list that a file field names from that file.
void fill(const Table& table, const Field& file_field, void* record, const Reading& reading) {
  const auto& name = leaf<FileName>(file_field.value(record, 0));
  const Field* const list = table.find(file_field.marks.fills);
  assert(list && list->type == Type::record && "a file fills a list of records of the same table");
  if (!name) return;
  if (list->size(record) > 0) {
    reading.diagnostics.report("list-and-file", name.at,
                               {std::string(list->key), std::string(file_field.key)});
    return;
  }
  const std::string folder = folder_of(reading.tree.file(name.at.file).path);
  const auto file = reading.tree.find(folder + name->path);
  if (!file) return report_file_not_found(name, folder, reading);
  read_rows(*list, record, *file, reading);
}

// A file that is only named must be there too.
void require_file(const Field& field, void* record, const Reading& reading) {
  const auto& name = leaf<FileName>(field.value(record, 0));
  if (!name) return;
  const std::string folder = folder_of(reading.tree.file(name.at.file).path);
  if (!reading.tree.find(folder + name->path)) report_file_not_found(name, folder, reading);
}

void report_unknown_field(const Table& table, std::string_view key, Place place, const Reading& reading) {
  const std::vector<std::string_view> keys = keys_of(table);
  const std::string near = nearest(key, keys);
  reading.diagnostics.report(near.empty() ? "unknown-field-here" : "unknown-field", place,
                             {std::string(key), near.empty() ? joined(keys) : near});
}

}  // namespace

void add_version(void* value, Type type, Language language, std::string_view text, Place at) {
  Text::Version version{language, std::string(text), at};
  const auto add = [&]<class T>(Given<T>& given) {
    if (!given.value) given = {T{}, at};
    given.value->versions.push_back(std::move(version));
  };
  if (type == Type::markdown) {
    add(leaf<Markdown>(value));
  } else {
    add(leaf<Text>(value));
  }
}

void read_record(const Table& table, void* record, const Node& map, const Reading& reading,
                 std::span<const std::string_view> passed_over) {
  *table.place(record) = map.place();
  if (map.kind() != NodeKind::map) {
    reading.diagnostics.report("expected-fields", map.place(),
                               {std::string(table.name), joined(keys_of(table))});
    return;
  }
  for (const auto& [key, key_place, value] : map.entries()) {
    if (std::find(passed_over.begin(), passed_over.end(), key) != passed_over.end()) continue;
    const Field* const field = table.find(key);
    if (!field) {
      report_unknown_field(table, key, key_place, reading);
    } else if (field->shape == Shape::list) {
      read_list(*field, record, value, reading);
    } else if (field->shape == Shape::dated) {
      read_dated(*field, record, value, reading);
    } else {
      read_value(*field, field->add(record), value, reading);
    }
  }
  for (const Field& field : table.fields) {
    if (field.marks.required && !map.find(field.key)) {
      reading.diagnostics.report("missing-field", map.place(),
                                 {std::string(field.key), line_example_of(field)});
    }
    if (field.type == Type::file && field.shape == Shape::one) {
      if (field.marks.fills.empty()) {
        require_file(field, record, reading);
      } else {
        fill(table, field, record, reading);
      }
    }
  }
}

}  // namespace source
