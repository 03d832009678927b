/** Reads every workbook of a folder with SheetJS, one after the other, and does nothing else. */
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { read } = require('@e965/xlsx');

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder)) read(readFileSync(path.join(folder, name)));
