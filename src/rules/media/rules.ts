import type { Rule } from '../rule.ts'
import { spansOf } from '../spans.ts'
import { POST, SIGNED_POST } from './posts.ts'
import { VIDEO_RULES } from './video.ts'

const PLAYER = /\[Gambas[ \u00a0]?:[^\][\n]*\]|\[(?:Video|Embed|Foto)[ \u00a0]?:[ \u00a0]?[^\][\n]*\]/gi
const EMBED_TAG: Rule = {
  name: 'media/player',
  takes: 'the mark of an embedded player or post: `[Gambas:Video 20detik]`, `[Gambas:Instagram]`',
  never: 'the text between two such marks, or a recipe that calls for gambas (a vegetable)',
  evidence: 'fired 1,001 times in 918 of 15,729 articles; 10 read, all right',
  where: 'inline',
  literals: ['[gambas', '[video', '[embed', '[foto'],
  take({ text }) {
    return spansOf(PLAYER, text)
  },
  examples: [
    { text: 'Air surut.\n[Gambas:Video 20detik]\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' },
    {
      text: 'Air surut. [Gambas:Video CNN] Warga pulang. [Gambas:Instagram]',
      becomes: 'Air surut. Warga pulang.',
    },
  ],
  keeps: ['Gambas: dua buah, kupas lalu iris tipis'],
}

const LIVE =
  /Saksikan[ \u00a0]{1,3}(?:Live|LIVE|live)[ \u00a0]{0,3}[Dd]etik(?:Pagi|Sore|pagi|sore|Malam|com)?[ \u00a0]{0,3}:?/g
const LIVE_STREAM: Rule = {
  name: 'media/live-show',
  takes: 'the announcement of a live show: `Saksikan Live DetikPagi:`',
  never: 'a sentence that tells when a match or a show can be seen',
  evidence: 'fired 80 times in 74 of 15,729 articles; 8 read, all right',
  where: 'inline',
  literals: ['saksikan live'],
  take({ text }) {
    return spansOf(LIVE, text)
  },
  examples: [
    { text: 'Air surut. Saksikan Live DetikSore: Warga pulang.', becomes: 'Air surut. Warga pulang.' },
  ],
  keeps: ['Saksikan live pertandingan itu pukul 20.00 WIB di lapangan desa.'],
}

const PLAYER_CONTROL =
  /^(?:Lihat Foto|Perbesar|Perkecil|Lihat Semua Foto|Buka Galeri|Putar Video|Play Video|Swipe untuk melihat foto|Geser untuk melihat foto (?:selanjutnya|berikutnya)|Dengarkan [Aa]rtikel|Tampilkan Ringkasan(?: Artikel)?|Ringkasan Artikel|Loading(?: video)?\.\.\.|medium large larger|Smallest Font Largest Font|url telah tercopy|URL berhasil di-?salin|Salin [Tt]autan|Copy [Ll]ink|Add as a preferred source on Google|Dibantu AI)$/
const PAGE_CONTROL: Rule = {
  name: 'media/control',
  takes:
    'the label of a button or a player, alone on its line: Lihat Foto, Perbesar, Dengarkan artikel, Loading…',
  never: 'a sentence with these words',
  evidence: 'fired 22 times in 15 of 15,729 articles; 14 read, all right',
  where: 'line',
  literals: [
    'lihat foto',
    'perbesar',
    'perkecil',
    'lihat semua foto',
    'buka galeri',
    'putar video',
    'play video',
    'untuk melihat foto',
    'dengarkan artikel',
    'ringkasan',
    'loading',
    'medium large',
    'smallest font',
    'url ',
    'salin tautan',
    'copy link',
    'preferred source',
    'dibantu ai',
  ],
  longest: 79,
  take: ({ text }) => (PLAYER_CONTROL.test(text.trim()) ? { lines: 1 } : null),
  examples: [{ text: 'Air surut.\nPerbesar\nWarga pulang.', becomes: 'Air surut.\nWarga pulang.' }],
  keeps: ['Perbesar peluang panen dengan air yang cukup.', 'Lihat Foto Banjir'],
}

/** Players, video titles, embedded posts and their buttons. */
export const MEDIA_RULES: readonly Rule[] = [
  ...VIDEO_RULES,
  PAGE_CONTROL,
  LIVE_STREAM,
  EMBED_TAG,
  POST,
  SIGNED_POST,
]
