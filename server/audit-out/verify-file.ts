import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { PortalError } from '../errors'
import { digestOf, isSigned, manifestShape, type Manifest } from './manifest'
import { fingerprintOf } from './signing-key'

class FileBroken extends PortalError {
  constructor(why: string) {
    super('AUDIT_FILE_BROKEN', why)
  }
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch {
    throw new FileBroken(`没有找到或不能读取 ${file}；记录文件（.jsonl）和清单（.manifest.json）要放在同一文件夹。`)
  }
}

async function readManifest(file: string): Promise<Manifest> {
  const text = String(await read(file))
  try {
    return manifestShape.parse(JSON.parse(text))
  } catch {
    throw new FileBroken(`${path.basename(file)} 不是审计清单，或被改动。`)
  }
}

/** Numbers of the lines in order; null for a line that is no entry. */
const numbersOf = (bytes: Buffer): (number | null)[] =>
  String(bytes)
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      try {
        return Number((JSON.parse(line) as { seq?: unknown }).seq)
      } catch {
        return null
      }
    })

/**
 * Verifies a daily file of the audit without the portal: its signature, its checksum and that no number is missing.
 *
 * @param file either of the two files
 * @returns lines to print
 * @throws PortalError AUDIT_FILE_BROKEN
 */
export async function verifyDailyFile(file: string): Promise<string[]> {
  const base = file.replace(/\.(jsonl|manifest\.json)$/, '')
  if (base === file) throw new FileBroken('请给出导出的审计文件（.jsonl）或它的清单（.manifest.json）。')
  const manifest = await readManifest(`${base}.manifest.json`)
  const { day, entries, first, last, head, publicKey } = manifest
  if (!isSigned(manifest)) throw new FileBroken('清单的签名不对：清单被改动，不能相信。')
  if (manifest.file !== path.basename(`${base}.jsonl`))
    throw new FileBroken(`清单是文件 ${manifest.file} 的，不是这个文件的。`)
  const bytes = await read(`${base}.jsonl`)
  if (digestOf(bytes) !== manifest.sha256) throw new FileBroken('记录文件与清单不符：文件被改动，或没有复制完整。')
  const numbers = numbersOf(bytes)
  if (
    numbers.length !== entries ||
    !numbers.every((seq, index) => seq === first + index) ||
    first + entries - 1 !== last
  ) {
    throw new FileBroken('记录文件的编号不连续。')
  }
  return [
    `审计文件完整：${day}，第 ${first} 至 ${last} 条，共 ${entries} 条。`,
    `末条校验值：${head}`,
    `签名密钥指纹：${fingerprintOf(publicKey)}（应与平台启动时和平时记下的一致）`,
  ]
}
