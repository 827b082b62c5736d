#include "app/command_line.h"

int main(int argc, char** argv) { return static_cast<int>(app::run(argc, argv)); }
