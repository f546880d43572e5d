import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Each brings a script so that it comes by itself when the network is back (`client/connection/script.ts`). */
const bringing = /\b(bringScript|lazy|later)\(\s*\(\) => import\($/

test('every script that a page fetches later is brought, so that the page is reloaded when it couldn’t be', () => {
  const imports = globSync('client/**/*.{ts,vue}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('/gql/'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?<!typeof )\bimport\((?=\s*['"`])/g)].map(({ index, input }) => ({
        file,
        isBrought: bringing.test(input.slice(0, index + 'import('.length)),
      })),
    )
  expect(imports.length).toBeGreaterThan(50)
  const others = imports.filter(({ isBrought }) => !isBrought).map(({ file }) => file)
  expect(others).toEqual([])
})
