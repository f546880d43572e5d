import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { clientFolder } from '../client-folder'

/** The file of the client's build that has the whole page; it verifies without a network. */
const program = 'verify-offline.js'

/** 核验 as one file, with the key of this installation. */
export async function offlinePage(publicKey: Uint8Array): Promise<string> {
  const script = await readFile(path.join(clientFolder, program), 'utf8')
  const key = Buffer.from(publicKey).toString('base64')
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>核验导出的工作簿</title>
</head>
<body data-key="${key}">
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`
}
