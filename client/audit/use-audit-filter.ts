import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { AuditEvent } from '../../schema/vocabulary'
import type { AuditFilter } from '../graphql/gql/graphql'

const fields = ['from', 'until', 'username', 'event'] as const
type Field = (typeof fields)[number]

/** The audit's filter and position. Both are in the URL, under the same names that the workbook's route reads. */
export function useAuditFilter() {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string) => (typeof route.query[name] === 'string' ? route.query[name] : '')
  const events = computed(() =>
    text('event')
      .split(',')
      .filter((each) => Object.hasOwn(AuditEvent, each))
      .map((each) => each as AuditEvent),
  )
  const filter = computed((): AuditFilter => ({
    ...(text('from') && { from: text('from') }),
    ...(text('until') && { until: text('until') }),
    ...(text('username') && { username: text('username') }),
    ...(events.value.length > 0 && { event: events.value }),
  }))
  const after = computed(() => text('after') || null)
  const search = computed(() => {
    const given = fields.map((name): [Field, string] => [name, text(name)]).filter(([, value]) => value)
    return new URLSearchParams(given).toString()
  })

  /** Sets some fields. The list starts again at the first page unless `after` is one of them. */
  function go(part: Partial<Record<Field | 'after', string>>): void {
    const query = { ...Object.fromEntries(fields.map((name) => [name, text(name)])), ...part }
    void router.push({ query: Object.fromEntries(Object.entries(query).filter(([, value]) => value)) })
  }

  return { filter, after, search, events, text, go }
}
