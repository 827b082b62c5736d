#include "model/framework.h"

namespace model {

namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// "9.2" or "9.2.1": numbers with points between them.
bool is_clause(std::string_view key) {
  bool has_point = false;
  for (std::size_t index = 0; index < key.size(); ++index) {
    if (is_digit(key[index])) continue;
    const bool between = key[index] == '.' && index > 0 && index + 1 < key.size() &&
                         is_digit(key[index - 1]) && is_digit(key[index + 1]);
    if (!between) return false;
    has_point = true;
  }
  return has_point;
}

}  // namespace

std::string normal_duty_key(std::string_view written) {
  std::string key;
  for (std::size_t index = 0; index < written.size(); ++index) {
    const char letter = written[index];
    if (letter == ' ' || letter == ')') continue;
    if (written.substr(index).starts_with("§")) {
      ++index;  // the sign has two bytes
    } else if (written.substr(index).starts_with("\xC2\xA0")) {
      ++index;  // and so has the no-break space
    } else if (is_digit(letter) || letter == '.') {
      key += letter;
    } else if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) {
      key += static_cast<char>(letter | 0x20);
    } else {
      return {};
    }
  }
  if (is_clause(key)) return key;
  std::erase(key, '.');
  const std::size_t digits = key.find_first_not_of("0123456789");
  const bool well_formed = digits != std::string::npos && digits > 0 && digits + 1 == key.size();
  return well_formed ? key : std::string();
}

namespace {

constexpr source::Field duty_fields[] = {
    source::field<&Duty::key>("key", {.required = true,
                                      .help = {"Paragraf og bokstav: 6f; i en standard punktet: 9.2",
                                               "Section and letter: 6f; in a standard the clause: 9.2"},
                                      .example = "6f"}),
    source::field<&Duty::text>(
        "text", {.required = true, .help = {"Plikten med egne ord", "The duty in our own words"}}),
    source::field<&Duty::phase>("phase", {.help = {"Fasen, bare for kontroll mot paragrafen",
                                                   "The phase, only to be checked against the section"}}),
    source::field<&Duty::also_satisfies>(
        "also_satisfies", {.help = {"Plikter i andre regelverk som det samme arbeidet oppfyller; det holder "
                                    "at den ene nevner den andre",
                                    "Duties of other frameworks that the same work satisfies; one of the two "
                                    "naming the other is enough"},
                           .refers_to = "duty",
                           .example = "iso9001/9.2"}),
};
constexpr source::Field section_fields[] = {
    source::field<&Section::key>(
        "key", {.required = true, .help = {"Paragrafens nummer", "The section's number"}, .example = "6"}),
    source::field<&Section::title>("title",
                                   {.required = true, .help = {"Paragrafens navn", "The section's name"}}),
    source::field<&Section::phase>(
        "phase", {.required = true, .help = {"Fasen i sirkelen", "The phase of the circle"}}),
    source::field<&Section::duties>("duties", {.required = true, .help = {"Pliktene", "The duties"}}),
};
constexpr source::Field duty_alias_fields[] = {
    source::field<&DutyAlias::label>(
        "label", {.required = true, .help = {"Merkelappen som brukes", "The label in use"}, .example = "8b"}),
    source::field<&DutyAlias::duty>(
        "duty",
        {.required = true, .help = {"Plikten som menes", "The duty that is meant"}, .refers_to = "duty"}),
    source::field<&DutyAlias::note>("note",
                                    {.help = {"Hvor merkelappen kommer fra", "Where the label comes from"}}),
};
constexpr source::Field framework_fields[] = {
    source::field<&Framework::title>(
        "title", {.required = true, .help = {"Forskriftens fulle navn", "The regulation's full name"}}),
    source::field<&Framework::short_title>("short_title",
                                           {.help = {"Kort navn til menyer", "Short name for menus"}}),
    source::field<&Framework::about>(
        "about", {.help = {"Hva den krever, i et par setninger", "What it asks for, in a sentence or two"}}),
    source::field<&Framework::official_text>(
        "official_text", {.help = {"Lenke til den offisielle teksten", "Link to the official text"}}),
    source::field<&Framework::sections>("sections", {.required = true,
                                                     .help = {"Paragrafene, i sirkelens rekkefølge",
                                                              "The sections, in the order of the circle"}}),
    source::field<&Framework::aliases>("aliases", {.help = {"Merkelapper som brukes om en annen plikt",
                                                            "Labels that are used for another duty"}}),
    source::field<&Framework::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Duty::table = source::table<Duty>("duty", {"En plikt", "A duty"}, duty_fields);
constinit const source::Table Section::table =
    source::table<Section>("section", {"En paragraf", "A section"}, section_fields);
constinit const source::Table DutyAlias::table = source::table<DutyAlias>(
    "duty_alias", {"Et annet navn på en plikt", "Another name for a duty"}, duty_alias_fields);
constinit const source::Table Framework::table = source::table<Framework>(
    "framework", {"En forskrift med plikter", "A regulation with duties"}, framework_fields);

}  // namespace model
