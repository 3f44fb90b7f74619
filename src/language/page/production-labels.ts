/**
 * Labels before the names of those who made a video or a page, in title case, sorted: beside the credits of
 * `credit-labels.ts` they are credits too. Source: the feet of Indonesian news and videos.
 */
export const PRODUCTION_LABELS: readonly string[] = [
  'Animator',
  'Desainer',
  'Grafis',
  'Host',
  'Ilustrator',
  'Infografis',
  'Juru Kamera',
  'Kamera',
  'Kameramen',
  'Kamerawan',
  'Motion Graphic',
  'Music',
  'Musik',
  'Narasi',
  'Narator',
  'Naskah',
  'Pembawa Acara',
  'Penata Gambar',
  'Penata Suara',
  'Pengisi Suara',
  'Presenter',
  'Produser',
  'Riset',
  'Script Writer',
  'Suara',
  'Voice Over',
]
