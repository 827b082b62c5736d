#include "app/past_edition.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "app/resources.h"

namespace app {
namespace {

using nlohmann::json;

// Left out where nothing was given; null where it may not be shown.
std::optional<double> number_of(const json& record, const char* key) {
  const auto value = record.find(key);
  return value == record.end() || value->is_null() ? std::nullopt : std::optional(value->get<double>());
}

bool is_hidden(const json& record, const char* key) {
  const auto value = record.find(key);
  return value != record.end() && value->is_null();
}

analysis::PastPoint point_of(const json& point) {
  return {.at = point.value("at", std::string()),
          .value = number_of(point, "value"),
          .denominator = number_of(point, "denominator"),
          .hidden = is_hidden(point, "value") || is_hidden(point, "denominator")};
}

std::vector<analysis::PastPoint> points_of(const json& measure) {
  std::vector<analysis::PastPoint> points;
  const auto rows = measure.find("points");
  if (rows == measure.end()) return points;
  for (const json& row : *rows) {
    // A row that is hidden as a whole leaves nothing to compare, but its place is known.
    if (row.is_object()) points.push_back(point_of(row));
  }
  return points;
}

// The dump has the languages in the order in which the author gave them, as a text has them; json sorts them.
source::Text text_of(const nlohmann::ordered_json& versions) {
  source::Text text;
  for (const auto& [code, version] : versions.items()) {
    if (const auto language = source::language_of(code))
      text.versions.push_back({*language, version.get<std::string>(), {}});
  }
  return text;
}

std::optional<model::Classification> classification_of(std::string_view word) {
  for (std::size_t index = 0; index < model::classification_words.size(); ++index) {
    if (model::classification_words[index] == word) return static_cast<model::Classification>(index);
  }
  return std::nullopt;
}

}  // namespace

std::optional<analysis::PastEdition> read_edition(std::string_view text) {
  const auto document = nlohmann::ordered_json::parse(text, nullptr, false);
  if (!document.is_object()) return std::nullopt;
  try {
    const auto& site = document.at("site");
    const auto as_of = source::read_date(site.at("as_of").get<std::string>());
    const auto audience = classification_of(site.at("audience").get<std::string>());
    if (!std::holds_alternative<source::Date>(as_of) || !audience) return std::nullopt;
    analysis::PastEdition edition{.as_of = std::get<source::Date>(as_of), .audience = *audience};
    for (const auto& project : document.at("projects"))
      edition.projects[project.at("id").get<std::string>()] = {text_of(project.at("title")),
                                                               project.value("unit", std::string())};
    for (const auto& measure : document.at("measures"))
      edition.measures[measure.at("id").get<std::string>()] = points_of(json(measure));
    return edition;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

std::optional<analysis::PastEdition> archived_edition(const std::filesystem::path& site, source::Date day) {
  const std::filesystem::path file =
      site / "archive" / source::to_iso(source::Period::month, day) / "data" / "edition.json";
  if (!std::filesystem::exists(file)) return std::nullopt;
  auto edition = read_edition(bytes_of(file));
  if (!edition)
    throw std::runtime_error(fmt::format("cannot read {}: it is no edition of a site", file.string()));
  return edition;
}

}  // namespace app
