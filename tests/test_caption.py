"""Captions whose credit stands in other places than parentheses."""

from __future__ import annotations

import pytest

from idnews.caption import Caption, parse_caption


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("Warga memanen padi. KABARCONTOH.COM/RUDI CONTOH", "Warga memanen padi.", "KABARCONTOH.COM/RUDI CONTOH"),
        ("Warga memanen padi. \u00a92020 Kabarcontoh.com", "Warga memanen padi.", "2020 Kabarcontoh.com"),
        ("Warga memanen padi /Xinhua", "Warga memanen padi", "Xinhua"),
        ("Ilustrasi. - Rudi Contoh", "Ilustrasi.", "Rudi Contoh"),
        ("- istimewa - istock photo", "", "istimewa - istock photo"),
        ("Foto: Instagram/@rudi.contoh", "", "Instagram/@rudi.contoh"),
        ("Rudi Contoh, kepala desa. |", "Rudi Contoh, kepala desa.", None),
        ("Ilustrasi/Foto: Istimewa", "Ilustrasi", "Istimewa"),
        ("Tambang di Desa Sukamaju(Lembaga Contoh)", "Tambang di Desa Sukamaju", "Lembaga Contoh"),
        ("Jalan Layang Rudi (MBZ)(Jasa Jalan)", "Jalan Layang Rudi (MBZ)", "Jasa Jalan"),
        ("KOMPAS.com/RUDI CONTOH Warga memanen padi", "Warga memanen padi", "KOMPAS.com/RUDI CONTOH"),
        ("Rudi bersama istri (kanan)", "Rudi bersama istri (kanan)", None),
    ],
)
def test_a_credit_is_parted_from_its_caption(line: str, text: str, credit: str | None) -> None:
    """Dash, slash, sign and plain name are read as credits; a side of the picture is not."""
    assert Caption(text, credit) == parse_caption(line)
