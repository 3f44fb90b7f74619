import { nextLinkAnnouncement } from '../cross-link/link-announcement.ts'

const FURNITURE =
  /\[Gambas:|ADVERTISEMENT|SCROLL TO |(?:Pewarta|Editor|Penulis|Reporter|Sumber|Uploader|Pilihan [Ee]ditor) ?:|COPYRIGHT|Copyright|(?:Berita|Artikel) ini (?:telah|sudah) |Halaman (?:Selanjutnya|Berikutnya)|Saksikan (?:video|Live)|Lakukan ini, dan |KOMPAS\.com\/|Dok\. |DOK\. |SHUTTERSTOCK|Shutterstock|FREEPIK|Para Pria Harus |Musuh terbesar |Kembalikan kebahagiaan |Dapatkan update |\([a-z]{2,4}\/[a-z]{2,4}\)/

/** Where, behind `from`, something begins that can be no part of a title: another cue, a credit, a player. */
export function titleLimit(text: string, from: number, furthest: number): number {
  const end = Math.min(text.length, from + furthest)
  const furniture = FURNITURE.exec(text.slice(from, end))
  const limit = furniture === null ? text.length : from + furniture.index
  const announcement = nextLinkAnnouncement(text, from + 1, Math.min(limit, end))
  return announcement === null ? limit : announcement.start
}
