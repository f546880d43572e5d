import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A real disk of a few megabytes in place of a folder; only root may mount it. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** The folder must be empty or new. @throws Error without the right to mount */
  static over(folder: string, size: string): SmallDisk {
    mkdirSync(folder, { recursive: true })
    const { uid, gid, mode } = statSync(folder)
    mount(['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
    chownSync(folder, uid, gid)
    chmodSync(folder, mode)
    return new SmallDisk(folder)
  }

  get files(): string[] {
    return readdirSync(this.folder)
  }

  /** Takes all the space that is left. */
  fill(): void {
    const { bavail, bsize } = statfsSync(this.folder)
    try {
      writeFileSync(this.#ballast, Buffer.alloc(bavail * bsize))
    } catch (error) {
      // What else is written at this moment takes some of it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }

  clear(): void {
    rmSync(this.#ballast, { force: true })
  }

  remove(): void {
    const { status, stderr } = spawnSync('umount', ['-l', this.folder], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }

  get #ballast(): string {
    return path.join(this.folder, 'ballast')
  }
}

function mount(args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`挂载小磁盘需要 root：${stderr}`)
}
