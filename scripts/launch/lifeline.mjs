/*
 * Loaded before a long-running program: if its parent process was killed, the program shuts down properly instead of
 * keeping the port. The scripts in package.json use `exec`, so that the launcher's parent is npm itself and not a shell
 * that would outlive npm.
 */
const parent = process.ppid
const watch = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(watch)
  process.kill(process.pid, 'SIGTERM')
}, 250)
watch.unref()
