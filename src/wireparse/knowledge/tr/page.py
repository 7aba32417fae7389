"""Turkish, as far as dates, bylines and credits need it."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Page

__all__ = ["PAGE"]


PAGE: Final = Page(
    letters=("ı", "ğ", "ş", "ç", "ö", "ü", "â", "î", "İ", "Ğ", "Ş", "Ç", "Ö", "Ü"),
    months=(
        ("Ocak", 1),
        ("Şubat", 2),
        ("Mart", 3),
        ("Nisan", 4),
        ("Mayıs", 5),
        ("Haziran", 6),
        ("Temmuz", 7),
        ("Ağustos", 8),
        ("Eylül", 9),
        ("Ekim", 10),
        ("Kasım", 11),
        ("Aralık", 12),
        ("Oca", 1),
        ("Şub", 2),
        ("Nis", 4),
        ("Haz", 6),
        ("Tem", 7),
        ("Ağu", 8),
        ("Eyl", 9),
        ("Eki", 10),
        ("Kas", 11),
    ),
    date_order="dmy",
    weekdays=("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cumartesi"),
    byline_labels=("Haber", "Muhabir", "Yazan", "Yazar"),
    joiners=("ve",),
    author_words=("muhabir", "muhabiri", "editör", "editörü", "yazarı", "temsilcisi"),
    staff=("merkezi", "ajanslar"),
    author_fields=("haber",),
    published=(
        "Yayınlanma",
        "Yayınlanma tarihi",
        "Yayın tarihi",
        "Giriş tarihi",
        "Giriş",
        "Yayınlandı",
        "Oluşturulma tarihi",
        "Yayınlama tarihi",
        "Eklenme tarihi",
        "Haber girişi",
    ),
    updated=(
        "Güncelleme",
        "Güncellendi",
        "Son güncelleme",
        "Güncelleme tarihi",
        "Son güncellenme",
        "Güncellenme tarihi",
    ),
    clock=("saat",),
    zones=("TSİ", "TSI", "yerel saatle"),
    time_units=("saniye", "sn", "dakika", "dk", "saat", "sa", "gün", "hafta", "ay", "yıl"),
    ones=("bir",),
    ago=("önce",),
    reading=("okuma",),
    moment=("bugün", "dün", "Cuma", "Pazar", "süresi"),
    photo=("Fotoğraf", "Fotoğraflar", "Fotoğrafı çeken"),
    file=("Arşiv", "Arşiv fotoğrafı"),
    not_datelines=(
        "son dakika",
        "video",
        "canlı",
        "özel",
        "özel haber",
        "analiz",
        "röportaj",
        "görüş",
        "haber",
        "galeri",
        "foto galeri",
        "flaş",
        "haberler",
        "kaynak",
    ),
)
