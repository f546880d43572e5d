/*
 * Loaded before a long-lived program: when whoever started it is gone (killed, so that it couldn't say goodbye), the
 * program ends in its orderly way instead of holding the port for ever. (package.json's scripts say `exec`, so that
 * npm itself is the launcher's parent and not a shell that outlives it.)
 */
const parent = process.ppid
const watch = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(watch)
  process.kill(process.pid, 'SIGTERM')
}, 250)
watch.unref()
