/** A list written as words between white space, one string for many: data files stay readable. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

/** A list whose items may hold spaces, written between `|`. */
export function phrases(list: string): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
