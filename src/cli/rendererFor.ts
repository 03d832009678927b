import type { ChangesReport, ChangesSummary } from '../report/changesDocument';
import type { Summary, WorkbookReport } from '../report/document';
import type { Renderer } from '../report/renderer';
import type { ChangesPurpose } from '../report/renderChangesTable';
import { jsonRenderer } from '../report/renderJson';
import type { Format, PlainFormat, Session } from './session';
import { tableOptions } from './terminal';

/** The renderer of `check` for a format; each is loaded only when it is asked for. */
export async function rendererFor(
  format: Format,
  output: string | undefined,
  { locale, tool }: Session,
): Promise<Renderer<WorkbookReport, Summary, string | Uint8Array>> {
  if (format === 'json') return jsonRenderer(tool);
  if (format === 'html') return (await import('../report/renderHtml')).htmlRenderer(tool, locale);
  if (format === 'xlsx') return (await import('./xlsxRenderer')).xlsxRenderer(locale, output!);
  const { tableRenderer } = await import('../report/renderTable');
  return tableRenderer(locale, tableOptions(output !== undefined ? {} : process.stdout, process.env));
}

/** The renderer of `score` and `undo` for a format. */
export async function changesRendererFor(
  format: PlainFormat,
  purpose: ChangesPurpose,
  toFile: boolean,
  { locale, tool }: Session,
): Promise<Renderer<ChangesReport, ChangesSummary>> {
  if (format === 'json') return jsonRenderer(tool);
  const { changesTableRenderer } = await import('../report/renderChangesTable');
  return changesTableRenderer(locale, tableOptions(toFile ? {} : process.stdout, process.env), purpose);
}
