import { z } from 'zod';
import {
  bandFaults,
  gradeFaults,
  sourceFaults,
  tierFaults,
  weightFaults,
  type Fault,
} from './contradictions';
import { EXPECTED } from './expected';
import type { Tier } from './ruleset';

const DECIMAL = /^\d{1,12}(\.\d{1,12})?$/;

const text = z.string().refine((value) => value.trim() !== '', { params: { expected: EXPECTED.text } });
const localized = z.strictObject({ 'zh-CN': text, 'en-US': text }).readonly();
const decimal = z.string().refine((value) => DECIMAL.test(value), { params: { expected: EXPECTED.decimal } });
const share = z.string().refine((value) => DECIMAL.test(value) && /^(0(\.\d+)?|1(\.0+)?)$/.test(value), {
  params: { expected: EXPECTED.share },
});
const multiple = z.string().refine((value) => DECIMAL.test(value) && !/^0+(\.|$)/.test(value), {
  params: { expected: EXPECTED.multiple },
});
const groups = z.array(z.array(text).min(1).readonly()).readonly();

const source = z
  .strictObject({
    id: text,
    title: localized,
    status: z.enum(['seen', 'quoted']),
    quote: z.string().optional(),
  })
  .readonly();

const band = z.strictObject({ from: decimal, to: decimal.nullable(), deduct: share }).readonly();

const tier = z
  .strictObject({
    id: text as z.ZodType<Tier['id']>,
    name: localized,
    from: share,
    to: share,
    openAbove: z.boolean(),
    words: z.array(text).readonly().optional(),
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
    id: z
      .string()
      .refine((value) => /^[A-Za-z0-9][\w.-]*$/.test(value), { params: { expected: EXPECTED.id } }),
    version: text,
    name: localized,
    sources: z.array(source).min(1).readonly(),
    match: z
      .strictObject({
        notes: groups,
        headings: groups,
        regions: z.array(text).readonly(),
        codes: z
          .array(
            z.string().refine((value) => /^\d{2,6}$/.test(value), { params: { expected: EXPECTED.code } }),
          )
          .readonly()
          .optional(),
      })
      .readonly(),
    execution: z.strictObject({ weight: decimal, noteBelow: share.nullable(), source: text }).readonly(),
    quantitative: z
      .strictObject({
        reverse: z.enum(['ratio', 'linear', 'all-or-nothing']),
        positive: z.enum(['ratio', 'all-or-nothing']),
        source: text,
      })
      .readonly(),
    overAchievement: z
      .strictObject({
        bands: z.array(band).superRefine(reporting(bandFaults)).readonly(),
        warnFrom: multiple.nullable(),
        noteFrom: multiple.nullable(),
        source: text,
      })
      .readonly(),
    tiers: z
      .strictObject({
        list: z.array(tier).min(1).superRefine(reporting(tierFaults)).readonly(),
        source: text,
      })
      .readonly(),
    grades: z
      .strictObject({
        list: z.array(grade).min(1).superRefine(reporting(gradeFaults)).readonly(),
        source: text,
      })
      .readonly(),
    rounding: z
      .strictObject({
        mode: z.enum(['half-up', 'truncate']),
        places: z
          .number()
          .refine((places) => [0, 1, 2, 3, 4].includes(places), { params: { expected: EXPECTED.places } }),
        source: text,
      })
      .readonly(),
    totalWeight: decimal,
    sections: z
      .strictObject({
        weights: z.record(z.string(), decimal).readonly(),
        required: z.boolean(),
        source: text,
      })
      .readonly()
      .nullable(),
  })
  // These read across blocks and run although another block is faulty: all mistakes are told at once.
  .superRefine(reporting(sourceFaults), { when: () => true })
  .superRefine(reporting(weightFaults), { when: () => true })
  .readonly();

function reporting<T>(faultsOf: (value: T) => readonly Fault[]) {
  return (value: T, context: z.core.$RefinementCtx): void => {
    for (const { path, expected } of faultsOf(value)) {
      context.addIssue({ code: 'custom', path: [...path], params: { expected } });
    }
  };
}
