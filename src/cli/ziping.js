#!/usr/bin/env node
/*
 * Runs in any Node, however old, to say so: what is behind it is written for a newer one, and an old one would
 * stop at the first word that it does not know.
 */
var WANTED = 20;
var found = process.versions.node;

if (Number(found.split('.')[0]) < WANTED) {
  var language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG;
  if (!language && typeof Intl === 'object') language = Intl.DateTimeFormat().resolvedOptions().locale;
  process.stderr.write(
    /^zh/i.test(language || '')
      ? '错误：ziping 需要 Node.js ' +
          WANTED +
          ' 或更高版本，这里是 ' +
          found +
          '。请到 https://nodejs.org 下载新版本。\n'
      : 'Error: ziping needs Node.js ' +
          WANTED +
          ' or later; this is ' +
          found +
          '. Get a newer one at https://nodejs.org.\n',
  );
  process.exit(2);
}

require('./start.js');
