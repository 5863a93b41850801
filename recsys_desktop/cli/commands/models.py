"""Training, testing, telling, choosing and removing models."""

from __future__ import annotations

import argparse
from typing import Any

from recsys_desktop.cli.commands import Command
from recsys_desktop.cli.commands.opening import opened
from recsys_desktop.cli.output import Output, table
from recsys_desktop.cli.results.models import evaluate_result, evaluate_text, train_result, train_text
from recsys_desktop.jobs.currency import currency_of
from recsys_desktop.jobs.evaluating import EvaluateOptions, evaluate
from recsys_desktop.jobs.training import train
from recsys_desktop.language import translate
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.manifest import ModelEntry
from recsys_desktop.store.shop import Shop


def train_model(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Train a model and make it the active one."""
    options = TrainingOptions(method=args.method, dimensions=args.dimensions, seed=args.seed, budget=args.budget)
    with opened(args, output) as shop:
        done = train(shop, options, progress)
    output.result(train_result(done), train_text(done))


def evaluate_methods(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Test methods on the shop's last weeks."""
    training = TrainingOptions(seed=args.seed, budget=args.budget)
    methods = tuple(dict.fromkeys(args.method or ("auto",)))
    options = EvaluateOptions(methods, args.weeks, args.top, training, args.learning_curve)
    with opened(args, output) as shop:
        done, currency = evaluate(shop, options, progress), currency_of(shop).code
    output.result(evaluate_result(done), evaluate_text(done, currency))


def tell_models(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """List the trained models."""
    del progress
    with opened(args, output) as shop:
        _print_models(shop, output)


def use_model(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Make a model the active one and list the models."""
    del progress
    with opened(args, output) as shop:
        shop.shelf.use(args.id)
        _print_models(shop, output)


def remove_model(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Remove a model and list the models."""
    del progress
    with opened(args, output) as shop:
        shop.shelf.remove(args.id)
        _print_models(shop, output)


def _print_models(shop: Shop, output: Output) -> None:
    active = shop.shelf.active()
    rows = [_model_row(entry, active) for entry in shop.shelf.entries()]
    shown = [
        ("→" if row["active"] else "", row["id"], row["method"], row["created"][:16], row["validation"].get("ndcg"))
        for row in rows
    ]
    output.result(
        {"models": rows},
        table(
            shown,
            (
                "",
                translate("Commands", "id"),
                translate("Commands", "method"),
                translate("Commands", "created (UTC)"),
                "NDCG@10",
            ),
        ),
    )


def _model_row(entry: ModelEntry, active: ModelEntry | None) -> dict[str, Any]:
    return {
        "id": entry.id,
        "method": entry.method,
        "created": entry.created.isoformat(),
        "active": active is not None and active.id == entry.id,
        "validation": dict(entry.validation),
    }


COMMANDS: dict[str, Command] = {
    "train": train_model,
    "evaluate": evaluate_methods,
    "models": tell_models,
    "use-model": use_model,
    "remove-model": remove_model,
}
