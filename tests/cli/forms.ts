/** Inputs in forms that are not read, each of which shows what it is. */
export interface ForeignInput {
  readonly about: string
  /** What its file is called. */
  readonly name: string
  readonly bytes: Buffer
  /** What the message says it looks like. */
  readonly looksLike: string
}

const LINK = 'Air surut. Baca juga: Banjir Rendam Desa'
const page = `<html lang="id">\n<head><title>Pasar apung</title></head>\n<body><p>${LINK}</p></body>\n</html>\n`
const utf16 = Buffer.from('Air surut.\nWarga pulang.\n', 'utf16le')
const bytes = (text: string) => Buffer.from(text, 'latin1')

const logged = (id: number) => `2025-01-02 07:0${id} {"id": ${id}, "text": "${LINK}"}\n`

export const FOREIGN: readonly ForeignInput[] = [
  [
    'CSV by another name',
    'a.dat',
    `id,judul,isi\n1,Air surut,${LINK}\n2,Pasar,Dua kali\n`,
    'no column is called "text"',
  ],
  [
    'CSV with line breaks in cells',
    'table',
    `id,isi\n1,"Air surut.\nBaca juga: Banjir"\n2,"Dua, kali"\n`,
    '--text-field isi names the longest',
  ],
  ['CSV with semicolons', 'a.txt', `id;isi\n1;${LINK}\n2;Dua\n`, 'there are id, isi'],
  [
    'CSV in CR LF, everything quoted',
    'b.txt',
    `"id","isi"\r\n"1","${LINK}"\r\n"2","Dua ""kali"""\r\n`,
    'no column is called "text"',
  ],
  ['TSV without a head', 'rows', `1\t${LINK}\tantara\n2\tDua\tdetik\n`, 'no column is called "text"'],
  ['HTML', 'a.html', `<!doctype html>\n${page}`, 'HTML'],
  ['HTML by another name', 'page.txt', page, 'HTML'],
  ['XML', 'feed.xml', `<?xml version="1.0"?>\n<rss><item>${LINK}</item></rss>\n`, 'XML'],
  ['a part of a page', 'part.txt', `<article class="a">\n<p>${LINK}</p>\n</article>\n`, 'HTML'],
  ['lines of a log with JSON', 'run.log', `${logged(1)}${logged(2)}`, 'JSON with something before it'],
  ['SQL', 'dump', `-- isi\nINSERT INTO berita (isi) VALUES ('${LINK}');\n`, 'SQL'],
  ['LaTeX', 'a.txt', `\\documentclass{article}\n\\begin{document}\n${LINK}\n`, 'the source of'],
  ['mail', 'surat', `Subject: Air\nMIME-Version: 1.0\n\n${LINK}\n`, 'mail'],
  ['subtitles', 'a.txt', '1\n00:00:01,000 --> 00:00:02,000\nAir surut.\n', 'subtitles'],
  ['front matter', 'a.md', `---\ntitle: "Air"\ndate: 2025-01-02\n---\n\n${LINK}\n`, 'YAML'],
  [
    'a list of YAML after its mark',
    'a.txt',
    `---\n- id: 1\n  text: "${LINK}"\n- id: 2\n  text: Dua.\n`,
    'YAML',
  ],
  [
    'what jq prints of texts',
    'texts',
    `"Air surut.\\nBaca juga: Banjir"\n"Dua kali."\n`,
    'a JSON string on each line',
  ],
  ['a table of Markdown', 'a.md', `| id | isi |\n|---|---|\n| 1 | ${LINK} |\n`, 'a table of Markdown'],
  ['settings', 'a.txt', '[server]\nhost = localhost\n\n[client]\nhost = localhost\n', 'settings'],
  ['an object as Python prints it', 'a.txt', `{'id': 1, 'text': '${LINK}'}\n`, 'data of a script'],
  ['Parquet', 'a.parquet', bytes('PAR1\0\0\x01\x02isi\0\0PAR1'), 'Parquet'],
  ['PNG', 'a.png', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0'), 'a picture'],
  ['JPEG by another name', 'a.txt', bytes('\xff\xd8\xff\xe0\0\x10JFIF\0Baca juga: Banjir\n'), 'a picture'],
  ['PDF', 'a.pdf', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\nBaca juga: Banjir\n'), 'a PDF'],
  ['a zip archive', 'a.docx', bytes('PK\x03\x04\x14\0\x06\0\x08\0word/document.xml'), 'a zip archive'],
  ['SQLite', 'a.db', bytes('SQLite format 3\0\x10\0\x01\x01\0@  \0\0'), 'an SQLite database'],
  ['UTF-16 without a mark', 'u.txt', utf16, '--encoding utf-16le'],
  ['big-endian UTF-16 without a mark', 'b.txt', Buffer.from(utf16).swap16(), '--encoding utf-16be'],
  [
    'bytes of no known form',
    'dump',
    Buffer.from(Array.from({ length: 512 }, (_, k) => (k * 167) % 256)),
    'no text',
  ],
].map(([about, name, content, looksLike]) => ({
  about: about as string,
  name: name as string,
  bytes: Buffer.from(content as string),
  looksLike: looksLike as string,
}))
