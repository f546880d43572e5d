import { expect, test } from 'vitest'
import { inlineDocuments } from '../../scripts/inline-documents.mjs'

interface Inlined {
  query: { kind: string }
}

test('a document that no constant holds may follow one that a constant holds, without semicolons', async () => {
  const source = [
    'export const query = graphql(`query Name { viewer { username } }`)',
    'graphql(`fragment Names on Viewer { username }`)',
  ].join('\n\n')
  const { transform } = inlineDocuments('client') as { transform(code: string, id: string): string }
  const code = transform(source, '/document.ts')
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Inlined
  expect(module.query.kind).toBe('Document')
})
