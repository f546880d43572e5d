import { expect, test } from 'vitest'
import { ImportRowKind } from '../../../schema/vocabulary'
import { rowLine } from '../../../server/import/staging/copy-line'

test('a value cut in the middle of a character is told whole: PostgreSQL’s JSON refuses half a one', () => {
  const line = rowLine(1, {
    rowNumber: 9,
    kind: ImportRowKind.SKIPPED,
    platformNo: null,
    planned: null,
    problems: [{ code: 'IMPORT_ROW_SKIPPED', field: null, value: '合计𠮷'.slice(0, 3), reason: '合计行。' }],
  })
  expect(line).not.toMatch(/\\u[dD][89a-fA-F]/)
  expect(line).toContain('合计\uFFFD')
})
