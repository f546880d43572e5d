const transitional = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

/** A workbook's own elements, as its two editions of the standard name them. */
export const spreadsheet: ReadonlySet<string> = new Set([
  `${transitional}/spreadsheetml/2006/main`,
  `${strict}/spreadsheetml/main`,
])

export const packageRelations: ReadonlySet<string> = new Set([`${transitional}/package/2006/relationships`])

/** Of `r:id`; a relation's type is one of these and its kind. */
export const relationships: readonly string[] = [
  `${transitional}/officeDocument/2006/relationships`,
  `${strict}/officeDocument/relationships`,
]

/** Wraps what only newer programs understand. */
export const compatibility = `${transitional}/markup-compatibility/2006`

/** Text documents and presentations. */
export const otherDocument = /\/(wordprocessingml|presentationml)\//
