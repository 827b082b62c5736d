#pragma once

#include "analysis/project.h"
#include "site/rendering.h"

namespace site {

// Why the project needs a conversation, as a sentence; one raised by hand says so in its own words.
html::Html reason_sentence(Rendering& rendering, const analysis::ProjectFigures& project,
                           analysis::ConversationReason reason);
// The same as plain text, for what has no markup.
std::string reason_text(Rendering& rendering, const analysis::ProjectFigures& project,
                        analysis::ConversationReason reason);

}  // namespace site
