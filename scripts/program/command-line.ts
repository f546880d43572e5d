import { parseArgs, type ParseArgsConfig } from 'node:util'
import { PortalError } from '../../server/errors'

interface CommandLine {
  /** How to call the command, and what it does: printed for --help. */
  help: string
  options?: NonNullable<ParseArgsConfig['options']>
  /** How many arguments without a name it takes. */
  files: 0 | 1
}

interface Given {
  /** By the option's name; an option that was given without a value is `true`. */
  values: Record<string, string | boolean | undefined>
  file: string | null
}

/**
 * Reads a command's arguments. Prints the help for --help and ends the program.
 *
 * @throws PortalError USAGE for an unknown, missing or superfluous argument
 */
export function readArguments({ help, options = {}, files }: CommandLine): Given {
  const usage = help.split('\n')[0]!
  const { values, positionals } = parse({ ...options, help: { type: 'boolean' } }, usage)
  if (values.help) {
    console.log(help)
    process.exit(0)
  }
  if (positionals.length > files) throw new PortalError('USAGE', `多了参数“${positionals[files]}”。${usage}`)
  if (positionals.length < files) throw new PortalError('USAGE', `没有给出文件。${usage}`)
  return { values: values as Given['values'], file: positionals[0] ?? null }
}

function parse(options: NonNullable<ParseArgsConfig['options']>, usage: string) {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    const named = /'(-[^' ]+)/.exec((error as Error).message)?.[1] ?? ''
    const isUnknown = (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    throw new PortalError(
      'USAGE',
      `${isUnknown ? '没有' : '参数不对：'}“${named}”${isUnknown ? '这个参数' : ''}。${usage}`,
    )
  }
}
