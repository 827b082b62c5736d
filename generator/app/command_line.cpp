#include "app/command_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "app/build.h"
#include "app/figures_json.h"
#include "app/figures_picture.h"
#include "app/figures_table.h"
#include "app/measure_file.h"
#include "app/new_site.h"
#include "app/program_words.h"
#include "app/verify.h"
#include "app/version.h"
#include "app/whole_file.h"
#include "model/schema.h"

namespace app {
namespace {

using source::Language;
using source::MessageFormat;

// What the user typed, before it means anything.
struct Arguments {
  std::string site = ".";
  std::string output;
  std::string as_of;
  std::string period;
  std::string audience;
  std::string unit;
  std::string language;
  std::string messages = "text";
  std::string format = "text";
  std::string kind;
  std::string file;
  std::vector<MeasureOption> of_measure = measure_options();
  double width = 720;
  unsigned jobs = 0;
  bool quiet = false;
};

// Messages come in English where the environment does, else in bokmål.
Language message_language(const Arguments& arguments) {
  if (!arguments.language.empty()) return *source::language_of(arguments.language);
  for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* const value = std::getenv(name);
    if (value && *value) return std::string_view(value).starts_with("en") ? Language::en : Language::nb;
  }
  return Language::nb;
}

bool in_english(const Arguments& arguments) { return message_language(arguments) == Language::en; }

source::Date today() {
  const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  return std::chrono::year(local.tm_year + 1900) /
         std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1) /
         std::chrono::day(static_cast<unsigned>(local.tm_mday));
}

std::optional<source::Date> as_of_day(const Arguments& arguments) {
  if (arguments.as_of.empty()) return std::nullopt;
  const auto date = source::read_date(arguments.as_of);
  if (std::holds_alternative<source::Fault>(date)) {
    throw UsageError(fmt::format("--as-of {}: a day is written 2026-10-31", arguments.as_of));
  }
  return std::get<source::Date>(date);
}

BuildOptions build_options(const Arguments& arguments) {
  BuildOptions options{
      .site = arguments.site, .output = arguments.output, .unit = arguments.unit, .today = today()};
  options.jobs = arguments.jobs > 0 ? arguments.jobs : std::max(1u, std::thread::hardware_concurrency());
  options.as_of = as_of_day(arguments);
  for (std::size_t level = 0; level < model::classification_words.size(); ++level) {
    if (model::classification_words[level] == arguments.audience)
      options.audience = static_cast<model::Classification>(level);
  }
  return options;
}

MessageFormat message_format(const Arguments& arguments) {
  if (arguments.messages == "json") return MessageFormat::json;
  return arguments.messages == "github" ? MessageFormat::github : MessageFormat::text;
}

void print(std::FILE* stream, std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); }

// Of a BuildResult or a MeasureFile.
template <class Read>
void print_messages(const Read& read, const Arguments& arguments, std::FILE* stream, MessageFormat format) {
  const Language language = message_language(arguments);
  for (const source::Diagnostic& diagnostic : read.diagnostics.all()) {
    print(stream, source::format(diagnostic, read.tree, language, format));
  }
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

void print_counts(const BuildResult& result, const Arguments& arguments, std::FILE* stream) {
  const std::size_t errors = result.diagnostics.count(source::Severity::error);
  const std::size_t warnings = result.diagnostics.count(source::Severity::warning);
  print(stream, in_english(arguments) ? fmt::format("{}, {}\n", counted(errors, "error", "errors"),
                                                    counted(warnings, "warning", "warnings"))
                                      : fmt::format("{}, {}\n", counted(errors, "feil", "feil"),
                                                    counted(warnings, "advarsel", "advarsler")));
}

void print_summary(const BuildResult& result, const Arguments& arguments) {
  print_counts(result, arguments, stderr);
  if (result.diagnostics.has_errors()) {
    print(stderr, in_english(arguments)
                      ? "nothing was published; the site that was there still stands\n"
                      : "ingenting ble publisert; nettstedet som lå der fra før, står urørt\n");
  }
}

std::string_view stage_name(std::string_view stage, bool english) {
  constexpr std::pair<std::string_view, std::string_view> names[] = {
      {"read", "lese"},         {"check", "kontrollere"},    {"analyse", "analysere"}, {"plan", "planlegge"},
      {"render", "lage sider"}, {"pictures", "lage bilder"}, {"publish", "publisere"}};
  for (const auto& [en, nb] : names) {
    if (en == stage) return english ? en : nb;
  }
  return stage;
}

void print_stages(const BuildResult& result, const Arguments& arguments) {
  const bool english = in_english(arguments);
  print(stdout, english ? fmt::format("{} pages, {} files, {:.1f} MB\n", result.pages, result.files,
                                      static_cast<double>(result.bytes) / 1e6)
                        : fmt::format("{} sider, {} filer, {:.1f} MB\n", result.pages, result.files,
                                      static_cast<double>(result.bytes) / 1e6));
  for (const Stage& stage : result.stages) {
    print(stdout, fmt::format("  {:<12} {:7.3f} s\n", stage_name(stage.name, english), stage.seconds));
  }
  print(stdout, fmt::format("{}\n", result.first_page.string()));
}

// What cannot wait is told at once.
BuildOptions with_notes(BuildOptions options, const Arguments& arguments) {
  if (!arguments.quiet) {
    options.note = [](std::string_view sentence) { print(stderr, fmt::format("{}\n", sentence)); };
  }
  return options;
}

ExitCode build_command(const Arguments& arguments) {
  const BuildOptions options = with_notes(build_options(arguments), arguments);
  const BuildResult result = build(options, message_language(arguments));
  print_messages(result, arguments, stderr, message_format(arguments));
  if (!arguments.quiet) {
    for (const std::string& sentence : result.log) print(stderr, sentence + "\n");
    print_summary(result, arguments);
    if (result.published()) print_stages(result, arguments);
  }
  return result.published() ? ExitCode::done : ExitCode::content_has_errors;
}

source::Date month_to_freeze(const Arguments& arguments) {
  const auto read = source::read_calendar_time(arguments.period);
  const auto* const time = std::get_if<source::CalendarTime>(&read);
  if (time && time->period == source::Period::month) return time->first_day;
  throw UsageError(fmt::format(fmt::runtime(in_english(arguments) ? "--period {}: a month is written 2026-10"
                                                                  : "--period {}: en måned skrives 2026-10"),
                               arguments.period));
}

// What became of the month; of one that stands otherwise, how.
void print_outcome(const FreezeResult& result, const Arguments& arguments) {
  using Outcome = FreezeResult::Outcome;
  const bool english = in_english(arguments);
  const std::string folder = result.folder.string();
  const double megabytes = static_cast<double>(result.bytes) / 1e6;
  switch (result.outcome) {
    case Outcome::nothing:
      return print(stderr, english ? "nothing was archived\n" : "ingenting ble arkivert\n");
    case Outcome::frozen:
      return print(stdout,
                   english
                       ? fmt::format("{}: archived, {} files, {:.1f} MB\n", folder, result.files, megabytes)
                       : fmt::format("{}: arkivert, {} filer, {:.1f} MB\n", folder, result.files, megabytes));
    case Outcome::same:
      return print(
          stdout,
          english ? fmt::format("{}: archived before; the content gives exactly the same files\n", folder)
                  : fmt::format("{}: arkivert fra før; innholdet gir nøyaktig de samme filene\n", folder));
    case Outcome::different:
      for (const std::string& sentence : result.differences) print(stderr, sentence + "\n");
      return print(
          stderr,
          english
              ? fmt::format("{}: archived before; the content gives other files now, and the month stands "
                            "unchanged\nto archive it anew, move the folder away first\n",
                            folder)
              : fmt::format("{}: arkivert fra før; innholdet gir andre filer nå, og måneden står urørt\n"
                            "skal den arkiveres på nytt, flytt mappen bort først\n",
                            folder));
  }
}

ExitCode archive_command(const Arguments& arguments) {
  using Outcome = FreezeResult::Outcome;
  const BuildOptions options = with_notes(build_options(arguments), arguments);
  const FreezeResult result = freeze(options, month_to_freeze(arguments), message_language(arguments));
  print_messages(result.read, arguments, stderr, message_format(arguments));
  if (!arguments.quiet) {
    for (const std::string& sentence : result.read.log) print(stderr, sentence + "\n");
    print_counts(result.read, arguments, stderr);
  }
  if (!arguments.quiet || result.outcome == Outcome::different) print_outcome(result, arguments);
  const bool stands = result.outcome == Outcome::frozen || result.outcome == Outcome::same;
  return stands ? ExitCode::done : ExitCode::content_has_errors;
}

// Here the messages are the result.
ExitCode check_command(const Arguments& arguments) {
  const BuildResult result = check(build_options(arguments));
  const bool as_json = arguments.format == "json";
  const bool as_github = arguments.format == "github";
  const MessageFormat format = as_json     ? MessageFormat::json
                               : as_github ? MessageFormat::github
                                           : message_format(arguments);
  print_messages(result, arguments, stdout, format);
  if (!arguments.quiet && format == MessageFormat::text) print_counts(result, arguments, stdout);
  return result.diagnostics.has_errors() ? ExitCode::content_has_errors : ExitCode::done;
}

ExitCode verify_command(const Arguments& arguments) {
  const Verification verification = verify(arguments.site, std::max(1u, std::thread::hardware_concurrency()));
  print(stdout, to_text(verification, message_language(arguments)));
  return static_cast<ExitCode>(exit_code(verification));
}

ExitCode schema_command(const Arguments& arguments) {
  if (arguments.kind.empty()) {
    print(stdout, model::json_schemas());
    return ExitCode::done;
  }
  const auto schema = model::json_schema(arguments.kind);
  if (!schema) throw UsageError(fmt::format("schema {}: there is no such kind of record", arguments.kind));
  print(stdout, *schema);
  return ExitCode::done;
}

ExitCode fields_command(const Arguments& arguments) {
  print(stdout, model::reference_page(message_language(arguments)));
  return ExitCode::done;
}

// Reads the measure, says what is wrong with it, and hands its figures to act(figures, words) if it can be
// analysed.
template <class Act>
ExitCode with_figures(const Arguments& arguments, const Resources& resources, const Act& act) {
  const source::Date as_of = as_of_day(arguments).value_or(today());
  const MeasureFile file =
      read_measure_file(arguments.file, arguments.of_measure, as_of, message_language(arguments));
  print_messages(file, arguments, stderr, message_format(arguments));
  if (file.diagnostics.has_errors()) return ExitCode::content_has_errors;
  const html::AllWords words = program_words(resources);
  act(analysis::analyse(file.measure(), {.as_of = as_of}, analysis::Clearance(file.model, 0)),
      words.in(source::language_of(arguments.language).value_or(Language::nb)));
  return ExitCode::done;
}

ExitCode analyse_command(const Arguments& arguments) {
  return with_figures(arguments, find_resources(), [&](const auto& figures, const html::Words& words) {
    print(stdout, arguments.format == "json" ? figures_json(figures, words) : figures_table(figures, words));
  });
}

ExitCode chart_command(const Arguments& arguments) {
  const auto form = picture_form(arguments.output);
  if (!form) {
    throw UsageError(
        fmt::format("--output {}: a picture's name ends with .svg, .png or .pdf", arguments.output));
  }
  const Resources resources = find_resources();
  return with_figures(arguments, resources, [&](const auto& figures, const html::Words& words) {
    write_whole_file(arguments.output, picture_of(figures, *form, arguments.width, words, resources));
  });
}

ExitCode new_command(const Arguments& arguments) {
  for (const std::filesystem::path& path :
       new_site(arguments.site, find_resources(), message_language(arguments))) {
    print(stdout, path.string() + "\n");
  }
  return ExitCode::done;
}

void add_common(CLI::App& command, Arguments& arguments) {
  command.add_option("--language", arguments.language, "of messages: nb, nn or en")
      ->check(CLI::IsMember({"nb", "nn", "en"}));
  command.add_flag("--quiet", arguments.quiet, "print messages only");
}

void add_site(CLI::App& command, Arguments& arguments) {
  command.add_option("site", arguments.site, "a folder with a site.yaml (default: here)");
  command.add_option("--jobs", arguments.jobs, "threads (default: as many as there are cores)")
      ->check(CLI::Range(1u, 256u));
  command.add_option("--messages", arguments.messages, "text, json (one object a line) or github")
      ->check(CLI::IsMember({"text", "json", "github"}));
}

void add_day(CLI::App& command, Arguments& arguments) {
  command.add_option("--as-of", arguments.as_of, "the day that the site shows: 2026-10-31");
}

void add_audience(CLI::App& command, Arguments& arguments) {
  command.add_option("--audience", arguments.audience, "strictest classification to show")
      ->check(CLI::IsMember({"open", "internal", "confidential", "strictly_confidential"}));
}

// What a measure's file says, or does not say: an option for each field.
void add_measure(CLI::App& command, Arguments& arguments) {
  command.add_option("file", arguments.file, "a measure as .yaml, or its series as .csv")->required();
  command.add_option("--as-of", arguments.as_of, "the day that it is judged on (default: today)");
  command.add_option("--messages", arguments.messages, "text, json (one object a line) or github")
      ->check(CLI::IsMember({"text", "json", "github"}));
  command.add_option("--language", arguments.language, "of the result and of messages: nb, nn or en")
      ->check(CLI::IsMember({"nb", "nn", "en"}));
  for (MeasureOption& option : arguments.of_measure) {
    CLI::Option* const added = command.add_option(option.names, option.values, option.help);
    added->group("Instead of what the file says")->type_name("");
    if (option.repeatable()) {
      added->allow_extra_args(false);
    } else {
      added->expected(1);
    }
  }
}

ExitCode parse_and_run(int argc, const char* const* argv) {
  Arguments arguments;
  ExitCode code = ExitCode::done;
  CLI::App program("Sirkel: from a folder of YAML, CSV and Markdown to the site of a management system",
                   "sirkel");
  program.set_version_flag("--version", fmt::format("sirkel {}", version()));
  program.require_subcommand(1);

  CLI::App* const build = program.add_subcommand("build", "check the content and publish the site");
  add_site(*build, arguments);
  add_day(*build, arguments);
  add_common(*build, arguments);
  build->add_option("--output", arguments.output, "folder to publish to (default: public/ in the site)");
  add_audience(*build, arguments);
  build->add_option("--unit", arguments.unit, "show this unit and those below it only");
  build->callback([&] { code = build_command(arguments); });

  CLI::App* const check =
      program.add_subcommand("check", "report what is wrong with the content, and publish nothing");
  add_site(*check, arguments);
  add_day(*check, arguments);
  add_common(*check, arguments);
  check->add_option("--format", arguments.format, "text, json (one object a line) or github")
      ->check(CLI::IsMember({"text", "json", "github"}));
  check->callback([&] { code = check_command(arguments); });

  CLI::App* const archive = program.add_subcommand(
      "archive",
      "freeze a month that is over in archive/YYYY-MM of the site's folder; every build publishes it");
  add_site(*archive, arguments);
  add_common(*archive, arguments);
  archive->add_option("--period", arguments.period, "the month: 2026-10")->required();
  add_audience(*archive, arguments);
  archive->callback([&] { code = archive_command(arguments); });

  CLI::App* const verify = program.add_subcommand(
      "verify", "hold a published folder, or an archived month, against its checksums");
  verify->add_option("folder", arguments.site, "the published folder, or archive/2026-10")
      ->default_val("public");
  add_common(*verify, arguments);
  verify->callback([&] { code = verify_command(arguments); });

  CLI::App* const analyse = program.add_subcommand("analyse", "analyse one measure, without a site");
  add_measure(*analyse, arguments);
  analyse->add_option("--format", arguments.format, "text or json")->check(CLI::IsMember({"text", "json"}));
  analyse->callback([&] { code = analyse_command(arguments); });

  CLI::App* const chart = program.add_subcommand("chart", "draw the chart of one measure, without a site");
  add_measure(*chart, arguments);
  chart->add_option("--output", arguments.output, "the picture to write: .svg, .png or .pdf")->required();
  chart->add_option("--width", arguments.width, "of the chart, in points (default: 720)")
      ->check(CLI::Range(240.0, 2400.0));
  chart->callback([&] { code = chart_command(arguments); });

  CLI::App* const schema =
      program.add_subcommand("schema", "print the JSON Schema of the content, for editors");
  schema->add_option("kind", arguments.kind, "of one kind of record: project");
  schema->callback([&] { code = schema_command(arguments); });

  CLI::App* const fields = program.add_subcommand("fields", "print the reference of all fields, as Markdown");
  add_common(*fields, arguments);
  fields->callback([&] { code = fields_command(arguments); });

  CLI::App* const start = program.add_subcommand("new", "make the folder of a new site to begin from");
  start->add_option("folder", arguments.site, "a folder that does not exist yet, or is empty")->required();
  add_common(*start, arguments);
  start->callback([&] { code = new_command(arguments); });

  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? ExitCode::done : ExitCode::wrong_use;
  }
  return code;
}

}  // namespace

ExitCode run(int argc, const char* const* argv) {
  try {
    return parse_and_run(argc, argv);
  } catch (const UsageError& error) {
    print(stderr, fmt::format("sirkel: {}\n", error.what()));
    return ExitCode::wrong_use;
  } catch (const std::exception& error) {
    print(stderr, fmt::format("sirkel: {}\n", error.what()));
    return ExitCode::world_failed;
  }
}

}  // namespace app
