import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import type { FormReport, FundReport } from '../document';
import { percent } from '../percent';
import type { Markup } from './markup';
import { markup } from './markup';
import type { Places } from './places';

/** The funds block: amounts as recorded, rate and score beside what the rules give. */
export function fundsTable({ funds }: FormReport, places: Places, locale: Locale): Markup | null {
  if (funds.length === 0) return null;
  const { page, unknown, fundRoles } = reportText(locale);
  const { label, ...numbers } = page.fundColumns;
  return markup`<h4>${page.funds}</h4>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col" class="name">${label}</th>
            ${Object.values(numbers).map((heading) => markup`<th scope="col" class="number">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${funds.map(row)}
        </tbody>
      </table>
    </div> `;

  function row(fund: FundReport): Markup {
    const { cells } = fund;
    const amounts = (['initial', 'budget', 'executed', 'weight'] as const).map((key) =>
      places.cell(cells[key], fund[key] ?? unknown, 'number'),
    );
    const rate = { recorded: percent(fund.rate.recorded), computed: percent(fund.rate.computed) };
    return markup`<tr>
      <th scope="row">${fund.label || fundRoles[fund.role]}</th>
      ${amounts}${places.cell(
        cells.rate,
        both(rate),
        'number',
      )}${places.cell(cells.score, both(fund.score), 'number')}
    </tr> `;
  }

  function both({ recorded, computed }: { recorded: string | null; computed: string | null }): string {
    if (computed === null || recorded === computed) return recorded ?? unknown;
    return page.recordedAndComputed(recorded ?? unknown, computed);
  }
}
