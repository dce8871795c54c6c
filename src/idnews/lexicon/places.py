"""Name the places that Indonesian datelines name, as newsrooms spell them.

Regencies and cities stand once where both bear one name ("Bogor"); the reader puts "Kota" or "Kabupaten" before them.
"""

from __future__ import annotations

from typing import Final


def _names(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, text.replace("\n", " ").split(","))))


PROVINCES: Final = _names("""
Aceh, Nanggroe Aceh Darussalam, Sumatera Utara, Sumatra Utara, Sumut, Sumatera Barat, Sumatra Barat, Sumbar, Riau, Jambi, Sumatera Selatan,
Sumatra Selatan, Sumsel, Bengkulu, Lampung, Kepulauan Bangka Belitung, Bangka Belitung, Babel, Kepulauan Riau, Kepri, DKI Jakarta,
Daerah Khusus Jakarta, Jawa Barat, Jabar, Jawa Tengah, Jateng, Daerah Istimewa Yogyakarta, DI Yogyakarta, DIY, D.I. Yogyakarta, Jawa Timur,
Jatim, Banten, Bali, Nusa Tenggara Barat, NTB, Nusa Tenggara Timur, NTT, Kalimantan Barat, Kalbar, Kalimantan Tengah, Kalteng,
Kalimantan Selatan, Kalsel, Kalimantan Timur, Kaltim, Kalimantan Utara, Kaltara, Sulawesi Utara, Sulut, Sulawesi Tengah, Sulteng,
Sulawesi Selatan, Sulsel, Sulawesi Tenggara, Sultra, Gorontalo, Sulawesi Barat, Sulbar, Maluku, Maluku Utara, Malut, Papua, Papua Barat,
Papua Selatan, Papua Tengah, Papua Pegunungan, Papua Barat Daya, Irian Jaya, Timor Timur
""")
"""Provinces and the short forms in which newsrooms write them."""

PROVINCES_IN_ENGLISH: Final = _names("""
North Sumatra, West Sumatra, South Sumatra, Riau Islands, Bangka Belitung Islands, West Java, Central Java, East Java, West Nusa Tenggara,
East Nusa Tenggara, West Kalimantan, Central Kalimantan, South Kalimantan, East Kalimantan, North Kalimantan, North Sulawesi,
Central Sulawesi, South Sulawesi, Southeast Sulawesi, West Sulawesi, North Maluku, West Papua, South Papua, Central Papua, Highland Papua,
Southwest Papua
""")
"""Provinces as the English pages of Indonesian newsrooms write them."""

REGENCIES: Final = _names("""
Aceh Barat, Aceh Barat Daya, Aceh Besar, Aceh Jaya, Aceh Selatan, Aceh Singkil, Aceh Tamiang, Aceh Tengah, Aceh Tenggara, Aceh Timur,
Aceh Utara, Bener Meriah, Bireuen, Gayo Lues, Nagan Raya, Pidie, Pidie Jaya, Simeulue, Banda Aceh, Langsa, Lhokseumawe, Sabang, Subulussalam,
Asahan, Batu Bara, Batubara, Dairi, Deli Serdang, Deliserdang, Humbang Hasundutan, Humbahas, Karo, Labuhanbatu, Labuhan Batu,
Labuhanbatu Selatan, Labuhanbatu Utara, Labusel, Labura, Langkat, Mandailing Natal, Madina, Nias, Nias Barat, Nias Selatan, Nias Utara,
Padang Lawas, Padang Lawas Utara, Pakpak Bharat, Samosir, Serdang Bedagai, Sergai, Simalungun, Tapanuli Selatan, Tapanuli Tengah,
Tapanuli Utara, Tapsel, Tapteng, Taput, Toba, Toba Samosir, Binjai, Gunungsitoli, Gunung Sitoli, Medan, Padangsidimpuan, Padangsidempuan,
Padang Sidempuan, Pematangsiantar, Pematang Siantar, Siantar, Sibolga, Tanjungbalai, Tanjung Balai, Tebing Tinggi, Tebingtinggi,
Agam, Dharmasraya, Kepulauan Mentawai, Mentawai, Lima Puluh Kota, Limapuluh Kota, Padang Pariaman, Pasaman, Pasaman Barat, Pesisir Selatan,
Sijunjung, Solok, Solok Selatan, Tanah Datar, Bukittinggi, Bukit Tinggi, Padang, Padang Panjang, Padangpanjang, Pariaman, Payakumbuh,
Sawahlunto, Sawah Lunto,
Bengkalis, Indragiri Hilir, Inhil, Indragiri Hulu, Inhu, Kampar, Kepulauan Meranti, Meranti, Kuantan Singingi, Kuansing, Pelalawan,
Rokan Hilir, Rohil, Rokan Hulu, Rohul, Siak, Dumai, Pekanbaru, Pekan Baru,
Batang Hari, Batanghari, Bungo, Muara Bungo, Kerinci, Merangin, Muaro Jambi, Sarolangun, Tanjung Jabung Barat, Tanjung Jabung Timur, Tanjabbar,
Tanjabtim, Tebo, Sungai Penuh, Sungaipenuh,
Banyuasin, Empat Lawang, Lahat, Muara Enim, Muaraenim, Musi Banyuasin, Muba, Musi Rawas, Musi Rawas Utara, Muratara, Ogan Ilir,
Ogan Komering Ilir, Ogan Komering Ulu, Ogan Komering Ulu Selatan, Ogan Komering Ulu Timur, OKI, OKU, OKU Timur, OKU Selatan,
Penukal Abab Lematang Ilir, PALI, Lubuklinggau, Lubuk Linggau, Pagar Alam, Pagaralam, Palembang, Prabumulih,
Bengkulu Selatan, Bengkulu Tengah, Bengkulu Utara, Kaur, Kepahiang, Lebong, Mukomuko, Rejang Lebong, Seluma,
Lampung Barat, Lampung Selatan, Lampung Tengah, Lampung Timur, Lampung Utara, Mesuji, Pesawaran, Pesisir Barat, Pringsewu, Tanggamus,
Tulang Bawang, Tulangbawang, Tulang Bawang Barat, Way Kanan, Waykanan, Bandar Lampung, Bandarlampung, Metro,
Bangka, Bangka Barat, Bangka Selatan, Bangka Tengah, Belitung, Belitung Timur, Pangkalpinang, Pangkal Pinang,
Bintan, Karimun, Kepulauan Anambas, Anambas, Lingga, Natuna, Batam, Tanjungpinang, Tanjung Pinang,
Kepulauan Seribu, Jakarta Barat, Jakarta Pusat, Jakarta Selatan, Jakarta Timur, Jakarta Utara, Jakarta,
Bandung, Bandung Barat, Bekasi, Bogor, Ciamis, Cianjur, Cirebon, Garut, Indramayu, Karawang, Kuningan, Majalengka, Pangandaran, Purwakarta,
Subang, Sukabumi, Sumedang, Tasikmalaya, Banjar, Cimahi, Depok,
Banjarnegara, Banyumas, Batang, Blora, Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara, Karanganyar, Kebumen, Kendal, Klaten, Kudus,
Magelang, Pati, Pekalongan, Pemalang, Purbalingga, Purworejo, Rembang, Semarang, Sragen, Sukoharjo, Tegal, Temanggung, Wonogiri, Wonosobo,
Salatiga, Surakarta, Solo,
Bantul, Gunungkidul, Gunung Kidul, Kulon Progo, Kulonprogo, Sleman, Yogyakarta, Jogjakarta, Jogja, Yogya,
Bangkalan, Banyuwangi, Blitar, Bojonegoro, Bondowoso, Gresik, Jember, Jombang, Kediri, Lamongan, Lumajang, Madiun, Magetan, Malang,
Mojokerto, Nganjuk, Ngawi, Pacitan, Pamekasan, Pasuruan, Ponorogo, Probolinggo, Sampang, Sidoarjo, Situbondo, Sumenep, Trenggalek, Tuban,
Tulungagung, Batu, Surabaya,
Lebak, Pandeglang, Serang, Tangerang, Cilegon, Tangerang Selatan, Tangsel,
Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem, Klungkung, Tabanan, Denpasar,
Bima, Dompu, Lombok Barat, Lombok Tengah, Lombok Timur, Lombok Utara, Sumbawa, Sumbawa Barat, Mataram,
Alor, Belu, Ende, Flores Timur, Kupang, Lembata, Malaka, Manggarai, Manggarai Barat, Manggarai Timur, Nagekeo, Ngada, Rote Ndao, Sabu Raijua,
Sikka, Sumba Barat, Sumba Barat Daya, Sumba Tengah, Sumba Timur, Timor Tengah Selatan, Timor Tengah Utara, TTS, TTU,
Bengkayang, Kapuas Hulu, Kayong Utara, Ketapang, Kubu Raya, Landak, Melawi, Mempawah, Sambas, Sanggau, Sekadau, Sintang, Pontianak, Singkawang,
Barito Selatan, Barito Timur, Barito Utara, Gunung Mas, Kapuas, Katingan, Kotawaringin Barat, Kotawaringin Timur, Kobar, Kotim, Lamandau,
Murung Raya, Pulang Pisau, Sukamara, Seruyan, Palangka Raya, Palangkaraya,
Balangan, Barito Kuala, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Kotabaru, Tabalong, Tanah Bumbu, Tanah Laut, Tapin,
Banjarbaru, Banjarmasin,
Berau, Kutai Barat, Kutai Kartanegara, Kukar, Kutai Timur, Kutim, Mahakam Ulu, Mahulu, Paser, Penajam Paser Utara, PPU, Balikpapan, Bontang,
Samarinda,
Bulungan, Malinau, Nunukan, Tana Tidung, Tarakan,
Bolaang Mongondow, Bolaang Mongondow Selatan, Bolaang Mongondow Timur, Bolaang Mongondow Utara, Bolmong, Boltim, Bolsel, Bolmut,
Kepulauan Sangihe, Sangihe, Kepulauan Siau Tagulandang Biaro, Sitaro, Kepulauan Talaud, Talaud, Minahasa, Minahasa Selatan, Minsel,
Minahasa Tenggara, Minahasa Utara, Minut, Bitung, Kotamobagu, Manado, Tomohon,
Banggai, Banggai Kepulauan, Banggai Laut, Buol, Donggala, Morowali, Morowali Utara, Parigi Moutong, Poso, Sigi, Tojo Una-Una, Touna,
Tolitoli, Toli-Toli, Palu,
Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa, Jeneponto, Kepulauan Selayar, Selayar, Luwu, Luwu Timur, Luwu Utara, Maros, Pangkajene dan
Kepulauan, Pangkep, Pinrang, Sidenreng Rappang, Sidrap, Sinjai, Soppeng, Takalar, Tana Toraja, Toraja Utara, Toraja, Wajo, Makassar, Palopo,
Parepare, Pare-Pare,
Bombana, Buton, Buton Selatan, Buton Tengah, Buton Utara, Kolaka, Kolaka Timur, Kolaka Utara, Konawe, Konawe Kepulauan, Konawe Selatan, Konsel,
Konawe Utara, Konut, Muna, Muna Barat, Wakatobi, Baubau, Bau-Bau, Kendari,
Boalemo, Bone Bolango, Gorontalo Utara, Pohuwato,
Majene, Mamasa, Mamuju, Mamuju Tengah, Mateng, Pasangkayu, Mamuju Utara, Polewali Mandar, Polman,
Buru, Buru Selatan, Kepulauan Aru, Aru, Kepulauan Tanimbar, Tanimbar, Maluku Barat Daya, Maluku Tengah, Malteng, Maluku Tenggara,
Maluku Tenggara Barat, Seram Bagian Barat, SBB, Seram Bagian Timur, SBT, Ambon, Tual,
Halmahera Barat, Halmahera Tengah, Halmahera Timur, Halmahera Selatan, Halmahera Utara, Halbar, Halteng, Haltim, Halsel, Halut,
Kepulauan Sula, Sula, Pulau Morotai, Morotai, Pulau Taliabu, Taliabu, Ternate, Tidore Kepulauan, Tidore,
Biak Numfor, Biak, Jayapura, Keerom, Kepulauan Yapen, Yapen, Mamberamo Raya, Sarmi, Supiori, Waropen,
Fakfak, Kaimana, Manokwari, Manokwari Selatan, Pegunungan Arfak, Teluk Bintuni, Teluk Wondama,
Maybrat, Raja Ampat, Sorong, Sorong Selatan, Tambrauw,
Asmat, Boven Digoel, Mappi, Merauke,
Deiyai, Dogiyai, Intan Jaya, Mimika, Nabire, Paniai, Puncak, Puncak Jaya,
Jayawijaya, Lanny Jaya, Mamberamo Tengah, Nduga, Pegunungan Bintang, Tolikara, Yahukimo, Yalimo
""")
"""Regencies (kabupaten) and cities (kota), with their second spellings and usual short forms."""

DISTRICTS: Final = _names("""
Menteng, Senayan, Kemayoran, Tanah Abang, Tanahabang, Gambir, Kuningan Jakarta, Kebayoran Baru, Kebayoran Lama, Pondok Indah, Lebak Bulus,
Tanjung Priok, Tanjungpriok, Kelapa Gading, Cilincing, Ancol, Kalideres, Cengkareng, Tebet, Pasar Minggu, Cilandak, Jagakarsa, Mampang,
Pancoran, Setiabudi, Jatinegara, Cakung, Cawang, Halim, Ciracas, Cipayung, Kramat Jati, Matraman, Glodok, Tambora, Grogol, Palmerah, Kemang,
Pulogadung, Cempaka Putih, Senen, Sudirman, Jabodetabek, Bintaro, Serpong, BSD, BSD City, Ciputat, Pamulang, Pondok Aren, Cisauk, Karawaci,
Cikupa, Balaraja, Cibinong, Ciawi, Cisarua, Puncak Bogor, Sentul, Cileungsi, Gunung Putri, Hambalang, Cikeas, Cibubur, Cikarang, Cibitung,
Tambun, Tambun Selatan, Pondok Gede, Jatiasih, Cikampek, Rengasdengklok, Soreang, Lembang, Padalarang, Ngamprah, Majalaya, Rancaekek, Jatinangor,
Pelabuhan Ratu, Palabuhanratu, Singaparna, Sindangkerta, Kertajati, Jatibarang, Arjawinangun, Cipanas, Cisolok, Pameungpeuk, Anyer,
Merak, Rangkasbitung, Ciruas, Cikande, Labuan, Carita, Ujung Kulon, Tigaraksa, Teluknaga, Pakuhaji, Kosambi, Curug,
Purwokerto, Ungaran, Ambarawa, Mungkid, Muntilan, Borobudur, Mertoyudan, Slawi, Kajen, Purwodadi, Cepu, Lasem, Juwana, Kartasura, Kartosuro,
Delanggu, Prambanan, Kutoarjo, Gombong, Majenang, Kroya, Bumiayu, Dieng, Tawangmangu, Baturaden, Baturraden, Nusakambangan, Karimunjawa,
Wates, Wonosari, Depok Sleman, Kaliurang, Malioboro, Imogiri, Parangtritis, Kotagede, Mlati, Gamping, Godean, Kalasan, Ngaglik, Pakem,
Cangkringan, Sewon, Banguntapan, Piyungan, Pleret, Pengasih, Temon, Ponjong,
Kepanjen, Singosari, Lawang, Caruban, Mejayan, Bangil, Kraksaan, Pandaan, Pare, Wlingi, Ngunut, Kertosono, Genteng, Rogojampi, Muncar,
Ambulu, Kencong, Waru, Gedangan, Porong, Krian, Wonocolo, Mojosari, Trowulan, Bromo, Semeru, Kelud, Madura, Bawean, Ploso,
Kuta, Kuta Selatan, Nusa Dua, Sanur, Ubud, Seminyak, Canggu, Jimbaran, Legian, Mangupura, Singaraja, Amlapura, Semarapura, Gilimanuk,
Nusa Penida, Kintamani, Ketewel, Ngurah Rai,
Praya, Selong, Gerung, Mandalika, Senggigi, Gili Trawangan, Lombok, Sumbawa Besar, Taliwang, Woha, Raba,
Labuan Bajo, Ruteng, Borong, Bajawa, Mbay, Maumere, Larantuka, Lewoleba, Kalabahi, Atambua, Betun, Kefamenanu, Soe, SoE, Oelamasi, Ba'a,
Waingapu, Waikabubak, Tambolaka, Seba, Flores, Sumba, Rote, Sabu, Timor,
Meulaboh, Takengon, Blangpidie, Jantho, Sigli, Meureudu, Lhoksukon, Idi, Kutacane, Blangkejeren, Karang Baru, Kuala Simpang, Tapaktuan,
Singkil, Sinabang, Suka Makmue, Simpang Tiga Redelong, Kualasimpang, Calang,
Lubuk Pakam, Lubukpakam, Kabanjahe, Berastagi, Brastagi, Stabat, Kisaran, Rantauprapat, Rantau Prapat, Sidikalang, Tarutung, Balige, Dolok Sanggul,
Pangururan, Parapat, Panyabungan, Sipirok, Teluk Dalam, Sei Rampah, Limapuluh, Gunung Tua, Sibuhuan, Kualanamu, Belawan, Danau Toba,
Painan, Lubuk Basung, Lubuksikaping, Batusangkar, Simpang Empat, Pulau Punjung, Arosuka, Padang Aro, Tuapejat, Sikakap, Silungkang,
Bangkinang, Siak Sri Indrapura, Rengat, Tembilahan, Teluk Kuantan, Pasir Pengaraian, Bagansiapiapi, Bagan Siapiapi, Ujung Tanjung, Selatpanjang,
Pangkalan Kerinci, Duri, Minas, Rupat, Ranai, Tarempa, Daik, Dabo Singkep, Tanjung Balai Karimun, Tanjung Uban, Batu Ampar, Rempang, Galang,
Kuala Tungkal, Muara Sabak, Sengeti, Muara Bulian, Bangko, Muara Tebo, Kayu Agung, Kayuagung, Baturaja, Martapura, Muaradua, Indralaya, Sekayu,
Tanjung Enim, Pangkalan Balai, Talang Ubi, Muara Beliti, Curup, Arga Makmur, Manna, Bintuhan, Tais, Muara Aman, Enggano,
Kalianda, Kotabumi, Liwa, Krui, Kota Agung, Gunung Sugih, Sukadana, Menggala, Blambangan Umpu, Bakauheni, Gedong Tataan, Natar,
Sungailiat, Mentok, Muntok, Toboali, Koba, Tanjung Pandan, Tanjungpandan, Manggar,
Ngabang, Putussibau, Sungai Raya, Nanga Pinoh, Entikong, Mempawah Hilir, Sukadana Kayong, Sampit, Pangkalan Bun, Kuala Kapuas, Buntok, Muara Teweh,
Tamiang Layang, Kuala Kurun, Kasongan, Puruk Cahu, Kuala Pembuang, Nanga Bulik, Rantau, Kandangan, Barabai, Amuntai, Tanjung Tabalong, Paringin,
Marabahan, Pelaihari, Batulicin, Tenggarong, Sangatta, Sendawar, Tanjung Redeb, Tanah Grogot, Penajam, Sepaku, Ibu Kota Nusantara, IKN,
Nusantara, Kota Nusantara, Ujoh Bilang, Tanjung Selor, Tideng Pale, Sebatik, Krayan, Derawan,
Tondano, Airmadidi, Amurang, Ratahan, Tahuna, Melonguane, Ondong, Lolak, Bunaken, Likupang, Langowan, Kawangkoan, Marisa, Limboto, Suwawa,
Kwandang, Tilamuta, Luwuk, Ampana, Bungku, Kolonodale, Salakan, Parigi, Sigi Biromaru,
Sungguminasa, Sengkang, Watampone, Watansoppeng, Pangkajene, Malili, Masamba, Belopa, Makale, Rantepao, Turikale, Mandai, Sorowako,
Unaaha, Raha, Pasarwajo, Rumbia, Andoolo, Wanggudu, Wangi-Wangi, Tanjung Bunga, Polewali, Topoyo, Mamasa Kota,
Masohi, Namlea, Namrole, Piru, Bula, Saumlaki, Langgur, Dobo, Tiakur, Banda Neira, Seram, Haruku, Saparua, Pulau Buru,
Sofifi, Tobelo, Jailolo, Labuha, Weda, Maba, Sanana, Daruba, Bobong, Halmahera, Galela,
Sentani, Timika, Tembagapura, Wamena, Serui, Enarotali, Sugapa, Oksibil, Dekai, Karubaga, Elelim, Tiom, Kenyam, Kobakma, Ilaga, Tanah Merah,
Agats, Kepi, Bintuni, Rasiei, Waisai, Aimas, Teminabuan, Fef, Kumurkek, Ransiki, Arso, Burmeso, Botawa, Sorendiweri, Waghete, Moanemani,
Abepura, Jawa, Sumatera, Sumatra, Kalimantan, Sulawesi, Nusa Tenggara, Pantura, Morotai Selatan, Natuna Utara
""")
"""Parts of Jakarta, regency seats, districts and islands met in datelines.

Seats whose name is a common word ("Sumber", "Negara", "Mulia") are left out: beside an outlet a dateline is read without them.
"""

WORLD: Final = _names("""
Indonesia, Malaysia, Singapura, Singapore, Thailand, Vietnam, Filipina, Kamboja, Laos, Myanmar, Brunei, Brunei Darussalam, Timor Leste,
Papua Nugini, Australia, Selandia Baru, Jepang, Korea Selatan, Korea Utara, Korsel, Korut, China, Cina, Tiongkok, Taiwan, Hong Kong, Hongkong,
Makau, Macau, India, Pakistan, Bangladesh, Sri Lanka, Nepal, Afghanistan, Iran, Irak, Suriah, Yaman, Oman, Qatar, Kuwait, Bahrain,
Uni Emirat Arab, UEA, Arab Saudi, Yordania, Lebanon, Israel, Palestina, Gaza, Jalur Gaza, Tepi Barat, Turki, Turkiye, Mesir, Libya, Tunisia,
Aljazair, Maroko, Sudan, Somalia, Ethiopia, Kenya, Nigeria, Afrika Selatan, Rusia, Ukraina, Belarus, Polandia, Jerman, Prancis, Perancis, Inggris,
Irlandia, Skotlandia, Wales, Belanda, Belgia, Swiss, Austria, Italia, Spanyol, Portugal, Yunani, Hungaria, Ceko, Rumania, Bulgaria, Serbia,
Kroasia, Bosnia, Swedia, Norwegia, Denmark, Finlandia, Islandia, Amerika Serikat, AS, Kanada, Meksiko, Brasil, Brazil, Argentina, Chile, Cile,
Kolombia, Peru, Venezuela, Kuba, Ekuador, Uruguay, Paraguay, Bolivia, Kazakhstan, Uzbekistan, Azerbaijan, Armenia, Georgia, Siprus, Maladewa,
Makkah, Mekkah, Mekah, Makkah Al-Mukarramah, Mecca, Madinah, Medinah, Jeddah, Arafah, Mina, Muzdalifah, Riyadh, Taif, Neom, Dubai, Abu Dhabi,
Doha, Manama, Muscat, Sanaa, Sana'a, Aden, Baghdad, Bagdad, Basra, Mosul, Teheran, Tehran, Damaskus, Aleppo, Beirut, Amman, Yerusalem, Jerusalem,
Al-Quds, Ramallah, Betlehem, Bethlehem, Rafah, Khan Younis, Tel Aviv, Haifa, Kairo, Cairo, Alexandria, Ankara, Istanbul, Tripoli, Tunis, Algiers,
Rabat, Khartoum, Mogadishu, Addis Ababa, Nairobi, Lagos, Abuja, Johannesburg, Cape Town, Pretoria, Accra, Dakar, Kinshasa, Kigali, Kampala, Harare,
Kabul, Kandahar, Islamabad, Karachi, Lahore, Peshawar, New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Kashmir,
Srinagar, Dhaka, Cox's Bazar, Kolombo, Colombo, Kathmandu, Yangon, Naypyidaw, Rakhine, Bangkok, Phuket, Pattaya, Chiang Mai, Hanoi,
Ho Chi Minh, Ho Chi Minh City, Da Nang, Phnom Penh, Vientiane, Manila, Davao, Cebu, Marawi, Kuala Lumpur, Putrajaya, Penang, Johor, Johor Bahru,
Kuching, Kota Kinabalu, Tawau, Selangor, Bandar Seri Begawan, Dili, Port Moresby, Sydney, Melbourne, Canberra, Perth, Brisbane, Adelaide,
Darwin, Wellington, Auckland, Christchurch, Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Yokohama, Nagoya, Sapporo, Kawasaki, Saitama,
Seoul, Busan, Incheon, Pyongyang, Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Chengdu, Hangzhou, Nanning, Xinjiang, Xi'an, Tianjin,
Nanjing, Taipei, Ulaanbaatar, Moskow, Moskwa, Moscow, Saint Petersburg, St Petersburg, St. Petersburg, Kazan, Sochi, Kiev, Kyiv, Minsk, Warsawa,
Warsaw, Berlin, Frankfurt, Munich, Muenchen, Munchen, Hamburg, Dortmund, Leverkusen, Bonn, Paris, Lyon, Marseille, Cannes, London, Manchester,
Liverpool, Birmingham, Leicester, Glasgow, Edinburgh, Dublin, Cardiff, Belfast, Amsterdam, Den Haag, Rotterdam, Brussels, Brussel, Jenewa, Geneva,
Zurich, Bern, Davos, Nyon, Lausanne, Wina, Vienna, Roma, Rome, Milan, Milano, Turin, Torino, Napoli, Naples, Venesia, Vatikan, Kota Vatikan, Vatican,
Madrid, Barcelona, Valencia, Sevilla, Lisbon, Lisabon, Porto, Athena, Athens, Budapest, Praha, Bukares, Sofia, Beograd, Belgrade, Zagreb, Sarajevo,
Stockholm, Oslo, Kopenhagen, Copenhagen, Helsinki, Reykjavik, Baku, Tbilisi, Astana, Tashkent, Monako, Monaco, Luksemburg,
Washington, Washington DC, Washington D.C., New York, New York City, Los Angeles, San Francisco, Chicago, Houston, Boston, Miami, Las Vegas, Seattle, Dallas,
Atlanta, Philadelphia, San Diego, Detroit, Orlando, Florida, Texas, California, Kalifornia, Hawaii, Honolulu, Alaska, Silicon Valley, Cupertino,
Ottawa, Toronto, Vancouver, Montreal, Mexico City, Havana, Bogota, Lima, Caracas, Santiago, Buenos Aires, Rio de Janeiro, Sao Paulo, Brasilia,
Montevideo, Quito, La Paz, Port-au-Prince, Haiti, Monrovia, Sharm el-Sheikh
""")
"""Countries and cities abroad, in the spellings of Indonesian newsrooms."""

PLACES: Final = PROVINCES + PROVINCES_IN_ENGLISH + REGENCIES + DISTRICTS + WORLD
"""Every place above."""

PREFIXES: Final = ("Kota", "Kabupaten", "Kab", "Kab.", "Kecamatan", "Kec", "Kec.", "Pulau", "Kepulauan", "Provinsi", "Desa", "Kotamadya", "Teluk", "Gunung")  # fmt: skip
"""Words that may stand before the name of a place and belong to it."""

PLACES_CALLED: Final = ("Kota", "Pulau", "Ibu Kota", "Ibu kota", "Ibukota", "Tanah", "Bumi")
"""How a story begins what a place is called as well: "Demak, *Kota* Wali", "Bali, *Pulau* Dewata"."""
