"""What newsrooms print around a story: how the parts of a page's frame are headed, and what gives them away."""

from __future__ import annotations

from typing import Final

SECTION_HEADS: Final = ("berita utama", "headline", "sorotan")
"""Heads of lists of other stories that a page also prints as the section of its own story, above its headline."""

TAG_HEADS: Final = (
    *(
        "tag",
        "tags",
        "tag artikel",
        "tag berita",
        "tag terkait",
        "tagar",
        "topik",
        "topik artikel",
        "topik berita",
        "topik terkait",
        "topic",
        "topics",
    ),
    *("label", "kata kunci", "keywords", "terkait#"),
)
"""Heads of the topics under which a story is filed."""

FRAME_HEADS: Final = (
    "copyright",
    "disclaimer",
    "ikuti kami",
    "index",
    "indeks",
    "kanal",
    "kebijakan privasi",
    "komentar",
    "kontak",
    "lihat lainnya",
    "muat lainnya",
    "network",
    "pedoman media siber",
    "redaksi",
    "selengkapnya",
    "tag",
    "tags",
    "tag terkait",
    "tentang kami",
    "topik",
)
"""Heads of the page's foot: a list of stories ends before one."""

KICKERS: Final = frozenset(
    """
    bali banten bisnis bola daerah dunia edukasi ekonomi energi entertainment fakta finance finansial food foto gadget gaya global headline health hiburan
    hobi hot hukum humaniora hype inet infografis internasional internet investasi islam jabar jakarta jateng jatim jogja kesehatan keuangan khazanah
    kolom kriminal kuliner lifestyle makro market megapolitan metro metropolitan mobil motor multimedia musik muslim nasional news nusantara olahraga
    opini otomotif pemerintahan pemilu pendidikan peristiwa politik politika properti ragam regional religi sains seleb selebritas sharia showbiz
    sosok sport sports sulsel sumut sumsel syariah tech tekno teknologi travel tren viral wisata world
    """.split()
)
"""Names of sections that stand as kickers above promoted headlines."""

GUESTS_NOTICE: Final = "IDN Times Community"
"""How the notice beneath the stories of guests begins (IDN Times)."""

FRAME_OPENINGS: Final = (
    "bagikan",
    "download",
    "follow",
    "halaman",
    "ikuti ",
    "isi komentar",
    "klik ",
    "komentar",
    "lihat arsip",
    "lihat lebih",
    "lihat selengkapnya",
    "lihat semua",
    "load more",
    "login",
    "muat ",
    "powered by",
    "saksikan video",
    "share",
    "simak video",
    "tag ",
    "tags ",
    "telusuri berita",
    "tonton video",
    "tulis komentar",
    "tweet",
    "www.",
    "©",
)
"""How lines of the page's frame open that stand where a list has ended."""

AUTHOR_HEADS: Final = ("about author", "about the author", "biodata penulis", "profil penulis", "tentang penulis")
"""Heads of the box beneath a story that presents its writer."""

COMMENT_TRACES: Final = ("komentar", "comment", "balasan", "reply", "tanggapan")
"""Words of which the heads of what readers say hold one: "20 Komentar", "Tinggalkan Balasan"."""

HEAD_JOINTS: Final = frozenset(["by", "di", "dalam", "in", "kategori", "on", "pada"])
"""Words that themes print between the facts of a story: "oleh Sari *pada* 6 September 2025 *di* Daerah"."""

HEAD_LABELS: Final = ("detail", "details", "kategori", "category", "rubrik", "kanal")
"""What Joomla and its like print before the facts of a story, and before its section ("Kategori: Berita Daerah")."""

SUMMARY_HEADS: Final = frozenset(
    [
        *("ringkasan", "ringkasan berita", "ringkasan artikel", "rangkuman", "rangkuman berita", "ikhtisar", "sorotan", "intinya", "intinya sih"),
        *("fakta singkat", "fakta penting", "fakta-fakta penting", "info singkat"),
        *("poin penting", "poin-poin penting", "poin utama", "poin-poin utama", "inti berita", "inti artikel", "ringkasnya", "baca cepat"),
        # Suara.com.
        *("baca 10 detik", "baca dalam 10 detik"),
        *("summary", "highlights", "key takeaways", "key points", "at a glance", "in brief", "takeaways", "tl;dr"),
    ]
)
"""What heads the points in which a page tells its story above the story (IDN Times: "Intinya sih...")."""

EXPLAINING: Final = ("adalah", "merupakan", "ialah", "berdiri", "lahir")
"""Verbs behind a name with which portals say what their topic is: "Bakau adalah …"."""

TELLING_OF_WRITERS: Final = (" adalah ", " merupakan ", "penulis", "wartawan", "jurnalis", "menulis", " is a", "author")
"""Words of which one stands in what a page says of its writer beneath "Tentang Penulis"."""

TOLD_OF_GUESTS: Final = ("penulis adalah ", "penulis merupakan ", "penulis, ", "penulis: ", "tentang penulis", "the writer is ", "the author is ")
"""How a line beneath an opinion begins that tells what its writer is."""

DISGUISES: Final = ("bukan nama", "nama samaran", "disamarkan")
"""What a newsroom says of a name that it changed to protect its bearer: "bukan nama sebenarnya"."""

NEXT_ALONE: Final = frozenset({"selanjutnya", "berikutnya", "sebelumnya", "next", "prev", "previous", "lanjut"})
"""What a link to another page says where it says nothing else."""

PAGE_LABELS: Final = frozenset({"hal", "halaman", "page", "pages"})
"""What stands before the numbers of a story's pages (themes of WordPress: "Pages:")."""

PAGES_BEHIND: Final = ("halaman selanjutnya", "halaman berikutnya")
"""What stands before a colon and what the next page of a story opens with."""

NEXT_PAGE: Final = (*PAGES_BEHIND, "next page", "baca selanjutnya")
"""How a link to the next page of a story begins, whatever that page is called."""
