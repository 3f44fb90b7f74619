/**
 * Classes of words from which the sentences of a page are made that are no part of its article, for `src/rules/phrases`:
 * each by its name, with patterns as `template.ts` reads them. A class may use those before it.
 * Source: written from knowledge of Indonesian news pages, blogs and their common themes, formal and chatty.
 */
export const PHRASE_CLASSES: Readonly<Record<string, readonly string[]>> = {
  invite: [
    'ayo/yuk/mari/silakan/silahkan/segera/mohon/harap/please',
    'jangan_lupa [juga] [untuk] [ya]',
    'yuk segera',
    'kamu/anda/kalian bisa/dapat [juga]',
  ],
  you: ['anda/kamu/kalian/mu/sobat/you/your/pembaca/sahabat', 'teman-teman'],
  us: ['kami/kita/redaksi/us/our/me'],
  // How long, where and when, after an invitation.
  tail: [
    'ya/yuk/sekarang/segera/juga/dulu/now/here/gratis/disini/langsung/bawah/berikut/ini/today/lagi/donk/dong/nih',
    'sekarang_juga/di_sini/di_bawah/di_bawah_ini/berikut_ini/di_atas/terlebih_dahulu/hari_ini/setiap_hari/secara_gratis/lebih_dulu',
  ],
  tails: ['<tail> [<tail>] [<tail>]'],
  thing: [
    'artikel/berita/tulisan/konten/postingan/kabar/informasi/info/cerita/halaman/laman/video/pos/kiriman/ulasan/unggahan/resep/opini',
    'article/post/story/page/news/content',
  ],
  this: ['<thing> ini', 'this <thing>'],
  more: [
    'lainnya/lain/terkait/terbaru/terkini/menarik/pilihan/populer/terpopuler/serupa/selanjutnya/sebelumnya/seru/hangat/aktual',
  ],
  network: [
    'facebook/fb/twitter/x/instagram/ig/whatsapp/wa/telegram/line/linkedin/pinterest/tiktok/threads/youtube/email/e-mail/surel/messenger/reddit/tumblr/print/spotify/bluesky/snapchat/viber',
    'copy_link/salin_link/salin_tautan/pocket/google',
  ],
  networks: [
    '<network> [,] [<network>] [,] [<network>] [,] [<network>] [,] [<network>] [,] [<network>] [,] [<network>] [,] [<network>]',
  ],
  friends: [
    'teman/teman-teman/teman-temanmu/temanmu/keluarga/kerabat/sahabat/orang_lain/friends/family/semua/sesama/teman_anda/orang_terdekat',
  ],
  social: ['media_sosial/medsos/sosial_media/sosmed/social_media/jejaring_sosial [<you>/lainnya/<us>]'],
  goal: ['<social>', '<networks>', '<friends> [anda/kamu/dan/atau] [<friends>] [anda]'],
  // Words of news, one of which is in every invitation of a newsroom.
  news: [
    'berita/informasi/info/kabar/update/artikel/konten/news/breaking_news/headline/liputan/video/notifikasi/cerita/bacaan/newsletter/buletin',
  ],
  newswords: [
    '<news>/<more>/terupdate/up_to_date/update/terpercaya/akurat/cepat/penting/pilihan/eksklusif/seputar/viral/trending/harian/daerah/nasional/setiap_hari/dan/serta/menarik/paling/secara/langsung/cepat/yang/lebih/latest/top/best/dunia/indonesia/olahraga/lengkap/tentang/mengenai/bermanfaat/lokal/tercepat',
  ],
  newsphrase: [
    '<news> [<newswords>] [<newswords>] [<newswords>] [<newswords>] [<newswords>]',
    'latest/daily/more <news> [<newswords>]',
  ],
  follow: [
    'ikuti/follow/gabung/bergabung/bergabunglah/join/subscribe/langganan/berlangganan/like/kunjungi/pantau/add/tambahkan/klik/simak/cek/baca/lihat/dapatkan/akses/temukan/sukai/tonton/dengarkan/saksikan/nikmati/update',
  ],
  account: [
    'akun/kanal/saluran/channel/grup/group/fanpage/fan_page/halaman/page/laman/media_sosial/sosial_media/sosmed/medsos/komunitas/official_account/podcast/akun_resmi/saluran_resmi/kanal_resmi/channel_resmi/situs/website/web/portal/aplikasi/app/koran',
  ],
  channel: [
    '<account> <network> [<account>] [resmi] [<us>]',
    '<network> <account> [resmi] [<us>]',
    '<account> [resmi] <us>',
    '<network> [resmi] <us>',
    'google_news/googlenews/google_berita [<us>]',
    '<network>/<social> [<us>]',
  ],
  purpose: [
    'untuk/agar/supaya/biar/guna/dan/to/for/lalu/serta [tidak] [ketinggalan/mendapatkan/mendapat/dapatkan/dapat/melihat/membaca/mengetahui/memperoleh/mengikuti/update/get/tak_ketinggalan/tetap_update/tahu/menerima/dapat_menikmati/selalu_update/terus_update/mendapatkan_update/tidak_ketinggalan] [<tails>] <newsphrase> [dari/di/seputar/tentang/from/by] [<us>/#name] [<tails>] [#3]',
  ],
  login: [
    'login/log_in/masuk/sign_in/sign_up/daftar/mendaftar/register/registrasi/logged_in/signed_in [<tails>]',
  ],
  comment: ['komentar/komentarmu/komentarnya/comment/comments/komentar-komentar/komen [<you>]'],
  ai: ['ai/a.i/ai_generatif/artificial_intelligence/kecerdasan_buatan/kecerdasan_artifisial [ai]'],
  editorial: ['redaksi/tim_redaksi/editor/redaktur/redaksi_kami'],
  published: [
    '[tanggal/waktu/tgl/last/terakhir/date/telah] diterbitkan/dipublikasikan/diunggah/diposting/dirilis/ditayangkan/dimuat/diupload/posted/published/updated/update/diperbarui/diperbaharui/dimutakhirkan/disunting/diedit/terbit/tayang/posting/publikasi/rilis/upload/unggah/modified/publish/dikirim/terbitan',
  ],
  zone: ['wib/wita/wit/am/pm/a.m/p.m/gmt'],
  datetime: ['#date [,] [pukul/jam/at] #time [<zone>]', '#time [<zone>] [,] #date'],
  ago: [
    '[sekitar] #number detik/menit/jam/hari/minggu/pekan/bulan/tahun [yang] lalu',
    '#number minutes/minute/hours/hour/days/day/weeks/week/months/mins/hrs ago',
    'baru saja',
  ],
  when: ['<datetime>', '#date', '<ago>'],
  maker: [
    'penulis/editor/reporter/pewarta/jurnalis/wartawan/redaktur/fotografer/kontributor/penyunting/author/writer/videografer/uploader/publisher/by/oleh/koresponden/peliput/penanggung_jawab/kameramen/penerjemah',
    'written_by/edited_by/ditulis_oleh/disunting_oleh/diterjemahkan_oleh/diliput_oleh/dilaporkan_oleh/reported_by/posted_by/editor_by',
    'laporan/liputan wartawan/reporter/kontributor/jurnalis',
  ],
  reported: ['laporan/liputan/lip/rep/red'],
  copying: [
    'mengutip/menyalin/memperbanyak/menggandakan/mengambil/mengcopy/mengkopi/menyebarluaskan/mempublikasikan/menyiarkan/menayangkan/memuat/mencetak/melakukan_crawling/mengopi/menerbitkan/copy/copas/memproduksi',
  ],
  service: [
    'tentang_kami/hubungi_kami/kontak_kami/pedoman_media_siber/pedoman_pemberitaan_media_siber/kode_etik/kode_etik_jurnalistik/privacy_policy/kebijakan_privasi/syarat_dan_ketentuan/ketentuan_layanan/terms_of_service/terms_of_use/term_of_use/contact_us/about_us/info_iklan/karier/karir/disclaimer/disklaimer/sitemap/redaksi/kontak/privacy/contact/about/susunan_redaksi/box_redaksi/copyright/advertise/pasang_iklan/indeks/indeks_berita/peta_situs/kebijakan_cookie/faq/bantuan/iklan/kerja_sama/lowongan/perlindungan_wartawan/sop_perlindungan_wartawan/standar_perlindungan_wartawan/kebijakan_redaksi/site_map/rss/help/terms/ketentuan_pengguna',
  ],
  column: [
    'berita/news/nasional/daerah/regional/politik/hukum/ekonomi/bisnis/olahraga/sport/hiburan/lifestyle/gaya_hidup/teknologi/tekno/otomotif/internasional/dunia/pendidikan/kesehatan/opini/video/foto/peristiwa/kriminal/wisata/travel/home/beranda/terkini/terpopuler/headline/metro/bola/kolom/tajuk/budaya/religi/khazanah/hukrim/advertorial/pemerintahan/artikel/sains/cek_fakta/infografis',
  ],
}
