#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <span>

#include "fixtures/rendered_site.h"
#include "html/html.h"
#include "model/model.h"
#include "whole_site/improvement_concepts.h"
#include "whole_site/management_concepts.h"

// Every concept of the field that Sirkel knows has a record that carries it and a page where it is
// read, both in the example site.
namespace {

using fixtures::RenderedSite;

// What a model holds, by the path of its field: of texts what they say in bokmål, of other values nothing
// but that they are there.
using Values = std::map<std::string, std::vector<std::string>, std::less<>>;

void gather(const source::Table& table, const void* record, const std::string& path, Values& values) {
  for (const source::Field& field : table.fields) {
    const std::string own = path + "." + std::string(field.key);
    for (std::size_t index = 0; index < field.size(record); ++index) {
      const void* const value = field.value_of(record, index);
      if (field.type == source::Type::record) {
        gather(*field.record, value, own, values);
      } else if (field.type == source::Type::text) {
        const auto& text = source::leaf<source::Text>(value);
        if (text) values[own].push_back(text->in(source::Language::nb)->text);
      } else {
        values[own].emplace_back();
      }
    }
  }
}

Values values_of(const source::Tree& tree) {
  source::Diagnostics diagnostics;
  const model::Model model = model::read_model(tree, diagnostics);
  Values values;
  for (const model::Kind& kind : model::all_kinds) {
    for (std::size_t index = 0; index < kind.records.size(&model); ++index)
      gather(*kind.records.record, kind.records.value_of(&model, index), std::string(kind.records.key),
             values);
  }
  return values;
}

// The bokmål pages of each kind, put after one another.
std::map<std::string, std::string, std::less<>> pages_by_kind(const RenderedSite& site) {
  std::map<std::string, std::string, std::less<>> pages;
  for (const fixtures::RenderedPage& page : site.pages) {
    if (page.language == source::Language::nb) pages[page.kind] += *site.find(page.path);
  }
  return pages;
}

// What is wrong with a concept; empty where it is in its place.
std::string fault_of(const Concept& named, const Values& values,
                     const std::map<std::string, std::string, std::less<>>& pages) {
  const auto carried = values.find(named.record);
  if (carried == values.end()) return fmt::format("no record says {}", named.record);
  const auto page = pages.find(named.page_kind);
  if (page == pages.end()) return fmt::format("no page of the kind {}", named.page_kind);
  if (!named.shown.empty()) {
    const bool found = page->second.find(named.shown) != std::string::npos;
    return found ? "" : fmt::format("no {} page says \"{}\"", named.page_kind, named.shown);
  }
  for (const std::string& text : carried->second) {
    if (!text.empty() && page->second.find(html::escaped(text).text()) != std::string::npos) return {};
  }
  return fmt::format("no {} page shows what {} says", named.page_kind, named.record);
}

class Concepts : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    site_ = new RenderedSite(fixtures::render_site(fixtures::site_files(SIRKEL_SOURCE_DIR), {}));
  }
  static void TearDownTestSuite() {
    delete site_;
    site_ = nullptr;
  }
  static const RenderedSite* site_;
};
const RenderedSite* Concepts::site_ = nullptr;

TEST_F(Concepts, HaveARecordAndAPageInTheExample) {
  ASSERT_EQ(site_->errors(), "");
  const Values values = values_of(site_->tree);
  const auto pages = pages_by_kind(*site_);
  const std::span<const Concept> tables[] = {improvement_concepts, management_concepts};
  for (const auto& table : tables) {
    for (const Concept& named : table)
      EXPECT_EQ(fault_of(named, values, pages), "") << "§ " << named.section << " " << named.name;
  }
}

TEST_F(Concepts, AreMissedWhereRecordPageOrWordsAreMissing) {
  const Values values{{"project.aim.by", {""}}, {"project.title", {"Fall & uro"}}};
  const std::map<std::string, std::string, std::less<>> pages{{"project", "<h1>Fall &amp; uro</h1>"}};
  EXPECT_EQ(fault_of({"3.5", "title", "project.title", "project"}, values, pages), "");
  EXPECT_EQ(fault_of({"3.5", "gone", "project.context", "project"}, values, pages),
            "no record says project.context");
  EXPECT_EQ(fault_of({"3.5", "gone", "project.title", "method"}, values, pages),
            "no page of the kind method");
  EXPECT_EQ(fault_of({"3.5", "gone", "project.aim.by", "project", "Innen når"}, values, pages),
            "no project page says \"Innen når\"");
  EXPECT_EQ(fault_of({"3.5", "gone", "project.aim.by", "project"}, values, pages),
            "no project page shows what project.aim.by says");
}

}  // namespace
