#pragma once

#include <string>
#include <vector>

#include "site/plan.h"

namespace site {

// Where the feed of a language lies: "feed.xml", "en/feed.xml".
std::string feed_path(const Material& material, source::Language language);

// What changed as an Atom feed in each language (RFC 4287); none where nothing was compared. First an entry
// that sums it up, also where nothing changed, then one for each change. Ids are made from the site's name,
// the month and the change, so that they stay when the site is built again or moved; addresses are relative,
// since nobody knows where the site lies.
std::vector<OutputFile> changes_feeds(const Plan& plan, const chart::TextWidth& text_width);

}  // namespace site
