"""One shop in one folder: the sales ledger, its import batches, and the shelf of trained models.

Start at :class:`recsys_desktop.store.shop.Shop`. No other room is known here: plain values go in and
numpy tables come out.
"""
