#include "site/changes_feed.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <set>

#include "site/changes.h"

namespace site {
namespace {

using analysis::RecordChange;

// A UUID of what identifies a thing; version 8: made by a rule of our own. (RFC 9562, section 5.8)
std::string uuid_of(std::string_view identity) {
  const XXH128_hash_t hash = XXH3_128bits(identity.data(), identity.size());
  const std::uint64_t high = (hash.high64 & ~0xf000ULL) | 0x8000ULL;
  const std::uint64_t low = (hash.low64 & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
  return fmt::format("urn:uuid:{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32, high >> 16 & 0xffff,
                     high & 0xffff, low >> 48, low & 0xffffffffffffULL);
}

std::string site_identity(const Material& material, source::Language language) {
  const model::Site& site = material.model().site;
  return fmt::format("{}\n{}\n{}\n{}", text_in(site.organisation, material.own_language()),
                     text_in(site.title, material.own_language()), material.edition.made_for.unit,
                     source::code(language));
}

std::string identity_of(const RecordChange& change) {
  return fmt::format("{}\n{}\n{}\n{}\n{}\n{}",
                     analysis::change_kind_words[static_cast<std::size_t>(change.kind)], change.record,
                     change.id, change.unit, change.role_group, change.at.text);
}

// An element with text.
std::string element(std::string_view name, std::string_view text) {
  return fmt::format("<{0}>{1}</{0}>\n", name, html::escape_text(text));
}

std::string link(std::string_view relation, std::string_view type, const html::Url& address) {
  return fmt::format("<link rel=\"{}\" type=\"{}\" href=\"{}\"/>\n", relation, type,
                     html::escape_attribute(address.text()));
}

class Feed {
 public:
  Feed(Rendering& rendering, const analysis::Changes& changes)
      : rendering_(rendering),
        updated_(source::to_iso(changes.to) + "T00:00:00Z"),
        site_(site_identity(rendering.material, rendering.language)),
        month_(site_ + "\n" + source::to_iso(changes.from) + "\n" + source::to_iso(changes.to)) {}

  void begin(const html::Url& page, const html::Url& self) {
    const model::Site& site = rendering_.model().site;
    out += fmt::format(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
        "xml:lang=\"{}\">\n",
        source::code(rendering_.language));
    out += element("id", uuid_of(site_));
    out += element("title", rendering_.page.title + " – " + text_in(site.title, rendering_.language));
    out += element("updated", updated_);
    out += "<author>" +
           element("name", text_in(site.organisation ? site.organisation : site.title, rendering_.language)) +
           "</author>\n";
    out += link("self", "application/atom+xml", self) + link("alternate", "text/html", page);
  }

  void add(std::string identity, const std::string& title, const html::Url& address,
           const std::string& summary, const std::string& group) {
    // Two changes of one record may be told of alike: of two reviews of one duty in one unit.
    while (!used_.insert(identity).second) identity += "\n+";
    out += "<entry>\n" + element("id", uuid_of(month_ + "\n" + identity)) + element("title", title) +
           element("updated", updated_) + link("alternate", "text/html", address);
    if (!group.empty()) out += fmt::format("<category term=\"{}\"/>\n", html::escape_attribute(group));
    out += element("summary", summary) + "</entry>\n";
  }

  std::string out;

 private:
  Rendering& rendering_;
  std::string updated_;
  std::string site_;
  std::string month_;
  std::set<std::string> used_;
};

std::string summary_of(const ChangeLine& line) {
  std::string summary = line.where.empty() ? std::string() : line.where + ". ";
  summary += line.sentence;
  if (!line.day.empty()) summary += " (" + line.day + ")";
  return summary;
}

std::string feed_of(Rendering& rendering, const html::Url& page) {
  const analysis::Changes& changes = *rendering.material.changes;
  const std::vector<ChangeLine> lines = change_lines(rendering, changes);
  Feed feed(rendering, changes);
  feed.begin(page, rendering.file(rendering.page.path));
  feed.add("", rendering.word("changes.feed_title", {{"date", long_date(changes.to, rendering.language)}}),
           page, changes_sentence(rendering, changes), "");
  for (std::size_t index = 0; index < lines.size(); ++index) {
    const ChangeLine& line = lines[index];
    const bool has_page = !line.record.address.text().empty();
    const std::string group = change_group_name(rendering, line.group);
    feed.add(identity_of(changes.all[index]), group + ": " + line.record.text,
             has_page ? line.record.address : page, summary_of(line), group);
  }
  return feed.out + "</feed>\n";
}

}  // namespace

std::string feed_path(const Material& material, source::Language language) {
  const std::string folder =
      language == material.own_language() ? std::string() : std::string(source::code(language)) + "/";
  return folder + "feed.xml";
}

std::vector<OutputFile> changes_feeds(const Plan& plan, const chart::TextWidth& text_width) {
  std::vector<OutputFile> files;
  for (const source::Language language : plan.material().languages) {
    const Page* const page = plan.find("changes", "", language);
    if (!page) continue;
    // Addresses are those seen from the feed.
    Page feed = *page;
    feed.path = feed_path(plan.material(), language);
    Rendering rendering(plan, feed, text_width);
    files.push_back({feed.path, feed_of(rendering, relative(feed.path, page->path))});
  }
  return files;
}

}  // namespace site
