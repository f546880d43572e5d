import type { Portal } from '../portal'
export async function loadSample(_portal: Portal, _say: (line: string) => void): Promise<void> {}
