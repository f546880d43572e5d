/** Copies text to the clipboard. Over plain HTTP a browser has only execCommand. Returns whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  // The types declare it as always present, but a browser offers it only over HTTPS or on localhost.
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
