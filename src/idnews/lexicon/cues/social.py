"""Prompts to share and to follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SOCIAL: Final[Mapping[str, tuple[str, ...]]] = {
    "whole": (
        "{networks}",
        "{n} {shares|share|tweets|likes|suka|dibagikan}",
        "{Share|Bagikan|Sebarkan} {|ke|di|on|via|this|ini} {networks}",
        "{Share|Bagikan|Sebarkan} {this|ini|artikel|berita|artikel ini|berita ini|to|ke|on|via|now|sekarang|konten ini}",
        "{Share|Bagikan} {this|artikel|berita} {article|post|story|ini} {|ke|to|on|via|ini}",
        "Shares",
        "Sebarkan",
        "Sebar",
        "Share with",
        "Sharing",
        "Share :{n}",
        "Dibagikan",
        "Like",
        "Like this",
        "Suka ini",
        "Simpan",
        "Save",
        "Bookmark",
        "Link telah dicopy",
        "Link tersalin",
        "Tautan disalin",
        "Tautan berhasil disalin",
        "Link berhasil disalin",
        "URL berhasil disalin",
        "Salin",
        "Copied",
        "Follow",
        "Follow {me|us|kami|on}",
        "Follow {us|kami} {on|di|our social media|on our social media}",
        "Follow {us|kami} {|on|di} {networks}",
        "{Ikuti|Temukan} {kami|saya} {|di|melalui} {|media sosial|sosial media|sosmed}",
        "{Ikuti|Temukan} kami {|di|melalui} {networks}",
        "Ikuti",
        "Connect with us",
        "Stay connected",
        "Sosial media",
        "Media sosial kami",
        "Social media",
        "Social",
        "Kirim ke teman",
        "Beri reaksi",
        "Apa reaksi Anda",
        "Bagaimana reaksi Anda",
        "What's your reaction",
        "Bagikan artikel",
        "Tulis komentar dan bagikan",
    ),
    "inside": (
        "Klik untuk {berbagi|membagikan|mengirimkan|mencetak} {words} (Membuka di jendela yang baru)",
        "Click to {share|email|print} {words} (Opens in new window)",
        "{View|Lihat} {this|postingan|kiriman|unggahan} {post|ini} {on|di} Instagram",
        "A {post|photo|video} {shared|posted} by {outlet} {handle}",
        "A {post|photo|video} {shared|posted} by {handle}",
        "{Sebuah|Sebuah kiriman|Kiriman|Postingan} {|kiriman} {dibagikan|dari|dikirim} {|oleh} {outlet} {handle}",
        "{Sebuah|Sebuah kiriman|Kiriman|Postingan} {|kiriman} {dibagikan|dari|dikirim} {|oleh} {handle}",
        "See Instagram {words} media",
    ),
    "sentence": (
        "Follow {|Official} {WhatsApp|WA} Channel {outlet} untuk",
        "Follow Official {WhatsApp|WA} Channel",
        (
            "{Ikuti|Follow|Like} {|dan} {|follow|ikuti} {|akun|fanpage} {|media sosial|sosial media|medsos|instagram|facebook|twitter|tiktok|youtube|fanpage} "
            "{|resmi} kami {di|untuk|pada|melalui}"
        ),
        "{Ikuti|Follow} {|akun} {media sosial|medsos|instagram|facebook|twitter|tiktok} {outlet} {|di bawah ini} untuk {mendapatkan|informasi|berita|update}",
        "Jangan lupa {follow|ikuti|like|subscribe} {|dan|juga|akun|media sosial|channel} {words} {kami|instagram|youtube|facebook|tiktok}",
    ),
}
