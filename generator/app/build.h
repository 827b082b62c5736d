#pragma once

#include <filesystem>
#include <functional>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "model/classification.h"
#include "source/date.h"
#include "source/diagnostic.h"
#include "source/tree.h"

namespace app {

struct BuildOptions {
  std::filesystem::path site = ".";
  std::filesystem::path output;  // empty: public/ in the site
  std::optional<source::Date> as_of;
  std::optional<model::Classification> audience;
  std::string unit;
  unsigned jobs = 1;
  source::Date today;  // read from the clock by the caller
  std::function<void(std::string_view)>
      note;  // told at once what cannot wait for the result: that another build is waited for
};

// How long a part of the build took.
struct Stage {
  std::string_view name;  // "read", "check", "analyse", "plan", "render", "publish"
  double seconds = 0;
};

struct BuildResult {
  source::Tree tree;  // to print the messages with
  source::Diagnostics diagnostics;
  std::vector<std::string>
      log;  // sentences in the language of messages: what was left out, what is not atomic …
  std::vector<Stage> stages;
  std::filesystem::path first_page;  // empty if nothing was published
  std::size_t pages = 0;
  std::size_t files = 0;
  std::uint64_t bytes = 0;

  bool published() const { return !first_page.empty(); }
};

// Reads, checks and publishes a site. With errors in the content nothing is published.
// Throws UsageError for an audience or a unit that cannot be, and what read_tree and Publication throw.
BuildResult build(const BuildOptions& options, source::Language messages);

// Reads and checks only.
BuildResult check(const BuildOptions& options);

// What became of a month that was to be frozen.
struct FreezeResult {
  enum class Outcome {
    nothing,    // the content has errors
    frozen,     // it stands in its folder now
    same,       // it stood there before, byte for byte
    different,  // it stood there before, and the content gives other files; nothing was changed
  };
  BuildResult read;  // messages and log; nothing of it was published
  Outcome outcome = Outcome::nothing;
  std::filesystem::path folder;
  std::size_t files = 0;
  std::uint64_t bytes = 0;
  std::vector<std::string> differences;  // sentences in the language of messages
};

// Freezes a month: its edition as of its last day, in archive/YYYY-MM/ of the site's folder. What stands
// there is never replaced. as_of, output and unit of the options are not looked at.
//   month: any day of it.
// Throws UsageError for a month that is not over on the site's day, and as build does.
FreezeResult freeze(const BuildOptions& options, source::Date month, source::Language messages);

struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace app
