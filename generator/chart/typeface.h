#pragma once

#include <memory>
#include <string>

namespace chart {

// The font that charts are measured and painted in, opened from a folder of our own, so that no
// machine's fonts matter: `folder` holds inter.ttf, with weights from 400 to 700.
// Opening takes some milliseconds; what is made from it must stay on the thread that opened it.
class Typeface {
 public:
  explicit Typeface(const std::string& folder);  // throws std::runtime_error: cannot read the font
  ~Typeface();
  Typeface(Typeface&&) noexcept;
  Typeface& operator=(Typeface&&) noexcept;

  struct Opened;  // Pango's objects, known to the files that wrap Pango
  const Opened& opened() const { return *opened_; }

 private:
  std::unique_ptr<Opened> opened_;
};

}  // namespace chart
