#include "model/network.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field gathering_fields[] = {
    source::field<&Gathering::key>(
        "key", {.required = true, .help = {"Kort navn", "Short name"}, .example = "samling-1"}),
    source::field<&Gathering::title>("title", {.help = {"Hva samlingen heter", "What it is called"}}),
    source::field<&Gathering::date>("date", {.required = true, .help = {"Dato", "Date"}}),
    source::field<&Gathering::about>("about", {.help = {"Hva samlingen handler om", "What it is about"}}),
};
constexpr source::Field network_deadline_fields[] = {
    source::field<&NetworkDeadline::key>(
        "key", {.required = true, .help = {"Kort navn", "Short name"}, .example = "frist-1"}),
    source::field<&NetworkDeadline::title>("title", {.help = {"Hva fristen heter", "What it is called"}}),
    source::field<&NetworkDeadline::date>("date", {.required = true, .help = {"Dato", "Date"}}),
    source::field<&NetworkDeadline::asks_for>("asks_for",
                                              {.help = {"Hva teamene leverer", "What the teams deliver"}}),
};
constexpr source::Field attendance_fields[] = {
    source::field<&Attendance::gathering>(
        "gathering", {.required = true, .help = {"Samlingen", "The gathering"}, .example = "samling-1"}),
    source::field<&Attendance::date>("date",
                                     {.required = true, .help = {"Dato", "Date"}, .happens_on = true}),
};
constexpr source::Field submission_fields[] = {
    source::field<&Submission::deadline>(
        "deadline", {.required = true, .help = {"Fristen", "The deadline"}, .example = "frist-1"}),
    source::field<&Submission::date>(
        "date",
        {.required = true, .help = {"Da det ble levert", "When it was delivered"}, .happens_on = true}),
};
constexpr source::Field network_team_fields[] = {
    source::field<&NetworkTeam::unit>(
        "unit",
        {.required = true, .help = {"Enheten", "The unit"}, .refers_to = "unit", .places_in_unit = true}),
    source::field<&NetworkTeam::project>(
        "project", {.help = {"Teamets prosjekt", "The team's project"}, .refers_to = "project"}),
    source::field<&NetworkTeam::attended>(
        "attended", {.help = {"Samlinger teamet var på", "Gatherings that the team was at"}}),
    source::field<&NetworkTeam::submitted>(
        "submitted", {.help = {"Det teamet har levert", "What the team has delivered"}}),
};
constexpr source::Field network_fields[] = {
    source::field<&Network::title>("title",
                                   {.required = true, .help = {"Nettverkets navn", "The network's name"}}),
    source::field<&Network::theme>("theme", {.help = {"Temaet", "The theme"}}),
    source::field<&Network::about>(
        "about", {.help = {"Hva teamene skal lære og oppnå", "What the teams are to learn and achieve"}}),
    source::field<&Network::from>("from", {.required = true, .help = {"Fra", "From"}, .happens_on = true}),
    source::field<&Network::to>("to", {.help = {"Til", "Until"}}),
    source::field<&Network::format>("format", {.help = {"Hvordan det møtes", "How it meets"}}),
    source::field<&Network::organiser>(
        "organiser", {.help = {"Rollen som arrangerer", "The role that arranges it"}, .refers_to = "holder"}),
    source::field<&Network::needs>(
        "needs", {.help = {"Behovene det svarer på", "The needs that it answers"}, .refers_to = "need"}),
    source::field<&Network::gatherings>("gatherings", {.help = {"Samlingene", "The gatherings"}}),
    source::field<&Network::deadlines>("deadlines", {.help = {"Fristene", "The deadlines"}}),
    source::field<&Network::teams>("teams", {.help = {"Teamene", "The teams"}}),
    source::field<&Network::classification>("classification", {.help = classification_help}),
};

}  // namespace

constinit const source::Table Gathering::table =
    source::table<Gathering>("gathering", {"En samling", "A gathering"}, gathering_fields);
constinit const source::Table NetworkDeadline::table =
    source::table<NetworkDeadline>("network_deadline", {"En frist", "A deadline"}, network_deadline_fields);
constinit const source::Table Attendance::table = source::table<Attendance>(
    "attendance", {"Et team på en samling", "A team at a gathering"}, attendance_fields);
constinit const source::Table Submission::table = source::table<Submission>(
    "submission", {"Noe et team har levert", "What a team has delivered"}, submission_fields);
constinit const source::Table NetworkTeam::table = source::table<NetworkTeam>(
    "network_team", {"Et team i nettverket", "A team of the network"}, network_team_fields);
constinit const source::Table Network::table =
    source::table<Network>("network", {"Et læringsnettverk", "A learning network"}, network_fields);

}  // namespace model
