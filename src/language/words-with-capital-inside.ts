import { words } from './words.ts'

/**
 * Names that are one word and written with a capital inside, in small letters, sorted: no seam between two texts.
 *
 * Source: the words with a capital inside that are frequent in scraped news, and well-known brands.
 */
export const WORDS_WITH_CAPITAL_INSIDE: ReadonlySet<string> = new Set(
  words(`
  airasia airnav airpods aljazeera alphatauri antaranews appstore beritasatu blackberry bolasport bukalapak
  bytedance carplay cekfakta chatgpt collegevine crowdstrike deepmind deepseek detikcom detikfood
  detikhealth detikinet detikpagi detiksore doordash dxomark ebay efishery facetime fedex fiberstar freebuds
  gofood gogreen gopay goride gosend goto grabbike grabcar grabexpress grabfood hafencity harmonyos hokben
  hubspot hyperos icloud ikon imac imessage indihome indycar inews infopublik injourney insyaallah ipad
  ipados iphone ipod iqiyi iqoo iqube itunes jakjazz jaklingko jakpro jawapos kapanlagi kemenpan kemenpppa
  kompasiana kompastekno kompastravel kompastv kontras laliga lebron lg linkaja linkedin livin macbook macos
  mafindo magicpad mahaka masterchef masyaallah mcafee mccartney mcdonald mcgregor mckinsey mclaren mcqueen
  mctominay medcoenergi miniso motogp mou mpassport mrbeast mypertamina mytelkomsel nasdem newjeans omnibook
  openai openstreetmap paypal pedulilindungi pertalife phonepe pikiranrakyat playstation pospay powerpoint
  qlobot realme rmol satusehat scarjo sharplink shopeefood shopeepay silverqueen sindonews skinlabs
  smartfren softbank spacex splitbill spongebob starlink sunco superapp superbank telkomgroup thinkpad
  tiktok tiktoker timesindonesia tokocrypto transj transjabodetabek transjakarta transjateng transjogja
  tribunjabar tribunjakarta tribunmedan tribunner tribunnews tribunsolo tribunstyle tripadvisor tvone
  tvonenews twitter uniqlo vinfast watchos wechat whatsapp wifi wikileaks wordpress youtube youtuber
`),
)
