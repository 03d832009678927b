/** Loaded before a measured program: says at its end how much memory it held at most, in kilobytes. */
const { readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/**
 * On Linux the kernel's own mark for this program. What `resourceUsage` gives there begins with what the
 * starting program held, and a benchmark holds more than what it measures.
 */
function mostHeld() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

if (isMainThread) {
  process.on('exit', () => process.stderr.write(`\npeak memory ${mostHeld()}\n`));
}
