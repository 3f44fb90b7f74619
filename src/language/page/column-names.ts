import { words } from '../words.ts'

/**
 * What the rows of links at the foot of a page say: names of columns and services, each word by itself, sorted.
 * They mean something only beside a copyright. Source: feet of Indonesian news pages.
 */
export const COLUMN_NAMES: readonly string[] = words(`
  Advertorial Beranda Beriklan Berita Bisnis Bola Cyber Daerah Disclaimer Ekonomi Foto Hiburan Home Hukum
  Hype Iklan Indeks Index Infografis Internasional Kami Karier Karir Kesehatan Kontak Kontributor Kriminal
  Layanan Lifestyle Media Megapolitan Nasional News Olahraga Opini Otomotif Pedoman Pendidikan Peristiwa
  Policy Politik Privacy Redaksi Regional Rss Siber Sitemap Sport Tech Teknologi Tentang Terkini Terpopuler
  Travel Video Weekend Wisata
`)
