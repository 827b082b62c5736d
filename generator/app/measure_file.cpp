#include "app/measure_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "app/build.h"
#include "check/rules.h"
#include "source/encoding.h"
#include "source/record_reader.h"
#include "source/yaml.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using source::Diagnostics;

// The readers refuse far less, and say how large a file is; more than this is not even held in memory.
constexpr std::uintmax_t most_bytes = 256u << 20;
constexpr std::string_view options_path = "options";

// ---- The files ----

std::string ending_of(const fs::path& file) {
  std::string ending = file.extension().string();
  for (char& letter : ending) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter | 0x20);
  }
  return ending;
}

bool is_csv(const fs::path& file) { return ending_of(file) == ".csv"; }
bool is_yaml(const fs::path& file) { return ending_of(file) == ".yaml" || ending_of(file) == ".yml"; }

std::vector<std::string> measures_beside(const fs::path& file) {
  std::vector<std::string> names;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(file.parent_path() / ".", none)) {
    if (is_csv(entry.path()) || is_yaml(entry.path())) names.push_back(entry.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

[[noreturn]] void refuse_missing(const fs::path& file) {
  const std::vector<std::string> names = measures_beside(file);
  const std::string near = source::nearest(file.filename().string(), {names.begin(), names.end()});
  throw UsageError(near.empty() ? fmt::format("{}: there is no such file", file.string())
                                : fmt::format("{}: there is no such file; did you mean {}?", file.string(),
                                              (file.parent_path() / near).string()));
}

void require_readable_kind(const fs::path& file) {
  const std::string name = file.string();
  if (source::first_not_utf8(name) ||
      std::ranges::any_of(name, [](char letter) { return letter >= 0 && letter < ' '; }))
    throw UsageError("the file's name has letters that are not UTF-8 or not letters at all; rename it");
  if (!fs::exists(file)) refuse_missing(file);
  if (fs::is_directory(file)) {
    throw UsageError(fmt::format("{}: is a folder; name a measure's file, .yaml or .csv", file.string()));
  }
  if (ending_of(file) == ".xlsx" || ending_of(file) == ".xls" || ending_of(file) == ".ods") {
    throw UsageError(
        fmt::format("{}: save it as CSV in the spreadsheet program, and name that file", file.string()));
  }
  if (!fs::is_regular_file(file) || (!is_csv(file) && !is_yaml(file))) {
    throw UsageError(
        fmt::format("{}: a measure is read from a file that ends with .yaml or .csv", file.string()));
  }
}

std::string text_of(const fs::path& file) {
  std::string text(std::min(most_bytes, fs::file_size(file)), '\0');
  std::ifstream stream(file, std::ios::binary);
  if (!stream.read(text.data(), static_cast<std::streamsize>(text.size())))
    throw std::runtime_error(fmt::format("cannot read {}", file.string()));
  return text;
}

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? "" : std::string(path.substr(0, slash + 1));
}

// What `data` names in a text of YAML, faults or not.
std::string data_named_in(std::string_view yaml) {
  Diagnostics reported_later;
  const auto document = source::read_yaml(yaml, {}, reported_later);
  const auto data = document ? document->root().find("data") : std::nullopt;
  return data ? std::string(data->text()) : std::string();
}

// The file that `data` names, and the names of those beside it, from which a better one may be offered.
std::vector<source::File> data_files(const std::string& measure_path, std::string_view yaml) {
  const std::string folder = folder_of(measure_path);
  const fs::path named(data_named_in(yaml));
  std::vector<source::File> files;
  for (const std::string& name : measures_beside(measure_path)) {
    if (is_csv(name) && name != named.string() && !source::first_not_utf8(name))
      files.push_back({folder + name, ""});
  }
  const bool stays_below =
      !named.empty() && named.is_relative() && std::ranges::find(named, "..") == named.end();
  if (stays_below && fs::is_regular_file(folder / named))
    files.push_back({folder + named.string(), text_of(folder / named)});
  return files;
}

std::string shown_path(const fs::path& file) { return file.generic_string(); }

// A series in CSV gets a record that names it, so that one reader fills both. Nobody is to see it: places in
// it become the series itself.
std::string record_path(const fs::path& file) {
  return is_csv(file) ? shown_path(file) + ".yaml" : shown_path(file);
}

source::Tree tree_of(const fs::path& file, const OptionsRecord& options) {
  std::vector<source::File> files{{shown_path(file), text_of(file)}};
  if (is_csv(file)) {
    files.push_back({record_path(file), "data: " + yaml_text(file.filename().string())});
  } else {
    std::vector<source::File> more = data_files(shown_path(file), files.front().text);
    files.insert(files.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
  files.push_back({std::string(options_path), options.yaml});
  return source::Tree(std::move(files));
}

// ---- The record ----

// What only a site needs, and on the command line a reason, may be left out.
bool may_be_left_out(const source::Diagnostic& diagnostic, source::Place record) {
  if (diagnostic.message != "missing-field") return false;
  return diagnostic.at == record ||
         (diagnostic.arguments.front() == "reason" && diagnostic.at.file == record.file);
}

std::string as_sentence(const source::Diagnostic& diagnostic, const OptionsRecord& options,
                        source::Language language) {
  const std::size_t line = diagnostic.at.line;
  std::string sentence;
  if (line > 0 && line <= options.typed.size()) sentence = options.typed[line - 1] + ": ";
  sentence += source::text_of(diagnostic, language);
  const std::string hint = source::hint_of(diagnostic, language);
  return hint.empty() ? sentence : sentence + "; " + hint;
}

void read_options(const OptionsRecord& options, const source::Tree& tree, source::Language language,
                  model::Measure& measure) {
  if (options.yaml.empty()) return;
  const source::Place start{*tree.find(options_path), 1, 1};
  Diagnostics found;
  if (const auto document = source::read_yaml(options.yaml, start, found))
    source::read_record(model::Measure::table, &measure, document->root(), {tree, language, found});
  found.sort();
  std::string sentences;
  for (const source::Diagnostic& diagnostic : found.all()) {
    if (may_be_left_out(diagnostic, start)) continue;
    sentences += (sentences.empty() ? "" : "\nsirkel: ") + as_sentence(diagnostic, options, language);
  }
  if (!sentences.empty()) throw UsageError(sentences);
}

// Reads the fields that no option gives. False if nothing could be read.
bool read_record_file(std::uint32_t file, const OptionsRecord& options, source::Language language,
                      MeasureFile& result) {
  Diagnostics found;
  const auto document = source::read_yaml(result.tree.file(file).text, {file, 1, 1}, found);
  const bool is_record = document && document->root().kind() == source::NodeKind::map;
  if (document && !is_record) found.report("expected-record", document->root().place());
  if (is_record) {
    std::vector<std::string_view> passed_over = options.keys;
    passed_over.push_back("id");
    source::read_record(model::Measure::table, &result.model.measures.front(), document->root(),
                        {result.tree, language, found}, passed_over);
  }
  for (const source::Diagnostic& each : found.all()) {
    const bool of_record = is_record && each.at == document->root().place();
    if (!(of_record && each.message == "missing-field"))
      result.diagnostics.report(each.message, each.at, each.arguments, each.related);
  }
  return is_record;
}

// A spreadsheet has months as their first days. Where nearly every step is a month, they are read as months:
// the figures stay the same, and their names and gaps come out right.
bool has_first_days_of_months(const model::Measure& measure) {
  std::vector<source::Date> days;
  for (const model::Point& point : measure.points) {
    if (!point.at || !point.at->time || point.at->time->period != source::Period::day) return false;
    days.push_back(point.at->time->first_day);
    if (source::start_of(source::Period::month, days.back()) != days.back()) return false;
  }
  std::ranges::sort(days);
  std::size_t months = 0;
  for (std::size_t index = 1; index < days.size(); ++index) {
    if (days[index] == days[index - 1]) return false;
    if (days[index] == source::next(source::Period::month, days[index - 1])) ++months;
  }
  return days.size() > 1 && months * 4 >= (days.size() - 1) * 3;
}

void run_rules(MeasureFile& result, source::Date as_of) {
  for (const check::Rule& rule : check::all_rules()) {
    const bool looks_at_it =
        std::ranges::find(rules_of_one_measure, rule.name) != std::end(rules_of_one_measure);
    if (looks_at_it) rule.run({result.tree, result.model, as_of}, result.diagnostics);
  }
}

}  // namespace

MeasureFile read_measure_file(const fs::path& file, const std::vector<MeasureOption>& options,
                              source::Date as_of, source::Language language) {
  require_readable_kind(file);
  const OptionsRecord given = record_of(options);
  MeasureFile result{.tree = tree_of(file, given)};
  const source::Place whole_file{*result.tree.find(shown_path(file)), 0, 0};
  model::Measure& measure = result.model.measures.emplace_back();
  measure.id = file.stem().string();
  read_options(given, result.tree, language, measure);
  const bool is_read = read_record_file(*result.tree.find(record_path(file)), given, language, result);
  if (is_csv(file)) measure.place = measure.data.at = whole_file;
  if (!measure.title)
    source::add_version(&measure.title, source::Type::text, language, measure.id, whole_file);
  if (is_read) run_rules(result, as_of);
  if (is_csv(file) && !measure.period && !measure.frequency && has_first_days_of_months(measure))
    measure.period.value = source::Period::month;
  measure.counts = {};  // who looks at a file of their own has seen the small counts already
  result.diagnostics.sort();
  return result;
}

}  // namespace app
