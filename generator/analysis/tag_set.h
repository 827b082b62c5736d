#pragma once

#include <vector>

#include "model/edition.h"
#include "model/mention.h"
#include "model/project.h"
#include "model/tag.h"
#include "model/tag_set.h"

namespace analysis {

struct TaggedKind {
  const model::Kind* kind = nullptr;
  std::size_t count = 0;

  bool operator==(const TaggedKind&) const = default;
};

// What belongs to a tag: the records that carry it, the records that are about one of its duties, and of
// projects that belong to it also the measures that have no tag of the set themselves.
struct TagFigures {
  const model::Tag* tag = nullptr;
  std::vector<model::Mention> records;          // in the order of the kinds and of their ids, each once
  std::vector<TaggedKind> kinds;                // of the records, in their order
  std::vector<const model::Project*> projects;  // those among them

  std::size_t count(const model::Kind* kind) const;
};

// How the work is divided over the tags of a set. A record may belong to several of them.
struct TagSetFigures {
  const model::TagSet* set = nullptr;
  std::vector<TagFigures> tags;                 // in their order, then by id
  std::vector<const model::Kind*> kinds;        // that some tag has records of
  std::size_t projects = 0;                     // of the edition
  std::vector<const model::Project*> untagged;  // projects that belong to none of the tags
};

// As edition.model.tag_sets. Lends the edition.
std::vector<TagSetFigures> tag_sets(const model::Edition& edition, const model::Mentions& mentions);

}  // namespace analysis
