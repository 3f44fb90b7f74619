import { expect, test } from 'vitest'
import { shell } from '../cli/shell.ts'

const FIRST = 'Warga Wanasari menutup pintu air yang rusak pada Minggu malam sebelum hujan datang.\n'
const LINK = 'Baca juga: Tanggul Sukamaju Jebol Lagi\n'
/** Enough days for a text that is not held whole. */
const DAYS = 200_000

function dayOf(number: number): string {
  return `Pada hari ke-${number} air Sungai Wukir surut lagi beberapa sentimeter dari batas siaga.\n`
}

test('a text of more than 16 MiB is cleaned from its first line to its last', {
  timeout: 60_000,
}, async () => {
  const here = shell()
  const days = Array.from({ length: DAYS }, (_, number) => dayOf(number))
  const dirty = `Wanasari (ANTARA) - ${FIRST}${days.map((day, n) => (n % 1000 === 7 ? LINK + day : day)).join('')}${FIRST}Editor: Rudi Hartawan\n`
  expect(Buffer.byteLength(dirty)).toBeGreaterThan(1 << 24)
  const { stdout, stderr, status } = await here.run('jernih -v', { stdin: dirty })
  here.remove()
  // The dateline, each link, the editor, and the first sentence where it stands again.
  expect(stdout.equals(Buffer.from(FIRST + days.join('')))).toBe(true)
  expect(stderr).toContain('more than 16 MiB, so cleaned in windows')
  expect(status).toBe(0)
})
