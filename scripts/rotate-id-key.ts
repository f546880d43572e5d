import { readConfig } from '../server/config'
import { requireDatabase } from '../server/database/require-database'
import { PortalError } from '../server/errors'
import { rotateIdKey } from '../server/personal/rotate-id-key'

// npm run rotate-id-key: encrypts the stored ID numbers with a new key while the portal is stopped. NEW_ID_KEY sets the
// key; if the key is kept in a file, it can be generated instead.

try {
  await rotateIdKey(requireDatabase(readConfig()), (line) => console.log(line))
} catch (error) {
  console.error(error instanceof PortalError ? `${error.message}（${error.code}）` : error)
  process.exitCode = 1
}
