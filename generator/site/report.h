#pragma once

#include <string>
#include <vector>

#include "chart/document.h"
#include "site/rendering.h"
#include "site/report_measures.h"
#include "source/date.h"

// The report to those who decide: two pages that can be read in five minutes, then a page for each measure
// that needs a look, then the portfolio. One plain struct; a page of the site and a PDF are made of it.
namespace site {

struct ReportPart {
  std::string id;  // of the heading; unique in the report
  std::string heading;
  int level = 2;                             // 2, or 3 within the part before
  bool new_page = false;                     // on paper
  bool is_one_page = false;                  // and it stands on that page alone, as far as it can
  std::vector<chart::DocumentBlock> blocks;  // no headings
};

struct Report {
  source::CalendarTime period;
  std::string title;                              // "Styringsrapport oktober 2026"
  std::string where;                              // the organisation, or the unit in it
  std::vector<std::string> verdict;               // sentences
  std::vector<ReportPart> overview;               // the first two pages
  std::vector<ReportPart> details;                // what is behind them
  const model::Comment* shown_comment = nullptr;  // that stands whole in the overview
};

// How much of each list the first two pages hold, so that they stay two.
struct ReportLimits {
  std::size_t rows_of_first_page = 8, rows_of_second_page = 8;
  std::size_t letters_of_comment = 700;
};

// Of the edition that `rendering` shows, without its details; links lead from its page.
Report report_overview(Rendering& rendering, const source::CalendarTime& period, const ReportLimits& limits);
// A page for each measure that needs a look, the comments, and the portfolio.
void add_details(Report& report, Rendering& rendering);

// "Styringsrapport oktober 2026".
std::string report_title(const html::Words& words, const source::CalendarTime& period);

// What has changed since the report before, at the end of the overview. Nothing where it was compared with
// none.
void add_changes(Report& report, Rendering& rendering, const ReportLimits& limits);

// A measure with its chart, its verdict and what has been said of it.
//   comments: on it, in the period.
ReportPart measure_part(Rendering& rendering, const FlaggedMeasure& flagged,
                        const std::vector<const model::Comment*>& comments,
                        const source::CalendarTime& period);
// Of the heading of a measure's part.
std::string measure_part_id(const model::Measure& measure);

// What a comment says, as paragraphs.
//   letters: a longer text is cut at a sentence; 0: all of it.
std::vector<chart::DocumentBlock> comment_blocks(Rendering& rendering, const model::Comment& comment,
                                                 std::size_t letters = 0);
// Whether so many letters are all of it.
bool comment_fits(const Rendering& rendering, const model::Comment& comment, std::size_t letters);

}  // namespace site
