#include "model/dialogue.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field dialogue_level_fields[] = {
    source::field<&DialogueLevel::level>(
        "level", {.required = true, .help = {"Nivået, fra 1", "The level, from 1"}, .low = 1, .high = 9}),
    source::field<&DialogueLevel::title>(
        "title", {.required = true, .help = {"Hva nivået heter", "What the level is called"}}),
    source::field<&DialogueLevel::about>("about", {.help = {"Hva det betyr", "What it means"}}),
};
constexpr source::Field dialogue_theme_fields[] = {
    source::field<&DialogueTheme::key>("key", {.required = true,
                                               .help = {"Kort navn, brukt i rundene; aldri brukt om igjen",
                                                        "Short name, used in the rounds; never used again"},
                                               .example = "system-level"}),
    source::field<&DialogueTheme::title>("title", {.required = true, .help = {"Temaet", "The theme"}}),
    source::field<&DialogueTheme::about>("about",
                                         {.help = {"Spørsmål å snakke om", "Questions to talk about"}}),
};
constexpr source::Field dialogue_area_fields[] = {
    source::field<&DialogueArea::key>(
        "key", {.required = true, .help = {"Kort navn", "Short name"}, .example = "user_involvement"}),
    source::field<&DialogueArea::title>("title", {.required = true, .help = {"Området", "The area"}}),
    source::field<&DialogueArea::about>("about", {.help = {"Hva området dekker", "What the area covers"}}),
    source::field<&DialogueArea::themes>("themes", {.required = true, .help = {"Temaene", "The themes"}}),
};
constexpr source::Field dialogue_fields[] = {
    source::field<&Dialogue::title>("title",
                                    {.required = true, .help = {"Verktøyets navn", "The tool's name"}}),
    source::field<&Dialogue::about>(
        "about", {.help = {"Hva det er, og hvordan det brukes", "What it is, and how it is used"}}),
    source::field<&Dialogue::source>("source", {.help = {"Hvor det kommer fra", "Where it comes from"}}),
    source::field<&Dialogue::source_address>("source_address",
                                             {.help = {"Lenke til kilden", "Link to the source"}}),
    source::field<&Dialogue::months_between>(
        "months_between",
        {.help = {"Måneder fra en runde til den neste", "Months from one round to the next"}, .low = 1}),
    source::field<&Dialogue::levels>(
        "levels", {.required = true, .help = {"Nivåene, nedenfra og opp", "The levels, from below"}}),
    source::field<&Dialogue::areas>("areas", {.required = true, .help = {"Områdene", "The areas"}}),
    source::field<&Dialogue::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table DialogueLevel::table =
    source::table<DialogueLevel>("dialogue_level", {"Et nivå", "A level"}, dialogue_level_fields);
constinit const source::Table DialogueTheme::table =
    source::table<DialogueTheme>("dialogue_theme", {"Et tema", "A theme"}, dialogue_theme_fields);
constinit const source::Table DialogueArea::table = source::table<DialogueArea>(
    "dialogue_area", {"Et område med temaer", "An area with themes"}, dialogue_area_fields);
constinit const source::Table Dialogue::table = source::table<Dialogue>(
    "dialogue", {"Et dialogverktøy for egen vurdering", "A dialogue tool for self-scoring"}, dialogue_fields);

}  // namespace model
