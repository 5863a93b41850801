"""The test on a shop's last weeks: its learning curve, and what is kept of it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.errors import Cancelled, Refused
from recsys_desktop.jobs import evaluating
from recsys_desktop.jobs.evaluating import EvaluateOptions, evaluate_and_keep
from recsys_desktop.jobs.proof import kept
from recsys_desktop.learning.protocol import split
from recsys_desktop.learning.rehearsal import Rehearsed, lists_of_parts, parts_of
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.validation import Validation
from recsys_desktop.progress import Parts, Progress, Report
from recsys_desktop.store.shop import Shop
from tests.learning.made import made_purchases

QUICK = EvaluateOptions(("item-neighbours",), training=TrainingOptions(budget=0.01), learning_curve=True)


def test_a_test_is_kept_and_read_again(made_shop: Shop) -> None:
    reports: list[Report] = []
    assert kept(made_shop.folder) is None
    proof = evaluate_and_keep(made_shop, QUICK, Progress(reports.append))
    assert repr(kept(made_shop.folder)) == repr(proof)  # NaN is not equal to itself
    assert (proof.fingerprint, proof.model) == (made_shop.ledger.totals().fingerprint, None)
    curve, mine = proof.evaluation.curve, proof.evaluation.new[0]
    assert [one.lines for one in curve] == sorted(one.lines for one in curve)
    assert (curve[-1].customers, curve[-1].ndcg) == (proof.evaluation.customers, mine.ndcg)
    done = [report.done for report in reports if report.total]
    assert done == sorted(done)
    assert reports[0].phase == "Method 1 of 2, starting to learn"
    (made_shop.folder / "test.json").write_text("{}")
    assert kept(made_shop.folder) is None


def test_a_test_that_ends_early_keeps_the_one_before(made_shop: Shop) -> None:
    progress = Progress(lambda _: progress.cancel())
    with pytest.raises(Cancelled):
        evaluate_and_keep(made_shop, QUICK, progress)
    with pytest.raises(Refused, match="nothing to learn from"):
        evaluate_and_keep(made_shop, dataclasses.replace(QUICK, weeks=500), Progress())
    assert kept(made_shop.folder) is None


def test_what_cannot_be_tested_is_known_before(made_shop: Shop, tmp_path: Path) -> None:
    assert list(evaluating.untestable(made_shop, (None, 500.0))) == [500.0]
    with Shop.create(tmp_path / "Empty") as empty:
        assert evaluating.untestable(empty, (None,)) == {
            None: "No sale in this shop has a customer, so there is nobody to test the lists on."
        }


def test_a_method_that_cannot_learn_is_left_out_unless_it_is_the_only_one(
    made_shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = evaluating.rehearse

    def rehearse(validation: Validation, options: TrainingOptions, length: int, progress: Progress) -> Rehearsed:
        if options.method == "ease":
            raise Refused("too-many-products", "Too many products.")
        return real(validation, options, length, progress)

    monkeypatch.setattr(evaluating, "rehearse", rehearse)
    options = dataclasses.replace(QUICK, methods=("item-neighbours", "ease"), learning_curve=False)
    done = evaluating.evaluate(made_shop, options, Progress())
    assert [one.method for one in done.new] == ["item-neighbours", "bestsellers"]
    assert done.left_out == {"ease": "Too many products."}
    with pytest.raises(Refused, match="Too many products"):
        evaluating.evaluate(made_shop, dataclasses.replace(options, methods=("ease",)), Progress())


def test_a_part_of_the_history_knows_nothing_of_what_was_before() -> None:
    window = split(made_purchases(customers=120), cut=20_170, end=20_201)
    parts = parts_of(window)
    assert [round(part.days) for part in parts] == [21, 42, 85, 170]
    assert [part.known.all() for part in parts] == [False, False, False, True]
    (lists,) = lists_of_parts(parts[:1], TrainingOptions("item-neighbours", budget=0.01), 10, Parts(Progress(), [1]))
    recent = np.unique(window.before.product[window.before.day >= window.cut - parts[0].days])
    assert set(np.unique(lists[lists >= 0]).tolist()) <= set(recent.tolist())
    # Whom it does not know, it offers the same bestsellers.
    assert len(np.unique(lists[~parts[0].known], axis=0)) == 1
