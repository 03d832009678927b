import type { Form, Heading } from '../form/form';
import { Pairs } from '../form/matching/pairs';
import { wordOf } from '../form/words/wordOf';
import type { Arrangement, MovedRow } from './comparison';
import type { Matching } from './matching';

/** What is laid out otherwise: sheet, place, columns, order of rows, what is hidden. */
export function arrangementOf(old: Form, now: Form, matching: Matching): Arrangement[] {
  const [from, to] = [old.range, now.range];
  return [
    ...(old.sheet === now.sheet ? [] : [{ kind: 'sheet-renamed', old: old.sheet, new: now.sheet } as const]),
    ...visibilityOf(old, now),
    ...(from.top === to.top && from.left === to.left
      ? []
      : [
          {
            kind: 'form-moved',
            old: { row: from.top, column: from.left },
            new: { row: to.top, column: to.left },
          } as const,
        ]),
    ...(old.moneyUnit === now.moneyUnit
      ? []
      : [{ kind: 'money-unit', old: old.moneyUnit, new: now.moneyUnit } as const]),
    ...columnsOf(old.headings, now.headings),
    ...rowsOf(old, now, matching),
  ];
}

function visibilityOf(old: Form, now: Form): Arrangement[] {
  const [was, is] = [old.visibility === 'visible', now.visibility === 'visible'];
  if (was === is) return [];
  return [{ kind: is ? 'sheet-shown' : 'sheet-hidden' }];
}

function columnsOf(old: readonly Heading[], now: readonly Heading[]): Arrangement[] {
  const pairs = new Pairs(old.length, now.length);
  const keys: readonly ((heading: Heading) => string)[] = [
    ({ meaning, text }) => `${meaning} ${wordOf(text)}`,
    // A heading that only means that there is a column more has nothing but its words.
    ({ meaning, text }) => (meaning === 'extra' ? `${meaning} ${wordOf(text)}` : meaning),
  ];
  for (const key of keys) {
    const ofOld = (index: number) => key(old[index]!);
    const ofNow = (index: number) => key(now[index]!);
    // Headings come again behind a page break, in the same order.
    pairs.byWhole(ofOld, ofNow);
  }
  const together = pairs.pairs.map(([before, after]) => [old[before]!, now[after]!] as const);
  const only = (kind: 'column-added' | 'column-removed', { meaning, text, at }: Heading): Arrangement => ({
    kind,
    meaning,
    heading: text,
    at,
  });
  return [
    ...[...pairs.second].map((index) => only('column-added', now[index]!)),
    ...[...pairs.first].map((index) => only('column-removed', old[index]!)),
    ...(isReordered(together) ? [{ kind: 'columns-reordered' } as const] : []),
    ...together.flatMap(([before, after]) =>
      wordOf(before.text) === wordOf(after.text)
        ? []
        : [
            {
              kind: 'heading-renamed',
              meaning: after.meaning,
              old: before.text,
              new: after.text,
            } as const,
          ],
    ),
  ];
}

function isReordered(together: readonly (readonly [Heading, Heading])[]): boolean {
  return together.some(([before, after]) =>
    together.some(
      ([left, right]) =>
        Math.sign(before.at.column - left.at.column) * Math.sign(after.at.column - right.at.column) < 0,
    ),
  );
}

function rowsOf(old: Form, now: Form, { indicators: { pairs } }: Matching): Arrangement[] {
  const row = ([before, after]: readonly [number, number]): MovedRow => ({
    name: now.indicators[after]!.name,
    old: old.indicators[before]!.row,
    new: now.indicators[after]!.row,
  });
  const lists = {
    'rows-moved': movedAmong(pairs, ([before, after]) =>
      [orderOf(old, before), orderOf(now, after)].sort().join('\n'),
    ),
    'rows-hidden': pairs.filter(
      ([before, after]) => !old.indicators[before]!.isHidden && now.indicators[after]!.isHidden,
    ),
    'rows-shown': pairs.filter(
      ([before, after]) => old.indicators[before]!.isHidden && !now.indicators[after]!.isHidden,
    ),
  } as const;
  return (['rows-moved', 'rows-hidden', 'rows-shown'] as const).flatMap((kind) =>
    lists[kind].length === 0 ? [] : [{ kind, rows: lists[kind].map(row) }],
  );
}

/** A row's words. */
function orderOf({ indicators }: Form, index: number): string {
  const { name, level1, level2, target } = indicators[index]!;
  return [name, level1, level2, target.text].join('\n');
}

/**
 * The fewest rows that, taken out, leave the others in the order they were in. Of several such sets the one
 * that the rows' words decide, so that it does not matter which version is the old one.
 * @param pairs in the order of the new version
 */
function movedAmong(
  pairs: readonly (readonly [number, number])[],
  wordsOf: (pair: readonly [number, number]) => string,
): readonly (readonly [number, number])[] {
  const isSorted = pairs.every(([before], index) => index === 0 || pairs[index - 1]![0] < before);
  if (isSorted) return [];
  const words = pairs.map(wordsOf);
  const ranks = words.toSorted();
  const weights = words.map((each) => (1n << BigInt(pairs.length + 1)) + (1n << BigInt(ranks.indexOf(each))));
  // The heaviest chain: each row weighs more than all differences by words together.
  const best: { readonly weight: bigint; readonly from: number | null }[] = [];
  pairs.forEach(([before], index) => {
    let chosen: { weight: bigint; from: number | null } = { weight: weights[index]!, from: null };
    for (let earlier = 0; earlier < index; earlier += 1) {
      const weight = best[earlier]!.weight + weights[index]!;
      if (pairs[earlier]![0] < before && weight > chosen.weight) chosen = { weight, from: earlier };
    }
    best.push(chosen);
  });
  const kept = new Set<number>();
  let at: number | null = best.reduce(
    (top, { weight }, index) => (weight > best[top]!.weight ? index : top),
    0,
  );
  while (at !== null) {
    kept.add(at);
    at = best[at]!.from;
  }
  return pairs.filter((_, index) => !kept.has(index));
}
