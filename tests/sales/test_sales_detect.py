"""How a file is found out: encoding, delimiter, header, dates, numbers, layout, and what is refused."""

from __future__ import annotations

import gzip

import pytest

from recsys_desktop.errors import NotFound, Refused
from recsys_desktop.progress import Progress
from recsys_desktop.sales.detect import detect

from .files import HEADER, at

ROW = "1,2026-01-03,a,M,Mug,1,18\n"


def with_dates(*dates: str) -> str:
    return HEADER + "".join(f'{number},"{date}",a,M,Mug,1,18\n' for number, date in enumerate(dates))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings_are_found(desktop, encoding):
    text = HEADER + "1,2026-01-03,a,M,Café crème,1,18\n2,2026-01-03,a,M,Mug,1,18\n"
    sales = desktop.take(text.encode(encoding))
    assert desktop.column("product_name") == ["Café crème", "Mug"]
    assert sales.warnings == ()


def test_a_stray_line_of_an_older_program_is_read_and_said(desktop, codes):
    good = "".join(f"{number},2026-01-03,a,M,Crème,1,18\n" for number in range(5)).encode()
    sales = desktop.take(HEADER.encode() + good + "9,2026-01-03,a,M,Café,1,18\n".encode("cp1252"))
    assert sales.spec.encoding == "utf-8"
    assert desktop.column("product_name")[-1] == "Café"
    assert codes(sales.warnings) == ["encoding"]
    assert "line 7" in sales.warnings[0].message


def test_a_named_encoding_wins(desktop):
    sales = desktop.take((HEADER + "1,2026-01-03,a,M,杯子,1,18\n").encode("gb18030"), encoding="gb18030")
    assert (sales.spec.encoding, desktop.column("product_name")) == ("gb18030", ["杯子"])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_are_found(desktop, delimiter):
    sales = desktop.take((HEADER + ROW).replace(",", delimiter))
    assert (sales.spec.delimiter, sales.kept) == (delimiter, 1)


def test_a_declared_delimiter_is_honoured(desktop):
    sales = desktop.take(("sep=;\n" + (HEADER + ROW).replace(",", ";")).replace("\n", "\r\n"))
    assert (sales.kept, sales.spec.header_line, sales.warnings) == (1, 2, ())
    assert desktop.column("line") == [3]


def test_lines_before_the_table_are_skipped_and_said(desktop, codes):
    sales = desktop.take('"Sales Report"\n"Period","2026-01-01","2026-01-31"\n\n' + HEADER + ROW)
    assert sales.spec.header_line == 4
    assert codes(sales.warnings) == ["skipped-lines"]
    assert desktop.column("line") == [5]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_a_missing_last_one(desktop, end):
    sales = desktop.take((HEADER + ROW + ROW.rstrip()).replace("\n", end))
    assert desktop.column("line") == [2, 3]
    assert sales.kept == 2


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2010-12-01 08:26:00", at(2010, 12, 1, 8, 26)),
        ("2010-12-01T08:26:00Z", at(2010, 12, 1, 8, 26)),
        ("2010-12-01T08:26:00.123+02:00", at(2010, 12, 1, 8, 26)),
        ("2010-12-01 08:26:00 +0500", at(2010, 12, 1, 8, 26)),
        ("2010/12/01 08:26", at(2010, 12, 1, 8, 26)),
        ("20101201", at(2010, 12, 1)),
        ("12/31/2010 8:26", at(2010, 12, 31, 8, 26)),
        ("12/31/10 8:26 PM", at(2010, 12, 31, 20, 26)),
        ("31.12.2010 08:26", at(2010, 12, 31, 8, 26)),
        ("31.12.10", at(2010, 12, 31)),
        ("Dec 1, 2010", at(2010, 12, 1)),
        ("1 December 2010", at(2010, 12, 1)),
        ("31/12/2010, 08:26", at(2010, 12, 31, 8, 26)),
    ],
)
def test_dates_of_many_forms(desktop, written, read):
    sales = desktop.take(with_dates(written))
    assert desktop.column("time") == [read]
    assert sales.questions == ()


def test_one_day_above_twelve_decides_the_whole_column(desktop):
    many = ["03/04/2026"] * 50
    sales = desktop.take(with_dates(*many, "13/04/2026"))
    assert (sales.spec.date_order, sales.questions) == ("dmy", ())
    sales = desktop.take(with_dates(*many, "04/13/2026"))
    assert (sales.spec.date_order, sales.questions) == ("mdy", ())


def test_undecided_dates_are_asked_about_and_an_answer_is_followed(desktop, codes):
    sales = desktop.take(with_dates("03/04/2026", "05/06/2026"))
    assert (codes(sales.questions), sales.questions[0].assumed) == (["date-order"], "dmy")
    assert desktop.column("time")[0] == at(2026, 4, 3)
    sales = desktop.take(with_dates("03/04/2026", "05/06/2026"), date_order="mdy")
    assert (sales.questions, desktop.column("time")[0]) == ((), at(2026, 3, 4))


def test_impossible_dates_are_rejected(desktop):
    sales = desktop.take(with_dates("2026-01-03", "2026-02-30", "0000-00-00", "2026-01-04", "2026-01-05"))
    assert [row.line for row in sales.rejected] == [3, 4]
    assert {row.reason for row in sales.rejected} == {"No readable date"}


@pytest.mark.parametrize(
    ("prices", "read"),
    [
        (["1.234,50 €", "18,00 €", "1\u202f250,00\u00a0€"], [1234.5, 18, 1250]),
        (["1,234.50", "$18.00", "AU $3,000.00"], [1234.5, 18, 3000]),
        (["2.5", "1,234", "৳2,999"], [2.5, 1234, 2999]),
        (["2,5", "1.234", "0.350"], [2.5, 1234, 0.35]),
        (["7", "8", "--"], [7, 8, None]),
        (["1.234.567,00", "1.234.567", "1"], [1234567, 1234567, 1]),
    ],
)
def test_numbers_by_the_whole_column(desktop, prices, read):
    rows = "".join(f"{number};2026-01-03;a;M;Mug;1;{price}\n" for number, price in enumerate(prices))
    desktop.take(HEADER.replace(",", ";") + rows)
    assert desktop.column("unit_price") == read


@pytest.mark.parametrize(
    ("written", "read"), [("1.0", 1), ("0,350", 0.35), ("80,995", 80995), (" 2 ", 2), ("3,5", 3.5)]
)
def test_quantities(desktop, written, read):
    desktop.take(HEADER + f'1,2026-01-03,a,M,Mug,"{written}",1.50\n')
    assert desktop.column("quantity") == [read]


def test_columns_may_be_named_by_the_merchant(desktop):
    text = "Nr,Wann,Wer,Was,Wieviel\n7,2026-01-03,Ada,Mug,2\n"
    mapping = {"order_id": "Nr", "date": "Wann", "customer": "Wer", "product_name": "Was", "quantity": "Wieviel"}
    sales = desktop.take(text, mapping=mapping)
    assert sales.spec.columns["customer"] == ("Wer",)
    assert (desktop.column("customer_id"), desktop.column("quantity")) == (["Ada"], [2])


def test_a_mapping_means_that_header_exactly(desktop):
    with pytest.raises(Refused) as caught:
        desktop.take(HEADER + ROW, mapping={"quantity": "price"})
    assert caught.value.code == "missing-columns"
    assert "“price”" in caught.value.message
    assert "“Price”" in caught.value.message


def test_unknown_fields_layouts_and_orders_name_what_exists(desktop):
    with pytest.raises(Refused, match=r"order_id, date, customer"):
        desktop.take(HEADER + ROW, mapping={"colour": "Price"})
    with pytest.raises(Refused, match=r"canonical, .*uci-online-retail"):
        desktop.take(HEADER + ROW, layout="nonsense")
    with pytest.raises(Refused, match=r"dmy, mdy, ymd"):
        desktop.take(HEADER + ROW, date_order="ydm")
    with pytest.raises(Refused, match=r"utf-8, cp1252"):
        desktop.take(HEADER + ROW, encoding="klingon")


@pytest.mark.parametrize(
    "header",
    [
        "order_id,date,customer_id,product_id,product_name,category,quantity,unit_price",
        "Order-ID,DATE,Customer Id,Product.ID,Product Name,CATEGORY,Quantity,Unit Price ($)",
        "Bestellnummer,Datum,Kundennummer,Artikelnummer,Artikel,Kategorie,Menge,Einzelpreis",
        "Numéro de commande,Date de vente,N° client,Référence,Produit,Catégorie,Quantité,Prix unitaire",
        "Número de pedido,Fecha,ID de cliente,Referencia,Producto,Categoría,Cantidad,Precio unitario",
        "Numero ordine,Data,Codice cliente,Codice articolo,Prodotto,Categoria,Quantità,Prezzo unitario",
        "Número do pedido,Data da compra,ID do cliente,ID do produto,Produto,Categoria,Quantidade,Preço unitário",
        "Bestelnummer,Besteldatum,Klantnummer,Artikelnr,Productnaam,Categorie,Aantal,Stukprijs",
        "Nr zamówienia,Data sprzedaży,Nr klienta,Kod produktu,Nazwa produktu,Kategoria,Ilość,Cena jednostkowa",
        "订单编号,下单时间,会员编号,商品编码,商品名称,分类,数量,单价",
        "注文番号,注文日,会員番号,商品コード,商品名,カテゴリ,個数,単価",
    ],
)
def test_synonyms(desktop, header):
    sales = desktop.take(header + "\n1,2026-01-03,a,M,Mug,Kitchen,2,18\n")
    assert set(sales.spec.columns) == {
        "order_id", "date", "customer", "product_id", "product_name", "category", "quantity", "unit_price",
    }  # fmt: skip
    assert sales.kept == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\r\n\r\n", "empty"),
        (HEADER.encode(), "empty"),
        ((HEADER + ",,,,,,\n\n").encode(), "empty"),
        ((HEADER + "Totals,,,,,4,76.00\n").encode(), "no-orders"),
        (b"PK\x03\x04" + bytes(200), "not-text"),
        (b"\xd0\xcf\x11\xe0" + bytes(200), "not-text"),
        (b"%PDF-1.7\n", "not-text"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "not-text"),
        (bytes(range(256)) * 20, "not-text"),
        (gzip.compress(HEADER.encode(), mtime=0)[:-12], "not-text"),
        (b"Handle,Title,Body (HTML),Vendor,Variant SKU,Variant Price\nmug,Mug,<p>x</p>,Demo,M,18.00\n", "product-list"),
        (b"Order ID,Date,Customer,Total\n1,2026-01-03,a,18\n", "no-products"),
        (b"Order ID,Product,Quantity\n1,Mug,2\n", "missing-columns"),
        (b"just some words\nand some more\n", "missing-columns"),
        (
            b"Order ID,Date,SKU,Quantity\n1.23457E+17,2026-01-03,M,1\n1.23457E+17,2026-01-04,M,1\n",
            "damaged-order-numbers",
        ),
        (b"Order ID," + bytes([120]) * (34 << 20), "not-text"),
    ],
)
def test_what_cannot_be_sales_is_refused(desktop, content, code):
    with pytest.raises(Refused) as caught:
        desktop.take(content)
    assert caught.value.code == code
    assert caught.value.message.endswith((".", "?"))
    assert "sales.csv" in caught.value.message


def test_missing_columns_are_named_with_the_way_out(desktop):
    with pytest.raises(Refused, match="--map date=COLUMN") as caught:
        desktop.take("Order ID,Product,Quantity\n1,Mug,2\n")
    assert "“Product”" in caught.value.message


def test_a_missing_file_is_not_found(tmp_path):
    with pytest.raises(NotFound, match=r"nowhere\.csv"):
        detect(tmp_path / "nowhere.csv", progress=Progress())


def test_control_characters_are_dropped_and_said(desktop, codes):
    sales = desktop.take(HEADER + "1,2026-01-03,a,M\0,Mug\x0b,1,1\n2,2026-01-03,b,M,Mug,1,1\x1a\n")
    assert desktop.column("product_id") == ["M", "M"]
    assert codes(sales.warnings) == ["control-characters"]


def test_a_quote_that_is_never_closed_swallows_nothing(desktop, codes):
    rows = [f"{number},2026-01-03,a,M,Mug,1,{number}" for number in range(1, 30)]
    rows[4] = '5,2026-01-03,a,M,"Mug,1,5'
    rows[9] = '10,2026-01-03,a,M,"Mug, blue",1,10'
    rows[14] = '15,2026-01-03,a,M,Mug 5",1,15'
    sales = desktop.take(HEADER + "\n".join(rows) + "\n")
    assert desktop.column("unit_price") == list(range(1, 30))
    assert codes(sales.warnings) == ["unclosed-quote"]
    assert "line 6" in sales.warnings[0].message


def test_months_in_two_languages_are_read_in_one_column(desktop):
    days = ["January 5, 2026", "5 janvier 2026", "5 Jan 2026", "5 mai 2026", "5. März 2026"]
    desktop.take(HEADER + "".join(f'{at},"{day}",a,M,Mug,1,1\n' for at, day in enumerate(days)))
    assert [time.month for time in desktop.column("time")] == [1, 1, 1, 5, 3]


def test_a_download_that_was_cut_off_is_said(desktop, codes):
    sales = desktop.take((HEADER + ROW + ROW).encode() + b"2,2026-01-05,\xc3")
    assert "cut-off" in codes(sales.warnings)
    assert [row.line for row in sales.rejected] == [4]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026年1月4日 10:09", at(2026, 1, 4, 10, 9)),
        ("2026/1/4 下午3:09", at(2026, 1, 4, 15, 9)),
        ("2026. 1. 4. 오전 10:09:00", at(2026, 1, 4, 10, 9)),
        ("2026. 1. 4.", at(2026, 1, 4)),
        ("20260104T100900", at(2026, 1, 4, 10, 9)),
        ("Jan 4th, 2026", at(2026, 1, 4)),
        ("4.1.2026 klo 10.09", at(2026, 1, 4, 10, 9)),
        ("2026-01-04 10.09", at(2026, 1, 4, 10, 9)),
        ("14 января 2026 г.", at(2026, 1, 14)),
        ("4 Ağustos 2026", at(2026, 8, 4)),
        ("4. tammikuuta 2026 klo 10.09", at(2026, 1, 4, 10, 9)),
        ("14. marraskuuta 2025", at(2025, 11, 14)),
        ("14. maaliskuuta 2026", at(2026, 3, 14)),
        ("14 elokuu 2025", at(2025, 8, 14)),
        ("14. ledna 2026", at(2026, 1, 14)),
        ("14. února 2026", at(2026, 2, 14)),
        ("14. června 2025", at(2025, 6, 14)),
        ("14. července 2025", at(2025, 7, 14)),
        ("14. září 2025 10:09", at(2025, 9, 14, 10, 9)),
        ("14. listopadu 2025", at(2025, 11, 14)),
        ("15 ม.ค. 2567", at(2024, 1, 15)),
        ("๑๖ มีนาคม ๒๕๖๗", at(2024, 3, 16)),
        ("١٥ يناير ٢٠٢٤", at(2024, 1, 15)),
        ("4. Januar 2026", at(2026, 1, 4)),
        ("14 févr. 2026", at(2026, 2, 14)),
        ("14 de marzo de 2026", at(2026, 3, 14)),
        ("14 maggio 2026", at(2026, 5, 14)),
        ("14 sierpnia 2025", at(2025, 8, 14)),
        ("14 okt 2025", at(2025, 10, 14)),
        ("Sunday, January 4, 2026 10:09 AM", at(2026, 1, 4, 10, 9)),
        ("Feb-24-26", at(2026, 2, 24)),
        ("46026.5", at(2026, 1, 4, 12)),
        ("1767521340", at(2026, 1, 4, 10, 9)),
        ("1767521340000", at(2026, 1, 4, 10, 9)),
    ],
)
def test_dates_in_other_tongues_and_as_numbers(desktop, written, read):
    sales = desktop.take(HEADER + f'1,"{written}",a,M,Mug,1,18\n')
    assert (sales.kept, desktop.column("time")) == (1, [read])


@pytest.mark.parametrize("preamble", ["", "Report,of,all\n"])
def test_a_sheet_of_thousands_of_columns_is_refused_with_their_number(desktop, preamble):
    more = [f"C{at}" for at in range(2_500)]
    header = ",".join([*HEADER.strip().split(","), *more]) + "\n"
    row = "1,2026-01-04,a,M,Mug,1,18" + ",x" * len(more) + "\n"
    with pytest.raises(Refused) as caught:
        desktop.take(preamble + header + row * 3)
    assert caught.value.code == "too-wide"
    assert caught.value.message.startswith("sales.csv has 2,507 columns; up to 2,000 can be read. Delete the columns")
    # Columns without a name are none.
    assert desktop.take(preamble + HEADER.strip() + "," * 2_500 + "\n1,2026-01-04,a,M,Mug,1,18\n").kept == 1


MONTHS = {
    "Finnish": "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
    "Czech": "ledna února března dubna května června července srpna září října listopadu prosince",
    "Czech, by name": "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
}


@pytest.mark.parametrize("tongue", MONTHS)
def test_every_month_is_read(desktop, tongue):
    ending = "kuuta" if tongue == "Finnish" else ""
    rows = [f"{at},3. {name}{ending} 2025,a,M,Mug,1,18\n" for at, name in enumerate(MONTHS[tongue].split())]
    desktop.take(HEADER + "".join(rows))
    assert [time.month for time in desktop.column("time")] == list(range(1, 13))


def test_numbers_among_written_dates_are_left_out(desktop, codes):
    sales = desktop.take(HEADER + "1,14/01/2026,a,M,Mug,1,18\n2,46026,a,M,Mug,1,18\n3,15/01/2026,a,M,Mug,1,18\n")
    assert [(row.line, row.reason) for row in sales.rejected] == [(3, "No readable date")]
