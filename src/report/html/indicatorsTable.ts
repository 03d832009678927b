import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import type { FormReport, IndicatorReport } from '../document';
import type { Content, Markup } from './markup';
import { markup } from './markup';
import type { Places } from './places';

/** The indicator table: what was recorded, what the rules give, and how that comes about. */
export function indicatorsTable(form: FormReport, places: Places, locale: Locale): Markup | null {
  const { page, unknown } = reportText(locale);
  const scored = form.indicators.filter(({ nature }) => nature !== 'placeholder');
  if (scored.length === 0) return null;
  const { name, target, actual, weight, recorded, computed, explanation } = page.indicatorColumns;
  const blank = form.indicators.length - scored.length;
  return markup`<h4>${page.indicators}</h4>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col" class="name">${name}</th>
            <th scope="col" class="measure">${target}</th>
            <th scope="col" class="measure">${actual}</th>
            <th scope="col" class="number">${weight}</th>
            <th scope="col" class="number">${recorded}</th>
            <th scope="col" class="number">${computed}</th>
            <th scope="col" class="reason">${explanation}</th>
          </tr>
        </thead>
        <tbody>
          ${scored.map((indicator, index) => [
            indicator.level1 !== '' &&
              indicator.level1 !== scored[index - 1]?.level1 &&
              markup`<tr>
                <th class="group" colspan="7" scope="rowgroup">${indicator.level1}</th>
              </tr> `,
            row(indicator),
          ])}
        </tbody>
        ${totalRow()}
      </table>
    </div>
    ${blank > 0 && markup`<p class="soft small">${page.placeholderRows(blank)}</p>`}`;

  function row({
    level2,
    name,
    target,
    actual,
    weight,
    score,
    note,
    explanation,
    cells,
  }: IndicatorReport): Markup {
    const levelAndName = [level2 !== '' && markup`<span class="level">${level2}</span>`, name];
    const changes = score.proposed !== null && score.proposed !== score.recorded;
    return markup`<tr>
      ${places.rowHeader(cells.name, levelAndName)}${places.cell(
        cells.target,
        target.text,
      )}${places.cell(cells.actual, actual.text)}${places.cell(cells.weight, weight ?? unknown, 'number')}${places.cell(
        cells.score,
        score.recorded ?? unknown,
        'number',
      )}
      <td class="number${changes ? ' change' : ''}">${allowed(score)}</td>
      ${places.cell(cells.note, [
        explanation,
        note !== '' && markup`<span class="level">${page.note(note)}</span>`,
      ])}
    </tr> `;
  }

  function allowed({ min, computed }: IndicatorReport['score']): string {
    if (computed === null) return unknown;
    return min === null || min === computed ? computed : page.scoreRange(min, computed);
  }

  function totalRow(): Content {
    const { weight, score, cells } = form.total;
    const changes = score.proposed !== null && score.proposed !== score.recorded;
    return markup`<tfoot>
      <tr>
        <th scope="row" colspan="3">${page.total}</th>
        ${places.cell(
          cells.weight,
          weight.recorded ?? weight.computed ?? unknown,
          'number',
        )}${places.cell(cells.score, score.recorded ?? unknown, 'number')}
        <td class="number${changes ? ' change' : ''}">${score.proposed ?? unknown}</td>
        <td></td>
      </tr>
    </tfoot> `;
  }
}
