import type { Form } from '../../form/form';
import type { Ruleset } from '../../ruleset/ruleset';
import { rulesetById } from '../../ruleset/rulesets';
import type { Seal, SealState } from '../../seal/seal';
import { AssessThread, NoWorker } from './assessThread';
import type { AssessWorker } from './assessThread';
import type { Assessor } from './assessor';
import { pageAssessor } from './pageAssessor';

/** Loads what puts the worker's pieces together; it is fetched while Excel is still reading. */
const assembling = () => import('./assessmentPieces');

/**
 * Assesses in a worker, so that the page goes on answering. If no worker can be started, the page itself assesses from
 * then on.
 * @param open starts a worker
 */
export function workerAssessor(open: () => AssessWorker): Assessor {
  const thread = new AssessThread(open);
  thread.start();
  void assembling().catch(() => undefined);
  let isUseless = false;
  let last: Promise<unknown> = Promise.resolve();

  /** Runs one job at a time: the worker could not tell the slices of two jobs apart. */
  function afterOthers<T>(work: () => Promise<T>, onPage: () => Promise<T>): Promise<T> {
    const own = last.then(async () => {
      if (isUseless) return onPage();
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        isUseless = true;
        return onPage();
      }
    });
    last = own.catch(() => undefined);
    return own;
  }

  return {
    assess: (sheet, { ruleset, templates, fileName, written, elsewhere, goals, accepted }, signal) => {
      const settings = { ruleset, templates, fileName, written, elsewhere, goals, accepted };
      return afterOthers(
        async () => {
          const { pieces } = await thread.ask([sheet], { kind: 'assess', settings }, signal);
          const { assessmentOf } = await assembling();
          return assessmentOf(pieces, (id) => rulesOf(id, ruleset));
        },
        () => pageAssessor.assess(sheet, settings),
      );
    },
    sealState: (kept, sheets, { assessments }) => {
      const forms = { assessments: assessments.map(({ form }) => ({ form: placeOf(form) })) };
      return afterOthers(
        async () => (await thread.ask(sheets, { kind: 'sealState', kept, forms })).done as SealState,
        () => pageAssessor.sealState(kept, sheets, forms),
      );
    },
    makeSeal: (sheets, { status, assessments }, date) => {
      const lean = assessments.map(({ form, choice: { ruleset } }) => ({
        form: placeOf(form),
        choice: { ruleset },
      }));
      const of = { status, assessments: lean };
      return afterOthers(
        async () => (await thread.ask(sheets, { kind: 'makeSeal', of, date })).done as Seal,
        () => pageAssessor.makeSeal(sheets, of, date),
      );
    },
  };
}

function placeOf({ sheetId, range }: Pick<Form, 'sheetId' | 'range'>): Pick<Form, 'sheetId' | 'range'> {
  return { sheetId, range };
}

/** Returns the ruleset that an id from the worker stands for; null stands for the workbook's own. */
function rulesOf(id: string | null, own: Ruleset | null): Ruleset {
  const rules = id === null ? own : rulesetById(id);
  if (!rules) throw new Error(`The worker used the ruleset ${id}, which the page does not know.`);
  return rules;
}
