#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/descriptor.h"
#include "app/exchange.h"
#include "app/lock.h"
#include "app/manifest.h"
#include "site/output_file.h"

namespace app {

struct PublishOptions {
  std::chrono::milliseconds lock_wait = std::chrono::seconds(30);  // for another build to the same folder
  unsigned jobs = 1;                                               // threads of `publish`
  Exchange exchange = Exchange::in_one_step;
  Note note;  // told what the log should have, one sentence each; never from several threads
};

struct PublishResult {
  std::filesystem::path folder;  // where it stands, symbolic links resolved
  std::size_t files = 0;         // with manifest.json and SHA256SUMS
  std::size_t unchanged = 0;     // of these, shared with the edition before
  std::uint64_t bytes = 0;       // of all files
  bool one_step = true;          // a reader saw the old edition or the new one, whole
};

// A new edition on its way to a folder. Pages are handed over one by one, so that they need not be in memory
// together, and stand in a working folder beside the published one until `finish` exchanges the two:
//   Publication publication(output, head, options);
//   auto entries = parallel_map(pages, jobs, [&](const Page& page) { return publication.add(render(page));
//   }); append(entries, publication.carry_over("archive/2026-09")); publication.finish(std::move(entries));
// Without `finish` the published edition stays and the working folder goes. All functions throw
// std::system_error that says what was tried on what; the published edition stays then, too.
class Publication {
 public:
  // Takes the lock, completes or removes what a stopped build left, and makes the working folder.
  //   output: the folder to publish to, absent, empty or published by us; may be a symbolic link.
  // Throws RefusedOutput if it holds anything that Sirkel did not put there; OutputInUse.
  Publication(std::filesystem::path output, ManifestHead head, PublishOptions options = {});
  Publication(const Publication&) = delete;
  Publication& operator=(const Publication&) = delete;
  ~Publication();

  // Writes a file, or shares the published one if its bytes are the same. Several threads may call it at
  // once.
  //   file: requires is_output_path(file.path), no other file of that path, and not manifest.json or
  //   SHA256SUMS. scene: of a picture, see picture_cache.h.
  // Answers its line in the manifest, for `finish`.
  ManifestEntry add(const site::OutputFile& file, std::string scene = {});

  // The published picture of that path, if it was painted from the same scene and its bytes are still those
  // of the manifest. Several threads may call it at once. Requires a scene that is not empty.
  std::optional<ManifestEntry> reuse(const std::string& path, std::string_view scene);

  // Takes over the published files below a folder ("archive/2026-09"), but for those added before.
  // What was changed since it was published is taken over as it is; `note` is told, also of what is missing.
  std::vector<ManifestEntry> carry_over(std::string_view folder);

  // What is published now, if anything.
  const std::optional<Manifest>& published() const { return published_; }

  // Writes manifest.json and SHA256SUMS, waits until all is on disk, and puts the edition in place.
  //   entries: all that the functions above answered, in any order.
  // Requires that it is called once, and nothing after it.
  PublishResult finish(std::vector<ManifestEntry> entries);

 private:
  void place(const std::string& path, std::string_view bytes);
  bool share(const std::string& path);
  ManifestEntry entry_of(const std::string& path, std::string_view bytes);
  void tell(std::string_view sentence) const;

  std::filesystem::path output_;  // as the user wrote it, for messages
  ManifestHead head_;
  PublishOptions options_;
  Site site_;
  Lock lock_;
  std::optional<Descriptor> published_folder_;
  std::optional<Manifest> published_;
  std::string working_name_;
  Descriptor working_;
  std::atomic<std::size_t> added_ = 0;
  std::atomic<std::size_t> unchanged_ = 0;
};

// Publishes files that are all at hand, with what `archive/` held before.
PublishResult publish(const std::filesystem::path& output, std::span<const site::OutputFile> files,
                      const ManifestHead& head, const PublishOptions& options = {});

// Completes the exchange that a stopped build had begun, without publishing: for a build that may end in
// errors. Does nothing where there is no such thing. Throws as above.
void recover_output(const std::filesystem::path& output, const PublishOptions& options = {});

}  // namespace app
