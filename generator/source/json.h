#pragma once

#include <string>
#include <string_view>

namespace source {

// Writing JSON. Text is escaped so that it may also stand inside a script of a page.
void append_json_text(std::string& out, std::string_view text);
// In the shortest form that reads back as the same number; null where it is not finite.
void append_json_number(std::string& out, double number);

}  // namespace source
