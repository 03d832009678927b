/** Ways in which Excel can be made to fail. Each happens once unless it says `always`. */
export type Fault = Once &
  (
    | {
        /** Refuses the action of this number in the batch (from 0); what ran before it stays. */
        readonly kind: 'refuse';
        readonly action: number;
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
        /** Never answers, and stops at the action of this number. */
        readonly kind: 'crash';
        readonly action: number;
      }
  );

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
