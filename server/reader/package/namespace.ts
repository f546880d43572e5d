const transitional = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

/** Namespaces of a workbook's elements in the two editions of the standard. */
export const spreadsheet: ReadonlySet<string> = new Set([
  `${transitional}/spreadsheetml/2006/main`,
  `${strict}/spreadsheetml/main`,
])

export const packageRelations: ReadonlySet<string> = new Set([`${transitional}/package/2006/relationships`])

export const contentTypes: ReadonlySet<string> = new Set([`${transitional}/package/2006/content-types`])

/** Namespaces of `r:id`; the type of a relation is one of these, a slash and its kind. */
export const relationships: readonly string[] = [
  `${transitional}/officeDocument/2006/relationships`,
  `${strict}/officeDocument/relationships`,
]

/** Namespace of `AlternateContent`, which wraps elements that only newer programs understand. */
export const compatibility = `${transitional}/markup-compatibility/2006`

/** Text documents and presentations. */
export const otherDocument = /\/(wordprocessingml|presentationml)\//
