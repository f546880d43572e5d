import { readonly, ref } from 'vue'

const isTouring = ref(false)

/** Whether the tour is shown: it is offered on the first visit, and can be started again from the help page. */
export const useTour = () => ({ isTouring: readonly(isTouring), show: (on: boolean) => (isTouring.value = on) })
