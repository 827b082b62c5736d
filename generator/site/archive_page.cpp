#include <algorithm>

#include "site/archive.h"
#include "site/archive_words.h"
#include "site/rendering.h"

// The archived months, the newest first: what each holds, and how to see that it is as it was.
namespace site {
namespace {

struct FileLink {
  html::Url address;
  std::string name;
  std::string size;

  static constexpr auto members() {
    return std::array{html::member<&FileLink::address>("address"), html::member<&FileLink::name>("name"),
                      html::member<&FileLink::size>("size")};
  }
};

struct MonthRow {
  std::string name;
  html::Url address;  // of the month's first page; of its list where it has none
  std::string audience;
  std::string version;
  std::vector<FileLink> files;
  std::string size;
  std::string checksum;
  html::Url sums;

  static constexpr auto members() {
    return std::array{
        html::member<&MonthRow::name>("name"),         html::member<&MonthRow::address>("address"),
        html::member<&MonthRow::audience>("audience"), html::member<&MonthRow::version>("version"),
        html::member<&MonthRow::files>("files"),       html::member<&MonthRow::size>("size"),
        html::member<&MonthRow::checksum>("checksum"), html::member<&MonthRow::sums>("sums")};
  }
};

struct ArchiveView {
  Frame frame;
  std::string lead;
  std::vector<MonthRow> months;

  static constexpr auto members() {
    return std::array{html::member<&ArchiveView::frame>("frame"), html::member<&ArchiveView::lead>("lead"),
                      html::member<&ArchiveView::months>("months")};
  }
};

bool has_months(const Material& material) { return material.archive && !material.archive->months.empty(); }

std::vector<std::string> keys(const Material& material) {
  return has_months(material) ? only_page(material) : std::vector<std::string>();
}

model::Classification strictest(const Archive& archive) {
  return std::ranges::max(archive.months, {}, &ArchivedMonth::audience).audience;
}

PageDescription describe(const Material& material, std::string_view, source::Language language) {
  const html::Words& words = material.words.in(language);
  return {
      {words.text("archive.path")}, words.text("archive.title"), strictest(*material.archive), "front", ""};
}

std::string month_text(const ArchivedMonth& month, source::Language language) {
  return period_name(source::Period::month, source::start_of(source::Period::month, month.as_of), language);
}

std::string folder_of(const ArchivedMonth& month) { return "archive/" + month.name + "/"; }

MonthRow row_of(const Rendering& rendering, const ArchivedMonth& month) {
  constexpr std::string_view audiences[] = {"archive.open", "archive.internal", "archive.confidential",
                                            "archive.strictly_confidential"};
  const std::string folder = folder_of(month);
  MonthRow row{.name = capitalised(month_text(month, rendering.language)),
               .address = rendering.file(folder + "SHA256SUMS"),
               .audience = rendering.word(audiences[static_cast<std::size_t>(month.audience)]),
               .version = month.version,
               .files = {},
               .size = size_text(month.bytes, rendering.language),
               .checksum = month.checksum,
               .sums = rendering.file(folder + "SHA256SUMS")};
  for (const ArchivedFile& file : month.files) {
    const html::Url address = rendering.file(folder + file.path);
    if (file.path == "index.html") {
      row.address = address;
    } else if (!is_dress(file.path)) {
      row.files.push_back({address, capitalised(archived_file_name(rendering.words, file.path)),
                           size_text(file.size, rendering.language)});
    }
  }
  return row;
}

std::string lead_of(const Rendering& rendering, const Archive& archive) {
  return rendering.word("archive.lead", {{"n", archive.months.size()},
                                         {"newest", month_text(archive.months.front(), rendering.language)},
                                         {"oldest", month_text(archive.months.back(), rendering.language)}});
}

ArchiveView view(Rendering& rendering) {
  const Archive& archive = *rendering.material.archive;
  ArchiveView view;
  view.lead = lead_of(rendering, archive);
  for (const ArchivedMonth& month : archive.months) view.months.push_back(row_of(rendering, month));
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind archive_page() { return page_kind<ArchiveView, view>("archive", keys, describe); }

}  // namespace site
