#include "chart/pdf_painter.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <stdexcept>

#include "chart/cairo_drawing.h"
#include "chart/pango.h"

namespace chart {
namespace {

void check(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(std::string("cannot make a PDF page: ") + cairo_status_to_string(status));
}

cairo_status_t append_bytes(void* out, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

void set_properties(cairo_surface_t* surface, const Scene& scene) {
  const auto set = [surface](cairo_pdf_metadata_t property, const std::string& text) {
    cairo_pdf_surface_set_metadata(surface, property, text.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, scene.title);
  set(CAIRO_PDF_METADATA_SUBJECT, scene.description);
  // Cairo would write the time of day otherwise.
  set(CAIRO_PDF_METADATA_CREATE_DATE, "");
  set(CAIRO_PDF_METADATA_MOD_DATE, "");
}

double fitting_scale(Size scene, const Sheet& sheet) {
  const double across = (sheet.size.width - 2 * sheet.margin) / scene.width;
  const double down = (sheet.size.height - 2 * sheet.margin) / scene.height;
  return std::min(across, down);
}

}  // namespace

std::string pdf_page(const Scene& scene, const Typeface& typeface, const Sheet& sheet) {
  std::string bytes;
  const std::unique_ptr<cairo_surface_t, Unref> surface(
      cairo_pdf_surface_create_for_stream(append_bytes, &bytes, sheet.size.width, sheet.size.height));
  check(cairo_surface_status(surface.get()));
  set_properties(surface.get(), scene);
  const double scale = fitting_scale(scene.size, sheet);
  const std::unique_ptr<cairo_t, Unref> cairo(cairo_create(surface.get()));
  cairo_translate(cairo.get(), (sheet.size.width - scene.size.width * scale) / 2, sheet.margin);
  cairo_scale(cairo.get(), scale, scale);
  draw_marks(cairo.get(), scene, typeface);
  check(cairo_status(cairo.get()));
  cairo_show_page(cairo.get());
  cairo_surface_finish(surface.get());
  check(cairo_surface_status(surface.get()));
  return bytes;
}

}  // namespace chart
