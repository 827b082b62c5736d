// Holds our statistics against the figures of established programs: every field of every case in the folder
// that SIRKEL_SPC_REFERENCE names, else in ../shared/reference/spc beside the checkout.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "stats/reference/agreement.h"
#include "stats/reference/deviations.h"
#include "stats/reference/spc_case.h"

namespace stats::reference {
namespace {

namespace fs = std::filesystem;

struct Folder {
  fs::path path;
  bool is_asked_for = false;  // named by the caller, who then wants it read
};

Folder folder() {
  if (const char* named = std::getenv("SIRKEL_SPC_REFERENCE")) return {named, true};
  return {fs::path(SIRKEL_SOURCE_DIR) / ".." / "shared" / "reference" / "spc", false};
}

std::vector<fs::path> case_files(const fs::path& path) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(path)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

struct Counts {
  int cases = 0;
  int fields = 0;
  int differences = 0;
  std::map<std::string, int> deviating_cases;
  std::map<std::string, int> deviating_fields;
};

// What we hold the case to: the reference, but for its known mistakes.
Json asserted(const Json& spc_case, Counts& counts) {
  Json expected = spc_case["expected"];
  for (const Deviation& deviation : deviations()) {
    if (!deviation.applies(spc_case)) continue;
    const Json ours = deviation.asserted(spc_case, expected);
    const int fields = static_cast<int>(compared(expected, ours).differences.size());
    expected = ours;
    if (fields == 0) continue;
    ++counts.deviating_cases[std::string(deviation.name)];
    counts.deviating_fields[std::string(deviation.name)] += fields;
  }
  return expected;
}

void check(const Json& spc_case, Counts& counts) {
  ++counts.cases;
  const Json expected = asserted(spc_case, counts);
  const Json ours = analysed(spc_case);
  if (expected.contains("error") && !expected["error"].is_null()) {
    ++counts.fields;
    const bool is_refused = !ours["error"].is_null();
    counts.differences += is_refused ? 0 : 1;
    EXPECT_TRUE(is_refused) << "the reference refuses it: " << expected["error"];
    return;
  }
  const Agreement agreement = compared(expected, ours);
  counts.fields += agreement.fields;
  counts.differences += static_cast<int>(agreement.differences.size());
  constexpr std::size_t shown = 8;
  for (std::size_t i = 0; i < std::min(shown, agreement.differences.size()); ++i)
    ADD_FAILURE() << agreement.differences[i];
  if (agreement.differences.size() > shown)
    ADD_FAILURE() << agreement.differences.size() << " differences in all";
}

void print(const Counts& counts) {
  std::cout << counts.cases << " cases, " << counts.fields << " fields, " << counts.differences
            << " differences, " << counts.deviating_cases.size() << " kinds of deviation\n";
  for (const auto& [name, cases] : counts.deviating_cases) {
    std::cout << "  " << name << ": " << cases << " cases, " << counts.deviating_fields.at(name)
              << " fields\n";
  }
}

TEST(SpcReference, EveryFieldOfEveryCaseAgrees) {
  const Folder cases = folder();
  if (!cases.is_asked_for && !fs::is_directory(cases.path))
    GTEST_SKIP() << "no reference cases beside the checkout";
  ASSERT_TRUE(fs::is_directory(cases.path))
      << "SIRKEL_SPC_REFERENCE names no folder: '" << cases.path.string() << "'";
  const std::vector<fs::path> files = case_files(cases.path);
  ASSERT_FALSE(files.empty()) << "no case in " << cases.path;
  Counts counts;
  for (const fs::path& file : files) {
    SCOPED_TRACE(file.filename().string());
    std::ifstream stream(file);
    const std::string text(std::istreambuf_iterator<char>(stream), {});
    EXPECT_NO_THROW(check(read_case(text), counts));
  }
  print(counts);
}

}  // namespace
}  // namespace stats::reference
