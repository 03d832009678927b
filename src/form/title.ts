import { dictionary } from './dictionary';
import { TITLES } from './vocabulary';

/** What a text is as a title: of a self-evaluation, a goal table, monitoring within the year, another table; null: no title. */
export type TitleKind = 'self-evaluation' | 'goals' | 'monitoring' | 'other';

const title = dictionary(TITLES);

export function titleKind(text: string): TitleKind | null {
  return title(text)?.meaning ?? null;
}
