#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>

#include "fixtures/rendered_site.h"

// A site on real, open series (the folder and its licences: ../shared/data beside the checkout). They have
// what made-up ones lack: rows by the thousand, weeks that end on Fridays, months numbered from 1, patients
// one by one.
namespace {

namespace fs = std::filesystem;

const fs::path data = fs::path(SIRKEL_SOURCE_DIR) / ".." / "shared" / "data";

// A row of CSV as these files have it: quotes round texts, none inside.
std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> result(1);
  bool quoted = false;
  for (const char letter : line) {
    if (letter == '"') {
      quoted = !quoted;
    } else if (letter == ',' && !quoted) {
      result.emplace_back();
    } else if (letter != '\r') {
      result.back() += letter;
    }
  }
  return result;
}

using Row = std::map<std::string, std::string>;
using Columns = std::vector<std::pair<std::string, std::string>>;  // theirs, ours

// The chosen columns under the names that measures have for them.
std::string series(
    const std::string& file, const Columns& columns,
    const std::function<bool(const Row&)>& wanted = [](const Row&) { return true; }) {
  std::ifstream stream(data / file);
  std::string line;
  std::getline(stream, line);
  const std::vector<std::string> names = cells(line);
  std::string out;
  for (const auto& [theirs, ours] : columns) {
    EXPECT_TRUE(std::ranges::find(names, theirs) != names.end()) << file << " has no " << theirs;
    out += (out.empty() ? "" : ";") + ours;
  }
  out += '\n';
  while (std::getline(stream, line)) {
    Row row;
    const std::vector<std::string> values = cells(line);
    for (std::size_t index = 0; index < names.size(); ++index) row[names[index]] = values.at(index);
    if (!wanted(row)) continue;
    for (std::size_t index = 0; index < columns.size(); ++index) {
      std::string cell = row[columns[index].first];
      if (columns[index].second == "value" || columns[index].second == "denominator")
        std::ranges::replace(cell, '.', ',');
      out += (index == 0 ? "" : ";") + cell;
    }
    out += '\n';
  }
  return out;
}

struct OpenMeasure {
  std::string id;
  std::string fields;  // beside title, kind and data
  std::string csv;
};

std::vector<OpenMeasure> measures() {
  const auto of_hospital = [](std::string hospital, std::string infection) {
    return [hospital, infection](const Row& row) {
      return row.at("hospital") == hospital && row.at("infection") == infection;
    };
  };
  const Columns infections{{"month", "date"}, {"n", "value"}, {"days", "denominator"}};
  const std::string monthly = "period: month\nfrequency: month\n";
  return {
      {"cdi", "chart: u\nmultiply: 10000\nimprovement: decrease\nbaseline: {first: 24}\n" + monthly,
       series("cdi.csv", {{"month", "date"}, {"n", "value"}, {"days", "denominator"}, {"notes", "note"}})},
      {"cdi-run", "chart: run\nimprovement: decrease\nphases: [{from: 2014-11, reason: Tiltak}]\n" + monthly,
       series("cdi.csv", {{"month", "date"}, {"n", "value"}})},
      {"bacteraemia", "chart: u\nmultiply: 10000\nimprovement: decrease\n" + monthly,
       series("hospital_infections.csv", infections, of_hospital("AHH", "BAC"))},
      {"urinary", "chart: run\nmultiply: 10000\nimprovement: decrease\n" + monthly,
       series("hospital_infections.csv", infections, of_hospital("AHH", "UTI"))},
      {"cabg-deaths", "chart: p\nimprovement: decrease\ncounts: persons\n" + monthly,
       series("cabg_monthly.csv", {{"month", "date"}, {"deaths", "value"}, {"operations", "denominator"}})},
      {"cabg-stay", "chart: i\nimprovement: decrease\n" + monthly,
       series("cabg_monthly.csv", {{"month", "date"}, {"mean_los_days", "value"}})},
      {"between-deaths", "chart: g\naxis: number\nimprovement: increase\n",
       series("cabg_between_deaths.csv", {{"death", "x"}, {"operations_since_last", "value"}})},
      {"complaints", "chart: u\nmultiply: 100000\naxis: number\nimprovement: decrease\n",
       series("complaints.csv", {{"month", "x"}, {"complaints", "value"}, {"sales", "denominator"}})},
      {"four-hours", "chart: pp\naxis: number\nimprovement: increase\n",
       series("nhs_accidents.csv", {{"i", "x"}, {"r", "value"}, {"n", "denominator"}})},
      {"weekly-deaths", "chart: i\nfrequency: week\nimprovement: neutral\n",
       series("ons_weekly_deaths.csv", {{"week_ending", "date"}, {"deaths", "value"}})},
      {"covid", "chart: run\nperiod: month\naggregate: sum\nimprovement: neutral\n",
       series("covid19_norway.csv", {{"date_reported", "date"}, {"cases", "value"}})},
      {"harm", "chart: p\nimprovement: decrease\ncounts: persons\n" + monthly,
       series("gtt_monthly.csv",
              {{"month", "date"}, {"admissions_with_harm", "value"}, {"admissions", "denominator"}})},
      {"stay", "chart: xbar\nperiod: month\nimprovement: decrease\n",
       series("gtt_length_of_stay.csv", {{"month", "date"}, {"length_of_stay_days", "value"}})},
      {"emergency", "chart: pp\nperiod: month\nimprovement: decrease\n",
       series("ae_attendances.csv",
              {{"period", "date"}, {"breaches", "value"}, {"attendances", "denominator"}},
              [](const Row& row) { return row.at("type") == "1"; })},
      {"trusts", "chart: run\naxis: category\naggregate: mean\nimprovement: neutral\n",
       series("los_model.csv", {{"Organisation", "x"}, {"LOS", "value"}})},
  };
}

std::vector<source::File> site_of_open_data() {
  std::vector<source::File> files{
      {"site.yaml",
       "title: {nb: Åpne data, en: Open data}\norganisation: {nb: Flere sykehus, en: Several hospitals}\n"
       "languages: [nb, en]\nas_of: 2021-01-01\naccessibility_statement_url: "
       "https://example.org/tilgjengelighet\n"},
      {"content/units/hospital.yaml", "title: {nb: Sykehuset, en: The hospital}\n"}};
  for (const OpenMeasure& measure : measures()) {
    files.push_back({fmt::format("content/measures/{}.yaml", measure.id),
                     fmt::format("title: {}\nkind: outcome\nunit: hospital\ndata: {}.csv\n{}", measure.id,
                                 measure.id, measure.fields)});
    files.push_back({fmt::format("content/measures/{}.csv", measure.id), measure.csv});
  }
  return files;
}

class OpenData : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(data / "README.md")) GTEST_SKIP() << "no open series beside the checkout: ../shared/data";
  }

  static const fixtures::RenderedSite& site() {
    static const fixtures::RenderedSite made = fixtures::render_site(site_of_open_data(), {});
    return made;
  }

  // Lines of the CSV that a measure's page offers, without its heading.
  static std::vector<std::string> published(const std::string& id) {
    std::vector<std::string> lines;
    for (const site::OutputFile& file : site().files) {
      if (!file.path.ends_with("/" + id + ".csv")) continue;
      for (std::size_t at = file.bytes.find('\n') + 1; at < file.bytes.size();
           at = file.bytes.find('\n', at) + 1)
        lines.push_back(file.bytes.substr(at, file.bytes.find('\n', at) - at));
    }
    return lines;
  }
};

TEST_F(OpenData, MakesASiteWithoutErrors) {
  EXPECT_EQ(site().errors(), "");
  EXPECT_EQ(std::ranges::count(site().pages, "measure", &fixtures::RenderedPage::kind), 30);
}

TEST_F(OpenData, ShowsEveryPoint) {
  EXPECT_EQ(published("cdi").size(), 36u);
  EXPECT_EQ(published("weekly-deaths").size(), 535u);
  EXPECT_EQ(published("emergency").size(), 36u);  // thousands of rows by month
  EXPECT_EQ(published("trusts").size(), 10u);
  EXPECT_EQ(published("complaints").size(), 20u);
}

TEST_F(OpenData, HidesFewDeaths) {
  const std::vector<std::string> lines = published("cabg-deaths");
  const auto is_hidden = [](const std::string& line) { return line.find(";skjult;;;") != line.npos; };
  const auto hidden = std::ranges::count_if(lines, is_hidden);
  EXPECT_GT(hidden, 10);
  EXPECT_LT(hidden, static_cast<std::ptrdiff_t>(lines.size()));  // months without a death are shown
}

}  // namespace
