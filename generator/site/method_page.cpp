#include "analysis/method.h"

#include "site/collation.h"
#include "site/rendering.h"

// A way of working, step by step, and which projects are where in it.
namespace site {
namespace {

using analysis::MethodFigures;

struct ProjectAtStep {
  html::Html title;
  std::optional<html::Url> address;
  std::string since;  // may be empty

  static constexpr auto members() {
    return std::array{html::member<&ProjectAtStep::title>("title"),
                      html::member<&ProjectAtStep::address>("address"),
                      html::member<&ProjectAtStep::since>("since")};
  }
};

struct StepView {
  std::string id;
  std::string number;  // "1"
  html::Html title;
  html::Html about;
  std::vector<html::Html> questions;
  std::vector<ProjectAtStep> projects;
  std::string more;  // how many projects are not listed; empty where all are

  static constexpr auto members() {
    return std::array{html::member<&StepView::id>("id"),
                      html::member<&StepView::number>("number"),
                      html::member<&StepView::title>("title"),
                      html::member<&StepView::about>("about"),
                      html::member<&StepView::questions>("questions"),
                      html::member<&StepView::projects>("projects"),
                      html::member<&StepView::more>("more")};
  }
};

struct MethodView {
  Frame frame;
  html::Html title;
  std::string lead;
  html::Html about;
  std::string going_back;
  std::vector<StepView> steps;
  std::vector<ProjectAtStep> without_step;
  std::vector<ProjectAtStep> ended;
  html::Html source;
  std::optional<html::Url> source_address;

  static constexpr auto members() {
    return std::array{html::member<&MethodView::frame>("frame"),
                      html::member<&MethodView::title>("title"),
                      html::member<&MethodView::lead>("lead"),
                      html::member<&MethodView::about>("about"),
                      html::member<&MethodView::going_back>("going_back"),
                      html::member<&MethodView::steps>("steps"),
                      html::member<&MethodView::without_step>("without_step"),
                      html::member<&MethodView::ended>("ended"),
                      html::member<&MethodView::source>("source"),
                      html::member<&MethodView::source_address>("source_address")};
  }
};

std::vector<std::string> keys(const Material& material) {
  std::vector<std::string> ids;
  for (const model::Method& method : material.model().methods) ids.push_back(method.id);
  return ids;
}

PageDescription describe(const Material& material, std::string_view key, source::Language language) {
  const model::Method& method = *model::find(material.model().methods, key);
  return {{kind_names("method", language), method.id},
          text_in(method.title, language),
          material.strictest,
          "portfolio",
          ""};
}

// A project that follows the method, and where it is.
struct Follower {
  const model::Project* project = nullptr;
  MethodFigures figures;
};

std::vector<Follower> followers_of(const Rendering& rendering, const model::Method& method) {
  std::vector<Follower> followers;
  for (const model::Project& project : rendering.model().projects) {
    if (!project.method || project.method->id != method.id) continue;
    followers.push_back({&project, analysis::method_figures(project, rendering.model(),
                                                            rendering.material.edition.made_for.as_of)});
  }
  sort_by_text<Follower>(followers, Collation(rendering.language), [&](const Follower& follower) {
    return text_in(follower.project->title, rendering.language);
  });
  return followers;
}

ProjectAtStep project_at(Rendering& rendering, const Follower& follower) {
  ProjectAtStep view{.title = rendering.text(follower.project->title),
                     .address = rendering.address("project", follower.project->id)};
  if (!follower.figures.step()) return view;
  const analysis::MethodStay& last = follower.figures.stays.back();
  view.since = rendering.word(
      follower.figures.ended ? "method.until" : "method.since",
      {{"date", short_date(follower.figures.ended ? last.to : last.from, rendering.language)}});
  return view;
}

// A page of a large organisation keeps short: the portfolio has them all.
constexpr std::size_t most_listed = 60;

template <class Chosen>
std::vector<ProjectAtStep> listed(Rendering& rendering, const std::vector<Follower>& followers,
                                  const Chosen& chosen, std::size_t& left_out) {
  std::vector<ProjectAtStep> views;
  for (const Follower& follower : followers) {
    if (!chosen(follower)) continue;
    if (views.size() < most_listed)
      views.push_back(project_at(rendering, follower));
    else
      ++left_out;
  }
  return views;
}

StepView step_view(Rendering& rendering, const model::Method& method, std::size_t place,
                   const std::vector<Follower>& followers) {
  const model::MethodStep& step = method.steps[place];
  StepView view{.id = "trinn-" + std::to_string(place + 1),
                .number = std::to_string(place + 1),
                .title = rendering.text(step.title),
                .about = rendering.text(step.about)};
  for (const auto& question : step.questions) view.questions.push_back(rendering.text(question));
  std::size_t left_out = 0;
  view.projects = listed(
      rendering, followers,
      [&](const Follower& follower) { return !follower.figures.ended && follower.figures.step() == &step; },
      left_out);
  if (left_out > 0) view.more = rendering.word("method.more", {{"n", left_out}});
  return view;
}

std::string lead_of(const Rendering& rendering, const std::vector<Follower>& followers) {
  const auto now =
      std::ranges::count_if(followers, [](const Follower& follower) { return !follower.figures.ended; });
  return rendering.word("method.followers", {{"n", now}});
}

MethodView view(Rendering& rendering) {
  const model::Method& method = *model::find(rendering.model().methods, rendering.page.key);
  const std::vector<Follower> followers = followers_of(rendering, method);
  MethodView view{.title = rendering.text(method.title),
                  .lead = lead_of(rendering, followers),
                  .about = rendering.markdown(method.about),
                  .source = rendering.text(method.source)};
  view.going_back =
      rendering.word(method.going_back.value_or(false) ? "method.may_go_back" : "method.only_forward");
  for (std::size_t place = 0; place < method.steps.size(); ++place)
    view.steps.push_back(step_view(rendering, method, place, followers));
  std::size_t left_out = 0;
  view.without_step = listed(
      rendering, followers,
      [](const Follower& follower) { return !follower.figures.ended && !follower.figures.step(); }, left_out);
  view.ended = listed(
      rendering, followers, [](const Follower& follower) { return follower.figures.ended; }, left_out);
  if (method.source_address) view.source_address = html::checked_url(method.source_address->url);
  rendering.description = view.lead;
  return view;
}

}  // namespace

PageKind method_page() { return page_kind<MethodView, view>("method", keys, describe); }

}  // namespace site
