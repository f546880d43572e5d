/** Whether somebody was signed in when this browser last showed the portal. It says nothing about who. */
const wasInside = () => localStorage.getItem('inside') !== null

export function noteInside(isInside: boolean): void {
  if (isInside) localStorage.setItem('inside', '')
  else localStorage.removeItem('inside')
}

/**
 * Fetches the scripts of the first page behind the sign-in while the server still answers who asks. What can't be
 * fetched is fetched again when it is needed.
 */
export async function fetchInside(): Promise<void> {
  await import('./inside').then(({ fetchFirstPage }) => fetchFirstPage()).catch(() => null)
}

/** On a page that is loaded anew, as above; a browser in which nobody is signed in loads only the sign-in page. */
export function fetchInsideAgain(): void {
  if (wasInside()) void fetchInside()
}
