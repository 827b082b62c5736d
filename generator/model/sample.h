#pragma once

#include <string>
#include <vector>

#include "source/language.h"

namespace model {

struct SampleFile {
  std::string path;  // in the site's folder
  std::string text;
};

// A small site to begin from: site.yaml and a record of each kind that one starts with, written from the
// tables, so that required fields stand there and the others are explained. It has no errors once the
// reference frameworks lie beside it.
std::vector<SampleFile> sample_site(source::Language language);

}  // namespace model
