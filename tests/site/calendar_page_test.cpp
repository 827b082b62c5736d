#include <gmock/gmock.h>

#include "site/small_site.h"

namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<source::File> small_calendar() {
  return {
      {"site.yaml", "title: Kvalitet\norganisation: Alle & Co\nlanguages: [nb, en]\n"},
      {"content/units/units.yaml",
       "- {id: all, title: Alle}\n"
       "- {id: north, title: Nord, parent: all}\n"},
      {"content/roles/roles.yaml",
       "- {id: leader, title: Leder}\n"
       "- {id: adviser, title: Rådgiver}\n"
       "- {id: idle, title: Uten datoer}\n"},
      {"content/frameworks/ledelse.yaml",
       "title: Forskrift\n"
       "sections:\n"
       "  - {key: \"7\", title: Gjennomføre, phase: do, duties: [{key: 7a, text: Gjøre det.}, {key: 7b, "
       "text: "
       "Kunne faget.}]}\n"},
      {"content/responsibilities/answers.yaml",
       "- {id: one, duty: 7a, unit: all, owner: adviser@all, next_review: 2026-10-30}\n"
       "- {id: two, duty: 7b, unit: all, owner: adviser@all, next_review: 2026-10-30}\n"},
      {"content/events/events.yaml",
       "- {id: report, title: Månedsrapport, about: \"Til ledermøtet, hver gang; alltid.\", owner: "
       "adviser@all, "
       "unit: all, every: month, working_day: 3}\n"
       "- {id: tertial, title: Tertialrapport, every: tertial, month: 2, day: 15, until: 2027-12-31}\n"
       "- {id: huddle, title: Tavlemøte, every: week, day: 5, owner: leader@north}\n"
       "- {id: audit, title: Revisjon, date: 2027-04-12}\n"},
      {"content/exercises/exercises.yaml",
       "- {id: tisk, title: TISK, kind: tabletop, unit: north, planned: 2026-10-11, owner: leader@north}\n"
       "- {id: fire, title: Brann, kind: tabletop, unit: north, planned: 2026-11-01, owner: leader@north}\n"},
  };
}

std::string file_of(const SmallSite& site, std::string_view ending,
                    source::Language language = source::Language::nb) {
  for (const site::OutputFile& file : site.files("calendar", "", language)) {
    if (file.path.ends_with(ending)) return file.bytes;
  }
  ADD_FAILURE() << "no file " << ending;
  return {};
}

TEST(CalendarPage, SaysHowManyTasksAreLateAndHowManyDatesCome) {
  const SmallSite site(small_calendar());
  const std::string text = site.text("calendar", "");
  EXPECT_THAT(text, HasSubstr("2 oppgaver er over fristen. 3 datoer kommer de neste 30 dagene."));
  EXPECT_THAT(text, HasSubstr("November 2026 har flest datoer: 3"));
}

TEST(CalendarPage, ExplainsTheNumbersOfTheRing) {
  const SmallSite site(small_calendar());
  const std::string text = site.text("calendar", "");
  EXPECT_THAT(text, HasSubstr("Månedsrapport Til ledermøtet, hver gang; alltid. 3. arbeidsdag hver måned "
                              "04.11.2026 Rådgiver, Alle"));
  EXPECT_THAT(
      text, HasSubstr("Tertialrapport Den 15. i februar, juni og oktober, til 31. desember 2027 15.02.2027"));
  EXPECT_THAT(text, HasSubstr("– Tavlemøte Hver fredag 06.11.2026 Leder, Nord"));
  EXPECT_THAT(text, HasSubstr("Revisjon 12. april 2027 12.04.2027"));
  const std::string page = site.html("calendar", "");
  EXPECT_THAT(page, HasSubstr("<tr id=\"report\">"));
  EXPECT_THAT(page, HasSubstr("href=\"#report\""));
  EXPECT_THAT(page, Not(HasSubstr("href=\"#huddle\"")));
}

TEST(CalendarPage, PutsWhatIsOverdueFirstForEachRole) {
  const SmallSite site(small_calendar());
  const std::string text = site.text("calendar", "");
  EXPECT_THAT(text, HasSubstr("Én over fristen og 2 de neste 30 dagene"));
  EXPECT_TRUE(in_order(text, "■ 20 dager over fristen 11.10.2026", "◇ i morgen 01.11.2026"));
  EXPECT_THAT(text, HasSubstr("Gjennomgang av 2 plikter § 7 a Gjøre det § 7 b Kunne faget ■ én dag "
                              "over fristen 30.10.2026"));
  EXPECT_THAT(text, Not(HasSubstr("Uten datoer")));
}

TEST(CalendarPage, LeadsToTheRecords) {
  const SmallSite site(small_calendar());
  const std::string page = site.html("calendar", "");
  EXPECT_THAT(page, HasSubstr("/tisk/index.html\">TISK</a>"));
  EXPECT_THAT(page, HasSubstr("index.html\">§\u00A07\u00A0b Kunne faget</a>"));
  EXPECT_THAT(page, HasSubstr("href=\"roles/adviser.ics\""));
}

TEST(CalendarPage, HasACalendarFileForAllAndForEachRole) {
  const SmallSite site(small_calendar());
  const std::string all = file_of(site, "arshjul/calendar.ics");
  EXPECT_THAT(all, HasSubstr("X-WR-CALNAME:Årshjulet\\, Alle & Co\r\n"));
  EXPECT_THAT(all, HasSubstr("UID:event-report-2026-11@alle-co.sirkel\r\nDTSTAMP:20261031T000000Z\r\n"
                             "DTSTART;VALUE=DATE:20261104\r\nDTEND;VALUE=DATE:20261105\r\n"
                             "SUMMARY:Månedsrapport\r\n"));
  EXPECT_THAT(all, HasSubstr("DESCRIPTION:Til ledermøtet\\, hver gang\\; alltid.\\nAnsvarlig: Rådgiver\\, "));
  EXPECT_THAT(all, HasSubstr("SUMMARY:Over fristen: Øvelse: TISK\r\n"));
  const std::string leader = file_of(site, "arshjul/roles/leader.ics");
  EXPECT_THAT(leader, HasSubstr("SUMMARY:Øvelse: Brann\r\n"));
  EXPECT_THAT(leader, Not(HasSubstr("Månedsrapport")));
  EXPECT_THAT(file_of(site, "roles/adviser.ics", source::Language::en),
              HasSubstr("SUMMARY:Overdue: Review of 2 duties\r\n"));
}

TEST(CalendarPage, ThatHasNothingIsNone) {
  const std::vector<source::File> files = {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n"}};
  const SmallSite site(files);
  EXPECT_EQ(site.plan().find("calendar", "", source::Language::nb), nullptr);
}

TEST(CalendarPage, WithoutEventsSaysNothingOfThem) {
  const std::vector<source::File> files = {
      {"site.yaml", "title: Kvalitet\norganisation: Alle\nlanguages: [nb]\n"},
      {"content/units/units.yaml", "- {id: all, title: Alle}\n"},
      {"content/decisions/one.yaml", "title: Én ting\ndate: 2026-05-01\ndue: 2027-01-04\n"}};
  const SmallSite site(files);
  const std::string text = site.text("calendar", "");
  EXPECT_THAT(text, HasSubstr("Ingen oppgaver er over fristen. Ingen datoer kommer de neste 30 dagene."));
  EXPECT_THAT(text, HasSubstr("Januar 2027 har flest datoer: én"));
  EXPECT_THAT(text, HasSubstr("Ingen rolle har noe som er over fristen eller kommer de neste 30 dagene."));
  EXPECT_THAT(text, Not(HasSubstr("Tallene i ringene")));
}

}  // namespace
