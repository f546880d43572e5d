import { randomInt } from 'node:crypto'
import type { Config } from '../config'
import { readOrCreateSecret } from '../database/secret'
import { memoised } from '../text/memoised'

/** Without 0 O 1 l I, which people confuse when they type a password from the screen. */
const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * The password of every sample account: SAMPLE_PASSWORD, otherwise `Hami-` and ten random characters, which are stored in
 * `<dataDir>/secret/sample-password`, mode 0600.
 */
export const samplePassword = ({ samplePassword: given, dataDir }: Config): string => given || stored(dataDir)

const newPassword = () => `Hami-${Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')}`

/** Every page of a sample asks for it, so its file is read once. */
const stored = memoised(20, (dataDir) => readOrCreateSecret(dataDir, 'sample-password', newPassword))
