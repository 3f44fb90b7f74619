/** What is counted: whole lines, or the sentences of each line. */
export const COUNT_UNITS = ['line', 'sentence'] as const
export type CountUnit = (typeof COUNT_UNITS)[number]
