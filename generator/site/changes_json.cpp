#include "site/changes_json.h"

#include "site/changes.h"
#include "source/json.h"

namespace site {
namespace {

using analysis::RecordChange;

void key(std::string& out, std::string_view name) {
  if (out.back() != '{') out += ',';
  source::append_json_text(out, name);
  out += ':';
}

void text(std::string& out, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  key(out, name);
  source::append_json_text(out, value);
}

constexpr std::string_view variation_words[] = {"too_little_data", "common_cause", "improvement",
                                                "concern",         "change",       "not_judged"};
constexpr std::string_view verdict_words[] = {"supported", "not_supported", "contradicted",
                                              "too_little_data"};
constexpr std::string_view duty_words[] = {"hole", "overdue", "partly", "excused", "ok"};

// What a change was, and is, as JSON.
struct Written {
  std::string& out;

  void word(std::string_view value) { source::append_json_text(out, value); }

  void operator()(std::monostate) { out += "null"; }
  void operator()(const source::Text& value) {
    out += '{';
    for (const source::Text::Version& version : value.versions)
      text(out, source::code(version.language), version.text);
    out += '}';
  }
  void operator()(const std::string& value) { word(value); }
  void operator()(double value) { source::append_json_number(out, value); }
  void operator()(source::Date value) { word(source::to_iso(value)); }
  void operator()(model::ProjectStatus value) {
    word(model::project_status_words[static_cast<std::size_t>(value)]);
  }
  void operator()(analysis::Variation value) { word(variation_words[static_cast<std::size_t>(value)]); }
  void operator()(analysis::ClaimVerdict value) { word(verdict_words[static_cast<std::size_t>(value)]); }
  void operator()(analysis::DutyState value) { word(duty_words[static_cast<std::size_t>(value)]); }
  void operator()(const analysis::RowValue& value) {
    out += '{';
    const auto part = [&](std::string_view name, const std::optional<double>& number) {
      if (!number) return;
      key(out, name);
      source::append_json_number(out, *number);
    };
    part("value", value.value);
    part("denominator", value.denominator);
    out += '}';
  }
};

void value(std::string& out, std::string_view name, const analysis::ChangeValue& value) {
  if (std::holds_alternative<std::monostate>(value)) return;
  key(out, name);
  std::visit(Written{out}, value);
}

void append(std::string& out, const Material& material, const RecordChange& change) {
  out += '{';
  text(out, "kind", analysis::change_kind_words[static_cast<std::size_t>(change.kind)]);
  text(out, "group", analysis::change_group_words[static_cast<std::size_t>(change.group)]);
  text(out, "record", change.record);
  text(out, "id", change.id);
  text(out, "unit", change.unit);
  text(out, "role_group", change.role_group);
  if (change.day) text(out, "day", source::to_iso(*change.day));
  if (change.at.time) {
    text(out, "at", source::to_iso(change.at.time->period, change.at.time->first_day));
  } else {
    text(out, "at", change.at.text);
  }
  value(out, "before", change.before);
  value(out, "after", change.after);
  if (change.target) value(out, "target", *change.target);
  if (change.claim && change.claim->text) value(out, "claim", *change.claim->text);
  text(out, "file", file_name(material, change.row));
  if (change.row.line > 0) value(out, "line", static_cast<double>(change.row.line));
  out += '}';
}

}  // namespace

std::string changes_json(const Material& material) {
  const analysis::Changes& changes = *material.changes;
  std::string out = "{";
  text(out, "from", source::to_iso(changes.from));
  text(out, "to", source::to_iso(changes.to));
  if (changes.archived) text(out, "archived", source::to_iso(*changes.archived));
  key(out, "changes");
  out += '[';
  for (const RecordChange& change : changes.all) {
    out += &change == changes.all.data() ? "\n" : ",\n";
    append(out, material, change);
  }
  return out + "\n]}\n";
}

}  // namespace site
