import { knownAnswers } from './knownAnswers';
import { grade, scores } from './questions';

knownAnswers('integrated', {
  answers: [
    scores('≤6', '9', '5 to 5'),
    scores('≤6', '12', '0 to 0'),
    scores('=6', '9', '10 to 10'),
    grade('89.995', '优'),
    grade('80', '优'),
    grade('79.995', '良'),
    grade('70', '良'),
  ],
  // By choice only.
  chosen: [],
});
