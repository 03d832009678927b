import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe finds in a frame that keeps people from using it. @param only the rules to check; all unless told */
export async function seriousFaults(frame: Frame, only?: readonly string[]): Promise<string[]> {
  await frame.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'], ...(only && { runOnly: [...only] }) };
  const { violations } = await frame.evaluate(
    // The spreadsheet is not ours.
    (given) => (window as unknown as { axe: typeof axe }).axe.run({ exclude: ['.grid', 'iframe'] }, given),
    options,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
    );
}
