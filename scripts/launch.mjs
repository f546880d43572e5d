/*
 * The entry point of all commands: `npm start | run serve | test | run test:whole | run test:drill | run test:axe | run import -- FILE | run rotate-id-key |
 * run audit:verify | run backup | run backup:check -- FILE | run restore -- FILE | run upgrade |
 * run doctor | run account -- list | run dev |
 * run gallery | run kill-import | run screenshots | run bench import`.
 * Runs on any Node from version 20 on, without installed packages. It installs the packages, finds the pinned Node, builds,
 * and starts the command with that Node. Steps that are already done are skipped.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, isBuilt } from './launch/build.mjs'
import { install, isInstalled } from './launch/install.mjs'
import { findNode } from './launch/node.mjs'
import { run, runUntilSignal } from './launch/run.mjs'
import { serverEnvOf } from './launch/server-env.mjs'
import { serverFlags } from './launch/server-flags.mjs'
import { LaunchError, say } from './launch/step.mjs'
import { test } from './launch/test.mjs'
import { findChromium } from './launch/tool.mjs'
import { oneAtATime } from './launch/one-at-a-time.mjs'

const root = path.resolve(fileURLToPath(import.meta.url), '../..')
const lifeline = pathToFileURL(path.join(root, 'scripts/launch/lifeline.mjs')).href

/** @param {string} node */
const server = (node) => ({
  program: node,
  args: [...serverFlags, `--import=${lifeline}`, 'build/server/main.js'],
})

/**
 * Resolves a file name against the folder in which npm was called, because npm runs scripts in the project's folder.
 *
 * @param {string} arg
 */
function fromCaller(arg) {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), arg)
  return existsSync(file) ? file : arg
}

/**
 * Resolves the file that an option names, which need not exist yet.
 *
 * @param {string} option @param {string[]} args
 */
const fileAfter = (option, args) =>
  args.map((arg, index) => {
    const caller = process.env.INIT_CWD ?? process.cwd()
    if (arg.startsWith(`${option}=`)) return `${option}=${path.resolve(caller, arg.slice(option.length + 1))}`
    return args[index - 1] === option ? path.resolve(caller, arg) : arg
  })

/** @type {Record<string, (node: string, args: string[]) => Promise<number>>} */
const commands = {
  start: (node) => serve([server(node)], 'start'),
  serve: (node) => serve([server(node)], 'serve'),
  dev: (node) =>
    serve(
      ['scripts/launch/watch-server.mjs', 'node_modules/vite/bin/vite.js'].map((program) => ({
        program: node,
        args: [program],
      })),
      'dev',
    ),
  gallery: (node) => {
    say('▸ 样品：http://localhost:5175/gallery/（Ctrl+C 结束）')
    return run(node, ['node_modules/vite/bin/vite.js', '--port', '5175', '--strictPort'], { cwd: root })
  },
  import: (node, args) => run(node, ['build/server/import.js', ...args.map(fromCaller)], { cwd: root }),
  test: (node, args) => test(root, node, args),
  'test:whole': (node, args) => {
    process.env.TEST_WHOLE = '1'
    return test(root, node, args)
  },
  'test:drill': (node, args) => {
    process.env.TEST_WHOLE = '1'
    return test(root, node, ['test/walk/drill', ...args])
  },
  'test:axe': (node, args) => {
    process.env.TEST_WHOLE = '1'
    return test(root, node, ['test/walk/axe', ...args])
  },
  'rotate-id-key': (node) => run(node, ['build/server/rotate-id-key.js'], { cwd: root }),
  'kill-import': (node, args) => run(node, ['build/server/kill-import.js', ...args], { cwd: root }),
  'test:faults': (node, args) => run(node, ['build/server/faults.js', ...args], { cwd: root }),
  'audit:verify': (node, args) => run(node, ['build/server/audit-verify.js', ...args.map(fromCaller)], { cwd: root }),
  account: (node, args) => run(node, ['build/server/account.js', ...args], { cwd: root }),
  backup: (node, args) => run(node, ['build/server/backup.js', ...fileAfter('--to', args)], { cwd: root }),
  'backup:check': (node, args) => run(node, ['build/server/backup-check.js', ...args.map(fromCaller)], { cwd: root }),
  doctor: (node, args) => run(node, ['build/server/doctor.js', ...args], { cwd: root }),
  upgrade: (node, args) => run(node, ['build/server/upgrade.js', ...fileAfter('--from', args)], { cwd: root }),
  restore: (node, args) => run(node, ['build/server/restore.js', ...args.map(fromCaller)], { cwd: root }),
  screenshots: (node, args) => {
    process.env.CHROMIUM_PATH ??= findChromium() ?? ''
    return run(node, ['build/server/screenshots.js', ...args], { cwd: root })
  },
  bench: (node, args) => {
    process.env.CHROMIUM_PATH ??= findChromium() ?? ''
    return run(node, ['build/server/bench.js', ...args], { cwd: root })
  },
}

/** @param {{ program: string, args: string[] }[]} programs @param {'start' | 'serve' | 'dev'} command */
function serve(programs, command) {
  return runUntilSignal(programs, { cwd: root, env: serverEnvOf(command, process.env) })
}

/** @param {string | undefined} name @param {string[]} args */
async function launch(name, args) {
  const command = commands[name ?? '']
  if (!command) throw new LaunchError(`没有“${name ?? ''}”这个命令；可用：${Object.keys(commands).join('、')}。`)
  // A program that is ready is only read, so that somebody who may not write to its folder can run it.
  if (!isInstalled(root) || !isBuilt(root)) {
    await oneAtATime(root, async () => {
      await install(root)
      await build(root, findNode(root))
    })
  }
  const node = findNode(root)
  process.env.PATH = [path.dirname(node), process.env.PATH].join(path.delimiter)
  return command(node, args)
}

try {
  // Only under npm: without it, the program may be meant to outlive the shell that started it.
  if (process.env.npm_lifecycle_event) await import('./launch/lifeline.mjs')
  const [name, ...args] = process.argv.slice(2)
  process.exitCode = await launch(name, args)
} catch (error) {
  process.stderr.write(`${error instanceof LaunchError ? error.message : /** @type {Error} */ (error).stack}\n`)
  process.exitCode = 1
}
