#pragma once

#include <string>

#include "chart/document.h"
#include "chart/typeface.h"

namespace chart {

// The document as PDF on A4, standing: text is text, in the shipped font, which the file carries with it;
// headings are outlined, cells lead to headings, and everything is tagged by what it is, in reading order.
// A heading stands with what follows it, a table repeats its head on every page that it goes on to, a
// paragraph leaves no single line behind. No clock: the same document gives the same bytes, as long as the
// font file and the libraries are the same. Throws std::runtime_error if it cannot be made.
std::string pdf_document(const Document& document, const Typeface& typeface);

// How many pages it takes.
std::size_t pages_of(const Document& document, const Typeface& typeface);

}  // namespace chart
