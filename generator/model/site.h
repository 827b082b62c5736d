#pragma once

#include "model/classification.h"
#include "model/signal_rules.h"

namespace model {

// A language of the site.
enum class SiteLanguage { nb, nn, en };
inline constexpr std::array<std::string_view, 3> site_language_words{"nb", "nn", "en"};
constexpr std::span<const std::string_view> words_of(SiteLanguage) { return site_language_words; }

// What a warning may be raised to.
enum class RaisedTo { error };
inline constexpr std::array<std::string_view, 1> raised_to_words{"error"};
constexpr std::span<const std::string_view> words_of(RaisedTo) { return raised_to_words; }

// A warning that this site takes as an error.
struct RaisedRule {
  source::Place place;
  source::Given<std::string> rule;
  source::Given<RaisedTo> severity;

  static const source::Table table;
};

// One place where a rule may be broken, with the reason.
struct Excuse {
  source::Place place;
  source::Given<std::string> rule;
  source::Given<std::string> file;
  source::Given<int> line;
  source::Given<std::string> reason;

  static const source::Table table;
};

// What site.yaml says.
struct Site {
  source::Place place;
  source::Given<source::Text> title;
  source::Given<source::Text> organisation;
  source::Given<source::Text> tagline;
  std::vector<source::Given<SiteLanguage>> languages;
  source::Given<source::Text> invented;
  source::Given<source::Date> as_of;
  source::Given<Classification> audience;
  source::Given<bool> allow_confidential;
  source::Given<source::Address> accessibility_statement_url;
  source::Given<source::Text> contact;
  source::Given<bool> pictures;
  source::Given<int> smallest_count;
  source::Given<source::FileName> theme;
  source::Given<source::Reference> main_framework;
  std::optional<SignalRules> signal_rules;
  std::vector<RaisedRule> rules;
  std::vector<Excuse> excuses;

  static const source::Table table;
};

}  // namespace model
