// Broken templates, and what their author reads about them, word for word.
#include <gtest/gtest.h>

#include "html/template.h"
#include "sample_site.h"

namespace {

using sample::Site;
using source::Language;

struct Broken {
  std::string_view text;
  std::string_view nb;
  std::string_view en;
};

const Broken broken[] = {
    // --- form
    {"a {{title", "1:3 «{{» mangler sin «}}» (avslutt med }} før neste {{ begynner)\n",
     "1:3 '{{' lacks its '}}' (end with }} before the next {{ begins)\n"},
    {"æ{{title {{site}}", "1:2 «{{» mangler sin «}}» (avslutt med }} før neste {{ begynner)\n",
     "1:2 '{{' lacks its '}}' (end with }} before the next {{ begins)\n"},
    {"{{ }}",
     "1:4 det står ingenting mellom «{{» og «}}» (skriv et navn, som {{title}}, eller slett merket)\n",
     "1:4 there is nothing between '{{' and '}}' (write a name, such as {{title}}, or delete the tag)\n"},
    {"{{title site}}",
     "1:3 «{{title site}}» er ikke skrevet slik et merke skal være (bruk {{navn}}, {{navn.felt}}, {{#if "
     "navn}}, "
     "{{#each navn}}, "
     "{{else}}, {{>del}} eller {{t \"nøkkel\" navn=verdi}})\n",
     "1:3 '{{title site}}' is not how a tag is written (use {{name}}, {{name.field}}, {{#if name}}, {{#each "
     "name}}, "
     "{{else}}, "
     "{{>part}} or {{t \"key\" name=value}})\n"},
    {"{{{title}}}", "1:3 «{{{» og «{{&» finnes ikke: all tekst blir gjort trygg (bruk {{navn}})\n",
     "1:3 there is no '{{{' and no '{{&': all text is made safe (use {{name}})\n"},
    {"{{#unless late}}", "1:3 blokken «#unless» finnes ikke (bruk {{#if navn}} eller {{#each navn}})\n",
     "1:3 there is no block '#unless' (use {{#if name}} or {{#each name}})\n"},
    {"\n{{#if late}}\nx", "2:3 «{{#if late}}» blir aldri avsluttet (sett inn {{/if}} der blokken slutter)\n",
     "2:3 '{{#if late}}' is never closed (put {{/if}} where the block ends)\n"},
    {"{{#if late}}x{{/each}}",
     "1:16 «{{/each}}» står der «{{#if late}}» skulle ha vært avsluttet (skriv {{/if}} her)\n",
     "1:16 '{{/each}}' stands where '{{#if late}}' should have been closed (write {{/if}} here)\n"},
    {"x{{/if}}",
     "1:4 «{{/if}}» hører ikke til noen blokk (slett merket, eller sett inn {{#if …}} eller {{#each …}} der "
     "blokken "
     "begynner)\n",
     "1:4 '{{/if}}' belongs to no block (delete the tag, or put {{#if …}} or {{#each …}} where the block "
     "begins)\n"},
    {"{{else}}",
     "1:3 «{{else}}» hører ikke til noen blokk (slett merket, eller sett inn {{#if …}} eller {{#each …}} der "
     "blokken "
     "begynner)\n",
     "1:3 '{{else}}' belongs to no block (delete the tag, or put {{#if …}} or {{#each …}} where the block "
     "begins)\n"},
    {"{{#if late}}a{{else}}b{{else}}c{{/if}}",
     "1:25 «{{#if late}}» har mer enn én {{else}} (legg en ny {{#if …}} inni den første {{else}})\n",
     "1:25 '{{#if late}}' has more than one {{else}} (put another {{#if …}} inside the first {{else}})\n"},
    // --- names
    {"<p>\n  {{titel}}</p>", "2:5 navnet «titel» finnes ikke her (mente du «title»?)\n",
     "2:5 there is no name 'titel' here (did you mean 'title'?)\n"},
    {"{{owner.adress}}", "1:9 navnet «adress» finnes ikke her (mente du «address»?)\n",
     "1:9 there is no name 'adress' here (did you mean 'address'?)\n"},
    {"{{xyzxyz}}", "1:3 navnet «xyzxyz» finnes ikke her\n", "1:3 there is no name 'xyzxyz' here\n"},
    {"{{#each rows}}{{tgas}}{{/each}}", "1:17 navnet «tgas» finnes ikke her (mente du «tags»?)\n",
     "1:17 there is no name 'tgas' here (did you mean 'tags'?)\n"},
    {"{{title.x}}", "1:3 «title» har ingen felter, heller ikke «x» (skriv {{title}})\n",
     "1:3 'title' has no fields, so no 'x' either (write {{title}})\n"},
    {"{{aim}}", "1:3 «aim» kan mangle (sett stedet inn i {{#if aim}} … {{/if}})\n",
     "1:3 'aim' may be absent (put the place into {{#if aim}} … {{/if}})\n"},
    {"{{#if aim}}{{aim}}{{else}}{{aim}}{{/if}}",
     "1:29 «aim» kan mangle (sett stedet inn i {{#if aim}} … {{/if}})\n",
     "1:29 'aim' may be absent (put the place into {{#if aim}} … {{/if}})\n"},
    {"{{#each rows}}{{owner.title}}{{/each}}",
     "1:17 «owner» kan mangle (sett stedet inn i {{#if owner}} … {{/if}})\n",
     "1:17 'owner' may be absent (put the place into {{#if owner}} … {{/if}})\n"},
    {"{{this}}", "1:3 «this» betyr noe bare inni {{#each}} (bruk navnet på verdien)\n",
     "1:3 'this' means something only inside {{#each}} (use the name of the value)\n"},
    {"{{#if owner}}x{{/if}}",
     "1:7 «owner» er alltid der (spør etter ett av feltene, som {{#if owner.felt}})\n",
     "1:7 'owner' is always there (ask for one of its fields, such as {{#if owner.field}})\n"},
    // --- kinds
    {"{{#each title}}x{{/each}}",
     "1:9 «title» er ingen liste og kan ikke gjentas (bruk {{#if title}} for det som vises høyst én gang)\n",
     "1:9 'title' is no list and cannot be repeated (use {{#if title}} for what is shown at most once)\n"},
    {"{{rows}}", "1:3 «rows» er en liste og kan ikke skrives ut (bruk {{#each rows}} … {{/each}})\n",
     "1:3 'rows' is a list and cannot be written out (use {{#each rows}} … {{/each}})\n"},
    {"{{owner}}",
     "1:3 «owner» har flere felter og kan ikke skrives ut (skriv ut ett av feltene, som {{owner.felt}})\n",
     "1:3 'owner' has several fields and cannot be written out (write out one of its fields, such as "
     "{{owner.field}})\n"},
    {"{{late}}",
     "1:3 «late» er ja eller nei og kan ikke skrives ut (bruk {{#if late}} … {{else}} … {{/if}})\n",
     "1:3 'late' is yes or no and cannot be written out (use {{#if late}} … {{else}} … {{/if}})\n"},
    // --- parts and texts
    {"{{>parts/haed}}", "1:4 malen «parts/haed» finnes ikke (mente du «parts/head»?)\n",
     "1:4 there is no template 'parts/haed' (did you mean 'parts/head'?)\n"},
    {"{{>page}}", "1:4 malen «page» tar inn seg selv (ta bort {{>page}})\n",
     "1:4 the template 'page' includes itself (take {{>page}} away)\n"},
    {"{{t \"project.titel\"}}",
     "1:6 teksten «project.titel» finnes ikke i templates/words/nb.yaml (mente du «project.title»?)\n",
     "1:6 there is no text 'project.titel' in templates/words/nb.yaml (did you mean 'project.title'?)\n"},
    {"{{t \"project.points\"}}",
     "1:6 teksten «project.points» mangler en verdi for {n} (skriv {{t \"project.points\" n=navn}})\n",
     "1:6 the text 'project.points' lacks a value for {n} (write {{t \"project.points\" n=name}})\n"},
    {"{{t \"project.title\" n=count}}",
     "1:23 teksten «project.title» har ikke noe {n} (ta bort «n=», eller sett {n} inn i teksten)\n",
     "1:23 the text 'project.title' has no {n} (take 'n=' away, or put {n} into the text)\n"},
    {"{{t \"project.points\" n=title}}",
     "1:24 teksten «project.points» velger entall eller flertall etter {n}, og «title» er ikke et heltall "
     "(gi den antallet selv, ikke antallet som tekst)\n",
     "1:24 the text 'project.points' chooses singular or plural by {n}, and 'title' is no whole number "
     "(give it the count itself, not the count as text)\n"},
    {"{{t \"project.named\" name=rows place=site}}",
     "1:26 «rows» kan ikke settes inn for {name} i teksten «project.named» (gi en tekst eller et heltall)\n",
     "1:26 'rows' cannot be put in for {name} in the text 'project.named' (give a text or a whole number)\n"},
    // --- places
    {"<script>var a = '{{title}}';</script>",
     "1:20 «title» står i <script>, der ingen verdi kan gjøres trygg (legg verdien i et data-attributt på et "
     "annet "
     "element)\n",
     "1:20 'title' stands in <script>, where no value can be made safe (put the value into a data attribute "
     "of another "
     "element)\n"},
    {"<!-- {{title}} -->",
     "1:8 «title» står i en HTML-kommentar (bruk {{! … }} for merknader som ikke skal på siden)\n",
     "1:8 'title' stands in an HTML comment (use {{! … }} for notes that do not belong on the page)\n"},
    {"<p {{title}}>",
     "1:6 «title» står inni et merke, men ikke i en attributtverdi (skriv navn på elementer og attributter "
     "rett ut, og "
     "velg mellom "
     "dem med {{#if}})\n",
     "1:6 'title' stands inside a tag, but not in an attribute's value (write names of elements and "
     "attributes out, "
     "and choose "
     "between them with {{#if}})\n"},
    {"<p class={{title}}>", "1:12 verdien av class mangler anførselstegn (skriv class=\"{{…}}\")\n",
     "1:12 the value of class lacks quotes (write class=\"{{…}}\")\n"},
    {"<p onclick=\"{{title}}\">",
     "1:15 «title» står i onclick, som kan kjøre kode eller laste noe utenfra (bruk en klasse, et "
     "data-attributt eller "
     "et skript "
     "i en egen fil)\n",
     "1:15 'title' stands in onclick, which can run code or load something from outside (use a class, a data "
     "attribute "
     "or a script "
     "in a file of its own)\n"},
    {"<p title=\"{{chart}}\">",
     "1:13 «chart» er HTML og kan stå bare mellom merker (bruk en verdi som er ren tekst)\n",
     "1:13 'chart' is HTML and can stand only between tags (use a value that is plain text)\n"},
    {"<a href=\"{{title}}\">",
     "1:12 href tar bare en adresse, og «title» er ikke en (bruk en verdi som er en adresse)\n",
     "1:12 href takes only an address, and 'title' is none (use a value that is an address)\n"},
    {"<a href=\"x{{address}}\">",
     "1:13 adressen «address» må stå først i href, eller etter noe som «../» eller «#» (ta bort det som står "
     "foran)\n",
     "1:13 the address 'address' must come first in href, or after something like '../' or '#' (take away "
     "what stands "
     "before it)\n"},
    {"{{#if late}}<p class=\"{{/if}}a\">",
     "1:3 «#if late» slutter et annet sted i HTML-en enn der den begynner, eller enn {{else}} (la blokken "
     "inneholde "
     "hele merker, "
     "hele attributter eller en del av én verdi)\n",
     "1:3 '#if late' ends elsewhere in the HTML than where it begins, or than {{else}} (let the block hold "
     "whole tags, "
     "whole "
     "attributes or a part of one value)\n"},
    {"<p\n", "2:1 malen slutter midt i et merke, en kommentar eller et skript (avslutt det som er åpent)\n",
     "2:1 the template ends inside a tag, a comment or a script (close what is open)\n"},
};

TEST(BrokenTemplate, TellsItsAuthorWhatIsWrong) {
  for (const Broken& each : broken) {
    Site site(std::string(each.text), {{"built-in/templates/parts/head.html", "<h1>"}});
    EXPECT_FALSE(site.compile().program.complete) << each.text;
    EXPECT_EQ(site.messages(), each.nb) << each.text;
    EXPECT_EQ(site.messages(Language::en), each.en) << each.text;
  }
}

TEST(BrokenTemplate, TellsAllAtOnce) {
  Site site("{{a1}}\n{{>parts/x}}\n{{#each rows}}{{b2}}{{/each}}\n",
            {{"templates/parts/x.html", "\n{{c3}}\n"}});
  site.compile();
  EXPECT_EQ(
      site.messages(),
      "1:3 navnet «a1» finnes ikke her\n3:17 navnet «b2» finnes ikke her\n2:3 navnet «c3» finnes ikke her\n");
}

// Files are sorted by path, so the place in the page comes before the one in the part: `page.html` <
// `parts/x.html`.
TEST(BrokenTemplate, NamesTheFileOfThePart) {
  Site site("{{>parts/x}}", {{"templates/parts/x.html", "{{titel}}"}});
  site.compile();
  ASSERT_EQ(site.diagnostics.all().size(), 1U);
  EXPECT_EQ(site.tree.file(site.diagnostics.all()[0].at.file).path, "templates/parts/x.html");
}

TEST(BrokenTemplate, MayNotGoDeeperThanSixteenParts) {
  std::vector<source::File> files;
  for (int part = 1; part <= 17; ++part) {
    files.push_back({"templates/p" + std::to_string(part) + ".html",
                     part == 17 ? "x" : "{{>p" + std::to_string(part + 1) + "}}"});
  }
  Site site("{{>p1}}", std::move(files));
  site.compile();
  EXPECT_EQ(site.messages(), "1:4 maler tar inn hverandre i mer enn 16 nivåer (slå noen av dem sammen)\n");
}

TEST(BrokenTemplate, MayNotNestBlocksWithoutEnd) {
  std::string text;
  for (int block = 0; block < 25; ++block) text += "{{#if late}}";
  Site site(text);
  site.compile();
  EXPECT_NE(site.messages(Language::en)
                .find("blocks are nested more than 24 levels deep (split the template up)\n"),
            std::string::npos);
}

TEST(Template, IsReportedIfMissingOrUnused) {
  Site site("x", {{"templates/pagee.html", "y"}});
  html::TemplateSet set(site.tree, sample::folders, site.words.in(Language::nb));
  set.compile<sample::Page>("page", site.diagnostics);
  set.compile<sample::Page>("front", site.diagnostics);
  set.report_unused(site.diagnostics);
  EXPECT_EQ(site.messages(),
            "0:0 malen «front» mangler (legg filen templates/front.html på plass)\n"
            "0:0 ingen side bruker malen «pagee» (mente du «page»?)\n");
  EXPECT_EQ(site.messages(Language::en),
            "0:0 the template 'front' is missing (put the file templates/front.html in place)\n"
            "0:0 no page uses the template 'pagee' (did you mean 'page'?)\n");
  EXPECT_EQ(site.diagnostics.count(source::Severity::error), 1U);
}

}  // namespace
