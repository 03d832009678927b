import type { FindingReport } from '../document';
import type { Content, Markup } from './markup';
import { markup } from './markup';

/**
 * The cells of one form on the page. A cell that a table shows gets an anchor the first time, so that
 * findings can link to it, and is marked when it has findings.
 */
export class Places {
  private readonly shown = new Set<string>();
  private readonly marks = new Map<string, string>();

  /** @param prefix makes anchors unique on the page */
  constructor(
    private readonly prefix: string,
    findings: readonly FindingReport[],
  ) {
    // Findings come gravest first, and the gravest marks the cell.
    for (const { cell, severity } of findings) {
      if (cell !== null && !this.marks.has(cell)) this.marks.set(cell, severity);
    }
  }

  /** A table cell that shows the cell at an address (null: nowhere on the sheet). */
  cell(address: string | null, content: Content, classes = ''): Markup {
    return markup`<td${this.attributes(address, classes)}>${content}</td>`;
  }

  /** The same for the cell that heads a row. */
  rowHeader(address: string | null, content: Content): Markup {
    return markup`<th scope="row" ${this.attributes(address, '')}>${content}</th>`;
  }

  /** The same inside a line of text. */
  span(address: string | null, content: Content): Markup {
    return markup`<span${this.attributes(address, '')}>${content}</span>`;
  }

  /** The address as a link to where it is shown; plain where nothing shows it. */
  link(address: string | null): Content {
    if (address === null || !this.shown.has(address)) return address;
    return markup`<a href="#${this.prefix}-${address}">${address}</a>`;
  }

  private attributes(address: string | null, classes: string): Content {
    const isNew = address !== null && !this.shown.has(address);
    if (isNew) this.shown.add(address);
    const severity = isNew ? this.marks.get(address) : undefined;
    const names = severity === undefined ? classes : `${classes} mark ${severity}-mark`.trim();
    return [
      isNew && markup` id="${this.prefix}-${address}" title="${address}"`,
      names !== '' && markup` class="${names}"`,
    ];
  }
}
