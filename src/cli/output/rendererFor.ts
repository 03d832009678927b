import type { ChangesReport, ChangesSummary } from '../../report/changesDocument';
import type { Summary, WorkbookReport } from '../../report/document';
import type { Severity } from '../../checks/finding';
import type { TableView } from '../../report/renderTable';
import { atLeast } from '../../report/atLeast';
import type { Renderer } from '../../report/renderer';
import type { ChangesPurpose } from '../../report/renderChangesTable';
import { jsonRenderer } from '../../report/renderJson';
import type { Format, PlainFormat, Invocation } from '../options/invocation';
import { tableOptions } from './terminal';

/** How `check` shows its results. */
export interface Shown {
  readonly format: Format;
  readonly view: TableView;
  /** The least grave severity that is shown. */
  readonly severity: Severity;
  /** The file that results are written to; undefined for the screen. */
  readonly output: string | undefined;
}

type CheckRenderer = Renderer<WorkbookReport, Summary, string | Uint8Array>;

/** Returns the renderer of `check` for a format. Each renderer is loaded only when it is needed. */
export async function rendererFor(shown: Shown, invocation: Invocation): Promise<CheckRenderer> {
  const { format, view, severity, output } = shown;
  const { locale, tool } = invocation;
  if (format === 'json') return atLeast(jsonRenderer(tool), severity);
  if (format === 'html')
    return atLeast((await import('../../report/html/renderHtml')).htmlRenderer(tool, locale), severity);
  if (format === 'xlsx')
    return atLeast((await import('./xlsxRenderer')).xlsxRenderer(locale, output!), severity);
  if (format === 'csv' || format === 'jsonl') {
    const { csvRenderer, jsonlRenderer } = await import('../../report/renderRows');
    const kind = view === 'summary' ? 'finding' : view;
    const renderer = (format === 'csv' ? csvRenderer : jsonlRenderer)(kind, locale);
    // A line for a form or a unit counts findings of every severity.
    return kind === 'finding' ? atLeast(renderer, severity) : renderer;
  }
  const { tableRenderer } = await import('../../report/renderTable');
  return tableRenderer(locale, tableOptions(output === undefined ? process.stdout : {}, process.env), {
    view,
    least: severity,
  });
}

/**
 * Returns the renderer of `score` and `undo` for a format.
 * @param toFile true if results go to a file: then the table has no colours
 */
export async function changesRendererFor(
  format: PlainFormat,
  purpose: ChangesPurpose,
  toFile: boolean,
  { locale, tool }: Invocation,
): Promise<Renderer<ChangesReport, ChangesSummary>> {
  if (format === 'json') return jsonRenderer(tool);
  const { changesTableRenderer } = await import('../../report/renderChangesTable');
  return changesTableRenderer(locale, tableOptions(toFile ? {} : process.stdout, process.env), purpose);
}
