import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import type { FormReport } from '../document';
import { acceptedFindings, openFindings } from '../findingReports';
import { totalAndGrade } from '../formTable';
import { goalSentence } from '../goalSentence';
import { printedRules } from '../printedRules';
import { acceptedWhy } from '../said';
import { fundsTable } from './fundsTable';
import { indicatorsTable } from './indicatorsTable';
import type { Markup } from './markup';
import { markup } from './markup';
import { Places } from './places';

/** One form on the page: what it is about, its findings, its funds, its indicators. */
export function formSection(form: FormReport, id: string, locale: Locale): Markup {
  const text = reportText(locale);
  const places = new Places(id, openFindings(form));
  // What shows cells is made first: it knows which cells a finding can link to.
  const total = places.span(form.grade.cell, totalAndGrade(form, locale));
  const tables = [fundsTable(form, places, locale), indicatorsTable(form, places, locale)];
  const status = openFindings(form).some(({ severity }) => severity === 'error') ? 'not-ready' : 'ready';
  const { id: ruleset, name, reason } = form.ruleset;
  return markup`<section aria-labelledby="${id}">
    <h3 id="${id}">
      ${form.sheet} <span class="soft">${form.range}</span>
      <span class="badge ${status}">${text.status[status]}</span>
    </h3>
    <dl>
      <dt>${text.label.project}</dt>
      <dd>${form.project ?? text.noProject}</dd>
      ${
        form.unit !== null &&
        markup`<dt>${text.label.unit}</dt>
          <dd>${form.unit}</dd> `
      }${
        form.year !== null &&
        markup`<dt>${text.label.year}</dt>
          <dd>${form.year}</dd> `
      }
      <dt>${text.label.ruleset}</dt>
      <dd>${text.rulesetReason(name, ruleset, reason)}${printed(form, locale)}</dd>
      ${
        form.goal !== null &&
        markup`<dt>${text.label.goal}</dt>
          <dd>${goalSentence(form.goal, locale)}</dd> `
      }<dt>${text.label.total}</dt>
      <dd>${total}</dd>
    </dl>
    <h4>${text.page.findings}</h4>
    ${findingsTable(form, places, locale)}${acceptedList(form, places, locale)}${tables}
  </section> `;
}

/** What the form itself prints of its rules, folded away: each passage with its cell and its words. */
function printed({ ruleset: { stated } }: FormReport, locale: Locale): Markup | null {
  const rules = printedRules(stated, locale);
  if (rules.length === 0) return null;
  return markup`<details>
    <summary>${reportText(locale).page.printedRules(rules.length)}</summary>
    <ul>
      ${rules.map(({ cell, text }) => markup`<li><span class="soft">${cell}</span> ${text}</li> `)}
    </ul>
  </details>`;
}

/** What somebody has accepted, folded away: it counts no more, and it is said. */
function acceptedList(form: FormReport, places: Places, locale: Locale): Markup | null {
  const accepted = acceptedFindings(form);
  if (accepted.length === 0) return null;
  return markup`<details>
    <summary>${reportText(locale).accepted.title(accepted.length)}</summary>
    <ul>
      ${accepted.map(
        ({ cell, message, accepted: by }) =>
          markup`<li>${places.link(cell)} ${message} <span class="soft">${acceptedWhy(by, locale)}</span></li> `,
      )}
    </ul>
  </details>`;
}

function findingsTable(form: FormReport, places: Places, locale: Locale): Markup {
  const text = reportText(locale);
  const findings = openFindings(form);
  if (findings.length === 0) return markup`<p>${text.noFindings}</p> `;
  return markup`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col" class="short">${text.page.severityColumn}</th>
          <th scope="col" class="short">${text.label.cell}</th>
          <th scope="col">${text.label.message}</th>
        </tr>
      </thead>
      <tbody>
        ${findings.map(
          ({ severity, cell, related, message }) =>
            markup`<tr>
              <td class="short"><span class="badge ${severity}">${text.severity[severity]}</span></td>
              <td class="short">
                ${places.link(cell)}${related.map(
                  (address) => markup` <span class="small soft">${places.link(address)}</span>`,
                )}
              </td>
              <td>${message}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}
