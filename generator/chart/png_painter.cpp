#include "chart/png_painter.h"

#include <cmath>
#include <stdexcept>

#include "chart/cairo_drawing.h"
#include "chart/pango.h"
#include "chart/png_file.h"

namespace chart {
namespace {

void check(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(std::string("cannot draw a picture: ") + cairo_status_to_string(status));
}

std::string encoded(cairo_surface_t* surface, double scale) {
  cairo_surface_flush(surface);
  const Pixels pixels{.first = reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(surface)),
                      .width = cairo_image_surface_get_width(surface),
                      .height = cairo_image_surface_get_height(surface),
                      .stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface)) / 4};
  constexpr double css_pixels_per_metre = 96 / 0.0254;
  return png_file(pixels, static_cast<std::uint32_t>(std::lround(css_pixels_per_metre * scale)));
}

}  // namespace

std::string png(const Scene& scene, const Typeface& typeface, double scale) {
  const auto pixels = [scale](double points) { return static_cast<int>(std::ceil(points * scale)); };
  const std::unique_ptr<cairo_surface_t, Unref> surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels(scene.size.width), pixels(scene.size.height)));
  check(cairo_surface_status(surface.get()));
  const std::unique_ptr<cairo_t, Unref> cairo(cairo_create(surface.get()));
  cairo_scale(cairo.get(), scale, scale);
  cairo_set_source_rgb(cairo.get(), 1, 1, 1);
  cairo_paint(cairo.get());
  draw_marks(cairo.get(), scene, typeface);
  check(cairo_status(cairo.get()));
  return encoded(surface.get(), scale);
}

}  // namespace chart
