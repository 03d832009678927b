import { associateCommands } from '../../src/commands/associateCommands';
import type { Actions } from '../../src/commands/associateCommands';

type Command = (event: { completed(): void }) => Promise<void>;

interface Ribbon {
  readonly session?: Promise<Actions>;
  readonly showAsTaskpane?: () => Promise<void>;
}

/** Associates the commands, and clicks one; tells in which order things happened. */
async function click(name: string, { session, showAsTaskpane }: Ribbon): Promise<string[]> {
  const log: string[] = [];
  const commands = new Map<string, Command>();
  const show = async () => {
    log.push('pane');
    await showAsTaskpane?.();
  };
  const actions: Actions = {
    recalculate: async () => void log.push('recalculate'),
    validate: async () => void log.push('validate'),
  };
  associateCommands(session ?? Promise.resolve(actions), {
    actions: { associate: (id, command) => void commands.set(id, command as Command) },
    addin: { showAsTaskpane: show },
  });
  await commands.get(name)!({ completed: () => void log.push('completed') });
  return log;
}

describe('the ribbon’s commands', () => {
  it.each([
    ['recalculateScore', 'recalculate'],
    ['validateWorkbook', 'validate'],
  ])('%s opens the pane, does its work there, and says that it has ended', async (name, action) => {
    expect(await click(name, {})).toEqual(['pane', action, 'completed']);
  });

  it('end where the pane cannot be opened: the work is done all the same', async () => {
    const showAsTaskpane = () => Promise.reject(new Error('GeneralException'));
    expect(await click('recalculateScore', { showAsTaskpane })).toEqual(['pane', 'recalculate', 'completed']);
  });

  it('end where the work fails', async () => {
    const fails = () => Promise.reject(new Error('AccessDenied'));
    const session = Promise.resolve({ recalculate: fails, validate: fails });
    expect(await click('validateWorkbook', { session })).toEqual(['pane', 'completed']);
  });

  it('end where there is no session to be', async () => {
    const session = Promise.reject(new Error('no session'));
    expect(await click('validateWorkbook', { session })).toEqual(['pane', 'completed']);
  });

  it('wait for a session that is still starting', async () => {
    const log: string[] = [];
    const session = new Promise<Actions>((resolve) => {
      setTimeout(() => {
        log.push('started');
        resolve({ recalculate: async () => void log.push('recalculate'), validate: async () => undefined });
      });
    });
    expect(await click('recalculateScore', { session })).toEqual(['pane', 'completed']);
    expect(log).toEqual(['started', 'recalculate']);
  });

  it('clicked before the bundle was there are done then', async () => {
    const log: string[] = [];
    const associate = jest.fn();
    const actions: Actions = {
      recalculate: async () => void log.push('recalculate'),
      validate: async () => void log.push('validate'),
    };
    await new Promise<void>((resolve) => {
      associateCommands(Promise.resolve(actions), { actions: { associate } }, (serve) =>
        serve('validateWorkbook', { completed: resolve }),
      );
    });
    expect(log).toEqual(['validate']);
    expect(associate).not.toHaveBeenCalled();
  });

  it('are not bound where there is no Office', () => {
    expect(() => associateCommands(Promise.resolve({} as Actions), {})).not.toThrow();
  });
});
