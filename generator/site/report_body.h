#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/report.h"

// The report as templates/parts/report_parts.html shows it, which looks for its parts by the name `parts`.
namespace site {

struct ReportCellView {
  std::string label;  // its column, for a phone
  html::Html sign;
  std::string text;
  std::optional<html::Url> address;
  std::string detail;
  bool is_number = false;
  bool strong = false;

  static constexpr auto members() {
    return std::array{html::member<&ReportCellView::label>("label"),
                      html::member<&ReportCellView::sign>("sign"),
                      html::member<&ReportCellView::text>("text"),
                      html::member<&ReportCellView::address>("address"),
                      html::member<&ReportCellView::detail>("detail"),
                      html::member<&ReportCellView::is_number>("is_number"),
                      html::member<&ReportCellView::strong>("strong")};
  }
};

struct ReportColumnView {
  std::string title;
  bool is_number = false;

  static constexpr auto members() {
    return std::array{html::member<&ReportColumnView::title>("title"),
                      html::member<&ReportColumnView::is_number>("is_number")};
  }
};

struct ReportRowView {
  ReportCellView head;
  std::vector<ReportCellView> cells;

  static constexpr auto members() {
    return std::array{html::member<&ReportRowView::head>("head"),
                      html::member<&ReportRowView::cells>("cells")};
  }
};

struct ReportTableView {
  std::string label;
  std::vector<ReportColumnView> columns;
  std::vector<ReportRowView> rows;
  std::string more;

  static constexpr auto members() {
    return std::array{
        html::member<&ReportTableView::label>("label"), html::member<&ReportTableView::columns>("columns"),
        html::member<&ReportTableView::rows>("rows"), html::member<&ReportTableView::more>("more")};
  }
};

struct ReportParagraphView {
  std::string look;  // class
  std::string label;
  std::string text;

  static constexpr auto members() {
    return std::array{html::member<&ReportParagraphView::look>("look"),
                      html::member<&ReportParagraphView::label>("label"),
                      html::member<&ReportParagraphView::text>("text")};
  }
};

// One of these.
struct ReportBlockView {
  std::optional<ReportParagraphView> paragraph;
  std::vector<ReportParagraphView> items;
  std::optional<ReportTableView> table;
  std::optional<html::Html> picture;

  static constexpr auto members() {
    return std::array{html::member<&ReportBlockView::paragraph>("paragraph"),
                      html::member<&ReportBlockView::items>("items"),
                      html::member<&ReportBlockView::table>("table"),
                      html::member<&ReportBlockView::picture>("picture")};
  }
};

struct ReportPartView {
  std::string id;
  std::string heading;
  std::string paper;  // class: whether it begins a page
  std::vector<ReportBlockView> blocks;

  static constexpr auto members() {
    return std::array{
        html::member<&ReportPartView::id>("id"), html::member<&ReportPartView::heading>("heading"),
        html::member<&ReportPartView::paper>("paper"), html::member<&ReportPartView::blocks>("blocks")};
  }
};

struct ReportBody {
  std::string where;
  std::string lead;
  std::vector<ReportPartView> parts;
};

// Whether names in the report lead to pages of the site. Links within the report always do.
enum class ReportLinks { to_pages, within };

ReportBody report_body(Rendering& rendering, const source::CalendarTime& period, ReportLinks links);

}  // namespace site
