#pragma once

namespace app {

// What a command ends with; scripts rely on it.
enum class ExitCode {
  done = 0,
  content_has_errors = 1,
  wrong_use = 2,
  world_failed = 3,  // disk, permission, lock
};

// The whole program. Results go to standard output, messages to standard error.
ExitCode run(int argc, const char* const* argv);

}  // namespace app
