import { expect } from 'vitest'
import type { Verification } from '../../schema/proof/verify'
import type { TestClient } from '../support/client'

export const sendToVerify = (client: TestClient, bytes: Buffer, fileName = 'a.xlsx'): Promise<Response> =>
  client.fetch('/workbooks/verify', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
    body: new Uint8Array(bytes),
  })

/** What the portal says of a file. */
export const verifier =
  (client: TestClient) =>
  async (bytes: Buffer, fileName?: string): Promise<Verification> => {
    const response = await sendToVerify(client, bytes, fileName)
    const answer = (await response.json()) as Verification
    expect([response.status, response.status === 200 ? '' : answer]).toEqual([200, ''])
    return answer
  }
