import type { Check } from '../src/checks/check';
import type { Severity } from '../src/checks/finding';

/** Severities, the gravest first, and what the page says of each. */
const SECTIONS: readonly (readonly [Severity, string])[] = [
  [
    'error',
    '## Errors 错误\n\nThe form is not ready while one of these stands. 有任何一项错误，表即不可报送。',
  ],
  ['warning', '## Warnings 警告\n\nWorth a look before filing; the form may be right. 报送前请核对。'],
  ['info', '## Infos 提示\n\nWhat was noticed, assumed or could not be checked. 供参考。'],
];

/** Errors, then warnings, then infos, each by its code. */
export function inOrder(checks: readonly Check[]): readonly Check[] {
  return SECTIONS.flatMap(([severity]) =>
    checks.filter((check) => check.severity === severity).sort((a, b) => (a.code < b.code ? -1 : 1)),
  );
}

/** docs/findings.md: what every check says about itself. */
export function findingsPage(checks: readonly Check[]): string {
  const sections = SECTIONS.map(([severity, heading]) => {
    const rows = inOrder(checks)
      .filter((check) => check.severity === severity)
      .map(
        ({ code, about, mayBeAccepted }) =>
          `| \`${code}\` | ${about['zh-CN']} | ${about['en-US']} | ${mayBeAccepted ? '可忽略 yes' : ''} |`,
      );
    return [
      heading,
      '',
      '| code | 含义 | meaning | 忽略 accept |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `# Findings 校验问题

What \`Validate workbook\` and \`ziping check\` report. Each finding names its cell, what was found and what
the rule gives. One cause gives one finding. Recorded numbers are compared at the precision they are
recorded with: 9.61 and 9.62 are both right for 9.6149 under their rounding. This page is written by
\`npm run findings\` from what each check says about itself. What may be accepted for a reason is marked
([decision](decisions/accepted-findings.md)); wrong arithmetic never is.

${sections.join('\n\n')}
`;
}

/** src/checks/catalogue.ts: an import and an entry for each check. */
export function catalogueSource(checks: readonly Check[]): string {
  const ordered = inOrder(checks);
  const imports = [...ordered]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code }) => `import { ${nameOf(code)} } from './${code}';`);
  return `import type { Check } from './check';
${imports.join('\n')}

/** All checks: errors, then warnings, then infos. \`npm run findings\` writes this list from the folder. */
export const CHECKS: readonly Check[] = [
${ordered.map(({ code }) => `  ${nameOf(code)},`).join('\n')}
];
`;
}

/** score-above-rule → scoreAboveRule, the name that its file exports. */
export function nameOf(code: string): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
