#pragma once

#include <optional>
#include <string>
#include <vector>

#include "html/view.h"

namespace site {

struct Rendering;

// A link with its text.
struct Link {
  html::Url address;
  std::string text;

  static constexpr auto members() {
    return std::array{html::member<&Link::address>("address"), html::member<&Link::text>("text")};
  }
};

struct NavigationLink {
  html::Url address;
  std::string text;
  bool current = false;

  static constexpr auto members() {
    return std::array{html::member<&NavigationLink::address>("address"),
                      html::member<&NavigationLink::text>("text"),
                      html::member<&NavigationLink::current>("current")};
  }
};

struct LanguageLink {
  html::Url address;
  std::string text;  // the language's own name
  std::string code;
  bool current = false;

  static constexpr auto members() {
    return std::array{html::member<&LanguageLink::address>("address"),
                      html::member<&LanguageLink::text>("text"), html::member<&LanguageLink::code>("code"),
                      html::member<&LanguageLink::current>("current")};
  }
};

// What stands round every page: head, header, breadcrumbs, footer. Filled in after the page's own view.
struct Frame {
  std::string language;
  std::string title;        // of the browser's tab: "Fall – Eksempelvik kommune"
  std::string heading;      // of the page
  std::string description;  // for lists of search results
  std::string page_kind;
  std::string site_title;
  std::string organisation;
  std::optional<std::string> tagline;
  std::optional<std::string> invented;       // that the organisation is
  std::optional<std::string> fallback_note;  // that texts of this page are in another language
  std::string as_of;                         // "31. oktober 2026"
  std::string classification;                // "Følsomhet: Intern (gul)"
  std::string version;
  html::Url home;
  html::Url icon;
  std::vector<html::Url> style_sheets;
  std::vector<html::Url> scripts;
  std::optional<html::Url> feed;  // of what is new; none where nothing was compared
  std::vector<NavigationLink> navigation;
  std::vector<LanguageLink> languages;
  std::vector<Link> breadcrumbs;  // without the page itself
  std::vector<Link> footer;
  bool has_breadcrumbs = false;

  static constexpr auto members() {
    return std::array{html::member<&Frame::language>("language"),
                      html::member<&Frame::title>("title"),
                      html::member<&Frame::heading>("heading"),
                      html::member<&Frame::description>("description"),
                      html::member<&Frame::page_kind>("page_kind"),
                      html::member<&Frame::site_title>("site_title"),
                      html::member<&Frame::organisation>("organisation"),
                      html::member<&Frame::tagline>("tagline"),
                      html::member<&Frame::invented>("invented"),
                      html::member<&Frame::fallback_note>("fallback_note"),
                      html::member<&Frame::as_of>("as_of"),
                      html::member<&Frame::classification>("classification"),
                      html::member<&Frame::version>("version"),
                      html::member<&Frame::home>("home"),
                      html::member<&Frame::icon>("icon"),
                      html::member<&Frame::style_sheets>("style_sheets"),
                      html::member<&Frame::scripts>("scripts"),
                      html::member<&Frame::feed>("feed"),
                      html::member<&Frame::navigation>("navigation"),
                      html::member<&Frame::languages>("languages"),
                      html::member<&Frame::breadcrumbs>("breadcrumbs"),
                      html::member<&Frame::footer>("footer"),
                      html::member<&Frame::has_breadcrumbs>("has_breadcrumbs")};
  }
};

// The frame of the page being rendered. Called when its own view is made, since it tells of that.
Frame frame_of(Rendering& rendering);

}  // namespace site
