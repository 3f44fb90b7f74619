import { words } from '../words.ts'

/**
 * Words that can only begin a sentence where they are written with a capital after a stop: pronouns, conjunctions
 * and adverbs that are no part of a name. Even after an abbreviation that is before a name
 * (`dibawa ke RS. Namun`) they show that a sentence has ended.
 *
 * Source: the pronouns, conjunctions and connecting adverbs of the Tata Bahasa Baku Bahasa Indonesia that begin
 * at least forty sentences in 15,729 news articles and are never part of a name there. What is part of a name
 * no count tells, so no script counts them again.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  words(`
  adapun agar akan akhirnya akibatnya apabila apakah apalagi artinya bahkan bahwa beberapa begitu
  berdasarkan berikut biasanya bila bukan dalam dan dari dengan di dia diketahui dilansir hal hanya hingga
  ia ini itu jadi jangan jika juga kalau kami karena keduanya kemudian kepada ketika kini kita lalu lantas
  maka menurut menurutnya mereka meski meskipun misalnya nah namun nanti nantinya oleh pada padahal para
  saat saya sayangnya sebab sebagai sebagian sebaliknya sebanyak sebelum sebelumnya sebuah sedangkan
  sehingga sejak sejauh sejumlah selain selama selanjutnya sementara semua semuanya seorang seperti setelah
  setiap siapa sudah supaya tak tanpa tapi tentu terkait termasuk ternyata tetapi tidak untuk usai walau
  walaupun yang
`),
)
