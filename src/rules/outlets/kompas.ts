import type { Rule } from '../rule.ts'

/** The pieces of the sentence, one a line, as a page torn at its links gives them. */
const PIECES: readonly RegExp[] = [
  /^Simak$/,
  /^breaking news$/,
  /^dan$/,
  /^berita pilihan$/,
  /^kami langsung di ponselmu\. Pilih saluran andalanmu/,
]
const REST = /^(?:https?:\/\/\S+|\. ?Pastikan kamu sudah install aplikasi WhatsApp ya\.?)$/

const TORN_PROMOTION: Rule = {
  name: 'promo/kompas-channel',
  takes:
    'the call to follow the outlet’s channel, torn over lines at its links: Simak ⏎ breaking news ⏎ dan ⏎ berita pilihan ⏎ kami langsung di ponselmu. …',
  never: 'a torn sentence that only begins with Simak',
  evidence: 'fired 189 times in 27 of 15,729 articles; 4 read, all right: one sentence in seven pieces',
  where: 'line',
  below: 24,
  literals: ['simak'],
  take(context) {
    if (context.text.trim() !== 'Simak') return null
    let piece = 1
    let lines = 1
    for (let distance = 1; distance <= 24; distance++) {
      const line = context.line(distance)?.trim()
      if (line === undefined) break
      if (line === '') continue
      const fits = piece < PIECES.length ? PIECES[piece]!.test(line) : REST.test(line)
      if (!fits) break
      piece += 1
      lines = distance + 1
    }
    return piece >= PIECES.length ? { lines } : null
  },
  examples: [
    {
      text: 'Air surut.\nSimak\nbreaking news\ndan\nberita pilihan\nkami langsung di ponselmu. Pilih saluran andalanmu akses berita Warta WhatsApp Channel :\nhttps://contoh.example/warta\n. Pastikan kamu sudah install aplikasi WhatsApp ya.',
      becomes: 'Air surut.',
    },
  ],
  keeps: ['Simak\nbreaking news\nhari ini di radio desa.'],
}

/** What only Kompas.com has; tested everywhere, because its words are its own. */
export const KOMPAS_RULES: readonly Rule[] = [TORN_PROMOTION]
