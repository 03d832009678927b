import type { Assessor } from './heard';
import { objections } from './heard';
import { kindsIn } from './kinds';
import type { Rewrite } from './rewrite';
import type { Slip } from './slip';
import { Sources } from './sources';
import type { Standing } from './sources';
import type { RewriteRow, SlipRow } from './tally';
import { countRewrite, countSlip, rewriteRow, slipRow } from './tally';
import { tryRewrite } from './tryRewrite';
import type { RewriteTried } from './tryRewrite';
import { trySlip } from './trySlip';
import type { SlipTried } from './trySlip';

export interface Wanted {
  readonly seed: number;
  /** How many forms are drawn besides the published ones. */
  readonly forms: number;
  /** How often each kind is tried. */
  readonly slips: number;
  readonly rewrites: number;
  /** `slips/digit-swapped`: this kind alone. */
  readonly only?: string;
  /** This one case alone. */
  readonly number?: number;
  readonly onSlip?: (tried: SlipTried) => void;
  readonly onRewrite?: (tried: RewriteTried) => void;
}

export interface Measured {
  readonly slips: readonly SlipRow[];
  readonly rewrites: readonly RewriteRow[];
  /** Right forms about which something is said, or into which something would be written. */
  readonly right: { readonly tried: number; readonly alarmed: readonly Standing[] };
}

/** Tries every kind of slip and rewrite; the same for the same seed, whatever was asked for besides. */
export async function measure(assess: Assessor, wanted: Wanted): Promise<Measured> {
  const { seed, forms, only, number } = wanted;
  const slips = await kindsIn<Slip>('slips');
  const rewrites = await kindsIn<Rewrite>('rewrites');
  const sources = new Sources(seed, forms, assess);
  const isWanted = (kind: string) => only === undefined || only === kind;
  const numbers = (count: number) =>
    number === undefined ? Array.from({ length: count }, (_, i) => i) : [number];

  const slipRows = [...slips]
    .filter(([kind]) => isWanted(`slips/${kind}`))
    .map(([kind, slip]) => {
      const row = slipRow(kind, slip.does);
      for (const each of numbers(wanted.slips)) {
        const tried = trySlip(kind, slip, sources, assess, seed, each);
        if (!tried) continue;
        countSlip(row, tried);
        wanted.onSlip?.(tried);
      }
      return row;
    });
  const rewriteRows = [...rewrites]
    .filter(([kind]) => isWanted(`rewrites/${kind}`))
    .map(([kind, rewrite]) => {
      const row = rewriteRow(kind, rewrite.does);
      for (const each of numbers(wanted.rewrites)) {
        const tried = tryRewrite(kind, rewrite, slips, sources, assess, seed, each);
        if (!tried) continue;
        countRewrite(row, tried);
        wanted.onRewrite?.(tried);
      }
      return row;
    });
  const all = only === undefined ? [...sources.all()] : [];
  const alarmed = all.filter(
    ({ heard, remarks = [] }) =>
      objections(heard).some(({ code, at }) => !remarks.includes(`${code} ${at}`)) || heard.edits.length > 0,
  );
  return { slips: slipRows, rewrites: rewriteRows, right: { tried: all.length, alarmed } };
}
