const width = 24

/** One line that moves on a terminal; elsewhere a line now and then, so that a log stays readable. */
export class ProgressLine {
  #saidAt = performance.now()

  constructor(readonly total: number) {}

  show(done: number, text: string): void {
    const filled = Math.round((done / this.total) * width)
    const line = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${this.total} ${text}`
    if (process.stdout.isTTY) {
      process.stdout.write(`\r\x1b[K${line}${done === this.total ? '\n' : ''}`)
    } else if (performance.now() - this.#saidAt > 20_000 || done === this.total) {
      this.#saidAt = performance.now()
      console.log(line)
    }
  }
}
