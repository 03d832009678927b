/**
 * Loaded before a measured program: says at its end, as one line of JSON on standard error, what the
 * program cost: processor time of all its threads in milliseconds, and the most memory that it held in megabytes.
 */
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
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const cost = { processor: (user + system) / 1000, memory: mostHeld() / 1024 };
    process.stderr.write(`\ncost ${JSON.stringify(cost)}\n`);
  });
}
