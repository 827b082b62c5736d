#pragma once

#include "model/classification.h"

namespace model {

// Where a unit finds itself on one theme, and what it will do about it.
struct ThemeScore {
  source::Place place;
  source::Given<std::string> theme;  // its key in the dialogue tool
  source::Given<int> level;
  source::Given<bool> not_relevant;
  source::Given<source::Text> note;
  source::Given<source::Text> action;
  source::Given<source::Reference> action_owner;
  source::Given<source::Date> action_due;

  static const source::Table table;
};

// One time a unit talked its way through a dialogue tool.
struct Round {
  std::string id;
  source::Place place;
  source::Given<source::Reference> dialogue;
  source::Given<source::Reference> unit;
  source::Given<source::Date> date;
  source::Given<int> participants;
  source::Given<source::Reference> led_by;
  std::vector<ThemeScore> scores;
  source::Given<source::Text> surprise;
  source::Given<source::Text> learned;
  source::Given<source::Text> next;
  source::Given<Classification> classification;

  static const source::Table table;
};

}  // namespace model
