import type { Form } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { remembered } from '../../notation/remembered';
import { toA1 } from '../../sheet/address';
import { regionOf } from '../region/region';
import type { Filed } from '../region/region';
import { regionReason } from './regionReason';
import type { Ruleset } from '../ruleset';
import type { ChosenBy, RulesetChoice } from './rulesetChoice';
import { DEFAULT_RULESET, RULESETS } from '../rulesets';
import { byItsOwnNumbers } from './byItsOwnNumbers';

/** The rulesets that somebody asked for, on the command line or in the pane, or that the workbook keeps. */
export interface Given {
  readonly option?: Ruleset;
  readonly workbook?: Ruleset;
}

/** What else than the form decides. */
export interface Around extends Given {
  /** The name of the workbook's file, without its folder. */
  readonly fileName?: string;
}

/**
 * Chooses the ruleset for a form: the one asked for; the one kept in the workbook; the one that the form’s own notes,
 * headings or region point to; else the general rules of the Ministry of Finance. What the form prints about its
 * scoring weighs more than where it comes from, and every number that it states takes the place of the ruleset’s,
 * unless somebody asked for a ruleset.
 * @param rulesets those to choose among by what the form says
 */
export function chooseRuleset(
  form: Form,
  { option, workbook, fileName }: Around = {},
  rulesets: readonly Ruleset[] = RULESETS,
): RulesetChoice {
  if (option) return choice(option, 'option', OPTION);
  if (workbook) return choice(workbook, 'workbook', WORKBOOK);
  const known =
    byNotes(form, rulesets) ?? byHeadings(form, rulesets) ?? byRegion(form, rulesets, fileName ?? null);
  const base = known ?? choice(DEFAULT_RULESET, 'default', nothingTells(form));
  return byItsOwnNumbers(form, base, known ? base.reason : DEFAULT_AS_BASE);
}

/** Chooses the ruleset for a form that is still to be made, by the place of the office that will file it. */
export function rulesetOfPlace(filed: Filed): Ruleset {
  return regionOf(filed, RULESETS, null)?.ruleset ?? DEFAULT_RULESET;
}

function byNotes({ notes }: Form, rulesets: readonly Ruleset[]): RulesetChoice | null {
  const found = findGroup(
    notes.map(({ text }) => text),
    rulesets,
    ({ notes: groups }) => groups,
  );
  return (
    found &&
    choice(found.ruleset, 'notes', {
      'zh-CN': `表中的填报说明写有“${found.group.join('”“')}”。`,
      'en-US': `The form's own notes say “${found.group.join('”, “')}”.`,
    })
  );
}

function byHeadings(form: Form, rulesets: readonly Ruleset[]): RulesetChoice | null {
  const { title, headings, fundHeadings, funds } = form;
  const texts = [
    title,
    ...headings.map(({ text }) => text),
    ...fundHeadings.map(({ text }) => text),
    ...funds.map(({ label }) => label),
  ];
  const found = findGroup(texts, rulesets, ({ headings: groups }) => groups);
  return (
    found &&
    choice(found.ruleset, 'headings', {
      'zh-CN': `表头为“${found.group.join('”“')}”。`,
      'en-US': `The form has the headings “${found.group.join('”, “')}”.`,
    })
  );
}

function byRegion(form: Form, rulesets: readonly Ruleset[], fileName: string | null): RulesetChoice | null {
  const found = regionOf(form, rulesets, fileName);
  if (!found) return null;
  const { ruleset, evidence } = found;
  const reason = regionReason(evidence);
  if (ruleset) return choice(ruleset, 'region', reason);
  const isTold = evidence.kind !== 'contradiction' && evidence.kind !== 'ambiguous';
  return choice(DEFAULT_RULESET, 'default', {
    'zh-CN': `${reason['zh-CN']}${isTold ? '没有适用的地区规则，' : ''}采用财政部通用规则。`,
    'en-US': `${reason['en-US']} ${isTold ? 'No region’s own rules are known to apply: the general ones do.' : 'The general rules apply.'}`,
  });
}

/** The first ruleset of which all passages of a group occur in the texts: breaks, widths and kinds of dash aside. */
function findGroup(
  texts: readonly string[],
  rulesets: readonly Ruleset[],
  groupsOf: (match: Ruleset['match']) => readonly (readonly string[])[],
): { readonly ruleset: Ruleset; readonly group: readonly string[] } | null {
  const whole = texts.map(compact).join('\n');
  for (const ruleset of rulesets) {
    for (const group of groupsOf(ruleset.match)) {
      if (group.every((passage) => whole.includes(compact(passage)))) return { ruleset, group };
    }
  }
  return null;
}

const compact: (text: string) => string = remembered((text) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−~∼～]/g, '-'),
);

function choice(ruleset: Ruleset, chosenBy: ChosenBy, reason: Localized): RulesetChoice {
  return { ruleset, stated: [], chosenBy, reason };
}

const OPTION: Localized = { 'zh-CN': '按指定的规则。', 'en-US': 'These rules were asked for.' };
const WORKBOOK: Localized = {
  'zh-CN': '按工作簿中保存的设置。',
  'en-US': 'These rules are kept in the workbook.',
};

/** A form whose notes were read is not told that it prints none: they say nothing of where it comes from. */
function nothingTells({ notes }: Form): Localized {
  const cells = notes.map(({ at }) => toA1(at));
  const first = cells.slice(0, 3).join('、');
  if (cells.length === 0) {
    return {
      'zh-CN': '看不出这张表属于哪个地区，采用财政部通用规则。',
      'en-US': 'Nothing tells which region the form belongs to: the general rules apply.',
    };
  }
  return {
    'zh-CN': `表中的填报说明（${first}${cells.length > 3 ? ' 等' : ''}）已读，看不出属于哪个地区，采用财政部通用规则。`,
    'en-US': `The form’s notes (${first.replaceAll('、', ', ')}${cells.length > 3 ? ' …' : ''}) were read; nothing tells the region: the general rules apply.`,
  };
}

/** The same where the form prints numbers of its own. */
const DEFAULT_AS_BASE: Localized = {
  'zh-CN': '表中没有指明地区，以财政部通用规则为基础。',
  'en-US': 'The form points to no region: the general rules are the base.',
};
