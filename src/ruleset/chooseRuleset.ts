import type { Form } from '../form/form';
import type { Localized } from '../locales/localized';
import { remembered } from '../notation/remembered';
import { regionOf } from './region';
import type { ChosenBy, Ruleset, RulesetChoice } from './ruleset';
import { DEFAULT_RULESET, RULESETS } from './rulesets';
import { byItsOwnNumbers } from './stated/byItsOwnNumbers';

/** Rulesets that somebody asked for: on the command line or in the pane, or kept in the workbook. */
export interface Given {
  readonly option?: Ruleset;
  readonly workbook?: Ruleset;
}

/**
 * The ruleset for a form: the one asked for, the one kept in the workbook, else the one that the
 * form's own notes, headings or region point to, else the general rules of the Ministry of Finance.
 * What the form prints about its scoring weighs more than where it comes from, and every number that it
 * states takes the place of the ruleset's, unless somebody asked for a ruleset.
 * @param rulesets those to choose among by what the form says
 */
export function chooseRuleset(
  form: Form,
  given: Given = {},
  rulesets: readonly Ruleset[] = RULESETS,
): RulesetChoice {
  if (given.option) return choice(given.option, 'option', OPTION);
  if (given.workbook) return choice(given.workbook, 'workbook', WORKBOOK);
  const base =
    byNotes(form, rulesets) ??
    byHeadings(form, rulesets) ??
    byRegion(form, rulesets) ??
    choice(DEFAULT_RULESET, 'default', DEFAULT);
  return byItsOwnNumbers(form, base, base.reason === DEFAULT ? DEFAULT_AS_BASE : base.reason);
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
    ...fundHeadings,
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

function byRegion(form: Form, rulesets: readonly Ruleset[]): RulesetChoice | null {
  const found = regionOf(form, rulesets);
  if (!found) return null;
  return found.ruleset
    ? choice(found.ruleset, 'region', found.reason)
    : choice(DEFAULT_RULESET, 'default', {
        'zh-CN': `${found.reason['zh-CN']}没有适用的地区规则，采用财政部通用规则。`,
        'en-US': `${found.reason['en-US']} No region’s own rules are known to apply: the general ones do.`,
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
const DEFAULT: Localized = {
  'zh-CN': '表中没有指明地区或计分办法，采用财政部通用规则。',
  'en-US': 'The form points to no region and prints no rules of its own: the general ones apply.',
};
/** The same where the form does print numbers of its own. */
const DEFAULT_AS_BASE: Localized = {
  'zh-CN': '表中没有指明地区，以财政部通用规则为基础。',
  'en-US': 'The form points to no region: the general rules are the base.',
};
