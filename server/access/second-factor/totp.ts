import { generateSecret, generateURI, verifySync } from 'otplib'

/** Seconds for which a code is shown. */
const period = 30
/** Short, because it is in the QR code twice, in percent encoding. */
const issuer = '职称评审'

/** 160 random bits in base32, as RFC 4226 advises. */
export const newSecret = (): string => generateSecret({ length: 20 })

/** What the QR code holds; authenticators show its issuer and username. */
export const enrolmentUri = (username: string, secret: string): string =>
  generateURI({ issuer, label: username, secret })

/**
 * The time step whose code this is, of those after `lastStep`; null if there is none. The clock of a phone may be one step
 * fast or slow. Spaces and full-width digits of a Chinese input method don't matter.
 */
export function stepOf(secret: string, typed: string, now: Date, lastStep = 0): number | null {
  const code = typed.normalize('NFKC').replace(/\s/g, '')
  if (!/^\d{6}$/.test(code)) return null
  const epoch = Math.floor(now.getTime() / 1000)
  const found = verifySync({ secret, token: code, epoch, epochTolerance: period, afterTimeStep: lastStep })
  return found.valid && 'epoch' in found ? Math.floor(found.epoch / period) : null
}
