#!/usr/bin/env python3
"""Writes the invented competence counts of the example site, content/competence-items/*.csv.

    tests/tools/make_competence.py [SITE]

A person is counted in one unit only: leaders and staff where they work, top leaders and experts
where they belong, so the counts can be added up the tree. Groups in small units are below five
persons on purpose, for the disclosure rule to have something to do. Every file has a generator of
its own, seeded with its name; only random() is used, which Python keeps stable between versions.
"""

import pathlib
import random
import sys
from datetime import date

COUNTED_ON = (date(2025, 10, 31), date(2026, 4, 30), date(2026, 10, 15))

# Persons in each role group at the first count.
GROUPS = {
    "top-leader": {"health-and-care": 16},
    "line-leaders": {
        "home-nursing-north": 4, "home-nursing-centre": 24, "home-nursing-south": 13,
        "solbakken": 22, "fjordglott": 7, "nygard": 16, "short-term-ward": 11,
        "emergency-clinic": 6, "physio-occupational": 5, "healthy-life-centre": 2,
        "mental-health-team": 12, "addiction-team": 3,
    },
    "health-personnel": {
        "home-nursing-north": 28, "home-nursing-centre": 86, "home-nursing-south": 41,
        "solbakken": 97, "fjordglott": 34, "nygard": 62, "short-term-ward": 36,
        "emergency-clinic": 27, "physio-occupational": 21, "healthy-life-centre": 4,
        "mental-health-team": 26, "addiction-team": 14,
    },
    "experts": {"health-and-care": 11, "home-care": 4, "nursing-homes": 12},
}

# How far ahead of the others a unit is, as a fraction of its staff.
AHEAD = {
    "solbakken": 0.14, "home-nursing-centre": 0.09, "mental-health-team": 0.06,
    "emergency-clinic": 0.05, "nygard": -0.06, "home-nursing-north": -0.10, "fjordglott": -0.12,
}

# item -> role group -> share that has it at the first and the last count
SHARES = {
    "vision-and-aims": {"top-leader": (0.60, 1.00)},
    "overview-of-projects": {"top-leader": (0.34, 0.66)},
    "overview-of-variation": {"top-leader": (0.20, 0.50)},
    "time-series-and-variation": {"top-leader": (0.25, 0.55), "line-leaders": (0.22, 0.58)},
    "improvement-culture": {"top-leader": (0.55, 0.80), "line-leaders": (0.40, 0.62)},
    "aims-and-measures": {"line-leaders": (0.38, 0.78)},
    "identify-challenges": {"line-leaders": (0.60, 0.86), "health-personnel": (0.44, 0.64)},
    "map-processes": {"line-leaders": (0.35, 0.54)},
    "test-small": {"line-leaders": (0.30, 0.74), "health-personnel": (0.18, 0.47)},
    "team-dynamics": {"line-leaders": (0.42, 0.50), "health-personnel": (0.36, 0.41)},
    "set-aims": {"health-personnel": (0.28, 0.52)},
    "understand-processes": {"health-personnel": (0.40, 0.57)},
    "understand-time-series": {"health-personnel": (0.08, 0.26)},
    "guidance-capacity": {"experts": (0.50, 0.46)},
    "method-skills": {"experts": (0.55, 0.84)},
}

# Counts that were never handed in: (item or "*", unit, the count's place in COUNTED_ON).
NOT_HANDED_IN = {
    ("*", "addiction-team", 0),
    ("*", "home-nursing-north", 0),
    ("understand-time-series", "nygard", 2),
    ("map-processes", "nygard", 2),
    ("team-dynamics", "fjordglott", 1),
}

# What else than Norwegian Excel's own form some files have.
STYLES = {
    "improvement-culture": "bom",
    "identify-challenges": "windows-1252",
    "set-aims": "sep",
    "method-skills": "iso",
    "vision-and-aims": "iso",
}


def handed_in(item: str, unit: str, occasion: int) -> bool:
    return not {("*", unit, occasion), (item, unit, occasion)} & NOT_HANDED_IN


def staff(unit: str, group: str, occasion: int) -> int:
    """Persons in the group on that occasion: the same for every item, since it is the same people."""
    start = GROUPS[group][unit]
    drawn = random.Random(f"{unit} {group}")
    changes = [0] + [round((drawn.random() - 0.5) * 0.12 * start) for _ in COUNTED_ON[1:]]
    return start + sum(changes[: occasion + 1])


def rows_of(item: str):
    """(unit, role group, day, trained, total), by role group, unit and day."""
    drawn = random.Random(item)
    for group, (first, last) in SHARES[item].items():
        for unit in GROUPS[group]:
            chance = [drawn.random() for _ in COUNTED_ON]
            for occasion, day in enumerate(COUNTED_ON):
                progress = occasion / (len(COUNTED_ON) - 1)
                share = first + (last - first) * progress + AHEAD.get(unit, 0) + (chance[occasion] - 0.5) * 0.08
                total = staff(unit, group, occasion)
                trained = round(min(max(share, 0), 1) * total)
                if handed_in(item, unit, occasion):
                    yield unit, group, day, trained, total


def file_of(item: str) -> bytes:
    style = STYLES.get(item, "norwegian")
    day_form = "%Y-%m-%d" if style == "iso" else "%d.%m.%Y"
    lines = ["sep=;"] if style == "sep" else []
    lines.append("enhet;rollegruppe;dato;opplært;totalt")
    for unit, group, day, trained, total in rows_of(item):
        lines.append(f"{unit};{group};{day.strftime(day_form)};{trained};{total}")
    text = "".join(line + "\r\n" for line in lines)
    return text.encode({"bom": "utf-8-sig", "windows-1252": "cp1252"}.get(style, "utf-8"))


def main() -> None:
    site = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    for item in SHARES:
        (site / "content" / "competence-items" / f"{item}.csv").write_bytes(file_of(item))


if __name__ == "__main__":
    main()
