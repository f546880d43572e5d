import { later } from '../connection/script'

/** The panel of menus and fields, whose script comes after the page. */
export const popoverPanel = later(() => import('./PopoverPanel.vue').then(({ default: panel }) => panel))
