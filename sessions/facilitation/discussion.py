"""What to talk about now: the questions that the chart on stage calls for, in the words of this session."""

from sessions.facilitation.session_view import ContentShown, Ended, InRound, OnStage, SessionView, Talking
from sessions.programmes import cues
from sessions.results import extra_charts, round_results, shift
from sessions.workshop import Workshop


def questions(workshop: Workshop, view: SessionView, language: str) -> list[str]:
    """At most four questions; general ones while the group may see no result, or nothing in it stands out."""
    stage = view.on_stage
    if stage is None:
        return []
    names = _cue_names(workshop, stage, language)
    return cues.questions(stage.activity.kind, stage.activity.own_cues, names, language)


def after_the_reveal(workshop: Workshop, view: SessionView, language: str) -> list[str]:
    """The questions once a round is closed and the group sees it, or sees a page that sums up; else none."""
    stage = view.last if isinstance(view, Ended) else view
    if isinstance(stage, Talking):
        return []
    if isinstance(stage, InRound) and stage.round.shown and not stage.round.open:
        role_cues = _role_cues(workshop, stage, language)
        return [*questions(workshop, view, language)[: cues.MOST - len(role_cues)], *role_cues]
    if isinstance(view, ContentShown) and cues.conditions(view.activity.kind):
        return questions(workshop, view, language)
    return []


def _role_cues(workshop: Workshop, view: InRound, language: str) -> list[str]:
    """The question about roles that stand apart, if the group may see them beside one another."""
    charts = extra_charts.extra(workshop, view.session, view.activity, view.round, language)
    return [chart.cue for chart in charts if chart.cue]


def _cue_names(workshop: Workshop, stage: OnStage, language: str) -> list[str]:
    """What there is to see, by name: what changed since the round before, then the round itself."""
    session, activity = stage.session, stage.activity
    if isinstance(stage, ContentShown):
        return list(round_results.without_answers(workshop, session, activity, language).cues)
    if stage.in_round is None or not stage.in_round.round.shown:
        return []
    current = stage.in_round.round
    moved = shift.between(workshop, session, activity, current, language)
    names = round_results.visible_result(workshop, session, activity, current, language).cues
    return [*([moved.kind] if moved and moved.kind else []), *names]
