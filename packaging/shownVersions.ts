/**
 * Where people are shown the version, beside package.json: each pattern has the version, or as much of it as is
 * shown there, between two groups.
 */
export const SHOWN: Readonly<Record<string, RegExp>> = {
  'manifest.xml': /(<Version>)[\d.]+(<\/Version>)/g,
  'README.md': /(ziping-)\d[\d.]*(\.tgz|\.zip)/g,
  'README.en.md': /(ziping-)\d[\d.]*(\.tgz|\.zip)/g,
  'docs/library.md': /(ziping-)\d[\d.]*(\.tgz)/g,
  'docs/compare.md': /("tool": "ziping )[\d.]+(")/g,
  'SECURITY.md': /(现为 |now )\d[\d.]*\d()/g,
};

/** What stands at such a place for a version: the manifest wants four numbers, who asks for help the minor one. */
function shownIn(file: string, version: string): string {
  if (file === 'manifest.xml') return `${version}.0`;
  return file === 'SECURITY.md' ? version.split('.').slice(0, 2).join('.') : version;
}

/**
 * A file with another version wherever it shows one.
 * @throws Error where it shows none
 */
export function withVersion(file: string, text: string, version: string): string {
  const pattern = SHOWN[file]!;
  if (text.search(pattern) < 0) throw new Error(`${file} shows no version.`);
  return text.replace(
    pattern,
    (_all, before: string, after: string) => before + shownIn(file, version) + after,
  );
}
