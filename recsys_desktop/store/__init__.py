"""One shop in one folder: the ledger of sales lines with its import batches, and the shelf of models."""
