#include "app/archive.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <system_error>
#include <variant>

#include "app/descriptor.h"
#include "app/edition_difference.h"
#include "app/parallel.h"
#include "app/sha256.h"
#include "source/encoding.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using source::Diagnostics;
using source::Language;
using source::Place;

constexpr std::uintmax_t mebibyte = 1 << 20;
constexpr std::uintmax_t most_bytes = 128 * mebibyte;  // of one file, read whole

// The last day of the month that a folder is named after; none if it is named otherwise.
std::optional<source::Date> last_day(std::string_view name) {
  const auto read = source::read_calendar_time(name);
  const auto* const time = std::get_if<source::CalendarTime>(&read);
  if (!time || time->period != source::Period::month || name_of_month(time->first_day) != name)
    return std::nullopt;
  return source::end_of(source::Period::month, time->first_day);
}

std::optional<model::Classification> audience_of(std::string_view word) {
  const auto& words = model::classification_words;
  const auto place = std::ranges::find(words, word);
  if (place == words.end()) return std::nullopt;
  return static_cast<model::Classification>(place - words.begin());
}

// What editors and systems leave in a folder.
bool is_passed_over(std::string_view path) {
  return path.starts_with('.') || path.find("/.") != path.npos || path.ends_with('~');
}

// What lies in each folder of the archive, and beside them under the empty name.
std::map<std::string, std::vector<Found>> by_folder(const fs::path& archive) {
  std::map<std::string, std::vector<Found>> folders;
  for (Found& found : plainly("read", archive, [&] { return files_below(archive); })) {
    if (is_passed_over(found.path)) continue;
    const auto slash = found.path.find('/');
    if (slash == found.path.npos) {
      folders[""].push_back(std::move(found));
    } else {
      folders[found.path.substr(0, slash)].push_back({found.path.substr(slash + 1), found.plain});
    }
  }
  return folders;
}

// A list may not name itself, nor a file twice: each gets one line in the edition that carries it.
bool names_each_once(const Manifest& manifest) {
  const auto same = [](const ManifestEntry& left, const ManifestEntry& right) {
    return left.path == right.path;
  };
  return !manifest.find(manifest_name) && !manifest.find(sums_name) &&
         std::ranges::adjacent_find(manifest.files, same) == manifest.files.end();
}

// Reads one month.
class MonthReader {
 public:
  MonthReader(const fs::path& folder, std::string shown, std::vector<Found> found, Diagnostics& diagnostics)
      : folder_(folder), opened_(open_folder(folder)), shown_(std::move(shown)), diagnostics_(diagnostics) {
    for (Found& each : found) {
      if (each.plain)
        plain_.insert(std::move(each.path));
      else
        others_.insert(std::move(each.path));
    }
  }

  // Empty if it is not as it was frozen; that is reported then.
  std::optional<FrozenMonth> read(const std::string& name, source::Date last_day, unsigned jobs) {
    FrozenMonth month{.name = name, .folder = folder_};
    if (!opened_ || !read_lists(month)) {
      report("archive-without-list", {shown_, name});
      return std::nullopt;
    }
    if (month.as_of != last_day) {
      report("archive-of-another-day", {shown_, source::to_iso(month.as_of)});
      return std::nullopt;
    }
    const bool is_sound = lists_agree(month) & files_agree(month, jobs);
    report_added(month);
    return is_sound ? std::optional(std::move(month)) : std::nullopt;
  }

 private:
  void report(std::string_view message, std::vector<std::string> arguments) {
    diagnostics_.report(message, Place{}, std::move(arguments));
  }
  std::string named(std::string_view path) const {
    return fmt::format("{}/{}", shown_, source::printable(path));
  }

  // A file that is plain all the way: the listing followed no links.
  std::optional<std::string> bytes(const std::string& path) const {
    if (!plain_.contains(path) || fs::file_size(folder_ / path) > most_bytes) return std::nullopt;
    return read_file(*opened_, path, folder_);
  }

  bool read_lists(FrozenMonth& month) const {
    auto text = bytes(std::string(manifest_name));
    auto manifest = text ? read_manifest(*text) : std::nullopt;
    if (!manifest || !names_each_once(*manifest)) return false;
    const auto as_of = source::read_date(manifest->head.as_of);
    const auto audience = audience_of(manifest->head.audience);
    if (!audience || !std::holds_alternative<source::Date>(as_of)) return false;
    month.as_of = std::get<source::Date>(as_of);
    month.audience = *audience;
    month.manifest = std::move(*manifest);
    month.manifest_text = std::move(*text);
    return true;
  }

  bool lists_agree(FrozenMonth& month) {
    auto text = bytes(std::string(sums_name));
    if (!text) {
      report("archive-file-missing", {named(sums_name), month.name});
      return false;
    }
    month.sums_text = std::move(*text);
    if (to_json(month.manifest) != month.manifest_text) {
      report("archive-file-changed", {named(manifest_name), month.name});
    } else if (month.sums_text != sums(month.manifest)) {
      report("archive-file-changed", {named(sums_name), month.name});
    } else {
      return true;
    }
    return false;
  }

  // The message that tells what is wrong with a listed file; empty if it is sound.
  std::string_view fault(const ManifestEntry& entry) const {
    if (!plain_.contains(entry.path)) return "archive-file-missing";
    const std::uintmax_t size = fs::file_size(folder_ / entry.path);
    if (size > most_bytes) return "archive-file-too-large";
    if (size != entry.size) return "archive-file-changed";
    const auto bytes = read_file(*opened_, entry.path, folder_);
    return bytes && sha256(*bytes) == entry.sha256 ? "" : "archive-file-changed";
  }

  bool files_agree(const FrozenMonth& month, unsigned jobs) {
    const auto& files = month.manifest.files;
    const auto faults = parallel_map(files, jobs, [&](const ManifestEntry& entry) { return fault(entry); });
    for (std::size_t index = 0; index < files.size(); ++index) {
      if (!faults[index].empty()) report(faults[index], {named(files[index].path), month.name});
    }
    return std::ranges::all_of(faults, &std::string_view::empty);
  }

  void report_added(const FrozenMonth& month) {
    std::set<std::string> added = plain_;
    added.insert(others_.begin(), others_.end());
    added.erase(std::string(manifest_name));
    added.erase(std::string(sums_name));
    for (const ManifestEntry& entry : month.manifest.files) added.erase(entry.path);
    for (const std::string& path : added) report("archive-file-added", {named(path)});
  }

  fs::path folder_;
  std::optional<Descriptor> opened_;
  std::string shown_;
  std::set<std::string> plain_;
  std::set<std::string> others_;  // links, devices and the like
  Diagnostics& diagnostics_;
};

bool is_for(const FrozenMonth& month, const model::EditionFor& made_for) {
  return month.audience <= made_for.audience && month.manifest.head.unit == made_for.unit;
}

std::string published_path(std::string_view month, std::string_view path) {
  return fmt::format("{}/{}/{}", archive_name, month, path);
}

// The names of the months that an edition lists, sorted.
std::set<std::string> months_listed(const std::optional<Manifest>& published) {
  std::set<std::string> names;
  if (!published) return names;
  const std::string above = std::string(archive_name) + "/";
  for (const ManifestEntry& entry : published->files) {
    if (!entry.path.starts_with(above)) continue;
    const std::string rest = entry.path.substr(above.size());
    const std::string name = rest.substr(0, rest.find('/'));
    if (last_day(name)) names.insert(name);
  }
  return names;
}

// A month frozen once more must not take the address of the one that people have cited.
void report_if_published_otherwise(const FrozenMonth& month, const std::optional<Manifest>& published,
                                   const fs::path& output, Diagnostics& diagnostics) {
  const std::string path = published_path(month.name, manifest_name);
  const ManifestEntry* const entry = published ? published->find(path) : nullptr;
  if (!entry || entry->sha256 == sha256(month.manifest_text) || !fs::exists(output / path)) return;
  diagnostics.report("archive-month-published-otherwise", Place{},
                     {published_path(month.name, ""), (output / published_path(month.name, "")).string()});
}

bool english(Language language) { return language == Language::en; }

// How many records differ, and which, as far as a log can be read.
std::vector<std::string> told(const std::vector<RecordDifference>& differences, const std::string& head,
                              Language language) {
  constexpr std::size_t most_lines = 50;
  const bool en = english(language);
  const std::size_t count = differences.size();
  std::vector<std::string> log{
      head + (en ? fmt::format("{} {}", count, count == 1 ? "record differs" : "records differ")
                 : fmt::format("{} {} er annerledes", count, count == 1 ? "post" : "poster"))};
  for (std::size_t index = 0; index < std::min(count, most_lines); ++index) {
    log.push_back("  " + to_text(differences[index], language));
  }
  if (count > most_lines)
    log.push_back(fmt::format("  {} {}", en ? "and more:" : "og flere:", count - most_lines));
  return log;
}

}  // namespace

std::string name_of_month(source::Date day) { return source::to_iso(source::Period::month, day); }

std::vector<FrozenMonth> read_archive(const fs::path& folder, std::string_view shown,
                                      std::span<const std::string> known, unsigned jobs,
                                      Diagnostics& diagnostics) {
  std::vector<FrozenMonth> months;
  const fs::file_status status = fs::symlink_status(folder);
  if (status.type() == fs::file_type::not_found) return months;
  if (status.type() != fs::file_type::directory) {
    diagnostics.report("archive-not-a-folder", Place{}, {std::string(shown)});
    return months;
  }
  for (auto& [name, found] : by_folder(folder)) {
    if (std::ranges::find(known, name) != known.end()) continue;
    const auto day = last_day(name);
    if (!day) {
      const auto report = [&](std::string_view stray) {
        diagnostics.report("archive-not-a-month", Place{},
                           {fmt::format("{}/{}", shown, source::printable(stray))});
      };
      if (!name.empty())
        report(name);
      else
        for (const Found& each : found) report(each.path);
      continue;
    }
    MonthReader reader(folder / name, fmt::format("{}/{}", shown, name), std::move(found), diagnostics);
    if (auto month = reader.read(name, *day, jobs)) months.push_back(std::move(*month));
  }
  return months;
}

const FrozenMonth* CarriedArchive::ending_on(source::Date day) const {
  for (const auto* const months : {&own, &published}) {
    const auto month = std::ranges::find(*months, day, &FrozenMonth::as_of);
    if (month != months->end()) return &*month;
  }
  return nullptr;
}

CarriedArchive archive_for(const model::EditionFor& made_for, std::vector<FrozenMonth> own,
                           const std::optional<Manifest>& published, const fs::path& output, unsigned jobs,
                           Diagnostics& diagnostics) {
  CarriedArchive archive;
  std::vector<std::string> known;
  for (FrozenMonth& month : own) {
    known.push_back(month.name);
    report_if_published_otherwise(month, published, output, diagnostics);
    if (is_for(month, made_for))
      archive.own.push_back(std::move(month));
    else
      archive.withheld.push_back(known.back());
  }
  const fs::path folder = output / archive_name;
  std::set<std::string> elsewhere = months_listed(published);
  for (const std::string& name : known) elsewhere.erase(name);
  if (elsewhere.empty()) return archive;
  const std::size_t errors = diagnostics.count(source::Severity::error);
  for (FrozenMonth& month : read_archive(folder, folder.string(), known, jobs, diagnostics)) {
    elsewhere.erase(month.name);
    if (is_for(month, made_for)) {
      archive.published.push_back(std::move(month));
    } else {
      diagnostics.report("archive-month-would-be-lost", Place{},
                         {month.folder.string(), published_path(month.name, "")});
    }
  }
  if (diagnostics.count(source::Severity::error) == errors)
    archive.lost.assign(elsewhere.begin(), elsewhere.end());
  return archive;
}

site::Archive months_of(const CarriedArchive& archive) {
  site::Archive result;
  for (const auto* const months : {&archive.own, &archive.published}) {
    for (const FrozenMonth& month : *months) {
      site::ArchivedMonth line{.name = month.name,
                               .as_of = month.as_of,
                               .audience = month.audience,
                               .version = month.manifest.head.version,
                               .files = {},
                               .bytes = month.manifest_text.size() + month.sums_text.size(),
                               .checksum = sha256(month.sums_text)};
      for (const ManifestEntry& file : month.manifest.files) {
        line.files.push_back({file.path, file.size});
        line.bytes += file.size;
      }
      result.months.push_back(std::move(line));
    }
  }
  std::ranges::sort(result.months, std::greater(), &site::ArchivedMonth::name);
  return result;
}

std::vector<ManifestEntry> add_archive(Publication& publication, const CarriedArchive& archive,
                                       unsigned jobs) {
  std::vector<ManifestEntry> entries;
  for (const FrozenMonth& month : archive.own) {
    const auto opened = open_folder(month.folder);
    auto added = parallel_map(month.manifest.files, jobs, [&](const ManifestEntry& entry) {
      const auto bytes = opened ? read_file(*opened, entry.path, month.folder) : std::nullopt;
      if (!bytes || sha256(*bytes) != entry.sha256) {
        throw std::runtime_error(fmt::format("{} was changed while it was read; build once more",
                                             (month.folder / entry.path).string()));
      }
      return publication.add({published_path(month.name, entry.path), *bytes});
    });
    for (ManifestEntry& entry : added) entries.push_back(std::move(entry));
    entries.push_back(publication.add({published_path(month.name, manifest_name), month.manifest_text}));
    entries.push_back(publication.add({published_path(month.name, sums_name), month.sums_text}));
  }
  for (const FrozenMonth& month : archive.published) {
    for (ManifestEntry& entry : publication.carry_over(fmt::format("{}/{}", archive_name, month.name))) {
      entries.push_back(std::move(entry));
    }
  }
  return entries;
}

std::vector<std::string> archive_log(const CarriedArchive& archive, Language language) {
  std::vector<std::string> log;
  const auto say = [&](const std::vector<std::string>& months, std::string_view nb, std::string_view en) {
    if (!months.empty())
      log.push_back(fmt::format("{}: {}", english(language) ? en : nb, fmt::join(months, ", ")));
  };
  say(archive.withheld, "utelatt fra arkivet, frosset for et annet publikum",
      "left out of the archive, frozen for other readers");
  say(archive.lost, "borte fra arkivet, og ikke publisert lenger",
      "gone from the archive, and no longer published");
  return log;
}

std::vector<std::string> compared(const FrozenMonth& month, const model::EditionFor& made_for,
                                  std::string_view edition_json, std::string_view version,
                                  Language language) {
  const bool en = english(language);
  const std::string head = fmt::format("{} {}: ", en ? "archived month" : "arkivert måned", month.name);
  if (month.audience != made_for.audience) {
    return {head + (en ? "not compared, it was frozen for another audience"
                       : "ikke sammenliknet, den er frosset for et annet publikum")};
  }
  const auto opened = open_folder(month.folder);
  const auto frozen = opened ? read_file(*opened, std::string(edition_name), month.folder) : std::nullopt;
  std::vector<std::string> log;
  if (frozen && *frozen == edition_json) {
    log.push_back(head + (en ? "same" : "lik"));
  } else if (const auto differences = frozen ? edition_differences(*frozen, edition_json) : std::nullopt) {
    log = told(*differences, head, language);
  } else {
    log.push_back(head + (en ? "not compared, its data/edition.json cannot be read"
                             : "ikke sammenliknet, data/edition.json i den kan ikke leses"));
  }
  const std::string& frozen_by = month.manifest.head.version;
  if (frozen_by != version) {
    log.push_back(fmt::format(fmt::runtime(en ? "  it was frozen by Sirkel {}, this is {}"
                                              : "  den er frosset med Sirkel {}, dette er {}"),
                              source::printable(frozen_by), version));
  }
  return log;
}

}  // namespace app
