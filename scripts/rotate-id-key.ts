import { readConfig } from '../server/config'
import { PortalError } from '../server/errors'
import { rotateIdKey } from '../server/personal/rotate-id-key'

// npm run rotate-id-key: another key for ID numbers at rest, while the portal is stopped. NEW_ID_KEY gives the key; by
// file it may be left to chance.

try {
  await rotateIdKey(readConfig(), (line) => console.log(line))
} catch (error) {
  console.error(error instanceof PortalError ? `${error.message}（${error.code}）` : error)
  process.exitCode = 1
}
