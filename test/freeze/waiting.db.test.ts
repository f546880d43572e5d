import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { standardLimits } from '../../server/http/limit'
import { appForThisTest } from '../support/app'
import { signedIn } from '../support/client'

test('a year is filed although others’ workbooks come first for longer than a transaction may ask nothing', async () => {
  const seconds = { ...standardLimits.seconds, idleTransaction: 1 }
  const app = await appForThisTest({ data: 'sample', config: { limits: { ...standardLimits, seconds } } })
  const bureau = await signedIn(app, 'bureau')
  const others = ['one', 'other'].map((account) => app.portal.queues.exports.run(account, () => pause(4000)))
  const { freezeYear } = await bureau.get<{ freezeYear: { serial: number } }>(
    'mutation { freezeYear(year: 2023, cutOff: "2024-03-01", note: "") { serial } }',
  )
  await Promise.all(others)
  expect(freezeYear.serial).toBe(1)
})
