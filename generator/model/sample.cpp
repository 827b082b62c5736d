#include "model/sample.h"

#include <fmt/format.h>

#include <map>

#include "model/model.h"

namespace model {
namespace {

// What the sample says where the table cannot know: by kind and field.
using Values = std::map<std::string_view, std::string_view>;

std::string_view in(const source::Help& help, source::Language language) {
  return language == source::Language::en ? help.en : help.nb;
}

std::string comment_of(const source::Field& field, source::Language language) {
  std::string comment(in(field.marks.help, language));
  if (!field.words.empty()) comment += fmt::format(" ({})", fmt::join(field.words, ", "));
  return comment;
}

// Every field with its help; those without a value here are commented out.
std::string written(const source::Table& table, const Values& values, source::Language language) {
  std::string out;
  for (const source::Field& field : table.fields) {
    out += fmt::format("# {}\n", comment_of(field, language));
    const auto value = values.find(field.key);
    if (value != values.end()) {
      out += fmt::format("{}: {}\n", field.key, value->second);
    } else {
      out += fmt::format("#{}:\n", field.key);
    }
  }
  return out;
}

}  // namespace

std::vector<SampleFile> sample_site(source::Language language) {
  const bool english = language == source::Language::en;
  const auto pick = [&](std::string_view nb, std::string_view en) { return english ? en : nb; };
  return {
      {"site.yaml", written(Site::table,
                            {{"title", pick("Kvalitet og forbedring", "Quality and improvement")},
                             {"organisation", pick("Min kommune", "My municipality")},
                             {"languages", english ? "[en]" : "[nb]"},
                             {"main_framework", "ledelse"}},
                            language)},
      {"content/units/organisation.yaml",
       written(Unit::table, {{"title", pick("Min kommune", "My municipality")}}, language)},
      {"content/roles/quality-adviser.yaml",
       written(Role::table, {{"title", pick("Kvalitetsrådgiver", "Quality adviser")}}, language)},
      {"content/responsibilities/6f.yaml",
       written(Responsibility::table,
               {{"duty", "6f"}, {"unit", "organisation"}, {"owner", "quality-adviser"}}, language)},
      {"content/projects/falls/project.yaml", written(Project::table,
                                                      {{"title", pick("Færre fall", "Fewer falls")},
                                                       {"unit", "organisation"},
                                                       {"status", "active"},
                                                       {"owner", "quality-adviser"},
                                                       {"duties", "[6f]"},
                                                       {"measures", "[fall-rate]"}},
                                                      language)},
      {"content/projects/falls/fall-rate.yaml", written(Measure::table,
                                                        {{"title", pick("Fall per måned", "Falls a month")},
                                                         {"unit", "organisation"},
                                                         {"kind", "outcome"},
                                                         {"chart", "run"},
                                                         {"frequency", "month"},
                                                         {"improvement", "decrease"},
                                                         {"data", "fall-rate.csv"}},
                                                        language)},
      {"content/projects/falls/fall-rate.csv",
       english ? "date;value\n2026-01-01;7\n2026-02-01;9\n2026-03-01;8\n"
               : "dato;verdi\n01.01.2026;7\n01.02.2026;9\n01.03.2026;8\n"},
      {"content/projects/falls/story.md", std::string(pick("Fortell hva dere prøver, og hva dere lærer.\n",
                                                           "Tell what you try, and what you learn.\n"))},
  };
}

}  // namespace model
