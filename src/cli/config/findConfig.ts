import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { usageProblem } from '../options/usageProblem';
import { readText } from '../options/readText';
import type { Config } from './config';
import { CONFIG_NAME } from './config';

/** A config file as it was found. */
export interface FoundConfig {
  readonly file: string;
  /** What its paths begin from. */
  readonly folder: string;
  readonly config: Config;
}

/**
 * The config file for paths that were given: the one asked for, else the nearest one at or above each path.
 * @param asked a file; `none` for no config at all; undefined to look for one
 * @throws Problem when it cannot be read or holds a mistake, or the paths have different ones
 */
export async function findConfig(
  asked: string | undefined,
  paths: readonly string[],
): Promise<FoundConfig | null> {
  if (asked === 'none') return null;
  const files = asked === undefined ? [...new Set(paths.map(nearest))] : [asked];
  const [file, other] = files;
  if (other !== undefined) {
    const names = files.map((each) => each ?? '—');
    throw usageProblem((text) => text.twoConfigs(names));
  }
  if (file === undefined || file === null) return null;
  const content = await readText(file);
  const { parseConfig } = await import('./parseConfig');
  return { file, folder: path.dirname(file), config: parseConfig(content, file) };
}

function nearest(given: string): string | null {
  for (let folder = folderOf(given); ; folder = path.dirname(folder)) {
    const file = path.join(folder, CONFIG_NAME);
    if (existsSync(file)) return path.relative('', file);
    if (path.dirname(folder) === folder) return null;
  }
}

/** The folder that a path is, or stands in; of a glob the one that it is looked for in. */
function folderOf(given: string): string {
  let place = path.resolve(given === '-' ? '.' : given);
  while (!isFolder(place) && path.dirname(place) !== place) {
    if (!existsSync(place) && !isDynamicPattern(given)) return path.dirname(place);
    place = path.dirname(place);
  }
  return place;
}

/** What cannot be looked at is none: a link that leads in a circle, a name too long, somebody else's folder. */
function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}
