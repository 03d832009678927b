/*
 * Loads main.js and the parts that it asks for, as fast as Node can be made to. What V8 makes of them is kept beside them, in lib/compiled/, and
 * taken from there the next time: to start and check one file takes a third less so. Node itself can do
 * this from version 22.1 on; here it works in Node 20, and nothing is kept where others could write
 * (docs/decisions/compiled-code.md).
 */
const fs = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/** V8 refuses what another version of it has made. A folder for each: whoever changes between two keeps both. */
const COMPILED = path.join(__dirname, 'compiled', `${process.version}-${process.arch}`);
/**
 * The switch of Node's own cache. Before 20.15 Node has no checksums but its cryptography's, which take
 * longer to load than they save.
 */
const isOff = Boolean(process.env.NODE_DISABLE_COMPILE_CACHE) || !crc32;
/** What is kept holds the functions that had run by then. The next day's first run adds its own. */
const LIFETIME = 24 * 60 * 60 * 1000;
/** A process that works longer, in seconds, has thrown the code away that only ran when it started. */
const SHORT = 10;
const CHECKSUMS = 8;

/**
 * How often V8 lets a function run before it compiles it once more, optimised: several times as often as by itself,
 * in each version of it that is known. A batch runs much code a few times for each file; optimising it all, and
 * throwing it away again where the next file is another, was a third of the processor's time for a
 * hundred files. It changes when V8 compiles, never what code does.
 */
const PATIENCE = {
  20: '--interrupt-budget=500000',
  22: '--invocation-count-for-turbofan=30000',
  24: '--invocation-count-for-turbofan=30000',
};
const patience = PATIENCE[process.versions.node.split('.')[0]];
if (patience) setFlagsFromString(patience);

const loaded = new Map();
const toKeep = [];

/** A part of lib/, as `require` would give it. */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const filename = path.join(__dirname, name);
  const source = fs.readFileSync(filename);
  const kept = isOff ? null : keptOf(name, source);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    ...(kept && { cachedData: kept.data }),
  });
  if (!isOff && (!kept || kept.isOld || script.cachedDataRejected)) toKeep.push({ name, source, script });
  script.runInThisContext()(module.exports, requirePart, module, filename, __dirname);
  return module.exports;
}

function requirePart(request) {
  return request.startsWith('./') ? load(request.slice(2)) : require(request);
}

/**
 * What was kept of a part, if all of it is there and was made of this source: V8 itself compares the lengths of
 * sources alone, and would run whatever is in a damaged file.
 */
function keptOf(name, source) {
  try {
    const file = path.join(COMPILED, name);
    const bytes = fs.readFileSync(file);
    const data = bytes.subarray(CHECKSUMS);
    if (!checksumsOf(source, data).equals(bytes.subarray(0, CHECKSUMS))) return null;
    return { data, isOld: Date.now() - fs.statSync(file).mtimeMs > LIFETIME };
  } catch {
    return null;
  }
}

function checksumsOf(source, data) {
  const checksums = Buffer.alloc(CHECKSUMS);
  checksums.writeUInt32BE(crc32(source), 0);
  checksums.writeUInt32BE(crc32(data), 4);
  return checksums;
}

/** Keeps what was compiled. Where lib/ may not be written to, or there is no room, every start compiles anew. */
function keep() {
  if (toKeep.length === 0 || process.uptime() > SHORT) return;
  try {
    fs.mkdirSync(COMPILED, { recursive: true });
    fs.accessSync(COMPILED, fs.constants.W_OK);
    for (const { name, source, script } of toKeep) {
      const data = script.createCachedData();
      const unfinished = path.join(COMPILED, `${name}.${process.pid}`);
      try {
        fs.writeFileSync(unfinished, Buffer.concat([checksumsOf(source, data), data]));
        // Whoever starts at this moment finds the old file or the new one.
        fs.renameSync(unfinished, path.join(COMPILED, name));
      } catch (error) {
        fs.rmSync(unfinished, { force: true });
        throw error;
      }
    }
  } catch {
    // It is as if nothing were kept.
  }
}

process.on('exit', keep);
load('main.js');
