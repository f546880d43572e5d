import { computed, onMounted, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { whenIdle } from './idle'
import { inNextTask } from './next-task'

/** How far beside the screen something is prepared, in pixels. */
const margin = 300
/** Milliseconds after which something beside the screen is prepared although the browser is busy. */
const patience = 300

export interface Near<Value> {
  /** What is to be drawn; null until the element was near the screen. */
  shown: Readonly<ShallowRef<Value | null>>
  /** Whether something else than `shown` is drawn soon, because the element is near. */
  waits: Readonly<Ref<boolean>>
  /** The element's width in pixels; 0 until it was on the screen. */
  width: Readonly<Ref<number>>
  /** Whether it has no place on the page now, such as the second of two steps on a phone. */
  isHidden: Readonly<Ref<boolean>>
}

/** While a print is prepared, everything is prepared at once. */
let isPrinting = false
addEventListener('beforeprint', () => (isPrinting = true))
addEventListener('afterprint', () => (isPrinting = false))

/** Shows what waits, for each element. */
const all = new Set<() => void>()
const loading = '.skeleton, [aria-busy=true]'
/** Frames of the screen without anything that loads, and as many as a print waits for at most. */
const calm = 3
const patienceFrames = 300

/** Shows everything, before the page is printed by its button. Resolves when what it asks for is there. */
export async function showAll(): Promise<void> {
  for (const take of all) take()
  for (let frame = 0, quiet = 0; quiet < calm && frame < patienceFrames; frame += 1) {
    await new Promise(requestAnimationFrame)
    quiet = document.querySelector(loading) ? 0 : quiet + 1
  }
}

/**
 * Calls back after what changed in this task is painted, in a separate task: several that wait are not drawn in one go.
 *
 * @returns how to stop
 */
function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => (timer = setTimeout(work)))
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** What each watched element does when it comes near the screen or leaves it. */
const watched = new WeakMap<Element, (entry: IntersectionObserverEntry) => void>()
/** One for all elements: it finds them in the order in which they were mounted, in which several would be random. */
let watcher: IntersectionObserver | null = null

function watchPlace(element: Element, onMove: (entry: IntersectionObserverEntry) => void): () => void {
  watcher ??= new IntersectionObserver((entries) => entries.forEach((entry) => watched.get(entry.target)?.(entry)), {
    rootMargin: `${margin}px`,
  })
  watched.set(element, onMove)
  watcher.observe(element)
  return () => watcher!.unobserve(element)
}

function afterPause(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}

/**
 * What an element shows that takes long to draw. It gets a new value while it is on the screen or near it, and otherwise
 * when it comes there, or the page is about to be printed, or after a pause.
 *
 * @param pause milliseconds; without one it is cheap, and shown at once the first time
 */
export function useNear<Value extends object>(
  element: Readonly<Ref<HTMLElement | null>>,
  value: () => Value,
  pause: number,
): Near<Value> {
  const shown: ShallowRef<Value | null> = shallowRef(null)
  const near = ref<'SEEN' | 'BESIDE' | null>(null)
  const width = ref(0)
  const isHidden = ref(false)
  let stop = () => {}
  let leave = () => {}
  function move({ isIntersecting, boundingClientRect, rootBounds }: IntersectionObserverEntry): void {
    // Of a page in a frame of another site it is null. Asking for the screen's height lays the page out.
    const { top, bottom } = rootBounds ?? { top: -margin, bottom: innerHeight + margin }
    const isSeen = boundingClientRect.top < bottom - margin && boundingClientRect.bottom > top + margin
    near.value = isIntersecting ? (isSeen ? 'SEEN' : 'BESIDE') : null
    isHidden.value = boundingClientRect.width === 0 && boundingClientRect.height === 0
    if (near.value === 'SEEN') width.value = boundingClientRect.width
  }
  function take(): void {
    stop()
    shown.value = value()
  }
  function takeSoon(): void {
    if (isPrinting) return take()
    stop()
    if (shown.value === value()) return
    // What is on the screen comes first. What is new there follows what was just painted.
    if (near.value === 'SEEN') stop = shown.value ? afterPaint(take) : inNextTask(take)
    else if (near.value || pause === 0) stop = whenIdle(take, patience)
    else stop = afterPause(take, pause)
  }
  onMounted(() => {
    // Also what changes for paper, such as the colours of a dark page.
    addEventListener('beforeprint', take)
    all.add(take)
    leave = watchPlace(element.value!, move)
    if (pause === 0) take()
    else takeSoon()
  })
  watch([near, value], takeSoon)
  onScopeDispose(() => {
    leave()
    stop()
    removeEventListener('beforeprint', take)
    all.delete(take)
  })
  return {
    shown,
    width,
    isHidden,
    waits: computed(() => near.value !== null && shown.value !== null && shown.value !== value()),
  }
}
