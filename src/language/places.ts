import { phrases } from './words.ts'

/**
 * Provinces, regencies and cities of Indonesia, the towns that datelines name, and their usual short forms.
 * Source: the list of regions of the Ministry of Home Affairs (as of 2022), from general knowledge, and the
 * datelines of Indonesian newsrooms.
 */
export const INDONESIAN_PLACES: readonly string[] = phrases(`
  Aceh | Aceh Barat | Aceh Barat Daya | Aceh Besar | Aceh Jaya | Aceh Selatan | Aceh Singkil | Aceh Tamiang |
  Aceh Tengah | Aceh Tenggara | Aceh Timur | Aceh Utara | Agam | Agats | Airmadidi | Alor | Ambarawa | Ambon |
  Ampana | Amuntai | Anambas | Anyer | Asahan | Asmat | Atambua | Babel | Badung | Bagansiapiapi | Bajawa |
  Bakauheni | Balangan | Bali | Balige | Balikpapan | Banda | Banda Aceh | Bandar Lampung | Bandarlampung |
  Bandung | Bandung Barat | Banggai | Bangka | Bangka Barat | Bangka Belitung | Bangka Selatan |
  Bangka Tengah | Bangkalan | Bangkinang | Bangko | Bangli | Banjar | Banjarbaru | Banjarmasin |
  Banjarnegara | Bantaeng | Banten | Bantul | Banyuasin | Banyumas | Banyuwangi | Barabai | Barito Kuala |
  Barito Selatan | Barito Timur | Barito Utara | Barru | Batam | Batang | Batanghari | Batu | Batubara |
  Batulicin | Baturaja | Batusangkar | Bau-Bau | Baubau | Bekasi | Belitung | Belitung Timur | Belu |
  Bener Meriah | Bengkalis | Bengkayang | Bengkulu | Bengkulu Selatan | Bengkulu Tengah | Bengkulu Utara |
  Berau | Biak | Biak Numfor | Bima | Binjai | Bintan | Bintuni | Bireuen | Bitung | Blambangan Umpu |
  Blitar | Blora | Boalemo | Bogor | Bojonegoro | Bolaang Mongondow | Bombana | Bondowoso | Bone |
  Bone Bolango | Bontang | Borobudur | Boven Digoel | Boyolali | Brebes | Bukittinggi | Bula | Buleleng |
  Bulukumba | Bulungan | Bungku | Bungo | Buntok | Buol | Buru | Buru Selatan | Buton | Buton Selatan |
  Buton Tengah | Buton Utara | Caruban | Cepu | Ciamis | Cianjur | Cibinong | Cibubur | Cikampek | Cikarang |
  Cilacap | Cilegon | Cileungsi | Cimahi | Ciputat | Cirebon | Citeureup | Curup | DKI Jakarta | Dairi |
  Deiyai | Dekai | Deli Serdang | Deliserdang | Demak | Denpasar | Depok | Dharmasraya | Dieng | Dobo |
  Dogiyai | Dompu | Donggala | Dumai | Empat Lawang | Enarotali | Ende | Enrekang | Fakfak | Flores |
  Flores Timur | Garut | Gayo Lues | Gedong Tataan | Gianyar | Gilimanuk | Gorontalo | Gorontalo Utara |
  Gowa | Gresik | Grobogan | Gunung Kidul | Gunung Mas | Gunung Sugih | Gunungkidul | Gunungsitoli |
  Halmahera | Halmahera Barat | Halmahera Selatan | Halmahera Tengah | Halmahera Timur | Halmahera Utara |
  Hulu Sungai Selatan | Hulu Sungai Tengah | Hulu Sungai Utara | Humbang Hasundutan | Ilaga |
  Indragiri Hilir | Indragiri Hulu | Indralaya | Indramayu | Intan Jaya | Jabar | Jailolo | Jakarta |
  Jakarta Barat | Jakarta Pusat | Jakarta Selatan | Jakarta Timur | Jakarta Utara | Jakbar | Jakpus | Jaksel |
  Jaktim | Jakut | Jambi | Jateng | Jatiluhur | Jatim | Jatinangor | Jawa Barat | Jawa Tengah | Jawa Timur |
  Jayapura | Jayawijaya | Jember | Jembrana | Jeneponto | Jepara | Jogja | Jogjakarta | Jombang | Kabanjahe |
  Kaimana | Kalabahi | Kalbar | Kalianda | Kalimantan Barat | Kalimantan Selatan | Kalimantan Tengah |
  Kalimantan Timur | Kalimantan Utara | Kalsel | Kaltara | Kalteng | Kaltim | Kampar | Kandangan | Kapuas |
  Kapuas Hulu | Karanganyar | Karangasem | Karawang | Karimun | Karo | Kartasura | Kasongan | Katingan |
  Kaur | Kayong Utara | Kayuagung | Kebumen | Kediri | Keerom | Kefamenanu | Kendal | Kendari | Kepahiang |
  Kepanjen | Kepri | Kepulauan Aru | Kepulauan Mentawai | Kepulauan Meranti | Kepulauan Riau |
  Kepulauan Sangihe | Kepulauan Selayar | Kepulauan Seribu | Kepulauan Sitaro | Kepulauan Sula |
  Kepulauan Talaud | Kepulauan Tanimbar | Kepulauan Yapen | Kerinci | Ketapang | Kisaran | Klaten |
  Klungkung | Kolaka | Kolaka Timur | Kolaka Utara | Kolonodale | Konawe | Konawe Kepulauan | Konawe Selatan |
  Konawe Utara | Kota Agung | Kotaagung | Kotabaru | Kotabumi | Kotamobagu | Kotawaringin Barat |
  Kotawaringin Timur | Krui | Kuala Kapuas | Kuala Kurun | Kuala Tungkal | Kuansing | Kuantan Singingi |
  Kubu Raya | Kudus | Kukar | Kulon Progo | Kulonprogo | Kuningan | Kupang | Kuta | Kutai Barat |
  Kutai Kartanegara | Kutai Timur | Kwandang | Labuan Bajo | Labuha | Labuhanbatu | Labuhanbatu Selatan |
  Labuhanbatu Utara | Lahat | Lamandau | Lamongan | Lampung | Lampung Barat | Lampung Selatan |
  Lampung Tengah | Lampung Timur | Lampung Utara | Landak | Langgur | Langkat | Langsa | Lanny Jaya |
  Larantuka | Lebak | Lebong | Lembang | Lembata | Lewoleba | Lhokseumawe | Lhoksukon | Likupang |
  Lima Puluh Kota | Limapuluh Kota | Limboto | Lingga | Liwa | Lombok | Lombok Barat | Lombok Tengah |
  Lombok Timur | Lombok Utara | Lubuk Basung | Lubuk Linggau | Lubuk Pakam | Lubuklinggau | Lumajang | Luwu |
  Luwu Timur | Luwu Utara | Luwuk | Madiun | Madura | Magelang | Magetan | Mahakam Ulu | Majalengka | Majene |
  Makale | Makassar | Malaka | Malang | Malili | Malinau | Maluku | Maluku Barat Daya | Maluku Tengah |
  Maluku Tenggara | Maluku Utara | Malut | Mamasa | Mamuju | Mamuju Tengah | Manado | Mandailing Natal |
  Mandalika | Manggar | Manggarai | Manggarai Barat | Manggarai Timur | Mangupura | Manokwari |
  Manokwari Selatan | Mappi | Marabahan | Marisa | Maros | Martapura | Masamba | Masohi | Mataram | Maumere |
  Maybrat | Medan | Melawi | Mempawah | Menggala | Mentawai | Merangin | Meranti | Merauke | Mesuji | Metro |
  Meulaboh | Mimika | Minahasa | Minahasa Selatan | Minahasa Tenggara | Minahasa Utara | Mojokerto | Morotai |
  Morowali | Morowali Utara | Muara Bulian | Muara Bungo | Muara Enim | Muara Teweh | Muaraenim |
  Muaro Jambi | Mukomuko | Muna | Muna Barat | Mungkid | Muntilan | Muntok | Muratara | Murung Raya |
  Musi Banyuasin | Musi Rawas | Musi Rawas Utara | NTB | NTT | Nabire | Nagan Raya | Nagekeo | Namlea |
  Nanga Bulik | Natuna | Nduga | Negara | Ngada | Nganjuk | Ngawi | Nias | Nias Barat | Nias Selatan |
  Nias Utara | Nunukan | Nusa Dua | Nusa Tenggara Barat | Nusa Tenggara Timur | Nusantara | Ogan Ilir |
  Ogan Komering Ilir | Ogan Komering Ulu | Ogan Komering Ulu Selatan | Ogan Komering Ulu Timur | Oksibil |
  Pacitan | Padang | Padang Lawas | Padang Lawas Utara | Padang Panjang | Padang Pariaman | Padangsidimpuan |
  Pagar Alam | Pagaralam | Painan | Pakpak Bharat | Palabuhanratu | Palangka Raya | Palangkaraya | Palembang |
  Palopo | Palu | Pamekasan | Panaragan | Pandeglang | Pangalengan | Pangandaran | Pangkal Pinang |
  Pangkalan Bun | Pangkalpinang | Pangkep | Paniai | Panyabungan | Papua | Papua Barat | Papua Barat Daya |
  Papua Pegunungan | Papua Selatan | Papua Tengah | Parapat | Parepare | Pariaman | Parigi | Parigi Moutong |
  Paringin | Pasaman | Pasaman Barat | Pasangkayu | Paser | Pasuruan | Pati | Payakumbuh | Pegunungan Arfak |
  Pegunungan Bintang | Pekalongan | Pekanbaru | Pelabuhan Ratu | Pelaihari | Pelalawan | Pemalang |
  Pematang Siantar | Pematangsiantar | Penajam | Penajam Paser Utara | Penengahan |
  Penukal Abab Lematang Ilir | Pesawaran | Pesisir Barat | Pesisir Selatan | Pidie | Pidie Jaya | Pinrang |
  Piru | Pohuwato | Polewali | Polewali Mandar | Polman | Ponorogo | Pontianak | Poso | Prabumulih | Praya |
  Pringsewu | Probolinggo | Pulang Pisau | Pulau Morotai | Pulau Taliabu | Puncak | Puncak Jaya |
  Purbalingga | Puruk Cahu | Purwakarta | Purwodadi | Purwokerto | Purworejo | Putussibau | Raha |
  Raja Ampat | Rangkasbitung | Rantau | Rantauprapat | Rantepao | Rawajitu Timur | Rejang Lebong | Rembang |
  Rengat | Riau | Rokan Hilir | Rokan Hulu | Rote Ndao | Ruteng | Sabang | Sabu Raijua | Salatiga |
  Samarinda | Sambas | Samosir | Sampang | Sampit | Sangatta | Sanggau | Sangihe | Sanur | Sarmi |
  Sarolangun | Saumlaki | Sawahlunto | Sekadau | Sekayu | Selayar | Selong | Seluma | Semarang | Semarapura |
  Sendawar | Sengkang | Sentani | Seram | Seram Bagian Barat | Seram Bagian Timur | Serang | Serdang Bedagai |
  Serpong | Serui | Seruyan | Siak | Siantar | Sibolga | Sidoarjo | Sidrap | Sigi | Sigli | Sijunjung |
  Sikka | Simalungun | Simeulue | Singaparna | Singaraja | Singkawang | Sinjai | Sintang | Sitaro |
  Situbondo | Slawi | Sleman | Soe | Sofifi | Solo | Solok | Solok Selatan | Soppeng | Soreang | Sorong |
  Sorong Selatan | Sragen | Stabat | Subang | Subulussalam | Sukabumi | Sukadana | Sukamara | Sukoharjo |
  Sulawesi Barat | Sulawesi Selatan | Sulawesi Tengah | Sulawesi Tenggara | Sulawesi Utara | Sulbar | Sulsel |
  Sulteng | Sultra | Sulut | Sumatera Barat | Sumatera Selatan | Sumatera Utara | Sumba | Sumba Barat |
  Sumba Barat Daya | Sumba Tengah | Sumba Timur | Sumbar | Sumbawa | Sumbawa Barat | Sumbawa Besar |
  Sumedang | Sumenep | Sumsel | Sumut | Sungai Penuh | Sungailiat | Sungaipenuh | Sungguminasa | Supiori |
  Surabaya | Surakarta | Suwawa | Tabalong | Tabanan | Tahuna | Takalar | Takengon | Talaud | Taliwang |
  Tambolaka | Tambrauw | Tamiang Layang | Tana Tidung | Tana Toraja | Tanah Bumbu | Tanah Datar |
  Tanah Grogot | Tanah Laut | Tangerang | Tangerang Selatan | Tanggamus | Tangsel | Tanjung | Tanjung Balai |
  Tanjung Jabung Barat | Tanjung Jabung Timur | Tanjung Pandan | Tanjung Pinang | Tanjung Redeb |
  Tanjung Selor | Tanjungbalai | Tanjungkarang | Tanjungpandan | Tanjungpinang | Tapaktuan |
  Tapanuli Selatan | Tapanuli Tengah | Tapanuli Utara | Tapin | Tarakan | Tarutung | Tasikmalaya |
  Tebing Tinggi | Tebingtinggi | Tebo | Tegal | Teluk Bintuni | Teluk Wondama | Temanggung | Tembagapura |
  Tembilahan | Tenggarong | Ternate | Tidore | Tidore Kepulauan | Tilamuta | Timika | Timor Tengah Selatan |
  Timor Tengah Utara | Toba | Tobelo | Toboali | Tojo Una-Una | Tolikara | Tolitoli | Tomohon | Tondano |
  Toraja | Toraja Utara | Trenggalek | Tual | Tuban | Tulang Bawang | Tulang Bawang Barat | Tulangbawang |
  Tulangbawang Barat | Tulungagung | Ubud | Unaaha | Ungaran | Waikabubak | Waingapu | Waisai | Wajo |
  Wakatobi | Wamena | Wangi-Wangi | Waropen | Watampone | Watansoppeng | Wates | Way Kanan | Waykanan | Weda |
  Wonogiri | Wonosari | Wonosobo | Yahukimo | Yalimo | Yogya | Yogyakarta
`)

/** Cities abroad that Indonesian datelines name, in the spellings they use. Source: general knowledge. */
export const FOREIGN_PLACES: readonly string[] = phrases(`
  Abu Dhabi | Abuja | Accra | Addis Ababa | Adelaide | Aden | Aleksandria | Aleppo | Algiers | Aljir |
  Alkmaar | Almaty | Amman | Amsterdam | Ankara | Antwerp | Antwerpen | Aragon | Ashgabat | Astana |
  Asuncion | Athena | Athens | Atlanta | Auckland | Bagdad | Baghdad | Baku | Bandar Seri Begawan |
  Bangalore | Bangkok | Barcelona | Basel | Basra | Beijing | Beirut | Belfast | Belgrade | Bengaluru |
  Beograd | Bergamo | Berlin | Bern | Bilbao | Birmingham | Bogota | Bologna | Bordeaux | Boston | Brasilia |
  Bratislava | Brighton | Brisbane | Bristol | Brussel | Brussels | Bucharest | Budapest | Buenos Aires |
  Bukares | Bursa | Busan | Cairns | Cairo | California | Canberra | Cannes | Caracas | Cardiff |
  Carolina Utara | Casablanca | Chengdu | Chennai | Chicago | Chongqing | Christchurch | Colombo |
  Copenhagen | Cupertino | Dakar | Dallas | Damascus | Damaskus | Dar es Salaam | Darwin | Davos | Delhi |
  Den Haag | Denver | Detroit | Dhaka | Dili | Doha | Donetsk | Dortmund | Dubai | Dublin | Dusseldorf |
  Edinburgh | Eindhoven | Enschede | Erbil | Firenze | Florence | Florida | Frankfurt | Fukuoka | Gaza |
  Geneva | Genewa | Genoa | Glasgow | Graz | Groningen | Guangzhou | Gwangju | Hamburg | Hangzhou | Hanoi |
  Havana | Hawaii | Helsinki | Hiroshima | Ho Chi Minh | Ho Chi Minh City | Hong Kong | Hongkong | Honolulu |
  Houston | Hyderabad | Incheon | Indianapolis | Islamabad | Istanbul | Jeddah | Jenewa | Jerez | Jerusalem |
  Johannesburg | Johor Bahru | Kabul | Kairo | Kampala | Karachi | Kathmandu | Kazan | Khan Younis | Kharkiv |
  Khartoum | Kiev | Kigali | Kinshasa | Kobe | Kolkata | Kolombo | Kopenhagen | Krakow | Kuala Lumpur |
  Kuching | Kuwait City | Kyiv | Kyoto | Lagos | Lahore | Las Vegas | Le Mans | Leicester | Leipzig | Lens |
  Lille | Lima | Lisboa | Lisbon | Liverpool | Ljubljana | London | Los Angeles | Luanda | Lusail |
  Luxembourg | Lyon | Madinah | Madrid | Makau | Makkah | Malaga | Male | Mallorca | Manama | Manchester |
  Manila | Marseille | Maryland | Mekah | Mekkah | Melbourne | Mexico City | Miami | Milan | Milano | Mina |
  Minneapolis | Minsk | Mogadishu | Monaco | Monako | Monte Carlo | Montevideo | Montreal | Monza | Moscow |
  Moskow | Moskwa | Mosul | Muenchen | Mumbai | Munchen | Munich | Muscat | Nagoya | Nairobi | Naples |
  Napoli | Naypyidaw | New Delhi | New Jersey | New York | New York City | Newcastle | Nice | Nottingham |
  Orlando | Osaka | Oslo | Ottawa | Oxford | Palermo | Palm Beach | Palo Alto | Panama City | Paris | Parma |
  Pattaya | Penang | Perth | Philadelphia | Phnom Penh | Phuket | Port Moresby | Porto | Prague | Praha |
  Pretoria | Pyongyang | Quito | Rafah | Ramallah | Redmond | Reykjavik | Riga | Rio de Janeiro | Riyadh |
  Roma | Rome | Rotterdam | Ryadh | Salzburg | Samara | San Diego | San Francisco | San Fransisco | San Jose |
  San Marino | San Salvador | Sanaa | Santiago | Sao Paulo | Sapporo | Sarajevo | Saransk | Seattle | Seoul |
  Sevilla | Shanghai | Sharm El Sheikh | Shenzhen | Silverstone | Singapore | Singapura | Skopje | Sochi |
  Sofia | Southampton | Spielberg | St Petersburg | Stockholm | Strasbourg | Stuttgart | Suita | Suva |
  Suzuka | Sydney | Taipei | Tallinn | Tashkent | Tbilisi | Teheran | Tehran | Tel Aviv | Texas |
  Thessaloniki | Tirana | Tokyo | Toronto | Toulouse | Tripoli | Tunis | Turin | Ulaanbaatar | Utrecht |
  Valencia | Vancouver | Vatikan | Venesia | Verona | Vienna | Vientiane | Villarreal | Vladivostok |
  Volgograd | Warsaw | Warsawa | Washington | Washington D.C | Washington D.C. | Washington DC | Wellington |
  Wina | Wolverhampton | Wuhan | Xi'an | Yangon | Yerevan | Yerusalem | Yokohama | Zagreb | Zurich
`)
