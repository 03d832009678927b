/**
 * Tells npm in package-lock.json where each package lies, without naming a registry: npm runs this after it has
 * changed what is installed (docs/decisions/lock-names-no-registry.md).
 */
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/** Stands for whatever registry somebody uses; .npmrc has npm put that in its place. */
const ANY_REGISTRY = 'https://registry.invalid';

/**
 * A lock file in which every package has its address: with it npm asks for the package at once, without it npm
 * asks first what the registry knows of all its versions.
 * @param {string} text
 */
function withAddresses(text) {
  const lock = JSON.parse(text);
  for (const [place, entry] of Object.entries(lock.packages)) {
    // The project itself has no address.
    if (place === '' || entry.link) continue;
    // An override may put a package under the name of another.
    const name = entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const file = `${name.slice(name.indexOf('/') + 1)}-${entry.version}.tgz`;
    const resolved = `${ANY_REGISTRY}/${name}/-/${file}`;
    // Where npm writes it: behind the version.
    lock.packages[place] = Object.fromEntries(
      Object.entries(entry)
        .filter(([key]) => key !== 'resolved')
        .flatMap((member) => (member[0] === 'version' ? [member, ['resolved', resolved]] : [member])),
    );
  }
  return `${JSON.stringify(lock, null, 2)}\n`;
}

if (require.main === module) {
  const file = path.join(__dirname, '../package-lock.json');
  const before = readFileSync(file, 'utf8');
  const after = withAddresses(before);
  if (after !== before) writeFileSync(file, after);
}

module.exports = { ANY_REGISTRY, withAddresses };
