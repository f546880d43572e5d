import { later } from '../connection/script'

/** The drawing that answers, whose script comes when somebody comes to a chart. */
export const chartDrawing = later(() => import('./ChartDrawing.vue').then(({ default: drawing }) => drawing))
