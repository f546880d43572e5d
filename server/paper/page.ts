import { convertMillimetersToTwip as twips, PageOrientation } from 'docx'

/** GB/T 9704-2012: A4, margins of 37 mm above and 28 mm at the left, a text of 156 mm × 225 mm. Millimetres. */
export const page = { width: 210, height: 297, top: 37, left: 28, textWidth: 156, textHeight: 225 }

export const pointsOf = (millimetres: number) => (millimetres / 25.4) * 72

const right = page.width - page.left - page.textWidth
const bottom = page.height - page.top - page.textHeight
/** From the text's edge to the lower edge of the foot, whose line has its dashes 7 mm below the text. */
const footer = 10

export const sheet = {
  size: { width: twips(page.width), height: twips(page.height) },
  margin: {
    top: twips(page.top),
    left: twips(page.left),
    right: twips(right),
    bottom: twips(bottom),
    footer: twips(bottom - footer),
  },
}

/**
 * 横排: an upright page that is read from its right side, so the same area of text. By the standard the head of the table is at
 * the bound edge (订口) of odd pages and at the cut edge (切口) of even ones; both are the left edge of the upright page.
 */
export const sheetAcross = {
  // The width and height of upright paper: `docx` exchanges them.
  size: { ...sheet.size, orientation: PageOrientation.LANDSCAPE },
  margin: {
    top: twips(page.left),
    right: twips(page.top),
    bottom: twips(right),
    left: twips(bottom),
    footer: twips(right - footer),
  },
}
