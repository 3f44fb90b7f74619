import { words } from './words.ts'

/**
 * Names that are one word and written with a capital inside, in small letters, sorted: no seam between two texts.
 *
 * Source: the words with a capital inside that are frequent in scraped news, and well-known brands.
 */
export const WORDS_WITH_CAPITAL_INSIDE: ReadonlySet<string> = new Set(
  words(`
  airasia airnav airpods alphatauri antaranews blackberry bytedance chatgpt collegevine crowdstrike deepmind
  deepseek detikcom detikfood detikhealth detikinet detikpagi detiksore doordash dxomark ebay efishery
  facetime fedex fiberstar freebuds gofood gogreen gopay goride gosend goto grabbike grabcar grabexpress
  grabfood harmonyos hokben hyperos icloud ikon imac imessage indihome indycar inews infopublik injourney ipad
  ipados iphone ipod iqiyi iqoo iqube itunes jakjazz jakpro kapanlagi kemenpan kemenpppa kompasiana
  kompastekno kompastravel kompastv kontras laliga lebron lg linkaja linkedin livin macbook macos mafindo
  magicpad mahaka masterchef mcafee mccartney mcdonald mcgregor mckinsey mclaren mcqueen mctominay medcoenergi
  miniso motogp mou mpassport mrbeast nasdem newjeans omnibook openai openstreetmap paypal pertalife phonepe
  playstation pospay powerpoint qlobot realme rmol satusehat scarjo sharplink shopeefood shopeepay silverqueen
  sindonews skinlabs smartfren softbank spacex splitbill starlink sunco superapp superbank thinkpad tiktok
  tiktoker timesindonesia transj transjabodetabek transjakarta transjateng tribunjabar tribunner tribunnews
  tribunstyle tripadvisor tvone tvonenews twitter uniqlo vinfast watchos wechat whatsapp wifi wikileaks
  wordpress youtube youtuber
`),
)
