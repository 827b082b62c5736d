#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/changes.h"
#include "site/rendering.h"

// What changed since an earlier edition, in words: for the page, the feed, the front page and the report.
namespace site {

// One change as a reader gets it.
struct ChangeLine {
  analysis::ChangeGroup group{};
  Link record;           // its page and its title; without an address where there is no such page
  std::string where;     // the unit, or the role group; may be empty
  std::string sentence;  // one or more whole sentences; the record's title is not among them
  std::string day;       // "12.10.2026"; empty where it is not known
  std::string row;       // "falls.csv, linje 14": of a corrected figure

  static constexpr auto members() {
    return std::array{html::member<&ChangeLine::record>("record"), html::member<&ChangeLine::where>("where"),
                      html::member<&ChangeLine::sentence>("sentence"), html::member<&ChangeLine::day>("day"),
                      html::member<&ChangeLine::row>("row")};
  }
};

// All of them, in the order of changes.all.
std::vector<ChangeLine> change_lines(Rendering& rendering, const analysis::Changes& changes);

// The name of the file that a row stands in; empty where it is not known. Without its folders: one may be
// named after a project that this edition does not hold.
std::string file_name(const Material& material, source::Place place);

// A group's heading: "Ble verre".
std::string change_group_name(const Rendering& rendering, analysis::ChangeGroup group);

// The sum of it, numbers first: "2 ting er blitt verre, og 5 er blitt bedre siden 30. september 2026. I alt
// er 24 ting endret." Where nothing changed it says that.
std::string changes_sentence(const Rendering& rendering, const analysis::Changes& changes);
// That no figure was corrected, or that nobody can tell, since there is no archived edition; empty where some
// were.
std::string no_corrections_sentence(const Rendering& rendering, const analysis::Changes& changes);

}  // namespace site
