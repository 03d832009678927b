import { z } from 'zod';
import {
  bandFaults,
  gradeFaults,
  sourceFaults,
  tierFaults,
  weightFaults,
  type Fault,
} from './contradictions';
import type { Localized } from '../locales/localized';
import { readExecutionCriterion } from './executionCriterion';
import { EXPECTED } from './expected';
import { LAYOUT_IDS } from './layoutId';
import { DESCRIPTION } from './descriptions';
import type { Tier } from './ruleset';

/** A text of a pattern; the pattern and what is expected go into the published JSON Schema too. */
function matching(pattern: RegExp, expected: Localized) {
  return z
    .string()
    .refine((value) => pattern.test(value), { params: { expected } })
    .meta({ pattern: pattern.source, ...saying(expected) });
}

/** What editors show beside an entry. */
function saying(says: Localized): { readonly description: string } {
  return { description: `${says['zh-CN']} / ${says['en-US']}` };
}

const text = matching(/\S/, EXPECTED.text);
const localized = z.strictObject({ 'zh-CN': text, 'en-US': text }).readonly();
const decimal = matching(/^\d{1,12}(\.\d{1,12})?$/, EXPECTED.decimal);
const share = matching(/^(0(\.\d{1,12})?|1(\.0{1,12})?)$/, EXPECTED.share);
const multiple = matching(/^(?!0+(\.|$))\d{1,12}(\.\d{1,12})?$/, EXPECTED.multiple);
const sourceId = text.meta(saying(EXPECTED.knownSource));
/** Checks that read across entries run although one entry is faulty, so that all mistakes are told at once. */
const ALWAYS = { when: () => true };

const criterion = z.string().refine((value) => readExecutionCriterion(value) !== null, {
  params: { expected: EXPECTED.executionCriterion },
});

const groups = z.array(z.array(text).min(1).readonly()).readonly();

const source = z
  .strictObject({
    id: text,
    title: localized,
    status: z.enum(['seen', 'quoted', 'practice']).meta(saying(DESCRIPTION.status)),
    quote: z.string().optional().meta(saying(DESCRIPTION.quote)),
  })
  .readonly();

const band = z.strictObject({ from: decimal, to: decimal.nullable(), deduct: share }).readonly();

const tier = z
  .strictObject({
    id: text as z.ZodType<Tier['id']>,
    name: localized,
    from: share,
    to: share,
    openAbove: z.boolean().meta(saying(DESCRIPTION.openAbove)),
    words: z.array(text).readonly().optional().meta(saying(DESCRIPTION.words)),
  })
  .readonly();

const grade = z.strictObject({ name: text, from: decimal }).readonly();

/**
 * The shape of a ruleset file, for users' own; proven by a test to be that of the type `Ruleset`.
 * Only parseRuleset.ts may import it, so that zod is loaded when somebody brings a file and not before.
 * Every condition of its own carries what was expected as `params.expected`, in both languages.
 */
export const rulesetSchema = z
  .strictObject({
    schema: z.literal(1),
    id: matching(/^[A-Za-z0-9][\w.-]*$/, EXPECTED.id),
    version: text,
    name: localized,
    about: localized.optional().meta(saying(DESCRIPTION.about)),
    sources: z.array(source).min(1).readonly().meta(saying(DESCRIPTION.sources)),
    match: z
      .strictObject({
        notes: groups.meta(saying(DESCRIPTION.matchNotes)),
        headings: groups.meta(saying(DESCRIPTION.matchHeadings)),
        regions: z.array(text).readonly().meta(saying(DESCRIPTION.regions)),
        codes: z
          .array(matching(/^\d{2,6}$/, EXPECTED.code))
          .readonly()
          .optional()
          .meta(saying(DESCRIPTION.codes)),
      })
      .readonly()
      .meta(saying(DESCRIPTION.match)),
    execution: z
      .strictObject({
        weight: decimal,
        criterion: criterion.nullable().optional().meta(saying(DESCRIPTION.executionCriterion)),
        noteBelow: share.nullable().meta(saying(DESCRIPTION.noteBelow)),
        source: sourceId,
      })
      .readonly()
      .meta(saying(DESCRIPTION.execution)),
    quantitative: z
      .strictObject({
        reverse: z.enum(['ratio', 'linear', 'all-or-nothing']).meta(saying(DESCRIPTION.reverse)),
        positive: z.enum(['ratio', 'all-or-nothing']).meta(saying(DESCRIPTION.positive)),
        exact: z.enum(['either-side', 'at-least']).optional().meta(saying(DESCRIPTION.exact)),
        source: sourceId,
      })
      .readonly()
      .meta(saying(DESCRIPTION.quantitative)),
    overAchievement: z
      .strictObject({
        bands: z
          .array(band)
          .superRefine(reporting(bandFaults), ALWAYS)
          .readonly()
          .meta(saying(DESCRIPTION.bands)),
        warnFrom: multiple.nullable().meta(saying(DESCRIPTION.warnFrom)),
        noteFrom: multiple.nullable().meta(saying(DESCRIPTION.noteFrom)),
        zeroNoteFrom: decimal.nullable().optional().meta(saying(DESCRIPTION.zeroNoteFrom)),
        source: sourceId,
      })
      .readonly()
      .meta(saying(DESCRIPTION.overAchievement)),
    tiers: z
      .strictObject({
        list: z.array(tier).min(1).superRefine(reporting(tierFaults), ALWAYS).readonly(),
        source: sourceId,
      })
      .readonly()
      .meta(saying(DESCRIPTION.tiers)),
    grades: z
      .strictObject({
        list: z.array(grade).min(1).superRefine(reporting(gradeFaults), ALWAYS).readonly(),
        source: sourceId,
      })
      .readonly()
      .meta(saying(DESCRIPTION.grades)),
    rounding: z
      .strictObject({
        mode: z.enum(['half-up', 'truncate']),
        places: z
          .number()
          .refine((places) => [0, 1, 2, 3, 4].includes(places), { params: { expected: EXPECTED.places } })
          .meta({ type: 'integer', minimum: 0, maximum: 4, ...saying(EXPECTED.places) }),
        source: sourceId,
      })
      .readonly()
      .meta(saying(DESCRIPTION.rounding)),
    totalWeight: decimal.meta(saying(DESCRIPTION.totalWeight)),
    sections: z
      .strictObject({
        weights: z.record(z.string(), decimal).readonly(),
        required: z.boolean().meta(saying(DESCRIPTION.sectionsRequired)),
        source: sourceId,
      })
      .readonly()
      .nullable()
      .meta(saying(DESCRIPTION.sections)),
    layout: z.enum(LAYOUT_IDS).optional().meta(saying(DESCRIPTION.layout)),
  })
  .superRefine(reporting(sourceFaults), ALWAYS)
  .superRefine(reporting(weightFaults), ALWAYS)
  .readonly();

function reporting(faultsOf: (value: unknown) => readonly Fault[]) {
  return (value: unknown, context: z.core.$RefinementCtx): void => {
    for (const { path, expected } of faultsOf(value)) {
      context.addIssue({ code: 'custom', path: [...path], params: { expected } });
    }
  };
}
