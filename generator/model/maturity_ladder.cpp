#include "model/maturity_ladder.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field maturity_level_fields[] = {
    source::field<&MaturityLevel::level>(
        "level", {.required = true, .help = {"Nivået, fra 1", "The level, from 1"}, .low = 1, .high = 9}),
    source::field<&MaturityLevel::title>(
        "title", {.required = true, .help = {"Hva nivået heter", "What the level is called"}}),
    source::field<&MaturityLevel::about>("about", {.help = {"Hva som kjennetegner det", "What marks it"}}),
};
constexpr source::Field maturity_theme_fields[] = {
    source::field<&MaturityTheme::key>(
        "key", {.required = true,
                .help = {"Kort navn som vurderingene viser til", "Short name that assessments refer to"},
                .example = "user-participation"}),
    source::field<&MaturityTheme::title>("title", {.required = true, .help = {"Temaet", "The theme"}}),
    source::field<&MaturityTheme::about>("about", {.help = {"Hva temaet dekker", "What the theme covers"}}),
};
constexpr source::Field maturity_ladder_fields[] = {
    source::field<&MaturityLadder::title>("title",
                                          {.required = true, .help = {"Stigens navn", "The ladder's name"}}),
    source::field<&MaturityLadder::about>(
        "about", {.help = {"Hva den er, og hvordan den leses", "What it is, and how to read it"}}),
    source::field<&MaturityLadder::source>("source",
                                           {.help = {"Hvor den kommer fra", "Where it comes from"}}),
    source::field<&MaturityLadder::levels>(
        "levels", {.required = true, .help = {"Nivåene, nedenfra og opp", "The levels, from below"}}),
    source::field<&MaturityLadder::themes>("themes", {.help = {"Temaene som går gjennom alle nivåer",
                                                               "The themes that run through all levels"}}),
    source::field<&MaturityLadder::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table MaturityLevel::table = source::table<MaturityLevel>(
    "maturity_level", {"Et nivå på stigen", "A level of the ladder"}, maturity_level_fields);
constinit const source::Table MaturityTheme::table = source::table<MaturityTheme>(
    "maturity_theme", {"Et gjennomgående tema", "A theme across the levels"}, maturity_theme_fields);
constinit const source::Table MaturityLadder::table = source::table<MaturityLadder>(
    "maturity_ladder", {"Styringssystemets modenhetsstige", "The management system's maturity ladder"},
    maturity_ladder_fields);

}  // namespace model
