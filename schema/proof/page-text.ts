/** The attributes and texts of a sheet's head and foot as files have them. */
export interface HeadAndFoot {
  differentOddEven?: boolean
  differentFirst?: boolean
  texts: Readonly<Record<string, string | null | undefined>>
}

/** Texts on each page, by `HEAD` or `FOOT`, which pages and where: `FOOT odd R`. */
export type PageTexts = Record<string, string>

/** A section, a face, a size, a colour, a style, a sign, a field or a character. */
const token = /&([LCR])|&"[^"]*"|&\d+|&K(?:[0-9a-f]{6}|\d\d[+-]\d{3})|&[BIUESXYOH]|(&&)|(&[PNDTFAZG])|([\s\S])/gi

/** By section, what is shown: without faces and sizes, with fields such as &P. */
function sections(text: string): Record<string, string> {
  const shown: Record<string, string> = {}
  let place = 'C'
  for (const [, section, sign, field, plain] of text.matchAll(token)) {
    if (section) place = section.toUpperCase()
    const piece = sign ? '&' : (field?.toUpperCase() ?? plain ?? '')
    if (piece !== '') shown[place] = (shown[place] ?? '') + piece
  }
  return shown
}

const kinds = { HEAD: 'Header', FOOT: 'Footer' }

/** The texts of all pages; those of even and first pages only where they are others. */
export function pageTexts({ differentOddEven, differentFirst, texts }: HeadAndFoot): PageTexts {
  const found: PageTexts = {}
  for (const [kind, name] of Object.entries(kinds)) {
    const usual = sections(texts[`odd${name}`] ?? '')
    const others = [
      ...(differentOddEven ? (['even'] as const) : []),
      ...(differentFirst ? (['first'] as const) : []),
    ].map((pages) => [pages, sections(texts[pages + name] ?? '')] as const)
    for (const [pages, shown] of [['odd', usual] as const, ...others]) {
      for (const place of 'LCR') {
        const text = (shown[place] ?? '').replace(/\s+/g, ' ').trim()
        const odd = (usual[place] ?? '').replace(/\s+/g, ' ').trim()
        if (pages === 'odd' ? text !== '' : text !== odd) found[`${kind} ${pages} ${place}`] = text
      }
    }
  }
  return found
}
