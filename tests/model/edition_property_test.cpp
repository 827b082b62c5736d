#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "fixtures/fixture_site.h"
#include "model/model_of.h"
#include "source/visit.h"

// What must hold for every edition of every model, tried by the tables on the example site, on sites made
// from the tables and on both with their places, days and classifications shuffled by fixed seeds.
namespace model {
namespace {

using source::Date;
using source::Field;
using source::Shape;
using source::Table;
using source::Type;

// ---- Changing all that lies after a day ----

// Changes every value that lies after a day, as the tables' marks tell it; days stay after the day. How
// sensitive a record is and where it belongs has no day: a measure of a project that begins later is kept as
// strictly as that project.
class Later {
 public:
  explicit Later(Date day) : day_(day) {}

  std::size_t changed = 0;

  void change(Model& model) {
    for (const Kind& kind : all_kinds) {
      for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
        change(*kind.records.record, kind.records.value(&model, index), false);
      }
    }
    for (Measure& measure : model.measures) change_series(measure);
  }

 private:
  bool is_later(const source::Given<Date>& date) const { return date && *date > day_; }
  bool is_later(const source::Given<source::Moment>& at) const {
    return at && at->time && source::end_of(at->time->period, at->time->first_day) > day_;
  }

  void change(const Table& table, void* record, bool after) {
    for (const Field& field : table.fields) {
      if (field.marks.happens_on && field.shape == Shape::one) {
        after = after ||
                (field.type == Type::moment ? is_later(source::leaf<source::Moment>(field.value(record, 0)))
                                            : is_later(source::leaf<Date>(field.value(record, 0))));
      }
    }
    for (const Field& field : table.fields) {
      for (std::size_t index = 0; index < field.size(record); ++index) {
        void* const value = field.value(record, index);
        if (table.id && (field.key == "classification" || field.marks.places_in_unit)) continue;
        const bool late = after || is_later_value(table, field, record, index);
        if (field.type == Type::record) {
          change(*field.record, value, late);
        } else if (late) {
          change_leaf(field, value);
          ++changed;
        }
      }
    }
  }

  bool is_later_value(const Table& table, const Field& field, void* record, std::size_t index) const {
    if (field.shape == Shape::dated) return is_later(*field.from(record, index));
    if (field.shape == Shape::list && field.marks.happens_on)
      return is_later(source::leaf<Date>(field.value(record, index)));
    if (field.marks.known_from.empty()) return false;
    return is_later(source::leaf<Date>(table.find(field.marks.known_from)->value(record, 0)));
  }

  static void change_leaf(const Field& field, void* value) {
    const auto set = [&]<class T>(source::Given<T>& given, const auto& how) {
      if (given) how(*given.value);
    };
    const auto in_text = [](source::Text& text) {
      for (auto& version : text.versions) version.text += " (endret)";
    };
    switch (field.type) {
      case Type::text:
        return set(source::leaf<source::Text>(value), in_text);
      case Type::markdown:
        return set(source::leaf<source::Markdown>(value), in_text);
      case Type::plain:
        return set(source::leaf<std::string>(value), [](std::string& text) { text += "x"; });
      case Type::date:
        return set(source::leaf<Date>(value), [](Date& date) { date = source::days_after(date, 3); });
      case Type::moment:
        return;
      case Type::number:
        return set(source::leaf<double>(value), [](double& number) { number += 1; });
      case Type::count:
        return set(source::leaf<int>(value), [](int& number) { number += 1; });
      case Type::flag:
        return set(source::leaf<bool>(value), [](bool& flag) { flag = !flag; });
      case Type::word:
        if (field.has_word(value)) field.set_word(value, (field.word(value) + 1) % field.words.size(), {});
        return;
      case Type::reference:
        return set(source::leaf<source::Reference>(value), [](source::Reference& to) { to.id = "endret"; });
      case Type::address:
        return set(source::leaf<source::Address>(value), [](source::Address& to) { to.url += "/x"; });
      case Type::file:
      case Type::record:
        return;
    }
  }

  // A month is over on its last day.
  void change_series(Measure& measure) {
    if (measure.axis.value_or(Axis::date) != Axis::date) return;
    for (Point& point : measure.points) {
      if (!point.at || !point.at->time) continue;
      const source::Period period = measure.period.value_or(point.at->time->period);
      if (source::end_of(period, point.at->time->first_day) <= day_) continue;
      change(Point::table, &point, true);
    }
    const auto change_rows = [&]<class Row>(std::vector<Row>& rows, source::Given<source::Moment> Row::*at) {
      for (Row& row : rows) {
        if (row.*at && (row.*at)->time && (row.*at)->time->first_day > day_) change(Row::table, &row, true);
      }
    };
    change_rows(measure.phases, &Phase::from);
    change_rows(measure.exclude, &Exclusion::at);
    change_rows(measure.notes, &Note::at);
  }

  Date day_;
};

// ---- Models to try ----

fixtures::Texts texts(std::string_view word) {
  return [word](std::string_view field, Type, std::string_view language) {
    return fmt::format("{} {} {}", word, field, language);
  };
}

Model fixture() {
  const fixtures::Recipe base{.day = date("2026-03-10"), .texts = texts("nå")};
  std::vector<std::pair<std::string, fixtures::Recipe>> records;
  for (const Kind& kind : all_kinds) {
    int number = 0;
    for (const auto later :
         {fixtures::Later::facts_and_rows, fixtures::Later::parts, fixtures::Later::becoming_known}) {
      fixtures::Recipe recipe = base;
      recipe.id = fmt::format("later-{}", ++number);
      recipe.unit = kind.records.key == "unit" ? "top" : "here";
      recipe.later = later;
      recipe.later_day = date("2026-07-01");
      recipe.later_texts = texts("siden");
      records.emplace_back(kind.records.key, recipe);
    }
  }
  return model_of(fixtures::fixture_site(base, records));
}

const Field* field_of(const Table& table, bool source::Marks::*mark) {
  for (const Field& field : table.fields) {
    if (field.marks.*mark) return &field;
  }
  return nullptr;
}

// Other classifications, other units, other days; the days of one record keep their order.
Model shuffled(Model model, unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t end) { return random() % end; };
  for (const Kind& kind : all_kinds) {
    const Table& table = *kind.records.record;
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      void* const record = kind.records.value(&model, index);
      const Field& classification = *table.find("classification");
      classification.set_word(classification.value(record, 0), below(4), {});
      const Field* const placed = field_of(table, &source::Marks::places_in_unit);
      if (placed && kind.records.key != "unit") {
        source::leaf<source::Reference>(placed->value(record, 0)) = {
            source::Reference{model.units[below(model.units.size())].id}, {}};
      }
      const int days = static_cast<int>(below(800)) - 400;
      source::for_each_leaf(table, record, [&](const Field& field, void* value) {
        if (field.type != Type::date) return;
        auto& given = source::leaf<Date>(value);
        if (given) *given.value = source::days_after(*given, days);
      });
    }
  }
  return model;
}

struct Tried {
  std::string name;
  Model model;
};

const std::vector<Tried>& models() {
  static const std::vector<Tried> all = [] {
    std::vector<Tried> made{{"example", example()}, {"fixture", fixture()}};
    for (unsigned seed = 1; seed <= 4; ++seed) {
      made.push_back({fmt::format("example {}", seed), shuffled(made[0].model, seed)});
      made.push_back({fmt::format("fixture {}", seed), shuffled(made[1].model, seed)});
    }
    return made;
  }();
  return all;
}

const std::vector<Date> days = {date("2024-02-29"), date("2025-12-31"), date("2026-03-10"),
                                date("2026-06-30"), date("2026-10-15"), date("2026-12-31")};

constexpr Classification audiences[] = {Classification::open, Classification::internal,
                                        Classification::confidential, Classification::strictly_confidential};

// The whole organisation, the top, and units far down.
std::vector<std::string> units_to_try(const Model& model) {
  std::vector<std::string> units{""};
  for (std::size_t index = 0; index < model.units.size(); index += 3) units.push_back(model.units[index].id);
  return units;
}

// ---- The properties ----

TEST(Edition, IsNotChangedByWhatLiesAfterItsDay) {
  std::size_t changed = 0;
  for (const auto& [name, model] : models()) {
    for (const Date day : days) {
      Model other = model;
      Later later(day);
      later.change(other);
      changed += later.changed;
      const EditionFor made_for{day, Classification::strictly_confidential, ""};
      ASSERT_EQ(difference(dump(model, made_for), dump(other, made_for)), "") << name << source::to_iso(day);
    }
  }
  EXPECT_GT(changed, 10'000u);
}

TEST(Edition, OfALaterDayShowsWhatWasChanged) {
  for (const auto& [name, model] : models()) {
    Model other = model;
    Later later(date("2026-03-31"));
    later.change(other);
    const EditionFor made_for{date("2028-12-31"), Classification::strictly_confidential, ""};
    EXPECT_NE(difference(dump(model, made_for), dump(other, made_for)), "") << name;
  }
}

TEST(Edition, IsTheSameCutOnceOrTwice) {
  for (const auto& [name, model] : models()) {
    for (const Classification audience : audiences) {
      for (const std::string& unit : units_to_try(model)) {
        const EditionFor made_for{date("2026-06-30"), audience, unit};
        const Edition once = edition(model, made_for);
        const Edition twice = edition(once.model, made_for);
        ASSERT_EQ(difference(dump(twice.model), dump(once.model)), "") << name << " " << unit;
        EXPECT_EQ(twice.left_out, LeftOut{}) << name << " " << unit;
      }
    }
  }
}

TEST(Edition, OfAnEarlierDayComesOutOfALaterOne) {
  for (const auto& [name, model] : models()) {
    const Edition later = edition(model, {date("2026-10-15"), Classification::strictly_confidential, ""});
    const EditionFor made_for{date("2026-03-10"), Classification::strictly_confidential, ""};
    ASSERT_EQ(difference(dump(later.model, made_for), dump(model, made_for)), "") << name;
  }
}

std::set<std::string> records_of(const Model& model) {
  std::set<std::string> ids;
  for (const Kind& kind : all_kinds) {
    for (std::size_t index = 0; index < kind.records.size(&model); ++index) {
      void* const record = const_cast<void*>(kind.records.value_of(&model, index));
      ids.insert(fmt::format("{}:{}", kind.records.key, *kind.records.record->id(record)));
    }
  }
  return ids;
}

TEST(Edition, ShowsAWiderAudienceNoRecordThatANarrowerOneMissesIn) {
  for (const auto& [name, model] : models()) {
    for (const std::string& unit : units_to_try(model)) {
      std::set<std::string> narrower = records_of(model);
      for (auto audience = std::rbegin(audiences); audience != std::rend(audiences); ++audience) {
        std::set<std::string> shown = records_of(edition(model, {date("2026-10-31"), *audience, unit}).model);
        ASSERT_TRUE(std::ranges::includes(narrower, shown)) << name << " " << unit;
        narrower = std::move(shown);
      }
    }
  }
}

TEST(Edition, HoldsNoRecordAboveItsAudience) {
  for (const auto& [name, model] : models()) {
    for (const Classification audience : audiences) {
      const Edition cut = edition(model, {date("2026-10-31"), audience, ""});
      for (const Kind& kind : all_kinds) {
        const Field& field = *kind.records.record->find("classification");
        for (std::size_t index = 0; index < kind.records.size(&cut.model); ++index) {
          const auto& own =
              source::leaf<Classification>(field.value_of(kind.records.value_of(&cut.model, index), 0));
          EXPECT_LE(own.value_or(Classification::internal),
                    kind.inside.empty() ? audience : std::max(audience, Classification::internal))
              << name << " " << kind.records.key;
        }
      }
    }
  }
}

TEST(Edition, HasNoReferenceThatLeadsNowhere) {
  for (const auto& [name, model] : models()) {
    for (const Classification audience : audiences) {
      for (const std::string& unit : units_to_try(model)) {
        const Edition cut = edition(model, {date("2026-06-30"), audience, unit});
        std::string dangling;
        const auto check = [&](const Field& field, const void* value) {
          if (field.type != Type::reference) return;
          const auto& reference = source::leaf<source::Reference>(value);
          if (reference && !exists(cut.model, field.marks.refers_to, reference->id))
            dangling += fmt::format("{} {}\n", field.key, reference->id);
        };
        source::for_each_leaf(Site::table, static_cast<const void*>(&cut.model.site), check);
        for (const Kind& kind : all_kinds) {
          for (std::size_t index = 0; index < kind.records.size(&cut.model); ++index) {
            source::for_each_leaf(*kind.records.record, kind.records.value_of(&cut.model, index), check);
          }
        }
        ASSERT_EQ(dangling, "") << name << " " << unit;
      }
    }
  }
}

// A record that has lost what its table requires would be a fault that no check has seen.
TEST(Edition, HasNoRecordWithoutWhatItsTableRequires) {
  for (const auto& [name, model] : models()) {
    for (const std::string& unit : units_to_try(model)) {
      const Edition cut = edition(model, {date("2026-06-30"), Classification::internal, unit});
      for (const Kind& kind : all_kinds) {
        for (std::size_t index = 0; index < kind.records.size(&cut.model); ++index) {
          const void* const record = kind.records.value_of(&cut.model, index);
          for (const Field& field : kind.records.record->fields) {
            if (!field.marks.required) continue;
            EXPECT_GT(field.size(record), 0u) << name << " " << kind.records.key << " " << field.key;
            if (field.type == Type::reference && field.shape == Shape::one) {
              EXPECT_TRUE(source::leaf<source::Reference>(field.value_of(record, 0))) << name << field.key;
            }
          }
        }
      }
    }
  }
}

// The unit that a record was placed in, in the whole model: its own, else its project's.
std::map<std::string, std::string> places_of(const Model& model) {
  std::map<std::string, std::string> places;
  for (const Project& project : model.projects) places["project:" + project.id] = project.unit->id;
  for (const Responsibility& each : model.responsibilities)
    places["responsibility:" + each.id] = each.unit->id;
  for (const Measure& measure : model.measures) {
    if (measure.unit) {
      places["measure:" + measure.id] = measure.unit->id;
    } else if (measure.project) {
      places["measure:" + measure.id] = places["project:" + measure.project->id];
    }
  }
  return places;
}

TEST(Edition, OfAUnitHoldsNothingFromOutsideIt) {
  std::size_t taken_over = 0;
  for (const auto& [name, model] : models()) {
    const auto places = places_of(model);
    for (const std::string& unit : units_to_try(model)) {
      if (unit.empty()) continue;
      const std::vector<std::string> inside = subtree(model, unit);
      const Edition cut = edition(model, {date("2026-10-31"), Classification::strictly_confidential, unit});
      for (const std::string& id : records_of(cut.model)) {
        if (id.starts_with("unit:")) {
          EXPECT_TRUE(std::ranges::binary_search(inside, id.substr(5))) << id;
        }
        const auto place = places.find(id);
        if (place == places.end() || std::ranges::binary_search(inside, place->second)) continue;
        EXPECT_TRUE(id.starts_with("responsibility:")) << name << ": " << id << " in " << unit;
        ++taken_over;
      }
      for (const CompetenceItem& item : cut.model.competence_items) {
        for (const CompetenceCount& count : item.counts) {
          EXPECT_TRUE(std::ranges::binary_search(inside, count.unit->id)) << name << " " << item.id;
        }
      }
    }
  }
  EXPECT_GT(taken_over, 0u);
}

}  // namespace
}  // namespace model
