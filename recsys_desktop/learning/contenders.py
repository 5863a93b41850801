"""``auto`` and ``blend``: which methods enter the contest (auto.py), with which part of the budget; what is shipped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from recsys_desktop.language import translate
from recsys_desktop.learning import category_bestsellers, content, ease, item_neighbours, user_neighbours
from recsys_desktop.learning.artefacts import TOO_FEW_RETURNED, Keeper, Training
from recsys_desktop.learning.auto import Contender, Gate, Stage, chosen, contest
from recsys_desktop.learning.bench import Bench
from recsys_desktop.learning.purchases import Pairs, Purchases
from recsys_desktop.learning.recipes import Course, Recipe
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress

_RECIPES_PART = 0.4
"""The part of auto's budget that the methods without TensorFlow share: they have fewer constants that matter."""


def train_auto(
    purchases: Purchases, options: TrainingOptions, keeper: Keeper, progress: Progress, *, mixed: bool = False
) -> None:
    """Let the last weeks choose and leave what is shipped with the keeper; ``mixed`` ships the best mixture."""
    progress.report(translate("Progress", "Looking at the sales"))
    bench = Bench(purchases, seed=options.seed)
    if not bench.validations and not mixed:
        # Nothing can be judged, so nothing personal can be promised.
        keeper.keep(Training("bestsellers", bench.parameters, because=TOO_FEW_RETURNED), lambda _: None)
        return
    if not bench.validations:
        from recsys_desktop.learning.training import FactorizationCourse

        # No share of a mixture can be judged either: one part is learned, with the constants that are usually good.
        FactorizationCourse(bench, options, keeper, progress).learn_from_all()
        return
    bestsellers = bench.bestseller_measures()
    if not mixed:
        keeper.keep(Training("bestsellers", bench.parameters, bestsellers), lambda _: None)
    gate = Gate(keeper, -1.0 if mixed else bestsellers["ndcg"])
    enter, stages = contenders(bench, options, gate, progress)
    entries, mixtures = contest(bench, enter, keeper)
    progress.report(translate("Progress", "Choosing the best"))
    gate.open()
    for stage in stages:
        stage.move(0.95, 1.0)
    if mixed:
        max(mixtures, key=lambda one: one.trial.ndcg).contender.learn_from_all()
        return
    winner = chosen(entries, mixtures, bench, seed=options.seed)
    if winner is None:
        keeper.keep(Training("bestsellers", bench.parameters, bestsellers), lambda _: None)
    else:
        winner.contender.learn_from_all()


def contenders(
    bench: Bench, options: TrainingOptions, keeper: Keeper, progress: Progress
) -> tuple[list[Callable[[], Contender]], list[Stage]]:
    """Return what makes the contenders that fit the shop and the budget, simplest first, and their stages."""
    wanted = _recipes(bench.validations[-1].window.pairs, options.budget)
    figures: dict[str, float] = {}
    share, left = _RECIPES_PART / len(wanted), 1 - _RECIPES_PART
    stages = [
        Stage(progress, 0.9 * share * at, 0.9 * share * (at + 1), figures, recipe.name)
        for at, recipe in enumerate(wanted)
    ]
    stages.append(Stage(progress, 0.9 * (1 - left), 0.9, figures, "factorization"))

    def by_recipe(recipe: Recipe[Any, Any], stage: Stage) -> Contender:
        return Course(recipe, bench, keeper, stage, share * options.budget)

    def by_factorization() -> Contender:
        from recsys_desktop.learning.training import FactorizationCourse

        return FactorizationCourse(bench, replace(options, budget=left * options.budget), keeper, stages[-1])

    makers: list[Callable[[], Contender]] = [partial(by_recipe, *one) for one in zip(wanted, stages, strict=False)]
    return [*makers, by_factorization], stages


def _recipes(pairs: Pairs, budget: float) -> list[Recipe[Any, Any]]:
    """Return the methods without TensorFlow that fit the shop and the budget, simplest first; at least one."""
    wanted: list[Recipe[Any, Any]] = [item_neighbours.RECIPE]
    if category_bestsellers.has_categories(pairs):
        wanted.insert(0, category_bestsellers.RECIPE)
    most = _RECIPES_PART / 2 * budget
    # What a product is called helps most where customers have told little yet: lists of shops of 10,000 to 40,000 sales
    # lines were better by a third (ARCHITECTURE.md).
    if content.are_described(pairs) and content.RECIPE.seconds(pairs) <= most:
        wanted.append(content.RECIPE)
    # They are seldom the best, and take their part of the budget from the others: where that is little, they may.
    if user_neighbours.RECIPE.seconds(pairs) <= most / 2:
        wanted.append(user_neighbours.RECIPE)
    if pairs.products <= ease.MOST_PRODUCTS and ease.RECIPE.seconds(pairs) <= most:
        wanted.append(ease.RECIPE)
    return wanted
