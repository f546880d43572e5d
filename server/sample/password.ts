import { randomInt } from 'node:crypto'
import type { Config } from '../config'
import { readOrCreateSecret } from '../database/secret'

/** Without 0 O 1 l I, which people confuse when they type a password from the screen. */
const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * The password of every sample account: SAMPLE_PASSWORD, otherwise `Hami-` and ten random characters, which are stored in
 * `<dataDir>/secret/sample-password`, mode 0600.
 */
export const samplePassword = ({ samplePassword: given, dataDir }: Config): string =>
  given || readOrCreateSecret(dataDir, 'sample-password', newPassword)

const newPassword = () => `Hami-${Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')}`
