#include "site/report_body.h"
#include "site/report_period.h"

// The report on the newest whole month, as a page of the site and for paper.
namespace site {
namespace {

struct ReportView {
  Frame frame;
  std::string where;
  std::string lead;
  std::vector<ReportPartView> parts;

  static constexpr auto members() {
    return std::array{html::member<&ReportView::frame>("frame"), html::member<&ReportView::where>("where"),
                      html::member<&ReportView::lead>("lead"), html::member<&ReportView::parts>("parts")};
  }
};

std::vector<std::string> keys(const Material& material) {
  const bool nothing = material.model().projects.empty() && material.model().measures.empty();
  return nothing ? std::vector<std::string>() : only_page(material);
}

source::CalendarTime period_of(const Material& material) {
  return newest_whole_month(material.edition.made_for.as_of);
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {
      {words.text("report.path")}, report_title(words, period_of(material)), material.strictest, "front", ""};
}

ReportView view(Rendering& rendering) {
  ReportBody body = report_body(rendering, period_of(rendering.material), ReportLinks::to_pages);
  rendering.description = body.lead;
  return {.where = std::move(body.where), .lead = std::move(body.lead), .parts = std::move(body.parts)};
}

}  // namespace

PageKind report_page() { return page_kind<ReportView, view>("report", keys, describe); }

}  // namespace site
