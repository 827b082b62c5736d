#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <charconv>
#include <random>

#include "analysis/deviation_audit.h"
#include "fixtures/fixture_site.h"
#include "fixtures/rendered_site.h"

// A small number has no way out. First for every kind of record: where the smallest count that is shown is
// very large, small counts are long numbers, which can be searched for in every byte of the site. Then for
// deviations, whose numbers hang together: all that stands in the site is read back, and what follows from
// it is worked out.
namespace {

using fixtures::Recipe;
using fixtures::RenderedSite;
using testing::HasSubstr;
using testing::IsEmpty;

source::Date date(std::string_view iso) { return std::get<source::Date>(source::read_date(iso)); }

// ---- Planted numbers ----

constexpr int planted = 76543;

Recipe open_recipe() {
  return {.classification = "open",
          .unit = "ward",
          .day = date("2026-03-10"),
          .texts =
              [](std::string_view field, source::Type, std::string_view language) {
                std::string text(field);
                std::ranges::replace(text, '.', ' ');
                return fmt::format("{} {}", text, language);
              },
          .persons = planted};
}

// A measure of persons, and one of so many of so many.
std::vector<source::File> measures_of_persons() {
  const std::string head =
      "title: Personer\nunit: ward\nkind: outcome\nimprovement: neutral\ncounts: persons\n"
      "period: month\nclassification: open\n";
  std::vector<source::File> files;
  for (const bool share : {false, true}) {
    std::string points = "points:\n";
    for (int month = 1; month <= 12; ++month)
      points += fmt::format("  - {{at: 2025-{:02}, value: {}{}}}\n", month, planted,
                            share ? fmt::format(", denominator: {}", 2 * planted) : "");
    files.push_back({share ? "content/measures/share.yaml" : "content/measures/number.yaml",
                     head + (share ? "chart: p\n" : "chart: run\n") + points});
  }
  return files;
}

RenderedSite planted_site(int smallest_shown) {
  std::vector<source::File> files = fixtures::fixture_site(open_recipe());
  for (source::File& file : measures_of_persons()) files.push_back(std::move(file));
  const auto replace = [&](std::string_view path, std::string_view from, const std::string& to) {
    const auto file = std::ranges::find(files, path, &source::File::path);
    const std::size_t at = file == files.end() ? std::string::npos : file->text.find(from);
    if (at == std::string::npos) {
      ADD_FAILURE() << path << " has no " << from;
    } else {
      file->text.replace(at, from.size(), to);
    }
  };
  replace("site.yaml", "smallest_count: 5\n", fmt::format("smallest_count: {}\n", smallest_shown));
  replace("content/measures/one.yaml", "counts: events\n", "counts: persons\n");
  return fixtures::render_site(std::move(files),
                               {.as_of = date("2026-06-30"), .audience = model::Classification::open});
}

// Where the planted number stands, in whatever way it is written: "path: …bytes…".
std::vector<std::string> found_in(const RenderedSite& site) {
  std::vector<std::string> found;
  for (const site::OutputFile& file : site.files) {
    for (const std::string_view written : {"76543",
                                           "76\xC2\xA0"
                                           "543",
                                           "76,543", "76.543", "76 543"}) {
      const std::size_t at = file.bytes.find(written);
      if (at == file.bytes.npos) continue;
      found.push_back(
          fmt::format("{}: …{}…", file.path, file.bytes.substr(at - std::min<std::size_t>(at, 60), 120)));
    }
  }
  return found;
}

TEST(SmallNumbers, AreFoundWhereTheyMayBeShown) {
  const RenderedSite site = planted_site(5);
  ASSERT_EQ(site.errors(), "");
  EXPECT_GT(found_in(site).size(), 3u);
}

TEST(SmallNumbers, OfEveryKindStandInNoByte) {
  const RenderedSite site = planted_site(1'000'000);
  ASSERT_EQ(site.errors(), "");
  EXPECT_THAT(found_in(site), IsEmpty());
}

// ---- What follows from what is shown of deviations ----

struct Ward {
  std::string id;
  int most;  // reported in a month
};

// Three levels, twenty months, some wards with hardly a deviation.
std::vector<source::File> deviation_site(unsigned seed) {
  std::mt19937 random(seed);
  const auto up_to = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
  std::vector<source::File> files{{"site.yaml",
                                   "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\nas_of: 2026-08-31\n"
                                   "accessibility_statement_url: https://example.org/erklaering\n"},
                                  {"content/deviation-types/types.yaml",
                                   "- {id: fall, title: fall, classification: open}\n- {id: legemidler, "
                                   "title: legemidler, classification: "
                                   "open}\n- {id: vold, title: vold, classification: open}\n"}};
  std::string units = "- {id: top, title: top, classification: open}\n";
  for (const std::string area : {"aa", "bb", "cc"}) {
    units += fmt::format("- {{id: {0}, title: {0}, parent: top, classification: open}}\n", area);
    for (const auto& [ward, most] :
         std::vector<Ward>{{"-en", 1 + up_to(1)}, {"-to", 7}, {"-tre", up_to(14)}}) {
      const std::string id = area + ward;
      units += fmt::format("- {{id: {0}, title: {0}, parent: {1}, classification: open}}\n", id, area);
      std::string periods =
          "måned;meldt;lukket;åpne;åpne_over_30;åpne_over_90;median_dager;analysert;med_tiltak;effekt_"
          "undersøkt\n";
      std::string kinds = "måned;type;alvorlighet;meldt\n";
      int open = up_to(2 * most);
      for (int month = 0; month < 20; ++month) {
        const std::string when = fmt::format("{}-{:02}", 2025 + month / 12, month % 12 + 1);
        const int reported = up_to(most);
        const int closed = up_to(std::min(most, open + reported));
        open += reported - closed;
        const int over_30 = up_to(open), over_90 = up_to(over_30);
        const int analysed = up_to(reported), action = up_to(analysed), checked = up_to(action);
        periods += fmt::format("{};{};{};{};{};{};{};{};{};{}\n", when, reported, closed, open, over_30,
                               over_90, 10 + up_to(30), analysed, action, checked);
        for (int n = 0; n < reported; ++n)
          kinds += fmt::format(
              "{};{};{};1\n", when, std::array{"fall", "legemidler", "fall", "vold"}[random() % 4],
              std::array{"near_miss", "no_harm", "no_harm", "minor", "severe"}[random() % 5]);
      }
      files.push_back(
          {"content/deviation-stats/" + id + ".yaml",
           fmt::format("unit: {0}\ndata: {0}.csv\nkinds_data: {0}-typer.csv\nclassification: open\n", id)});
      files.push_back({"content/deviation-stats/" + id + ".csv", periods});
      files.push_back({"content/deviation-stats/" + id + "-typer.csv", kinds});
    }
  }
  files.push_back({"content/units/units.yaml", units});
  return files;
}

std::vector<std::string> split_at(std::string_view text, char mark) {
  std::vector<std::string> parts{""};
  for (const char letter : text) {
    if (letter == mark) {
      parts.emplace_back();
    } else if (letter != '\r') {
      parts.back() += letter;
    }
  }
  return parts;
}

std::optional<int> number(const std::string& cell) {
  int value = 0;
  const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (cell.empty() || fault != std::errc() || end != cell.data() + cell.size()) return std::nullopt;
  return value;
}

// "2026-T1", "2026-03"
source::Date day_of(const std::string& period) {
  return std::get<source::CalendarTime>(source::read_calendar_time(period)).first_day;
}

using analysis::DeviationSplit;

// Table and name of a part, as the file has them in bokmål.
const std::map<std::string, std::pair<DeviationSplit, std::string>> parts = {
    {"alvorlighet Nestenhendelse", {DeviationSplit::severity, "near_miss"}},
    {"alvorlighet Ingen skade", {DeviationSplit::severity, "no_harm"}},
    {"alvorlighet Mindre skade", {DeviationSplit::severity, "minor"}},
    {"alvorlighet Moderat skade", {DeviationSplit::severity, "moderate"}},
    {"alvorlighet Alvorlig skade", {DeviationSplit::severity, "severe"}},
    {"åpne i 0–30 dager", {DeviationSplit::age, "up_to_30"}},
    {"åpne i 31–90 dager", {DeviationSplit::age, "up_to_90"}},
    {"åpne i Mer enn 90 dager", {DeviationSplit::age, "over_90"}},
    {"kom så langt Ikke analysert", {DeviationSplit::handling, "not_analysed"}},
    {"kom så langt Analysert, uten tiltak", {DeviationSplit::handling, "analysed"}},
    {"kom så langt Tiltak, virkningen ikke undersøkt", {DeviationSplit::handling, "with_action"}},
    {"kom så langt Virkningen undersøkt", {DeviationSplit::handling, "effect_checked"}}};

// Reads the file beside the page.
void read_csv(std::string_view csv, analysis::DeviationAudit& audit) {
  std::vector<std::string> lines = split_at(csv, '\n');
  lines.erase(lines.begin());
  for (const std::string& line : lines) {
    if (line.empty()) continue;
    const std::vector<std::string> cells = split_at(line, ';');
    ASSERT_EQ(cells.size(), 7u) << line;
    const std::string &table = cells[0], &name = cells[2];
    const std::optional<int> reported = number(cells[3]), closed = number(cells[4]), open = number(cells[5]);
    if (table == "måned") {
      audit.read_month(day_of(cells[1]), reported);
    } else if (table == "type") {
      audit.read_part(day_of(cells[1]), DeviationSplit::type, name, reported);
    } else if (const auto part = parts.find(table + " " + name); part != parts.end()) {
      audit.read_part(day_of(cells[1]), part->second.first, part->second.second, reported ? reported : open);
    } else {
      ASSERT_TRUE(table == "alle" || table == "enhet" || table == "enhet med alle under") << line;
      audit.read_flow(day_of(cells[1]), name, table != "enhet", {reported, closed, open});
    }
  }
}

// The numbers that stand in the cells of a page's tables.
std::set<int> numbers_in_tables(std::string_view html) {
  std::set<int> numbers;
  for (std::size_t at = html.find("<td"); at != html.npos; at = html.find("<td", at + 1)) {
    const std::string_view cell = html.substr(at, html.find("</td>", at) - at);
    std::string text;
    bool in_tag = false;
    for (const char letter : cell) {
      if (letter == '<') in_tag = true, text += ' ';
      if (!in_tag) text += letter == '(' || letter == ')' ? ' ' : letter;
      if (letter == '>') in_tag = false;
    }
    // Shares and lines of the chart are no counts.
    if (text.find('%') != text.npos || text.find(',') != text.npos) continue;
    for (const std::string& word : split_at(text, ' '))
      if (const auto value = number(word)) numbers.insert(*value);
  }
  return numbers;
}

TEST(SmallNumbers, OfDeviationsDoNotFollowFromWhatTheSiteShows) {
  for (unsigned seed = 1; seed <= 3; ++seed) {
    const std::vector<source::File> files = deviation_site(seed);
    source::Diagnostics diagnostics;
    const model::Model whole = model::read_model(source::Tree(files), diagnostics);
    analysis::DeviationAudit audit(whole, 5);
    // An edition every second month, and those of units, add up.
    for (const std::string_view day :
         {"2025-06-30", "2025-08-31", "2025-12-31", "2026-03-31", "2026-08-31"}) {
      for (const std::string unit : {"", "aa", "bb-to"}) {
        const RenderedSite site = fixtures::render_site(
            files, {.as_of = date(day), .audience = model::Classification::open, .unit = unit});
        ASSERT_EQ(site.errors(), "");
        const std::string* const csv = site.find("data/deviations/avvik.csv");
        ASSERT_TRUE(csv);
        if (unit.empty()) {
          read_csv(*csv, audit);
          const std::string* const page = site.find("avvik/index.html");
          ASSERT_TRUE(page);
          std::set<int> told{0};
          for (const std::string& line : split_at(*csv, '\n')) {
            for (const std::string& cell : split_at(line, ';'))
              if (const auto value = number(cell)) told.insert(*value);
          }
          for (const int shown : numbers_in_tables(*page)) {
            if (shown < 5) {
              EXPECT_TRUE(told.contains(shown)) << shown << " on " << day;
            }
          }
        }
        // The dump has no row of deviations at all.
        const std::string* const dump = site.find("data/edition.json");
        ASSERT_TRUE(dump);
        EXPECT_THAT(*dump, HasSubstr("\"periods\":null"));
        EXPECT_THAT(*dump, testing::Not(HasSubstr("\"severity\"")));
      }
    }
    EXPECT_GT(audit.sums_read(), 100u);
    EXPECT_THAT(audit.found(), IsEmpty()) << "seed " << seed;
  }
}

}  // namespace
