#include "html/markdown.h"
#include "model/comment.h"
#include "site/holder.h"
#include "site/report.h"

namespace site {
namespace {

using chart::DocumentParagraph;
using chart::ParagraphLook;

// Who says it, and of what.
std::string head_of(Rendering& rendering, const model::Comment& comment) {
  std::vector<std::string> parts;
  if (comment.title) parts.push_back(rendering.plain(comment.title));
  const model::Model& model = rendering.model();
  if (comment.project) {
    if (const auto* project = model::find(model.projects, comment.project->id))
      parts.push_back(rendering.plain(project->title));
  } else if (comment.unit && !comment.measure) {
    if (const auto* unit = model::find(model.units, comment.unit->id))
      parts.push_back(rendering.plain(unit->title));
  }
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : " – ") + part;
  return text;
}

// As much as fits, up to the end of a sentence, or of a word.
std::string cut(const std::string& text, std::size_t letters) {
  if (letters == 0 || text.size() <= letters) return text;
  std::size_t end = text.rfind(". ", letters);
  if (end != std::string::npos && end > letters / 3) return text.substr(0, end + 1) + " …";
  end = text.rfind(' ', letters);
  return text.substr(0, end == std::string::npos ? 0 : end) + " …";
}

std::string words_of(Rendering& rendering, const model::Comment& comment) {
  return comment.text ? html::plain_text(rendering.plain(*comment.text)) : std::string();
}

}  // namespace

// Looks without showing: texts in another language are counted where they are shown.
bool comment_fits(const Rendering& rendering, const model::Comment& comment, std::size_t letters) {
  const auto* const words = comment.text ? comment.text->in(rendering.language) : nullptr;
  std::size_t size = words ? html::plain_text(words->text).size() : 0;
  for (const auto* const said : {&comment.surprised, &comment.learned, &comment.next})
    size += text_in(*said, rendering.language).size();
  return size <= letters;
}

std::vector<chart::DocumentBlock> comment_blocks(Rendering& rendering, const model::Comment& comment,
                                                 std::size_t letters) {
  std::vector<chart::DocumentBlock> blocks;
  const std::string text = cut(words_of(rendering, comment), letters);
  std::string label = head_of(rendering, comment);
  if (!label.empty()) label += ":";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) {
      blocks.push_back(DocumentParagraph{.label = label, .text = text.substr(at, end - at)});
      label.clear();
    }
    at = end + 1;
  }
  const auto add = [&](std::string_view word, const source::Given<source::Text>& said) {
    if (said)
      blocks.push_back(DocumentParagraph{
          .label = rendering.word(word) + ":", .text = rendering.plain(said), .look = ParagraphLook::item});
  };
  if (letters == 0 || comment_fits(rendering, comment, letters)) {
    add("report.surprised", comment.surprised);
    add("report.learned", comment.learned);
    add("report.next", comment.next);
  }
  const std::string by = holder_text(rendering, comment.by);
  if (!by.empty()) blocks.push_back(DocumentParagraph{.text = by, .look = ParagraphLook::note});
  return blocks;
}

}  // namespace site
