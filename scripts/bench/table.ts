/** A Chinese character takes two columns on a terminal. */
const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0)

/** Formats a table: the first column aligned left, the others right. */
export function table(lines: string[][]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))))
  return lines
    .map((line) =>
      line
        .map((text, column) => {
          const fill = ' '.repeat(widths[column]! - widthOf(text))
          return column === 0 ? text + fill : fill + text
        })
        .join('  '),
    )
    .join('\n')
}

export const seconds = (value: number) => `${value.toFixed(2)} s`
export const rate = (rows: number, time: number) => (time < 0.01 ? '—' : Math.round(rows / time).toLocaleString('en'))
export const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(bytes < 1e7 ? 1 : 0)} MB`
export const times = (value: number) => `${value.toFixed(2)} ×`
