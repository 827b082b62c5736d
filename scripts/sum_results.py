"""Sums what the tests left in a folder into one plain last line.

ctest.xml names the programs that CTest ran. A GoogleTest program counts with its cases (NAME.json); one that left
no file (it crashed, or is no GoogleTest program) counts as one test. browser.json has the browser runner's counts.
Exits 1 when a test failed or none ran.
"""
import json
import pathlib
import sys
import xml.etree.ElementTree as xml


def google_test_counts(file):
    report = json.loads(file.read_text())
    cases = [case for suite in report["testsuites"] for case in suite["testsuite"]]
    failed = sum(1 for case in cases if case.get("failures"))
    skipped = sum(1 for case in cases if case["result"] in ("SKIPPED", "SUPPRESSED"))
    return [len(cases) - failed - skipped, failed, skipped]


def program_counts(program, folder):
    status = program.get("status")
    own = folder / (program.get("name") + ".json")
    if not own.exists():
        return [status == "run", status == "fail", status not in ("run", "fail")]
    counts = google_test_counts(own)
    # A program that failed although each of its cases passed: a leak, a crash at its end.
    if status == "fail" and counts[1] == 0:
        counts[1] = 1
    return counts


def all_counts(folder):
    report = folder / "ctest.xml"
    if report.exists():
        for program in xml.parse(report).getroot().iter("testcase"):
            yield program_counts(program, folder)
    browser = folder / "browser.json"
    if browser.exists():
        counts = json.loads(browser.read_text())
        yield [counts["passed"], counts["failed"], counts.get("skipped", 0)]


def main():
    passed, failed, skipped = (int(sum(column)) for column in zip([0, 0, 0], *all_counts(pathlib.Path(sys.argv[1]))))
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


sys.exit(main())
