#pragma once

#include "model/classification.h"

namespace model {

// Duties that hang together through the whole circle, in order: 6f, 7b, 8c, 9b.
struct Thread {
  std::string id;
  source::Place place;
  source::Given<source::Text> title;
  std::vector<source::Given<source::Reference>> steps;
  source::Given<source::Markdown> about;
  source::Given<Classification> classification;

  static const source::Table table;
};

namespace detail {
inline constexpr source::Field thread_fields[] = {
    source::field<&Thread::title>("title", {.required = true, .help = {"Trådens navn", "The thread's name"}}),
    source::field<&Thread::steps>("steps", {.required = true,
                                            .help = {"Pliktene i rekkefølge", "The duties in order"},
                                            .refers_to = "duty",
                                            .example = "6f"}),
    source::field<&Thread::about>("about", {.help = {"Hva tråden handler om", "What the thread is about"}}),
    source::field<&Thread::classification>("classification", {.help = classification_help}),
};
}  // namespace detail

inline constexpr source::Table Thread::table = source::table<Thread>(
    "thread", {"En rød tråd gjennom sirkelen", "A thread through the circle"}, detail::thread_fields);

}  // namespace model
