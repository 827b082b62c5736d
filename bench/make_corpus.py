#!/usr/bin/env python3
"""Deterministic corpus of improvement projects for timing site generators.

Emits the SAME corpus in one of five forms, so that the generators do equal work:

  sirkel    a complete Sirkel site: YAML records, Markdown stories, series in CSV
  neutral   projects.jsonl + units.json + regulations.json
  hugo      a complete Hugo site (front matter + Go templates, SVG chart in the template)
  eleventy  a complete Eleventy site (front matter + Nunjucks templates, same pages)
  mkdocs    Markdown bodies only, with an mkdocs.yml for the Material theme

Needs only Python 3.8+ and its standard library. The same (n, seed) gives the same bytes
(written and checked with 3.11); each project has its own random stream.

  make_corpus.py --n 1000 --form hugo --out DIR [--seed 1]
  make_corpus.py --n 1000 --form sirkel --out DIR [--pictures]
  make_corpus.py --n 20 --form hugo --out DIR --break wrong-type
"""
import argparse, json, os, random, re, shutil, sys

STATUS = ["Planlagt", "Pågår", "På vent", "Forsinket", "Avsluttet", "Måloppnådd"]
PHASE = ["Forberede", "Planlegge", "Utføre", "Evaluere", "Følge opp"]
ROLES = ["Kvalitetsrådgiver", "Avdelingssykepleier", "Seksjonsoverlege", "Fagutviklingssykepleier",
         "Enhetsleder", "Pasientsikkerhetskoordinator", "Klinikkdirektør", "Smittevernoverlege"]
TOPIC = ["Fallforebygging", "Legemiddelsamstemming", "Håndhygiene", "Trykksår", "Sepsis innen én time",
         "Utskrivningssamtale", "Ernæringskartlegging", "Ventetid til første time", "Tidlig oppdagelse av forverret tilstand",
         "Urinveisinfeksjon ved kateter", "Selvmordsforebygging", "Epikrisetid", "Røykeslutt før operasjon",
         "Trygg kirurgi – sjekkliste", "Pårørendesamarbeid", "Avviksbehandling", "Blodprøvetaking på øyeblikkelig hjelp",
         "Smertelindring etter hoftebrudd", "Språktolk ved innkomst", "Overgang sykehus–kommune"]
PLACE = ["sengepost", "poliklinikk", "akuttmottak", "dagkirurgi", "rehabilitering", "barselavdeling", "hjemmesykepleie",
         "øre-nese-hals", "nyfødtintensiv", "ambulante team", "fødeavdeling", "ældre sykehjemsfløy"]
UNITNAME = ["Medisinsk avdeling", "Kirurgisk avdeling", "Barne- og ungdomsklinikken", "Ortopedisk seksjon", "Føde/barsel",
            "Akuttmottaket", "Øyeavdelingen", "Psykisk helsevern voksne", "Årdal sykehjem", "Ørland hjemmetjeneste"]
ACTS = [("ledelsesforskriften", "Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten", "2016-10-28-1250", 10),
        ("spesialisthelsetjenesteloven", "Lov om spesialisthelsetjenesten", "1999-07-02-61", 12),
        ("helsepersonelloven", "Lov om helsepersonell", "1999-07-02-64", 12),
        ("pasientrettighetsloven", "Lov om pasient- og brukerrettigheter", "1999-07-02-63", 12),
        ("helsetilsynsloven", "Lov om statlig tilsyn med helse- og omsorgstjenesten", "2017-12-15-107", 8),
        ("internkontroll", "Forskrift om systematisk helse-, miljø- og sikkerhetsarbeid", "1996-12-06-1127", 8)]
SENT = ["Arbeidsgruppen møtes annenhver uke og går gjennom målingene sammen med de ansatte på vakt.",
        "Vi ser at variasjonen er størst i helgene, når bemanningen er lavere og rutinen er mindre kjent.",
        "Tiltaket prøves ut på én post først, slik at vi kan lære før det spres til hele klinikken.",
        "Pasienter og pårørende har deltatt i utformingen av informasjonsarket og gitt tydelige råd.",
        "Risikovurderingen peker på overføring mellom nivåene som det mest sårbare punktet i forløpet.",
        "Lederen følger opp tallene i det månedlige kvalitetsmøtet og fordeler ansvaret for tiltakene.",
        "Opplæringen dokumenteres i kompetanseplanen, og nyansatte får gjennomgangen den første uken.",
        "Det er uklart om nedgangen skyldes tiltaket eller at færre pasienter ble registrert i perioden.",
        "Sjekklisten er forenklet fra to sider til én, fordi den opprinnelige sjelden ble fylt ut helt.",
        "Resultatet tyder på at påminnelsen i journalen virker bedre enn plakaten ved vaktrommet.",
        "Avvikene gjennomgås samlet hver måned, og mønstre meldes videre til kvalitetsutvalget.",
        "Måltallet settes ut fra nasjonale indikatorer, men tilpasses enhetens pasientsammensetning."]
PDSA = {"plan": ["Prøve ny huskeliste på kveldsvakt i én uke", "Kartlegge utgangspunktet for tjue pasienter",
                 "Lære opp tre ressurspersoner i metoden", "Flytte registreringen til innkomstsamtalen"],
        "do": ["Gjennomført på fire av fem vakter; én vakt manglet skjema", "Åtte ansatte deltok og ga skriftlige tilbakemeldinger",
               "Prøvd med seks pasienter på sengepost", "Utsatt to dager på grunn av høyt belegg"],
        "study": ["Andelen økte fra 54 til 68 %, men tallene er små", "Tidsbruken ble redusert med om lag tre minutter per pasient",
                  "Ingen tydelig endring utover tilfeldig variasjon", "Ansatte opplevde skjemaet som nyttig, særlig på natt"],
        "act": ["Tilpasse skjemaet og prøve på nytt neste uke", "Ta i bruk som fast rutine på hele posten",
                "Avbryte tiltaket og velge en annen idé", "Spre til to nye enheter etter sommeren"]}


def regulations():
    r = {}
    for key, name, ref, n in ACTS:
        for p in range(1, n + 1):
            r["%s-%d" % (key, p)] = {"title": "%s § %d" % (name, p),
                                     "url": "https://lovdata.no/dokument/%s/§%d" % (ref, p)}
    return r


def units(n):
    return {"u%04d" % i: {"title": "%s %02d" % (UNITNAME[i % len(UNITNAME)], i // len(UNITNAME) + 1)}
            for i in range(max(1, n // 20))}


def pid(i):
    return "p%05d" % i


def project(i, n, seed, unit_ids, reg_ids):
    r = random.Random("%d/%d" % (seed, i))
    topic, place = r.choice(TOPIC), r.choice(PLACE)
    y, m = r.randint(2021, 2024), r.randint(1, 12)
    months = ["%d-%02d" % (y + (m - 1 + k) // 12, (m - 1 + k) % 12 + 1) for k in range(24)]
    base, drift, meas = r.uniform(35, 70), r.uniform(-0.3, 1.2), []
    for k in range(24):
        den = r.randint(20, 140)
        pct = min(98.0, max(2.0, base + drift * k + r.gauss(0, 6)))
        meas.append({"month": months[k], "num": round(den * pct / 100), "den": den})
    p = {"id": pid(i), "title": "%s på %s: tiltak nr. %d" % (topic, place, i + 1),
         "unit": r.choice(unit_ids), "status": r.choice(STATUS), "phase": r.choice(PHASE), "owner": r.choice(ROLES),
         "start": months[0] + "-%02d" % r.randint(1, 28), "end": months[23] + "-28",
         "aim": "Andelen pasienter på %s som får %s etter rutinen, skal øke fra %d til %d prosent." %
                (place, topic.lower(), base, min(99, base + 25)),
         "smart": {"measure": "Andel gjennomført av registrerte pasienter per måned",
                   "target": "%d %%" % min(99, base + 25), "deadline": months[23] + "-28"},
         "clauses": r.sample(reg_ids, 4), "measurements": meas,
         "pdsa": [{k: r.choice(v) for k, v in PDSA.items()} for _ in range(5)]}
    para = lambda k: " ".join(r.choice(SENT) for _ in range(k))
    body = ["## Bakgrunn\n", para(5) + "\n", "Se også {{LINK:%s}} og {{LINK:%s}}.\n" % (pid(r.randrange(n)), pid(r.randrange(n))),
            "## Tiltak\n", para(3) + "\n"]
    body += ["- **%s:** %s" % (w, r.choice(SENT)) for w in ("Opplæring", "Rutine", "Måling", "Forankring")]
    body += ["\n## Risiko\n", "| Risiko | Sannsynlighet | Konsekvens | Tiltak |", "|---|---:|---:|---|"]
    body += ["| %s | %d | %d | %s |" % (w, r.randint(1, 5), r.randint(1, 5), r.choice(SENT))
             for w in ("Bemanning", "Dokumentasjon", "Overføring", "Utstyr", "Språk")]
    body += ["\n### Kilder\n", "1. [Helsedirektoratet: veileder](https://www.helsedirektoratet.no/veileder-%d)" % r.randint(1, 99),
             "2. [Nasjonale indikatorer](https://www.helsedirektoratet.no/indikator-%d), *sist lest* `%s`" % (r.randint(1, 99), p["start"]),
             "\n## Læring\n", para(7) + "\n", para(4) + "\n"]
    p["body"] = "\n".join(body) + "\n"
    return p


def links(body, fmt):
    out, parts = [], body.split("{{LINK:")
    out.append(parts[0])
    for part in parts[1:]:
        ident, rest = part.split("}}", 1)
        out.append("[prosjekt %s](%s)" % (ident, fmt % ident))
        out.append(rest)
    return "".join(out)


def q(s):
    return json.dumps(s, ensure_ascii=False)        # a JSON string is a YAML double-quoted string


def front_matter(p):
    L = ["---", "id: " + q(p["id"]), "title: " + q(p["title"]), "date: " + p["start"], "units: [" + q(p["unit"]) + "]"]
    L += ["%s: %s" % (k, q(p[k])) for k in ("status", "phase", "owner", "start", "end", "aim")]
    L += ["smart:"] + ["  %s: %s" % (k, q(v)) for k, v in p["smart"].items()]
    L += ["clauses:"] + ["  - " + q(c) for c in p["clauses"]]
    L += ["measurements:"] + ["  - {month: %s, num: %d, den: %d}" % (q(m["month"]), m["num"], m["den"]) for m in p["measurements"]]
    L += ["pdsa:"]
    for c in p["pdsa"]:
        L += ["  %s %s: %s" % ("-" if k == "plan" else " ", k, q(c[k])) for k in ("plan", "do", "study", "act")]
    return "\n".join(L) + "\n---\n"


def broken(kind, i, text):
    """Spoil the front matter of project 7 (and 8 or 9) the way a person would."""
    if kind in ("bad-indent", "two-errors") and i == 7:
        return text.replace("  target:", "   target:", 1)
    if kind == "two-errors" and i == 9:
        return text.replace('owner: "', "owner: '", 1)
    if kind == "unknown-key" and i == 7:
        return text.replace("\nstatus:", "\nstatsu:", 1)
    if kind == "wrong-type" and i == 7:
        return re.sub(r"num: \d+", "num: mange", text, count=1)
    if kind == "missing-ref" and i == 7:
        return re.sub(r'clauses:\n  - "[^"]*"', 'clauses:\n  - "helsepersonnelloven-4"', text, count=1)
    if kind == "duplicate-id" and i == 8:
        return text.replace('id: "p00008"', 'id: "p00007"', 1)
    if kind == "duplicate-path" and i == 8:
        return text.replace("\n---\n", '\nurl: "/projects/p00007/"\npermalink: "/projects/p00007/"\n---\n', 1)
    return text


def w(root, path, text):
    path = os.path.join(root, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)


def yaml_map(d):
    return "".join("%s:\n%s" % (k, "".join("  %s: %s\n" % (a, q(b)) for a, b in v.items())) for k, v in d.items())


CSS = """body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:auto;padding:1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:left;vertical-align:top}
nav a{margin-right:1rem}svg{max-width:100%;height:auto}.grid{stroke:#ddd}.line{fill:none;stroke:#0b5fa5;stroke-width:2}
.mean{stroke:#666;stroke-dasharray:4 3}.dot{fill:#0b5fa5}.lbl{font-size:11px;fill:#333}
@media print{nav{display:none}}
"""

# ---------------------------------------------------------------- Sirkel
# What a word of the corpus is in Sirkel's terms. "Forsinket" is an active project that is past its end.
SIRKEL_STATUS = {"Planlagt": "idea", "Pågår": "active", "På vent": "paused", "Forsinket": "active",
                 "Avsluttet": "closed", "Måloppnådd": "sustained"}
SIRKEL_OUTCOME = dict(zip(PDSA["act"], ("adapt", "expand", "abandon", "expand")))
SIRKEL_AS_OF = "2026-12-31"  # every series has ended by then
SIRKEL_TOP = "u"  # units form a tree


def role_id(role):
    return re.sub(r"[^a-z]", "-", role.lower().replace("å", "a").replace("ø", "o"))


def sirkel_framework(name, ref, n):
    """A regulation of n sections with one duty each: section p is clause p, its only letter a."""
    L = ["title: " + q(name), "official_text: " + q("https://lovdata.no/dokument/" + ref), "sections:"]
    for p in range(1, n + 1):
        phase = ("plan", "do", "study", "act")[4 * (p - 1) // n]
        L += ['  - key: "%d"' % p, "    title: " + q("§ %d" % p), "    phase: " + phase,
              "    duties:", "      - key: %da" % p, "        text: " + q("%s § %d" % (name, p))]
    return "\n".join(L) + "\n"


def sirkel_cycle(k, c, months):
    month = months[4 * k + 1]
    return ["  - title: " + q("Syklus %d" % (k + 1)), "    date: %s-05" % month,
            "    plan:", "      question: " + q(c["plan"]),
            "    do:", "      from: %s-08" % month, "      to: %s-20" % month, "      happened: " + q(c["do"]),
            "    study:", "      date: %s-25" % month, "      result: " + q(c["study"]),
            "    act:", "      date: %s-25" % month, "      outcome: " + SIRKEL_OUTCOME[c["act"]],
            "      next: " + q(c["act"])]


def sirkel_status(p):
    status = SIRKEL_STATUS[p["status"]]
    if status in ("closed", "sustained"):
        return ["status:", "  - {from: %s, value: active}" % p["start"], "  - {from: %s, value: %s}" % (p["end"], status)]
    return ["status: " + status]


def sirkel_clause(clause):
    act, section = clause.rsplit("-", 1)
    return "%s/%sa" % (act, section)


def sirkel_project(p):
    months = [m["month"] for m in p["measurements"]]
    first, target = re.search(r"fra (\d+) til (\d+) prosent", p["aim"]).groups()
    place = re.search(r"pasienter på (.+?) som får", p["aim"]).group(1)
    # The corpus draws status and dates apart; an aim that is overdue would be warned about.
    over = SIRKEL_STATUS[p["status"]] in ("closed", "sustained")
    L = ["title: " + q(p["title"]), "unit: " + p["unit"]] + sirkel_status(p)
    L += ["owner: %s@%s" % (role_id(p["owner"]), p["unit"]), "start: " + p["start"], "expected_end: " + p["end"],
          "progress_score: %d" % (PHASE.index(p["phase"]) + 1),
          "duties: [%s]" % ", ".join(sirkel_clause(c) for c in p["clauses"]),
          "aim:", "  text: " + q(p["aim"]), "  measure: %s-andel" % p["id"], "  baseline: " + first, "  target: " + target,
          "  unit: prosent", "  direction: increase", "  by: " + (p["smart"]["deadline"] if over else SIRKEL_AS_OF),
          "  for_whom: " + q("Pasienter på " + place), "measures: [%s-andel]" % p["id"], "pdsa_cycles:"]
    for k, c in enumerate(p["pdsa"]):
        L += sirkel_cycle(k, c, months)
    return "\n".join(L) + "\n"


def sirkel_measure(p):
    return "\n".join(["title: " + q(p["smart"]["measure"]), "unit: " + p["unit"], "kind: outcome", "chart: run",
                      "period: month", "improvement: increase", "multiply: 100", "unit_label: prosent", "decimals: 1",
                      "target: " + p["smart"]["target"].split()[0], "counts: events",
                      "data: %s-andel.csv" % p["id"]]) + "\n"


def sirkel_series(p):
    return "periode;teller;nevner\n" + "".join("%s;%d;%d\n" % (m["month"], m["num"], m["den"]) for m in p["measurements"])


def sirkel_units(titles):
    return "- id: %s\n  title: Eksempelsykehuset\n" % SIRKEL_TOP + "".join(
        "- id: %s\n  title: %s\n  parent: %s\n" % (u, q(titles[u]["title"]), SIRKEL_TOP) for u in sorted(titles))


def sirkel_roles():
    return "".join("- id: %s\n  title: %s\n" % (role_id(r), q(r)) for r in ROLES)


def sirkel_site(pictures):
    L = ["excuses:"]
    for key, _, _, _ in ACTS:
        L += ["  - rule: holders", "    file: content/frameworks/%s.yaml" % key,
              "    reason: Forskriftene er her for å lenkes til; ingen av de andre formene sier hvem som svarer for dem."]
    return "\n".join(["title: Forbedringsportefølje", "organisation: Eksempelsykehuset", "languages: [nb]",
                      "as_of: " + SIRKEL_AS_OF, "main_framework: " + ACTS[0][0],
                      "accessibility_statement_url: https://intranett.example.no/tilgjengelighet",
                      "pictures: %s" % str(pictures).lower()] + L) + "\n"


def write_sirkel(root, projects, unit_titles, pictures):
    w(root, "site.yaml", sirkel_site(pictures))
    w(root, "content/units/units.yaml", sirkel_units(unit_titles))
    w(root, "content/roles/roles.yaml", sirkel_roles())
    for key, name, ref, n in ACTS:
        w(root, "content/frameworks/%s.yaml" % key, sirkel_framework(name, ref, n))
    for p in projects:
        folder = "content/projects/%s/" % p["id"]
        w(root, folder + "project.yaml", sirkel_project(p))
        w(root, folder + "story.md", links(p["body"], "project:%s"))
        w(root, folder + p["id"] + "-andel.yaml", sirkel_measure(p))
        w(root, folder + p["id"] + "-andel.csv", sirkel_series(p))


# ---------------------------------------------------------------- Hugo
HUGO = {
"hugo.toml": """baseURL = "https://intranett.example.no/kvalitet/"
languageCode = "nb"
title = "Forbedringsportefølje"
enableRobotsTXT = false
[taxonomies]
unit = "units"
[outputs]
home = ["html", "rss"]
section = ["html"]
taxonomy = ["html"]
term = ["html"]
[markup.goldmark.renderer]
unsafe = false
""",
"content/_index.md": "---\ntitle: \"Forbedringsportefølje\"\n---\n",
"content/projects/_index.md": "---\ntitle: \"Prosjekter\"\n---\n",
"content/units/_index.md": "---\ntitle: \"Enheter\"\n---\n",
"static/style.css": CSS,
"layouts/_default/baseof.html": """<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>{{ block "title" . }}{{ .Title }}{{ end }} – {{ site.Title }}</title>
<link rel="stylesheet" href="{{ "style.css" | relURL }}">
<link rel="alternate" type="application/rss+xml" href="{{ "index.xml" | relURL }}">
</head>
<body>
<nav aria-label="Hovedmeny"><a href="{{ "" | relURL }}">Hjem</a><a href="{{ "projects/" | relURL }}">Prosjekter</a><a href="{{ "units/" | relURL }}">Enheter</a></nav>
<nav aria-label="Brødsmuler"><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}<li>{{ block "crumb" . }}{{ .Title }}{{ end }}</li></ol></nav>
<main>
{{ block "main" . }}{{ end }}
</main>
</body>
</html>
""",
"layouts/projects/single.html": """{{ define "main" }}{{ $p := .Params }}<h1>{{ .Title }}</h1>
<table><tbody>
<tr><th>Id</th><td>{{ $p.id }}</td></tr>
<tr><th>Enhet</th><td>{{ range $p.units }}<a href="{{ printf "units/%s/" . | relURL }}">{{ (index site.Data.units .).title }}</a>{{ end }}</td></tr>
<tr><th>Status</th><td>{{ $p.status }}</td></tr>
<tr><th>Fase</th><td>{{ $p.phase }}</td></tr>
<tr><th>Ansvarlig</th><td>{{ $p.owner }}</td></tr>
<tr><th>Start</th><td>{{ $p.start }}</td></tr>
<tr><th>Slutt</th><td>{{ $p.end }}</td></tr>
<tr><th>Mål</th><td>{{ $p.aim }}</td></tr>
<tr><th>Målt ved</th><td>{{ $p.smart.measure }}</td></tr>
<tr><th>Måltall</th><td>{{ $p.smart.target }}</td></tr>
<tr><th>Frist</th><td>{{ $p.smart.deadline }}</td></tr>
<tr><th>Regelverk</th><td><ul>{{ range $p.clauses }}{{ $r := index site.Data.regulations . }}<li><a href="{{ $r.url }}">{{ $r.title }}</a></li>{{ end }}</ul></td></tr>
</tbody></table>
<h2>Måling over tid</h2>
{{ partial "chart.html" . }}
<table><thead><tr><th>Måned</th><th>Teller</th><th>Nevner</th><th>Andel</th></tr></thead><tbody>
{{ range $p.measurements }}<tr><td>{{ .month }}</td><td>{{ .num }}</td><td>{{ .den }}</td><td>{{ printf "%.1f" (div (mul 100.0 .num) .den) }} %</td></tr>
{{ end }}</tbody></table>
<h2>PDSA-sykluser</h2>
<table><thead><tr><th>Syklus</th><th>Planlegge</th><th>Utføre</th><th>Evaluere</th><th>Følge opp</th></tr></thead><tbody>
{{ range $i, $c := $p.pdsa }}<tr><td>{{ add $i 1 }}</td><td>{{ $c.plan }}</td><td>{{ $c.do }}</td><td>{{ $c.study }}</td><td>{{ $c.act }}</td></tr>
{{ end }}</tbody></table>
{{ .Content }}{{ end }}
""",
"layouts/partials/chart.html": """{{- $pts := slice }}{{ $sum := 0.0 }}{{ $poly := slice -}}
{{- range $i, $m := .Params.measurements -}}
{{- $pct := div (mul 100.0 $m.num) $m.den -}}
{{- $x := printf "%.1f" (add 40.0 (div (mul $i 590.0) 23.0)) -}}
{{- $y := printf "%.1f" (sub 210.0 (mul 2.0 $pct)) -}}
{{- $sum = add $sum $pct -}}
{{- $poly = $poly | append (printf "%s,%s" $x $y) -}}
{{- $pts = $pts | append (dict "x" $x "y" $y "pct" (printf "%.1f" $pct) "month" $m.month) -}}
{{- end -}}
{{- $mean := div $sum (len .Params.measurements) -}}
{{- $my := printf "%.1f" (sub 210.0 (mul 2.0 $mean)) -}}
<svg viewBox="0 0 640 240" width="640" height="240" role="img" aria-labelledby="ct cd"><title id="ct">Andel per måned</title><desc id="cd">Linjediagram for {{ .Title }}, gjennomsnitt {{ printf "%.1f" $mean }} prosent.</desc>
{{ range seq 0 20 100 }}{{ $y := sub 210 (mul 2 .) }}<line class="grid" x1="40" y1="{{ $y }}" x2="630" y2="{{ $y }}"/><text class="lbl" x="34" y="{{ add $y 4 }}" text-anchor="end">{{ . }}</text>
{{ end }}<line class="mean" x1="40" y1="{{ $my }}" x2="630" y2="{{ $my }}"/>
<polyline class="line" points="{{ delimit $poly " " }}"/>
{{ range $i, $q := $pts }}<circle class="dot" cx="{{ $q.x }}" cy="{{ $q.y }}" r="3"><title>{{ $q.month }}: {{ $q.pct }} %</title></circle>
{{ if not (mod $i 3) }}<text class="lbl" x="{{ $q.x }}" y="228" text-anchor="middle">{{ $q.month }}</text>
{{ end }}{{ end }}</svg>
""",
"layouts/partials/rows.html": """<table><thead><tr><th>Id</th><th>Tittel</th><th>Enhet</th><th>Status</th><th>Fase</th><th>Start</th><th>Slutt</th></tr></thead><tbody>
{{ range . }}{{ $p := .Params }}<tr><td>{{ $p.id }}</td><td><a href="{{ .RelPermalink }}">{{ .Title }}</a></td><td>{{ (index site.Data.units (index $p.units 0)).title }}</td><td>{{ $p.status }}</td><td>{{ $p.phase }}</td><td>{{ $p.start }}</td><td>{{ $p.end }}</td></tr>
{{ end }}</tbody></table>
""",
"layouts/projects/list.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
{{ partial "rows.html" .RegularPages.ByTitle }}{{ end }}
""",
"layouts/_default/term.html": """{{ define "title" }}{{ (index site.Data.units .Data.Term).title }}{{ end }}{{ define "crumb" }}{{ (index site.Data.units .Data.Term).title }}{{ end }}{{ define "main" }}<h1>{{ (index site.Data.units .Data.Term).title }}</h1>
{{ partial "rows.html" .Pages.ByTitle }}{{ end }}
""",
"layouts/_default/taxonomy.html": """{{ define "main" }}<h1>Enheter</h1>
<ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ (index site.Data.units .Term).title }}</a> ({{ .Count }})</li>
{{ end }}</ul>{{ end }}
""",
"layouts/index.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
<h2>Status</h2>
<table><thead><tr><th>Status</th><th>Antall</th></tr></thead><tbody>
{{ range slice %s }}<tr><td>{{ . }}</td><td>{{ len (where site.RegularPages "Params.status" .) }}</td></tr>
{{ end }}</tbody></table>
<h2>Sist startet</h2>
{{ partial "rows.html" (first 20 site.RegularPages.ByDate.Reverse) }}{{ end }}
""" % " ".join(q(s) for s in STATUS),
"layouts/index.rss.xml": """{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0"><channel><title>{{ site.Title }}</title><link>{{ .Permalink }}</link><description>Siste prosjekter</description>
{{ range first 50 site.RegularPages.ByDate.Reverse }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Params.aim }}</description></item>
{{ end }}</channel></rss>
""",
"layouts/sitemap.xml": """{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{{ range .Data.Pages }}<url><loc>{{ .Permalink }}</loc>{{ if not .Date.IsZero }}<lastmod>{{ .Date.Format "2006-01-02" }}</lastmod>{{ end }}</url>
{{ end }}</urlset>
""",
}

# ---------------------------------------------------------------- Eleventy
ROWS = """<table><thead><tr><th>Id</th><th>Tittel</th><th>Enhet</th><th>Status</th><th>Fase</th><th>Start</th><th>Slutt</th></tr></thead><tbody>
{% for p in list %}<tr><td>{{ p.data.id }}</td><td><a href="{{ p.url | url }}">{{ p.data.title }}</a></td><td>{{ unitdata[p.data.units[0]].title }}</td><td>{{ p.data.status }}</td><td>{{ p.data.phase }}</td><td>{{ p.data.start }}</td><td>{{ p.data.end }}</td></tr>
{% endfor %}</tbody></table>
"""
BASE = """<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>{{ title }} – Forbedringsportefølje</title>
<link rel="stylesheet" href="{{ "/style.css" | url }}">
<link rel="alternate" type="application/rss+xml" href="{{ "/index.xml" | url }}">
</head>
<body>
<nav aria-label="Hovedmeny"><a href="{{ "/" | url }}">Hjem</a><a href="{{ "/projects/" | url }}">Prosjekter</a><a href="{{ "/units/" | url }}">Enheter</a></nav>
<nav aria-label="Brødsmuler"><ol>{% if page.url != "/" %}<li><a href="{{ "/" | url }}">Forbedringsportefølje</a></li>{% endif %}{% if parent %}<li><a href="{{ parent.url | url }}">{{ parent.title }}</a></li>{% endif %}<li>{{ title }}</li></ol></nav>
<main>
{{ content | safe }}
</main>
</body>
</html>
"""
ELEVENTY = {
"package.json": '{"name":"corpus","private":true,"type":"commonjs"}\n',
"eleventy.config.js": """module.exports = function (c) {
  const nb = new Intl.Collator("nb");
  const byTitle = (a, b) => nb.compare(a.data.title, b.data.title);
  const byDate = (a, b) => b.date - a.date || nb.compare(a.data.id, b.data.id);
  c.addPassthroughCopy({ "static/style.css": "style.css" });
  c.addFilter("fix1", v => Number(v).toFixed(1));
  c.addFilter("iso", d => d.toISOString().slice(0, 10));
  c.addFilter("rfc822", d => d.toUTCString());
  c.addCollection("sorted", a => a.getFilteredByGlob("src/projects/p*/index.md").sort(byTitle));
  c.addCollection("newest", a => a.getFilteredByGlob("src/projects/p*/index.md").sort(byDate).slice(0, 50));
  c.addCollection("statusCounts", a => {
    const n = {}; for (const s of %s) n[s] = 0;
    for (const p of a.getFilteredByGlob("src/projects/p*/index.md")) n[p.data.status]++;
    return Object.entries(n);
  });
  c.addCollection("unitList", a => {
    const m = new Map();
    for (const p of a.getFilteredByGlob("src/projects/p*/index.md").sort(byTitle)) for (const u of p.data.units) { if (!m.has(u)) m.set(u, []); m.get(u).push(p); }
    return [...m.keys()].sort().map(id => ({ id, pages: m.get(id) }));
  });
  return { dir: { input: "src", output: "public" }, pathPrefix: "/kvalitet/", markdownTemplateEngine: false, htmlTemplateEngine: false };
};
""" % q(STATUS),
"static/style.css": CSS,
"src/_data/site.json": '{"base":"https://intranett.example.no/kvalitet"}\n',
"src/projects/projects.11tydata.json": '{"layout":"project.njk","parent":{"title":"Prosjekter","url":"/projects/"}}\n',
"src/_includes/base.njk": BASE,
"src/_includes/rows.njk": ROWS,
"src/_includes/project.njk": """---
layout: base.njk
---
<h1>{{ title }}</h1>
<table><tbody>
<tr><th>Id</th><td>{{ id }}</td></tr>
<tr><th>Enhet</th><td>{% for u in units %}<a href="{{ ("/units/" + u + "/") | url }}">{{ unitdata[u].title }}</a>{% endfor %}</td></tr>
<tr><th>Status</th><td>{{ status }}</td></tr>
<tr><th>Fase</th><td>{{ phase }}</td></tr>
<tr><th>Ansvarlig</th><td>{{ owner }}</td></tr>
<tr><th>Start</th><td>{{ start }}</td></tr>
<tr><th>Slutt</th><td>{{ end }}</td></tr>
<tr><th>Mål</th><td>{{ aim }}</td></tr>
<tr><th>Målt ved</th><td>{{ smart.measure }}</td></tr>
<tr><th>Måltall</th><td>{{ smart.target }}</td></tr>
<tr><th>Frist</th><td>{{ smart.deadline }}</td></tr>
<tr><th>Regelverk</th><td><ul>{% for c in clauses %}<li><a href="{{ regulations[c].url }}">{{ regulations[c].title }}</a></li>{% endfor %}</ul></td></tr>
</tbody></table>
<h2>Måling over tid</h2>
{% include "chart.njk" %}
<table><thead><tr><th>Måned</th><th>Teller</th><th>Nevner</th><th>Andel</th></tr></thead><tbody>
{% for m in measurements %}<tr><td>{{ m.month }}</td><td>{{ m.num }}</td><td>{{ m.den }}</td><td>{{ (100 * m.num / m.den) | fix1 }} %</td></tr>
{% endfor %}</tbody></table>
<h2>PDSA-sykluser</h2>
<table><thead><tr><th>Syklus</th><th>Planlegge</th><th>Utføre</th><th>Evaluere</th><th>Følge opp</th></tr></thead><tbody>
{% for c in pdsa %}<tr><td>{{ loop.index }}</td><td>{{ c.plan }}</td><td>{{ c.do }}</td><td>{{ c.study }}</td><td>{{ c.act }}</td></tr>
{% endfor %}</tbody></table>
{{ content | safe }}
""",
"src/_includes/chart.njk": """{% set sum = 0 %}{% set poly = "" %}{% for m in measurements %}{% set pct = 100 * m.num / m.den %}{% set sum = sum + pct %}{% set poly = poly + ((40 + loop.index0 * 590 / 23) | fix1) + "," + ((210 - 2 * pct) | fix1) + (" " if not loop.last else "") %}{% endfor %}{% set mean = sum / measurements.length %}{% set my = (210 - 2 * mean) | fix1 -%}
<svg viewBox="0 0 640 240" width="640" height="240" role="img" aria-labelledby="ct cd"><title id="ct">Andel per måned</title><desc id="cd">Linjediagram for {{ title }}, gjennomsnitt {{ mean | fix1 }} prosent.</desc>
{% for v in range(0, 101, 20) %}<line class="grid" x1="40" y1="{{ 210 - 2 * v }}" x2="630" y2="{{ 210 - 2 * v }}"/><text class="lbl" x="34" y="{{ 214 - 2 * v }}" text-anchor="end">{{ v }}</text>
{% endfor %}<line class="mean" x1="40" y1="{{ my }}" x2="630" y2="{{ my }}"/>
<polyline class="line" points="{{ poly }}"/>
{% for m in measurements %}{% set pct = 100 * m.num / m.den %}{% set x = (40 + loop.index0 * 590 / 23) | fix1 %}<circle class="dot" cx="{{ x }}" cy="{{ (210 - 2 * pct) | fix1 }}" r="3"><title>{{ m.month }}: {{ pct | fix1 }} %</title></circle>
{% if loop.index0 % 3 == 0 %}<text class="lbl" x="{{ x }}" y="228" text-anchor="middle">{{ m.month }}</text>
{% endif %}{% endfor %}</svg>
""",
"src/projects/index.njk": "---\nlayout: base.njk\ntitle: Prosjekter\nparent: false\npermalink: /projects/index.html\n---\n<h1>{{ title }}</h1>\n{% set list = collections.sorted %}{% include \"rows.njk\" %}",
"src/units.njk": "---\nlayout: base.njk\npagination:\n  data: collections.unitList\n  size: 1\n  alias: unit\n  addAllPagesToCollections: true\nparent:\n  title: Enheter\n  url: /units/\npermalink: \"/units/{{ unit.id }}/index.html\"\neleventyComputed:\n  title: \"{{ unitdata[unit.id].title }}\"\n---\n<h1>{{ title }}</h1>\n{% set list = unit.pages %}{% include \"rows.njk\" %}",
"src/unitindex.njk": "---\nlayout: base.njk\ntitle: Enheter\npermalink: /units/index.html\n---\n<h1>{{ title }}</h1>\n<ul>{% for u in collections.unitList %}<li><a href=\"{{ (\"/units/\" + u.id + \"/\") | url }}\">{{ unitdata[u.id].title }}</a> ({{ u.pages.length }})</li>\n{% endfor %}</ul>",
"src/index.njk": "---\nlayout: base.njk\ntitle: Forbedringsportefølje\npermalink: /index.html\n---\n<h1>{{ title }}</h1>\n<h2>Status</h2>\n<table><thead><tr><th>Status</th><th>Antall</th></tr></thead><tbody>\n{% for s in collections.statusCounts %}<tr><td>{{ s[0] }}</td><td>{{ s[1] }}</td></tr>\n{% endfor %}</tbody></table>\n<h2>Sist startet</h2>\n{% set list = collections.newest.slice(0, 20) %}{% include \"rows.njk\" %}",
"src/rss.njk": "---\npermalink: /index.xml\neleventyExcludeFromCollections: true\n---\n<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>Forbedringsportefølje</title><link>{{ site.base }}/</link><description>Siste prosjekter</description>\n{% for p in collections.newest %}<item><title>{{ p.data.title }}</title><link>{{ site.base }}{{ p.url }}</link><guid>{{ site.base }}{{ p.url }}</guid><pubDate>{{ p.date | rfc822 }}</pubDate><description>{{ p.data.aim }}</description></item>\n{% endfor %}</channel></rss>\n",
"src/sitemap.njk": "---\npermalink: /sitemap.xml\neleventyExcludeFromCollections: true\n---\n<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{% for p in collections.all %}<url><loc>{{ site.base }}{{ p.url }}</loc><lastmod>{{ p.date | iso }}</lastmod></url>\n{% endfor %}</urlset>\n",
}

MKDOCS = """site_name: Forbedringsportefølje
site_url: https://intranett.example.no/kvalitet/
theme:
  name: material
  language: "no"
  font: false
markdown_extensions: [tables, toc, meta]
"""


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--n", type=int, default=100)
    ap.add_argument("--form", choices=["neutral", "hugo", "eleventy", "mkdocs", "sirkel"], required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--pictures", action="store_true", help="sirkel: charts as PNG too")
    ap.add_argument("--break", dest="spoil", choices=["bad-indent", "unknown-key", "wrong-type", "missing-ref", "duplicate-id", "duplicate-path", "two-errors"])
    a = ap.parse_args()
    if a.n < 10:
        ap.error("--n must be at least 10")
    if a.form == "sirkel" and a.spoil:
        ap.error("--break spoils front matter, which the form sirkel has not")
    if os.path.exists(a.out):
        if os.path.exists(os.path.join(a.out, ".corpus")):
            shutil.rmtree(a.out)
        elif os.listdir(a.out):
            sys.exit("make_corpus: %s is not empty and was not made by this script" % a.out)
    os.makedirs(a.out, exist_ok=True)
    w(a.out, ".corpus", "n=%d seed=%d form=%s break=%s\n" % (a.n, a.seed, a.form, a.spoil))
    U, R = units(a.n), regulations()
    uids, rids = sorted(U), sorted(R)
    P = (project(i, a.n, a.seed, uids, rids) for i in range(a.n))
    if a.form == "neutral":
        w(a.out, "units.json", json.dumps(U, ensure_ascii=False, indent=1) + "\n")
        w(a.out, "regulations.json", json.dumps(R, ensure_ascii=False, indent=1) + "\n")
        with open(os.path.join(a.out, "projects.jsonl"), "w", encoding="utf-8", newline="\n") as f:
            for p in P:
                f.write(json.dumps(p, ensure_ascii=False) + "\n")
    elif a.form == "sirkel":
        write_sirkel(a.out, P, U, a.pictures)
    elif a.form == "mkdocs":
        w(a.out, "mkdocs.yml", MKDOCS)
        w(a.out, "docs/index.md", "# Forbedringsportefølje\n\nAlle prosjekter.\n")
        for p in P:
            w(a.out, "docs/projects/%s.md" % p["id"], "---\ntitle: %s\n---\n\n# %s\n\n%s" % (q(p["title"]), p["title"], links(p["body"], "%s.md")))
    else:
        files, top, data, unitname = ((HUGO, "content/projects", "data", "units.yaml") if a.form == "hugo"
                                      else (ELEVENTY, "src/projects", "src/_data", "unitdata.json"))
        for path, text in files.items():
            w(a.out, path, text)
        if a.form == "hugo":
            w(a.out, "data/units.yaml", yaml_map(U))
            w(a.out, "data/regulations.yaml", yaml_map(R))
        else:
            w(a.out, "src/_data/unitdata.json", json.dumps(U, ensure_ascii=False, indent=1) + "\n")
            w(a.out, "src/_data/regulations.json", json.dumps(R, ensure_ascii=False, indent=1) + "\n")
        for i, p in enumerate(P):
            text = front_matter(p) + "\n" + links(p["body"], "../%s/")
            w(a.out, "%s/%s/index.md" % (top, p["id"]), broken(a.spoil, i, text))


if __name__ == "__main__":
    main()
