import { compareText } from '../../locales/compareText';
import type { Locale } from '../../locales/localized';
import type { Markup } from '../html/markup';
import { markup } from '../html/markup';
import { pageEnd, pageStart } from '../html/htmlFrame';
import type {
  ComparisonDocument,
  FactReport,
  FindingChangeReport,
  FormComparisonReport,
  FormPlace,
  SubjectReport,
} from './comparisonDocument';
import { placeText, yearText } from './renderComparisonTable';
import { summarySentences } from './summarySentences';

/** The comparison as one HTML file that needs nothing else: no script, no outside reference. */
export function renderComparisonHtml(document: ComparisonDocument, locale: Locale): string {
  const text = compareText(locale);
  return [
    pageStart(locale, text.title),
    overview(document, locale).source,
    ...document.comparisons.map((each, index) => section(each, `c${index + 1}`, locale).source),
    pageEnd(text.page.footer(document.tool)),
  ].join('');
}

function overview(document: ComparisonDocument, locale: Locale): Markup {
  const text = compareText(locale);
  const { comparisons, onlyOld, onlyNew, withoutForms, unreadable, summary } = document;
  const { page } = text;
  return markup`<section aria-labelledby="overview">
    <h2 id="overview">${page.overview}</h2>
    <p class="lead">${text.arrow(document.old, document.new)}</p>
    <p>${summarySentences(summary, locale).join(text.sentenceSpace)}</p>
    ${
      comparisons.length > 0 &&
      markup`<div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${page.form}</th>
            <th scope="col" class="short">${page.status}</th>
            ${[page.changes, page.settled, page.raised, page.notices].map(
              (heading) => markup`<th scope="col" class="number">${heading}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${comparisons.map((each, index) => overviewRow(each, `c${index + 1}`, locale))}
        </tbody>
      </table>
    </div>`
    }
    ${list(text.only.old, onlyOld, locale)}${list(text.only.new, onlyNew, locale)}${
      onlyOld.length > 0 && onlyNew.length > 0 && markup`<p class="soft small">${text.only.why}</p> `
    }${withoutForms.map(
      ({ side, file }) => markup`<p>${text.withoutForms(text.sides[side], file)}</p> `,
    )}${unreadable.map(
      ({ side, file, error }) =>
        markup`<p><span class="badge unreadable">${text.notRead}</span> ${text.unreadable(text.sides[side], file, error.message)}</p> `,
    )}
  </section> `;
}

function overviewRow(
  { old, new: now, years, isChanged, changes, findings, notices }: FormComparisonReport,
  id: string,
  locale: Locale,
): Markup {
  const facts = changes.reduce(
    (sum, { facts: own, message }) => sum + (message === null ? own.length : 1),
    0,
  );
  return markup`<tr>
    <th scope="row" class="file"><a href="#${id}">${titleOf(old, now, years, locale)}</a>
      <span class="level">${placesOf(old, now, locale)}</span></th>
    <td class="short">${badge(isChanged, locale)}</td>
    ${[facts, findings.settled.length, findings.raised.length, notices.length].map(
      (count) => markup`<td class="number">${count}</td>`,
    )}
  </tr> `;
}

function badge(isChanged: boolean, locale: Locale): Markup {
  const text = compareText(locale);
  return isChanged
    ? markup`<span class="badge warning">${text.changed}</span>`
    : markup`<span class="badge ready">${text.unchanged}</span>`;
}

/** The project and its year, or years. */
function titleOf(
  old: FormPlace,
  now: FormPlace,
  years: FormComparisonReport['years'],
  locale: Locale,
): string {
  const text = compareText(locale);
  const project = now.project ?? old.project ?? text.noProject;
  return [project, yearText(now, years, locale)].filter(Boolean).join(text.separator);
}

function placesOf(old: FormPlace, now: FormPlace, locale: Locale): string {
  const text = compareText(locale);
  const place = ({ file, sheet }: FormPlace) => text.place(file, sheet);
  return place(old) === place(now) ? place(now) : text.arrow(place(old), place(now));
}

function list(title: string, places: readonly FormPlace[], locale: Locale): Markup | null {
  if (places.length === 0) return null;
  return markup`<h3>${title}</h3>
    <ul>
      ${places.map((place) => markup`<li>${placeText(place, locale)}</li> `)}
    </ul> `;
}

function section(
  { old, new: now, years, isChanged, changes, findings, notices, arrangement }: FormComparisonReport,
  id: string,
  locale: Locale,
): Markup {
  const text = compareText(locale);
  const sentences = (title: string, all: readonly { readonly message: string }[]) =>
    all.length > 0 &&
    markup`<h3>${title}</h3>
    <ul>
      ${all.map(({ message }) => markup`<li>${message}</li> `)}
    </ul> `;
  return markup`<section class="workbook" aria-labelledby="${id}">
    <h2 id="${id}">${titleOf(old, now, years, locale)} ${badge(isChanged, locale)}</h2>
    <p class="soft">${placesOf(old, now, locale)}</p>
    ${!isChanged && markup`<p>${text.nothing}</p> `}${factsTable(changes, locale)}${findingsTable(findings, locale)}${sentences(
      text.notices.title,
      notices,
    )}${sentences(text.arrangement.title, arrangement)}
    <p class="back small"><a href="#top">${text.page.back}</a></p>
  </section> `;
}

function factsTable(changes: readonly SubjectReport[], locale: Locale): Markup | null {
  if (changes.length === 0) return null;
  const { page } = compareText(locale);
  return markup`<h3>${page.facts}</h3>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col" class="name">${page.subject}</th>
            <th scope="col" class="short">${page.field}</th>
            <th scope="col" class="reason">${page.old}</th>
            <th scope="col" class="reason">${page.new}</th>
            <th scope="col" class="short">${page.remark}</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map((subject) => subjectRows(subject, locale))}
        </tbody>
      </table>
    </div> `;
}

function subjectRows({ name, level1, level2, what, facts }: SubjectReport, locale: Locale): Markup {
  const text = compareText(locale);
  const levels = [level1, level2].filter((level) => level !== null && level !== '').join(' · ');
  const state = what === 'changed' ? null : text[what];
  const head = markup`<th scope="rowgroup" rowspan="${Math.max(1, facts.length)}">
    ${levels !== '' && markup`<span class="level">${levels}</span>`}${name}${
      state !== null && markup` <span class="badge warning">${state}</span>`
    }
  </th>`;
  if (facts.length === 0) return markup`<tr>${head}<td></td><td></td><td></td><td></td></tr> `;
  return markup`${facts.map(
    (fact, index) => markup`<tr>${index === 0 && head}${factCells(fact, locale)}</tr> `,
  )}`;
}

function factCells({ name, old, new: now, effect }: FactReport, locale: Locale): Markup {
  const text = compareText(locale);
  const side = (each: FactReport['old']): Markup =>
    each === null
      ? markup`<td></td>`
      : markup`<td>${each.text || text.blank}${each.cell !== null && markup` <span class="small soft">${each.cell}</span>`}</td>`;
  return markup`<td class="short">${name}</td>${side(old)}${side(now)}<td class="short">${
    effect !== null &&
    markup`<span class="${effect === 'easier' ? 'change' : 'soft'}">${text.effects[effect]}</span>`
  }</td>`;
}

function findingsTable(
  { settled, raised, remaining }: FormComparisonReport['findings'],
  locale: Locale,
): Markup | null {
  const { findings: text, severity: severities } = compareText(locale);
  if (settled.length + raised.length === 0) return null;
  const row = (change: string, status: string, { severity, cells, message }: FindingChangeReport): Markup =>
    markup`<tr>
      <td class="short"><span class="badge ${status}">${change}</span></td>
      <td class="short"><span class="badge ${severity}">${severities[severity]}</span></td>
      <td class="short">${cells[0] ?? ''}${cells
        .slice(1)
        .map((cell) => markup` <span class="small soft">${cell}</span>`)}</td>
      <td>${message}</td>
    </tr> `;
  return markup`<h3>${text.title}</h3>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${[text.change, text.severity, text.cell].map(
              (heading) => markup`<th scope="col" class="short">${heading}</th>`,
            )}
            <th scope="col">${text.message}</th>
          </tr>
        </thead>
        <tbody>
          ${raised.map((finding) => row(text.raised, 'not-ready', finding))}${settled.map((finding) =>
            row(text.settled, 'ready', finding),
          )}
        </tbody>
      </table>
    </div>
    ${remaining > 0 && markup`<p class="soft small">${text.remaining(remaining)}</p> `}`;
}
