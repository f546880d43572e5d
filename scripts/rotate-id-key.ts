import { readConfig } from '../server/config'
import { rotateIdKey } from '../server/personal/rotate-id-key'
import { runCommand } from './program/run-command'

// npm run rotate-id-key: encrypts the stored ID numbers with a new key while the portal is stopped. NEW_ID_KEY sets the
// key; if the key is kept in a file, it can be generated instead.

await runCommand(() => rotateIdKey(readConfig(), (line) => console.log(line)))
