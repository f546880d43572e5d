const collator = new Intl.Collator('zh-CN-u-co-pinyin')

/** Names as a Chinese office orders them, and what isn't Chinese by its letters; the database does so in `pinyin_key`. */
export const byPinyin = (a: string, b: string): number => collator.compare(a, b)
