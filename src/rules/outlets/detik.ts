import type { Rule } from '../rule.ts'

const BOX = /^Baca (?:kisah|cerita|profil|berita) [\p{Ll} ]+ di ?sini\.?$/u
const CAMPAIGN: Rule = {
  name: 'promo/detik-campaign',
  takes: 'the box of a campaign under an article: its name, `Baca kisah inspiratif … di sini`',
  never: 'a line about the campaign in the article itself',
  evidence: 'fired 174 times in 87 of 15,729 articles; 8 read, all right: one box',
  where: 'line',
  below: 8,
  literals: ['awards', 'baca kisah', 'baca cerita', 'baca profil'],
  longest: 120,
  take({ text, below }) {
    if (BOX.test(text.trim())) return { lines: 1 }
    const isName = /^\p{Lu}[\p{L} ]* Awards? \d{4}$/u.test(text.trim())
    return isName && below !== null && BOX.test(below.text.trim()) ? { lines: 1 + below.distance } : null
  },
  examples: [
    {
      text: 'Air surut.\nSukamaju Awards 2025\nBaca kisah inspiratif relawan teladan di sini\nSelengkapnya',
      becomes: 'Air surut.',
    },
  ],
  keeps: ['Sukamaju Awards 2025\nPemenang diumumkan pada Senin.'],
}

const SHOW =
  /^(?:Ikuti terus ulasan mendalam berita-berita hangat|["“]Detik (?:Pagi|Sore), [\p{L} -]+!["”]?$)/u
const LIVE_SHOW: Rule = {
  name: 'promo/detik-show',
  takes: 'the paragraph and the slogan that promote a live show under an article',
  never: 'what was said in the show',
  evidence: 'fired 14 times in 9 of 15,729 articles; 9 read, all right',
  where: 'line',
  literals: ['ikuti terus ulasan', 'detik pagi', 'detik sore'],
  longest: 899,
  take: ({ text }) => (SHOW.test(text.trim()) ? { lines: 1 } : null),
  examples: [
    {
      text: 'Air surut.\nIkuti terus ulasan mendalam berita-berita hangat setiap hari di kanal kami.\n"Detik Sore, Bukan Cuma Cerita!"',
      becomes: 'Air surut.',
    },
  ],
  keeps: ['"Detik sore, itulah saatnya pulang," kata Sari.'],
}

/** What only detik has; tested everywhere, because its words are its own. */
export const DETIK_RULES: readonly Rule[] = [CAMPAIGN, LIVE_SHOW]
