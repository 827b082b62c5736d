#include <array>

#include "site/report.h"
#include "site/report_period.h"

// The report on the newest whole month, as a page of the site and for paper.
namespace site {
namespace {

using chart::ParagraphLook;

struct CellView {
  std::string label;  // its column, for a phone
  html::Html sign;
  std::string text;
  std::optional<html::Url> address;
  std::string detail;
  bool is_number = false;
  bool strong = false;

  static constexpr auto members() {
    return std::array{
        html::member<&CellView::label>("label"),   html::member<&CellView::sign>("sign"),
        html::member<&CellView::text>("text"),     html::member<&CellView::address>("address"),
        html::member<&CellView::detail>("detail"), html::member<&CellView::is_number>("is_number"),
        html::member<&CellView::strong>("strong")};
  }
};

struct ColumnView {
  std::string title;
  bool is_number = false;

  static constexpr auto members() {
    return std::array{html::member<&ColumnView::title>("title"),
                      html::member<&ColumnView::is_number>("is_number")};
  }
};

struct RowView {
  CellView head;
  std::vector<CellView> cells;

  static constexpr auto members() {
    return std::array{html::member<&RowView::head>("head"), html::member<&RowView::cells>("cells")};
  }
};

struct TableView {
  std::string label;
  std::vector<ColumnView> columns;
  std::vector<RowView> rows;
  std::string more;

  static constexpr auto members() {
    return std::array{html::member<&TableView::label>("label"), html::member<&TableView::columns>("columns"),
                      html::member<&TableView::rows>("rows"), html::member<&TableView::more>("more")};
  }
};

struct ParagraphView {
  std::string look;  // class
  std::string label;
  std::string text;

  static constexpr auto members() {
    return std::array{html::member<&ParagraphView::look>("look"),
                      html::member<&ParagraphView::label>("label"),
                      html::member<&ParagraphView::text>("text")};
  }
};

// One of these.
struct BlockView {
  std::optional<ParagraphView> paragraph;
  std::vector<ParagraphView> items;
  std::optional<TableView> table;
  std::optional<html::Html> picture;

  static constexpr auto members() {
    return std::array{html::member<&BlockView::paragraph>("paragraph"),
                      html::member<&BlockView::items>("items"), html::member<&BlockView::table>("table"),
                      html::member<&BlockView::picture>("picture")};
  }
};

struct PartView {
  std::string id;
  std::string heading;
  std::string paper;  // class: whether it begins a page
  std::vector<BlockView> blocks;

  static constexpr auto members() {
    return std::array{html::member<&PartView::id>("id"), html::member<&PartView::heading>("heading"),
                      html::member<&PartView::paper>("paper"), html::member<&PartView::blocks>("blocks")};
  }
};

struct ReportView {
  Frame frame;
  std::string where;
  std::string lead;
  std::vector<PartView> parts;

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

// Turns blocks into views, in their order; items that follow each other are one list.
class Viewer {
 public:
  Viewer(Rendering& rendering, const std::set<std::string>& places)
      : rendering_(rendering), places_(places) {}

  std::vector<BlockView> views(const std::vector<chart::DocumentBlock>& blocks) {
    for (const chart::DocumentBlock& block : blocks) std::visit(*this, block);
    return std::move(views_);
  }

  void operator()(const chart::DocumentHeading&) {}

  void operator()(const chart::DocumentParagraph& paragraph) {
    constexpr std::string_view looks[] = {"", "report-lead", "", "note"};
    ParagraphView view{std::string(looks[static_cast<std::size_t>(paragraph.look)]), paragraph.label,
                       paragraph.text};
    if (paragraph.look != ParagraphLook::item) {
      views_.push_back({.paragraph = std::move(view)});
      return;
    }
    if (views_.empty() || views_.back().items.empty()) views_.emplace_back();
    views_.back().items.push_back(std::move(view));
  }

  void operator()(const chart::DocumentTable& table) {
    TableView view{.label = rendering_.word("report.table", {{"title", table.label}, {"n", ++tables}}),
                   .columns = {},
                   .rows = {},
                   .more = table.more};
    for (const chart::DocumentColumn& column : table.columns)
      view.columns.push_back({column.title, column.is_number});
    for (const auto& row : table.rows) {
      RowView shown;
      for (std::size_t index = 0; index < row.size(); ++index) {
        CellView cell = cell_of(row[index], table.columns[index]);
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
  CellView cell_of(const chart::DocumentCell& cell, const chart::DocumentColumn& column) {
    CellView view{.label = column.title,
                  .text = cell.text,
                  .detail = cell.detail,
                  .is_number = column.is_number,
                  .strong = cell.strong};
    if (cell.sign) view.sign = rendering_.chart(*cell.sign, "sign");
    if (places_.contains(cell.place)) {
      view.address = html::checked_url("#" + cell.place);
    } else if (!cell.address.empty()) {
      view.address = html::checked_url(cell.address);
    }
    return view;
  }

  Rendering& rendering_;
  const std::set<std::string>& places_;
  std::vector<BlockView> views_;
};

ReportView view(Rendering& rendering) {
  Report report = report_overview(rendering, period_of(rendering.material), {});
  add_details(report, rendering);
  std::set<std::string> places;
  for (const auto* const parts : {&report.overview, &report.details}) {
    for (const ReportPart& part : *parts) places.insert(part.id);
  }
  ReportView view{.where = report.where};
  for (const std::string& sentence : report.verdict) view.lead += (view.lead.empty() ? "" : " ") + sentence;
  Viewer viewer(rendering, places);
  for (const auto* const parts : {&report.overview, &report.details}) {
    for (const ReportPart& part : *parts) {
      rendering.markdown_page.ids[part.id] = 1;
      view.parts.push_back(
          {part.id, part.heading, part.new_page ? "new-sheet" : "", viewer.views(part.blocks)});
    }
  }
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind report_page() { return page_kind<ReportView, view>("report", keys, describe); }

}  // namespace site
