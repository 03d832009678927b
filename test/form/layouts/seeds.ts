import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES } from '../openFixture';

export type FundFact = 'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score';
export type Fact = 'target' | 'actual' | 'weight' | 'score' | 'note';

/** What a published form says, as texts, without a word about where it stands. */
export interface Content {
  readonly name: string;
  readonly year: number;
  readonly project: string;
  readonly funds: readonly { readonly label: string; readonly amounts: Readonly<Record<FundFact, string>> }[];
  readonly rows: readonly {
    readonly level1: string;
    readonly level2: string;
    readonly level3: string;
    readonly facts: Readonly<Record<Fact, string>>;
  }[];
  readonly total: { readonly weight: string; readonly score: string };
  readonly grade: string;
}

type Texts = Readonly<Record<string, string>>;

const FILES = [
  'beijing-2024',
  'shanghai-2023',
  'published/placeholder-rows',
  'published/split-columns',
  'published/split-target-yuan',
  'published/weight-before-target',
];
const FUND_FACTS: readonly FundFact[] = ['initial', 'budget', 'executed', 'weight', 'rate', 'score'];

/** The forms of the fixtures that have levels, weights and scores. */
export const SEEDS: readonly Content[] = FILES.flatMap((file) => {
  const { forms } = JSON.parse(readFileSync(join(FIXTURES, `${file}.cells.json`), 'utf8'));
  return forms.map((form: never) => contentOf(file, form));
});

function contentOf(
  file: string,
  form: {
    readonly sheet: string;
    readonly year: number;
    readonly project: string;
    readonly funds: readonly (Readonly<Record<FundFact, { readonly text: string }>> & {
      readonly label: string;
    })[];
    readonly indicators: readonly Texts[];
    readonly total: { readonly text: string };
    readonly grade?: string;
  },
): Content {
  return {
    name: `${file} ${form.sheet}`,
    year: form.year,
    project: form.project,
    funds: form.funds.map((fund) => ({
      label: fund.label,
      amounts: record(FUND_FACTS, (fact) => fund[fact]?.text ?? ''),
    })),
    rows: form.indicators.map((row) => ({
      level1: row['level1'] ?? '',
      level2: row['level2'] ?? '',
      level3: row['level3'] ?? '',
      facts: {
        target: row['target'] ?? `${row['sign'] ?? ''}${row['value'] ?? ''}${row['unit'] ?? ''}`,
        actual: row['actual'] ?? '',
        weight: row['weight'] ?? '',
        score: row['score'] ?? '',
        note: row['note'] ?? '',
      },
    })),
    total: { weight: '100', score: form.total.text },
    grade: form.grade ?? '',
  };
}

function record<Key extends string>(keys: readonly Key[], of: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, string>;
}
