#pragma once

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "temporary_folder.h"

// The program as a shell starts it.
namespace app {

struct Started {
  int exit_code = -1;
  std::string result;    // standard output
  std::string messages;  // standard error
};

inline std::string shell_quoted(const std::string& text) {
  std::string quoted = "'";
  for (const char letter : text) quoted += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return quoted + "'";
}

// Runs it in a folder, with bokmål messages unless the arguments say otherwise.
inline Started start(const std::filesystem::path& folder, const std::vector<std::string>& arguments) {
  const std::filesystem::path messages = folder / ".messages";
  std::string command = "cd " + shell_quoted(folder) + " && LC_ALL=C.UTF-8 " +
                        shell_quoted(std::string(SIRKEL_BINARY_DIR) + "/sirkel");
  for (const std::string& argument : arguments) command += " " + shell_quoted(argument);
  Started started;
  std::FILE* const pipe = ::popen((command + " 2>" + shell_quoted(messages)).c_str(), "r");
  if (!pipe) return started;
  std::array<char, 65536> part{};
  for (std::size_t length = 0; (length = std::fread(part.data(), 1, part.size(), pipe)) > 0;) {
    started.result.append(part.data(), length);
  }
  started.exit_code = WEXITSTATUS(::pclose(pipe));
  started.messages = text_of(messages);
  std::filesystem::remove(messages);
  return started;
}

}  // namespace app
