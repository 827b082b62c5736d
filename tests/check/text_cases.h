#pragma once

#include "case.h"

namespace check {

// Markdown, links, images and national identity numbers.
inline const Case text_cases[] = {
    {"LinkToNoRecord",
     {{"content/projects/falls/story.md", "measure:fall-rate", "measure:fallrate"}},
     R"(content/projects/falls/story.md:1:10: feil: «fallrate» finnes ikke i content/measures [references]
    1 | Vi måler [hver måned](measure:fallrate), slik [plikten](duty:8b) sier.
      |          ^
tips: mente du «fall-rate»?
  nb: se content/projects/falls/fall-rate.yaml:1:1
)",
     R"(content/projects/falls/story.md:1:10: error: there is no 'fallrate' in content/measures [references]
    1 | Vi måler [hver måned](measure:fallrate), slik [plikten](duty:8b) sier.
      |          ^
hint: did you mean 'fall-rate'?
  note: see content/projects/falls/fall-rate.yaml:1:1
)"},
    {"LinkToNoDuty",
     {{"content/projects/falls/story.md", "duty:8b", "duty:8x"}},
     R"(content/projects/falls/story.md:1:48: feil: det finnes ingen plikt «8x» [references]
    1 | Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:8x) sier.
      |                                                ^
tips: mente du «8b»?
  nb: se content/frameworks/ledelse.yaml:7:15
)",
     R"(content/projects/falls/story.md:1:48: error: there is no duty '8x' [references]
    1 | Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:8x) sier.
      |                                                ^
hint: did you mean '8b'?
  note: see content/frameworks/ledelse.yaml:7:15
)"},
    {"LinkToADutyOfAnotherFramework",
     {{"content/projects/falls/story.md", "duty:8b", "duty:1a"},
      {"content/frameworks/pasient.yaml", nullptr,
       "title: Et annet regelverk\n"
       "sections:\n"
       "  - key: \"1\"\n"
       "    title: Medvirke\n"
       "    phase: do\n"
       "    duties:\n"
       "      - {key: 1a, text: Spørre dem det gjelder}\n"}},
     R"(content/frameworks/pasient.yaml:7:15: advarsel: ingen svarer for plikten 1a [holders]
    7 |       - {key: 1a, text: Spørre dem det gjelder}
      |               ^
tips: lag en fil i content/responsibilities med duty: 1a, unit og owner
content/projects/falls/story.md:1:48: feil: det finnes ingen plikt «1a» [references]
    1 | Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:1a) sier.
      |                                                ^
tips: mente du «pasient/1a»?
  nb: se content/frameworks/pasient.yaml:7:15
)",
     R"(content/frameworks/pasient.yaml:7:15: warning: nobody answers for the duty 1a [holders]
    7 |       - {key: 1a, text: Spørre dem det gjelder}
      |               ^
hint: make a file in content/responsibilities with duty: 1a, unit and owner
content/projects/falls/story.md:1:48: error: there is no duty '1a' [references]
    1 | Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:1a) sier.
      |                                                ^
hint: did you mean 'pasient/1a'?
  note: see content/frameworks/pasient.yaml:7:15
)"},
    {"LinkOfNoKind",
     {{"content/projects/falls/story.md", "measure:fall-rate", "mesure:fall-rate"}},
     R"(content/projects/falls/story.md:1:10: feil: lenken «mesure:fall-rate» fører ingen steder: «mesure» er ikke et slags innhold [links]
    1 | Vi måler [hver måned](mesure:fall-rate), slik [plikten](duty:8b) sier.
      |          ^
tips: mente du «measure:»?
)",
     R"(content/projects/falls/story.md:1:10: error: the link 'mesure:fall-rate' leads nowhere: 'mesure' is no kind of content [links]
    1 | Vi måler [hver måned](mesure:fall-rate), slik [plikten](duty:8b) sier.
      |          ^
hint: did you mean 'measure:'?
)"},
    {"LinkToNoFile",
     {{"content/projects/falls/story.md", "measure:fall-rate", "../beds/story.md"}},
     R"(content/projects/falls/story.md:1:10: feil: lenken «../beds/story.md» fører ingen steder [links]
    1 | Vi måler [hver måned](../beds/story.md), slik [plikten](duty:8b) sier.
      |          ^
)",
     R"(content/projects/falls/story.md:1:10: error: the link '../beds/story.md' leads nowhere [links]
    1 | Vi måler [hver måned](../beds/story.md), slik [plikten](duty:8b) sier.
      |          ^
)"},
    {"LinkToAFile",
     {{"content/projects/falls/story.md", "measure:fall-rate", "fall-rate.csv"}},
     R"(content/projects/falls/story.md:1:10: advarsel: filen «fall-rate.csv» blir ikke med til nettstedet, så lenken vises som ren tekst [links]
    1 | Vi måler [hver måned](fall-rate.csv), slik [plikten](duty:8b) sier.
      |          ^
tips: lenk til det som filen handler om: project:fall, measure:fallrate, page:om
)",
     R"(content/projects/falls/story.md:1:10: warning: the file 'fall-rate.csv' is not taken to the site, so the link is shown as plain text [links]
    1 | Vi måler [hver måned](fall-rate.csv), slik [plikten](duty:8b) sier.
      |          ^
hint: link to what the file is about: project:falls, measure:fall-rate, page:about
)"},
    {"LinkToNoHeading",
     {{"content/projects/falls/story.md", "Vi måler [hver måned](measure:fall-rate)",
       "## Slik måler vi\n"
       "\n"
       "Vi måler [hver måned](#slik-maaler-vi)"}},
     R"(content/projects/falls/story.md:3:10: feil: teksten har ingen overskrift «#slik-maaler-vi» [links]
    3 | Vi måler [hver måned](#slik-maaler-vi), slik [plikten](duty:8b) sier.
      |          ^
tips: mente du «#slik-maler-vi»?
)",
     R"(content/projects/falls/story.md:3:10: error: the text has no heading '#slik-maaler-vi' [links]
    3 | Vi måler [hver måned](#slik-maaler-vi), slik [plikten](duty:8b) sier.
      |          ^
hint: did you mean '#slik-maler-vi'?
)"},
    {"ImageThatIsNotThere",
     {{"content/projects/falls/story.md", "Vi måler", "![Nattlys](bilder/lys.png) Vi måler"}},
     R"(content/projects/falls/story.md:1:1: feil: finner ikke bildet «bilder/lys.png» [links]
    1 | ![Nattlys](bilder/lys.png) Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:8b) sier.
      | ^
)",
     R"(content/projects/falls/story.md:1:1: error: cannot find the image 'bilder/lys.png' [links]
    1 | ![Nattlys](bilder/lys.png) Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:8b) sier.
      | ^
)"},
    {"ImageNearOne",
     {{"content/projects/falls/story.md", "Vi måler", "![Nattlys](nattlys.jpg) Vi måler"},
      {"content/projects/falls/nattlys.png", nullptr, "x"}},
     R"(content/projects/falls/nattlys.png: advarsel: ingenting bruker filen «nattlys.png» [unused-files]
tips: flytt den ut av content/, eller slett den
content/projects/falls/story.md:1:1: feil: finner ikke bildet «nattlys.jpg» [links]
    1 | ![Nattlys](nattlys.jpg) Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:8b) sier.
      | ^
tips: mente du «nattlys.png»?
)",
     R"(content/projects/falls/nattlys.png: warning: nothing uses the file 'nattlys.png' [unused-files]
hint: move it out of content/, or delete it
content/projects/falls/story.md:1:1: error: cannot find the image 'nattlys.jpg' [links]
    1 | ![Nattlys](nattlys.jpg) Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:8b) sier.
      | ^
hint: did you mean 'nattlys.png'?
)"},
    {"ImageFromAnotherSite",
     {{"content/projects/falls/story.md", "Vi måler", "![Nattlys](https://example.org/lys.png) Vi måler"}},
     R"(content/projects/falls/story.md:1:1: feil: bildet «https://example.org/lys.png» ligger på et annet nettsted og blir ikke hentet [markdown]
    1 | ![Nattlys](https://example.org/lys.png) Vi måler [hver måned](measure:fall-rate), slik [plikten](du…
      | ^
tips: lagre det ved siden av teksten
)",
     R"(content/projects/falls/story.md:1:1: error: the image 'https://example.org/lys.png' is on another site and is not loaded [markdown]
    1 | ![Nattlys](https://example.org/lys.png) Vi måler [hver måned](measure:fall-rate), slik [plikten](du…
      | ^
hint: save it beside the text
)"},
    {"HtmlInMarkdown",
     {{"content/projects/falls/story.md", "Vi måler", "Vi <b>måler</b>"}},
     R"(content/projects/falls/story.md:1:4: advarsel: HTML i Markdown vises ikke [markdown]
    1 | Vi <b>måler</b> [hver måned](measure:fall-rate), slik [plikten](duty:8b) sier.
      |    ^
tips: skriv det som Markdown, eller sett HTML-en mellom ` og ` for å vise den som kode
)",
     R"(content/projects/falls/story.md:1:4: warning: HTML in Markdown is not shown [markdown]
    1 | Vi <b>måler</b> [hver måned](measure:fall-rate), slik [plikten](duty:8b) sier.
      |    ^
hint: write it as Markdown, or put the HTML between ` and ` to show it as code
)"},
    {"SeveralFaultsInOneText",
     {{"content/projects/falls/story.md", nullptr,
       "Se [her](javascript:alert) og [der](page:om-oss).\n"
       "\n"
       "Og <i>her</i>.\n"}},
     R"(content/projects/falls/story.md:1:4: feil: adressen «javascript:alert» kan ikke brukes [markdown]
    1 | Se [her](javascript:alert) og [der](page:om-oss).
      |    ^
tips: bruk https:, http:, mailto:, en lenke som «project:fall» eller en fil ved siden av teksten
content/projects/falls/story.md:1:31: feil: «om-oss» finnes ikke i content/pages [references]
    1 | Se [her](javascript:alert) og [der](page:om-oss).
      |                               ^
tips: rett id-en, eller lag content/pages/om-oss.md
content/projects/falls/story.md:3:4: advarsel: HTML i Markdown vises ikke [markdown]
    3 | Og <i>her</i>.
      |    ^
tips: skriv det som Markdown, eller sett HTML-en mellom ` og ` for å vise den som kode
)",
     R"(content/projects/falls/story.md:1:4: error: the address 'javascript:alert' cannot be used [markdown]
    1 | Se [her](javascript:alert) og [der](page:om-oss).
      |    ^
hint: use https:, http:, mailto:, a link such as 'project:falls' or a file beside the text
content/projects/falls/story.md:1:31: error: there is no 'om-oss' in content/pages [references]
    1 | Se [her](javascript:alert) og [der](page:om-oss).
      |                               ^
hint: mend the id, or make content/pages/om-oss.md
content/projects/falls/story.md:3:4: warning: HTML in Markdown is not shown [markdown]
    3 | Og <i>her</i>.
      |    ^
hint: write it as Markdown, or put the HTML between ` and ` to show it as code
)"},
    {"SyntheticNumberInAText",
     {{"content/projects/falls/story.md", "Vi måler", "Pasient 179120 99997. Vi måler"}},
     R"(content/projects/falls/story.md:1:9: advarsel: 17●●●● ●●●●● er et syntetisk fødselsnummer (måned + 80) [identity-numbers]
    1 | Pasient 17●●●● ●●●●●. Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:8b) sier.
      |         ^
tips: ta det bort, eller unnta linjen i site.yaml med at tallene er syntetiske
)",
     R"(content/projects/falls/story.md:1:9: warning: 17●●●● ●●●●● is a synthetic national identity number (month + 80) [identity-numbers]
    1 | Pasient 17●●●● ●●●●●. Vi måler [hver måned](measure:fall-rate), slik [plikten](duty:8b) sier.
      |         ^
hint: take it out, or excuse the line in site.yaml because the data are synthetic
)"},
    {"SyntheticNumberInACell",
     {{"content/projects/falls/fall-rate.csv", "2025-02-01;7", "17912099997;7"}},
     R"(content/projects/falls/fall-rate.csv:3:1: advarsel: 17●●●●●●●●● er et syntetisk fødselsnummer (måned + 80) [identity-numbers]
    3 | 17●●●●●●●●●;7;1000
      | ^
tips: ta det bort, eller unnta linjen i site.yaml med at tallene er syntetiske
content/projects/falls/fall-rate.csv:3:1: feil: «17●●●●●●●●●» er ingen dato, men målingen ligger på datoer [points]
    3 | 17●●●●●●●●●;7;1000
      | ^
tips: skriv 2025-03-01 eller 2025-03, eller sett axis: category
)",
     R"(content/projects/falls/fall-rate.csv:3:1: warning: 17●●●●●●●●● is a synthetic national identity number (month + 80) [identity-numbers]
    3 | 17●●●●●●●●●;7;1000
      | ^
hint: take it out, or excuse the line in site.yaml because the data are synthetic
content/projects/falls/fall-rate.csv:3:1: error: '17●●●●●●●●●' is no date, but the measure lies on dates [points]
    3 | 17●●●●●●●●●;7;1000
      | ^
hint: write 2025-03-01 or 2025-03, or set axis: category
)"},
    {"SyntheticNumberInAComment",
     {{"content/units/nursing-home.yaml", "parent",
       "# 57912075186\n"
       "parent"}},
     R"(content/units/nursing-home.yaml:2:3: advarsel: 57●●●●●●●●● er et syntetisk fødselsnummer (måned + 80) [identity-numbers]
    2 | # 57●●●●●●●●●
      |   ^
tips: ta det bort, eller unnta linjen i site.yaml med at tallene er syntetiske
)",
     R"(content/units/nursing-home.yaml:2:3: warning: 57●●●●●●●●● is a synthetic national identity number (month + 80) [identity-numbers]
    2 | # 57●●●●●●●●●
      |   ^
hint: take it out, or excuse the line in site.yaml because the data are synthetic
)"},
    {"SyntheticNumberFoldedOverTwoLines",
     {{"content/units/fjordvik.yaml", "title: Fjordvik kommune",
       "title: Fjordvik kommune\n"
       "about: >\n"
       "  Se sak 298220\n"
       "  99635 i arkivet"}},
     R"(content/units/fjordvik.yaml:3:3: advarsel: 29●●●● ●●●●● er et syntetisk fødselsnummer (måned + 80) [identity-numbers]
    3 |   Se sak 298220
      |   ^
tips: ta det bort, eller unnta linjen i site.yaml med at tallene er syntetiske
)",
     R"(content/units/fjordvik.yaml:3:3: warning: 29●●●● ●●●●● is a synthetic national identity number (month + 80) [identity-numbers]
    3 |   Se sak 298220
      |   ^
hint: take it out, or excuse the line in site.yaml because the data are synthetic
)"},
    {"SyntheticNumberInAFileName",
     {{"content/roles/17912099997.yaml", nullptr, "title: Koordinator\n"}},
     R"(content/roles/17●●●●●●●●●.yaml: advarsel: 17●●●●●●●●● er et syntetisk fødselsnummer (måned + 80) [identity-numbers]
tips: ta det bort, eller unnta linjen i site.yaml med at tallene er syntetiske
)",
     R"(content/roles/17●●●●●●●●●.yaml: warning: 17●●●●●●●●● is a synthetic national identity number (month + 80) [identity-numbers]
hint: take it out, or excuse the line in site.yaml because the data are synthetic
)"},
    {"NumberNearAWord",
     {{"content/pages/about.md", "Skriv til oss.", "Fødselsnummer: 01990012345."}},
     R"(content/pages/about.md:4:16: advarsel: 01●●●●●●●●● står ved et ord som «fnr», men kontrollsifrene stemmer ikke [identity-numbers]
    4 | Fødselsnummer: 01●●●●●●●●●.
      |                ^
tips: ta det bort hvis det er et fødselsnummer som er skrevet feil
)",
     R"(content/pages/about.md:4:16: warning: 01●●●●●●●●● stands near a word such as 'fnr', but its check digits do not hold [identity-numbers]
    4 | Fødselsnummer: 01●●●●●●●●●.
      |                ^
hint: take it out if it is a national identity number that was mistyped
)"},
    {"NumberWithoutADate",
     {{"content/pages/about.md", "Skriv til oss.", "Konto 01990000154."}},
     R"(content/pages/about.md:4:7: advarsel: 01●●●●●●●●● har samme kontrollsifre som et fødselsnummer, men ingen dato [identity-numbers]
    4 | Konto 01●●●●●●●●●.
      |       ^
tips: er det et kontonummer eller lignende, kan linjen unntas i site.yaml med en begrunnelse
)",
     R"(content/pages/about.md:4:7: warning: 01●●●●●●●●● has the check digits of a national identity number, but no date [identity-numbers]
    4 | Konto 01●●●●●●●●●.
      |       ^
hint: if it is an account number or the like, site.yaml can excuse the line with a reason
)"},
    {"NumberExcused",
     {{"content/pages/about.md", "Skriv til oss.", "Konto 01990000154."},
      {"site.yaml", "as_of",
       "excuses: [{rule: identity-numbers, file: content/pages/about.md, line: 4, reason: Kontonummer}]\n"
       "as_of"}},
     R"()",
     R"()"},
    {"BirthNumber",
     {{"content/pages/about.md", "Skriv til oss.", "Skriv til 150765-00565."}},
     R"(content/pages/about.md:4:11: feil: 15●●●●-●●●●● er et fødselsnummer [identity-numbers]
    4 | Skriv til 15●●●●-●●●●●.
      |           ^
tips: ta det bort; er det noe annet, kan linjen unntas i site.yaml med en begrunnelse
)",
     R"(content/pages/about.md:4:11: error: 15●●●●-●●●●● is a national identity number [identity-numbers]
    4 | Skriv til 15●●●●-●●●●●.
      |           ^
hint: take it out; if it is something else, site.yaml can excuse the line with a reason
)"},
    {"DNumber",
     {{"content/pages/about.md", "Skriv til oss.", "Skriv til 70019950032."}},
     R"(content/pages/about.md:4:11: feil: 70●●●●●●●●● er et D-nummer [identity-numbers]
    4 | Skriv til 70●●●●●●●●●.
      |           ^
tips: ta det bort; er det noe annet, kan linjen unntas i site.yaml med en begrunnelse
)",
     R"(content/pages/about.md:4:11: error: 70●●●●●●●●● is a D number [identity-numbers]
    4 | Skriv til 70●●●●●●●●●.
      |           ^
hint: take it out; if it is something else, site.yaml can excuse the line with a reason
)"},
    {"NumberPlus40",
     {{"content/pages/about.md", "Skriv til oss.", "Skriv til 01410199935."}},
     R"(content/pages/about.md:4:11: feil: 01●●●●●●●●● er et hjelpenummer fra helsetjenesten (måned + 40) [identity-numbers]
    4 | Skriv til 01●●●●●●●●●.
      |           ^
tips: ta det bort; er det noe annet, kan linjen unntas i site.yaml med en begrunnelse
)",
     R"(content/pages/about.md:4:11: error: 01●●●●●●●●● is an auxiliary number of the health service (month + 40) [identity-numbers]
    4 | Skriv til 01●●●●●●●●●.
      |           ^
hint: take it out; if it is something else, site.yaml can excuse the line with a reason
)"},
    {"FhNumber",
     {{"content/pages/about.md", "Skriv til oss.", "Skriv til 88888888831."}},
     R"(content/pages/about.md:4:11: feil: 88●●●●●●●●● er et felles hjelpenummer (FH-nummer) [identity-numbers]
    4 | Skriv til 88●●●●●●●●●.
      |           ^
tips: ta det bort; er det noe annet, kan linjen unntas i site.yaml med en begrunnelse
)",
     R"(content/pages/about.md:4:11: error: 88●●●●●●●●● is a shared auxiliary number (FH number) [identity-numbers]
    4 | Skriv til 88●●●●●●●●●.
      |           ^
hint: take it out; if it is something else, site.yaml can excuse the line with a reason
)"},
};

}  // namespace check
