"""Facts about the words of Indonesian that tell a headline from a sentence."""

from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final = frozenset(
    """
    agar akan ala and antara atas atau bagi buat dalam dan dari demi dengan di gegara hingga jika karena ke kepada kok lewat meski of
    oleh pada para per saat sampai sang sebagai sejak serta si soal tanpa tapi tentang terhadap the untuk usai versus vs yang
    """.split()
)
"""Words that stay in lower case inside a Title Case headline."""

LEANING_WORDS: Final = frozenset(
    """
    agar akan ala and antara atas atau bagi buat dalam dan dari demi dengan di gegara hingga jika karena ke kepada lewat meski of oleh
    pada para per sampai sang sebagai sejak serta si soal tanpa tapi tentang terhadap the untuk versus vs yang
    """.split()
)
"""Words that lean on what follows them: no headline and no sentence ends on one."""

AWAITING_WORDS: Final = frozenset(
    """
    adakan adapun ajak ajukan akan akhirnya akibat akui ambil ancam angkat antisipasi apakah atasi bagi bagikan bahas bakal bangun bantu
    bawa bayar beberkan beli beri berikan berpotensi beserta bidik bikin bukan bunuh butuh calon capai cari catat cegah cetak cuma curi
    dalam dan dari datangi dengan desak diduga diguyur diminta dinilai diprediksi dorong dugaan dukung eks gandeng gara-gara genjot gunakan
    hadapi hadiri hadirkan hampir hanya harus hingga ikut ikuti imbas indeks ingatkan ingin intip jadi jaga jalani jangan jelang jika kabag
    kabid kala kalau kanit karena kasat kasi kata ke kelola kembangkan kenaikan kendati kepada ketua kini kirim kisah klaim kunjungi lantik
    laporkan lawan luncurkan makin masih mau melansir mengutip menuju menurut minta naikkan namun ngaku oleh pada padahal paling pangkas
    para pastikan penyaluran percepat peringatan peringati perkuat pernah pertahankan pertumbuhan picu pj plh plt potret prediksi puluhan
    punya raih ratusan rayakan resmikan ribuan salurkan sambut sebagai sebesar sebut secara sedangkan sederet segera sehingga sejak sejumlah
    selain selama seluruh sempat sentil seperti serahkan setelah siapkan singgung soroti sudah survei tabrak tangani tanggapi targetkan
    tegaskan tekan telah tembus temui terapkan terhadap tetapi tingkatkan tolak turunkan umumkan ungkap untuk usut wakapolres wakasat wakil
    walau walaupun wujudkan yakni yang
    """.split()
)
"""Words that ask for another, in capitals too: verbs without their objects, what stands before a verb or a noun, and what opens a sentence.

None ends one of 9,000 headlines.
"""

PLACED_BODIES: Final = frozenset("komisi pemkab pemkot pemprov polda polres".split())
"""Bodies of which a place or a number tells which: a headline may end on one ("Ini Penjelasan Polda"), but not before those ("Polda Metro")."""

CONTESTS: Final = frozenset(["liga"])
"""Contests that have a number or a name of their own as well ("Liga 1")."""

ORDINALS: Final = ("Pertama", "Kedua", "Ketiga", "Keempat", "Kelima", "Keenam", "Ketujuh", "Kedelapan", "Kesembilan", "Kesepuluh")
"""How a story opens its points, in order ("Pertama, …")."""

ZODIAC: Final = (
    *("aries", "taurus", "gemini", "cancer", "leo", "virgo", "libra", "scorpio"),
    *("sagitarius", "sagittarius", "capricorn", "aquarius", "pisces"),
)
"""The signs under which horoscopes tell what a day brings."""

OPEN_WORDS: Final = frozenset(
    """
    adalah atas atau bagi bahwa dalam dan dari daripada dengan di hingga karena ke kepada maupun melalui menjadi menurut pada para saat
    sebagai sejak serta soal tentang terhadap untuk yang
    """.split()
)
"""Words on which no line of a page ends: where a scraper broke it there, the next one goes on with the same sentence."""

OPENERS: Final = frozenset(
    """
    adapun akibatnya alhasil apabila apalagi artinya awalnya bahkan begitupun belakangan berdasarkan beruntung biasanya bila caranya
    contohnya demikian dia diantaranya diberitakan dijelaskan dikatakan diketahui dikutip dilansir disinggung ditambahkan faktanya hal
    harapannya hasilnya ia intinya itulah karenanya keduanya kemudian kendati ketika khususnya kini lagipula lalu lanjutnya lantaran
    lantas maka makanya melansir menanggapi mengutip menurut menurutmu menurutnya mereka misalnya mulanya nah namun nantinya padahal
    pasalnya pihaknya rencananya sayangnya seandainya sebab sebagaimana sebaliknya sebelumnya sedangkan sehingga sejauh sekadar selain
    selanjutnya sementara semoga senada singkatnya syaratnya tampaknya tentu tentunya terlebih terpisah tetapi tujuannya umumnya walau
    walaupun yakni
    """.split()
)
"""Words that open sentences and hardly ever stand with a capital inside a headline."""

STARTERS: Final = frozenset(
    """
    ada akibat aku anda antara atas bagi banyak beberapa begitu berikut bersama dalam dan dari dengan di guna hanya hasil hingga jadi
    jika kalau kami kamu karena ke kegiatan kepada khusus kita melalui meski meskipun mewakili nanti oleh pada para saat salah saya
    sebagai sebanyak sebelum secara sedang seiring sejak sejumlah sekarang selama seluruh semua seperti setelah setiap seusai tak tapi
    terhadap terkait tidak untuk usai yakni yang
    """.split()
)
"""Words that often open a sentence, and may as well stand with a capital inside a headline."""

REPORTING_VERBS: Final = frozenset(
    """
    berharap berkata bilang kata melanjutkan memaparkan memastikan membenarkan meminta menambahkan menceritakan mencontohkan menegaskan
    menekankan menerangkan mengaku mengakui mengapresiasi mengatakan mengimbau mengingatkan mengungkapkan menilai menjelaskan menuturkan
    menyampaikan menyatakan menyebut menyebutkan menyoroti meyakini
    """.split()
)
"""Verbs that give somebody's words: a name before one is the subject of a sentence."""

RANKS: Final = frozenset(
    """
    aipda aiptu akbp akp anggota asisten bapak bek brigadir brigjen bripka bupati camat ceo cfo chairman chief cto dandim danrem dekan
    direktur dirut dokter dosen dr drs founder gelandang gm gubernur gus haji ibu ipda iptu ir irjen jaksa jenderal juru kabag
    kabareskrim kabid kabidhumas kabiro kadis kadiv kajari kajati kanit kapolda kapolres kapolresta kapolri kapolsek kapten karo kasat
    kasi kepala ketua ketum kh kiai kiper kolonel komandan kombes komisaris komjen kompol koordinator korban korlap lurah manager manajer mantan
    mayjen mayor mbah menkeu menko mendag mendagri mendes mendikbud menhan menhub menkes menkominfo menkop menlu menpan menpora mensos mentan menteri ny pak pakar pangdam panglima pelatih pemilik pendiri peneliti pengacara pengamat pengurus
    penjabat penyerang penyidik personel petugas pj pjs plh plt polisi presdir presiden prof rektor sekda sekjen sekretaris staf
    striker sultan ustaz vice wagub wakapolda wakapolres wakapolri wakasat waketum wakil wali wamen wapres warga wasekjen
    """.split()
)
"""Titles, ranks and offices that open a noun phrase and keep their capital before a name."""

OFFICES: Final = frozenset(
    """
    asosiasi badan bank bawaslu bmkg bpbd bpjs bps cv dewan dinas direktorat ditjen dpd dpp dpr dprd fakultas forum fraksi himpunan
    ikatan kantor kejagung kejaksaan kejari kejati kemenag kemenkes kementerian komisi komite komnas kpk kpu lembaga lsm mahkamah
    majelis mui ojk paguyuban partai pemda pemdes pemerintah pemkab pemkot pemprov pengadilan persatuan pertamina polda polres polresta
    polri polsek pt pusat rsud satgas satlantas satpol satreskrim tim timnas tni universitas yayasan
    """.split()
)
"""Bodies and offices that open a noun phrase and keep their capital before a name."""

COMMON_WORDS: Final = frozenset(
    """
    acara ada adalah adil administrasi agenda ahli air aja ajang akademik akhir akibat akses aksi aktif aktivitas aku alam alami alasan
    alat alias aliran alternatif aman anak ancaman anggaran anggota angin angka antar apa apakah apapun aparat api aplikasi apresiasi
    arah arahan area arti arus asal aset asing aspek ataupun atlet aturan awal ayah ayam babak bagaimana bagian bagus bahan bahasa bahwa
    baik bakal bakar balik banget bangsa bangunan banjir bansos bantuan banyak barang baru batas batu bawah beban bebas beberapa begitu
    bekerja belajar belakang belanja beli beliau belum benar bencana benda bentuk berada berani berapa beras berat berisi berita berkat
    bersih berupa besar besok biasa biaya bicara bidang bikin bilang bisa bisnis bola boleh buah budaya buka bukan bukanlah bukti buku
    bulan bunga buruh buruk bus butuh cabai calon cara catatan cawapres cek cenderung cepat cerita cinta coba cocok contoh cuaca cukup
    cuma daerah daftar daging dahulu dampak dana dapat dapur darah daripada darurat dasar data datang daun daya debat degradasi dekat
    delapan demokrasi denda depan desa desain destinasi dini diri doa dokter dokumen dolar domestik dot dua duduk dugaan dukungan dulu dunia
    edukasi efek efektif efisien efisiensi ekonomi ekosistem ekspor elektronik elemen emas emosional empat enam energi enggak era
    evaluasi fakta faktor fasilitas favorit film final fisik fitur fokus foto fungsi gabungan gagal gaji gak game gangguan gas gaya
    gejala gelar gelombang gempa generasi gigi gitu global gol goreng gram gratis gugatan gula guna guru hadir haji hak hakim halal
    halaman hampir hangat hanya harapan harga hari harian harus hasil hati hektare hendak hewan hidup hilang hitam hubungan hujan hukum
    hukuman hutan ibadah identitas ijazah ikan iklim ikut ilegal imbuh impor indeks industri inflasi informasi infrastruktur ingin ini
    inklusif inovasi insiden institusi internal internasional internet investasi investor isolasi istilah istri isu itu izin jabatan
    jadwal jaga jajaran jalur jam jaminan jangka jantung jarak jarang jaringan jarum jatuh jauh jawab jawaban jelas jemaah jembatan
    jenazah jenis jiwa jual juara judul juga jumlah justru juta kabar kader kaki kalah kalangan kali kalian kamar kamera kami kampanye
    kampus kamu kanan kandang kandungan kanker kapal kapan kapasitas karakter kartu karya karyawan kasih kasus kata kategori kaum
    kawasan kaya kayu kecil kedua keempat kelapa kelas kelola kelompok keluar keluarga kemarin kembali kenapa kerap keras kereta kerja
    ketat ketiga khas khawatir khusus kilogram kilometer kinerja kisah kita klarifikasi klasemen klub kode kolaborasi komentar komitmen
    komoditas kompetisi kompleks komunikasi komunitas kondisi konferensi konfirmasi konflik konsep konsisten konsumen konsumsi konten
    kontrak kontribusi koordinasi kopi korban korupsi kotor kreatif kredit krisis kualitas kuartal kuasa kuat kucing kuliah kuliner
    kulit kunci kunjungan kuota kurang kurban kursi laboratorium laga lagi lagu lahan lahir lain lama laman lancar langkah langsung
    lanjut lantai lapangan laporan latihan laut lawan layak layanan layar lebih lembaga lengkap lepas level libur liburan lihat lima
    limbah lingkungan lintas listrik liter lokal lokasi lolos longsor luar luas luka lulusan lupa maaf mahasiswa main maju makan makanan
    makin makna maksimal malah malam mampu mana manajemen mandi manfaat manis mantan manusia masa masalah masih masker massa masuk
    masyarakat mata mati mau maupun media medis mekanisme menit menu mesin meter metode miliar milik militer minimal minta minum minuman
    minyak miskin mitra mobil modal model modern momen momentum motor muda mudah mudik mulai muncul mungkin murah musik musim naik nama
    nanti narkoba nasabah nasi negara negatif nelayan netizen nggak niat nilai normal nuklir nyaman nyata obat objek olahraga operasi
    operasional optimal orang organisasi otak otomatis pagi pakai paket paling palsu pameran panas pandemi pangan panggung panjang
    pariwisata pasangan pasar pasien pasti pedagang pegawai pejabat pekan pekerja pelajar pelaku pelatih peluang pemain pemerintah
    pemilih pemilik pemimpin penderita penduduk pendukung penerima pengemudi pengendara penggemar pengguna pengunjung pengurus pengusaha
    penjara penonton penting penuh penumpang penyakit penyebab penyidik peran perang perangkat percaya performa pergi perilaku peringkat
    periode peristiwa perkara perlu permen pernah pers persen personel pertama pesan pesawat peserta petani petugas pidana pihak pilihan
    pinjaman pintu plastik platform pohon poin pokok pola polisi politik ponsel populer posisi potensi praktik prestasi pria pribadi
    prinsip prioritas produk produksi produsen profesional program promosi prosedur proses protokol proyek puasa publik pukul pula
    pulang puluhan pun pungkas punya pupuk putusan ramah ramai rambut rangka rangkaian rantai rapat rapid rasa ratusan regulasi rekening
    rekomendasi remaja rencana rendah resmi ribu ribuan ringan riset risiko roda rokok ruang ruangan ruas rumah rupiah rusak rutin saham
    saja sakit saksi salah saling sama sambil sambung sampah samping sana sangat sanksi sapi sarana sasaran satu sawit saya sebagian
    sebanyak sebelum sebesar sebuah secara sedang sederhana sedikit segala segar segera sehat seiring sejalan sejarah sejumlah sekadar
    sekali sekaligus sekarang sekitar sekolah sektor sel selaku selalu selama seleksi selesai seluas seluruh semakin semangat sembako
    sembilan sembuh sempat semua senang sendiri sengaja seni senilai senjata seorang sepanjang sepeda seperti seputar serangan sering
    serius sertifikat serupa seseorang sesi sesuai sesuatu setara setelah setempat setiap siang siap siapa sidang sih sikap sikat simbol
    sinergi singkat sini sisi sistem siswa situasi situs skema skor smartphone solusi sore sosial sosialisasi sosok stabil stabilitas
    standar status strategi strategis struktur studi suami suara suasana suatu sudah suhu suka sukses suku sulit sumber supaya surat
    survei swasta syarat tadi tahanan tahap tahapan tahu tahun tahunan tak takut tambah tambahan tambang tampak tampil tamu tanah
    tanaman tanda tangan tangga tanggal tanggung tantangan target tarif tarik tata tayang tegas tekanan teknis telah telepon telur tema
    teman tempat tenaga tenang tengah tentu tepat terang terasa terima terjun terus tes test tetap tewas tiap tiba tidak tidur tiga
    tiket tim tindak tinggal tinggi tingkat titik toko tokoh ton total tradisi tradisional transaksi transfer transformasi transparan
    transportasi tren triliun truk tua tubuh tujuan tujuh tukar tulis tulisan tumbuh tunai tuntutan turun turut tutup tutur uang ucap
    ucapan udara ujar uji ukuran ulang umat unggul unggulan ungkap unik unit unsur upaya usaha usia utama utang verifikasi versi video
    viral virus wabah wajah wajib waktu wanita warga warisan warna wartawan warung wilayah wisata wisatawan wujud yaitu yakin zat zona
    """.split()
)
"""The most frequent words that are no names and that no prefix or suffix gives away (counted over news stories)."""

POINTERS: Final = frozenset(["begini", "berikut", "ini", "inilah", "itu"])
"""Words that point at what follows in a headline ("Ini Sebabnya") and at what was said in a story."""

ATTRIBUTIONS: Final = frozenset(
    """
    beber imbuh jelas kata lanjut papar pungkas sambung tambah tandas tegas terang tutur ucap ujar ungkap
    """.split()
)
"""Words behind a quotation that stand right before the speaker."""

BRANDS: Final = (
    "airasia",
    "beritasatu",
    "blackberry",
    "bumdes",
    "chatgpt",
    "detik",
    "facebook",
    "gofood",
    "gopay",
    "goride",
    "instagram",
    "iphone",
    "jiexpo",
    "kapanlagi",
    "linkedin",
    "mcdonald",
    "microsoft",
    "motogp",
    "mypertamina",
    "paypal",
    "pedulilindungi",
    "playstation",
    "playstore",
    "powerpoint",
    "shopee",
    "sindonews",
    "smackdown",
    "spacex",
    "telkom",
    "tiktok",
    "transjakarta",
    "tribun",
    "vivanews",
    "whatsapp",
    "wordpress",
    "youtube",
)
"""How names begin that newsrooms write with a capital inside: no two words were glued there."""

GREETINGS: Final = ("Halo", "Hallo", "Hai", "Hello", "Hi")
"""How guests greet their readers above the notice of an outlet."""

ANNOUNCED_WORDS: Final = frozenset("alasannya caranya contohnya faktanya hasilnya syaratnya tujuannya".split())
"""Words at which "Ini" points at the end of a headline ("Ini Faktanya"), though they open sentences as well."""

COUNTED_WORDS: Final = frozenset("ribu juta miliar triliun persen kilometer meter hektare hektar ton kilogram liter".split())
"""What a number counts or measures: a headline that ends on it ends behind it."""
