import type { TestClient } from './client'

interface Changes {
  figureChanges: { changes: { key: string; version: number; reason: unknown }[] }
}

/** Gives every figure of a year that moved much a reason, so that the year may be filed as of a day. */
export async function explainAll(client: TestClient, year: number, asOf: string): Promise<void> {
  const { figureChanges } = await client.get<Changes>(
    `query ($year: Int!, $asOf: Day) { figureChanges(year: $year, asOf: $asOf) { changes { key version reason { text } } } }`,
    { year, asOf },
  )
  const changes = figureChanges.changes.filter(({ reason }) => !reason).map(({ key, version }) => ({ key, version }))
  // As many at a time as are taken.
  for (let done = 0; done < changes.length; done += 500) {
    await client.get(
      `mutation ($year: Int!, $asOf: Day, $changes: [ExplainedChange!]!) {
        explainChanges(year: $year, asOf: $asOf, changes: $changes, reason: "评审计划调整") { year }
      }`,
      { year, asOf, changes: changes.slice(done, done + 500) },
    )
  }
}
