"""Turkish, as far as dates, bylines and credits need it."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Page

__all__ = ["PAGE"]


PAGE: Final = Page(
    months=(
        ("Ocak", 1), ("Şubat", 2), ("Mart", 3), ("Nisan", 4), ("Mayıs", 5), ("Haziran", 6),
        ("Temmuz", 7), ("Ağustos", 8), ("Eylül", 9), ("Ekim", 10), ("Kasım", 11), ("Aralık", 12),
        ("Oca", 1), ("Şub", 2), ("Nis", 4), ("Haz", 6), ("Tem", 7), ("Ağu", 8), ("Eyl", 9),
        ("Eki", 10), ("Kas", 11),
    ),
    weekdays=("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cumartesi"),
    joiners=("ve",),
    published=("Yayınlanma", "Yayınlanma tarihi", "Yayın tarihi", "Giriş tarihi", "Giriş",
               "Yayınlandı", "Oluşturulma tarihi", "Yayınlama tarihi", "Eklenme tarihi",
               "Haber girişi"),
    updated=("Güncelleme", "Güncellendi", "Son güncelleme", "Güncelleme tarihi",
             "Son güncellenme", "Güncellenme tarihi"),
    moment=("saat", "önce", "dakika", "saniye", "gün", "hafta", "ay", "yıl", "dk", "sa", "bugün",
            "dün", "Cuma", "Pazar"),
    photo=("Fotoğraf", "Fotoğraflar", "Fotoğrafı çeken"),
    file=("Arşiv", "Arşiv fotoğrafı"),
)
