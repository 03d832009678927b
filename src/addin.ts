import { associateCommands } from './commands/associateCommands';
import { openPane } from './taskpane/openPane';

// The page of the shared runtime, in which the pane and the ribbon's commands work on one session.
if (!window.zipingFirst?.isOld) associateCommands(openPane(document.getElementById('pane')!));
