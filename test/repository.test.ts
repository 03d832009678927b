import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';

const root = path.join(__dirname, '..');
const eslint = new ESLint({ cwd: root });

async function ruleBroken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result!.messages.map((message) => message.ruleId ?? message.message);
}

describe('the way of a form through the code is enforced', () => {
  it.each([
    ['src/sheet/probe.ts', '../form/form', true],
    ['src/form/probe.ts', '../scoring/scorecard', true],
    ['src/scoring/probe.ts', '../hosts/host', true],
    ['src/checks/probe.ts', '../revision/revision', true],
    ['src/hosts/xlsx/probe.ts', '../../cli/main', true],
    ['src/cli/probe.ts', '../taskpane/pane', true],
    ['src/form/probe.ts', '../sheet/grid', false],
    ['src/scoring/probe.ts', '../form/form', false],
    ['src/cli/probe.ts', '../hosts/host', false],
  ])('%s importing %s is refused: %s', async (file, from, refused) => {
    const broken = await ruleBroken(file, `import { x } from '${from}';\nexport const y = x;\n`);
    expect(broken.includes('no-restricted-imports')).toBe(refused);
  });

  it.each([
    ['src/scoring/probe.ts', 'export const x = Math.round(2.5);\n', 'no-restricted-properties'],
    ['src/checks/probe.ts', "export const x = parseFloat('2.5');\n", 'no-restricted-globals'],
    ['src/report/probe.ts', 'export const x = Date.now();\n', 'no-restricted-syntax'],
    ['src/form/probe.ts', 'export const x = document.title;\n', 'no-restricted-globals'],
  ])('%s may not hold %s', async (file, code, rule) => {
    expect(await ruleBroken(file, code)).toContain(rule);
  });

  it('knows every folder of src', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const known = [
      'locales',
      'sheet',
      'notation',
      'form',
      'ruleset',
      'scoring',
      'checks',
      'revision',
      'assessment',
      'report',
      'hosts',
      'taskpane',
      'commands',
      'cli',
    ];
    for (const { name } of folders) expect(known).toContain(name);
  });
});
