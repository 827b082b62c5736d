#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

// As much of JSON Schema 2020-12 as docs/analyse.schema.json uses.
namespace app {

using Json = nlohmann::json;

class JsonSchema {
 public:
  explicit JsonSchema(Json schema) : schema_(std::move(schema)) {}

  // What breaks the schema: "points[3].x: is no string". Empty if nothing does.
  std::vector<std::string> faults_of(const Json& value) const {
    std::vector<std::string> faults;
    hold(schema_, value, "", faults);
    return faults;
  }

 private:
  static bool is_of(const std::string& type, const Json& value) {
    if (type == "null") return value.is_null();
    if (type == "boolean") return value.is_boolean();
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    if (type == "string") return value.is_string();
    return type == "array" ? value.is_array() : value.is_object();
  }

  static bool is_of_any(const Json& types, const Json& value) {
    if (types.is_string()) return is_of(types, value);
    return std::any_of(types.begin(), types.end(), [&](const Json& type) { return is_of(type, value); });
  }

  void hold(const Json& schema, const Json& value, const std::string& at,
            std::vector<std::string>& faults) const {
    if (schema.contains("$ref")) {
      const std::string name = schema["$ref"].get<std::string>().substr(std::string("#/$defs/").size());
      hold(schema_.at("$defs").at(name), value, at, faults);
    }
    if (schema.contains("type") && !is_of_any(schema["type"], value))
      faults.push_back(at + ": is no " + schema["type"].dump());
    if (schema.contains("enum") &&
        std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
      faults.push_back(at + ": is none of " + schema["enum"].dump());
    if (schema.contains("minimum") && value.is_number() && value < schema["minimum"])
      faults.push_back(at + ": is too small");
    if (schema.contains("anyOf")) hold_any(schema["anyOf"], value, at, faults);
    if (value.is_object()) hold_fields(schema, value, at, faults);
    if (value.is_array() && schema.contains("items")) {
      for (std::size_t index = 0; index < value.size(); ++index)
        hold(schema["items"], value[index], at + "[" + std::to_string(index) + "]", faults);
    }
  }

  void hold_any(const Json& schemas, const Json& value, const std::string& at,
                std::vector<std::string>& faults) const {
    for (const Json& schema : schemas) {
      std::vector<std::string> inner;
      hold(schema, value, at, inner);
      if (inner.empty()) return;
    }
    faults.push_back(at + ": fits none of anyOf");
  }

  void hold_fields(const Json& schema, const Json& value, const std::string& at,
                   std::vector<std::string>& faults) const {
    for (const Json& key : schema.value("required", Json::array())) {
      if (!value.contains(key.get<std::string>())) faults.push_back(at + ": has no " + key.dump());
    }
    for (const auto& [key, member] : value.items()) {
      const std::string path = at.empty() ? key : at + "." + key;
      if (schema.contains("properties") && schema["properties"].contains(key)) {
        hold(schema["properties"][key], member, path, faults);
      } else if (schema.value("additionalProperties", true) == false) {
        faults.push_back(path + ": is not described");
      }
    }
  }

  Json schema_;
};

}  // namespace app
