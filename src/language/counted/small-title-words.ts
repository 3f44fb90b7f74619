import { words } from '../words.ts'

/**
 * Words that Indonesian headlines write small among capitals, sorted.
 *
 * Source: the small words of 9,000 title-case headlines, counted once; those found at least four times, and units. The
 * headlines are not kept, so no script counts them again.
 */
export const SMALL_TITLE_WORDS: ReadonlySet<string> = new Set(
  words(`
  a ada akan akibat ala and antar antara asal atas atau bagi bahwa bak bakal bareng bin binti bisa buat bukan
  by cc cm da dalam dan dari daripada de del demi dengan der di di- dkk dong dr for gak gegara gram guna harus
  hektar hektare hingga in ini itu jadi jam jelang jika juga juta kalau karena kata ke kepada kg kini km kok
  kpd lagi lalu lewat lho lo los m meski meter miliar mm namun nan nih nya of off oleh on or pada para pasca
  per persen pun saat sampai sang sebagai sebelum secara sejak selain selama seperti serta setelah si soal tak
  tanpa tapi telah tentang terhadap terkait tetapi the tidak to ton triliun untuk usai van versi via von vs ya
  yang yg
`),
)
