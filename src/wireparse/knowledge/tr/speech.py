"""Turkish words around quotations."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Speech

__all__ = ["SPEECH"]


SPEECH: Final = Speech(
    report=(
        "dedi", "dediler", "diyor", "diyen", "diyerek", "diye", "demişti", "söyledi", "söyleyen",
        "söyledim", "söyleyerek", "belirtti", "belirten", "belirterek", "kaydetti", "kaydeden", "açıkladı",
        "açıklayan", "açıklamasında", "açıklamada", "vurguladı", "vurgulayan", "vurgulayarak", "konuştu",
        "konuşan", "anlattı", "anlatan", "ekledi", "ekleyen", "ifade", "aktardı", "aktaran", "bildirdi",
        "bildiren", "bildirildi", "uyardı", "uyaran", "sordu", "soran", "yanıtladı", "yanıtını", "sürdürdü",
        "değerlendirdi", "değerlendirmesinde", "hatırlattı", "hatırlatan", "savundu", "savunan", "iddia",
        "ifadesini", "ifadelerini", "ifadeleri", "ifadelerine", "ifadesiyle", "sözleriyle", "sözlerini",
        "sözlerine", "cevabını", "kullandı", "kullandılar", "kullanıldı", "kaydedildi", "belirtildi",
        "denildi", "diyordu", "demiş", "derken", "diyorlar", "dediğini", "söylediğini", "söylemişti",
        "söyleyip", "belirtmişti", "belirtilmişti", "kaydetmişti", "açıklamıştı", "duyurdu", "duyuran",
        "dile", "getirdi", "getiren", "çekti", "çeken", "özetledi", "özetleyen", "özetlerken", "tepki",
        "gösterdi", "vurgulandı", "aktarıldı", "öne", "sürdü", "sürerek", "itiraf", "yanıt", "cevap",
        "cevapladı", "cevaplayan", "seslendi", "seslenen", "mesajında", "mesajını", "yorumunu",
        "değerlendirmesini",
    ),
    write=("yazdı", "yazan", "paylaştı", "paylaşan", "yazılı"),
    cry=("bağırdı", "bağıran", "haykırdı", "haykıran"),
    label=(
        "nitelendirdi", "tanımladı", "eleştirdi", "nitelendiren", "tanımlayan", "eleştiren", "niteledi",
        "adlandırdı",
    ),
    think=("düşünüyor", "inanıyor", "umuyor"),
    act=(
        "istedi", "isteyen", "çağırdı", "çağrısında", "etti", "eden", "yaptı", "yaptığı", "verdi", "bulundu",
        "söz",
    ),
    crediting=("göre",),
    people=(
        "başkanı", "bakanı", "sözcüsü", "müdürü", "genel", "vali", "valisi", "milletvekili", "avukatı",
        "avukat", "uzmanı", "profesör", "doktor", "müdür", "başkan", "bakan", "hakem", "teknik", "direktör",
        "oyuncusu", "yazar", "gazeteci", "mühendis",
    ),
    bodies=(
        "polis", "hükümet", "bakanlığı", "bakanlık", "parti", "partisi", "belediye", "belediyesi", "mahkeme",
        "savcılık", "savcılığı", "derneği", "ajansı",
    ),
    writings=(
        "kitabı", "filmi", "dizisi", "programı", "romanı", "şarkısı", "albümü", "gazetesi", "dergisi",
        "projesi", "kampanyası", "raporu", "kitap", "film", "dizi", "roman", "şarkı", "albüm", "belgesel",
        "belgeseli", "belgeselinde", "oyunu", "oyununda", "programında", "dizisinde", "filminde",
        "kitabında", "romanında", "raporunda", "gazetesine", "gazetesinde", "dergisinde", "gemisi",
        "teknesi", "vapuru", "projesinde", "operasyonu", "operasyonunda", "festivali", "ödülü", "maddesi",
        "maddesinde", "kanunu", "kanununa", "yasası", "suçu", "suçunu", "suçundan", "suçuna", "suçları",
        "suçlarına", "suçlarından", "suçlamasıyla", "suçlaması", "iddiasıyla", "grubu", "derneği", "vakfı",
        "platformu", "uygulaması", "markası", "kampanyasında",
    ),
    title=(
        "adlı", "isimli", "adıyla", "adında", "ismiyle", "isminde", "adını", "adındaki", "başlıklı",
        "başlığıyla", "lakaplı", "lakabıyla", "denilen", "olarak", "sloganıyla", "sloganı",
        "sözcüğü", "kelimesi", "kavramı", "ifadesi", "tabiri", "adı", "altında", "unvanı", "etiketiyle",
        "temalı",
    ),
    pronouns=("o", "ben", "biz", "sen", "siz", "onlar"),
    objects=("onu", "ona", "bana", "bize", "beni", "bizi"),
    relatives=("ki",),
    determiners=("bir", "bu", "şu", "her", "bazı", "birçok"),
    prepositions=("için", "ile", "gibi", "kadar", "sonra", "önce", "karşı", "doğru", "rağmen"),
    auxiliaries=("olan", "olarak", "oldu", "olduğunu", "var", "yok", "değil", "edildi"),
    adverbs=(
        "da", "de", "daha", "çok", "şöyle", "böyle", "bugün", "dün", "ise", "artık", "hiç", "en", "sadece",
        "yine", "ayrıca", "hemen", "şimdi",
    ),
    subordinators=("çünkü", "eğer"),
    conjunctions=("ve", "veya", "ya"),
    contrast=("ama", "fakat", "ancak"),
    joiners=("van", "von", "der", "de", "el", "al", "bin"),
    titles=(
        "Bay", "Bayan", "Sayın", "Dr.", "Prof.", "Doç.", "Av.", "Cumhurbaşkanı", "Başbakan", "Başkan",
        "Başkanı", "Bakan", "Bakanı", "Vali", "Valisi", "Genel", "Müdürü", "Müdür", "Sözcüsü", "Milletvekili",
        "Mühendis", "Avukat", "General", "Albay", "Belediye", "Teknik", "Direktör", "Profesör", "Doktor",
    ),
    abbreviations=("Dr", "Prof", "Doç", "Av", "vb", "vs"),
    calendar=(
        "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım",
        "Aralık", "Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar",
    ),
    masculine=(
        "Bay", "Mehmet", "Mustafa", "Ahmet", "Ali", "Hüseyin", "Hasan", "İbrahim", "İsmail", "Osman", "Yusuf",
        "Murat", "Ömer", "Ramazan", "Halil", "Süleyman", "Abdullah", "Recep", "Fatih", "Emre", "Hakan", "Kemal",
        "Selim", "Serkan", "Burak", "Tayyip", "Devlet", "Özgür", "Ekrem",
    ),
    feminine=(
        "Bayan", "Fatma", "Ayşe", "Emine", "Hatice", "Zeynep", "Elif", "Meryem", "Şerife", "Zehra", "Sultan",
        "Hanife", "Merve", "Özlem", "Derya", "Esra", "Büşra", "Selin", "Gül", "Meral", "Canan",
    ),
)
