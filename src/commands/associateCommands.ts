/** What the ribbon's buttons need of the pane's session. */
export interface Actions {
  recalculate(): Promise<void>;
  validate(): Promise<void>;
}

/** The part of Office that a command meets; absent where office.js was not loaded. */
interface Ribbon {
  readonly actions?: { associate(name: string, command: (event: CommandEvent) => void): void };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

interface CommandEvent {
  completed(): void;
}

/** Hands over the ribbon's commands: what runs before the bundle has made them known to Office already. */
type ServeCommands = (serve: (name: string, event: CommandEvent) => void) => void;

/**
 * Binds the ribbon's commands to what they do: the pane opens and shows the outcome. Excel keeps a
 * button disabled until its command says that it has ended, so that is said whatever happens.
 * @param session the session once it has started; rejected or never there where the pane cannot work
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
      // The pane shows what went wrong; here is nobody to tell.
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
