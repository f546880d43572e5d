import { generateKeyPairSync, sign } from 'node:crypto'

/** One value in ASN.1's DER: its tag, its length, its content. */
function der(tag: number, ...content: (Buffer | string)[]): Buffer {
  const bytes = Buffer.concat(content.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
  const { length } = bytes
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), bytes])
}

const [boolean, integer, bits, octets, utf8, sequence, set] = [0x01, 0x02, 0x03, 0x04, 0x0c, 0x30, 0x31]
const id = (...bytes: number[]) => der(0x06, Buffer.from(bytes))
const utcTime = (date: Date) => der(0x17, `${date.toISOString().slice(2, 19).replaceAll(/[-T:]/g, '')}Z`)

const ecdsaWithSha256 = der(sequence, id(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02))
const commonName = id(0x55, 0x04, 0x03)
const basicConstraints = id(0x55, 0x1d, 0x13)
const subjectAlternativeName = id(0x55, 0x1d, 0x11)

const pem = (label: string, bytes: Buffer) =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`

/** A certificate for an IPv4 address, valid today, signed by itself; made here, since not every machine has `openssl`. */
export function selfSigned(address: string): { certificate: string; key: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = der(sequence, der(set, der(sequence, commonName, der(utf8, 'portal test'))))
  const day = 24 * 60 * 60 * 1000
  const host = der(0x87, Buffer.from(address.split('.').map(Number)))
  const extensions = der(
    sequence,
    der(
      sequence,
      basicConstraints,
      der(boolean, Buffer.from([255])),
      der(octets, der(sequence, der(boolean, Buffer.from([255])))),
    ),
    der(sequence, subjectAlternativeName, der(octets, der(sequence, host))),
  )
  const body = der(
    sequence,
    der(0xa0, der(integer, Buffer.from([2]))),
    der(integer, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    der(sequence, utcTime(new Date(Date.now() - day)), utcTime(new Date(Date.now() + 300 * day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  )
  const signature = der(bits, Buffer.from([0]), sign('sha256', body, privateKey))
  return {
    certificate: pem('CERTIFICATE', der(sequence, body, ecdsaWithSha256, signature)),
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  }
}
