/** Packages that build tables of their own before anybody asks them for anything: numfmt for a hundred languages. */
const DEFERRED = ['numfmt', 'fflate'];

const IMPORT = new RegExp(`^import (\\* as \\w+ from ['"](?:${DEFERRED.join('|')})['"])`, 'gm');

/**
 * Has webpack evaluate these packages when one of their functions is first called, where they are imported as
 * `import * as …`. Written in the source, `import defer` would stop tsx, and swc leaves webpack's own
 * comment for it out.
 */
module.exports = (source) => source.replace(IMPORT, 'import /* webpackDefer: true */ $1');
