#include "site/report_pdf.h"

#include <algorithm>
#include <cassert>

#include "chart/pdf_document.h"
#include "site/report.h"

namespace site {
namespace {

using chart::Document;
using chart::DocumentHeading;
using chart::DocumentParagraph;
using chart::ParagraphLook;

void add_parts(Document& document, const std::vector<ReportPart>& parts) {
  for (const ReportPart& part : parts) {
    document.blocks.push_back(
        DocumentHeading{.level = part.level, .text = part.heading, .id = part.id, .new_page = part.new_page});
    document.blocks.insert(document.blocks.end(), part.blocks.begin(), part.blocks.end());
  }
}

// With its title and its verdict.
Document overview_of(Rendering& rendering, const Report& report) {
  const Frame frame = frame_of(rendering);
  Document document{
      .title = report.title + " – " + report.where,
      .author = frame.organisation,
      .creator = "Sirkel " + rendering.material.version,
      .language = frame.language,
      .created = source::to_iso(rendering.material.edition.made_for.as_of),
      .running_head = report.title + " – " + report.where,
      .running_foot = frame.classification + " · " + rendering.word("frame.as_of", {{"date", frame.as_of}}),
      .page_of_pages = rendering.word("report.page_of_pages", {{"page", "{page}"}, {"pages", "{pages}"}})};
  document.blocks.emplace_back(DocumentHeading{.level = 1, .text = report.title, .id = "top"});
  const auto say = [&](std::string text, ParagraphLook look) {
    document.blocks.emplace_back(DocumentParagraph{.label = {}, .text = std::move(text), .look = look});
  };
  say(report.where, ParagraphLook::note);
  for (const std::string& sentence : report.verdict)
    document.subject += (document.subject.empty() ? "" : " ") + sentence;
  say(document.subject, ParagraphLook::lead);
  if (frame.invented) say(*frame.invented, ParagraphLook::note);
  add_parts(document, report.overview);
  return document;
}

// Leaves out the oldest rows of a part's last table, until the part stands on one page; a part without, or
// with too much beside it, stays as it is.
void fit_on_a_page(ReportPart& part, const chart::Typeface& typeface) {
  Document alone;
  add_parts(alone, {part});
  while (chart::pages_of(alone, typeface) > 1) {
    auto* const table = std::get_if<chart::DocumentTable>(&alone.blocks.back());
    if (!table) return;
    if (table->rows.size() > 1)
      table->rows.pop_back();
    else
      alone.blocks.pop_back();
  }
  part.blocks.assign(std::make_move_iterator(alone.blocks.begin() + 1),
                     std::make_move_iterator(alone.blocks.end()));
}

// What stands before the first heading that begins a page.
Document first_page_of(Document document) {
  const auto next = std::ranges::find_if(document.blocks, [](const chart::DocumentBlock& block) {
    const auto* const heading = std::get_if<DocumentHeading>(&block);
    return heading && heading->new_page;
  });
  document.blocks.erase(next, document.blocks.end());
  return document;
}

// With as much as two pages hold. The first page gives up rows and words for itself, the second rows.
Report fitting_overview(Rendering& rendering, const source::CalendarTime& period,
                        const chart::Typeface& typeface) {
  ReportLimits limits;
  while (true) {
    Report report = report_overview(rendering, period, limits);
    const Document document = overview_of(rendering, report);
    if (limits.rows_of_first_page > 1 && chart::pages_of(first_page_of(document), typeface) > 1) {
      --limits.rows_of_first_page;
      limits.letters_of_comment = std::max<std::size_t>(200, limits.letters_of_comment - 100);
    } else if (limits.rows_of_second_page > 1 && chart::pages_of(document, typeface) > 2) {
      --limits.rows_of_second_page;
    } else {
      return report;
    }
  }
}

}  // namespace

std::string report_pdf(const Plan& plan, source::Language language, const source::CalendarTime& period,
                       const chart::Typeface& typeface) {
  const Page* const page = plan.find("report", "", language);
  assert(page && "a plan with a report, in a language of the site");
  const chart::TextWidth text_width = chart::text_width_in(typeface);
  Rendering rendering(plan, *page, text_width);
  Report whole = fitting_overview(rendering, period, typeface);
  Document document = overview_of(rendering, whole);
  add_details(whole, rendering);
  for (ReportPart& part : whole.details) {
    if (part.is_one_page) fit_on_a_page(part, typeface);
  }
  add_parts(document, whole.details);
  return chart::pdf_document(document, typeface);
}

}  // namespace site
