#include "model/framework.h"

namespace model {

std::string normal_duty_key(std::string_view written) {
  std::string key;
  for (std::size_t index = 0; index < written.size(); ++index) {
    const char letter = written[index];
    if (letter == ' ' || letter == ')' || letter == '.') continue;
    if (written.substr(index).starts_with("§")) {
      ++index;  // the sign has two bytes
    } else if (written.substr(index).starts_with("\xC2\xA0")) {
      ++index;  // and so has the no-break space
    } else if (letter >= '0' && letter <= '9') {
      key += letter;
    } else if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) {
      key += static_cast<char>(letter | 0x20);
    } else {
      return {};
    }
  }
  const std::size_t digits = key.find_first_not_of("0123456789");
  const bool well_formed = digits != std::string::npos && digits > 0 && digits + 1 == key.size();
  return well_formed ? key : std::string();
}

}  // namespace model
