#include "model/thread.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field thread_fields[] = {
    source::field<&Thread::title>("title", {.required = true, .help = {"Trådens navn", "The thread's name"}}),
    source::field<&Thread::steps>("steps", {.required = true,
                                            .help = {"Pliktene i rekkefølge", "The duties in order"},
                                            .refers_to = "duty",
                                            .example = "6f"}),
    source::field<&Thread::about>("about", {.help = {"Hva tråden handler om", "What the thread is about"}}),
    source::field<&Thread::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Thread::table = source::table<Thread>(
    "thread", {"En rød tråd gjennom sirkelen", "A thread through the circle"}, thread_fields);

}  // namespace model
