"""What the sample shop is called, where its sales are, what its prices are in, and how it is trained."""

from __future__ import annotations

from recsys_desktop.learning.settings import TrainingOptions

SAMPLE_FILE = "harbour-tea-and-coffee.csv"
SAMPLE_NAME = "Harbour Tea & Coffee"
SAMPLE_CURRENCY = "GBP"
SAMPLE_EXPORTS = "exports"
SAMPLE_EXPORT_FILES = ("recommendations.csv", "recommendations.xlsx", "recommendations.json")
"""What the tour writes into that folder of the sample shop."""

QUICK_TRAINING = TrainingOptions(method="item-neighbours", budget=3.0)
"""For who only wants to look around: of the methods that learn within seconds, the one that does best on the sample."""
