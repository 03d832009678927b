import { showStates } from './showStates';

describe('every state of the pane in Chinese', () => showStates('zh-CN', true));
