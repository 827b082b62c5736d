#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/manifest.h"
#include "app/publish.h"
#include "model/classification.h"
#include "model/edition.h"
#include "site/archive.h"
#include "source/date.h"
#include "source/diagnostic.h"

// Months that `sirkel archive` has frozen: a folder for each, archive/2026-10/, published like a site of its
// own with manifest.json and SHA256SUMS. Every build carries them over to the same addresses.
namespace app {

inline constexpr std::string_view archive_name = "archive";
inline constexpr std::string_view edition_name = "data/edition.json";
inline constexpr std::string_view report_name = "report.pdf";

// The name of the month that holds a day, and of its folder: "2026-10".
std::string name_of_month(source::Date day);

// A month that stands on the disk as it was frozen.
struct FrozenMonth {
  std::string name;  // "2026-10"
  std::filesystem::path folder;
  Manifest manifest;
  std::string manifest_text;  // as it stands in the folder
  std::string sums_text;
  source::Date as_of;  // the last day of the month
  model::Classification audience = model::Classification::internal;
};

// Reads the months below a folder and holds each against its lists. Those that are not as they were frozen
// are reported as errors and are not among the answers; what belongs to no month, or came to one later, is
// reported as a warning. Symbolic links are not followed. Sorted by name.
//   folder: "…/archive"; it need not be there.
//   shown: its name in messages.
//   known: names of months that are passed over.
// Throws std::system_error if something cannot be read.
std::vector<FrozenMonth> read_archive(const std::filesystem::path& folder, std::string_view shown,
                                      std::span<const std::string> known, unsigned jobs,
                                      source::Diagnostics& diagnostics);

// The archive as a build finds it.
struct CarriedArchive {
  std::vector<FrozenMonth> own;        // in the site's folder and for this edition's readers
  std::vector<FrozenMonth> published;  // only in the published edition, and for this edition's readers
  std::vector<std::string> withheld;   // names of months that are not for this edition's readers
  std::vector<std::string> lost;       // names of months that were published once and are nowhere now

  // The month that ends on this day, if it is carried.
  const FrozenMonth* ending_on(source::Date day) const;
};

// Adds the months of the published edition to those of the site's folder, and leaves out what the edition's
// readers may not see: months frozen for a stricter audience, or for another unit. Reports a month that the
// site's folder has otherwise than it was published, and one that would be lost by being left out.
//   own: what read_archive answered for the site's folder.
//   published: what Publication::published answers; output: the folder that it stands in.
CarriedArchive archive_for(const model::EditionFor& made_for, std::vector<FrozenMonth> own,
                           const std::optional<Manifest>& published, const std::filesystem::path& output,
                           unsigned jobs, source::Diagnostics& diagnostics);

// What the pages say of it.
site::Archive months_of(const CarriedArchive& archive);

// Hands all files of the months over. Throws std::runtime_error if one was changed since it was read.
std::vector<ManifestEntry> add_archive(Publication& publication, const CarriedArchive& archive,
                                       unsigned jobs);

// Sentences for the log: what was left out, and how an edition agrees with the archived month that ends on
// its day, record by record. edition_json: its canonical dump.
std::vector<std::string> archive_log(const CarriedArchive& archive, source::Language language);
std::vector<std::string> compared(const FrozenMonth& month, const model::EditionFor& made_for,
                                  std::string_view edition_json, std::string_view version,
                                  source::Language language);

}  // namespace app
