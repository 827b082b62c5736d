#include "model/site.h"

#include "source/field.h"

namespace model {

namespace {

constexpr source::Field raised_rule_fields[] = {
    source::field<&RaisedRule::rule>(
        "rule", {.required = true,
                 .help = {"Regelens navn, som det står i meldingen", "The rule's name, as in the message"}}),
    source::field<&RaisedRule::severity>("severity", {.required = true, .help = {"error", "error"}}),
};
constexpr source::Field excuse_fields[] = {
    source::field<&Excuse::rule>(
        "rule", {.required = true,
                 .help = {"Regelens navn, som det står i meldingen", "The rule's name, as in the message"}}),
    source::field<&Excuse::file>("file", {.required = true, .help = {"Filen", "The file"}}),
    source::field<&Excuse::line>(
        "line", {.help = {"Linjen; uten den gjelder det hele filen", "The line; without it the whole file"}}),
    source::field<&Excuse::reason>("reason", {.required = true, .help = {"Begrunnelsen", "The reason"}}),
};
constexpr source::Field site_fields[] = {
    source::field<&Site::title>("title", {.required = true, .help = {"Nettstedets navn", "The site's name"}}),
    source::field<&Site::organisation>(
        "organisation", {.required = true, .help = {"Virksomhetens navn", "The organisation's name"}}),
    source::field<&Site::tagline>("tagline", {.help = {"En linje under navnet", "A line below the name"}}),
    source::field<&Site::languages>("languages", {.required = true,
                                                  .help = {"Språkene; det første er nettstedets eget",
                                                           "The languages; the first is the site's own"}}),
    source::field<&Site::invented>("invented",
                                   {.help = {"Sies på hver side når virksomheten er oppdiktet",
                                             "Said on every page when the organisation is invented"}}),
    source::field<&Site::as_of>(
        "as_of", {.help = {"Dagen nettstedet viser; ellers i dag", "The day the site shows; else today"}}),
    source::field<&Site::audience>(
        "audience", {.help = {"Strengeste klassifisering som vises; internal om ikke annet er sagt",
                              "Strictest classification shown; internal unless said"}}),
    source::field<&Site::allow_confidential>(
        "allow_confidential", {.help = {"Tillater --audience confidential og strictly_confidential",
                                        "Allows --audience confidential and strictly_confidential"}}),
    source::field<&Site::accessibility_statement_url>(
        "accessibility_statement_url",
        {.help = {"Tilgjengelighetserklæringen", "The accessibility statement"}}),
    source::field<&Site::contact>("contact", {.help = {"Rollen eller enheten som svarer for nettstedet",
                                                       "The role or unit that answers for the site"}}),
    source::field<&Site::pictures>("pictures",
                                   {.help = {"Lager PNG av målingenes diagram; sant om ikke annet er sagt",
                                             "Makes PNGs of the measures' charts; true unless said"}}),
    source::field<&Site::smallest_count>(
        "smallest_count", {.help = {"Minste antall personer som vises; 5 om ikke annet er sagt",
                                    "Smallest count of persons shown; 5 unless said"},
                           .low = 2}),
    source::field<&Site::theme>(
        "theme", {.help = {"Ferdig theme.css med egne farger", "A ready theme.css with own colours"}}),
    source::field<&Site::main_framework>("main_framework",
                                         {.help = {"Forskriften som har egen sirkel på forsiden",
                                                   "The regulation with its circle on the front page"},
                                          .refers_to = "framework"}),
    source::field<&Site::signal_rules>(
        "signal_rules", {.help = {"Reglene som finner signaler i målinger uten egne",
                                  "The rules that find signals in measures without their own"}}),
    source::field<&Site::rules>("rules",
                                {.help = {"Advarsler som her er feil", "Warnings that are errors here"}}),
    source::field<&Site::excuses>(
        "excuses", {.help = {"Steder der en regel er fraveket", "Places where a rule is set aside"}}),
};

}  // namespace

constinit const source::Table RaisedRule::table = source::table<RaisedRule>(
    "raised_rule", {"En advarsel som her er feil", "A warning that is an error here"}, raised_rule_fields);
constinit const source::Table Excuse::table = source::table<Excuse>(
    "excuse", {"Et begrunnet unntak fra en regel", "A justified exception from a rule"}, excuse_fields);
constinit const source::Table Site::table =
    source::table<Site>("site", {"Nettstedet: site.yaml", "The site: site.yaml"}, site_fields);

}  // namespace model
