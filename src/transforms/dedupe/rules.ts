import type { RuleCard } from '../../rules/rule.ts'

export const COPY: RuleCard = {
  name: 'duplicate/line',
  takes:
    'the second and later copies of a sentence, or of a long line of running text, white space folded; the first one stays',
  never:
    'a short line, an item under a label, a numbered item, a row of figures, a heading, an answer, a verse, or a piece of a torn sentence',
  examples: [
    {
      text: 'Hujan abu turun di tiga desa sejak pagi.\nWarga memakai masker.\nHujan abu turun di tiga desa  sejak pagi.\n',
      becomes: 'Hujan abu turun di tiga desa sejak pagi.\nWarga memakai masker.\n',
    },
  ],
  keeps: [
    'Soto bening\nBahan:\n1 sendok makan garam dan merica halus.\nPecel\nBahan:\n1 sendok makan garam dan merica halus.\n',
    'Apakah Saudara hadir malam itu?\nSaya tidak ingat, Yang Mulia.\nSiapa yang mengunci gudang?\nSaya tidak ingat, Yang Mulia.\n',
    'Loket Paspor\nBuka pukul 08.00 sampai 15.00 WIB.\nLoket Kartu Pelajar\nBuka pukul 08.00 sampai 15.00 WIB.\n',
    'Warga: Kami setuju dengan aturan itu.\nLurah: Terima kasih banyak, Bapak dan Ibu.\nWarga: Kami setuju dengan aturan itu.\n',
    'Unit A\nHarga: Rp 200 juta sudah termasuk pajak dan biaya balik nama.\nUnit B\nHarga: Rp 200 juta sudah termasuk pajak dan biaya balik nama.\n',
    'Terdakwa pertama Bimo Aji.\nHakim menjatuhkan hukuman lima tahun penjara kepada terdakwa.\nTerdakwa kedua Sinta Melani.\nHakim menjatuhkan hukuman lima tahun penjara kepada terdakwa.\n',
    '1. Desa Wanasari kehilangan tiga jembatan.\nBantuan baru tiba dua hari kemudian lewat jalur sungai.\n2. Desa Rimbajaya kehilangan satu jembatan.\nBantuan baru tiba dua hari kemudian lewat jalur sungai.\n',
    'Pulanglah ke rumah ibu di kampung\nPadi menguning di tepi kali\nPulanglah ke rumah ibu di kampung\nAngin membawa nyanyian pagi\n',
  ],
  evidence:
    '320 firings in 60 of 15,729 articles after strip; about 116 read, 114 right; the two wrong ones, a torn piece and a song whose line ends were lost, now stay.',
}

export const NEIGHBOUR: RuleCard = {
  name: 'duplicate/neighbour',
  takes: 'a line of four or more words that is right below itself, such as the title of a player',
  never:
    'two cells of a table, two lines of a song, a chant, a prayer or a refrain that is said again, or a line of figures and signs',
  examples: [
    {
      text: 'Festival ditutup malam ini.\nVideo: Ribuan Lampion di Alun-alun Karangwangi\nVideo: Ribuan Lampion di Alun-alun Karangwangi\n',
      becomes: 'Festival ditutup malam ini.\nVideo: Ribuan Lampion di Alun-alun Karangwangi\n',
    },
  ],
  keeps: [
    'Skor babak pertama\n0\n0\n',
    'Massa berteriak.\nTurunkan harga garam!\nTurunkan harga garam!\nPolisi berjaga.\n',
    'Mereka berdoa.\nYa Tuhan, lindungi desa kami.\nYa Tuhan, lindungi desa kami.\nHujan pun reda.\n',
    'Ia menulis di papan.\nAir ini milik kami semua.\nAir ini milik kami semua.\nAir ini milik kami semua.\nHujan pun reda.\n',
    'Bintang kecil di langit kelam\nTerbanglah tinggi ke awan biru\nTerbanglah tinggi ke awan biru\nBawalah rindu sampai padanya\n',
  ],
  evidence:
    '150 firings in 100 of 15,729 articles after strip (377 in 328 on the text as scraped); about 68 read, 67 right: one line of a song in a regional language goes.',
}

export const CONTAINER: RuleCard = {
  name: 'duplicate/container',
  takes:
    'a long line that is its neighbours glued together, white space left out: two or more whole lines that cover nearly all of it. What they do not cover stays',
  never: 'the parts; never a sentence that lists what the lines after it say',
  examples: [
    {
      text: 'Kapal feri berangkat pukul enam pagi.Penumpang diminta datang lebih awal.Loket dibuka pukul lima.\nKapal feri berangkat pukul enam pagi.\nPenumpang diminta datang lebih awal.\nLoket dibuka pukul lima.\n',
      becomes:
        'Kapal feri berangkat pukul enam pagi.\nPenumpang diminta datang lebih awal.\nLoket dibuka pukul lima.\n',
    },
    {
      text: 'Kapal feri berangkat pukul enam pagi.\nPenumpang diminta datang lebih awal.\nKapal feri berangkat pukul enam pagi. Penumpang diminta datang lebih awal.\n',
      becomes: 'Kapal feri berangkat pukul enam pagi.\nPenumpang diminta datang lebih awal.\n',
    },
  ],
  keeps: [
    'Panen cabai mundur, harga pupuk naik, dan irigasi rusak.\nPanen cabai mundur\nHarga pupuk naik\nIrigasi rusak\n',
    'Panen cabai mundur. Petani Wanasari merugi sampai dua kali lipat dari musim lalu.\nPanen cabai mundur.\nHarga pupuk naik.\n',
  ],
  evidence: '401 firings in 61 of 15,729 articles after strip; about 76 read, all right.',
}

export const RUN: RuleCard = {
  name: 'duplicate/run',
  takes:
    'a run of lines that comes again further down: two or more copies with the short lines among them, or three or more short sentences right after themselves',
  never: 'a run of labels, figures or verses, however often it comes again',
  examples: [
    {
      text: 'Jembatan gantung itu putus diterjang arus pada Senin malam.\nAkses Warga\nAnak-anak sekolah menyeberang dengan rakit bambu.\nJembatan gantung itu putus diterjang arus pada Senin malam.\nAkses Warga\nAnak-anak sekolah menyeberang dengan rakit bambu.\nPerbaikan dimulai besok.\n',
      becomes:
        'Jembatan gantung itu putus diterjang arus pada Senin malam.\nAkses Warga\nAnak-anak sekolah menyeberang dengan rakit bambu.\nPerbaikan dimulai besok.\n',
    },
    {
      text: 'Api padam.\nJalan dibuka.\nWarga pulang.\nApi padam.\nJalan dibuka.\nWarga pulang.\n',
      becomes: 'Api padam.\nJalan dibuka.\nWarga pulang.\n',
    },
  ],
  keeps: [
    'Kafe Tepi Kali\nJam buka\n09.00-21.00 WIB\nHarga\nRp 20.000\nKedai Embun\nJam buka\n09.00-21.00 WIB\nHarga\nRp 20.000\n',
  ],
  evidence:
    '5 firings in 4 of 15,729 articles after strip (9 in 6 on the text as scraped); all read, all right.',
}

export const WHOLE_TEXT: RuleCard = {
  name: 'duplicate/whole-text',
  takes:
    'the second copy of a text that is there twice in one line, to the line’s end, and of a line that is there again after a dateline; the dateline goes with it',
  never: 'a copy of a part, one shorter than eighty characters, or one that something follows',
  examples: [
    {
      text: 'Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal.Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal.',
      becomes: 'Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal.',
    },
    {
      text: 'Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal. WARTA.CO.ID, WANASARI - Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal.',
      becomes: 'Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal.',
    },
    {
      text: 'Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal.\nWARTA.COM, WANASARI - Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal.\n',
      becomes:
        'Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal.\n',
    },
  ],
  keeps: [
    'Pulanglah ke rumah ibu di kampung halaman tercinta. Pulanglah ke rumah ibu di kampung halaman tercinta.',
    'Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal. Kapal feri berangkat pukul enam pagi dari dermaga lama. Penumpang diminta datang lebih awal. Loket dibuka.',
  ],
}

export const CORPUS: RuleCard = {
  name: 'duplicate/corpus',
  takes:
    'a line or sentence that many documents of the corpus have, once they have been counted (corpus count, --corpus)',
  never:
    'words in quotation marks, a line of less than three words or twenty characters, a piece of a torn sentence, or more than half of a document: that is a copy of another, not furniture',
  examples: [
    {
      text: 'Kapal feri berangkat pukul enam pagi dari dermaga lama.\nDapatkan kabar pilihan dari redaksi kami setiap hari.\nPenumpang diminta datang lebih awal karena loket hanya satu.\n',
      becomes:
        'Kapal feri berangkat pukul enam pagi dari dermaga lama.\nPenumpang diminta datang lebih awal karena loket hanya satu.\n',
      common: ['Dapatkan kabar pilihan dari redaksi kami setiap hari.'],
    },
  ],
  keeps: [
    'Kapal feri berangkat pukul enam pagi dari dermaga lama.\nDapatkan kabar pilihan dari redaksi kami setiap hari.\n',
  ],
}

export const DEDUPE_RULES: readonly RuleCard[] = [CONTAINER, NEIGHBOUR, COPY, RUN, WHOLE_TEXT, CORPUS]
