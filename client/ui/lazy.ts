import { defineAsyncComponent, type Component } from 'vue'
import { bringScript } from '../connection/script'

/** A component whose script is fetched when it is shown first. */
export const lazy = <Lazy extends Component>(load: () => Promise<{ default: Lazy }>) =>
  defineAsyncComponent<Lazy>(() => bringScript(load))
