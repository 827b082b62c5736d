#include "site/collation.h"

#include <unicode/coll.h>

#include <stdexcept>

namespace site {

struct Collation::Collator {
  std::unique_ptr<icu::Collator> icu;
};

Collation::Collation(source::Language language) : collator_(std::make_unique<Collator>()) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale(std::string(source::code(language)).c_str());
  collator_->icu.reset(icu::Collator::createInstance(locale, status));
  if (U_SUCCESS(status)) collator_->icu->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
  if (U_FAILURE(status))
    throw std::runtime_error(std::string("cannot load the sorting rules of ICU: ") + u_errorName(status));
}

Collation::~Collation() = default;
Collation::Collation(Collation&&) noexcept = default;

std::string Collation::sort_key(std::string_view text) const {
  const auto unicode =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  std::string key(static_cast<std::size_t>(collator_->icu->getSortKey(unicode, nullptr, 0)), '\0');
  collator_->icu->getSortKey(unicode, reinterpret_cast<uint8_t*>(key.data()),
                             static_cast<int32_t>(key.size()));
  return key;
}

}  // namespace site
