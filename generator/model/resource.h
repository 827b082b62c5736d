#pragma once

#include "model/classification.h"

namespace model {

// What a resource is.
enum class ResourceKind { guide, course, podcast, video, tool, website, book };
inline constexpr std::array<std::string_view, 7> resource_kind_words{"guide", "course",  "podcast", "video",
                                                                     "tool",  "website", "book"};
constexpr std::span<const std::string_view> words_of(ResourceKind) { return resource_kind_words; }

// Something to learn from elsewhere: a guide, a course, a podcast.
struct Resource {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> about;
  source::Given<ResourceKind> kind;
  source::Given<source::Text> publisher;
  source::Given<source::Address> address;
  source::Given<source::Date> checked;
  std::vector<source::Given<source::Reference>> items;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
