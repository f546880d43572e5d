import { ref } from 'vue'

/** The screen's width in pixels: read before anything is mounted, because reading it lays out what is there. */
export const screenWidth = ref(innerWidth)
addEventListener('resize', () => (screenWidth.value = innerWidth))
