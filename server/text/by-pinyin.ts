const collator = new Intl.Collator('zh-CN-u-co-pinyin')

/** Compares names by pinyin, as Chinese offices sort them. The column `pinyin_key` sorts the same way in the database. */
export const byPinyin = (a: string, b: string): number => collator.compare(a, b)
