"""Names of products in many languages, and the older encodings that shops there still write."""

from __future__ import annotations

WORDS = {
    "fr": "Thé vert à la menthe|Boîte à thé|Crème brûlée|Théière émaillée|Été|Œuf en chocolat|Gâteau|Noël|Écharpe|Pâté",
    "de": "Grüner Tee|Weiße Tasse|Größe L|Küchentuch|Süßholz|Öl für Möbel|Müsli|Übertopf|Schlüsselanhänger|Äpfel",
    "es": "Té con limón|Camisón|Niño pequeño|Almohadón|Jabón|Azúcar|Colección otoño|Lámpara de jardín|Cerámica|Pañuelo",
    "pt": "Chá de limão|Coração|Pão|Açúcar|Sabão|Algodão|Promoção|Três irmãos|Você|Edição de verão|Fogão",
    "it": "Caffè|Tè verde|Perché|Tazza città|Qualità|Più|Libertà|Menù|Lunedì|Però",
    "sv": "Blåbärste|Grön mugg|Kök|Äppelkaka|Ljus för bröllop|Fågel|Hållare|Smör|Ångström|Kräftskiva",
    "da": "Grøn te|Kop på fod|Æblekage|Smør|Brød|Blå|Køkken|Øl|Tørklæde|Sæbe",
    "pl": "Kubek świąteczny|Łyżka|Żółty ręcznik|Ściereczka|Świeca|Miód gryczany|Książka|Część|Źródło|Gęś|Dzbanek duży",
    "cs": "Zelený čaj|Hrnek na kávu|Svíčka|Dárek|Mýdlo|Žlutý ručník|Příbor|Šálek|Štěstí|Růže|Dětský",
    "sk": "Zelený čaj|Sviečka|Žltý uterák|Šálka|Ľan|Kôš|Darček|Päť|Kuchyňa|Hrnček",
    "hu": "Zöld tea|Bögre|Illatú gyertya|Fűszer|Törölköző|Szőlő|Kávé|Őszi|Méz üvegben|Húsvéti|Könyv|Gyümölcs|Fűző",
    "hr": "Šalica|Zeleni čaj|Svijeća|Ručnik|Kuća|Božić|Žuta|Čokolada|Đumbir|Kućni med",
    "ru": "Зелёный чай|Кружка с рисунком|Свеча ароматная|Полотенце|Мыло|Шарф шерстяной|Подарок|Мёд|Ложка|Ночник",
    "uk": "Зелений чай|Кухоль|Свічка|Рушник|Мило|Подарунок|Київ|Їжа|Мед|Ґудзик",
    "bg": "Зелен чай|Чаша|Свещ|Кърпа|Сапун|Подарък|Мед|Лъжица|Ябълка|Къща",
    "el": "Πράσινο τσάι|Κούπα|Κερί|Πετσέτα|Σαπούνι|Δώρο|Μέλι|Αθήνα|Άρωμα|Ύφασμα",
    "tr": "Yeşil çay|Çikolata|İstanbul|Ağaç|Kırmızı|Gözlük|Üzüm|Şeker|Işık|Ayçiçeği|Tatlı kaşığı",
    "lt": "Žalia arbata|Žvakė|Rankšluostis|Šokoladas|Ąžuolas|Gėlė|Mūsų|Puodelių rinkinys|Šviesa|Vaikų žaislas",
    "lv": "Zaļā tēja|Krūze|Dāvana|Šokolāde|Ķirbis|Ēdiens|Rīga|Pūce|Grāmata|Bērnu rotaļlieta",
    "zh_cn": "绿茶|马克杯|香薰蜡烛|毛巾|肥皂|礼盒|蜂蜜|连衣裙 红色|陶瓷碗|LED台灯",
    "zh_tw": "綠茶|馬克杯|香薰蠟燭|毛巾|肥皂|禮盒|蜂蜜|連衣裙 紅色|陶瓷碗|LED檯燈",
    "ja": "緑茶|マグカップ|キャンドル|タオル|石けん|ギフト|はちみつ|ワンピース 赤|お茶碗|LEDライト",
    "ko": "녹차|머그컵|향초|수건|비누|선물 세트|꿀|원피스 빨강|도자기 그릇|LED 조명",
}
"""Language to names, ten or more, each with a letter beyond ASCII."""

WRITTEN = {
    "cp1252": "fr de es pt it sv da",
    "cp1250": "pl cs sk hu hr",
    "iso8859-2": "pl cs sk hu hr",
    "cp1251": "ru uk bg",
    "koi8-r": "ru",
    "cp1253": "el",
    "cp1254": "tr",
    "cp1257": "lt lv",
    "mac-roman": "fr de es pt it sv da",
    "cp850": "de es pt it sv da",
    "cp852": "pl cs",
    "cp866": "ru",
    "gb18030": "zh_cn",
    "cp932": "ja",
    "euc_jp": "ja",
    "cp950": "zh_tw",
    "cp949": "ko",
}
"""Encoding to the languages that are written in it."""

PAIRS = [(encoding, language) for encoding, languages in WRITTEN.items() for language in languages.split()]
