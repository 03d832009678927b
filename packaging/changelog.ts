/** What a changelog says of one version. */
export interface Release {
  /** ISO. */
  readonly day: string;
  readonly notes: string;
}

const UNRELEASED = '## [Unreleased]';

/**
 * A changelog in which what was unreleased is a version with its day, and nothing is unreleased.
 * @param day ISO
 * @throws Error where nothing is unreleased, or the version is there already
 */
export function cutRelease(changelog: string, version: string, day: string): string {
  const start = changelog.indexOf(UNRELEASED);
  if (start < 0) throw new Error(`The changelog has no "${UNRELEASED}".`);
  if (releaseIn(changelog, version)) throw new Error(`The changelog has ${version} already.`);
  const before = changelog.slice(0, start);
  const rest = changelog.slice(start + UNRELEASED.length);
  if (sectionOf(rest).trim() === '') throw new Error('Nothing is unreleased.');
  return `${before}${UNRELEASED}\n\n## [${version}] - ${day}${rest}`;
}

/** What a changelog says of a version; null where it does not name it. */
export function releaseIn(changelog: string, version: string): Release | null {
  const heading = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - (\\d{4}-\\d{2}-\\d{2})$`, 'm');
  const found = heading.exec(changelog);
  if (!found) return null;
  return { day: found[1]!, notes: sectionOf(changelog.slice(found.index + found[0].length)).trim() };
}

/** What stands below a heading, up to the next version. */
function sectionOf(text: string): string {
  const next = text.search(/^## /m);
  return next < 0 ? text : text.slice(0, next);
}
