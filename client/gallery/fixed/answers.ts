import type { FindingTrendQuery, PortalQuery } from '../../graphql/gql/graphql'
import { cycle2023 } from './cycle'

const portal: PortalQuery = {
  portal: {
    sample: true,
    now: '2023-10-25T02:00:00.000Z',
    dataAt: '2023-10-25T01:00:00.000Z',
    dataBatch: 12,
    revision: 1,
    localHolidaysUnconfirmed: [2023],
    samplePassword: null,
    sampleAccounts: [],
  },
  // Nobody is signed in, because a page with an account opens a socket to the server.
  viewer: null,
  cycles: [cycle2023],
}

const findingTrend: FindingTrendQuery = {
  findingTrend: {
    days: ['2023-10-19', '2023-10-20', '2023-10-23', '2023-10-24', '2023-10-25'],
    violations: [12, 14, 9, 9, 10],
    warnings: [80, 76, 91, 88, 85],
    rules: [],
    openBefore: [],
  },
}

/** The fixed answer to each operation, by its name. */
export const answers: Readonly<Record<string, Record<string, unknown>>> = {
  Portal: portal,
  FindingTrend: findingTrend,
}
