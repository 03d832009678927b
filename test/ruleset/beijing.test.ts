import { BEIJING_2024 } from '../scoring/knownForms';
import { knownAnswers } from './knownAnswers';
import { attention, scores } from './questions';

knownAnswers('beijing', {
  answers: [
    scores('≥100', '300', '9 to 9'),
    scores('≥100', '399.5', '9 to 9'),
    scores('≥100', '400', '8 to 8'),
    scores('≥100', '599.5', '8 to 8'),
    scores('≥100', '600', '7 to 7'),
    scores('≥100', '60000', '7 to 7'),
    attention('130', 'fine, no note'),
    attention('299.5', 'fine, no note'),
    attention('300', 'over-achieved, note due'),
  ],
  chosen: [
    ['prints the rules of Beijing', { notes: BEIJING_2024.notes! }, 'notes'],
    ['is of a department in Beijing', { department: '048-北京市文物局' }, 'region'],
  ],
});
