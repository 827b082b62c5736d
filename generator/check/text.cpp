#include <algorithm>
#include <array>

#include "check/each_rule.h"
#include "check/markdown_text.h"
#include "check/references.h"
#include "html/markdown.h"

namespace check {
namespace {

using html::MarkdownLink;
using source::Text;

int hexadecimal(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  const char small = static_cast<char>(digit | 0x20);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::string without_percent_signs(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int high = text[at] == '%' && at + 2 < text.size() ? hexadecimal(text[at + 1]) : -1;
    const int low = high >= 0 ? hexadecimal(text[at + 2]) : -1;
    if (low < 0) {
      result += text[at];
    } else {
      result += static_cast<char>(high * 16 + low);
      at += 2;
    }
  }
  return result;
}

// "duty:6f" is looked for where the page will look: in the main framework, else the first one.
std::string duty_reference(const model::Model& model, const std::string& written) {
  if (written.find('/') != std::string::npos) return written;
  const std::string key = model::normal_duty_key(written);
  if (model.site.main_framework) return model.site.main_framework->id + "/" + key;
  return model.frameworks.empty() ? written : model.frameworks.front().id + "/" + key;
}

// The one page that no record makes and that texts may link to: how to read each kind of chart.
constexpr std::string_view guides_to_charts = "chart_guides:";

// What check_markdown speaks of, and what leads out of the site.
bool is_address(std::string_view scheme) {
  constexpr std::array<std::string_view, 8> schemes{"http",     "https", "mailto", "javascript",
                                                    "vbscript", "data",  "file",   "blob"};
  std::string small(scheme);
  for (char& letter : small) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter | 0x20);
  }
  return std::ranges::find(schemes, small) != schemes.end();
}

std::string nearest_kind(std::string_view written) {
  std::vector<std::string_view> kinds{"duty"};
  for (const model::Kind& kind : model::all_kinds) kinds.push_back(kind.records.key);
  return source::nearest(written, kinds);
}

void check_link_to_record(const Input& input, const MarkdownLink& link, Diagnostics& diagnostics) {
  const std::size_t colon = link.destination.find(':');
  const std::string kind = link.destination.substr(0, colon);
  const std::string written = link.destination.substr(colon + 1);
  if (is_address(kind)) return;
  if (link.destination == guides_to_charts) return;
  if (kind != "duty" && !model::find_kind(kind)) {
    diagnostics.report("link-of-no-kind", link.at, {link.destination, kind, nearest_kind(kind)});
    return;
  }
  const std::string id = kind == "duty" ? duty_reference(input.model, written) : written;
  if (!model::exists(input.model, kind, id)) report_dangling(input, kind, written, link.at, diagnostics);
}

std::string nearest_file(const source::Tree& tree, std::string_view from_path, std::string_view written) {
  const std::string folder(from_path.substr(0, from_path.rfind('/') + 1));
  std::vector<std::string_view> beside;
  for (const source::File& file : tree.files()) {
    const std::string_view path = file.path;
    const bool is_here = path.starts_with(folder) && path.find('/', folder.size()) == path.npos;
    if (is_here && path != from_path) beside.push_back(path.substr(folder.size()));
  }
  return source::nearest(written, beside);
}

void check_link_to_file(const source::Tree& tree, const MarkdownLink& link, Diagnostics& diagnostics) {
  const std::string& from = tree.file(link.at.file).path;
  const std::string path = linked_path(from, link.destination);
  if (path.empty() || !tree.find(path)) {
    diagnostics.report(link.is_image ? "image-leads-nowhere" : "link-leads-nowhere", link.at,
                       {link.destination, nearest_file(tree, from, link.destination)});
  } else if (!link.is_image) {
    diagnostics.report("link-to-file", link.at, {link.destination});
  }
}

// "#rutinen": a heading of the same text.
void check_link_within(const Text::Version& version, const MarkdownLink& link, Diagnostics& diagnostics) {
  html::MarkdownPage page;
  const html::MarkdownOptions options{.table_label = "Tabell"};
  const auto headings = html::render_markdown(version.text, html::MarkdownSize::page, options, page).headings;
  const std::string_view wanted = std::string_view(link.destination).substr(1);
  if (std::ranges::find(headings, wanted, &html::MarkdownHeading::id) != headings.end()) return;
  std::vector<std::string_view> ids;
  for (const html::MarkdownHeading& heading : headings) ids.push_back(heading.id);
  const std::string near = source::nearest(wanted, ids);
  diagnostics.report("link-to-no-heading", link.at, {link.destination, near.empty() ? "" : "#" + near});
}

void check_link(const Input& input, const Text::Version& version, const MarkdownLink& link,
                Diagnostics& diagnostics) {
  if (link.destination.starts_with("//") || link.destination.starts_with('\\')) return;  // check_markdown
  if (link.destination.starts_with('#')) {
    check_link_within(version, link, diagnostics);
  } else if (link.destination.find(':') != std::string::npos) {
    check_link_to_record(input, link, diagnostics);
  } else {
    check_link_to_file(input.tree, link, diagnostics);
  }
}

}  // namespace

std::string linked_path(std::string_view from_path, std::string_view destination) {
  destination = destination.substr(0, destination.find_first_of("#?"));
  if (destination.empty() || destination.starts_with('/')) return {};
  std::vector<std::string> parts;
  const auto add = [&](const std::string& part) {
    if (part == "..") {
      if (parts.empty()) return false;
      parts.pop_back();
    } else if (part != "." && !part.empty()) {
      parts.push_back(part);
    }
    return true;
  };
  const std::string whole =
      std::string(from_path.substr(0, from_path.rfind('/') + 1)) + without_percent_signs(destination);
  for (std::size_t at = 0; at <= whole.size();) {
    const std::size_t end = std::min(whole.find('/', at), whole.size());
    if (!add(whole.substr(at, end - at))) return {};
    at = end + 1;
  }
  std::string path;
  for (const std::string& part : parts) path += (path.empty() ? "" : "/") + part;
  return path;
}

void texts(const Input& input, Diagnostics& diagnostics) {
  for_each_markdown_text(input.model, [&](const Text::Version& version) {
    for (const MarkdownLink& link :
         html::check_markdown(version.text, html::MarkdownSize::page, version.at, diagnostics)) {
      check_link(input, version, link, diagnostics);
    }
  });
}

}  // namespace check
