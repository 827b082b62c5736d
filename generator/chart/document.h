#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "chart/scene.h"

// A document before it is set: headings, paragraphs, tables and pictures in the order in which they are read.
// What a page of paper, a browser or a reader aloud makes of it is theirs.
namespace chart {

// A heading begins a part. Level 1 is the document's own title, 2 and 3 those of its parts.
struct DocumentHeading {
  int level = 2;
  std::string text = {};
  std::string id = {};    // a-z, 0-9, '-'; what links lead to; unique in the document
  bool new_page = false;  // it begins a page
};

enum class ParagraphLook {
  body,
  lead,  // what the whole says, larger
  item,  // one of a list
  note,  // what is said in passing: smaller, grey
};

struct DocumentParagraph {
  std::string label = {};  // in bold before the text, "Hva vi lærte:"; may be empty
  std::string text = {};
  ParagraphLook look = ParagraphLook::body;
};

struct DocumentCell {
  std::string text = {};
  std::string detail = {};  // a second line, smaller; may be empty
  bool strong = false;
  std::optional<Scene> sign = std::nullopt;  // small, before the text; the text says the same
  std::string place = {};                    // the id of a heading of the document that the text leads to
  std::string address = {};  // a page of the site that it leads to, where there is no such heading
};

struct DocumentColumn {
  std::string title = {};
  double share = 1;  // of the width
  bool is_number = false;
};

// The first cell of each row names it.
struct DocumentTable {
  std::string label = {};  // what it holds, for those who do not see it
  std::vector<DocumentColumn> columns = {};
  std::vector<std::vector<DocumentCell>> rows = {};
  std::string more = {};  // that there are more rows than these; may be empty
};

struct DocumentPicture {
  Scene scene = {};
  std::optional<Scene> narrow = std::nullopt;  // the same for a small screen
};

using DocumentBlock = std::variant<DocumentHeading, DocumentParagraph, DocumentTable, DocumentPicture>;

struct Document {
  std::string title = {};
  std::string subject = {};
  std::string author = {};
  std::string creator = {};        // the program
  std::string language = {};       // "nb"
  std::string created = {};        // a day, "2026-10-31"
  std::string running_head = {};   // on every page but the first
  std::string running_foot = {};   // on every page: how sensitive it is, and of which day
  std::string page_of_pages = {};  // "Side {page} av {pages}"
  std::vector<DocumentBlock> blocks = {};
};

}  // namespace chart
