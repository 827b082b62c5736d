#pragma once

#include "analysis/changes.h"
#include "site/changes_feed.h"
#include "site/small_site.h"

// A small site on two days, with the pages of the later one and what changed in between.
class ComparedSite {
 public:
  explicit ComparedSite(const std::vector<source::File>& content, std::string_view before = "2026-09-30",
                        const analysis::PastEdition* archived = nullptr)
      : before_(content, "", before), now_(content) {
    const site::Material& small = now_.plan().material();
    changes_ = analysis::changes(before_.edition(), before_.figures(), now_.edition(), now_.figures(),
                                 small.clearance, archived);
    site::Material material = small;
    material.changes = &changes_;
    source::Diagnostics diagnostics;
    html::TemplateSet templates(*material.tree, folders, material.words.in(source::Language::nb));
    templates_ = site::compile_templates(templates, diagnostics);
    plan_.emplace(material, diagnostics);
  }
  ComparedSite(const ComparedSite&) = delete;

  std::vector<site::OutputFile> files(std::string_view kind,
                                      source::Language language = source::Language::nb) const {
    const site::Page* const page = plan_->find(kind, "", language);
    if (!page) {
      ADD_FAILURE() << "no page " << kind;
      return {{}};
    }
    return site::render(*plan_, *page, templates_, six_points_a_letter);
  }
  std::string html(std::string_view kind) const { return files(kind).front().bytes; }
  std::string text(std::string_view kind, source::Language language = source::Language::nb) const {
    return SmallSite::text_of(files(kind, language).front().bytes);
  }
  std::vector<site::OutputFile> feeds() const { return site::changes_feeds(*plan_, six_points_a_letter); }

 private:
  static constexpr std::string_view folders[] = {"templates/"};

  SmallSite before_, now_;
  analysis::Changes changes_;
  site::PageTemplates templates_;
  std::optional<site::Plan> plan_;
};
