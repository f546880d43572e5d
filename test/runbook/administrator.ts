import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, vi } from 'vitest'
import { scripts } from '../../package.json'
import { RoundFiles } from '../../scripts/kill-import/round-file'
import { apply, planned, upload } from '../../scripts/kill-import/work'
import { PortalClient } from '../../scripts/program/portal-client'
import { variables } from '../../server/config'

interface Ended {
  status: number | null
  output: string
}

/** Somebody who types the page's commands in the program's folder, with a browser on the same machine. */
export class Administrator {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'runbook-'))
  readonly #started: ChildProcess[] = []
  #serving: { program: ChildProcess; output: string } | null = null
  #port = 0
  #chosen = 0
  dataDir = ''
  /** Of the account `admin`. */
  password = ''
  /** The newest file of `npm run backup`. */
  backup = ''
  /** The one of them that has the keys. */
  sealed = ''

  async begin(): Promise<void> {
    // Under root, the database runs as another system user, who needs access to the folder.
    chmodSync(this.#folder, 0o711)
    this.takeEmptyFolder()
    writeFileSync(path.join(this.#folder, 'npm'), npm, { mode: 0o755 })
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    this.#port = (server.address() as AddressInfo).port
    server.close()
  }

  async end(): Promise<void> {
    const running = this.#started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
    for (const each of running) process.kill(-each.pid!, 'SIGTERM')
    await Promise.all(running.map((each) => once(each, 'exit')))
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20 })
  }

  /** Goes on with another machine, so to speak. */
  takeEmptyFolder(): void {
    this.dataDir = mkdtempSync(path.join(this.#folder, 'data-'))
    chmodSync(this.dataDir, 0o711)
  }

  file(name: string): string {
    return path.join(this.dataDir, name)
  }

  /** Copies both keys to or from a place elsewhere. */
  keys(to: 'ELSEWHERE' | 'SECRET'): void {
    const [elsewhere, secret] = [path.join(this.#folder, 'elsewhere'), this.file('secret')]
    const [from, target] = to === 'ELSEWHERE' ? [secret, elsewhere] : [elsewhere, secret]
    mkdirSync(target, { recursive: true, mode: 0o700 })
    for (const key of keyNames) cpSync(path.join(from, key), path.join(target, key))
  }

  keptKey = (name: string): string => readFileSync(path.join(this.#folder, 'elsewhere', name), 'utf8')

  /** Types a command of the page, with the file or account that it asks for. */
  #type(command: string): ChildProcess {
    const typed = command.replace('备份文件', this.backup).replace('用户名', 'admin')
    const rest = Object.entries(process.env).filter(([name]) => !variables.includes(name))
    const own = {
      PATH: `${this.#folder}:${process.env.PATH}`,
      DATA_DIR: this.dataDir,
      PORT: String(this.#port),
      // Nobody sits at a terminal.
      BACKUP_PASSPHRASE: 'Beifen-Kouling-2026',
    }
    const program = spawn('sh', ['-c', typed], {
      env: { ...Object.fromEntries(rest), ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    this.#started.push(program)
    return program
  }

  async run(command: string | null): Promise<Ended> {
    const program = this.#type(command!)
    let output = ''
    for (const stream of [program.stdout!, program.stderr!])
      stream.on('data', (text: Buffer) => (output += String(text)))
    await once(program, 'close')
    const made = /备份已写成：(\S+\.backup)（/.exec(output)?.[1]
    if (made) this.backup = made
    return { status: program.exitCode, output }
  }

  /** Runs a command that must succeed. @returns what it printed */
  async succeed(command: string | null): Promise<string> {
    const { status, output } = await this.run(command)
    expect([status, output]).toEqual([0, output])
    return output
  }

  /** Starts the portal, which goes on. @returns what it printed until it was ready */
  async serve(command: string | null): Promise<string> {
    const serving = { program: this.#type(command!), output: '' }
    this.#serving = serving
    const { stdout, stderr } = serving.program
    for (const stream of [stdout!, stderr!]) stream.on('data', (text: Buffer) => (serving.output += String(text)))
    await vi.waitFor(
      () => {
        if (serving.program.exitCode !== null) throw new Error(`ended: ${serving.output}`)
        expect(serving.output).toContain('职称评审工作台已就绪：')
      },
      { timeout: 120_000, interval: 50 },
    )
    return serving.output
  }

  /** Ctrl-C. */
  async stop(): Promise<void> {
    const { program } = this.#serving!
    process.kill(-program.pid!, 'SIGINT')
    if (program.exitCode === null) await once(program, 'close')
    expect(this.#serving!.output).toContain('已停止，数据已保存。')
  }

  get browser(): PortalClient<{ url: string }> {
    return new PortalClient({ url: `http://127.0.0.1:${this.#port}` })
  }

  async signedIn(username = 'admin', own = this.password): Promise<PortalClient<{ url: string }>> {
    const { browser } = this
    await browser.signIn(username, own)
    return browser
  }

  /** Signs in with the temporary password and chooses another. */
  async choosePassword(temporary: string): Promise<void> {
    this.password = `Shouce-2026-${(this.#chosen += 1)}`
    await this.browser.signInFirst(temporary, this.password)
  }

  /** What people will miss if it isn't there after a restore. */
  async figures(): Promise<unknown> {
    return (await this.signedIn()).ask(`{
      statistics(filter: { year: [2023] }, by: [COUNTY, SERIES]) { groups keys declared pending passed }
      importRuns { state new } }`)
  }

  async import(): Promise<void> {
    const client = await this.signedIn()
    const id = await upload(client, await new RoundFiles(this.#folder, 7).write(1))
    expect((await planned(client, id)).state).toBe('PLANNED')
    await apply(client, id)
  }
}

export const keyNames = ['id-key', 'audit-key']

/** npm without its half a second of a start: the scripts of package.json, with npm's own variables. */
const npm = `#!/bin/sh
[ "$1" = run ] || exit 2
name=$2
shift 2
[ "$1" = -- ] && shift
cd '${process.cwd()}'
case "$name" in
${Object.entries(scripts)
  .map(([name, script]) => `'${name}') ${script} "$@" ;;`)
  .join('\n')}
*) echo "Missing script: $name"; exit 1 ;;
esac
`
