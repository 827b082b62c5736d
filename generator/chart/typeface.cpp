#include "chart/typeface.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>

#include <stdexcept>

#include "chart/pango.h"

namespace chart {
namespace {

struct DestroyConfig {
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};
using Config = std::unique_ptr<FcConfig, DestroyConfig>;

// A configuration that knows this one file: no folders, no cache on disk, no substitutes.
Config only(const std::string& file) {
  Config config(FcConfigCreate());
  if (!config || !FcConfigAppFontAddFile(config.get(), reinterpret_cast<const FcChar8*>(file.c_str())))
    throw std::runtime_error("cannot read the font " + file);
  return config;
}

std::string family_in(FcConfig* config, const std::string& file) {
  const FcFontSet* fonts = FcConfigGetFonts(config, FcSetApplication);
  FcChar8* family = nullptr;
  if (!fonts || fonts->nfont == 0 ||
      FcPatternGetString(fonts->fonts[0], FC_FAMILY, 0, &family) != FcResultMatch)
    throw std::runtime_error("cannot read the font " + file + ": it names no family");
  return reinterpret_cast<const char*>(family);
}

std::unique_ptr<PangoFontDescription, Unref> font_of(const std::string& family, PangoWeight weight) {
  std::unique_ptr<PangoFontDescription, Unref> font(pango_font_description_new());
  pango_font_description_set_family(font.get(), family.c_str());
  pango_font_description_set_weight(font.get(), weight);
  return font;
}

// Unhinted and unrounded: as a browser sets text at any zoom, and the same on every machine.
void set_exact(PangoContext* context) {
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  pango_cairo_context_set_resolution(context, 72);  // one point of the font is one point of the scene
  pango_context_set_round_glyph_positions(context, FALSE);
  pango_context_set_language(context, pango_language_from_string("nb"));
}

}  // namespace

Typeface::Typeface(const std::string& folder) : opened_(std::make_unique<Opened>()) {
  const std::string file = folder + "/inter.ttf";
  const Config config = only(file);
  opened_->family = family_in(config.get(), file);
  opened_->map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(opened_->map.get()), config.get());
  opened_->context.reset(pango_font_map_create_context(opened_->map.get()));
  set_exact(opened_->context.get());
  opened_->regular = font_of(opened_->family, PANGO_WEIGHT_NORMAL);
  opened_->semibold = font_of(opened_->family, PANGO_WEIGHT_SEMIBOLD);
}

Typeface::~Typeface() = default;
Typeface::Typeface(Typeface&&) noexcept = default;
Typeface& Typeface::operator=(Typeface&&) noexcept = default;

std::unique_ptr<PangoLayout, Unref> laid_out(const Typeface& typeface, std::string_view text, double size,
                                             Weight weight) {
  const auto& opened = typeface.opened();
  std::unique_ptr<PangoLayout, Unref> layout(pango_layout_new(opened.context.get()));
  PangoFontDescription* font = (weight == Weight::regular ? opened.regular : opened.semibold).get();
  pango_font_description_set_size(font, static_cast<int>(size * PANGO_SCALE + 0.5));
  pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
  pango_layout_set_font_description(layout.get(), font);
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  return layout;
}

}  // namespace chart
