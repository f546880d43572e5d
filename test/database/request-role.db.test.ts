import { expect, inject, test } from 'vitest'
import { ensureRequestRole } from '../../server/database/request-role'
import { readOrCreateSecret } from '../../server/database/secret'
import { openTestPortal } from '../support/app'

test('starts on several databases of one cluster don’t trip over the role that they share', async () => {
  const opened = [await openTestPortal({ data: 'real' }), await openTestPortal({ data: 'real' })]
  const password = readOrCreateSecret(inject('clusterFolder'), 'request-password')
  const starts = Array.from({ length: 40 }, (_, n) =>
    ensureRequestRole(opened[n % 2]!.portal.owner.em.fork(), password),
  )
  expect(await Promise.allSettled(starts)).toEqual(starts.map(() => ({ status: 'fulfilled', value: undefined })))
  await Promise.all(opened.map(({ close }) => close()))
})
