#pragma once

#include <pango/pangocairo.h>

#include <memory>
#include <string>

#include "chart/scene.h"
#include "chart/typeface.h"

// Pango and Cairo for the few files that wrap them; no other file includes this one.
namespace chart {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

struct Typeface::Opened {
  std::unique_ptr<PangoFontMap, Unref> map;
  std::unique_ptr<PangoContext, Unref> context;
  std::unique_ptr<PangoFontDescription, Unref> regular, semibold;
  std::string family;
};

// One line of text, laid out in the typeface. The size is set in points of the scene.
std::unique_ptr<PangoLayout, Unref> laid_out(const Typeface& typeface, std::string_view text, double size,
                                             Weight weight);

}  // namespace chart
