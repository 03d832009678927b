import { knownAnswers } from './knownAnswers';
import { scores } from './questions';

knownAnswers('shanghai', {
  answers: [
    scores('≥6', '4', '6.66 to 6.66'),
    scores('≤6', '9', '6.66 to 6.66'),
    scores('=6', '9', '6.66 to 6.66'),
    scores('=6', '4', '6.66 to 6.66'),
  ],
  chosen: [['is of a department in Shanghai', { department: '上海市科学技术委员会' }, 'region']],
});
