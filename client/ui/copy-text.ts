/** Into the clipboard; over plain http to another machine a browser knows only the older way. Whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  // The types promise it always; a browser has it only where the page came safely.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard) {
    return clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  }
  const put = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
  }
  document.addEventListener('copy', put, { once: true })
  const copied = document.execCommand('copy')
  document.removeEventListener('copy', put)
  return copied
}
