import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { LaunchError } from './step.mjs'

/**
 * A program or font that the tests need and npm cannot install.
 *
 * @typedef {{ name: string, debian: string[], isThere: () => boolean }} Tool
 */

const mac = process.platform === 'darwin'

/** @type {Tool[]} */
export const testTools = [
  { name: 'Chromium', debian: ['chromium-headless-shell'], isThere: () => findChromium() !== null },
  { name: '中文字体', debian: ['fontconfig', 'fonts-noto-cjk'], isThere: () => mac || hasChineseFont() },
  { name: 'LibreOffice Calc', debian: ['libreoffice-calc'], isThere: () => findProgram('soffice') !== null },
  { name: 'poppler', debian: ['poppler-utils'], isThere: () => findProgram('pdftotext') !== null },
]

/**
 * The browser from CHROMIUM_PATH, or else an installed one; null if none runs. Chromium without a window is preferred: the
 * other one draws a whole browser window for each page, which costs as much as the page.
 */
export function findChromium(env = process.env) {
  const given = env.CHROMIUM_PATH
  if (given) {
    if (runs(given)) return given
    throw new LaunchError(`CHROMIUM_PATH 指向的浏览器不能运行：${given}；请改正或去掉它。`)
  }
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const found = names.map((name) => findProgram(name, env))
  if (mac) found.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  // Ubuntu's chromium-browser may be a stub that only asks for a snap.
  return found.find((program) => program !== null && runs(program)) ?? null
}

/** @param {string} program */
function runs(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function hasChineseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return Boolean(stdout?.trim())
}

/** @param {string} name @returns {string | null} its full path, if it is on the PATH */
export function findProgram(name, env = process.env) {
  const places = (env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name))
  return places.find(isProgram) ?? null
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
