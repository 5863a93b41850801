"""Why a product is in a list: exact shares of past purchases, similar products, the map."""
