#include "chart/pdf_layout.h"

#include <algorithm>
#include <array>

namespace chart {
namespace {

constexpr double points(int pango_units) { return pango_units / static_cast<double>(PANGO_SCALE); }

struct TextLook {
  double size = 9.5;
  Weight weight = Weight::regular;
  Rgb colour = ink;
};

constexpr TextLook body{}, lead{.size = 11.5}, note{.size = 8.5, .colour = ink_muted};
constexpr TextLook cell_text{.size = 8.5}, cell_strong{.size = 8.5, .weight = Weight::semibold};
constexpr TextLook cell_detail{.size = 7.5, .colour = ink_muted};
constexpr TextLook head_text{.size = 8, .weight = Weight::semibold, .colour = ink_muted};
constexpr std::array<TextLook, 3> headings{TextLook{20, Weight::semibold, ink},
                                           TextLook{13, Weight::semibold, ink_accent},
                                           TextLook{10.5, Weight::semibold, ink}};
constexpr double cell_padding_x = 4, cell_padding_y = 3, sign_size = 11, item_indent = 11;
constexpr double number_padding = 5;  // a number keeps away from the text that follows it
// A cell with more is cut: its record's page has the rest.
constexpr int most_lines_in_cell = 6;

const TextLook& look_of(const DocumentHeading& heading) {
  return headings[static_cast<std::size_t>(std::clamp(heading.level, 1, 3)) - 1];
}

const TextLook& look_of(const DocumentParagraph& paragraph) {
  return paragraph.look == ParagraphLook::lead ? lead : paragraph.look == ParagraphLook::note ? note : body;
}

PlacedLayout wrapped(const Typeface& typeface, const std::string& text, const TextLook& look, double width) {
  PlacedLayout layout = laid_out(typeface, text, look.size, look.weight);
  pango_layout_set_single_paragraph_mode(layout.get(), FALSE);
  pango_layout_set_width(layout.get(), static_cast<int>(std::max(1.0, width) * PANGO_SCALE));
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing(layout.get(), 1.22f);
  return layout;
}

double height_of(PangoLayout* layout) {
  PangoRectangle extents;
  pango_layout_get_extents(layout, nullptr, &extents);
  return points(extents.height);
}

// The label in bold, then the text.
PlacedLayout paragraph_layout(const Typeface& typeface, const DocumentParagraph& paragraph) {
  const double indent = paragraph.look == ParagraphLook::item ? item_indent : 0;
  const std::string text = paragraph.label.empty() ? paragraph.text : paragraph.label + " " + paragraph.text;
  PlacedLayout layout = wrapped(typeface, text, look_of(paragraph), PaperForm::text_width - indent);
  if (!paragraph.label.empty()) {
    PangoAttrList* const attributes = pango_attr_list_new();
    PangoAttribute* const bold = pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD);
    bold->start_index = 0;
    bold->end_index = static_cast<guint>(paragraph.label.size());
    pango_attr_list_insert(attributes, bold);
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);
  }
  return layout;
}

// Cuts blocks into pieces, in their order.
class Cutter {
 public:
  explicit Cutter(const Typeface& typeface) : typeface_(typeface) {}

  std::vector<Piece> cut(const Document& document) {
    for (block_ = 0; block_ < document.blocks.size(); ++block_) std::visit(*this, document.blocks[block_]);
    return std::move(pieces_);
  }

  void operator()(const DocumentHeading& heading) {
    Piece piece = of_kind(Piece::Kind::heading, heading.level == 1 ? 0 : heading.level == 2 ? 16 : 10);
    piece.layout = shared(wrapped(typeface_, heading.text, look_of(heading), PaperForm::text_width));
    piece.last_line = pango_layout_get_line_count(piece.layout.get()) - 1;
    piece.height = height_of(piece.layout.get());
    piece.keep_with_next = true;
    piece.new_page = heading.new_page;
    pieces_.push_back(std::move(piece));
  }

  // Line by line, but the first two and the last two together.
  void operator()(const DocumentParagraph& paragraph) {
    const auto layout = shared(paragraph_layout(typeface_, paragraph));
    const int lines = pango_layout_get_line_count(layout.get());
    const double space = paragraph.look == ParagraphLook::item   ? 2.5
                         : paragraph.look == ParagraphLook::lead ? 7
                                                                 : 5;
    for (int first = 0; first < lines;) {
      int last = first == 0 ? std::min(1, lines - 1) : first;
      if (lines - 1 - last <= (first == 0 ? 1 : 2))
        last = first == 0 || lines - first <= 3 ? lines - 1 : last;
      Piece piece = of_kind(Piece::Kind::lines, first == 0 ? space : 0);
      piece.layout = layout;
      piece.first_line = first;
      piece.last_line = last;
      piece.height = line_place(layout.get(), last).bottom - line_place(layout.get(), first).top;
      pieces_.push_back(std::move(piece));
      first = last + 1;
    }
  }

  void operator()(const DocumentTable& table) {
    const std::vector<double> edges = edges_of(table);
    std::vector<DocumentCell> titles;
    Piece head = of_kind(Piece::Kind::row, 5);
    head.is_head = head.keep_with_next = true;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      PlacedCell cell;
      add_text(cell, table.columns[column].title, head_text, edges, column, table.columns[column].is_number,
               0);
      head.cells.push_back(std::move(cell));
    }
    finish_row(head);
    pieces_.push_back(std::move(head));
    for (const auto& row : table.rows) pieces_.push_back(row_of(table, row, edges));
    // A last row does not go on alone.
    if (table.rows.size() > 1) pieces_[pieces_.size() - 2].keep_with_next = true;
    if (table.more.empty()) return;
    pieces_.back().keep_with_next = true;
    Piece more = of_kind(Piece::Kind::lines, 3);
    more.layout = shared(wrapped(typeface_, table.more, note, PaperForm::text_width));
    more.last_line = pango_layout_get_line_count(more.layout.get()) - 1;
    more.height = height_of(more.layout.get());
    more.is_more = true;
    pieces_.push_back(std::move(more));
  }

  void operator()(const DocumentPicture& picture) {
    Piece piece = of_kind(Piece::Kind::picture, 8);
    const Size size = picture.scene.size;
    constexpr double tallest = PaperForm::text_bottom - PaperForm::top - 60;
    piece.scale = std::min({1.0, PaperForm::text_width / size.width, tallest / size.height});
    piece.height = size.height * piece.scale;
    pieces_.push_back(std::move(piece));
  }

 private:
  static std::shared_ptr<PangoLayout> shared(PlacedLayout layout) { return {std::move(layout)}; }

  Piece of_kind(Piece::Kind kind, double space_before) const {
    Piece piece;
    piece.kind = kind;
    piece.block = block_;
    piece.space_before = space_before;
    return piece;
  }

  static std::vector<double> edges_of(const DocumentTable& table) {
    double whole = 0;
    for (const DocumentColumn& column : table.columns) whole += column.share;
    std::vector<double> edges{0};
    for (const DocumentColumn& column : table.columns)
      edges.push_back(edges.back() + column.share / whole * PaperForm::text_width);
    return edges;
  }

  // Below what the cell already has.
  void add_text(PlacedCell& cell, const std::string& text, const TextLook& look,
                const std::vector<double>& edges, std::size_t column, bool is_number, double indent) const {
    const double width =
        edges[column + 1] - edges[column] - 2 * cell_padding_x - indent - (is_number ? number_padding : 0);
    PlacedLayout layout = wrapped(typeface_, text, look, width);
    pango_layout_set_height(layout.get(), -most_lines_in_cell);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    if (is_number) pango_layout_set_alignment(layout.get(), PANGO_ALIGN_RIGHT);
    const double top = cell.texts.empty()
                           ? cell_padding_y
                           : cell.texts.back().at.y + height_of(cell.texts.back().layout.get()) + 0.5;
    cell.texts.push_back({std::move(layout), {edges[column] + cell_padding_x + indent, top}, look.colour});
  }

  static void finish_row(Piece& row) {
    for (const PlacedCell& cell : row.cells) {
      for (const PlacedText& text : cell.texts)
        row.height = std::max(row.height, text.at.y + height_of(text.layout.get()) + cell_padding_y);
    }
  }

  Piece row_of(const DocumentTable& table, const std::vector<DocumentCell>& cells,
               const std::vector<double>& edges) const {
    Piece row = of_kind(Piece::Kind::row, 0);
    for (std::size_t column = 0; column < std::min(cells.size(), table.columns.size()); ++column) {
      const DocumentCell& from = cells[column];
      PlacedCell cell;
      cell.cell = &from;
      cell.sign_at = {edges[column] + cell_padding_x, cell_padding_y};
      const double indent = from.sign ? sign_size + 4 : 0;
      const bool is_number = table.columns[column].is_number;
      TextLook look = from.strong || column == 0 ? cell_strong : cell_text;
      if (!from.place.empty()) look.colour = ink_accent;
      add_text(cell, from.text, look, edges, column, is_number, indent);
      if (!from.detail.empty()) add_text(cell, from.detail, cell_detail, edges, column, is_number, indent);
      row.cells.push_back(std::move(cell));
    }
    finish_row(row);
    return row;
  }

  const Typeface& typeface_;
  std::vector<Piece> pieces_;
  std::size_t block_ = 0;
};

// Puts pieces on pages: one goes to the next page where it does not fit with what must stand with it.
class Pager {
 public:
  explicit Pager(const std::vector<Piece>& pieces) : pieces_(pieces) {}

  std::vector<PlacedPage> pages() {
    for (std::size_t index = 0; index < pieces_.size(); ++index) {
      const Piece& piece = pieces_[index];
      if (piece.is_head) head_ = &piece;
      const bool forced = piece.new_page && !(pages_.size() == 1 && pages_.back().empty());
      if (pages_.empty() || forced || (!pages_.back().empty() && y_ + needed(index) > PaperForm::text_bottom))
        begin_page(piece);
      put(piece);
    }
    return std::move(pages_);
  }

 private:
  // The height of the piece and of all that it must not be parted from.
  double needed(std::size_t index) const {
    double height = 0;
    constexpr double whole_page = PaperForm::text_bottom - PaperForm::top;
    for (std::size_t next = index; next < pieces_.size(); ++next) {
      height += pieces_[next].space_before + pieces_[next].height;
      if (!pieces_[next].keep_with_next) break;
    }
    // What is taller than a page must be parted anyway.
    return height > whole_page ? pieces_[index].space_before + pieces_[index].height : height;
  }

  void begin_page(const Piece& piece) {
    pages_.emplace_back();
    y_ = PaperForm::top;
    const bool goes_on =
        piece.kind == Piece::Kind::row && !piece.is_head && head_ && head_->block == piece.block;
    if (goes_on) put(*head_);
  }

  void put(const Piece& piece) {
    if (!pages_.back().empty()) y_ += piece.space_before;
    pages_.back().push_back({&piece, y_});
    y_ += piece.height;
  }

  const std::vector<Piece>& pieces_;
  std::vector<PlacedPage> pages_;
  const Piece* head_ = nullptr;
  double y_ = 0;
};

}  // namespace

LinePlace line_place(PangoLayout* layout, int line) {
  PangoLayoutIter* const iterator = pango_layout_get_iter(layout);
  for (int at = 0; at < line; ++at) pango_layout_iter_next_line(iterator);
  int top = 0, bottom = 0;
  pango_layout_iter_get_line_yrange(iterator, &top, &bottom);
  const LinePlace place{points(top), points(pango_layout_iter_get_baseline(iterator)), points(bottom)};
  pango_layout_iter_free(iterator);
  return place;
}

PlacedLayout short_line(const Typeface& typeface, const std::string& text, double size, double width) {
  PlacedLayout layout = laid_out(typeface, text, size, Weight::regular);
  pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
  pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
  return layout;
}

PlacedDocument placed(const Document& document, const Typeface& typeface) {
  PlacedDocument result{.pieces = Cutter(typeface).cut(document), .pages = {}};
  result.pages = Pager(result.pieces).pages();
  return result;
}

}  // namespace chart
