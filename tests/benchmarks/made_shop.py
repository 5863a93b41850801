"""A made-up shop of 100,000 customers and 10,000 products, for what must be quick at that size."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.training import train
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop

CUSTOMERS, PRODUCTS, LINES = 100_000, 10_000, 400_000


def make_large_shop(folder: Path, *, lines: int = LINES, personal: bool = False) -> Path:
    """Make the shop.

    Args:
        folder: Where.
        lines: How many sales lines.
        personal: Whether its model learned each customer's taste, which takes a minute; otherwise it has bestsellers.
    """
    sales = folder.with_suffix(".csv")
    rng = np.random.default_rng(0)
    customer = np.concatenate([np.arange(CUSTOMERS), rng.integers(CUSTOMERS, size=lines - CUSTOMERS)])
    product = np.minimum((rng.pareto(1.1, lines) * 40).astype(np.int64), PRODUCTS - 1)
    moment = np.datetime64("2026-11-20", "s") - rng.integers(0, 400 * 86_400, lines).astype("timedelta64[s]")
    with sales.open("w", encoding="utf-8") as file:
        file.write("order_id,date,customer_id,customer_name,product_id,product_name,quantity,unit_price\n")
        for line, (who, what, when) in enumerate(
            zip(customer.tolist(), product.tolist(), moment.tolist(), strict=True)
        ):
            name = f"Name{who % 997} Family{who % 1_009}"
            file.write(f"A{line},{when:%Y-%m-%d %H:%M:%S},{who:06d},{name},P{what},Thing no. {what},1,{what % 50}.5\n")
    with Shop.create(folder) as shop:
        import_file(shop, sales, ImportOptions(), Progress())
        method = "factorization" if personal else "bestsellers"
        train(shop, TrainingOptions(method=method, budget=1.0), Progress())
    sales.unlink()
    return folder
