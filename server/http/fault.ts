/** An error without its message, for the log: messages of the database and of parsers quote the data. */
export const faultOf = ({ name, code, stack }: Error & { code?: unknown }) => ({
  type: name,
  message: '',
  stack: (stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n'),
  ...(typeof code === 'string' && { code }),
})
