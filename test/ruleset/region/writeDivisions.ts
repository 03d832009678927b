import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { divisionsOfPackage } from './divisionsOfPackage';

const file = join(__dirname, '../../../src/ruleset/region/divisions.json');
writeFileSync(file, `${JSON.stringify(divisionsOfPackage(), null, 2)}\n`);
