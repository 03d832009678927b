/** The actions of the pane's session that the ribbon's buttons run. */
export interface Actions {
  recalculate(): Promise<void>;
  validate(): Promise<void>;
}

/** The part of Office that commands need; its members are absent if office.js was not loaded. */
interface Ribbon {
  readonly actions?: { associate(name: string, command: (event: CommandEvent) => void): void };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

interface CommandEvent {
  completed(): void;
}

/** Takes over the ribbon's commands from first.js, which has made them known to Office before the bundle loaded. */
type ServeCommands = (serve: (name: string, event: CommandEvent) => void) => void;

/**
 * Binds the ribbon's commands to the session's actions: a click opens the pane, which shows what came of it. Excel
 * keeps a button disabled until its command says that it has ended, so the command says so whatever happens.
 * @param session the session once it has started; it rejects or stays pending if the pane cannot work
 */
export function associateCommands(
  session: Promise<Actions>,
  office: Ribbon = officeOfPage(),
  serveCommands: ServeCommands | undefined = firstOfPage(),
): void {
  const command = (run: (actions: Actions) => Promise<void>) => async (event: CommandEvent) => {
    try {
      await office.addin?.showAsTaskpane().catch(() => undefined);
      await run(await session);
    } catch {
      // The pane shows what went wrong.
    } finally {
      event.completed();
    }
  };
  const commands = new Map([
    ['recalculateScore', command((actions) => actions.recalculate())],
    ['validateWorkbook', command((actions) => actions.validate())],
  ]);
  if (serveCommands) serveCommands((name, event) => void commands.get(name)?.(event));
  else for (const [name, run] of commands) office.actions?.associate(name, run);
}

function officeOfPage(): Ribbon {
  return typeof Office === 'undefined' ? {} : Office;
}

function firstOfPage(): ServeCommands | undefined {
  return typeof window === 'undefined' ? undefined : window.zipingFirst?.serveCommands;
}
