import { showStates } from './showStates';

describe('every state of the pane in English', () => showStates('en-US', false));
