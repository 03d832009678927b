import type { FaultKind } from './faultKinds';
import { FAULT_KINDS } from './faultKinds';
import type { PaneAtWork } from './paneAtWork';
import { paneAtWork } from './paneAtWork';

/** What became of a fault that was tried at every action of the writing. */
export interface Row {
  readonly fault: string;
  /** How many times the fault was tried: actions × what is done about it. */
  readonly tried: number;
  /** The workbook was fully written all the same. */
  readonly written: number;
  /** The workbook was exactly as before. */
  readonly asBefore: number;
  /** The next opening found the journal, and what the user chose led to the right workbook. */
  readonly resolved: number;
  /** Anything else. */
  readonly lost: number;
}

/** What is done about a writing that failed: each must lead to the right workbook. */
const REMEDIES = ['finish', 'take back', 'try again'] as const;
type Remedy = (typeof REMEDIES)[number];

/** As many actions at once: more would keep one another waiting for longer than an answer may take. */
const AT_ONCE = 8;

type Outcome = Exclude<keyof Row, 'fault' | 'tried'>;

/** Recalculate without a fault: the workbook before and after, and which batch writes. */
interface Course {
  readonly before: ReturnType<PaneAtWork['state']>;
  readonly after: ReturnType<PaneAtWork['state']>;
  readonly actions: number;
  readonly batchesBefore: number;
}

/** Tries every fault at every action of the writing, with every remedy. */
export async function tryEveryFault(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const fault of FAULT_KINDS) rows.push(await tryFault(fault, await undisturbed(fault)));
  return rows;
}

async function undisturbed({ prepare }: FaultKind): Promise<Course> {
  const pane = await paneAtWork();
  prepare?.(pane);
  const before = pane.state();
  const { exchanges } = pane.standIn;
  const first = exchanges.length;
  await pane.session.recalculate();
  const own = exchanges.slice(first);
  const writing = own.findIndex(({ batch }) => batch.Actions.some(({ Name }) => Name === 'Values'));
  await pane.session.dispose();
  return { before, after: pane.state(), actions: own[writing]!.actions, batchesBefore: writing };
}

async function tryFault(fault: FaultKind, course: Course): Promise<Row> {
  const outcomes: Outcome[] = [];
  const actions = fault.isOne ? 1 : course.actions;
  for (let first = 0; first < actions; first += AT_ONCE) {
    const some = Array.from(
      { length: Math.min(AT_ONCE, actions - first) },
      (_action, index) => first + index,
    );
    const trials = some.flatMap((action) => REMEDIES.map((remedy) => tryOnce(fault, action, remedy, course)));
    outcomes.push(...(await Promise.all(trials)));
  }
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    fault: fault.name,
    tried: outcomes.length,
    written: count('written'),
    asBefore: count('asBefore'),
    resolved: count('resolved'),
    lost: count('lost'),
  };
}

async function tryOnce(fault: FaultKind, action: number, remedy: Remedy, course: Course): Promise<Outcome> {
  const pane = await paneAtWork();
  fault.prepare?.(pane);
  fault.plan(pane.standIn, action, course.batchesBefore);
  await pane.session.recalculate();
  // What is planned for batches that never came must not hit what comes next.
  pane.standIn.faults.clear();
  const at = placeOf(pane, course);
  if (remedy === 'try again') {
    const told = pane.session.getState().notice?.kind === 'failed';
    if (told) await pane.session.retry();
    await pane.session.dispose();
    const isWritten = same(pane.state(), course.after);
    return isWritten ? (at === 'between' ? 'resolved' : at) : 'lost';
  }
  await pane.session.dispose();
  const next = await pane.openedAgain();
  const found = next.getState().view.kind === 'unfinished';
  if (found) await (remedy === 'finish' ? next.finishWriting() : next.takeBackWriting());
  // Of the marks there were before some may be left; the next recalculation takes them away.
  else if (at === 'between') await next.recalculate();
  await next.dispose();
  if (!found && at !== 'between') return at;
  const wanted = found && remedy === 'take back' ? course.before : course.after;
  if (!same(pane.state(), wanted)) return 'lost';
  return found ? 'resolved' : 'written';
}

function placeOf(pane: PaneAtWork, { before, after }: Course): 'written' | 'asBefore' | 'between' {
  const state = pane.state();
  if (same(state, after)) return 'written';
  return same(state, before) ? 'asBefore' : 'between';
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
