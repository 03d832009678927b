import type { Source } from './chart';
import { drawnSource } from './draw/draw';
import { diceFor } from './draw/random';
import type { Dice } from './draw/random';
import { fixtureSources } from './fixtures';
import type { Assessor, Heard } from './heard';

/** A right form, and what is said of it as it is. */
export interface Standing extends Source {
  readonly heard: Heard;
}

/** Forms to slip in: all fixtures, and as many drawn ones as wanted. */
export class Sources {
  private readonly known = new Map<string, Standing>();
  private readonly fixtures = fixtureSources();

  constructor(
    private readonly seed: number,
    private readonly drawn: number,
    private readonly assess: Assessor,
  ) {}

  /** A published form, or, more often, a drawn one. */
  any(dice: Dice): Standing {
    return dice.chance(0.3)
      ? this.fixture(dice.below(this.fixtures.length))
      : this.form(dice.below(this.drawn));
  }

  *all(): Generator<Standing> {
    for (let index = 0; index < this.fixtures.length; index += 1) yield this.fixture(index);
    for (let index = 0; index < this.drawn; index += 1) yield this.form(index);
  }

  private fixture(index: number): Standing {
    return this.standing(`fixture ${index}`, () => this.fixtures[index]!);
  }

  private form(index: number): Standing {
    return this.standing(`form ${index}`, () => {
      const source = drawnSource(diceFor(this.seed, 'form', index));
      return { ...source, name: `form ${index}, ${source.name}` };
    });
  }

  private standing(key: string, make: () => Source): Standing {
    const before = this.known.get(key);
    if (before) return before;
    const source = make();
    const standing = { ...source, heard: this.assess([source.board.sheet()]) };
    this.known.set(key, standing);
    return standing;
  }
}
