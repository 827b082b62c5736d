#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/json.h"

// Writing JSON an object at a time, its fields in the order in which they are added. An empty optional is
// null.
namespace app {

inline void append_json(std::string& out, std::nullptr_t) { out += "null"; }
inline void append_json(std::string& out, std::same_as<bool> auto flag) { out += flag ? "true" : "false"; }
inline void append_json(std::string& out, std::string_view text) { source::append_json_text(out, text); }
inline void append_json(std::string& out, double number) { source::append_json_number(out, number); }
inline void append_json(std::string& out, int number) { out += std::to_string(number); }
inline void append_json(std::string& out, std::size_t number) { out += std::to_string(number); }

template <class T>
void append_json(std::string& out, const std::optional<T>& value) {
  if (value) {
    append_json(out, *value);
  } else {
    append_json(out, nullptr);
  }
}

template <class T>
void append_json(std::string& out, const std::vector<T>& list) {
  out += '[';
  for (std::size_t index = 0; index < list.size(); ++index) {
    if (index > 0) out += ',';
    append_json(out, list[index]);
  }
  out += ']';
}

// A value that is JSON already.
struct WrittenJson {
  std::string json;
};
inline void append_json(std::string& out, const WrittenJson& written) { out += written.json; }

// The fields of an object, one after the other.
class JsonObject {
 public:
  explicit JsonObject(std::string& out, std::string_view between = ",") : out_(out), between_(between) {
    out_ += '{';
  }

  template <class T>
  JsonObject& add(std::string_view key, const T& value) {
    if (!is_first_) out_ += between_;
    is_first_ = false;
    source::append_json_text(out_, key);
    out_ += ':';
    append_json(out_, value);
    return *this;
  }
  void close() { out_ += '}'; }

 private:
  std::string& out_;
  std::string_view between_;
  bool is_first_ = true;
};

}  // namespace app
