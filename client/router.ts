import { createRouter, createWebHistory, START_LOCATION } from 'vue-router'
import { basePath } from './connection/base-path'
import { later } from './connection/script'

declare module 'vue-router' {
  interface RouteMeta {
    /** Those of `names` that stay when the filter changes, because they say how the page shows its rows. */
    keeps?: readonly string[]
    /** The permission that the page needs; if absent, everybody may open it. */
    action?: string
    /** Whether the page is in the menu (in the order of the routes), and on a phone: in the bottom bar or under 更多. */
    menu?: 'PHONE' | 'MORE'
    /** Query parameters that the page understands besides the filter's. */
    names?: readonly string[]
    /** Whether the page is empty for a year without declarations. */
    needsData?: boolean
    /** Whether the page shows working days, which need the calendars of the years. */
    workingDays?: boolean
    /** Whether the page shows only one year at a time. */
    oneYear?: boolean
  }
}

/** Frames for which a page that is mounted in steps gets as tall as it was. */
const patience = 120

/** Where somebody was on a page, as soon as it is tall enough; not if they scroll meanwhile. */
async function whenTall<Position extends { top: number }>(position: Position): Promise<Position | false> {
  for (let frame = 0; frame < patience && scrollY === 0; frame += 1) {
    if (document.documentElement.scrollHeight >= position.top + innerHeight) return position
    await new Promise(requestAnimationFrame)
  }
  return scrollY === 0 ? position : false
}

export const router = createRouter({
  history: createWebHistory(`${basePath}/`),
  routes: [
    { path: '/', name: 'start', component: later(() => import('./layout/StartPage.vue')) },
    {
      path: '/overview',
      name: 'overview',
      component: later(() => import('./overview/OverviewPage.vue')),
      meta: {
        needsData: true,
        workingDays: true,
        names: ['view'],
        keeps: ['view'],
        action: 'VIEW_STATISTICS',
        menu: 'PHONE',
      },
    },
    {
      path: '/pending',
      name: 'pending',
      component: later(() => import('./pending/PendingPage.vue')),
      meta: { needsData: true, workingDays: true, names: ['open'], action: 'VIEW_PENDING', menu: 'PHONE' },
    },
    {
      path: '/pending/contacts',
      name: 'contacts',
      component: later(() => import('./contact/ContactsPage.vue')),
      meta: { action: 'VIEW_PENDING' },
    },
    {
      path: '/pending/reminders',
      name: 'reminders',
      component: later(() => import('./reminder/RemindersPage.vue')),
      meta: { needsData: true, workingDays: true, names: ['ids'], action: 'PREPARE_REMINDERS' },
    },
    {
      path: '/pending/letter',
      name: 'letter',
      component: later(() => import('./paper/LetterPage.vue')),
      meta: { needsData: true, workingDays: true, action: 'EXPORT_ROWS' },
    },
    {
      path: '/declarations',
      name: 'declarations',
      component: later(() => import('./declaration/DeclarationsPage.vue')),
      meta: {
        needsData: true,
        workingDays: true,
        names: ['page', 'after', 'before', 'size', 'sort', 'open', 'asOf'],
        action: 'VIEW_DECLARATIONS',
        menu: 'MORE',
      },
    },
    {
      path: '/declarations/difference',
      name: 'difference',
      component: later(() => import('./declaration/DifferencePage.vue')),
      meta: {
        needsData: true,
        workingDays: true,
        names: ['asOf', 'against', 'againstDay', 'brief'],
        // Not the brief, whose figures are those of its own filter.
        keeps: ['asOf', 'against', 'againstDay'],
        action: 'VIEW_DECLARATIONS',
      },
    },
    {
      path: '/statistics',
      name: 'statistics',
      component: later(() => import('./statistics/StatisticsPage.vue')),
      meta: {
        needsData: true,
        names: ['rows', 'columns', 'figure', 'share', 'listed'],
        keeps: ['rows', 'columns', 'figure', 'share', 'listed'],
        action: 'VIEW_STATISTICS',
        menu: 'MORE',
      },
    },
    {
      path: '/findings',
      name: 'findings',
      component: later(() => import('./finding/FindingsPage.vue')),
      meta: { needsData: true, workingDays: true, names: ['rule'], action: 'VIEW_FINDINGS', menu: 'MORE' },
    },
    {
      path: '/findings/checklist',
      name: 'checklist',
      component: later(() => import('./finding/ChecklistPage.vue')),
      meta: { needsData: true, action: 'VIEW_FINDINGS' },
    },
    {
      path: '/committees',
      name: 'committees',
      component: later(() => import('./committee/CommitteesPage.vue')),
      meta: { workingDays: true, oneYear: true, action: 'VIEW_COMMITTEES', menu: 'PHONE' },
    },
    {
      path: '/committees/:code',
      name: 'committee',
      component: later(() => import('./committee/CommitteePage.vue')),
      props: true,
      meta: { workingDays: true, oneYear: true, action: 'VIEW_COMMITTEES' },
    },
    {
      path: '/declarations/:id/annex/:number(1|2|3)',
      name: 'annex',
      component: later(() => import('./annex/AnnexPage.vue')),
      props: ({ params }) => ({ id: params.id, number: Number(params.number) }),
      meta: { action: 'VIEW_DECLARATIONS' },
    },
    {
      path: '/reports',
      name: 'reports',
      component: later(() => import('./report/ReportsPage.vue')),
      meta: { needsData: true, workingDays: true, names: ['asOf'], action: 'EXPORT_ANNUAL', menu: 'MORE' },
    },
    // In the workbook the changes are one more table.
    { path: '/reports/T17', redirect: ({ query }) => ({ name: 'changes', query }) },
    {
      path: '/reports/:code(T\\d+)',
      name: 'report',
      component: later(() => import('./report/ReportPage.vue')),
      props: true,
      meta: { needsData: true, workingDays: true, names: ['asOf'], action: 'EXPORT_ANNUAL' },
    },
    {
      path: '/reports/comparison',
      name: 'comparison',
      component: later(() => import('./report/ComparisonPage.vue')),
      meta: {
        needsData: true,
        workingDays: true,
        names: ['table', 'against', 'compared', 'asOf'],
        keeps: ['table', 'against', 'compared'],
        action: 'EXPORT_ANNUAL',
      },
    },
    {
      path: '/reports/changes',
      name: 'changes',
      component: later(() => import('./report/ChangesPage.vue')),
      meta: { needsData: true, oneYear: true, names: ['asOf'], action: 'EXPORT_ANNUAL' },
    },
    {
      path: '/reports/settings',
      name: 'form-settings',
      component: later(() => import('./report/FormSettingsPage.vue')),
      meta: { oneYear: true, action: 'EDIT_CYCLE' },
    },
    {
      path: '/reports/brief',
      name: 'brief',
      component: later(() => import('./paper/BriefPage.vue')),
      meta: { needsData: true, workingDays: true, names: ['asOf'], action: 'EXPORT_ANNUAL' },
    },
    {
      path: '/reports/papers',
      name: 'papers',
      component: later(() => import('./paper/TemplatePage.vue')),
      meta: { oneYear: true, names: ['kind'], action: 'WRITE_PAPERS' },
    },
    {
      path: '/reports/forms',
      name: 'forms',
      component: later(() => import('./form/FormsPage.vue')),
      meta: { needsData: true, oneYear: true, action: 'EXPORT_ANNUAL' },
    },
    {
      path: '/reports/forms/:id(\\d+)',
      name: 'form',
      component: later(() => import('./form/FormPage.vue')),
      props: true,
      meta: { needsData: true, oneYear: true, action: 'EXPORT_ANNUAL' },
    },
    {
      path: '/reports/verify',
      name: 'verify',
      component: later(() => import('./verify/VerifyPage.vue')),
      meta: { action: 'EXPORT_ANNUAL' },
    },
    {
      path: '/cycle',
      name: 'cycle',
      component: later(() => import('./cycle/CyclePage.vue')),
      meta: { workingDays: true, oneYear: true, action: 'VIEW_CYCLE', menu: 'MORE' },
    },
    {
      path: '/cycle/draft',
      name: 'cycle-draft',
      component: later(() => import('./cycle/DraftPage.vue')),
      meta: { action: 'EDIT_CYCLE' },
    },
    {
      path: '/cycle/calendar/:of(\\d{4})?',
      name: 'calendar',
      component: later(() => import('./calendar/CalendarPage.vue')),
      props: true,
      meta: { action: 'VIEW_CYCLE' },
    },
    {
      path: '/import',
      name: 'import',
      component: later(() => import('./import/ImportPage.vue')),
      meta: { names: ['run'], action: 'IMPORT', menu: 'MORE' },
    },
    {
      path: '/import/words',
      name: 'words',
      component: later(() => import('./import/WordsPage.vue')),
      meta: { names: ['run'], action: 'IMPORT' },
    },
    {
      path: '/import/layouts',
      name: 'layouts',
      component: later(() => import('./import/LayoutsPage.vue')),
      meta: { names: ['run'], action: 'IMPORT' },
    },
    {
      path: '/account',
      name: 'account',
      component: later(() => import('./account/OwnAccountPage.vue')),
      meta: { action: 'VIEW_OWN_SESSIONS' },
    },
    {
      path: '/accounts',
      name: 'accounts',
      component: later(() => import('./account/AccountsPage.vue')),
      meta: { action: 'VIEW_ACCOUNTS', menu: 'MORE' },
    },
    {
      path: '/policy',
      name: 'policy',
      component: later(() => import('./policy/PolicyPage.vue')),
      meta: { action: 'VIEW_POLICY', menu: 'MORE' },
    },
    {
      path: '/audit',
      name: 'audit',
      component: later(() => import('./audit/AuditPage.vue')),
      meta: { names: ['from', 'until', 'username', 'event', 'after'], action: 'VIEW_AUDIT', menu: 'PHONE' },
    },
    {
      path: '/wall-links',
      name: 'wall-links',
      component: later(() => import('./wall/WallLinksPage.vue')),
      meta: { action: 'VIEW_WALL', menu: 'MORE' },
    },
    {
      path: '/about',
      name: 'about',
      component: later(() => import('./backup/AboutPage.vue')),
      meta: { action: 'VIEW_BACKUP', menu: 'MORE' },
    },
    {
      path: '/help/:guide(officer|department|leader|auditor|words)?',
      name: 'help',
      component: later(() => import('./help/HelpPage.vue')),
      props: true,
    },
    { path: '/:rest(.*)*', name: 'not-found', component: later(() => import('./layout/NotFoundPage.vue')) },
  ],
  // The first page is at its top already.
  scrollBehavior: (to, from, saved) =>
    saved ? whenTall(saved) : to.path === from.path || from === START_LOCATION ? false : { top: 0 },
})
