/** Ways in which Excel can be made to fail. Each happens once unless it says `always`. */
export type Fault = Once &
  (
    | {
        /** Refuses an action; what ran before it stays. */
        readonly kind: 'refuse';
        readonly action: WhichAction;
        readonly code: string;
      }
    | {
        /** Never answers: before anything ran, or after everything did. */
        readonly kind: 'hang';
        readonly when: 'before' | 'after';
      }
    | {
        /** The connection breaks: before anything ran, or after everything did. */
        readonly kind: 'disconnect';
        readonly when: 'before' | 'after';
      }
    | {
        /** Never answers, and stops at an action; what ran before it stays. */
        readonly kind: 'crash';
        readonly action: WhichAction;
      }
  );

/** An action by its number in the batch, from 0, or the first one of a name, such as `Values`. */
export type WhichAction = number | string;

interface Once {
  readonly always?: boolean;
  /** How many batches pass before the fault; 0 is the next one. */
  readonly afterBatches?: number;
}

/** The fault that hits the next batch, counted down batch by batch. */
export class Faults {
  private planned: { readonly fault: Fault; wait: number }[] = [];

  plan(fault: Fault): void {
    this.planned.push({ fault, wait: fault.afterBatches ?? 0 });
  }

  clear(): void {
    this.planned = [];
  }

  /** The faults of the batch that begins now. */
  next(): readonly Fault[] {
    const due = this.planned.filter(({ wait }) => wait === 0);
    this.planned = this.planned.filter(({ fault, wait }) => wait > 0 || fault.always === true);
    for (const each of this.planned) each.wait = Math.max(0, each.wait - 1);
    return due.map(({ fault }) => fault);
  }
}
