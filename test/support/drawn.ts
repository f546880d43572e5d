import type { Locator } from 'playwright-core'
import { sharedBrowser } from './sample-in-browser'

/** The parts of a picture that aren't white: how many of its points, and where the lowest one is, of 1. */
export async function drawn(part: Locator): Promise<{ share: number; lowest: number }> {
  const picture = (await part.screenshot()).toString('base64')
  const blank = await (await sharedBrowser()).newPage()
  try {
    return await blank.evaluate(`(async () => {
      const image = new Image()
      image.src = 'data:image/png;base64,${picture}'
      await image.decode()
      const { width, height } = image
      const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      const points = Array.from({ length: width * height }, (_, at) => at)
        .filter((at) => Math.min(data[at * 4], data[at * 4 + 1], data[at * 4 + 2]) < 252)
      return { share: points.length / (width * height), lowest: (Math.floor(points.at(-1) / width) + 1) / height }
    })()`)
  } finally {
    await blank.close()
  }
}
