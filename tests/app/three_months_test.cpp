// From an empty folder through three months, as the one who makes the report does it: new rows in the CSV
// files, a build, the report, the archive.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "app/folder_bytes.h"
#include "app/started_program.h"
#include "app/temporary_folder.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

// "2026-09" of a row that begins with "2026-09-14", "2026-09" or "14.09.2026"; empty for any other.
std::string month_of(const std::string& row) {
  const auto digits = [&](std::size_t at, std::size_t count) {
    return row.size() >= at + count &&
           row.find_first_not_of("0123456789", at) >= std::min(at + count, row.size());
  };
  if (digits(0, 4) && digits(5, 2) && row[4] == '-') return row.substr(0, 7);
  if (digits(0, 2) && digits(3, 2) && digits(6, 4) && row[2] == '.' && row[5] == '.')
    return row.substr(6, 4) + "-" + row.substr(3, 2);
  return {};
}

// The rows of a series until a month ends; those that are not named by day or month stay, and so does the
// head.
std::string rows_until(const std::string& csv, const std::string& month) {
  std::string kept;
  for (std::size_t at = 0; at < csv.size();) {
    const std::size_t end = std::min(csv.find('\n', at), csv.size() - 1) + 1;
    const std::string row = csv.substr(at, end - at);
    if (month_of(row) <= month) kept += row;
    at = end;
  }
  return kept;
}

class ThreeMonths : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(start(folder_.path(), {"new", "site"}).exit_code, 0);
    fs::remove_all(site_ / "content");
    fs::copy(fs::path(SIRKEL_SOURCE_DIR) / "content", site_ / "content", fs::copy_options::recursive);
    fs::copy_file(fs::path(SIRKEL_SOURCE_DIR) / "site.yaml", site_ / "site.yaml",
                  fs::copy_options::overwrite_existing);
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(site_ / "content")) {
      if (entry.path().extension() == ".csv") series_[entry.path()] = text_of(entry.path());
    }
  }

  // What the adviser drops into the folder when the month is over.
  void drop_rows_of(const std::string& month) {
    for (const auto& [file, rows] : series_) write_text(file, rows_until(rows, month));
  }

  Started run(std::vector<std::string> arguments) { return start(folder_.path(), arguments); }
  Started build(const std::string& last_day) { return run({"build", "site", "--as-of", last_day}); }

  TemporaryFolder folder_;
  fs::path site_ = folder_.path() / "site";
  std::map<fs::path, std::string> series_;
};

TEST_F(ThreeMonths, EachHasItsReportAndKeepsItsBytes) {
  const std::pair<std::string, std::string> months[] = {
      {"2026-08", "2026-08-31"}, {"2026-09", "2026-09-30"}, {"2026-10", "2026-10-31"}};
  std::map<std::string, std::map<std::string, std::string>> archived;
  for (const auto& [month, last_day] : months) {
    drop_rows_of(month);
    const std::string report = "report-" + month + ".pdf";
    const Started reported = run({"report", "site", "--period", month, "--output", report});
    ASSERT_EQ(reported.exit_code, 0) << reported.messages;
    EXPECT_TRUE(text_of(folder_.path() / report).starts_with("%PDF-"));
    const Started frozen = run({"archive", "site", "--period", month});
    ASSERT_EQ(frozen.exit_code, 0) << frozen.messages;
    archived[month] = bytes_below(site_ / "archive" / month);
    EXPECT_EQ(archived[month].at("report.pdf"), text_of(folder_.path() / report));
    const Started built = build(last_day);
    ASSERT_EQ(built.exit_code, 0) << built.messages;
    EXPECT_EQ(run({"verify", "site/public"}).exit_code, 0);
    for (const auto& [name, bytes] : archived) {
      EXPECT_EQ(bytes_below(site_ / "archive" / name), bytes) << name << " in " << month;
      EXPECT_EQ(bytes_below(site_ / "public/archive" / name), bytes) << name << " in " << month;
    }
    EXPECT_THAT(text_of(site_ / "public/data/changes.json"), HasSubstr("\"to\":\"" + last_day + "\""));
  }
  EXPECT_EQ(archived.size(), 3u);

  // What October brought changes nothing of September's edition.
  const Started again = build("2026-09-30");
  EXPECT_THAT(again.messages, HasSubstr("arkivert måned 2026-09: lik"));
}

TEST_F(ThreeMonths, TellsOfAFigureThatWasCorrectedAfterwards) {
  drop_rows_of("2026-09");
  ASSERT_EQ(run({"archive", "site", "--period", "2026-09"}).exit_code, 0);
  drop_rows_of("2026-10");
  const fs::path file = site_ / "content/projects/falls/fall-rate.csv";
  std::string rows = text_of(file);
  const std::size_t row = rows.find("01.07.2026");
  ASSERT_NE(row, std::string::npos);
  const std::size_t end = rows.find_first_of("\r\n", row);
  rows[end - 1] = rows[end - 1] == '7' ? '6' : '7';
  write_text(file, rows);
  const Started built = build("2026-10-31");
  ASSERT_EQ(built.exit_code, 0) << built.messages;
  EXPECT_THAT(text_of(site_ / "public/data/changes.json"), HasSubstr("fall-rate"));
  EXPECT_THAT(text_of(site_ / "public/hva-er-nytt/index.html"), HasSubstr("fall-rate.csv"));
  EXPECT_THAT(build("2026-09-30").messages, Not(HasSubstr("arkivert måned 2026-09: lik")));
}

}  // namespace
}  // namespace app
