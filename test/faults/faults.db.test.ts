import { expect, test } from 'vitest'
import { allFaults, runFaults } from '../../scripts/faults/run-faults'
import { some } from '../support/some'

// `npm run test:faults` does all of them. It runs the built server with a separate database.

test('the portal recovers from what is done to it and its database', async () => {
  const [first, ...others] = allFaults.filter(({ long }) => !long)
  const results = await runFaults([first!, ...some(others, 2, 'faults')], () => {})
  expect(results.filter(({ problems }) => problems.length > 0)).toEqual([])
  expect(results.length).toBeGreaterThan(2)
})
