"""Arabic, as far as the structure of a page needs it."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Furniture, FurnitureKind, Page

__all__ = ["FURNITURE", "PAGE"]


PAGE: Final = Page(
    common=("في", "من", "على", "إلى", "أن", "عن", "التي", "الذي", "مع", "هذا", "كان", "بعد",
            "وقال", "ما", "لا", "بين", "قال", "وفي", "ومن", "أو", "كل", "قبل", "عند", "لم", "لن",
            "هو", "هي", "منذ", "حتى", "خلال", "أمام", "تحت", "فوق", "حول", "إن", "أنه", "أنها",
            "كما", "وقد", "قد", "غير", "ذلك", "هذه", "الى", "ثم", "لكن", "حين", "كانت", "يوم",
            "وهو", "وهي", "وكان", "وكانت", "التى", "أحد", "بأن", "فيها", "منها", "عليه", "له"),
    months=(
        ("يناير", 1), ("فبراير", 2), ("مارس", 3), ("أبريل", 4), ("إبريل", 4), ("ابريل", 4),
        ("مايو", 5), ("يونيو", 6), ("يوليو", 7), ("أغسطس", 8), ("اغسطس", 8), ("سبتمبر", 9),
        ("أكتوبر", 10), ("اكتوبر", 10), ("نوفمبر", 11), ("ديسمبر", 12),
        ("كانون الثاني", 1), ("شباط", 2), ("آذار", 3), ("نيسان", 4), ("أيار", 5),
        ("حزيران", 6), ("تموز", 7), ("آب", 8), ("أيلول", 9), ("تشرين الأول", 10),
        ("تشرين الثاني", 11), ("كانون الأول", 12),
    ),
    weekdays=("أمس", "اليوم", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت",
              "الأحد"),
    date_joiners=("في", "يوم"),
    places_inside=("في", "بمدينة", "بالعاصمة"),
    place_followers=(
        "في", "يوم", "خلال", "بعد", "قبل", "أثناء", "حيث", "إثر", "عقب",
    ),
    byline=("بقلم", "كتب", "كتبت", "إعداد", "تقرير"),
    joiners=("و",),
    published=("نُشر", "نشر في", "نُشر في", "نشر", "تاريخ النشر", "نشرت في"),
    updated=("آخر تحديث", "تحديث", "حُدّث", "تم التحديث"),
    photo=("تصوير", "الصورة", "صورة", "عدسة"),
    file=("أرشيفية", "صورة أرشيفية", "أرشيف", "الأرشيف", "من الأرشيف"),
    handout=(),
    pool=(),
    places_in=("في", "بمدينة", "بالعاصمة", "قرب", "وسط", "شرق", "غرب", "شمال", "جنوب", "مدينة",
               "بلدة", "قرية", "مخيم", "محافظة", "ببلدة", "بقرية", "بمخيم", "بمحافظة"),
    place_nouns=("مدينة", "بلدة", "قرية", "مخيم", "حي", "محافظة", "ميناء", "إقليم", "ولاية",
                 "منطقة", "العاصمة", "بمدينة", "ببلدة", "بقرية", "بمخيم", "بمحافظة", "بالعاصمة"),
    place_parts=("شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي"),
    place_heads=("خان", "بيت", "دير", "بني", "عين", "تل", "رام", "كفر", "جبل", "جبال", "وادي", "أم",
                 "أبو", "رأس", "شرم", "نهر", "بحر", "البحر", "الضفة", "الضاحية", "قطاع", "الولايات",
                 "المملكة", "الإمارات", "شبه", "بحيرة", "خليج", "مضيق", "جزيرة", "جزر", "هضبة",
                 "سلطنة", "باب"),
    place_prefixes=("ب",),
    not_places=("اجتماع", "الاجتماع", "مؤتمر", "المؤتمر", "حفل", "مباراة", "لقاء", "صورة",
                "مقر", "جلسة", "قصر", "جامعة", "ملعب", "مطار", "مستشفى", "دورية", "عملية", "تدريب",
                "تدريبات", "احتفال", "مظاهرة", "جولة", "زيارة", "معركة", "كلمة", "خطاب", "مقابلة",
                "حوار", "ندوة", "معرض", "المعرض", "نهائي", "بطولة", "ختام", "افتتاح", "الافتتاح",
                "البرلمان", "القصر", "المطار", "الملعب", "المستشفى", "الجلسة", "المباراة", "الحفل",
                "اللقاء", "الذكرى"),
)

FURNITURE: Final = (
    Furniture(form="المزيد....", kind=FurnitureKind.END, seen="Asharq Al-Awsat, several items"),
    Furniture(form="المزيد...", kind=FurnitureKind.END, seen="Asharq Al-Awsat, several items"),
    Furniture(form="المزيد", kind=FurnitureKind.END, seen="Asharq Al-Awsat, several items"),
    Furniture(form="اقرأ المزيد{any}", seen="Arabic pages"),
    Furniture(form="مواضيع ذات صلة", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="المصدر:{any}", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="المصدر :{any}", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="رقم العدد{any}", seen="Asharq Al-Awsat, Arabic"),
    Furniture(form="مواضيع", kind=FurnitureKind.TAIL, seen="Asharq Al-Awsat, Arabic"),
    Furniture(form="شارك", seen="Arabic pages"),
    Furniture(form="مشاركة", seen="Arabic pages"),
    Furniture(form="إعلان", seen="Arabic pages"),
    Furniture(form="التعليقات", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="تابعنا{any}", seen="Arabic pages"),
    Furniture(form="تابعونا{any}", seen="Arabic pages"),
    Furniture(form="تابعوا {any} على {any}", seen="SANA"),
    Furniture(form="انضموا إلى قناة{any}", seen="Arabic pages"),
    Furniture(form="نسخ الرابط", seen="Arabic pages"),
    Furniture(form="طباعة", seen="Arabic pages"),
    Furniture(form="فيسبوك", seen="Arabic pages"),
    Furniture(form="واتساب", seen="Arabic pages"),
    Furniture(form="تصنيفات", kind=FurnitureKind.TAIL, seen="Asharq Business"),
    Furniture(form="وسوم{any}", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="كلمات مفتاحية{any}", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="كلمات دلالية{any}", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="الأكثر قراءة{any}", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="أخبار ذات صلة", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="موضوعات ذات صلة", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="أخبار متعلقة", kind=FurnitureKind.TAIL, seen="Arabic pages"),
    Furniture(form="اقرأ أيضا{any}", kind=FurnitureKind.PROMO, seen="Arabic pages"),
    Furniture(form="إقرأ أيضاً{any}", kind=FurnitureKind.PROMO, seen="Arabic pages"),
    Furniture(form="شاهد أيضاً{any}", kind=FurnitureKind.PROMO, seen="Arabic pages"),
    Furniture(form="استمع إلى المقال", seen="Arabic pages"),
    Furniture(form="الرئيسية", seen="Arabic pages"),
)
