import { X509Certificate, createPrivateKey } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Server } from 'node:https'
import { createSecureContext } from 'node:tls'
import { PortalError } from '../errors'

/** Paths of PEM files. */
export interface CertificateFiles {
  /** The server's certificate, followed by those of the authorities between it and the root. */
  cert: string
  key: string
}

interface Certificate {
  cert: Buffer
  key: Buffer
}

function readPem(variable: string, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'EACCES' ? '没有权限读取' : '没有找到'
    throw new PortalError('TLS_FILE_UNREADABLE', `${why} ${variable} 所指的文件 ${file}；请核对路径和权限。`)
  }
}

function parsed<T>(variable: string, file: string, what: string, parse: () => T): T {
  try {
    return parse()
  } catch {
    throw new PortalError('TLS_FILE_INVALID', `${variable} 所指的文件 ${file} 不是${what}；请换成正确的文件。`)
  }
}

/** @throws PortalError when a file is missing, is something else, or the two don't belong together */
export function readCertificate(files: CertificateFiles): Certificate {
  const cert = readPem('TLS_CERT', files.cert)
  const key = readPem('TLS_KEY', files.key)
  const x509 = parsed('TLS_CERT', files.cert, ' PEM 格式的证书', () => new X509Certificate(cert))
  const privateKey = parsed('TLS_KEY', files.key, ' PEM 格式、不带口令的私钥', () => createPrivateKey(key))
  if (!x509.checkPrivateKey(privateKey)) {
    throw new PortalError(
      'TLS_PAIR_DIFFERS',
      `TLS_CERT 的证书和 TLS_KEY 的私钥不是一对；请换成同一次申请得到的两个文件。`,
    )
  }
  // The other certificates of the file are only checked by the TLS library itself.
  parsed('TLS_CERT', files.cert, '完整的证书链', () => createSecureContext({ cert, key }))
  return { cert, key }
}

const stampOf = ({ cert, key }: CertificateFiles) =>
  [cert, key]
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((stat) => `${stat?.mtimeMs} ${stat?.size} ${stat?.ino}`)
    .join()

/**
 * Takes a renewed certificate when the next connection arrives after the files changed, without a restart. While the new
 * files are missing or don't belong together, the last certificate stays in use.
 *
 * @param warn called once for each change of the files that can't be used
 */
export function renewCertificate(server: Server, files: CertificateFiles, warn: (error: PortalError) => void): void {
  let seen = stampOf(files)
  server.prependListener('connection', () => {
    const stamp = stampOf(files)
    if (stamp === seen) return
    seen = stamp
    try {
      server.setSecureContext(readCertificate(files))
    } catch (error) {
      if (!(error instanceof PortalError)) throw error
      warn(error)
    }
  })
}
