"""A publisher's praise of its own offers: apps, channels, newsletters, sections."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PROMOS: Final[Mapping[str, tuple[str, ...]]] = {
    "whole": (
        "{Simak|Saksikan|Tonton|Lihat} video {selengkapnya|lengkapnya|berikut|di bawah} {|berikut|di bawah} {|ini}",
        "Network Updates",
        # Kompas leads to what it filed under the same topics.
        "{Ikuti|Simak} perkembangan berita ini dalam topik",
        "Klik {di sini|disini|sini}",
        "Baca di aplikasi",
        "Buka di aplikasi",
        "Buka aplikasi",
        "{Download|Unduh|Install|Instal} {aplikasi|apps|app} {|kami|sekarang|di sini|gratis}",
        "{Download|Unduh|Get} {|aplikasi|the} {outlet} {app|apps|sekarang}",
        "{Download|Get it|Tersedia|Available|Dapatkan} {|on|di} {Google Play|Play Store|App Store|AppGallery}",
        "Join {WhatsApp|Telegram} {|Channel}",
        "{Gabung|Join} {WhatsApp|WA|Telegram} {outlet}",
        "{WhatsApp|WA|Telegram} {Channel|Saluran|Grup|Group} {outlet?}",
        "{WhatsApp|WA|Telegram} {Channel|Saluran} {outlet}",
        "{Gabung|Ikuti|Join} {sekarang|di sini|disini|gratis}",
        "{|Gabung} {Channel|Saluran|Kanal} {WhatsApp|WA|Telegram} {|kami|resmi}",
        "{Newsletter|Buletin} {outlet?}",
        "{Langganan|Berlangganan|Subscribe} {|newsletter|sekarang|now|gratis}",
        "{Langganan|Berlangganan} {outlet} {|premium|plus}",
        "{E-paper|Epaper} {outlet}",
        "Google News",
        "{Ikuti|Follow} {|kami|us} {|di|on} Google News",
        "Video {Pilihan|Populer|Terkini|Terbaru|Rekomendasi|Unggulan|Viral|Lainnya}",
        "Simak Video {Pilihan|Menarik} {|berikut|berikut ini|di bawah ini|lainnya}",
        "Saksikan {live|langsung} {detikpagi|detiksore}",
        "Tonton di YouTube",
        "Simak video berikut {|ini}",
        # Medcom breaks its line before "Google News".
        "Cek {berita|artikel} dan {berita|artikel} {yang|yg} lain di",
        "{Donasi|Berdonasi|Dukung kami|Dukung jurnalisme kami|Traktir kami} {|sekarang|di sini|disini|melalui tautan ini}",
        "{Donasi|Dukung|Dukung jurnalisme} {outlet}",
    ),
    "inside": (
        # Republika dresses its sections as related stories.
        "Baca juga: Update Berita-Berita {words} Klik {di sini|disini}",
        # Merdeka looks for heroes.
        "Banyak orang hebat di sekitar kita. … sebagai Sosok Merdeka! {|Daftarkan}",
        "{Ingin|Mau} {mendapatkan|dapat|update} {berita|kabar|informasi} {words} Klik {di sini|disini}",
        "{Anda sedang membaca|Ini adalah} artikel premium",
        # Kompas: the Telegram group of 2022 and 2023, the WhatsApp channel since.
        "Dapatkan update berita pilihan {|dan breaking news} … aplikasi Telegram terlebih {dulu|dahulu} di {ponsel|HP}.",
        # Tempo, 2021 and 2022.
        "{|Selalu update info terkini.} Simak breaking news dan berita pilihan {words} … install aplikasi Telegram terlebih {dulu|dahulu}.",
        "Simak breaking news dan berita pilihan {words} {ponselmu|ponsel Anda|ponsel}. … install aplikasi WhatsApp ya.",
        "Simak breaking news dan berita pilihan {words} {ponselmu|ponsel Anda|ponsel}.",
        # TIMES Indonesia, in one line or in three.
        "Simak breaking news dan berita pilihan {words} langsung dari {WhatsApp-mu|WhatsAppmu|WhatsApp}!",
        "Klik 👉 Channel {|TIMES Indonesia}",
        "Pastikan WhatsApp {kamu|Anda} sudah terpasang.",
        "Dapatkan informasi, inspirasi dan insight di email kamu. {|Daftarkan email}",
        "Dalam segala situasi, {outlet} berkomitmen memberikan fakta jernih … Download di sini",
        "{Kami berkomitmen|Dalam segala situasi, KOMPAS.com berkomitmen} memberikan fakta jernih {|dari lapangan}.",
        "Tulis komentar dengan menyertakan tagar #JernihBerkomentar {words} pemenang!",
        # Liputan6 puts it in mid-story; "informsasi" is a slip of its own, the older form has no question.
        "Fakta atau Hoaks? Untuk mengetahui kebenaran … kata kunci yang diinginkan.",
        "{|Fakta atau Hoaks?} Untuk mengetahui kebenaran {informasi|informsasi|berita} yang beredar, … kata kunci yang diinginkan.",
        # What a scraper leaves of it where the prompt itself is a link.
        "0811 9787 670 hanya dengan ketik kata kunci yang diinginkan.",
        # The show of detikcom that is on in the afternoon.
        "Detik Sore, Nggak Cuma Hore-hore!",
        "Scan this QR or download app from",
        "Scan {|this} QR {|code} {|to|untuk} download {|app|aplikasi}",
        "{|Regional} {|Kategori} {|Event} DOWNLOAD IDN APP SEKARANG!",
        "Kami membuka kesempatan bagi Anda yang ingin menjadi pebisnis media melalui program {outlet} Network. {|Klik Lebih Lanjut}",
        "News updates from {n}+ regions",
        "News updates from {words} regions",
        "Personalize Your News",
        "Get your customized local news",
        "Login to enjoy more features and let the fun begin.",
        "Baca {|juga} {|berita|artikel} {|menarik|terkait} {outlet} lainnya di {GOOGLE NEWS|GOOGLENEWS} {url?}",
        # What detikcom prints above a list of its own, which a scraper left out.
        "Kumpulan artikel pilihan oleh redaksi {detikcom|detikjabar|detikjateng|detikjogja|detikjatim|detikbali|detiksumut|detiksulsel|detiksumbagsel}",
        "Hoegeng Awards {year} Baca kisah inspiratif {words} di sini",
        "{Saksikan|Tonton} {|juga} Live {Detikpagi|DetikSore|Detik Pagi|Detik Sore}",
        "{Saksikan|Tonton} {LiveDetikpagi|LiveDetikSore}",
        # Bisnis and Kompas lead from a day's stories to each of them.
        "{Baca|Simak} {|artikel|berita} selengkapnya {di sini|disini}",
        "Selengkapnya {|bisa|dapat|silakan} {baca|dibaca} {di sini|disini|pada tautan berikut}",
        "Baca {berita|beritanya|artikel|artikelnya|artikel ini} dalam bahasa {Inggris|Indonesia}",
        "Baca beritanya dalambahasa Inggris",
        # Okezone's account.
        "Dapatkan berita up to date dengan semua berita terkini dari {outlet} … kejutan menarik lainnya",
        # Medcom's scholarship.
        "Viral! {n} Kampus ternama memberikan beasiswa full {words} osc.medcom.id",
        # Katadata's application.
        # RMOL: how to follow it in Google News.
        "Temukan berita-berita hangat terpercaya dari {words} di Google News. Untuk mengikuti silakan klik tanda bintang.",
        "Untuk mengikuti silakan klik tanda bintang.",
        "{Mau|Ingin} Berita Terbaru Lainnya dari {outlet}? Yuk Follow Google News {outlet} dengan Klik Simbol Bintang.",
        # Kontan's gift coupon.
        "Dukungan Anda akan menambah semangat kami untuk menyajikan artikel-artikel yang berkualitas dan bermanfaat.",
        "DONASI, Dapat Voucer Gratis! … KONTAN Store.",
        "Sebagai ungkapan terimakasih atas perhatian Anda, tersedia voucer gratis … KONTAN Store.",
        "{Eksplorasi|Temukan} konten lain dari {words} Berlangganan untuk dapatkan pos terbaru lewat email.",
        "Discover more from {words} Subscribe to get the latest posts sent to your email.",
        "Jangan sampai ketinggalan berita terkini, langganan newsletter kami sekarang!",
        "Email berhasil dikirim, sekarang anda sudah berlangganan {|disini|di sini}",
        "Add as a preferred source on Google",
        "{Jadikan|Tambahkan} {words} sebagai sumber {pilihan|utama|favorit} {|Anda} di Google",
        "Tribunners merupakan jurnalisme warga, {words} redaksi@tribunnews.com",
    ),
    "sentence": (
        (
            "{Ikuti|Follow|Dapatkan|Simak} {|perkembangan|update|kumpulan} {berita|kabar|info} {words} {di|melalui|lewat|via} "
            "{WhatsApp|Facebook|Instagram|Telegram|Twitter|YouTube|Google|TikTok}"
        ),
        "Ikuti terus ulasan mendalam {words} disiarkan secara langsung",
        "Jangan ketinggalan untuk mengikuti analisis {words} di awal acara",
        "Sampaikan komentar Anda {melalui|lewat} {kolom live chat|live chat|kolomlive} {yang|chatyang} tersedia",
        "Klik {di sini|disini} untuk {bergabung|berlangganan|gabung|mengikuti}",
        "Klik {di sini|disini} untuk mendapatkan {berita|kabar|informasi terbaru|notifikasi}",
        "Untuk {berita|informasi|kabar} {terbaru|terkini|lainnya} {ikuti|follow|kunjungi|klik|silakan}",
        "{Tetap|Selalu} terhubung {dengan|bersama} kami",
        "{Nikmati|Akses} berita {words} {aplikasi|Channel|Google News}",
        "Dapatkan {informasi|berita} {terkini|terbaru} {words} klik {di sini|disini}",
        "Dapatkan {notifikasi|pemberitahuan} berita",
        "{Artikel|Konten|Berita} ini hanya {tersedia|dapat diakses|bisa diakses|dapat dibaca|bisa dibaca} {untuk|oleh|bagi} {pelanggan|pembaca premium|member}",
        "{Artikel|Konten|Berita} ini {hanya|khusus} {untuk|bagi} {pelanggan|pembaca premium|member}",
        "Silakan {masuk|login|daftar} atau {berlangganan|daftar} untuk {melanjutkan membaca|membaca|melanjutkan}",
        "Berlangganan untuk {membaca|melanjutkan|mengakses|menikmati} {artikel|berita|konten|membaca}",
        "Silakan kirim {opini|tulisan|artikel|naskah} {|Anda} ke",
        "Dalam segala situasi, {outlet} berkomitmen memberikan fakta jernih",
        "Ikuti terus update topik ini dan notifikasi penting di Aplikasi",
        "Berikan apresiasi sebesar-besarnya untuk mendukung Jurnalisme",
        "Login untuk memaksimalkan pengalaman mengakses {outlet}",
        "Baca artikel ini lewat aplikasi mobile. Dapatkan pengalaman membaca lebih nyaman {words} aplikasi mobile {outlet}.",
        "Suka artikel ini? Yuk {ikuti|follow}",
        "Eksplor lebih dalam berita dan program khas detikcom seputar",
        "{Ikuti|Follow|Simak|Baca|Cek|Dapatkan|Temukan|Update|Pantau|Nikmati|Klik|Kunjungi|Yuk|Ayo|Mari|Jangan lupa|Untuk mendapatkan} {words} Google News",
        "Google News: Dapatkan",
        # A guide to WhatsApp says "Ikuti langkah membuat saluran WhatsApp": between the verb and the channel stand few words, or "berita".
        "{Ikuti|Follow|Gabung|Join|Bergabung|Bergabunglah|Kunjungi} {|juga|kami|kami di|di|ke|dan ikuti|sekarang di} {|official|resmi} {WhatsApp|WA|Telegram} {Channel|Saluran}",
        "{Ikuti|Follow|Gabung|Join|Bergabung|Bergabunglah|Kunjungi} {|juga|kami|kami di|di|ke|dan ikuti|sekarang di} {Channel|Saluran|Kanal} {|resmi|official} {WhatsApp|WA|Telegram}",
        "{Ikuti|Dapatkan|Simak|Baca|Cek|Update|Nikmati} {words} {berita|kabar|informasi terbaru|informasi terkini|breaking news} {words} {Channel|Saluran|Kanal} {|resmi|official} {WhatsApp|WA|Telegram}",
        "{Ikuti|Dapatkan|Simak|Baca|Cek|Update|Nikmati} {words} {berita|kabar|informasi terbaru|informasi terkini|breaking news} {words} {WhatsApp|WA|Telegram} {Channel|Saluran}",
        "{Yuk|Ayo|Mari|Jangan lupa} {|segera|langsung|terus} {gabung|bergabung|ikuti|follow|join} {words} {Channel|Saluran|Kanal} {|resmi|official} {WhatsApp|WA|Telegram}",
        "{Yuk|Ayo|Mari|Jangan lupa} {|segera|langsung|terus} {gabung|bergabung|ikuti|follow|join} {words} {WhatsApp|WA|Telegram} {Channel|Saluran}",
        "{Ikuti|Follow} {outlet} {di|melalui|lewat} {Channel|Saluran|Kanal} {WhatsApp|WA|Telegram}",
        "{Ikuti|Follow} {outlet} {di|melalui|lewat} {WhatsApp|WA|Telegram} {Channel|Saluran}",
        "{Gabung|Join|Bergabung} {words} kami di {WhatsApp|WA|Telegram}",
        "{Subscribe|Berlangganan} {words} {channel|kanal|saluran} YouTube",
        "{Mari|Yuk|Ayo|Silakan|Silahkan} {|ikut} {bergabung|gabung|join} {words} {grup|group} {Facebook|WhatsApp|WA|Telegram}",
        "Gabung {|di|ke|dalam} {grup|group} {WhatsApp|WA|Telegram} {outlet} {untuk|agar|dan}",
        "{Gabung|Join|Masuk} {|di|ke|dalam} {grup|group} {WhatsApp|WA|Telegram} {/|dan|atau} {WhatsApp|WA|Telegram} {words}",
        "{Ikuti|Follow|Simak} {|juga|terus|selengkapnya} {akun|kanal} {outlet} di {WhatsApp|Telegram|Instagram|Facebook|YouTube|TikTok|Twitter} {untuk|agar|dan}",
        "{Download|Unduh|Install|Instal} {|juga|segera|sekarang} {aplikasi|apps|app} {words} {berita|breaking news} {|terbaru|terkini|terupdate|pilihan|lainnya}",
        (
            "{Ikuti|Simak|Pantau|Dapatkan|Baca|Cek} {|terus|juga|selalu} {|update|kabar|informasi|kumpulan} {berita|berita-berita|artikel|artikel-artikel} "
            "{|menarik|terhangat|pilihan|seputar} {lain|lainnya|terbaru|terkini|terupdate|terhangat|pilihan} {words} "
            "{di|dari|hanya|melalui|via|lewat|klik|langsung|setiap}"
        ),
        "{Ikuti|Simak|Pantau|Dapatkan} {|terus} {update|perkembangan|kabar|informasi} {words} hanya di {outlet}",
        "Dapatkan update {berita|breaking news}",
        "Dapatkan {berita|informasi|kabar|update} {terkini|terbaru|terupdate|pilihan} {words} {ponsel|HP|gawai|genggaman|smartphone} {Anda|kamu|mu}",
        # Small newsrooms ask their readers for money beneath the story.
        "{Dukung|Mari dukung|Ayo dukung|Bantu|Bantu kami} {words} {jurnalisme|media} {words} {donasi|berdonasi|berlangganan|iuran}",
        "Dukung {jurnalisme|media} {independen|berkualitas|publik|warga|kami} {words} {donasi|berdonasi|berlangganan|iuran}",
        "{Donasi|Dukungan} Anda {sangat berarti|membantu|akan membantu|memungkinkan} {kami|kerja kami|jurnalisme|redaksi}",
        "{Jika|Bila|Kalau} {Anda|kamu} {suka|menyukai|merasa terbantu} {|dengan} {artikel|tulisan|berita|konten|karya|kerja|liputan} {words} {berdonasi|donasi|traktir|dukung kami}",
        "{Tonton|Simak|Saksikan|Lihat} {|juga} {video|tayangan|liputan} {|lengkap|lengkapnya|selengkapnya} {|hanya} di {kanal|channel|saluran} YouTube {outlet?}",
        "Dapatkan {berita|artikel} {pilihan|terbaru|terkini|terupdate|menarik} {words} {email|newsletter|notifikasi|ponsel|inbox}",
        "Dapatkan informasi {terkini|terbaru} dan {terbaru|terkini} yang dikirimkan langsung ke {inbox|email}",
        "Dapatkan {berita|informasi} {words} mendaftarkan email",
        "{Berlangganan|Langganan|Daftar|Daftarkan} {|gratis|email|sekarang} {words} {newsletter|buletin}",
        "{Daftar|Daftarkan} dan berlangganan {words} {sekarang|plus|premium}",
        "Simak {berita|artikel|ulasan} {|menarik} lainnya seputar topik {artikel|berita} ini",
        "Update {berita|informasi} {terbaru|terkini|lainnya} {|dan} {|terlengkap|terpercaya} {|dari} {|hanya} {di|via|dari|melalui}",
        "{Baca|Simak|Lihat} {|juga} {berita|artikel} {|menarik} lainnya {|dari|di|hanya di} {outlet} {di|melalui|klik}",
        "Jangan {lewatkan|ketinggalan} {update|berita|kabar|informasi} {|berita} {terbaru|terkini|terupdate|menarik} {|lainnya|dari|di}",
        "Saksikan {|live} {live streaming|siaran langsung} program-program",
        "Saksikan video {pilihan|menarik|selengkapnya} {|berikut|di bawah|lainnya} {|ini}",
        "{Simak|Saksikan|Tonton|Lihat} {|juga} video {pilihan|menarik} {|lainnya} {|berikut|di bawah|di} {|ini|bawah ini}",
        "Saksikan {|juga} video {|pilihan} {di bawah|berikut} ini",
        "{Mau|Ingin} {tulisanmu|tulisan Anda|kirim tulisan} {words} {di|ke}",
        "{Kirim|Kirimkan} {tulisan|artikel|opini|naskah} {|Anda|kamu|kamu ke|terbaikmu} {words} {email|redaksi|e-mail}",
        "Silakan akses epaper {outlet}",
        "Bagi Anda yang ingin {words} opini {words} kirim",
        "{Anda|Kamu|Punya} {|punya|memiliki|mempunyai} {informasi|berita|kabar|cerita|kisah|foto|video} {menarik|unik|penting|seputar}? {Kirim|Kirimkan|Hubungi|Sampaikan}",
        "{Kirim|Kirimkan} {|berita|informasi|kabar} {|Anda} ke {|email|WhatsApp} {email}",
        "Konsultasikan {words} Anda {words} {klik|kirim} {words} {sini|email}",
    ),
    "start": (
        # Medcom breaks its line after "di Google News".
        "dan follow {Channel|Saluran} {WhatsApp|WA}",
        "dan ikuti {Channel|Saluran} {WhatsApp|WA}",
    ),
    "end": (
        "lainnya di Google News",
        "lain di Google News",
        "dan WA Channel",
        "via WhatsApp Channel",
        "di WhatsApp Channel kami",
    ),
}
