import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { PortalError } from '../../server/errors'

/** Asks for a passphrase on the terminal without showing it: on the command line other users of the machine could read it. */
export async function askPassphrase(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new PortalError('USAGE', '需要备份口令：请在终端中运行，或用环境变量 BACKUP_PASSPHRASE 给出。')
  }
  process.stdout.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await new Promise((resolve) => lines.question('', resolve))
  } finally {
    lines.close()
    process.stdout.write('\n')
  }
}
