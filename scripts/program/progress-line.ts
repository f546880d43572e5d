const width = 24

/**
 * A progress line: updated in place on a terminal, elsewhere printed every 20 seconds, so that a log stays readable.
 */
export class ProgressLine {
  #printedAt = performance.now()

  constructor(readonly total: number) {}

  show(done: number, text: string): void {
    const filled = Math.round((done / this.total) * width)
    const line = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${this.total} ${text}`
    if (process.stdout.isTTY) {
      process.stdout.write(`\r\x1b[K${line}${done === this.total ? '\n' : ''}`)
    } else if (performance.now() - this.#printedAt > 20_000 || done === this.total) {
      this.#printedAt = performance.now()
      console.log(line)
    }
  }
}
