/**
 * Makes one question serve all who ask while another is on its way. It is sent after the calls that it serves, so no answer
 * is older than its call.
 */
export function shareAnswers<T>(ask: () => Promise<T>): () => Promise<T> {
  let sent: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | null = null
  const send = () => {
    next = null
    const answer = ask()
    sent = answer.catch(() => {})
    return answer
  }
  return () => (next ??= sent.then(send))
}
