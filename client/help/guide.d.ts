interface GuideSection {
  title: string
  anchor: string
}

/** A page of docs/guide, made by scripts/guide-pages.mjs. */
declare module '*.md?guide' {
  export const html: string
  export const sections: readonly GuideSection[]
}

/** The tables of docs/words.md. */
declare module '*.md?glossary' {
  export const html: string
  export const sections: readonly GuideSection[]
}
