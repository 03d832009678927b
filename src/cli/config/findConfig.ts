import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { usageProblem } from '../options/usageProblem';
import { readText } from '../options/readText';
import type { Config } from './config';
import { CONFIG_NAME } from './config';

/** A config file that was found and read. */
export interface FoundConfig {
  readonly file: string;
  /** The folder from which its paths start. */
  readonly folder: string;
  readonly config: Config;
}

/**
 * Finds and reads the config file for the paths given: the one asked for, else the nearest one in the folder of each
 * path or above it. Null if there is none.
 * @param asked the path of a config file; `none` for none at all; undefined to look for one
 * @throws Problem if the file cannot be read or holds a mistake, or the paths have different config files
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

/** Returns the folder that a path is or lies in; for a glob, the folder that is searched. */
function folderOf(given: string): string {
  let place = path.resolve(given === '-' ? '.' : given);
  while (!isFolder(place) && path.dirname(place) !== place) {
    if (!existsSync(place) && !isDynamicPattern(given)) return path.dirname(place);
    place = path.dirname(place);
  }
  return place;
}

/** False also for what cannot be looked at: a circular link, a name that is too long, another user's folder. */
function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}
