#include "model/challenge.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field challenge_reply_fields[] = {
    source::field<&ChallengeReply::date>("date",
                                         {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
    source::field<&ChallengeReply::answer>("answer",
                                           {.required = true, .help = {"Er den møtt?", "Is it met?"}}),
    source::field<&ChallengeReply::because>("because", {.required = true, .help = {"Hvorfor", "Why"}}),
    source::field<&ChallengeReply::evidence>("evidence", {.help = {"Hva som viser det", "What shows it"}}),
};
constexpr source::Field challenge_fields[] = {
    source::field<&Challenge::title>("title", {.required = true, .help = {"Utfordringen", "The challenge"}}),
    source::field<&Challenge::about>("about", {.help = {"Hva den går ut på", "What it is about"}}),
    source::field<&Challenge::order>("order",
                                     {.help = {"Plass i listen, fra 1", "Place in the list, from 1"}}),
    source::field<&Challenge::answered_by>("answered_by", {.help = {"Hva programmet ser på for å svare",
                                                                    "What the program looks at to answer"}}),
    source::field<&Challenge::answers>(
        "answers", {.help = {"Virksomhetens egne svar", "The organisation's own answers"}}),
    source::field<&Challenge::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table ChallengeReply::table = source::table<ChallengeReply>(
    "challenge_reply", {"Eget svar på en utfordring", "Own answer to a challenge"}, challenge_reply_fields);
constinit const source::Table Challenge::table = source::table<Challenge>(
    "challenge", {"En utfordring i sjekklisten", "A challenge of the checklist"}, challenge_fields);

}  // namespace model
