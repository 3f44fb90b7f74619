/** The names of the newsrooms that are known, sorted. */
export const OUTLET_NAMES = [
  'antara',
  'bacakoran',
  'bisnis',
  'cnbcindonesia',
  'cnnindonesia',
  'detik',
  'disway',
  'jawapos',
  'jpnn',
  'kapanlagi',
  'kompas',
  'kontan',
  'kumparan',
  'kupastuntas',
  'lampost',
  'liputan6',
  'medialampung',
  'merdeka',
  'okezone',
  'posmetro',
  'republika',
  'sindonews',
  'suara',
  'tempo',
  'tribun',
  'turnbackhoax',
  'viva',
] as const
export type OutletName = (typeof OUTLET_NAMES)[number]

/** A newsroom whose furniture some rules know. */
export interface Outlet {
  /** The name used here. */
  readonly outlet: OutletName
  /** The hosts of its pages. */
  readonly hosts: readonly string[]
  /** What it writes of itself at the head of an article. */
  readonly signs: readonly string[]
  /** What scraping makes of its links to other articles, if not the usual. */
  readonly links?: ScrapedLinks
}

/**
 * `glued`: the spaces around every link are lost. `title-below`: the title is on the next line, even after words
 * without a colon. `title-lost`: the title is lost, and the next line is prose.
 */
export type ScrapedLinks = 'glued' | 'title-below' | 'title-lost'

/** Sorted by name. Source: the outlets' own pages and datelines. */
export const OUTLETS: readonly Outlet[] = [
  { outlet: 'antara', hosts: ['antaranews.com'], signs: ['(ANTARA'] },
  { outlet: 'bacakoran', hosts: ['bacakoran.co'], signs: ['BACAKORAN.CO'] },
  { outlet: 'bisnis', hosts: ['bisnis.com'], signs: ['Bisnis.com,'] },
  {
    outlet: 'cnbcindonesia',
    hosts: ['cnbcindonesia.com'],
    signs: ['CNBC Indonesia -', 'CNBC Indonesia—', 'CNBC Indonesia —'],
  },
  { outlet: 'cnnindonesia', hosts: ['cnnindonesia.com'], signs: ['CNN Indonesia --'] },
  { outlet: 'detik', hosts: ['detik.com'], signs: [] },
  { outlet: 'disway', hosts: ['disway.id'], signs: ['DISWAY.ID'] },
  { outlet: 'jawapos', hosts: ['jawapos.com'], signs: ['JawaPos.com'] },
  { outlet: 'jpnn', hosts: ['jpnn.com'], signs: ['jpnn.com,', 'JPNN.com'] },
  {
    outlet: 'kapanlagi',
    hosts: ['kapanlagi.com'],
    signs: ['Kapanlagi.com -', 'KapanLagi.com -'],
    links: 'glued',
  },
  { outlet: 'kompas', hosts: ['kompas.com', 'kompas.id', 'kompas.tv'], signs: ['KOMPAS.com'] },
  { outlet: 'kontan', hosts: ['kontan.co.id'], signs: ['KONTAN.CO.ID'] },
  { outlet: 'kumparan', hosts: ['kumparan.com'], signs: [] },
  { outlet: 'kupastuntas', hosts: ['kupastuntas.co'], signs: ['Kupastuntas.co'] },
  { outlet: 'lampost', hosts: ['lampost.co'], signs: ['(Lampost.co)', '(LAMPOST.CO)'] },
  { outlet: 'liputan6', hosts: ['liputan6.com'], signs: ['Liputan6.com,'], links: 'title-lost' },
  {
    outlet: 'medialampung',
    hosts: ['medialampung.co.id'],
    signs: ['MEDIALAMPUNG.CO.ID'],
    links: 'title-below',
  },
  { outlet: 'merdeka', hosts: ['merdeka.com'], signs: ['Merdeka.com -'] },
  { outlet: 'okezone', hosts: ['okezone.com'], signs: [], links: 'glued' },
  { outlet: 'posmetro', hosts: ['posmetro.co', 'posmetro.co.id', 'posmetromedan.com'], signs: ['POSMETRO'] },
  { outlet: 'republika', hosts: ['republika.co.id'], signs: ['REPUBLIKA.CO.ID'], links: 'glued' },
  { outlet: 'sindonews', hosts: ['sindonews.com'], signs: [] },
  { outlet: 'suara', hosts: ['suara.com'], signs: ['Suara.com -'] },
  { outlet: 'tempo', hosts: ['tempo.co'], signs: ['TEMPO.CO'] },
  { outlet: 'tribun', hosts: ['tribunnews.com'], signs: ['TRIBUNNEWS.COM', 'TRIBUN'] },
  { outlet: 'turnbackhoax', hosts: ['turnbackhoax.id'], signs: [] },
  { outlet: 'viva', hosts: ['viva.co.id'], signs: ['VIVA.co.id', 'VIVA –'] },
]
