/** Reads every workbook of a folder with hucre, one after the other, and does nothing else. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { read } from 'hucre';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder)) await read(readFileSync(path.join(folder, name)));
