#include "model/source.h"

#include <algorithm>

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field source_fields[] = {
    source::field<&Source::title>("title", {.required = true, .help = {"Kildens navn", "The source's name"}}),
    source::field<&Source::about>("about", {.help = {"Nærmere forklart", "Explained"}}),
    source::field<&Source::kind>("kind", {.required = true, .help = {"Slags kilde", "Kind of source"}}),
    source::field<&Source::publisher>("publisher",
                                      {.help = {"Hvem som har gitt den ut", "Who published it"}}),
    source::field<&Source::published>("published", {.help = {"Når den kom ut", "When it was published"}}),
    source::field<&Source::valid_from>("valid_from", {.help = {"Gjelder fra", "Valid from"}}),
    source::field<&Source::valid_to>("valid_to", {.help = {"Gjelder til", "Valid until"}}),
    source::field<&Source::superseded_by>(
        "superseded_by",
        {.help = {"Kilden som har avløst den", "The source that superseded it"}, .refers_to = "source"}),
    source::field<&Source::checked>("checked",
                                    {.help = {"Når den sist ble slått opp", "When it was last looked up"}}),
    source::field<&Source::address>("address", {.help = {"Lenke", "Link"}}),
    source::field<&Source::duties>("duties",
                                   {.help = {"Pliktene det bygger opp under: 6d", "The duties it serves: 6d"},
                                    .refers_to = "duty",
                                    .example = "6d"}),
    source::field<&Source::tags>(
        "tags",
        {.help = {"Merker: hva slags arbeid det er", "Tags: what sort of work it is"}, .refers_to = "tag"}),
    source::field<&Source::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Source::table = source::table<Source>(
    "source", {"En styrende kilde eller annet grunnlag", "A governing document or other source"},
    source_fields);

SourceState state_on(const Source& source, const Source* successor, source::Date day) {
  if (source.valid_from && *source.valid_from > day) return SourceState::not_yet;
  if (source.valid_to) {
    if (*source.valid_to >= day) return SourceState::in_force;
    return source.superseded_by ? SourceState::superseded : SourceState::expired;
  }
  if (!source.superseded_by) return SourceState::in_force;
  const bool is_to_come = successor && successor->valid_from && *successor->valid_from > day;
  return is_to_come ? SourceState::in_force : SourceState::superseded;
}

const Source* successor_of(const Source& source, const std::vector<Source>& sources) {
  std::vector<const Source*> met{&source};
  while (met.back()->superseded_by) {
    const auto next = std::ranges::find(sources, met.back()->superseded_by->id, &Source::id);
    if (next == sources.end() || std::ranges::find(met, &*next) != met.end()) break;
    met.push_back(&*next);
  }
  return met.size() > 1 ? met.back() : nullptr;
}

}  // namespace model
