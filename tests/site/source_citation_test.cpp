// A source that no longer holds says so wherever it is cited.
#include <gmock/gmock.h>

#include "site/small_site.h"

namespace {

using testing::HasSubstr;

std::vector<source::File> small_sources() {
  const std::string cites = "sources: [plan]\n";
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/all.yaml", "title: Alle\n"},
      {"content/roles/chief.yaml", "title: Sjef\n"},
      {"content/sources/plan.yaml", "title: Planen\nkind: plan\nvalid_to: 2025-12-31\n"},
      {"content/projects/p.yaml", "title: P\nunit: all\nstatus: active\n" + cites},
      {"content/risks/r.yaml",
       "title: R\nunit: all\nassessments: [{date: 2026-01-01, consequence: 3, likelihood: 3}]\n" + cites},
      {"content/supervisions/s.yaml", "title: S\nby: audit\nopened: 2026-01-01\nstate: open\n" + cites},
      {"content/experiences/e.yaml",
       "title: E\nof: users\nlevel: service\nmethod: council\nunit: all\nfrom: 2026-01-01\n" + cites},
      {"content/culture-surveys/c.yaml",
       "title: C\ndate: 2026-01-01\nfactors: [{key: f, title: F}]\n"
       "results: [{unit: all, factor: f, mean: 60, answers: 20}]\n" +
           cites},
      {"content/exercises/x.yaml", "title: X\nkind: skills\nunit: all\nplanned: 2026-12-01\n" + cites},
      {"content/programmes/g.yaml", "title: G\nsteps: [{key: s, title: S}]\n" + cites},
      {"content/advice/a.yaml",
       "title: A\npoints: [{key: p, title: P}]\nstates: [{unit: all, point: p, planned: 2026-12-01}]\n" +
           cites},
      {"content/documents/d.yaml", "title: D\nkind: procedure\n" + cites},
      {"content/organisation/o.yaml", "title: Alle\nvision: Et godt liv\n" + cites},
      {"content/tag-sets/t.yaml", "title: T\nsource: plan\n"},
      {"content/tags/u.yaml", "title: U\nset: t\n"},
      {"content/pages/side.md", "---\ntitle: Side\n---\n\nSe [planen](source:plan).\n"},
  };
}

TEST(SourceCitation, SaysWhatNoLongerHoldsWhereverItIsCited) {
  const SmallSite site(small_sources());
  const std::pair<std::string_view, std::string_view> pages[] = {
      {"project", "p"},       {"risk", "r"},        {"supervision", "s"}, {"experience", "e"},
      {"culture_survey", ""}, {"exercise", "x"},    {"programme", "g"},   {"advice", "a"},
      {"document", ""},       {"organisation", ""}, {"tag_set", "t"},     {"page", "side"}};
  for (const auto& [kind, key] : pages) {
    EXPECT_THAT(site.text(std::string(kind), std::string(key)), HasSubstr("utgått 31.12.2025")) << kind;
  }
}

}  // namespace
