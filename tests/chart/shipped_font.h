#pragma once

// Made by the target `assets`.
constexpr const char* shipped_font = SIRKEL_BINARY_DIR "/assets/font";
