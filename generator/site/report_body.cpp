#include "site/report_body.h"

#include <array>
#include <set>

namespace site {
namespace {

using chart::ParagraphLook;

// Turns blocks into views, in their order; items that follow each other are one list.
class Viewer {
 public:
  Viewer(Rendering& rendering, const std::set<std::string>& places, ReportLinks links)
      : rendering_(rendering), places_(places), links_(links) {}

  std::vector<ReportBlockView> views(const std::vector<chart::DocumentBlock>& blocks) {
    for (const chart::DocumentBlock& block : blocks) std::visit(*this, block);
    return std::move(views_);
  }

  void operator()(const chart::DocumentHeading&) {}

  void operator()(const chart::DocumentParagraph& paragraph) {
    constexpr std::string_view looks[] = {"", "report-lead", "", "note"};
    ReportParagraphView view{std::string(looks[static_cast<std::size_t>(paragraph.look)]), paragraph.label,
                             paragraph.text};
    if (paragraph.look != ParagraphLook::item) {
      views_.push_back({.paragraph = std::move(view)});
      return;
    }
    if (views_.empty() || views_.back().items.empty()) views_.emplace_back();
    views_.back().items.push_back(std::move(view));
  }

  void operator()(const chart::DocumentTable& table) {
    ReportTableView view{.label = rendering_.word("report.table", {{"title", table.label}, {"n", ++tables}}),
                         .columns = {},
                         .rows = {},
                         .more = table.more};
    for (const chart::DocumentColumn& column : table.columns)
      view.columns.push_back({column.title, column.is_number});
    for (const auto& row : table.rows) {
      ReportRowView shown;
      for (std::size_t index = 0; index < row.size(); ++index) {
        ReportCellView cell = cell_of(row[index], table.columns[index]);
        if (index == 0)
          shown.head = std::move(cell);
        else
          shown.cells.push_back(std::move(cell));
      }
      view.rows.push_back(std::move(shown));
    }
    views_.push_back({.table = std::move(view)});
  }

  void operator()(const chart::DocumentPicture& picture) {
    html::Html both = rendering_.chart(picture.scene, picture.narrow ? "wide" : "");
    if (picture.narrow) both += rendering_.chart(*picture.narrow, "narrow");
    views_.push_back({.picture = std::move(both)});
  }

  int tables = 0;

 private:
  ReportCellView cell_of(const chart::DocumentCell& cell, const chart::DocumentColumn& column) {
    ReportCellView view{.label = column.title,
                        .text = cell.text,
                        .detail = cell.detail,
                        .is_number = column.is_number,
                        .strong = cell.strong};
    if (cell.sign) view.sign = rendering_.chart(*cell.sign, "sign");
    if (places_.contains(cell.place)) {
      view.address = html::checked_url("#" + cell.place);
    } else if (!cell.address.empty() && links_ == ReportLinks::to_pages) {
      view.address = html::checked_url(cell.address);
    }
    return view;
  }

  Rendering& rendering_;
  const std::set<std::string>& places_;
  ReportLinks links_;
  std::vector<ReportBlockView> views_;
};

}  // namespace

ReportBody report_body(Rendering& rendering, const source::CalendarTime& period, ReportLinks links) {
  Report report = report_overview(rendering, period, {});
  add_details(report, rendering);
  std::set<std::string> places;
  for (const auto* const parts : {&report.overview, &report.details}) {
    for (const ReportPart& part : *parts) places.insert(part.id);
  }
  ReportBody body{.where = report.where};
  for (const std::string& sentence : report.verdict) body.lead += (body.lead.empty() ? "" : " ") + sentence;
  Viewer viewer(rendering, places, links);
  for (const auto* const parts : {&report.overview, &report.details}) {
    for (const ReportPart& part : *parts) {
      rendering.markdown_page.ids[part.id] = 1;
      body.parts.push_back(
          {part.id, part.heading, part.new_page ? "new-sheet" : "", viewer.views(part.blocks)});
    }
  }
  return body;
}

}  // namespace site
