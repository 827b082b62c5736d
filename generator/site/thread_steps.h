#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/state_tag.h"

namespace site {

// A duty as a step of a thread.
struct ThreadStep {
  std::string reference;  // "§ 6 f"
  html::Html text;
  std::optional<html::Url> address;
  StateTag state;
  bool current = false;  // the page is about this duty

  static constexpr auto members() {
    return std::array{html::member<&ThreadStep::reference>("reference"),
                      html::member<&ThreadStep::text>("text"), html::member<&ThreadStep::address>("address"),
                      html::member<&ThreadStep::state>("state"),
                      html::member<&ThreadStep::current>("current")};
  }
};

// A thread with its steps in order, shown by templates/parts/thread_steps.html, which looks for it by the
// name `thread`.
struct ThreadSteps {
  html::Html title;
  std::optional<html::Url> address;
  std::vector<ThreadStep> steps;

  static constexpr auto members() {
    return std::array{html::member<&ThreadSteps::title>("title"),
                      html::member<&ThreadSteps::address>("address"),
                      html::member<&ThreadSteps::steps>("steps")};
  }
};

// A list of these is looked for one by one, so each has the name that the part wants.
struct ThreadItem {
  ThreadSteps thread;

  static constexpr auto members() { return std::array{html::member<&ThreadItem::thread>("thread")}; }
};

// current: the reference of the duty that the page is about; may be empty.
ThreadSteps thread_steps(Rendering& rendering, const model::Thread& thread, std::string_view current);

// The duties of a thread, in order; those that the edition lacks are passed over.
std::vector<const analysis::DutyFigures*> duties_of(const Material& material, const model::Thread& thread);

}  // namespace site
