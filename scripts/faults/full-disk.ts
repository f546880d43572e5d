import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { apply, planned, upload, uploadSlowly } from '../kill-import/work'
import { PortalClient } from '../program/portal-client'
import { ServerProgram } from '../program/server-program'
import type { Fault } from './fault'
import { SmallDisk } from './small-disk'
import { password, type Stage } from './stage'

async function onSmallDisk(folder: string, size: string, work: (disk: SmallDisk) => Promise<string[]>) {
  const disk = SmallDisk.over(folder, size)
  try {
    return await work(disk)
  } finally {
    disk.remove()
  }
}

/** Reading goes on although a disk is full. */
async function stillRead(stage: Stage): Promise<string[]> {
  const { status, code } = await stage.query()
  return status === 200 ? [] : [`磁盘满时查询得到 ${status} ${code}`]
}

const leftIn = (disk: SmallDisk) =>
  disk.files.filter((name) => name !== 'ballast').map((name) => `磁盘上留下了 ${name}`)

/** Runs one of the built commands. @returns its exit code and what it printed */
async function command(name: string, args: string[], env: Record<string, string>) {
  const file = path.resolve(
    import.meta.dirname,
    import.meta.dirname.endsWith('server') ? '.' : '../../build/server',
    name,
  )
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env }, stdio: 'pipe' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()))
  await once(child, 'close')
  return { status: child.exitCode, output }
}

/** The command must be refused in one sentence with its code. */
function refusedWith({ status, output }: Awaited<ReturnType<typeof command>>, code: string): string[] {
  const said = output.includes(`（${code}）`) && output.includes('磁盘') && !/^ +at /m.test(output)
  return status === 1 && said ? [] : [`应以 ${code} 拒绝：${status} ${output.slice(-300)}`]
}

export const fullDisks: Fault[] = [
  {
    name: '上传途中磁盘写满',
    long: true,
    run: (stage) =>
      onSmallDisk(path.join(stage.program.dataDir, 'uploads'), '48m', async (disk) => {
        const file = await stage.nextFile()
        const sending = uploadSlowly(stage.client, file).then(
          () => 'ok',
          ({ code, message }: { code?: string; message: string }) => `${code} ${message}`,
        )
        let ended = false
        void sending.then(() => (ended = true))
        while (disk.files.length === 0 && !ended) await sleep(1)
        disk.fill()
        const answer = await sending
        const problems = [...(await stillRead(stage)), ...leftIn(disk)]
        if (!/^DISK_FULL .*DATA_DIR.*磁盘已满/.test(answer)) problems.push(`上传得到 ${answer}`)
        disk.clear()
        const { state } = await planned(stage.client, await upload(stage.client, file))
        return [...problems, ...(state === 'PLANNED' ? [] : [`清理后再上传是 ${state}`]), ...(await stage.torn())]
      }),
  },
  {
    name: '导出途中磁盘写满',
    long: true,
    run: (stage) =>
      onSmallDisk(path.join(stage.program.dataDir, 'spool'), '16k', async (disk) => {
        const { status, code } = await stage.see('/workbooks/annual.xlsx?year=2023')
        const problems = [...(await stillRead(stage)), ...leftIn(disk)]
        return status === 507 && code === 'DISK_FULL' ? problems : [...problems, `导出得到 ${status} ${code}`]
      }),
  },
  {
    name: '备份途中磁盘写满',
    long: true,
    async run(stage) {
      const { dataDir } = stage.program
      const folder = path.join(stage.folder, 'backups')
      const env = { DATA_DIR: dataDir, BACKUP_DIR: folder }
      const problems = await onSmallDisk(folder, '16k', async (disk) => [
        ...refusedWith(await command('backup.js', [], env), 'BACKUP_DISK_FULL'),
        ...(await stillRead(stage)),
        ...leftIn(disk).filter((problem) => !problem.includes('last-failure.json')),
      ])
      const { status, output } = await command('backup.js', [], env)
      return status === 0 ? problems : [...problems, `清理后再备份：${output.slice(-300)}`]
    },
  },
  {
    name: '恢复途中磁盘写满',
    long: true,
    async run(stage) {
      const file = path.join(stage.folder, 'restore.backup')
      const env = { BACKUP_PASSPHRASE: password.next, DATA_DIR: stage.program.dataDir }
      await command('backup.js', ['--to', file, '--with-keys'], env)
      const dataDir = mkdtempSync(path.join(stage.folder, 'restore-'))
      chmodSync(dataDir, 0o711)
      const restore = () => command('restore.js', [file], { ...env, DATA_DIR: dataDir })
      const tooSmall = await onSmallDisk(dataDir, '16m', async (disk) => [
        ...refusedWith(await restore(), 'DATABASE_DISK_FULL'),
        ...leftAfterRestore(disk),
      ])
      const soonFull = await onSmallDisk(dataDir, '200m', async (disk) => {
        const restoring = restore()
        while (!disk.files.includes('postgres')) await sleep(5)
        disk.fill()
        const problems = [...refusedWith(await restoring, 'DATABASE_DISK_FULL'), ...leftAfterRestore(disk)]
        disk.clear()
        const { status, output } = await restore()
        return status === 0 ? problems : [...problems, `清理后再恢复：${output.slice(-300)}`]
      })
      return [...tooSmall, ...soonFull]
    },
  },
  {
    name: '数据库的磁盘写满时写入导入',
    long: true,
    async run(stage) {
      const dataDir = mkdtempSync(path.join(stage.folder, 'full-'))
      chmodSync(dataDir, 0o711)
      return onSmallDisk(dataDir, '400m', async (disk) => {
        const program = await ServerProgram.in(dataDir, password.first, { env: { FREE_DISK_MB: '1' } })
        const client = new PortalClient(program)
        await program.start()
        try {
          await client.signInFirst(password.first, password.next)
          return await writeOnFullDisk(stage, client, disk)
        } finally {
          await program.stop()
        }
      })
    },
  },
]

/** Nothing half done: no key of the file, no file of the backup, no draft. */
function leftAfterRestore(disk: SmallDisk): string[] {
  const inside = (folder: string) => (disk.files.includes(folder) ? readdirSync(path.join(disk.folder, folder)) : [])
  const keys = inside('secret').filter((name) => name.endsWith('-key'))
  const drafts = disk.files.filter((name) => /^postgres\.\d/.test(name))
  return [...keys, ...inside('uploads'), ...drafts].map((name) => `留下了 ${name}`)
}

async function writeOnFullDisk(stage: Stage, client: PortalClient, disk: SmallDisk): Promise<string[]> {
  const id = await upload(client, await stage.nextFile())
  await planned(client, id)
  disk.fill()
  const answer = await apply(client, id).then(
    () => 'ok',
    ({ code, message }: { code?: string; message: string }) => `${code} ${message}`,
  )
  const read = await client.ask('{ importRuns { id state } }').then(
    () => [],
    ({ message }: Error) => [`磁盘满时查询：${message}`],
  )
  disk.clear()
  const problems = /^DISK_FULL 数据库所在的磁盘已满/.test(answer) ? read : [...read, `写入得到 ${answer}`]
  await apply(client, id)
  return problems
}
