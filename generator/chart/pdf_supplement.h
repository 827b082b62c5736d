#pragma once

#include <string>
#include <vector>

namespace chart {

// What Cairo 1.16 cannot write into a PDF, and those who do not see it need.
struct PdfSupplement {
  std::string language;                    // of the document, as a code: "nb"
  std::vector<std::string> picture_texts;  // in place of the figures, in the order of their tags
  std::vector<bool> heads_of_columns;  // of the head cells, in the order of their tags; the others head rows
};

// The file with these added, as an update at its end (ISO 32000-1, 7.5.6): the language and that the title
// is shown, the text of each figure, and that head cells are those of columns or of rows. Its pages stay byte
// for byte.
//   bytes: a file that Cairo wrote. One that does not look like it is given back as it was.
std::string with_supplement(std::string bytes, const PdfSupplement& supplement);

}  // namespace chart
