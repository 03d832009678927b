/** Loaded before a measured program: says at its end how much memory it held at most, in kilobytes. */
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => process.stderr.write(`\npeak memory ${process.resourceUsage().maxRSS}\n`));
}
