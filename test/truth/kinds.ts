import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file of a folder, by its name: a new kind is one file. */
export async function kindsIn<T>(folder: 'slips' | 'rewrites'): Promise<ReadonlyMap<string, T>> {
  const names = readdirSync(path.join(__dirname, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  const kinds = new Map<string, T>();
  for (const name of names) {
    const loaded = (await import(`./${folder}/${name}.ts`)) as { default: T | { default: T } };
    const kind = loaded.default;
    kinds.set(
      name,
      typeof kind === 'object' && kind !== null && 'default' in kind ? kind.default : (kind as T),
    );
  }
  return kinds;
}
