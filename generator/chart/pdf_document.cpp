#include "chart/pdf_document.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "chart/cairo_drawing.h"
#include "chart/pdf_layout.h"
#include "chart/pdf_supplement.h"

namespace chart {
namespace {

void check(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(std::string("cannot make a PDF document: ") + cairo_status_to_string(status));
}

cairo_status_t append_bytes(void* out, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

void set_properties(cairo_surface_t* surface, const Document& document) {
  const auto set = [surface](cairo_pdf_metadata_t property, const std::string& text) {
    if (!text.empty()) cairo_pdf_surface_set_metadata(surface, property, text.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, document.title);
  set(CAIRO_PDF_METADATA_SUBJECT, document.subject);
  set(CAIRO_PDF_METADATA_AUTHOR, document.author);
  set(CAIRO_PDF_METADATA_CREATOR, document.creator);
  // Cairo would write the time of day otherwise.
  const std::string created = document.created.empty() ? "" : document.created + "T00:00:00Z";
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, created.c_str());
}

std::string replaced(std::string text, std::string_view name, std::size_t number) {
  if (const auto at = text.find(name); at != std::string::npos)
    text.replace(at, name.size(), std::to_string(number));
  return text;
}

// What stands between a tag's begin and its end; ids hold nothing that would have to be escaped.
class Tag {
 public:
  Tag(cairo_t* cairo, const char* name, const std::string& attributes = "") : cairo_(cairo), name_(name) {
    cairo_tag_begin(cairo, name, attributes.c_str());
  }
  Tag(const Tag&) = delete;
  Tag& operator=(const Tag&) = delete;
  ~Tag() { cairo_tag_end(cairo_, name_); }

 private:
  cairo_t* cairo_;
  const char* name_;
};

class Painter {
 public:
  Painter(cairo_t* cairo, const Document& document, const Typeface& typeface)
      : cairo_(cairo), document_(document), typeface_(typeface) {
    supplement_.language = document.language;
    for (const DocumentBlock& block : document.blocks) {
      if (const auto* const heading = std::get_if<DocumentHeading>(&block)) places_.insert(heading->id);
    }
  }

  // Pieces of one block that stand on one page are one thing: a paragraph, a list, a table.
  void paint(const PlacedPage& page) {
    for (std::size_t first = 0; first < page.size();) {
      std::size_t last = first;
      while (last + 1 < page.size() && belongs_together(*page[last].piece, *page[last + 1].piece)) ++last;
      paint(std::span(page).subspan(first, last - first + 1));
      first = last + 1;
    }
  }

  void paint_running(std::size_t page, std::size_t pages) {
    const double middle = PaperForm::left + PaperForm::text_width;
    if (page > 1) {
      line_of_text(document_.running_head, PaperForm::top - 30, Anchor::start, PaperForm::text_width);
      rule(PaperForm::top - 14, PaperForm::left, middle);
    }
    const double foot = PaperForm::text_bottom + 22;
    rule(foot - 6, PaperForm::left, middle);
    line_of_text(document_.running_foot, foot, Anchor::start, PaperForm::text_width * 0.78);
    line_of_text(replaced(replaced(document_.page_of_pages, "{page}", page), "{pages}", pages), foot,
                 Anchor::end, PaperForm::text_width * 0.2);
  }

  PdfSupplement supplement() && { return std::move(supplement_); }

 private:
  const DocumentBlock& block_of(const Piece& piece) const { return document_.blocks[piece.block]; }

  bool is_item(const Piece& piece) const {
    const auto* const paragraph = std::get_if<DocumentParagraph>(&block_of(piece));
    return paragraph && paragraph->look == ParagraphLook::item;
  }

  bool belongs_together(const Piece& piece, const Piece& next) const {
    if (is_item(piece) && is_item(next)) return true;  // a list
    return piece.block == next.block && piece.is_more == next.is_more;
  }

  void paint(std::span<const PlacedPiece> pieces) {
    const Piece& piece = *pieces.front().piece;
    switch (piece.kind) {
      case Piece::Kind::heading:
        paint_heading(pieces.front(), std::get<DocumentHeading>(block_of(piece)));
        break;
      case Piece::Kind::lines:
        is_item(piece) ? paint_list(pieces) : paint_paragraph(pieces);
        break;
      case Piece::Kind::row:
        paint_table(pieces);
        break;
      case Piece::Kind::picture:
        paint_picture(pieces.front(), std::get<DocumentPicture>(block_of(piece)).scene);
        break;
    }
  }

  void paint_heading(const PlacedPiece& placed, const DocumentHeading& heading) {
    const char* const names[] = {"H1", "H2", "H3"};
    const Tag tag(cairo_, names[std::clamp(heading.level, 1, 3) - 1]);
    const Tag place(cairo_, CAIRO_TAG_DEST, "name='" + heading.id + "'");
    lines(placed, PaperForm::left, heading.level == 2 ? ink_accent : ink);
  }

  void paint_paragraph(std::span<const PlacedPiece> pieces) {
    const auto* const paragraph = std::get_if<DocumentParagraph>(&block_of(*pieces.front().piece));
    const bool muted = !paragraph || paragraph->look == ParagraphLook::note;
    const Tag tag(cairo_, "P");
    for (const PlacedPiece& placed : pieces) lines(placed, PaperForm::left, muted ? ink_muted : ink);
  }

  void paint_list(std::span<const PlacedPiece> pieces) {
    const Tag list(cairo_, "L");
    for (std::size_t first = 0; first < pieces.size();) {
      std::size_t end = first + 1;
      while (end < pieces.size() && pieces[end].piece->block == pieces[first].piece->block) ++end;
      const Tag item(cairo_, "LI");
      for (std::size_t index = first; index < end; ++index) {
        if (pieces[index].piece->first_line == 0) bullet(pieces[index]);
        lines(pieces[index], PaperForm::left + 11, ink);
      }
      first = end;
    }
  }

  void bullet(const PlacedPiece& placed) {
    const LinePlace line = line_place(placed.piece->layout.get(), 0);
    colour(ink_accent);
    cairo_arc(cairo_, PaperForm::left + 4, placed.y + line.baseline - line.top - 3.2, 1.5, 0, 6.2831853);
    cairo_fill(cairo_);
  }

  void paint_table(std::span<const PlacedPiece> pieces) {
    const Tag table(cairo_, "Table");
    for (const PlacedPiece& placed : pieces) {
      paint_ground(placed);
      const Tag row(cairo_, "TR");
      for (std::size_t column = 0; column < placed.piece->cells.size(); ++column)
        paint_cell(placed, placed.piece->cells[column], column);
    }
  }

  void paint_ground(const PlacedPiece& placed) {
    const double bottom = placed.y + placed.piece->height;
    if (placed.piece->is_head) {
      colour(head_ground);
      cairo_rectangle(cairo_, PaperForm::left, placed.y, PaperForm::text_width, placed.piece->height);
      cairo_fill(cairo_);
    }
    rule(bottom, PaperForm::left, PaperForm::left + PaperForm::text_width);
  }

  void paint_cell(const PlacedPiece& placed, const PlacedCell& cell, std::size_t column) {
    const bool is_head = placed.piece->is_head || column == 0;
    if (is_head) supplement_.heads_of_columns.push_back(placed.piece->is_head);
    const Tag tag(cairo_, is_head ? "TH" : "TD");
    const bool leads = cell.cell && places_.contains(cell.cell->place);
    if (cell.cell && cell.cell->sign) sign(*cell.cell->sign, cell.sign_at, placed.y);
    for (std::size_t index = 0; index < cell.texts.size(); ++index) {
      const PlacedText& text = cell.texts[index];
      if (leads && index == 0) {
        const Tag link(cairo_, CAIRO_TAG_LINK, "dest='" + cell.cell->place + "'");
        show(text, placed.y);
      } else {
        show(text, placed.y);
      }
    }
  }

  void paint_picture(const PlacedPiece& placed, const Scene& scene) {
    const Tag tag(cairo_, "Figure");
    supplement_.picture_texts.push_back(scene.title + ". " + scene.description);
    cairo_save(cairo_);
    const double width = scene.size.width * placed.piece->scale;
    cairo_translate(cairo_, PaperForm::left + (PaperForm::text_width - width) / 2, placed.y);
    cairo_scale(cairo_, placed.piece->scale, placed.piece->scale);
    draw_marks(cairo_, scene, typeface_);
    cairo_restore(cairo_);
  }

  void sign(const Scene& scene, Point at, double y) {
    constexpr double size = 11;
    const double scale = size / std::max(scene.size.width, scene.size.height);
    cairo_save(cairo_);
    cairo_translate(cairo_, PaperForm::left + at.x, y + at.y);
    cairo_scale(cairo_, scale, scale);
    draw_marks(cairo_, scene, typeface_);
    cairo_restore(cairo_);
  }

  void lines(const PlacedPiece& placed, double x, Rgb in) {
    const Piece& piece = *placed.piece;
    colour(in);
    const double top = line_place(piece.layout.get(), piece.first_line).top;
    for (int line = piece.first_line; line <= piece.last_line; ++line) {
      cairo_move_to(cairo_, x, placed.y + line_place(piece.layout.get(), line).baseline - top);
      pango_cairo_show_layout_line(cairo_, pango_layout_get_line_readonly(piece.layout.get(), line));
    }
    cairo_new_path(cairo_);
  }

  void show(const PlacedText& text, double y) {
    colour(text.colour);
    cairo_move_to(cairo_, PaperForm::left + text.at.x, y + text.at.y);
    pango_cairo_show_layout(cairo_, text.layout.get());
    cairo_new_path(cairo_);
  }

  void line_of_text(const std::string& text, double y, Anchor anchor, double width) {
    const PlacedLayout layout = short_line(typeface_, text, 7.5, width);
    if (anchor == Anchor::end) pango_layout_set_alignment(layout.get(), PANGO_ALIGN_RIGHT);
    colour(ink_muted);
    const double x =
        anchor == Anchor::end ? PaperForm::left + PaperForm::text_width - width : PaperForm::left;
    cairo_move_to(cairo_, x, y);
    pango_cairo_show_layout(cairo_, layout.get());
    cairo_new_path(cairo_);
  }

  void rule(double y, double from, double to) {
    colour(line_colour);
    cairo_set_line_width(cairo_, 0.5);
    cairo_move_to(cairo_, from, y);
    cairo_line_to(cairo_, to, y);
    cairo_stroke(cairo_);
  }

  void colour(Rgb in) { cairo_set_source_rgb(cairo_, in.red, in.green, in.blue); }

  cairo_t* cairo_;
  const Document& document_;
  const Typeface& typeface_;
  std::set<std::string> places_;
  PdfSupplement supplement_;
};

// Headings of level 2 below the title, those of level 3 below them.
void add_outline(cairo_surface_t* surface, const Document& document) {
  int parents[4] = {CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT,
                    CAIRO_PDF_OUTLINE_ROOT};
  for (const DocumentBlock& block : document.blocks) {
    const auto* const heading = std::get_if<DocumentHeading>(&block);
    if (!heading) continue;
    const int level = std::clamp(heading->level, 1, 3);
    const std::string place = "dest='" + heading->id + "'";
    // The title is the document's name, not a part of it.
    const int parent = level <= 2 ? CAIRO_PDF_OUTLINE_ROOT : parents[2];
    parents[level] = cairo_pdf_surface_add_outline(surface, parent, heading->text.c_str(), place.c_str(),
                                                   CAIRO_PDF_OUTLINE_FLAG_OPEN);
  }
}

}  // namespace

std::string pdf_document(const Document& document, const Typeface& typeface) {
  const PlacedDocument laid = placed(document, typeface);
  std::string bytes;
  const std::unique_ptr<cairo_surface_t, Unref> surface(
      cairo_pdf_surface_create_for_stream(append_bytes, &bytes, PaperForm::width, PaperForm::height));
  check(cairo_surface_status(surface.get()));
  set_properties(surface.get(), document);
  const std::unique_ptr<cairo_t, Unref> cairo(cairo_create(surface.get()));
  Painter painter(cairo.get(), document, typeface);
  {
    const Tag whole(cairo.get(), "Document");  // only then does Cairo call the file tagged
    for (std::size_t page = 0; page < laid.pages.size(); ++page) {
      painter.paint(laid.pages[page]);
      painter.paint_running(page + 1, laid.pages.size());
      cairo_show_page(cairo.get());
    }
  }
  check(cairo_status(cairo.get()));
  add_outline(surface.get(), document);
  cairo_surface_finish(surface.get());
  check(cairo_surface_status(surface.get()));
  return with_supplement(std::move(bytes), std::move(painter).supplement());
}

std::size_t pages_of(const Document& document, const Typeface& typeface) {
  return placed(document, typeface).pages.size();
}

}  // namespace chart
