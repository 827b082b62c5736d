#!/usr/bin/env python3
"""Writes the invented series of the example site, content/**/<measure>.csv, and nothing else.

    tests/tools/make_example_series.py [SITE]

Every series has a generator of its own, seeded with its name, so a series keeps its bytes when
another is added or changed. Only random() is used, which Python keeps stable between versions.
The figures are drawn, not measured; they are made to look like what a municipality's registers give:
counts are Poisson or binomial round a level that drifts, summers are thin, some months are missing,
and the files are written as different spreadsheet programs write them.
"""

import math
import pathlib
import random
import sys
from dataclasses import dataclass, field
from datetime import date, timedelta

LAST_MONTH = "2026-10"


@dataclass(frozen=True)
class Series:
    """One file. `levels` are (month, level) pairs; between them the level moves in a straight line.

    kind: "share" counts events out of a denominator, level as a fraction. A `spread` moves the level from
          period to period, as a fraction of it: what varies in large numbers is not chance alone;
          "rate" counts events per denominator, level per `per`;
          "count" counts events, without a denominator;
          "value" is a figure with `spread` as its standard deviation and `decimals`.
    """

    path: str
    kind: str
    first: str
    levels: tuple
    style: str = "norwegian"
    last: str = LAST_MONTH
    step: str = "month"  # month, week, quarter, tertial
    denominator: float = 0
    denominator_spread: float = 0.05
    per: float = 1
    spread: float = 0
    decimals: int = 1
    winter: float = 0  # how much higher the level is in January than on average, as a fraction
    summer_dip: float = 0  # how much smaller the denominator is in July, as a fraction
    missing: tuple = ()
    absent: tuple = ()  # months without a row at all
    odd: dict = field(default_factory=dict)  # month -> factor, for something that happened
    notes: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """One unit's part of the counts of a series, so that the units add up to it.

    levels: as in Series; only how they compare with the other parts' matters.
    denominator: a path whose denominators are this part's, or its share of what is left of the whole's.
    """

    path: str
    levels: tuple
    denominator: object
    style: str = "norwegian"


@dataclass(frozen=True)
class Parts:
    """A series divided on units, from `first` on."""

    whole: str
    first: str
    parts: tuple


@dataclass(frozen=True)
class Events:
    """Rare events, one row each, with what there was since the one before.

    levels: (day, days between events) pairs, as in Series; the gaps are exponential.
    a_day: how much there is of what is counted in a day; 1 where days are counted.
    """

    path: str
    first: str
    levels: tuple
    a_day: float = 1
    style: str = "norwegian"
    last: str = "2026-10-31"


@dataclass(frozen=True)
class Readings:
    """A figure read every working day, several rows for each week."""

    path: str
    first: str
    levels: tuple
    spread: float
    style: str = "iso"
    last: str = "2026-10-30"
    missing: tuple = ()  # days, of each the Monday that its week begins with
    decimals: int = 1


@dataclass(frozen=True)
class Categories:
    """The counts of a series in some months, divided on kinds by fixed shares."""

    path: str
    whole: str
    first: str
    last: str
    shares: tuple  # (name, share); the shares add up to 1
    style: str = "norwegian"


EVERY_SERIES = (
    # Falls: fewer from the spring of 2025, harm too rare to tell.
    Series("projects/falls/fall-rate", "rate", "2023-11",
           (("2025-02", 7.9), ("2025-05", 6.0), ("2026-10", 4.9)), "norwegian",
           denominator=3480, denominator_spread=0.012, per=1000, winter=0.06),
    Series("projects/falls/falls-with-harm", "count", "2023-11", (("2023-11", 3.1),), "bom"),
    Series("projects/falls/fall-risk-assessed", "share", "2023-11",
           (("2024-12", 0.56), ("2025-06", 0.84), ("2026-10", 0.9)), "norwegian", denominator=24,
           denominator_spread=0.15, summer_dip=0.2),
    Series("projects/falls/outdoor-walks", "value", "2024-05", (("2024-05", 2.2),), "iso",
           spread=0.24, winter=-0.2),
    # Pressure ulcers: more skin checks, as many ulcers.
    Series("projects/pressure-ulcers/pressure-ulcers-new", "rate", "2024-05", (("2024-05", 3.3),),
           "windows", denominator=1890, denominator_spread=0.015, per=1000,
           notes={"2025-08": "Ny registrering: også sår som fantes ved innkomst"}),
    Series("projects/pressure-ulcers/skin-checks", "share", "2024-10-28",
           (("2025-09", 0.58), ("2026-02", 0.71), ("2026-10", 0.76)), "week", last="2026-10-25",
           step="week", denominator=46, denominator_spread=0.03, missing=("2025-07-14", "2025-07-21",
                                                                         "2025-12-22")),
    # Medication lists: the clearest success.
    Series("projects/medication-lists/medication-discrepancies", "rate", "2024-02",
           (("2025-03", 2.7), ("2025-09", 1.6), ("2026-10", 1.2)), "norwegian", denominator=31,
           denominator_spread=0.14),
    Series("projects/medication-lists/medication-reconciled", "share", "2024-02",
           (("2025-01", 0.42), ("2025-08", 0.74), ("2026-10", 0.83)), "bom", denominator=38,
           denominator_spread=0.12, summer_dip=0.3, missing=("2024-07",)),
    Series("projects/medication-lists/reconciliation-time", "value", "2024-02", (("2024-02", 34),),
           "iso", spread=3.4, decimals=0),
    # Nutrition: rose with the campaign, slid back when it was over.
    Series("projects/nutrition/nutrition-screened", "share", "2024-05",
           (("2024-12", 0.66), ("2025-04", 0.82), ("2025-08", 0.74), ("2025-12", 0.51),
            ("2026-10", 0.44)), "windows", denominator=29, denominator_spread=0.1),
    Series("projects/nutrition/nutrition-plan", "share", "2024-05", (("2024-05", 0.55),), "norwegian",
           denominator=13, denominator_spread=0.18, missing=("2024-07", "2025-07"),
           absent=("2026-07",)),
    # Urinary catheters: the days fell, infections followed.
    Series("projects/urinary-catheters/catheter-days", "rate", "2023-11",
           (("2024-10", 121), ("2025-03", 95), ("2026-10", 76)), "windows", denominator=4020,
           denominator_spread=0.015, per=1000, odd={"2025-07": 1.5}),
    Series("projects/urinary-catheters/urinary-infections", "rate", "2023-11",
           (("2025-01", 3.4), ("2025-06", 2.2), ("2026-10", 1.9)), "norwegian", denominator=4020,
           denominator_spread=0.015, per=1000),
    Series("projects/urinary-catheters/catheter-indication", "share", "2023-11",
           (("2025-08", 0.53), ("2025-09", 0.9)), "sep", denominator=19, denominator_spread=0.12),
    # Hand hygiene: reached and kept.
    Series("projects/hand-hygiene/hand-hygiene-compliance", "share", "2023-11",
           (("2024-08", 0.63), ("2025-01", 0.85)), "iso", denominator=58, denominator_spread=0.14,
           summer_dip=0.35, missing=("2024-07",)),
    Series("projects/hand-hygiene/hand-rub", "value", "2023-07",
           (("2024-07", 18.6), ("2025-01", 26.2)), "quarter", last="2026-07", step="quarter",
           spread=1.3),
    # Early warning: the score is used, admissions have not moved.
    Series("projects/early-warning/unplanned-admissions", "rate", "2023-11", (("2023-11", 4.2),),
           "norwegian", denominator=612, denominator_spread=0.012, per=100, winter=0.1),
    Series("projects/early-warning/news2-scored", "share", "2024-08",
           (("2025-02", 0.18), ("2025-10", 0.55), ("2026-10", 0.72)), "bom", denominator=44,
           denominator_spread=0.13),
    Series("projects/early-warning/emergency-clinic-calls", "count", "2024-08", (("2024-08", 57),),
           "iso", winter=0.08),
    # Discharge: worse, and that is why it is talked about.
    Series("projects/safe-discharge/readmissions", "share", "2023-11",
           (("2025-08", 0.115), ("2025-12", 0.16), ("2026-10", 0.175)), "norwegian",
           denominator=104, denominator_spread=0.07),
    Series("projects/safe-discharge/discharge-summary-same-day", "share", "2023-11",
           (("2023-11", 0.71),), "windows", denominator=104, denominator_spread=0.07),
    Series("projects/safe-discharge/discharge-ready-days", "value", "2023-11",
           (("2025-07", 19), ("2026-01", 36), ("2026-10", 41)), "norwegian", spread=6.5, decimals=0),
    # Coercion: few persons, so much is hidden.
    Series("projects/less-coercion/coercion-decisions", "count", "2024-05",
           (("2025-06", 8.3), ("2026-02", 6.1)), "norwegian"),
    Series("projects/less-coercion/coercion-alternatives", "share", "2023-05",
           (("2024-09", 0.6), ("2026-05", 0.86)), "tertial", last="2026-05", step="tertial",
           denominator=28, denominator_spread=0.15),
    # Antibiotics: closed with the aim reached.
    Series("projects/antibiotics/antibiotic-use", "value", "2023-11",
           (("2024-09", 97), ("2025-02", 74), ("2026-10", 71)), "sep", spread=6.2, winter=0.09),
    Series("projects/antibiotics/antibiotic-indication", "share", "2023-10",
           (("2024-07", 0.58), ("2025-04", 0.88)), "quarter", last="2026-07", step="quarter",
           denominator=64, denominator_spread=0.12),
    # Everyday rehabilitation.
    Series("projects/everyday-rehabilitation/home-care-hours", "value", "2023-11",
           (("2024-12", 5.3), ("2025-06", 4.1), ("2026-10", 3.6)), "norwegian", spread=0.45),
    Series("projects/everyday-rehabilitation/function-gain", "value", "2024-05",
           (("2024-05", 2.4),), "bom", spread=0.32, missing=("2024-07", "2025-07", "2026-07")),
    # Relatives: paused.
    Series("projects/relatives/relatives-first-talk", "share", "2024-05",
           (("2025-03", 0.52), ("2025-09", 0.66)), "norwegian", denominator=16,
           denominator_spread=0.16, missing=("2026-02", "2026-03")),
    Series("projects/relatives/relatives-heard", "value", "2023-09", (("2023-09", 3.7),), "tertial",
           last="2026-05", step="tertial", spread=0.16),
    # Physiotherapy: waiting grows.
    Series("projects/physio-waiting-time/physio-waiting-days", "value", "2023-11",
           (("2025-05", 37), ("2025-12", 49), ("2026-10", 58)), "iso", spread=4.2, decimals=0),
    Series("projects/physio-waiting-time/physio-no-shows", "share", "2023-11",
           (("2025-01", 0.094), ("2025-07", 0.058)), "norwegian", denominator=215,
           denominator_spread=0.06, summer_dip=0.45),
    Series("projects/physio-waiting-time/physio-priority", "share", "2023-11",
           (("2023-11", 0.81),), "windows", last="2026-06", denominator=21, denominator_spread=0.2,
           summer_dip=0.4),
    # Deviations: closed faster, and more are reported.
    Series("projects/deviations/deviation-days", "value", "2023-11",
           (("2025-01", 47), ("2025-06", 31), ("2026-10", 25)), "norwegian", spread=5, decimals=0),
    Series("projects/deviations/deviations-closed-in-time", "share", "2023-11",
           (("2025-01", 0.44), ("2025-07", 0.68), ("2026-10", 0.76)), "bom", denominator=66,
           denominator_spread=0.14, summer_dip=0.3),
    Series("projects/deviations/deviations-reported", "count", "2023-11",
           (("2024-12", 61), ("2025-06", 80), ("2026-10", 86)), "iso", odd={"2024-07": 0.66,
                                                                          "2025-07": 0.7,
                                                                          "2026-07": 0.7}),
    # Quick help.
    Series("projects/quick-help/quick-help-recovered", "share", "2024-05", (("2024-05", 0.49),),
           "norwegian", denominator=26, denominator_spread=0.18,
           missing=("2024-07", "2025-07", "2026-07")),
    Series("projects/quick-help/quick-help-waiting", "value", "2024-05",
           (("2025-04", 16), ("2025-09", 11), ("2026-10", 9)), "bom", spread=1.7, decimals=0),
    Series("projects/quick-help/quick-help-drop-out", "share", "2024-05", (("2024-05", 0.17),),
           "windows", denominator=41, denominator_spread=0.12, summer_dip=0.4),
    # Dementia: ended with the project.
    Series("projects/dementia-activity/activity-hours", "value", "2024-04", (("2024-04", 4.1),),
           "norwegian", last="2026-04", spread=0.5, missing=("2025-03",)),
    # Followed by the leaders, outside any project.
    Series("measures/sick-leave", "value", "2023-11", (("2023-11", 9.4),), "percent", last="2026-09",
           spread=0.7, winter=0.06),
    Series("measures/complaints", "count", "2023-11", (("2023-11", 4.4),), "norwegian"),
    Series("measures/mandatory-training", "share", "2024-05",
           (("2024-12", 0.63), ("2025-04", 0.72), ("2026-10", 0.79)), "norwegian", denominator=486,
           denominator_spread=0.01),
    Series("measures/calls-answered", "share", "2023-11", (("2025-11", 0.86), ("2026-10", 0.82)),
           "sep", denominator=1240, denominator_spread=0.06),
    Series("measures/healthy-life-completed", "share", "2023-05", (("2023-05", 0.64),), "tertial",
           last="2026-05", step="tertial", denominator=37, denominator_spread=0.14),
    # The same in several units: falls at Fjordgløtt, and hand hygiene in five places.
    Series("measures/falls-fjordglott", "rate", "2024-05", (("2024-05", 5.4),), "windows",
           denominator=702, denominator_spread=0.02, per=1000),
    Series("measures/hand-hygiene-solbakken", "share", "2024-11", (("2024-11", 0.73),), "iso",
           denominator=61, denominator_spread=0.12, summer_dip=0.3),
    Series("measures/hand-hygiene-nygard", "share", "2024-11",
           (("2025-08", 0.69), ("2025-11", 0.82)), "norwegian", denominator=48,
           denominator_spread=0.13, summer_dip=0.3),
    Series("measures/hand-hygiene-short-term-ward", "share", "2024-11",
           (("2025-09", 0.7), ("2025-12", 0.53)), "bom", denominator=44, denominator_spread=0.14,
           summer_dip=0.3, missing=("2025-07",)),
    Series("measures/hand-hygiene-home-nursing-centre", "share", "2024-11", (("2024-11", 0.7),),
           "norwegian", denominator=39, denominator_spread=0.15, summer_dip=0.4),
    # Well below the target in every month, and one that has only just begun.
    Series("measures/triage-time", "value", "2024-05", (("2024-05", 11.6),), "norwegian", spread=1.1),
    Series("measures/alarm-response", "share", "2025-07", (("2025-12", 0.71), ("2026-05", 0.78)),
           "norwegian", denominator=284, denominator_spread=0.05),
    # Very many doses, and more than chance between the months.
    Series("measures/doses-on-time", "share", "2024-05", (("2024-05", 0.944),), "windows",
           denominator=31200, denominator_spread=0.012, spread=0.006),
    # Since four places were closed for want of nurses: more overtime, more hours hired in.
    Series("measures/overtime-home-care", "value", "2024-05", (("2025-10", 412), ("2026-05", 510)),
           "iso", spread=26, decimals=0, winter=0.02),
    Series("measures/agency-hours", "value", "2024-05",
           (("2025-10", 240), ("2026-04", 390), ("2026-10", 430)), "norwegian", spread=38, decimals=0),
)

# How the falls of the three nursing homes lie on each of them: the whole falls, the ward does not.
EVERY_DIVISION = (
    Parts("projects/falls/fall-rate", "2024-05", (
        Part("measures/falls-solbakken", (("2025-02", 8.2), ("2025-05", 5.2), ("2026-10", 3.1)),
             "projects/pressure-ulcers/pressure-ulcers-new", "windows"),
        Part("measures/falls-nygard", (("2025-02", 7.6), ("2025-05", 6.1), ("2026-10", 4.9)), 0.74),
        Part("measures/falls-short-term-ward", (("2025-02", 7.4), ("2026-10", 10.5)), 0.26, "bom"),
    )),
)

EVERY_EVENT = (
    Events("measures/days-between-hip-fractures", "2023-11-10",
           (("2025-02-01", 31), ("2025-08-01", 52)), style="norwegian"),
    Events("measures/insulin-doses-between-errors", "2024-01-11",
           (("2025-08-01", 15), ("2025-10-01", 42)), a_day=58, style="sep"),
)

EVERY_READING = (
    Readings("measures/medicine-fridge", "2026-01-05",
             (("2026-08-24", 4.6), ("2026-09-28", 5.9)), 0.5,
             missing=("2026-03-30", "2026-07-20")),
)

EVERY_CATEGORY = (
    # The falls that the project began by going through: the first half of 2024, two of three on one way.
    Categories("projects/falls/fall-places", "projects/falls/fall-rate", "2024-01", "2024-06",
               (("Mellom seng og bad", 0.66), ("Ved stol eller rullestol", 0.13), ("På badet", 0.08),
                ("I fellesrom", 0.06), ("Ute eller i trapp", 0.03), ("Ikke oppgitt", 0.04))),
    Categories("projects/deviations/deviation-kinds", "projects/deviations/deviations-reported",
               "2025-11", "2026-10",
               (("Legemidler", 0.28), ("Fall", 0.26), ("Dokumentasjon og informasjon", 0.17),
                ("Hjelp som uteble eller kom for sent", 0.12), ("Vold og trusler", 0.08),
                ("Utstyr", 0.05), ("Annet", 0.04))),
)


# Drawing


def poisson(rng, mean):
    """A Poisson count. Large means are halved first, since exp(-mean) would vanish."""
    if mean > 60:
        half = mean / 2
        return poisson(rng, half) + poisson(rng, mean - half)
    limit, product, count = math.exp(-mean), rng.random(), 0
    while product > limit:
        product *= rng.random()
        count += 1
    return count


def binomial(rng, trials, chance):
    return sum(rng.random() < chance for _ in range(trials))


def normal(rng):
    """A standard normal figure from twelve uniform ones: near enough, and no tails to explain."""
    return sum(rng.random() for _ in range(12)) - 6


# Time


def first_day(text):
    parts = [int(part) for part in text.split("-")]
    return date(parts[0], parts[1], parts[2] if len(parts) > 2 else 1)


def days(series):
    """The first day of every period, from the first to the last."""
    day, last = first_day(series.first), first_day(series.last)
    months = {"month": 1, "quarter": 3, "tertial": 4}
    while day <= last:
        yield day
        if series.step == "week":
            day += timedelta(days=7)
        else:
            month = day.month - 1 + months[series.step]
            day = date(day.year + month // 12, month % 12 + 1, 1)


def level_at(levels, day):
    here = day.toordinal()
    known = [(first_day(month).toordinal(), level) for month, level in levels]
    if here <= known[0][0]:
        return known[0][1]
    for (left, low), (right, high) in zip(known, known[1:]):
        if here <= right:
            return low + (high - low) * (here - left) / (right - left)
    return known[-1][1]


# Rows: (day, value or None, denominator or None, note)


def denominator_on(rng, series, day):
    if not series.denominator:
        return None
    size = series.denominator * (1 + series.denominator_spread * normal(rng))
    if day.month == 7:
        size *= 1 - series.summer_dip
    return max(3, round(size))


def value_on(rng, series, level, denominator):
    if series.kind == "share":
        if series.spread:
            level *= 1 + series.spread * normal(rng)
        return binomial(rng, denominator, min(level, 0.99))
    if series.kind == "rate":
        return poisson(rng, level * denominator / series.per)
    if series.kind == "count":
        return poisson(rng, level)
    return max(0.0, level + series.spread * normal(rng))


def rows(series):
    rng = random.Random(series.path)
    for day in days(series):
        level = level_at(series.levels, day)
        level *= 1 + series.winter * math.cos((day.month - 1) * math.pi / 6)
        denominator = denominator_on(rng, series, day)
        name = day.isoformat() if series.step == "week" else day.isoformat()[:7]
        level *= series.odd.get(name, 1)
        value = value_on(rng, series, level, denominator)
        if name in series.absent:
            continue
        if name in series.missing:
            value, denominator = None, None
        yield day, value, denominator, series.notes.get(name, "")


def rows_from(path, first, last=LAST_MONTH):
    """The rows of another series, of some months."""
    series = next(each for each in EVERY_SERIES if each.path == path)
    return [row for row in rows(series) if first <= row[0].isoformat()[:7] <= last]


def drawn(rng, weights):
    """The place of one of the weights, by chance."""
    left = rng.random() * sum(weights)
    for place, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return place
    return len(weights) - 1


def denominators_of(division):
    """For each row of the whole, the denominators of the parts; they add up to the whole's."""
    given = {part.path: [row[2] for row in rows_from(part.denominator, division.first)]
             for part in division.parts if isinstance(part.denominator, str)}
    for index, (_, _, whole, _) in enumerate(rows_from(division.whole, division.first)):
        left = whole - sum(column[index] for column in given.values())
        yield [given[part.path][index] if part.path in given else round(left * part.denominator)
               for part in division.parts]


def parts(division):
    """For each part its rows: every event of the whole happens in one of them."""
    rng = random.Random(division.whole + " divided")
    result = [[] for _ in division.parts]
    whole = rows_from(division.whole, division.first)
    for (day, events, _, _), sizes in zip(whole, denominators_of(division), strict=True):
        weights = [size * level_at(part.levels, day) for part, size in zip(division.parts, sizes)]
        counts = [0] * len(sizes)
        for _ in range(events):
            counts[drawn(rng, weights)] += 1
        for place, size in enumerate(sizes):
            result[place].append((day, counts[place], size, ""))
    return result


def events(series):
    rng = random.Random(series.path)
    day, last = first_day(series.first), first_day(series.last)
    while True:
        gap = max(1, round(-math.log(1 - rng.random()) * level_at(series.levels, day)))
        day += timedelta(days=gap)
        if day > last:
            return
        between = gap if series.a_day == 1 else round(gap * series.a_day * (1 + 0.04 * normal(rng)))
        yield day, between, None, ""


def readings(series):
    rng = random.Random(series.path)
    day, last = first_day(series.first), first_day(series.last)
    while day <= last:
        value = level_at(series.levels, day) + series.spread * normal(rng)
        monday = day - timedelta(days=day.weekday())
        if day.weekday() < 5 and monday.isoformat() not in series.missing:
            yield day, value, None, ""
        day += timedelta(days=1)


def categories(series):
    """Counts that add up to the whole's: the largest remainders are rounded up."""
    total = sum(row[1] for row in rows_from(series.whole, series.first, series.last))
    exact = [total * share for _, share in series.shares]
    counts = [math.floor(count) for count in exact]
    by_remainder = sorted(range(len(exact)), key=lambda place: counts[place] - exact[place])
    for place in by_remainder[: total - sum(counts)]:
        counts[place] += 1
    return [(name, count) for (name, _), count in zip(series.shares, counts)]


# Files, as different programs write them


@dataclass(frozen=True)
class Style:
    headings: tuple  # date, value, denominator, note
    date_form: str
    separator: str = ";"
    decimal_point: str = ","
    encoding: str = "utf-8"
    line_end: str = "\r\n"
    before: str = ""
    thousands: str = ""
    suffix: str = ""


STYLES = {
    "norwegian": Style(("dato", "verdi", "nevner", "merknad"), "dd.mm.yyyy"),
    "bom": Style(("dato", "teller", "nevner", "merknad"), "dd.mm.yyyy", encoding="utf-8-sig"),
    "windows": Style(("måned", "antall", "nevner", "merknad"), "dd.mm.yyyy", encoding="cp1252",
                     thousands="\u00a0"),
    "iso": Style(("date", "value", "denominator", "note"), "iso", ",", ".", line_end="\n"),
    "sep": Style(("dato", "verdi", "nevner", "merknad"), "d.m.yyyy", before="sep=;"),
    "week": Style(("dato", "teller", "nevner", "merknad"), "dd.mm.yyyy", line_end="\n"),
    "quarter": Style(("periode", "verdi", "nevner", "merknad"), "quarter"),
    "tertial": Style(("periode", "verdi", "nevner", "merknad"), "tertial", line_end="\n"),
    "percent": Style(("dato", "verdi", "nevner", "merknad"), "dd.mm.yyyy", suffix=" %"),
}


def date_text(form, day):
    if form == "iso":
        return day.isoformat()
    if form == "d.m.yyyy":
        return f"{day.day}.{day.month}.{day.year}"
    if form == "quarter":
        return f"{day.year}-K{(day.month + 2) // 3}"
    if form == "tertial":
        return f"{day.year}-T{(day.month + 3) // 4}"
    return day.strftime("%d.%m.%Y")


def number_text(style, number, decimals):
    if number is None:
        return ""
    if isinstance(number, int):
        text = f"{number:,}".replace(",", style.thousands)
    else:
        text = f"{number:.{decimals}f}".replace(".", style.decimal_point)
    return text + style.suffix


def table_text(style, table, has_denominators, decimals, has_notes=False):
    wanted = [True, True, has_denominators, has_notes]
    lines = [style.before] if style.before else []
    lines.append(style.separator.join(h for h, keep in zip(style.headings, wanted) if keep))
    for day, value, denominator, note in table:
        cells = (date_text(style.date_form, day), number_text(style, value, decimals),
                 number_text(style, denominator, 0).removesuffix(style.suffix), note)
        lines.append(style.separator.join(c for c, keep in zip(cells, wanted) if keep))
    return style.line_end.join(lines) + style.line_end


def file_text(series):
    table = list(rows(series))
    if series.kind == "value" and series.decimals == 0:
        table = [(day, value if value is None else round(value), denominator, note)
                 for day, value, denominator, note in table]
    return table_text(STYLES[series.style], table, bool(series.denominator), series.decimals,
                      bool(series.notes))


def category_text(series):
    style = STYLES[series.style]
    lines = ["x" + style.separator + "antall"]
    lines += [name + style.separator + str(count) for name, count in categories(series)]
    return style.line_end.join(lines) + style.line_end


def every_file():
    """Path, text and style of each file."""
    for series in EVERY_SERIES:
        yield series.path, file_text(series), series.style
    for division in EVERY_DIVISION:
        for part, table in zip(division.parts, parts(division)):
            yield part.path, table_text(STYLES[part.style], table, True, 0), part.style
    for series in EVERY_EVENT:
        yield series.path, table_text(STYLES[series.style], events(series), False, 0), series.style
    for series in EVERY_READING:
        text = table_text(STYLES[series.style], readings(series), False, series.decimals)
        yield series.path, text, series.style
    for series in EVERY_CATEGORY:
        yield series.path, category_text(series), series.style


def main():
    site = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    written = 0
    for name, text, style in every_file():
        path = site / "content" / (name + ".csv")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode(STYLES[style].encoding))
        written += 1
    print(f"{written} series written")


if __name__ == "__main__":
    main()
