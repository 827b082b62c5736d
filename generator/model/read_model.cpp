#include <fmt/format.h>

#include <map>
#include <set>

#include "model/model.h"
#include "source/diagnostic.h"
#include "source/front_matter.h"
#include "source/record_reader.h"
#include "source/visit.h"

namespace model {
namespace {

using source::Diagnostics;
using source::Node;
using source::Place;

constexpr std::string_view id_key[] = {"id"};

bool is_id(std::string_view text) {
  return !text.empty() && text.front() != '-' &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

// The nearest text that may be an id, to be shown as a way out.
std::string as_id(std::string_view text) {
  std::string id;
  for (std::size_t index = 0; index < text.size(); ++index) {
    const std::string_view rest = text.substr(index);
    const char letter = text[index];
    if (rest.starts_with("æ") || rest.starts_with("Æ")) {
      id += "ae";
    } else if (rest.starts_with("ø") || rest.starts_with("Ø")) {
      id += 'o';
    } else if (rest.starts_with("å") || rest.starts_with("Å")) {
      id += 'a';
    } else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
      id += letter;
    } else if (letter >= 'A' && letter <= 'Z') {
      id += static_cast<char>(letter | 0x20);
    } else if (static_cast<unsigned char>(letter) < 0x80 && !id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id.empty() ? "navn" : id;
}

// "content/projects/falls/story.nn.md" in its parts.
struct Path {
  std::string_view folder;    // "projects"
  std::string_view owner;     // "falls"; empty for a file directly in the folder
  std::string_view stem;      // "story"
  std::string_view language;  // "nn" or empty
  std::string_view ending;    // "md"
  bool too_deep = false;
};

Path parts_of(std::string_view path) {
  Path parts;
  std::string_view rest = path.substr(std::string_view("content/").size());
  const std::size_t first = rest.find('/');
  if (first == std::string_view::npos) return parts;
  parts.folder = rest.substr(0, first);
  rest.remove_prefix(first + 1);
  if (const std::size_t second = rest.find('/'); second != std::string_view::npos) {
    parts.owner = rest.substr(0, second);
    rest.remove_prefix(second + 1);
    parts.too_deep = rest.find('/') != std::string_view::npos;
  }
  const std::size_t dot = rest.rfind('.');
  parts.stem = rest.substr(0, dot);
  if (dot != std::string_view::npos) parts.ending = rest.substr(dot + 1);
  const std::size_t inner = parts.stem.rfind('.');
  if (inner != std::string_view::npos && source::language_of(parts.stem.substr(inner + 1))) {
    parts.language = parts.stem.substr(inner + 1);
    parts.stem = parts.stem.substr(0, inner);
  }
  return parts;
}

class Reader {
 public:
  Reader(const source::Tree& tree, Diagnostics& diagnostics) : tree_(tree), diagnostics_(diagnostics) {}

  Model read() {
    read_site();
    first_language_ = languages(model_.site).front();
    for (std::uint32_t file = 0; file < tree_.files().size(); ++file) {
      if (tree_.file(file).path.starts_with("content/")) read_file(file, parts_of(tree_.file(file).path));
    }
    add_bodies();
    for (const Kind& kind : all_kinds) {
      kind.sort(model_);
      leave_out_repeated(kind);
    }
    complete_duty_references();
    return std::move(model_);
  }

 private:
  // A text file beside a record or, for Markdown pages, in another language.
  struct Body {
    const Kind* kind;
    std::string id;
    source::Language language;
    std::string_view text;
    Place at;
  };

  source::Reading reading() { return {tree_, first_language_, diagnostics_}; }

  void read_site() {
    const auto file = tree_.find("site.yaml");
    if (!file) {
      diagnostics_.report("missing-site", {});
      return;
    }
    const auto document = source::read_yaml(tree_.file(*file).text, {*file, 1, 1}, diagnostics_);
    if (!document) return;
    // Texts of the site are read in its first language, which stands in the same file.
    if (const auto written = document->root().find("languages")) {
      for (const Node item : written->items()) {
        if (const auto language = source::language_of(item.text())) {
          first_language_ = *language;
          break;
        }
      }
    }
    source::read_record(Site::table, &model_.site, document->root(), reading());
  }

  void read_file(std::uint32_t file, const Path& path) {
    const Kind* const kind = kind_of_folder(path.folder, file);
    if (!kind) return;
    if (path.ending == "yml") {
      diagnostics_.report("yml-ending", {file, 0, 0});
    } else if (path.ending == "yaml" && kind->form == FileForm::yaml && !path.too_deep) {
      read_yaml_file(*kind, file, path);
    } else if (path.ending == "md" && !path.too_deep) {
      read_markdown(*kind, file, path);
    }
    // Others are read by the record that names them (CSV), or are pictures; what nothing names, a rule
    // reports.
  }

  const Kind* kind_of_folder(std::string_view folder, std::uint32_t file) {
    for (const Kind& kind : all_kinds) {
      if (kind.folder == folder) return &kind;
    }
    std::vector<std::string_view> folders;
    for (const Kind& kind : all_kinds) folders.push_back(kind.folder);
    if (folder.empty()) {
      diagnostics_.report("file-beside-folders", {file, 0, 0}, {fmt::format("{}", fmt::join(folders, ", "))});
      return nullptr;
    }
    if (!unknown_folders_.insert(std::string(folder)).second) return nullptr;
    const std::string near = source::nearest(folder, folders);
    diagnostics_.report(
        near.empty() ? "unknown-folder-here" : "unknown-folder", {file, 0, 0},
        {std::string(folder), near.empty() ? fmt::format("{}", fmt::join(folders, ", ")) : near});
    return nullptr;
  }

  void read_yaml_file(const Kind& kind, std::uint32_t file, const Path& path) {
    const auto document = source::read_yaml(tree_.file(file).text, {file, 1, 1}, diagnostics_);
    if (!document) return;
    const Node root = document->root();
    if (!path.owner.empty() && path.stem == kind.records.key) {
      add_record(kind, path.owner, {file, 0, 0}, root);
    } else if (!path.owner.empty()) {
      add_inner_record(kind, path, file, root);
    } else if (root.kind() == source::NodeKind::list) {
      for (const Node item : root.items()) add_listed_record(kind, item);
    } else {
      add_record(kind, path.stem, {file, 0, 0}, root);
    }
  }

  void add_listed_record(const Kind& kind, const Node& item) {
    const auto id = item.find("id");
    if (!id || id->text().empty()) {
      diagnostics_.report("record-without-id", item.place());
      return;
    }
    add_record(kind, id->text(), id->place(), item);
  }

  // A measure in its project's folder refers to that project.
  void add_inner_record(const Kind& outer, const Path& path, std::uint32_t file, const Node& root) {
    for (const Kind& kind : all_kinds) {
      if (kind.inside != outer.records.key) continue;
      void* const record = add_record(kind, path.stem, {file, 0, 0}, root);
      const source::Field* const field = kind.records.record->find(kind.inside);
      if (record && field) {
        auto& reference = source::leaf<source::Reference>(field->value(record, 0));
        if (!reference)
          reference = {source::Reference{std::string(path.owner)}, *kind.records.record->place(record)};
      }
      return;
    }
    diagnostics_.report("file-out-of-place", {file, 0, 0},
                        {fmt::format("content/{}/{}/{}.yaml", path.folder, path.owner, outer.records.key)});
  }

  void* add_record(const Kind& kind, std::string_view id, Place id_place, const Node& root) {
    if (!is_id(id)) {
      diagnostics_.report("bad-id", id_place, {std::string(id), as_id(id)});
      return nullptr;
    }
    if (root.kind() != source::NodeKind::map) {
      diagnostics_.report("expected-record", root.place());
      return nullptr;
    }
    void* const record = kind.records.add(&model_);
    *kind.records.record->id(record) = id;
    source::read_record(*kind.records.record, record, root, reading(), id_key);
    return record;
  }

  void read_markdown(const Kind& kind, std::uint32_t file, const Path& path) {
    auto markdown = source::read_markdown_file(tree_.file(file).text, file, diagnostics_);
    if (!markdown) return;
    const bool is_record = kind.form == FileForm::markdown && path.owner.empty();
    const bool is_body = kind.form == FileForm::yaml && !path.owner.empty() && path.stem == kind.body;
    const auto language = source::language_of(path.language).value_or(first_language_);
    const std::string_view id = is_record ? path.stem : path.owner;
    if (is_record && path.language.empty()) {
      if (!markdown->fields) {
        diagnostics_.report("missing-front-matter", {file, 1, 1});
        return;
      }
      if (!add_record(kind, id, {file, 0, 0}, markdown->fields->root())) return;
    } else if (!is_record && !is_body) {
      diagnostics_.report(
          "file-out-of-place", {file, 0, 0},
          {kind.body.empty() ? ""
                             : fmt::format("content/{}/{}/{}.md", path.folder,
                                           path.owner.empty() ? "…" : path.owner, kind.body)});
      return;
    } else if (markdown->fields) {
      diagnostics_.report("fields-not-used", {file, 1, 1});
    }
    bodies_.push_back({&kind, std::string(id), language, markdown->body, markdown->body_place});
  }

  // Bodies come last, when every record is there.
  void add_bodies() {
    std::map<std::pair<const Kind*, std::string_view>, std::size_t> positions;
    for (const Kind& kind : all_kinds) {
      if (kind.body.empty()) continue;
      for (std::size_t index = 0; index < kind.records.size(&model_); ++index) {
        positions[{&kind, *kind.records.record->id(kind.records.value(&model_, index))}] = index;
      }
    }
    for (const Body& body : bodies_) {
      const auto found = positions.find({body.kind, body.id});
      if (found == positions.end()) {
        diagnostics_.report("folder-without-record", {body.at.file, 0, 0},
                            {body.id, std::string(body.kind->records.key)});
        continue;
      }
      if (body.text.find_first_not_of(" \t\r\n") != std::string_view::npos) {
        add_body(body, body.kind->records.value(&model_, found->second));
      }
    }
  }

  void add_body(const Body& body, void* record) {
    const source::Field& field = *body.kind->records.record->find(body.kind->body);
    void* const value = field.add(record);
    if (const auto& given = source::leaf<source::Markdown>(value)) {
      for (const auto& version : given->versions) {
        if (version.language != body.language) continue;
        return diagnostics_.report("text-given-twice", body.at,
                                   {std::string(field.key), std::string(source::code(body.language))},
                                   {version.at});
      }
    }
    source::add_version(value, field.type, body.language, body.text, body.at);
  }

  void leave_out_repeated(const Kind& kind) {
    const std::size_t size = kind.records.size(&model_);
    std::vector<bool> kept(size, true);
    const auto record = [&](std::size_t index) { return kind.records.value(&model_, index); };
    for (std::size_t index = 1; index < size; ++index) {
      const std::string& id = *kind.records.record->id(record(index));
      if (id != *kind.records.record->id(record(index - 1))) continue;
      kept[index] = false;
      diagnostics_.report("repeated-id", *kind.records.record->place(record(index)),
                          {std::string(kind.records.key), id},
                          {*kind.records.record->place(record(index - 1))});
    }
    kind.records.keep(&model_, kept);
  }

  // "6f" or "§ 6 f)" as "ledelse/6f", where it leads somewhere.
  std::string full_duty_reference(std::string_view written) const {
    if (written.find('/') != std::string_view::npos) return std::string(written);
    const std::string key = normal_duty_key(written);
    const std::string main = model_.site.main_framework ? model_.site.main_framework->id : std::string();
    if (const std::string full = main + "/" + key; find_duty(model_, full)) return full;
    for (const Framework& framework : model_.frameworks) {
      if (const std::string full = framework.id + "/" + key; find_duty(model_, full)) return full;
    }
    return std::string(written);
  }

  void complete_duty_references() {
    std::map<std::string, std::string, std::less<>> known;
    for (const Kind& kind : all_kinds) {
      for (std::size_t index = 0; index < kind.records.size(&model_); ++index) {
        source::for_each_leaf(*kind.records.record, kind.records.value(&model_, index),
                              [&](const source::Field& field, void* value) {
                                if (field.marks.refers_to != "duty") return;
                                auto& reference = source::leaf<source::Reference>(value);
                                if (!reference) return;
                                auto [found, is_new] = known.try_emplace(reference->id);
                                if (is_new) found->second = full_duty_reference(reference->id);
                                reference.value->id = found->second;
                              });
      }
    }
  }

  const source::Tree& tree_;
  Diagnostics& diagnostics_;
  Model model_;
  source::Language first_language_ = source::Language::nb;
  std::vector<Body> bodies_;
  std::set<std::string> unknown_folders_;
};

}  // namespace

Model read_model(const source::Tree& tree, Diagnostics& diagnostics) {
  return Reader(tree, diagnostics).read();
}

}  // namespace model
